// Newswire in capitals: who acted, who suffered, what was struck and with what, where letter case tells nothing.
import type { View } from './support.ts';
import { reads } from './support.ts';

const roles: View = ({ events }) => (events[0]?.participants ?? []).map((p) => `${p.role} ${p.kind} ${p.text}`);
const victims: View = ({ events }) =>
  events.flatMap((e) => e.casualties.map((c) => `${c.measure} ${c.low} ${c.victim.text}`));
const targets: View = ({ events }) => events.flatMap((e) => e.targets.map((t) => t.text));
const weapons: View = ({ events }) => events.flatMap((e) => e.weapons.map((w) => w.text));

reads(victims, {
  'a person by name and by office is one': [
    ['GUNMEN TODAY KILLED JULIO PEREZ, A UNION LEADER, IN LIMA.', 'KILLED 1 JULIO PEREZ'],
    ['THE MAYOR OF ACOBAMBA, HECTOR ROJAS, WAS KILLED IN LIMA YESTERDAY.', 'KILLED 1 HECTOR ROJAS'],
    ['HECTOR ROJAS, MAYOR OF ACOBAMBA, WHO WAS TRAVELING ALONE, WAS KILLED YESTERDAY.', 'KILLED 1 HECTOR ROJAS'],
  ],
  'a name with her companions': [
    [
      'JUDGE ELENA DIAZ AND TWO BODYGUARDS WERE MURDERED IN MEDELLIN.',
      'KILLED 1 JUDGE ELENA DIAZ',
      'KILLED 2 TWO BODYGUARDS',
    ],
  ],
  'a surname alone': [
    [
      'GUNMEN FIRED AT THE CAR OF TWO EDITORS IN LOJA. PEREDO DIED AND LUZURIAGA WAS BADLY INJURED.',
      'KILLED 1 PEREDO',
      'WOUNDED 1 LUZURIAGA',
    ],
    ['A MINOR WAS WOUNDED WHEN A BOMB WENT OFF IN LOJA.', 'WOUNDED 1 A MINOR'],
  ],
  'no person': [
    ['A BOMB WENT OFF IN LOJA AND CAUSED A MINOR INJURY TO THE ROOF OF THE BANK.'],
    ['THE ARMY REPORTED CALM IN SAN MIGUEL AND SANTA ANA.'],
  ],
});

reads(targets, {
  'where a bomb lies': [
    ['A BOMB WENT OFF IN FRONT OF A BAKERY IN QUITO.', 'A BAKERY'],
    ['UNIDENTIFIED INDIVIDUALS PLACED A BOMB INSIDE A RESTAURANT IN CALI.', 'A RESTAURANT'],
    ['THE GUERRILLAS BLEW UP FIVE POWER TOWERS IN SAN VICENTE.', 'FIVE POWER TOWERS'],
  ],
  'nothing struck': [['THE POLICE LEFT THE BANK AFTER TWO MEN WERE KILLED IN BOGOTA.']],
});

reads(weapons, {
  'one weapon once': [
    ['A CAR BOMB EXPLODED IN BOGOTA YESTERDAY. THE EXPLOSIVES DAMAGED A HOTEL IN BOGOTA.', 'CAR BOMB'],
  ],
});

reads(roles, {
  'men and their organisation': [
    [
      'FMLN GUERRILLAS KILLED A PEASANT IN USULUTAN.',
      'PERPETRATOR REBEL_GROUP FMLN GUERRILLAS',
      'PERPETRATOR PERSON FMLN GUERRILLAS',
      'TARGET CIVILIANS PEASANT',
    ],
  ],
  'men whom nobody names': [
    [
      'TWO BANDITS KILLED A PEASANT IN USULUTAN.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP BANDITS',
      'TARGET CIVILIANS PEASANT',
    ],
  ],
});
