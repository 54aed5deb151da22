// What parts or joins the events, totals and agreements of an article with a headline, a dateline and a background.
import { reads } from './support.ts';
import {
  agreements,
  claims,
  counted,
  countries,
  dates,
  doers,
  eventsAndTallies,
  places,
  provisions,
  responsibility,
  sources,
} from './views.ts';

reads(counted, {
  'a separate attack with as many dead is another one': [
    [
      'A bomber struck a clinic in the hamlet of Zandaqil on Sunday, killing 14 people, police said. In a separate attack in the capital, a mine killed 14 pilgrims in the Waziriyah area of Baghdad.',
      'ASSERTED 14',
      'ASSERTED 14',
    ],
  ],
  'an attack told for the first time': [
    [
      'At least 23 people died when an air strike hit a clinic in the Sukkari district of Aleppo on Wednesday. A rebel bombardment of the city on Wednesday killed 11.',
      'ASSERTED 23',
      'ASSERTED 11',
    ],
  ],
  'another nine wounded are those of the shells just told': [
    [
      'In Sirte one baker was killed and nine others injured by mortar shells. A reporter in Sirte said the shells killed one person, wounding another nine.',
      'ASSERTED 1',
    ],
  ],
  'the day of the count is not the day of the attack': [
    [
      'Niamey (AFP) - The toll of a raid on a hamlet in western Niger rose to 71 on Sunday, doctors said. Gunmen stormed Zandaqil on the night of Thursday to Friday, burning barns.',
      'ASSERTED 71',
    ],
  ],
  'a toll over several places and that of one of them': [
    [
      'Rockets killed nine people in Aleppo, Hama and Homs on Monday. In Hama four people died when shells hit a bakery.',
      'ASSERTED 9',
      'ASSERTED 4',
    ],
  ],
});

reads(eventsAndTallies, {
  'who keeps count over a month tells no event': [
    [
      'A network of monitors documented the death of 96 civilians, including 31 children, in Libya in June 2019. According to the report, the militias killed 40 civilians, while the coast guards killed 12.',
      'tally 96',
      'tally 31',
      'tally 40',
      'tally 12',
    ],
    ['At least 38 drivers were abducted during the period, the mission said.', 'tally 38'],
    ['Gunmen killed at least 88 villagers in Niger in the first quarter of 2020, the mission said.', 'tally 88'],
  ],
  'a headline on such a total': [
    [
      {
        title: 'Monitors: 96 civilians killed in June',
        text: 'Monitors documented the death of 96 civilians in Libya in June 2019. On 20 June 2019 a raid killed five shepherds in Sirte.',
      },
      'event ASSERTED 5',
      'tally 96',
    ],
  ],
  'a month in which an attack fell': [['A raid killed 96 civilians in Sirte in June 2019.', 'event ASSERTED 96']],
});

reads(places, {
  'a capital behind its noun is a city, not a government': [
    ['A blast in the Iraqi capital Baghdad killed seven clerks on Saturday.', 'Baghdad EXACT'],
    ['Mortar fire killed two clerks in Madaya, which lies west of the capital Damascus.', 'Madaya EXACT'],
  ],
  'a city and an agency in brackets before a dash': [
    ['Bamako (AFP) - Gunmen killed seven herders in the town of Kidal on Friday.', 'Kidal EXACT'],
    ['Tripoli, Libya (AFP) - A mine killed seven herders in Sirte on Friday.', 'Sirte EXACT'],
  ],
  'a part of a month is no place': [['Troops have shot at crowds since rallies began in mid-April.', 'nowhere']],
  'an agency in the dateline': [['Provinces, SANA – Rockets killed four bakers in Homs.', 'Homs EXACT']],
});

reads(claims, {
  'what claims lives says nothing': [
    ['Rockets fired by al-Nusra Front claimed the lives of two bakers in Homs on Sunday.', 'KILLED 2: nobody'],
  ],
  'a government that others recognise speaks for itself': [
    [
      'A raid killed six bakers in Sirte, the UN-recognised Government of National Accord said.',
      'KILLED 6: Government of National Accord',
    ],
  ],
  'a toll of the dead and the wounded': [
    ['SANA put the toll at 41 dead and 66 wounded after the raid on Homs.', 'KILLED 41: sana', 'WOUNDED 66: sana'],
  ],
});

reads(sources, {
  'a city spelled like an agency': [['Dana Rahal, reporting from Sanaa, heard shells.']],
});

reads(doers, {
  'a coalition by the names of both who lead it': [
    ['A raid by the Saudi-UAE-led coalition killed six civilians in Hodeidah.', 'PERPETRATOR saudi-led-coalition'],
  ],
  'allies beside the army': [
    ['The Syrian army and its allies seized the town of Khasham on Monday.', 'SIDE_A military-forces-of-syria'],
    ['Hezbollah and its allies killed six guards in Homs.', 'SIDE_A hezbollah'],
  ],
  'soldiers of the group that speaks': [
    [
      'Gunmen killed eight clerks in Sweida on Monday. Islamic State said its soldiers carried out the attack.',
      'PERPETRATOR islamic-state',
      'RESPONSIBILITY_CLAIMANT islamic-state',
    ],
  ],
});

reads(responsibility, {
  'who claims an act': [
    [
      'Blasts in Kirkuk killed eight clerks. Islamic State later claimed the bombing.',
      'RESPONSIBILITY_CLAIMANT islamic-state',
    ],
  ],
});

reads(provisions, {
  'it provides for a zone': [
    [
      'Russia and Turkey announced a truce after six hours of talks. It provides for a security corridor eight kilometres deep.',
      'CORRIDOR 8-8 km',
    ],
  ],
});

reads(agreements, {
  'the headline and the text speak of one': [
    [
      {
        title: 'Convoy leaves Madaya under evacuation deal',
        text: 'A convoy left Madaya on Monday under a deal between rebels and the government.',
      },
      'EVACUATION IN_FORCE',
    ],
  ],
  'a zone that a truce calls for': [
    [
      'The truce between the government and the rebels came into force on Monday. The agreement calls for a demilitarised zone around Sirte.',
      'CEASEFIRE IN_FORCE',
    ],
  ],
});

reads(dates, {
  'the day of the attack before that of the count': [
    [
      {
        title: 'Toll of raid in Niger rises to 71',
        text: 'The toll of a raid on a hamlet in Niger rose to 71 on 14 March 2021, doctors said. Gunmen stormed Zandaqil on 11 March 2021, burning barns.',
      },
      '2021-03-11..2021-03-11 DAY EXPLICIT',
    ],
  ],
});

reads(countries, {
  'a name with the Arabic article lies where places are named so': [
    ['Militants attacked in al-Shola in Syria, killing 17 soldiers. Russia denied a part in it.', 'SY'],
  ],
});
