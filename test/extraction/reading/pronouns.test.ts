// Whom "him", "her" and "them" behind an act mean, and who shoots at somebody.
import { reads } from './support.ts';
import { figures, kinds } from './views.ts';

reads(figures, {
  'him and her are the one told before': [
    [
      'Gunmen shot at Salem Obeid in Taiz on Monday, killing him and wounding his brother.',
      'KILLED 1/1/1 EXACT',
      'WOUNDED 1/1/1 EXACT',
    ],
    [
      'Gunmen shot at the car of Captain Salem Obeid near Taiz, killing him and wounding two of his guards.',
      'KILLED 1/1/1 EXACT',
      'WOUNDED 2/2/2 EXACT',
    ],
    [
      'Gunmen attacked a nurse in Taiz on Monday, killing her and her driver.',
      'KILLED 1/1/1 EXACT',
      'KILLED 1/1/1 EXACT',
    ],
    [
      'Gunmen attacked two nurses in Taiz on Monday, killing them and wounding a porter.',
      'KILLED 2/2/2 EXACT',
      'WOUNDED 1/1/1 EXACT',
    ],
  ],
  'nobody is counted twice, and none whom the sentence does not tell': [
    ['Gunmen killed Salem Obeid in Taiz on Monday, and police said they killed him for money.', 'KILLED 1/1/1 EXACT'],
    ['A sniper killed him and wounded his sister in Taiz.', 'WOUNDED 1/1/1 EXACT'],
    ['A sniper killed her sister in Taiz.', 'KILLED 1/1/1 EXACT'],
  ],
});

reads(kinds, {
  'who shoots at somebody does it': [
    [
      'Gunmen on a motorcycle shot at a nurse in Taiz on Monday, wounding her.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    ['Armed men shot at a police station in Taiz on Monday.', 'PERPETRATOR UNIDENTIFIED_ARMED_GROUP'],
  ],
  'who is shot at a post does not': [['Two men shot at a checkpoint in Taiz died on Monday.', 'TARGET CIVILIANS']],
});
