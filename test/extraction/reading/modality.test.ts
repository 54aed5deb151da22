// Denied, planned and supposed acts are kept and never counted.
import { reads } from './support.ts';
import { counted } from './views.ts';

reads(counted, {
  planned: [
    ['The army will attack Tripoli within days.', 'PLANNED -'],
    ['The rebels vowed to kill 50 hostages.', 'PLANNED -'],
    ['The militia threatened to shell Benghazi airport.', 'PLANNED -'],
  ],
  supposed: [
    ['If rebels attack the dam, thousands could be killed.', 'HYPOTHETICAL -'],
    ['Unless the rebels withdraw, the army will bomb the town.', 'HYPOTHETICAL -'],
  ],
  done: [
    ['The army admitted killing 30 civilians in Uruzgan.', 'ASSERTED 30'],
    ['The rebels killed 50 hostages, officials confirmed.', 'ASSERTED 50'],
    ['Gunmen tried to storm the hotel and killed four guards.', 'ASSERTED 4'],
  ],
});
