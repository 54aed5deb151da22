// Names and their other forms; what the registry does not know is kept as written.
import { reads } from './support.ts';
import { doers, kinds } from './views.ts';

reads(kinds, {
  'one group by many names': [
    ['IS fighters killed nine villagers near Mosul.', 'PERPETRATOR islamic-state', 'TARGET CIVILIANS'],
    ['Daesh fighters killed nine villagers near Mosul.', 'PERPETRATOR islamic-state', 'TARGET CIVILIANS'],
    ['Nine villagers were killed by Daech near Mosul.', 'PERPETRATOR islamic-state', 'TARGET CIVILIANS'],
    ['ISIL killed nine villagers near Mosul.', 'PERPETRATOR islamic-state', 'TARGET CIVILIANS'],
    [
      'The Islamic State organisation killed nine villagers near Mosul.',
      'PERPETRATOR islamic-state',
      'TARGET CIVILIANS',
    ],
  ],
  'the verb is no group': [
    ['It is the militia that killed nine villagers near Mosul.', 'PERPETRATOR POLITICAL_MILITIA', 'TARGET CIVILIANS'],
    [
      'THE TOWN IS EMPTY AFTER GUNMEN KILLED NINE VILLAGERS.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
  ],
  'forces at home, whatever power the article speaks of': [
    [
      'Salvadoran rebels hold El Salvador’s north. U.S. aid went on, and U.S. envoys praised U.S. policy. Soldiers killed nine villagers.',
      'PERPETRATOR military-forces-of-el-salvador',
      'PERPETRATOR PERSON',
      'TARGET CIVILIANS',
    ],
  ],
  'a group that changed its name': [
    [
      {
        text: 'Fighters of Hayat Tahrir al-Sham, formerly the Nusra Front, killed nine soldiers near Idlib.',
        publishedAt: '2019-03-02',
      },
      'SIDE_A hayat-tahrir-al-sham',
      'SIDE_B military-forces-of-syria',
    ],
    [
      { text: 'The Nusra Front killed nine villagers near Idlib.', publishedAt: '2013-03-02' },
      'PERPETRATOR al-nusra-front',
      'TARGET CIVILIANS',
    ],
  ],
});

reads(doers, {
  'a group that the registry does not know': [
    ['The Red Falcons Front killed nine villagers near Idlib.', 'PERPETRATOR Red Falcons Front'],
    ['Nine villagers were killed by the Northern Vengeance Brigade.', 'PERPETRATOR Northern Vengeance Brigade'],
  ],
});
