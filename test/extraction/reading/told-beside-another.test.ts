// Two things in one sentence, each with its own day, doer and toll: talks beside dead, arrests after a bomb, what somebody had done before.
import { reads } from './support.ts';
import { dates, doers, events, eventsAndTallies, figures, kinds, sources } from './views.ts';

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
  'who tells it did none of it': [
    [
      'Rebels took the town of Palmyra on Monday, activists said, and by noon had executed nine men.',
      'PERPETRATOR opposition-forces-of-syria',
    ],
    ['A car bomb tore through a market beside a police club in Damascus, killing nine people.'],
  ],
  'who kills the attackers is none of them': [
    [
      'Gunmen stormed a hotel in Karachi on Friday, killing nine guests, until soldiers killed all five attackers.',
      'SIDE_A Gunmen',
    ],
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

reads(kinds, {
  'who fights elsewhere has no part in a bombing': [
    ['Two bombs killed 12 people in Kirkuk on Friday as troops battled Islamic State in Mosul.', 'TARGET CIVILIANS'],
  ],
  'who fights there does': [
    [
      'Nine traders were killed in Mosul on Friday as Iraqi troops battled Islamic State in the old town.',
      'SIDE_A military-forces-of-iraq',
      'SIDE_B CIVILIANS',
      'SIDE_B islamic-state',
    ],
  ],
  'who wards off drones does not send them': [
    [
      'Russian forces launched 40 drones overnight and the air force of Ukraine shot down 31 of them.',
      'PERPETRATOR military-forces-of-russia',
    ],
    [
      'The air force of Ukraine shot down 31 of 40 drones launched by Russia overnight.',
      'PERPETRATOR military-forces-of-russia',
    ],
  ],
  'whose missiles and drones they are': [
    [
      'Russian missiles and drones struck Odesa overnight. Moscow said that it had hit a depot.',
      'PERPETRATOR military-forces-of-russia',
    ],
  ],
  'who shoots down what nobody is told to have launched': [
    ['The air force of Ukraine shot down 31 drones over Odesa on Monday.', 'PERPETRATOR air-force-of-ukraine'],
  ],
  'a demonstration that is attacked': [
    [
      'Soldiers attacked a peaceful student demonstration in Khartoum.',
      'PERPETRATOR military-forces-of-sudan',
      'TARGET PROTESTERS',
    ],
  ],
});

reads(events, {
  'people whom an act killed died in no rally': [
    [
      "The toll of Monday's strike on a fish market in Omdurman has risen to 31, a union of doctors said.",
      'AIR_DRONE_STRIKE ASSERTED',
    ],
    [
      'M23 rebels seized the town of Sake after three days of clashes that left 40 people dead.',
      'NON_STATE_ACTOR_OVERTAKES_TERRITORY ASSERTED',
    ],
  ],
  'a march over a death': [
    [
      'Hundreds of people held a protest in Lahore on Monday against guards who had injured two traders.',
      'PEACEFUL_PROTEST ASSERTED',
    ],
  ],
});

reads(events, {
  'drones warded off': [
    ['The Russian army said that it had destroyed 42 drones over Saratov.', 'DISRUPTED_WEAPONS_USE ASSERTED'],
  ],
  'bombs that somebody dies with': [
    ['Twin suicide car bombs killed 44 people outside an army base in Damascus.', 'SUICIDE_BOMB ASSERTED'],
  ],
  'a town brought back under control': [
    [
      'Syrian troops restored security and stability to the town of Maaloula on Thursday.',
      'GOVERNMENT_REGAINS_TERRITORY ASSERTED',
    ],
    ['Syrian troops took full control of the town of Maaloula on Thursday.', 'GOVERNMENT_REGAINS_TERRITORY ASSERTED'],
  ],
});

reads(sources, {
  'of whom something is said': [
    ['Strike hits school in Idlib, 22 pupils said among dead.'],
    ['Two officers said to be dead in Idlib raid.'],
  ],
});

reads(figures, {
  'men lost beside those killed': [
    [
      'Kurdish fighters killed 43 IS militants and lost five men near Tal Tamr.',
      'KILLED 43/43/43 EXACT',
      'KILLED 5/5/5 EXACT',
    ],
  ],
});

reads(eventsAndTallies, {
  'what had happened to others, and the war that ranks an attack': [
    [
      on(
        'A guard was hurt on Monday by a grenade at a bank in Lima, in a case of the kind that has occurred often in recent months.',
      ),
      'event ASSERTED -',
    ],
    [
      on('In one of the most serious attacks of the civil war at least 90 people have been killed in Ghouta.'),
      'event ASSERTED 90',
    ],
  ],
  'what a war has cost': [[on('In the civil war in Yemen at least 9,000 people have been killed.'), 'tally 9000']],
});

reads(figures, {
  'who changes sides is no prisoner': [[on('About 40 rebels have defected to the army in Unity State.')]],
  'who gives himself up': [
    [on('About 40 rebels have surrendered to the army in Unity State.'), 'CAPTURED 40/40/40 ABOUT'],
  ],
});
