// Who did it to whom, whatever the voice of the verb.
import { reads } from './support.ts';
import { kinds } from './views.ts';

reads(kinds, {
  'active and passive give the same sides': [
    ['Taliban fighters killed Afghan soldiers in Kunduz.', 'SIDE_A taliban', 'SIDE_B military-forces-of-afghanistan'],
    [
      'Afghan soldiers were killed by Taliban fighters in Kunduz.',
      'SIDE_A taliban',
      'SIDE_B military-forces-of-afghanistan',
    ],
    [
      'Taliban fighters were killed by Afghan soldiers in Kunduz.',
      'SIDE_A military-forces-of-afghanistan',
      'SIDE_B taliban',
    ],
    ['Afghan soldiers killed Taliban fighters in Kunduz.', 'SIDE_A military-forces-of-afghanistan', 'SIDE_B taliban'],
    ['TALIBAN FIGHTERS KILLED BY AFGHAN SOLDIERS IN KUNDUZ', 'SIDE_A military-forces-of-afghanistan', 'SIDE_B taliban'],
    [
      'Eight Afghan soldiers were killed in an ambush by the Taliban in Kunduz.',
      'SIDE_A taliban',
      'SIDE_B military-forces-of-afghanistan',
    ],
  ],
  'in clashes': [
    [
      'Clashes between Houthi rebels and Saudi soldiers left nine dead.',
      'SIDE_A houthis',
      'SIDE_B military-forces-of-saudi-arabia',
    ],
    [
      'Houthi rebels clashed with Saudi soldiers near Najran.',
      'SIDE_A houthis',
      'SIDE_B military-forces-of-saudi-arabia',
    ],
  ],
  'one-sided violence': [
    ['Boko Haram fighters killed 14 villagers near Chibok.', 'PERPETRATOR boko-haram', 'TARGET CIVILIANS'],
    [
      'Fourteen villagers were killed by Boko Haram fighters near Chibok.',
      'PERPETRATOR boko-haram',
      'TARGET CIVILIANS',
    ],
    [
      'A Saudi-led coalition air strike killed 11 civilians in Saada.',
      'PERPETRATOR saudi-led-coalition',
      'TARGET CIVILIANS',
    ],
    [
      'Eleven civilians were killed in an air strike by the Saudi-led coalition in Saada.',
      'PERPETRATOR saudi-led-coalition',
      'TARGET CIVILIANS',
    ],
  ],
});

reads(kinds, {
  'attackers that nobody names': [
    [
      'Masked gunmen on motorcycles killed a journalist in Karachi.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    [
      'A journalist was shot dead by unknown assailants in Karachi.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
  ],
});
