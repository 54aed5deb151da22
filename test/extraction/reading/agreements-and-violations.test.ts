// What was agreed, by whom, and who is said to have broken it.
import { reads } from './support.ts';
import { agreements, events, parties, provisions, violations, violators } from './views.ts';

reads(agreements, {
  made: [
    ['Ethiopia and the Tigray rebels signed a ceasefire in Pretoria.', 'CEASEFIRE SIGNED'],
    ['The government and the FARC signed a peace accord in Havana.', 'PEACE_ACCORD SIGNED'],
    [
      'Sudan and its southern neighbour signed an accord on a demilitarised zone along the border.',
      'DEMILITARISED_ZONE SIGNED',
    ],
  ],
  'to come': [
    ['A truce will begin at midnight on 12 April in Hodeidah.', 'CEASEFIRE ANNOUNCED'],
    ['A ceasefire will take effect on Friday across Nagorno-Karabakh.', 'CEASEFIRE ANNOUNCED'],
  ],
  broken: [
    ['Despite the ceasefire, shelling continued in Nagorno-Karabakh and killed two soldiers.', 'CEASEFIRE VIOLATED'],
  ],
});

reads(parties, {
  'who is in and who is out': [
    ['The truce does not include the Islamic State group.', 'EXCLUDED islamic-state'],
    [
      'The ceasefire excludes the Nusra Front and the Islamic State group.',
      'EXCLUDED al-nusra-front',
      'EXCLUDED islamic-state',
    ],
  ],
});

reads(provisions, {
  'how wide': [['Russia and Turkey agreed on a 15-20 km demilitarised zone in Idlib.', 'ZONE 15-20 km']],
});

reads(violations, {
  alleged: [
    [
      'Azerbaijan accused Armenia of violating the ceasefire.',
      'ALLEGED by government-of-armenia, says government-of-azerbaijan',
    ],
    ['Kyiv said Russia had violated the truce.', 'ALLEGED by government-of-russia, says government-of-ukraine'],
  ],
});

reads(violators, { 'by nobody named': [['Despite the truce, shelling continued in Donetsk.', 'nobody']] });

reads(events, {
  'an alleged violation, a truce to come, and counted violations are no violence': [
    ['Kyiv said Russia had violated the truce.'],
    ['Monitors recorded 31 ceasefire violations in 24 hours.'],
    ['The OSCE counted 310 truce violations since Sunday.'],
  ],
});
