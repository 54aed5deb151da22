// Victims told by name: behind a colon, with their ages, between semicolons, and in a row of acts.
import { reads, type View } from './support.ts';
import { figures } from './views.ts';

const words: View = ({ events }) => events.flatMap((e) => e.casualties.map((c) => c.victim.text));
const doers: View = ({ events }) =>
  events.flatMap((e) => e.participants.filter((p) => p.role === 'PERPETRATOR').map((p) => p.text));

reads(words, {
  'behind a colon or a dash': [
    ['TWO SURVEYORS WERE KILLED IN PASTO: RAUL MEDINA AND OSCAR PENA.', 'TWO SURVEYORS', 'RAUL MEDINA', 'OSCAR PENA'],
    [
      'GUNMEN KIDNAPPED TWO ENGINEERS IN PASTO -- RAUL MEDINA AND OSCAR PENA.',
      'TWO ENGINEERS',
      'RAUL MEDINA',
      'OSCAR PENA',
    ],
  ],
  'with their ages': [
    ['RAUL MEDINA, 42, AND OSCAR PENA, 19, WERE KILLED IN PASTO.', 'RAUL MEDINA', 'OSCAR PENA'],
    [
      'A BOMB KILLED RAUL MEDINA, 42, OSCAR PENA, 19, AND A WATCHMAN IN PASTO.',
      'RAUL MEDINA',
      'OSCAR PENA',
      'A WATCHMAN',
    ],
  ],
  'between semicolons': [
    [
      'THE BOMB EXPLODED AT NOON, KILLING RAUL MEDINA, 42; OSCAR PENA, 19; AND A WATCHMAN.',
      'RAUL MEDINA',
      'OSCAR PENA',
      'A WATCHMAN',
    ],
  ],
  'how long ago they were taken': [
    ['TWO SURVEYORS, KIDNAPPED NINE DAYS AGO IN PASTO, WERE FREED TODAY.', 'TWO SURVEYORS'],
    ['RAUL MEDINA, KILLED LAST WEEK IN PASTO, WAS BURIED TODAY.', 'RAUL MEDINA'],
  ],
  'who speaks is none of them': [
    ['Nine people died in the blast in Pasto -- President Raul Medina said.', 'Nine people'],
    ['The bomb killed three drivers; the army said that rebels had left it.', 'three drivers'],
  ],
});

reads(figures, {
  'names are parts of the count': [
    [
      'Two surveyors were killed in Pasto: Raul Medina, 42, and Oscar Pena, 35.',
      'KILLED 2/2/2 EXACT',
      'KILLED 1/1/1 EXACT of 2',
      'KILLED 1/1/1 EXACT of 2',
    ],
  ],
  'another count behind a semicolon': [
    ['The bomb killed three drivers; two clerks were wounded.', 'KILLED 3/3/3 EXACT', 'WOUNDED 2/2/2 EXACT'],
  ],
});

reads(doers, {
  'a row of acts has one doer': [
    ['Gunmen kidnapped a surveyor, killed a watchman and wounded two clerks in Pasto.', 'Gunmen'],
  ],
  'whom somebody took long ago did nothing': [['TWO SURVEYORS, KIDNAPPED NINE DAYS AGO IN PASTO, WERE FREED TODAY.']],
});
