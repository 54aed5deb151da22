// Acts of different kinds against others that "and" joins in one sentence are events of their own; what one of them led to is none.
import { reads } from './support.ts';
import { counted, events } from './views.ts';

reads(events, {
  'the killing of one and the kidnapping of another': [
    [
      'Soldiers arrested two men on Monday over the murder of the judge Ana Ruiz and the kidnapping of the mayor Luis Vega in Cali.',
      'ATTACK ASSERTED',
      'ABDUCTION_FORCED_DISAPPEARANCE ASSERTED',
    ],
    [
      'Gunmen killed the judge Ana Ruiz on Monday and kidnapped the mayor Luis Vega in Cali.',
      'ATTACK ASSERTED',
      'ABDUCTION_FORCED_DISAPPEARANCE ASSERTED',
    ],
  ],
});

reads(counted, {
  'two killed by name, each in a killing of its own': [
    [
      'Two men confessed to the murder of the judge Ana Ruiz in Cali on Monday and the murder of the mayor Luis Vega.',
      'ASSERTED 1',
      'ASSERTED 1',
    ],
  ],
  'one act against several': [
    ['Two men confessed to the murder of the judge Ana Ruiz and the mayor Luis Vega in Cali on Monday.', 'ASSERTED 2'],
    ['Gunmen killed two guards and wounded a driver in Cali on Monday.', 'ASSERTED 2'],
    ['Gunmen kidnapped three traders in Cali on Monday and killed them.', 'ASSERTED 3'],
  ],
  'what an act led to': [
    ['A bomb exploded in a bank in Cali on Monday and killed two guards.', 'ASSERTED 2'],
    ['Gunmen set a bus on fire in Cali on Monday and killed two guards.', 'ASSERTED 2'],
    ['A guard who was wounded said that the bomb was placed by two men in Cali on Monday.', 'ASSERTED -'],
  ],
  'a raid with all that was done in it': [
    [
      'Gunmen attacked the village of Kagara on Monday, killed two guards and kidnapped the daughters of a trader.',
      'ASSERTED 2',
    ],
    ['Rebels looted shops in the town of Kagara on Monday and burned several houses.', 'ASSERTED -'],
    ['Gunmen killed eight villagers and burned a clinic in Kagara on Monday.', 'ASSERTED 8'],
    ['Gunmen killed a guard and abducted a trader in Kagara on Monday.', 'ASSERTED 1'],
    ['Eight villagers were killed and a clinic was burned in Kagara on Monday.', 'ASSERTED 8'],
    ['Gunmen killed eight villagers and abducted twelve others in Kagara on Monday.', 'ASSERTED 8'],
  ],
});
