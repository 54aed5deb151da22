// Whose words a figure is told in where more than one sentence tells of it, and where somebody answers, boasts or is only told of.
import { reads, type View } from './support.ts';
import { claims, counted, dates, events, eventsAndTallies, fatalities, figures, sides } from './views.ts';

const parties: View = (record) => record.events.flatMap((e) => e.participants.map((p) => `${p.role} ${p.name}`));

reads(claims, {
  'who claims an act and goes on to say what it did': [
    [
      'Gunmen stormed a hotel in Mogadishu. At least 21 guests were killed, the mayor said. Al-Shabaab claimed responsibility and said 44 guards were killed.',
      'KILLED 21: mayor',
      'KILLED 44: Al-Shabaab',
    ],
    [
      'A bomb killed nine clerks in Mosul, police said. The Islamic State claimed responsibility for the blast.',
      'KILLED 9: police-forces-of-iraq',
    ],
  ],
  'who answers what was told does not tell it': [
    ['Nine porters died when shells hit a depot in Taiz. The Houthis denied firing the shells.', 'KILLED 9: nobody'],
    ['Nine porters died when shells hit a depot in Taiz. The Houthis said the dead were spies.', 'KILLED 9: Houthis'],
  ],
  'who tells of an act of their own': [
    [
      'A glide bomb hit a bakery in Kharkiv, killing two cooks. The Ukrainian army said it shot down 14 of 20 drones.',
      'KILLED 2: nobody',
    ],
    [
      'Warplanes bombed Douma, killing 23 traders. State media said rebels fired mortars at Damascus, killing two.',
      'KILLED 23: nobody',
      'KILLED 2: state-media-of-syria',
    ],
  ],
  'of whom an insertion tells': [
    [
      'Raids on Rastan in Syria killed 15 farmers, residents said. The Syrian Observatory for Human Rights, which relies on activists there, put the toll at 13.',
      'KILLED 15: residents',
      'KILLED 13: sohr',
    ],
  ],
  'what the noun before a name says that it is': [
    ['According to the local news site Tamra, a bomb killed 15 porters in Kabul.', 'KILLED 15: local news site Tamra'],
    ['The radio station Tamra said that a bomb killed 15 porters in Kabul.', 'KILLED 15: radio station Tamra'],
  ],
});

reads(claims, {
  'words that describe who speaks behind the verb': [
    [
      'A raid on Homs killed seven tailors, said the London-based Syrian Observatory for Human Rights.',
      'KILLED 7: sohr',
    ],
    ['A raid on Homs killed seven tailors, said the opposition Syrian Network for Human Rights.', 'KILLED 7: snhr'],
  ],
});

reads(figures, {
  'the dead of a sentence that raises the toll': [
    [
      'The bodies of a mother and her three children were found in Saqba on Tuesday, raising to 17 the number killed in the raid.',
      'KILLED 17/17/17 EXACT',
      'KILLED 1/1/1 EXACT of 17',
      'KILLED 3/3/3 EXACT of 17',
    ],
  ],
  'as were others': [
    ['Two Kurdish fighters were killed near Homs, as were nine rebels.', 'KILLED 2/2/2 EXACT', 'KILLED 9/9/9 EXACT'],
    ['Two fighters were killed near Homs, as were their hopes of a truce.', 'KILLED 2/2/2 EXACT'],
  ],
  'some of those before, behind who says so': [
    [
      'An air strike on Idlib killed 18 people. The mayor said seven children were among them.',
      'KILLED 18/18/18 EXACT',
      'KILLED 7/7/7 EXACT of 18',
    ],
    [
      'An air strike on Idlib killed 18 people. Seven children were among them.',
      'KILLED 18/18/18 EXACT',
      'KILLED 7/7/7 EXACT of 18',
    ],
    [
      'An air strike on Idlib killed 18 people. The mayor said six were nurses.',
      'KILLED 18/18/18 EXACT',
      'KILLED 6/6/6 EXACT of 18',
    ],
    ['An air strike on Idlib killed 18 people. The mayor said seven children went to school.', 'KILLED 18/18/18 EXACT'],
  ],
  'beside those whom a clash left dead': [
    ['Clashes near Homs left 50 fighters dead as well as two farmers.', 'KILLED 50/50/50 EXACT', 'KILLED 2/2/2 EXACT'],
    ['Clashes near Homs left 50 fighters dead as well as two burnt cars.', 'KILLED 50/50/50 EXACT'],
  ],
  'some of a group that has no article': [
    ['Syrian soldiers killed 14 of Jabhat al-Nusra fighters in Handarat.', 'KILLED 14/14/14 EXACT'],
  ],
});

