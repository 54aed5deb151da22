// Denied, planned and supposed acts are kept and never counted.
import { reads } from './support.ts';
import { counted } from './views.ts';

reads(counted, {
  denied: [
    ['The army denied losing 60 men in the battle for Ramadi.', 'DENIED -'],
    ['The army denied that it had bombed a wedding in Uruzgan, killing 30 people.', 'DENIED -'],
    ['Saudi Arabia denied that its planes had killed 30 civilians in Saada.', 'DENIED -'],
    ['The rebels denied killing 30 prisoners.', 'DENIED -'],
  ],
  planned: [
    ['The army will attack Tripoli within days.', 'PLANNED -'],
    ['The rebels vowed to kill 50 hostages.', 'PLANNED -'],
    ['The militia threatened to shell Benghazi airport.', 'PLANNED -'],
  ],
  supposed: [
    ['If rebels attack the dam, thousands could be killed.', 'HYPOTHETICAL -'],
    ['Unless the rebels withdraw, the army will bomb the town.', 'HYPOTHETICAL -'],
    ['An assault on the city could kill 250,000 people.', 'HYPOTHETICAL -'],
  ],
  done: [
    ['The army admitted killing 30 civilians in Uruzgan.', 'ASSERTED 30'],
    ['The rebels killed 50 hostages, officials confirmed.', 'ASSERTED 50'],
    ['The army denied that it was losing, after rebels killed 30 soldiers in Ramadi.', 'ASSERTED 30'],
    ['Gunmen tried to storm the hotel and killed four guards.', 'ASSERTED 4'],
  ],
});
