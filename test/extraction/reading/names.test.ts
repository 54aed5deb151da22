// Names and their other forms; what the registry does not know is kept as written.
import { reads } from './support.ts';
import { sides } from './views.ts';

reads(sides, {
  'one group by many names': [
    ['IS fighters killed nine villagers near Mosul.', 'PERPETRATOR islamic-state', 'TARGET Civilians'],
    ['Daesh fighters killed nine villagers near Mosul.', 'PERPETRATOR islamic-state', 'TARGET Civilians'],
    ['Nine villagers were killed by Daech near Mosul.', 'PERPETRATOR islamic-state', 'TARGET Civilians'],
    ['ISIL killed nine villagers near Mosul.', 'PERPETRATOR islamic-state', 'TARGET Civilians'],
    [
      'The Islamic State organisation killed nine villagers near Mosul.',
      'PERPETRATOR islamic-state',
      'TARGET Civilians',
    ],
  ],
  'the verb is no group': [
    ['It is the militia that killed nine villagers near Mosul.', 'PERPETRATOR militia', 'TARGET Civilians'],
    ['THE TOWN IS EMPTY AFTER GUNMEN KILLED NINE VILLAGERS.', 'PERPETRATOR GUNMEN', 'TARGET Civilians'],
  ],
  'a group that changed its name': [
    [
      {
        text: 'Fighters of Hayat Tahrir al-Sham, formerly the Nusra Front, killed nine soldiers near Idlib.',
        publishedAt: '2019-03-02',
      },
      'SIDE_A hayat-tahrir-al-sham',
      'SIDE_B soldiers',
    ],
    [
      { text: 'The Nusra Front killed nine villagers near Idlib.', publishedAt: '2013-03-02' },
      'PERPETRATOR al-nusra-front',
      'TARGET Civilians',
    ],
  ],
  'a group that the registry does not know': [
    [
      'Nine villagers were killed by the Northern Vengeance Brigade.',
      'PERPETRATOR Northern Vengeance Brigade',
      'TARGET Civilians',
    ],
  ],
});
