// An act that a report adds to those told ("also", "in addition", "finally") is an event of its own, unless it only tells more of the same.
import { reads } from './support.ts';
import { counted } from './views.ts';

reads(counted, {
  'another act of those who did the first': [
    [
      'Guerrillas blew up a power station in Santander on Tuesday night. The guerrillas also burned four trucks on the road to the coast.',
      'ASSERTED -',
      'ASSERTED -',
    ],
    [
      'Rebels killed the minister Jorge Salinas on Tuesday, a report said. The report said that the rebels also killed the prosecutor Elena Duarte.',
      'ASSERTED 1',
      'ASSERTED 1',
    ],
    [
      'Gunmen attacked the house of a senator in Cali on Monday. The gunmen also launched an attack with rifles on the offices of a newspaper.',
      'ASSERTED -',
      'ASSERTED -',
    ],
    [
      'Gunmen attacked the house of a senator in Cali on Monday. The barracks of the customs guards were also attacked.',
      'ASSERTED -',
      'ASSERTED -',
    ],
  ],
  'more of the act just told': [
    [
      'Warplanes bombed a mill in Manbij on Sunday, killing 24 millers. Nobody knew whose jets flew the sorties that also struck a depot and wounded 31 porters.',
      'ASSERTED 24',
    ],
  ],
  'another piece of news': [
    [
      'Gunmen murdered the banker Pablo Rivas in Guatemala City on Monday. It was also reported that unidentified men kidnapped the student Ana Morales in Guatemala City.',
      'ASSERTED 1',
      'ASSERTED -',
    ],
    [
      'Rebels blew up a pylon near Cartagena on Monday. Finally, rebels blew up a small plane on a farm.',
      'ASSERTED -',
      'ASSERTED -',
    ],
  ],
  'another person who was abducted': [
    [
      'Rebels kidnapped the mayor Ana Ruiz in Granada on Monday. Schools stayed shut. In Granada the rebels kidnapped the farmer Luis Vega.',
      'ASSERTED -',
      'ASSERTED -',
    ],
  ],
  'more of the same act': [
    ['Gunmen shot dead the judge Ana Ruiz in Cali on Monday. Her driver was also wounded.', 'ASSERTED 1'],
    ['Gunmen shot dead the judge Ana Ruiz in Cali on Monday. The attackers also wounded a passer-by.', 'ASSERTED 1'],
    ['A car bomb exploded outside a bank in Medellin on Monday. Two nearby shops were also destroyed.', 'ASSERTED -'],
    [
      'A car bomb exploded outside a bank in Medellin on Monday. It was also reported that the bank was destroyed.',
      'ASSERTED -',
    ],
    [
      'Gunmen attacked the town hall of Cali on Monday. Witnesses also said that the town hall was attacked with rifles.',
      'ASSERTED -',
    ],
    [
      'Rebels kidnapped the mayor Ana Ruiz in Granada on Monday. Ruiz was kidnapped as she left her office.',
      'ASSERTED -',
    ],
  ],
});
