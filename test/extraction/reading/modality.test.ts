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
  'asked for, agreed or plotted': [
    ['Police arrested four men in Oran who were plotting to bomb the port, the ministry said on Friday.', 'ASSERTED -'],
    ['Inspectors will begin to destroy the stores of mustard gas near Tripoli in May.', 'PLANNED -'],
    ['Tripoli signed a deal to destroy its chemical weapons by May.', 'PLANNED -'],
    ['The council demanded the destruction of the chemical weapons near Tripoli by May.', 'PLANNED -'],
    ['The militia made a threat to kill 40 hostages in Taiz.', 'PLANNED -'],
  ],
  'fired at nobody': [
    ['Tanks shelled a mock village near Arad on Monday during joint military exercises.', 'HYPOTHETICAL -'],
  ],
  'judged long after': [
    [
      'A judge in Lyon on Monday sentenced two brothers to life for the bombing of a train that killed 19 people.',
      'HISTORICAL 19',
    ],
    ['A former colonel went on trial in Kigali on Tuesday over the killing of 30 herders.', 'HISTORICAL 30'],
    ['The alliance tried to push into Sirte from the villages it had captured.', 'HISTORICAL -'],
  ],
  supposed: [
    ['If rebels attack the dam, thousands could be killed.', 'HYPOTHETICAL -'],
    ['Unless the rebels withdraw, the army will bomb the town.', 'HYPOTHETICAL -'],
    ['An assault on the city could kill 250,000 people.', 'HYPOTHETICAL -'],
  ],
  'only a condition': [
    ['The kidnappers threatened to behead a nurse unless the raids on Baidoa stop.', 'PLANNED -'],
    ['Tanks will shell Baidoa again if gunmen attack the port.', 'PLANNED -'],
  ],
  done: [
    ['It was not clear if gunmen shelled the port of Baidoa, where a blast killed six dockers.', 'ASSERTED 6'],
    ['A judge jailed a poacher in Gao on Monday as gunmen killed three soldiers at the gate.', 'ASSERTED 3'],
    ['A mortar shell killed two recruits in Arad during a drill on Monday.', 'ASSERTED 2'],
    ['The rebels began to shell Benghazi airport on Monday.', 'ASSERTED -'],
    ['The army admitted killing 30 civilians in Uruzgan.', 'ASSERTED 30'],
    ['The rebels killed 50 hostages, officials confirmed.', 'ASSERTED 50'],
    ['The army denied that it was losing, after rebels killed 30 soldiers in Ramadi.', 'ASSERTED 30'],
    ['Gunmen tried to storm the hotel and killed four guards.', 'ASSERTED 4'],
  ],
});
