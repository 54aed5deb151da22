// Two things in one sentence, each with its own day, doer and toll: talks beside dead, arrests after a bomb, what somebody had done before.
import { reads } from './support.ts';
import { dates, doers, events, eventsAndTallies, figures, kinds } from './views.ts';

const on = (text: string) => ({ text, publishedAt: '2021-03-10' });

reads(events, {
  'talks, and the dead of another act': [
    [
      on('The two sides signed a truce on Monday after fighting killed nine people in Darfur.'),
      'AGREEMENT ASSERTED',
      'ARMED_CLASH ASSERTED',
    ],
    [
      on('The government and the rebels signed a truce in Khartoum, after the army killed nine people in Darfur.'),
      'AGREEMENT ASSERTED',
      'ATTACK ASSERTED',
    ],
  ],
  'talks alone, and an attack alone': [
    [on('The government and the rebels signed a truce in Khartoum on Monday.'), 'AGREEMENT ASSERTED'],
    [
      on('Rockets killed nine people in Darfur on Monday as talks went on abroad.'),
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
    ],
  ],
  'people taken by force, and to hospital': [
    [
      on('Turkish soldiers took nine villagers from the hamlet of Kafr Nabl.'),
      'ABDUCTION_FORCED_DISAPPEARANCE ASSERTED',
    ],
    [
      on('A rocket hit a mill in Basra on Monday. Soldiers took nine villagers from the mill to hospital.'),
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
    ],
  ],
});

reads(dates, {
  'each its own day': [
    [
      on('Police arrested nine men on Monday after a bomb killed four people in Lahore on Sunday.'),
      '2021-03-08..2021-03-08 DAY RELATIVE',
      '2021-03-07..2021-03-07 DAY RELATIVE',
    ],
    [on('Troops killed four gunmen who had attacked a church on Sunday.'), '-..2021-03-10 - PUBLICATION'],
  ],
  'the day of the act itself, though told with "had"': [
    [on('Troops killed four gunmen on Sunday who had attacked a church.'), '2021-03-07..2021-03-07 DAY RELATIVE'],
    [
      on('Police told the agency that gunmen had killed four farmers on Sunday.'),
      '2021-03-07..2021-03-07 DAY RELATIVE',
    ],
  ],
});

reads(eventsAndTallies, {
  'a sum since May, and what happened on Monday': [
    [
      on('Since May 2020 some 20 people have been killed in Kharkiv, and on Monday two boys died in an explosion.'),
      'event ASSERTED 2',
      'tally 20',
    ],
  ],
  'one sum of two kinds': [
    [on('Since May 2020 some 20 men and two boys have been killed in Kharkiv.'), 'tally 20', 'tally 2'],
  ],
});

reads(figures, {
  'whoever is accused of something else was killed none the less': [
    ['A man accused of theft was beaten to death by a crowd in Ranchi.', 'KILLED 1/1/1 EXACT'],
    ['A trader suspected of spying was shot dead by gunmen in Herat.', 'KILLED 1/1/1 EXACT'],
  ],
});

reads(doers, {
  'what befell the accused is no deed of his': [
    ['A trader suspected of spying was shot dead by gunmen in Herat.', 'PERPETRATOR gunmen'],
  ],
  'of what somebody is accused and what he is behind': [
    ['A judge was killed in Lima. Pedro Rojas is suspected of having killed the judge.', 'ACCUSED Pedro Rojas'],
    ['Rockets killed nine clerks in Haifa on Monday. "Hezbollah is behind this," the mayor said.', 'ACCUSED hezbollah'],
  ],
  'who takes back what others had taken': [
    [
      'The army retook two villages near Kunduz that the Taliban had captured.',
      'SIDE_A military-forces-of-afghanistan',
    ],
  ],
});

reads(kinds, {
  'of no country of the hosts': [
    [
      'Peace talks between the government and the rebels opened in Addis Ababa.',
      'SIDE_A GOVERNMENT',
      'SIDE_B REBEL_GROUP',
    ],
    ['The government and the rebels signed a truce in Geneva.', 'SIDE_A GOVERNMENT', 'SIDE_B REBEL_GROUP'],
  ],
  'of the country that the text names': [
    ["Sudan's government and the rebels signed a truce in Geneva.", 'SIDE_A government-of-sudan', 'SIDE_B REBEL_GROUP'],
    [
      'The government and the rebels signed a truce in Geneva after the army shelled a market in Juba.',
      'SIDE_A government-of-south-sudan',
      'SIDE_B REBEL_GROUP',
    ],
  ],
});
