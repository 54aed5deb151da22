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

reads(events, {
  'damage with nobody who did it, told after a blast': [
    [
      'A car bomb exploded outside a bank in the city of Pasto on Tuesday. Nobody claimed it. Several houses near the post office were damaged.',
      'REMOTE_EXPLOSIVE_LANDMINE_IED ASSERTED',
    ],
  ],
  'damage that somebody did elsewhere': [
    [
      'A car bomb exploded outside a bank in the city of Pasto on Tuesday. Nobody claimed it. Rebels damaged a water tower in the town of Ipiales.',
      'REMOTE_EXPLOSIVE_LANDMINE_IED ASSERTED',
      'LOOTING_PROPERTY_DESTRUCTION ASSERTED',
    ],
  ],
});

reads(events, {
  'what an act struck makes it news, though it has no place or day of its own': [
    [
      'Rebels killed two policemen in the town of Ipiales on Monday. The governor flew in on Tuesday. Schools stayed shut. Shops opened late. A curfew was called. Doctors asked for blood. Gunmen attacked a clinic too.',
      'ARMED_CLASH ASSERTED',
      'ATTACK ASSERTED',
    ],
  ],
});
