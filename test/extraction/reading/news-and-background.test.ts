// What the article reports, what it only remembers, and what is no event.
import { reads } from './support.ts';
import { counted, doers, events, fatalities } from './views.ts';

reads(doers, {
  'who does it more than before, or as a rule, did not do this': [
    ['A car bomb killed eight clerks in Kirkuk. The Islamic State has carried out many such bombings.'],
    ['A mortar shell killed eight clerks in Kirkuk. Turkish attacks have increased in recent months.'],
  ],
  'who did it that day': [
    [
      'A car bomb killed eight clerks in Kirkuk. The Islamic State carried out the bombing.',
      'PERPETRATOR islamic-state',
    ],
  ],
});

reads(events, {
  'how a war stands, what is asked for, and words alone': [
    [
      'A rocket killed eight clerks in Kirkuk on Monday. The army has regained control of 60 percent of the country including Mosul and Tikrit.',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
    ],
    [
      'A rocket killed eight clerks in Kirkuk on Monday. The mayor called for students to protest outside the embassy in Baghdad.',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
      'PEACEFUL_PROTEST PLANNED',
    ],
    [
      'A rocket killed eight clerks in Kirkuk on Monday. Baghdad yesterday hit out at the governor over the rockets.',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
    ],
  ],
  'an attack told by its year, and ground taken in recent months': [
    [
      'A rocket killed eight clerks in Kirkuk on Monday. Following the 2014 Mosul attack the Iraqi government signed a treaty.',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
    ],
    [
      'A rocket killed eight clerks in Kirkuk on Monday. Refugees had come from towns near Mosul that the army has recaptured in recent weeks.',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
    ],
    [
      'A rocket killed eight clerks in Kirkuk on Monday. In 2014 the Islamic State captured the city of Mosul.',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
      'NON_STATE_ACTOR_OVERTAKES_TERRITORY HISTORICAL',
    ],
  ],
});

reads(counted, {
  'days before the news': [
    [
      {
        text: 'A bomb on a bus killed nine people in Kirkuk on Saturday. The gunmen fled. Police closed the road. On Tuesday an air raid killed 100 people in the town of Hawija.',
        publishedAt: '2017-04-08',
      },
      'ASSERTED 9',
      'HISTORICAL 100',
    ],
    [
      {
        text: 'Shelling killed four people in Damascus on Sunday. The militia also claimed an October 4 grenade attack on a customs post in the city of Daraa that killed 13 clerks.',
        publishedAt: '2017-10-15',
      },
      'ASSERTED 4',
      'HISTORICAL 13',
    ],
  ],
  'news of the same days': [
    [
      {
        text: 'A bomb on a bus killed nine people in Kirkuk on Saturday. On Thursday an air raid killed 12 people in the town of Hawija.',
        publishedAt: '2017-04-08',
      },
      'ASSERTED 9',
      'ASSERTED 12',
    ],
  ],
  'an old event that is the news': [
    [
      { text: 'An air raid killed 12 people in the town of Hawija on 2 April.', publishedAt: '2017-04-08' },
      'ASSERTED 12',
    ],
  ],
});

reads(events, {
  'planned, feared or asked for': [
    [
      'Parliament debates a plan for air strikes on the port of Sirte. A bomb killed nine people in Benghazi.',
      'REMOTE_EXPLOSIVE_LANDMINE_IED ASSERTED',
      'AIR_DRONE_STRIKE PLANNED',
    ],
    [
      'The minister warned against new air strikes on the port of Sirte. A bomb killed nine people in Benghazi.',
      'REMOTE_EXPLOSIVE_LANDMINE_IED ASSERTED',
      'AIR_DRONE_STRIKE HYPOTHETICAL',
    ],
  ],
  'the goal of a conquest is no conquest': [
    [
      'A mine killed nine soldiers in Mosul. The army began an operation to recapture the town of Hawija.',
      'REMOTE_EXPLOSIVE_LANDMINE_IED ASSERTED',
      'GOVERNMENT_REGAINS_TERRITORY PLANNED',
    ],
  ],
  'a conquest that is told': [
    ['The army recaptured the town of Hawija on Monday.', 'GOVERNMENT_REGAINS_TERRITORY ASSERTED'],
  ],
  'judgements, habits, states and flight are no events': [
    [
      'An air strike killed nine people in Aleppo. The council praised the fighters who repelled the attack in the city.',
      'AIR_DRONE_STRIKE ASSERTED',
    ],
    [
      'An air strike killed nine people in Aleppo. The city of Idlib has regularly been bombed.',
      'AIR_DRONE_STRIKE ASSERTED',
    ],
    [
      'An air strike killed nine people in Aleppo. Families in the north, which remains under siege, were unable to flee.',
      'AIR_DRONE_STRIKE ASSERTED',
    ],
    [
      'An air strike killed nine people in Aleppo. Activists said that people are fleeing after random attacks.',
      'AIR_DRONE_STRIKE ASSERTED',
    ],
  ],
});

reads(fatalities, {
  'more dead of the same act': [['Gunmen killed nine policemen. Another four people died in hospital.', '13/13/13']],
  'more dead elsewhere': [
    [
      'Gunmen killed nine policemen in Mosul. Air raids in the district of Hawija killed another seven people.',
      '9/9/9',
      '7/7/7',
    ],
  ],
});
