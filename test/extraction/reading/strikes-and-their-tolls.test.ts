// Reports of single strikes: who was counted, by whom, and what else the sentence tells.
import { reads } from './support.ts';
import { claims, dates, doers, events, fatalities, figures, places, statuses, tallies } from './views.ts';

reads(figures, {
  'a clause on some of a list does not end the list': [
    [
      'Twelve members of the Nur family, including five women, two of whom were pregnant, and three boys, were killed in Taiz.',
      'KILLED 12/12/12 EXACT',
      'KILLED 5/5/5 EXACT of 12',
      'KILLED 2/2/2 EXACT of 5',
      'KILLED 3/3/3 EXACT of 12',
    ],
    [
      'Twelve members of the Nur family, including five women, two of whom were pregnant, and three boys were killed in Taiz.',
      'KILLED 12/12/12 EXACT',
      'KILLED 5/5/5 EXACT of 12',
      'KILLED 2/2/2 EXACT of 5',
      'KILLED 3/3/3 EXACT of 12',
    ],
  ],
  'of whom some are of the dead, whoever is hurt behind them': [
    [
      'The raid on Taiz killed nine in all, of whom four were minors, and wounded no fewer than six.',
      'KILLED 9/9/9 EXACT',
      'WOUNDED 6/6/- AT_LEAST',
      'KILLED 4/4/4 EXACT of 9',
    ],
  ],
  'a count revised, and one that was given earlier': [
    [
      'Doctors gave a toll of 61 dead in the raid on Taiz, later revised to 64.',
      'KILLED 61/61/61 EXACT',
      'KILLED 64/64/64 EXACT after 61',
    ],
    [
      'The ministry said 300 people were killed in the raid on Taiz, a figure later lowered to 271.',
      'KILLED 300/300/300 EXACT',
      'KILLED 271/271/271 EXACT after 300',
    ],
    [
      'The death toll from the raid on Taiz has risen to 33, medics said. Earlier the number of dead was 29.',
      'KILLED 29/29/29 EXACT',
      'KILLED 33/33/33 EXACT after 29',
    ],
  ],
  'the number of martyrs that another source gives': [
    [
      'The raid on Taiz killed seven civilians. The council gave the number as nine martyrs, including two women.',
      'KILLED 7/7/7 EXACT',
      'KILLED 9/9/9 EXACT or 7',
      'KILLED 2/2/2 EXACT of 9',
    ],
  ],
  'one more than those told before is none of them': [
    [
      'In a raid on Taiz at least six civilians were killed, four boys and two nurses, and a seventh person died of his wounds.',
      'KILLED 6/6/- AT_LEAST',
      'KILLED 1/1/1 EXACT',
      'KILLED 4/4/4 EXACT of 6',
      'KILLED 2/2/2 EXACT of 6',
    ],
  ],
  'behind a semicolon others are told of': [
    [
      'Shells fell on Taiz and killed two brothers, Salem and Nabil Obeid; their father and a neighbour were hurt.',
      'KILLED 2/2/2 EXACT',
      'WOUNDED 1/1/1 EXACT',
      'WOUNDED 1/1/1 EXACT',
    ],
  ],
  'who suffered injuries in a sentence of its own': [
    [
      'A rocket killed six people in Taiz. Thirty others suffered injuries.',
      'KILLED 6/6/6 EXACT',
      'WOUNDED 30/30/30 EXACT',
    ],
  ],
  'dragged out and shot': [
    ['Two nurses were dragged from their car and shot dead by gunmen in Taiz on Monday.', 'KILLED 2/2/2 EXACT'],
  ],
  'a list that another source counts together': [
    [
      'Radio Taiz said the raid killed eight pupils and two teachers, while the Red Crescent spoke of 11 dead.',
      'KILLED 11/11/11 EXACT',
      'KILLED 8/8/8 EXACT of 11',
      'KILLED 2/2/2 EXACT of 11',
    ],
  ],
});

reads(statuses, {
  'those caught in crossfire died beside the fighters': [
    [
      'Nine soldiers and six rebels were killed in clashes near Taiz, while two civilians were caught in the crossfire.',
      '17 = 2 civilians + 15 combatants + 0 unknown',
    ],
    [
      'Eight soldiers died in clashes near Taiz. Two villages were caught in the crossfire.',
      '8 = 0 civilians + 8 combatants + 0 unknown',
    ],
  ],
});

