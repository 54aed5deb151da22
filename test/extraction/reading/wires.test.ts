// What the news of agencies does again and again: small bands with names, care for the hurt, lists of news, a day earlier.
import { reads } from './support.ts';
import { claims, counted, dates, doers, fatalities, figures, places, responsibility } from './views.ts';

reads(doers, {
  'a band with a name that only its article knows': [
    ['The Nur Aster rebel coalition attacked a base in Lubumbashi on Monday.', 'SIDE_A Nur Aster'],
    ['Police said the Old Mill gang shot dead three porters in Kingston on Monday.', 'PERPETRATOR Old Mill'],
    ['Gunmen from the Nur Aster group shot dead three porters in Lubumbashi.', 'PERPETRATOR Nur Aster'],
    [
      'Fighters of the little-known Sahra Dawn Front killed nine millers in Lubumbashi.',
      'PERPETRATOR Sahra Dawn Front',
    ],
    ['Militants belonging to al-Shabaab killed nine millers in Kismayo, Somalia.', 'PERPETRATOR al-shabaab'],
  ],
  'no band': [
    ['The Nur Aster group bought a bank. Gunmen killed nine millers in Lubumbashi.', 'PERPETRATOR Gunmen'],
    ['The Nur Aster monitoring group said nine millers were killed in Lubumbashi.'],
    ['Militants of the Takfiri group ISIL killed nine millers in Mosul, Iraq.', 'PERPETRATOR islamic-state'],
    ['Gunmen from the town of Aleppo killed nine millers in Idlib.', 'PERPETRATOR Gunmen'],
    ['Meanwhile terrorist groups killed nine millers in Idlib.', 'PERPETRATOR terrorist groups'],
  ],
  'those who hold to a person': [
    [
      'Forces loyal to the former governor Riad Omar attacked a barracks in Nasir, South Sudan, killing nine soldiers.',
      'SIDE_A Forces loyal to the former governor Riad Omar',
    ],
    [
      'Soldiers loyal to the Syrian government shelled a market in Idlib, killing nine millers.',
      'PERPETRATOR military-forces-of-syria',
    ],
  ],
});

reads(fatalities, {
  'an officer of a group and those with him': [
    ['A commander of the Taliban and his two bodyguards were killed in Kunduz on Monday.', '3/3/3'],
    ['Gunmen shot and killed a tribal sheikh and his four guards in Kunduz on Monday.', '5/5/5'],
    ['A smuggler and two robbers were killed by a mine in Kunduz on Monday.', '3/3/3'],
  ],
});

reads(places, {
  'where the hurt are treated they came to no harm': [
    [
      'Gunmen attacked a police post in Tikrit on Sunday, killing two officers. Five others were wounded and taken to hospital in Kirkuk.',
      'Tikrit EXACT',
    ],
    [
      'Gunmen attacked a police post in Tikrit on Sunday, killing two officers. Five were being treated at the main hospital in Kirkuk.',
      'Tikrit EXACT',
    ],
    ['A shell that hit a hospital in Kirkuk on Sunday killed four patients.', 'Kirkuk EXACT'],
  ],
});

reads(figures, {
  'the hurt who are brought elsewhere are those of the attack': [
    [
      'Gunmen attacked a police post in Tikrit on Sunday, killing two officers. Five others were wounded and taken to hospital in Kirkuk.',
      'KILLED 2/2/2 EXACT',
      'WOUNDED 5/5/5 EXACT',
    ],
  ],
});

/** Background between the news and what an article turns back to. */
const BACKGROUND =
  'The town lies on the river. Its market is old. Its bridge is new. The mayor likes it. The road is long. The station is closed.';

reads(dates, {
  'a day earlier, counted from the news however far before it stands': [
    [
      {
        text: `A car bomb killed nine people in Tikrit on Monday. ${BACKGROUND} A day earlier, four soldiers were killed by a mine near Samarra.`,
        publishedAt: '2023-08-15',
      },
      '2023-08-14..2023-08-14 DAY RELATIVE',
      '2023-08-13..2023-08-13 DAY RELATIVE',
    ],
  ],
  'hours later, on the day of the news': [
    [
      {
        text: `A car bomb killed nine people in Tikrit on Monday. ${BACKGROUND} Hours later, gunmen shot dead two judges in Samarra. On Sunday a mine killed a shepherd in Baiji.`,
        publishedAt: '2023-08-15',
      },
      '2023-08-14..2023-08-14 DAY RELATIVE',
      '2023-08-13..2023-08-13 DAY RELATIVE',
      '2023-08-14..2023-08-14 DAY RELATIVE',
    ],
  ],
  'an item of a list has no day of the item before it': [
    [
      {
        text: '* Shelling of Kherson killed two women on Friday, the mayor said.\n\n* A drone killed a driver in Nikopol, the governor said.\n\n* A shell wounded a nurse in Sumy on Thursday, the mayor said.',
        publishedAt: '2024-08-18',
      },
      '2024-08-16..2024-08-16 DAY RELATIVE',
      '-..2024-08-18 - PUBLICATION',
      '2024-08-15..2024-08-15 DAY RELATIVE',
    ],
  ],
  'the day on which a film was shown is that of no attack': [
    [
      {
        text: 'A film broadcast on Tuesday showed the captives. Gunmen shot dead four people in a bar in Cancun, the prosecutor said. The bar is closed. It was full. A trial opens on Friday.',
        publishedAt: '2018-04-12',
      },
      '-..2018-04-12 - PUBLICATION',
    ],
  ],
});

reads(responsibility, {
  'who names the attacker says that he was theirs': [
    [
      "A bomber killed nine people in Quetta on Monday. Islamic State's agency identified the attacker as Abu Omar.",
      'RESPONSIBILITY_CLAIMANT islamic-state',
    ],
    ['A bomber killed nine people in Quetta on Monday. Police identified the attacker as Abu Omar.'],
  ],
  'who tells a reporter that it was theirs': [
    [
      'A bomber killed nine people in Quetta on Monday. The Pakistani Taliban told a reporter by telephone that its fighters were behind the attack.',
      'RESPONSIBILITY_CLAIMANT tehreek-i-taliban-pakistan',
    ],
    [
      'A bomber killed nine people in Quetta on Monday. A police chief told reporters that his men had searched a house.',
    ],
  ],
  'a fighter of theirs': [
    [
      'A bomber killed nine people in Quetta on Monday. Islamic State said a fighter of its Khorasan branch had detonated his vest.',
      'RESPONSIBILITY_CLAIMANT islamic-state',
    ],
  ],
});

reads(claims, {
  'whom somebody counts says nothing': [
    [
      'Two soldiers were killed by rebels in Kunduz on Sunday, the army said. The Taliban put the number of soldiers killed at seven and said they had lost nobody.',
      'KILLED 2: military-forces-of-afghanistan',
      'KILLED 7: Taliban',
    ],
  ],
});

reads(counted, {
  'what somebody is said to do at all times is no act of a day': [
    [
      'Rebels shelled a camp in Nyala on Monday, killing eight people. The governor accused the rebels of deliberately targeting civilians.',
      'ASSERTED 8',
    ],
    ['The governor accused the army of deliberately targeting civilians.'],
    ['The governor accused the army of deliberately killing nine civilians in Nyala.', 'ASSERTED 9'],
  ],
});
