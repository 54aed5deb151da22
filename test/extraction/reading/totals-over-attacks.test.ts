// One total over several attacks is counted once.
import { reads } from './support.ts';
import { eventsAndTallies, fatalities } from './views.ts';

reads(eventsAndTallies, {
  'a headline that adds up the wounded, where nobody died': [
    [
      {
        title: 'Twelve traders hurt in attacks in Syria',
        text: 'Five traders were injured by a rocket in Izraa in Daraa. Seven traders were injured by shells in Aleppo.',
      },
      'event ASSERTED -',
      'event ASSERTED -',
      'tally 12',
    ],
    [
      {
        title: 'Twelve traders hurt by a rocket in Aleppo',
        text: 'Twelve traders were injured by a rocket in Aleppo on Monday. Seven of them were old men.',
      },
      'event ASSERTED -',
    ],
  ],
  'attacks that are not: one event with that toll': [
    ['Air strikes on three towns in Yemen killed 31 people.', 'event ASSERTED 31'],
    ['Fourteen people were killed in attacks on two villages in Ituri.', 'event ASSERTED 14'],
  ],
});

reads(eventsAndTallies, {
  'a headline that adds up two attacks of the text': [
    [
      {
        title: 'Blasts kill 23 in Nigeria',
        text: 'A lorry bomb killed 14 people at a depot in Kano on Sunday. Minutes later, a suicide bomber struck a school in Jos, killing nine.',
        publishedAt: '2016-05-03',
      },
      'event ASSERTED 14',
      'event ASSERTED 9',
      'tally 23',
    ],
  ],
  'two attacks that make up the total told before': [
    [
      'At least 33 people were killed in two bombings in Baghdad. In one attack, a car bomb went off in Dora, killing 19. Ten minutes later, two bombs exploded in the market of Karrada, killing 14.',
      'event ASSERTED 19',
      'event ASSERTED 14',
      'tally 33',
    ],
  ],
  'a headline that counts each': [
    [
      {
        title: 'Attacks on two continents: 34 dead in Tunisia, 21 in Kuwait',
        text: 'A gunman killed 34 people on a beach in Sousse on Friday. In Kuwait City, a suicide bomber killed 21 worshippers at a mosque.',
        publishedAt: '2015-06-30',
      },
      'event ASSERTED 34',
      'event ASSERTED 21',
    ],
  ],
  'a headline that counts one of them, or some of it': [
    [
      {
        title: 'Blast kills 14 in Nigeria',
        text: 'A lorry bomb killed 14 people at a depot in Kano on Sunday. Minutes later, a suicide bomber struck a school in Jos, killing nine.',
        publishedAt: '2016-05-03',
      },
      'event ASSERTED 14',
      'event ASSERTED 9',
    ],
  ],
});

reads(fatalities, {
  'attacks with tolls of their own': [
    ['Seven people were killed in Basra and five were killed in Mosul.', '7/7/7', '5/5/5'],
    ['A bomb killed seven people in Basra. In Mosul, gunmen shot dead five policemen.', '7/7/7', '5/5/5'],
  ],
});

reads(eventsAndTallies, {
  'two towns together, then each': [
    [
      'Five residents were killed on Monday in mortar attacks on Homs and Hama cities. A source said that gunmen fired shells at the quarter of Karm al-Loz in Homs, killing four persons. In Hama, a girl was killed when a shell landed near a school.',
      'event ASSERTED 4',
      'event ASSERTED 1',
      'tally 5',
    ],
    [
      'Six residents were killed on Monday in mortar attacks on Homs and Hama cities. The attacks also hurt nine people.',
      'event ASSERTED 6',
    ],
  ],
});

reads(eventsAndTallies, {
  'a lead that breaks its total down by place, and then each': [
    [
      'At least 41 people were killed in two raids by suspected militants in eastern Niger at the weekend, the mayor and an army source said on Monday: 26 in the town of Diffa and 15 in the hamlet of Ngarwa. Armed men on motorbikes raided Diffa late on Saturday. The toll is 26 dead and many are missing, the mayor said. The other raid took place on Sunday in Ngarwa. Fifteen people were shot dead at a well, an army source said.',
      'event ASSERTED 26',
      'event ASSERTED 15',
      'tally 41',
      'tally 26',
      'tally 15',
    ],
  ],
  'a lead that breaks its total down by place, and no more of one of them': [
    [
      'At least 41 people were killed in two raids by suspected militants in eastern Niger at the weekend, the mayor and an army source said on Monday: 26 in the town of Diffa and 15 in the hamlet of Ngarwa. Armed men on motorbikes raided Diffa late on Saturday. The toll is 26 dead and many are missing, the mayor said.',
      'event ASSERTED 41',
    ],
  ],
});