reads(statuses, {
  'families are civilians': [
    ['Seven members of one family were killed by shells in Taiz.', '7 = 7 civilians + 0 combatants + 0 unknown'],
    ['Seven members of Islamic State were killed by shells in Raqqa.', '7 = 0 civilians + 7 combatants + 0 unknown'],
    ['A raid killed 12 displaced people in Taiz.', '12 = 0 civilians + 0 combatants + 12 unknown'],
  ],
  'whom a participle behind "of" is about': [
    [
      '47 leaders of Ahrar al-Sham killed in a blast in Idlib. The explosion killed its leader, Hassan Nabil.',
      '47 = 0 civilians + 47 combatants + 0 unknown',
    ],
  ],
});

reads(doers, {
  'who left a mine that went off': [
    [
      'Six people were killed when a mine left behind by Islamic State exploded in a car near Raqqa.',
      'PERPETRATOR islamic-state',
    ],
    ['Six people were killed by a mine planted by Islamic State near Raqqa.', 'PERPETRATOR islamic-state'],
  ],
  'whose planes they are believed to be': [
    [
      'Three people were killed when warplanes believed to be Russian bombed a farm near Idlib.',
      'ACCUSED military-forces-of-russia',
    ],
  ],
  'who strikes back did not strike his own': [
    [
      "Turkey's military struck targets near Idlib on Friday, officials said, after an airstrike killed 33 Turkish soldiers the day before.",
      'PERPETRATOR military-forces-of-turkey',
    ],
  ],
  'what stands beside their drones is theirs': [
    ['Turkish drones and artillery hit a base near Idlib on Friday.', 'PERPETRATOR military-forces-of-turkey'],
  ],
});

reads(events, {
  'the raid of an air coalition': [
    ['A US-led Coalition raid on the village of Hajin killed seven people.', 'AIR_DRONE_STRIKE ASSERTED'],
    ['A rebel raid on the village of Hajin killed seven people.', 'ATTACK ASSERTED'],
  ],
  'control that is restored': [
    ['The Syrian army restored control over the town of Mayadin on Monday.', 'GOVERNMENT_REGAINS_TERRITORY ASSERTED'],
  ],
});

reads(tallies, {
  'what an operation that goes on has come to': [
    [
      "Turkey's operation in Syria, now in its fourth day, has killed 38 civilians, the monitor said.",
      'KILLED 38/38/38 EXACT',
    ],
  ],
});

reads(claims, {
  'the observatory of a war that a neighbour wages too': [
    [
      "Turkey's military struck bases near Idlib on Friday, the defence minister said. The Observatory said at least 20 Syrian soldiers were killed.",
      'KILLED 20: sohr',
    ],
  ],
  'the agency of a dateline does not say what Islamic State did': [
    [
      {
        title: 'IS fighters kill 146 in Kobani',
        text: 'BEIRUT (AP) — Islamic State militants who stormed Kobani in Syria killed at least 146 civilians, activists said.',
      },
      'KILLED 146: activists',
    ],
  ],
});

reads(fatalities, {
  'how those told of died is no second event': [
    [
      'Militiamen stormed the hamlet of Qubair in Hama and killed at least 70 people, activists said. Most of the victims had been stabbed after tanks shelled the hamlet. Doctors put the number of dead at more than 90.',
      '70/70/-',
    ],
  ],
});

reads(places, {
  'a place in the name of who reports is no scene': [
    ['A drone killed five people in Raqqa. Halab Today said that three of them were pupils.', 'Raqqa EXACT'],
    ['A raid killed nine people in Homs. The Idlib health directorate gave a toll of eleven.', 'Homs EXACT'],
  ],
  'outlets of one country speak for it': [['Rockets killed six people in Ariha, Step News said.', 'Ariha EXACT']],
  'the home that the displaced had left': [
    ['Eleven people died in a raid on Raqqa. The dead were displaced people from Palmyra.', 'Raqqa EXACT'],
  ],
  'the agency of Damascus is no capital': [
    ["Six people were killed by a mine on a road in Deir Ezzor, SANA's reporter said.", 'Deir ez-Zor EXACT'],
  ],
});

reads(dates, {
  'a count behind a month is no day': [
    [
      { text: 'In March, 16 soldiers died in an ambush near Taiz.', publishedAt: '2016-05-10' },
      '2016-03-01..2016-03-31 MONTH RELATIVE',
    ],
    [
      { text: 'On March 16, soldiers died in an ambush near Taiz.', publishedAt: '2016-05-10' },
      '2016-03-16..2016-03-16 DAY RELATIVE',
    ],
  ],
});
