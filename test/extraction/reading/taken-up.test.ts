// What only takes up an act that the article told before is no event of its own.
import { reads } from './support.ts';
import { counted, events } from './views.ts';

reads(counted, {
  'the damage of an attack told before': [
    [
      'Artillery shelled the town of Salqin on Friday, killing two shepherds. The attack damaged a mill and a bridge.',
      'ASSERTED 2',
    ],
    [
      'A mortar attack on the town of Salqin killed three farmers on Tuesday. The mayor said that the attack destroyed several houses.',
      'ASSERTED 3',
    ],
  ],
});

reads(events, {
  'another attack, which has a place of its own': [
    [
      'A mortar attack on the town of Salqin killed three farmers on Tuesday. The blast destroyed a bakery in the city of Raqqa.',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
      'REMOTE_EXPLOSIVE_LANDMINE_IED ASSERTED',
    ],
    [
      'An air strike killed three farmers in the town of Salqin on Tuesday. Elsewhere, the shelling destroyed several houses in the city of Raqqa.',
      'AIR_DRONE_STRIKE ASSERTED',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
    ],
  ],
});
