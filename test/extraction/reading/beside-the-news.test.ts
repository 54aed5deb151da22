// What stands beside the news of agencies: capitals told by their people, what is said of who acts, units and splinters of groups,
// what is denied and what is told with it, marches and roads that are blocked, who signs, and who speaks behind the verb.
import { reads } from './support.ts';
import { claims, counted, dates, doers, events, fatalities, figures, places, responsibility, sides } from './views.ts';

reads(places, {
  'the capital of a people': [
    ['Gunmen killed three porters in the Afghan capital on Sunday.', 'Kabul EXACT'],
    ['Gunmen killed three porters near the South Sudanese capital late on Sunday.', 'Juba NEAR'],
  ],
  'no capital of a people': [
    ["Gunmen killed three porters in the group's de facto Syrian capital.", 'Syria COUNTRY'],
    ['Gunmen killed three porters in Jowhar, Somalia. The Somali capital markets fell.', 'Jawhar EXACT'],
  ],
  'a dateline with its country in brackets': [
    [
      'Butembo (DR Congo) (AFP) – Rebels killed nine farmers in a village, officials said.\n\nThe raid took place in Kasindi, North Kivu province.',
      'Kasindi EXACT',
    ],
  ],
});

reads(doers, {
  'words that are no abbreviation': [
    ['In the Far North region, Boko Haram militants killed two weavers in Mora.', 'PERPETRATOR boko-haram'],
  ],
  'a group whose name begins with a country': [
    ["Fighters of the Sudan People's Liberation Movement-North attacked a post in Kadugli.", 'SIDE_A splm-n'],
    ['Soldiers of the Sudan army attacked a post in Kadugli.', 'PERPETRATOR military-forces-of-sudan'],
  ],
  'the group that is named behind its tie': [
    ['Fighters of the al Qaeda-linked group JNIM killed nine soldiers in Djibo, Burkina Faso.', 'SIDE_A jnim'],
  ],
  'those who fled are no side': [
    [
      'Dozens of families fled Tibu after clashes between the army and the ELN in Colombia.',
      'SIDE_A military-forces-of-colombia',
    ],
  ],
  'guns that two sides fire': [
    [
      'The M23 and Congolese soldiers exchanged mortar fire near Sake on Monday.',
      'PERPETRATOR m23',
      'PERPETRATOR military-forces-of-democratic-republic-of-congo',
    ],
  ],
  'a rally that was broken up': [
    [
      'Police in Multan, Pakistan, used tear gas to disperse a rally on Monday.',
      'PERPETRATOR Protesters (Pakistan)',
      'PERPETRATOR police-forces-of-pakistan',
    ],
  ],
});

reads(responsibility, {
  'a band that claims': [
    [
      'A bomb killed six soldiers in Bannu, Pakistan. The Gul Nawab group, a splinter of a larger movement, claimed responsibility.',
      'RESPONSIBILITY_CLAIMANT Gul Nawab',
    ],
    ['A bomb killed six soldiers in Bannu, Pakistan. The Gul Nawab group claimed its profits had risen.'],
  ],
  'a front of men': [
    [
      'A bomb killed six soldiers in Corinto, Colombia. The governor blamed the attack on the Simon Rojas front.',
      'ACCUSED Simon Rojas',
    ],
  ],
});

reads(dates, {
  'what is said of who acts is of another time': [
    [
      {
        text: 'The militia, which joined the alliance in 2019, killed nine farmers in Bunia on Monday.',
        publishedAt: '2026-11-20',
      },
      '2026-11-16..2026-11-16 DAY RELATIVE',
    ],
    [
      { text: 'The raiders, who came at dawn on Monday, killed nine farmers in Bunia.', publishedAt: '2026-11-20' },
      '2026-11-16..2026-11-16 DAY RELATIVE',
    ],
  ],
});

reads(events, {
  'an act and what who did it had done': [
    [
      {
        text: 'The rebels, who seized Goma in January, attacked the town of Sake on Thursday, killing three porters.',
        publishedAt: '2026-11-20',
      },
      'ATTACK ASSERTED',
      'NON_STATE_ACTOR_OVERTAKES_TERRITORY HISTORICAL',
    ],
  ],
  'marches and roads that are blocked': [
    [
      'Gunmen killed two pupils in Zuru, Nigeria, on Monday.\n\nHundreds of parents marched peacefully to the palace in Kebbi on Tuesday.',
      'ATTACK ASSERTED',
      'PEACEFUL_PROTEST ASSERTED',
    ],
    [
      'Gunmen killed two pupils in Zuru, Nigeria, on Monday.\n\nIn Kano, nurses blocked the main road for an hour over unpaid wages.',
      'ATTACK ASSERTED',
      'PEACEFUL_PROTEST ASSERTED',
    ],
    [
      'Gunmen killed two pupils in Zuru, Nigeria, on Monday.\n\nIn Kano, soldiers blocked the main road for an hour.',
      'ATTACK ASSERTED',
    ],
    [
      'Gunmen killed two pupils in Zuru, Nigeria, on Monday.\n\nIn Kano, lawmakers blocked a bill on land.',
      'ATTACK ASSERTED',
    ],
  ],
});

reads(counted, {
  'rumours that are turned down': [
    ['The minister dismissed as false rumours that police had killed four weavers in Thika.', 'DENIED -'],
  ],
  'told beside what is turned down': [
    ['The rebels rejected the charge and said army drones had killed four weavers in Sake.', 'ASSERTED 4'],
    ['The rebels rejected the charge that their drones had killed four weavers in Sake.', 'DENIED -'],
  ],
});

reads(figures, {
  'a part of a band that a gerund tells': [
    [
      'A spokesman of the M23 rejected the charge and said drones had bombed its camp in Sake, wounding three of its fighters.',
      'WOUNDED 3/3/3 EXACT',
    ],
  ],
  'bodies found by a day, and who did it by their own count': [
    [
      'The ADF killed nine weavers in Beni on Tuesday. A nurse said 12 bodies had been found by Friday.',
      'KILLED 9/9/9 EXACT',
      'KILLED 12/12/12 EXACT or 9',
    ],
    [
      'JNIM killed nine soldiers in Djibo, Burkina Faso, on Tuesday, officials said. The group said in a statement it had killed 20 soldiers.',
      'KILLED 9/9/9 EXACT',
      'KILLED 20/20/20 EXACT or 9',
    ],
  ],
});

reads(fatalities, {
  'a gunfight that followed': [
    [
      'A suicide bomber killed eight soldiers in Bannu, Pakistan. Troops killed six militants in an ensuing shootout.',
      '8/8/8',
      '6/6/6',
    ],
  ],
});

reads(sides, {
  'who made the agreement': [
    [
      'The Arakan Army and the military signed a ceasefire in Myanmar on Thursday.',
      'SIDE_A arakan-army',
      'SIDE_B military-forces-of-myanmar',
    ],
  ],
});

reads(claims, {
  'a name behind its verb': [
    [
      'Gunmen killed nine weavers in Mirebalais, Haiti. The Iron Gate gang attacked the town at dawn, said Jean Baptiste, a clerk. Two nurses are among the dead, he said.',
      'KILLED 9: Jean Baptiste',
      'KILLED 2: Jean Baptiste',
    ],
    ['Nine weavers were killed in Komanda, said Paul Kasongo, a clerk.', 'KILLED 9: Paul Kasongo'],
  ],
});