reads(fatalities, {
  'the doers are none of those to whom it was done': [
    ['Gunmen raided a hamlet in Kaduna, killing 37 people. Police said two of the gunmen were killed.', '39/39/39'],
    ['Gunmen raided a hamlet in Kaduna, killing 37 people. Two of the attackers were shot dead.', '39/39/39'],
    ['Gunmen raided a hamlet in Kaduna, killing 37 people. Two of the dead were teachers.', '37/37/37'],
  ],
});

reads(eventsAndTallies, {
  'how many acts there were adds up no people': [
    ['Rockets hit Kilis for the second time in a week, killing a clerk.', 'event ASSERTED 1'],
    ['Rockets on Kilis have killed 90 clerks in the past month.', 'tally 90'],
  ],
  'when in a month, and no sum over it': [
    ['Earlier this month seven nurses died when a clinic was bombed in Homs.', 'event ASSERTED 7'],
    ['Seventy nurses have been killed this month in Homs.', 'tally 70'],
  ],
});

reads(counted, {
  'a toll told as news is not that of what was only remembered': [
    [
      {
        text: 'Syrian warplanes pounded rebel-held suburbs of Damascus on Tuesday, killing 23 traders, residents said, a day after shelling in the capital left seven dead. State media said rebels fired mortars at the Old City, killing two and wounding 14.',
        publishedAt: '2016-05-14',
      },
      'ASSERTED 23',
      'ASSERTED 2',
      'ASSERTED 7',
    ],
  ],
});

reads(dates, {
  'the day of what an attack comes after': [
    [
      {
        text: 'A bomb killed three porters in Mosul on Tuesday. The blast came two days after gunmen killed nine clerks in Kirkuk.',
        publishedAt: '2016-05-12',
      },
      '2016-05-10..2016-05-10 DAY RELATIVE',
      '2016-05-08..2016-05-08 DAY RELATIVE',
    ],
  ],
});

reads(events, {
  'bombers among the fighters who fall': [
    ['In the battle 38 militants were killed, among them two suicide bombers.', 'ARMED_CLASH ASSERTED'],
    ['In the blast 38 pilgrims were killed by two suicide bombers.', 'SUICIDE_BOMB ASSERTED'],
  ],
  'who dies guarding somebody makes no battle of it': [
    ['Gunmen killed the deputy governor and two of his bodyguards in Ghazni.', 'ATTACK ASSERTED'],
    ['Gunmen killed two soldiers in Ghazni.', 'ARMED_CLASH ASSERTED'],
  ],
});

reads(sides, {
  'forces led by a people': [
    [
      'In northern Syria 27 soldiers died as they fought Kurdish-led forces near Manbij.',
      'SIDE_A military-forces-of-syria',
      'SIDE_B Kurdish-led forces',
    ],
  ],
});

reads(parties, {
  'a town that hosts an agreement gives its country to nobody': [
    [
      "Congo's army accused M23 rebels of killing 50 civilians in Kishishe, breaking a ceasefire agreed last week in Luanda.",
      'ACCUSED March 23 Movement',
      'TARGET Civilians (Democratic Republic of Congo)',
    ],
  ],
});
