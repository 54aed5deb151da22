// Who speaks of an act, looks into it, hinders it or undoes it did not do it; and who did it is told by its parts and in quotation marks.
import { reads } from './support.ts';
import { kinds } from './views.ts';

reads(kinds, {
  'who speaks of an act or looks into it did not do it': [
    [
      'The army accused four members of the Shining Path of killing two nurses in Huanuco.',
      'ACCUSED shining-path',
      'ACCUSED PERSON',
      'TARGET CIVILIANS',
    ],
    ['The police investigated the murder of two Chilean tourists in Cusco on Monday.', 'TARGET CIVILIANS'],
    [
      'The army rescued two nurses and killed three villagers in Huanuco on Monday.',
      'PERPETRATOR military-forces-of-peru',
      'TARGET CIVILIANS',
    ],
  ],
  'who hinders an act or undoes it did not do it': [
    ['A bomb planted near a bank in Huanuco was defused on Monday by the police.'],
    ['Police troops foiled an attempt to kidnap a mayor in Huanuco on Monday.', 'TARGET CIVILIANS'],
    ['A mayor was killed in Huanuco on Monday by the police.', 'PERPETRATOR police-forces-of-peru', 'TARGET CIVILIANS'],
  ],
  'what the doers wear is nobody': [
    ['One of them, wearing Peruvian army fatigues, opened fire on the passengers in Huanuco.', 'TARGET CIVILIANS'],
  ],
  'a part of a group is the group': [
    ['Urban cells of the Shining Path murdered two nurses.', 'PERPETRATOR shining-path', 'TARGET CIVILIANS'],
    ['A column of the Shining Path murdered two nurses.', 'PERPETRATOR shining-path', 'TARGET CIVILIANS'],
    ['A column of smoke rose over the hill, and two nurses were killed.', 'TARGET CIVILIANS'],
    ['Members of the army murdered two nurses.', 'PERPETRATOR STATE_FORCES', 'PERPETRATOR PERSON', 'TARGET CIVILIANS'],
  ],
  'quotation marks around a name hide nobody': [
    ['Two nurses were murdered by the "Shining Path".', 'PERPETRATOR shining-path', 'TARGET CIVILIANS'],
    ['Two nurses were murdered by a “Shining Path” column.', 'PERPETRATOR shining-path', 'TARGET CIVILIANS'],
    [
      'Two nurses were murdered by "Shining Path" guerrillas.',
      'PERPETRATOR shining-path',
      'PERPETRATOR PERSON',
      'TARGET CIVILIANS',
    ],
  ],
  'who tells of a group that claims an act does not claim it': [
    [
      'The minister of Peru added that this organization claimed responsibility for the murder of two nurses.',
      'TARGET CIVILIANS',
    ],
    [
      'The Shining Path claimed responsibility for the murder of two nurses.',
      'RESPONSIBILITY_CLAIMANT shining-path',
      'TARGET CIVILIANS',
    ],
  ],
});
