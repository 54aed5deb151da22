// Newswire in capitals: who acted, who suffered, what was struck and with what, where letter case tells nothing.
import type { View } from './support.ts';
import { reads } from './support.ts';

const roles: View = ({ events }) => (events[0]?.participants ?? []).map((p) => `${p.role} ${p.kind} ${p.text}`);
const victims: View = ({ events }) =>
  events.flatMap((e) => e.casualties.map((c) => `${c.measure} ${c.low} ${c.victim.text}`));
const targets: View = ({ events }) => events.flatMap((e) => e.targets.map((t) => t.text));
const places: View = ({ events }) => events.map((e) => e.location?.name ?? 'nowhere');
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
  'one person with two offices': [
    [
      'THE MURDER OF SENATOR AND UNION ADVISER PABLO ARANDA TOOK PLACE IN TUNJA.',
      'KILLED 1 SENATOR AND UNION ADVISER PABLO ARANDA',
    ],
    ['GUNMEN KILLED A DRIVER AND LAWYER PABLO ARANDA IN TUNJA.', 'KILLED 1 A DRIVER', 'KILLED 1 LAWYER PABLO ARANDA'],
  ],
  'whom an act befell, without its words': [
    ["THE STRIKE FOLLOWED CONGRESSMAN PABLO ARANDA'S MURDER IN TUNJA.", 'KILLED 1 CONGRESSMAN PABLO ARANDA'],
    ['POLICE REPORTED THAT EDITOR CRISTOBAL ZELAYA WAS SHOT AND KILLED IN LOJA.', 'KILLED 1 EDITOR CRISTOBAL ZELAYA'],
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
  'told once, and taken up': [
    ['A BOMB WENT OFF IN A BANK IN LOJA. THE STRUCTURE BURNED DOWN AFTER THE EXPLOSION DAMAGED IT.', 'A BANK'],
    ['A BOMB WENT OFF IN A TRUCK IN LOJA. THE EXPLOSION DESTROYED THE STRUCTURE.', 'A TRUCK', 'THE STRUCTURE'],
  ],
  'with all words before and none of the verb': [
    [
      'A BOMB DAMAGED AN OFFICE OF THE FISHERY AND TRANSPORT MINISTRY IN LOJA.',
      'AN OFFICE OF THE FISHERY AND TRANSPORT MINISTRY',
    ],
    [
      'GUERRILLAS BLEW UP THREE PYLONS IN LOJA, DAMAGING TWO HIGH-VOLTAGE LINES.',
      'THREE PYLONS',
      'TWO HIGH-VOLTAGE LINES',
    ],
    ['A BOMB DAMAGED THE MARKET AND BUS STATION IN LOJA.', 'THE MARKET', 'BUS STATION'],
  ],
  'nothing struck': [['THE POLICE LEFT THE BANK AFTER TWO MEN WERE KILLED IN BOGOTA.']],
});

reads(places, {
  'a surname is no place': [
    [
      'MINISTER RAUL MORALES CONDEMNED THE BLAST THAT KILLED TWO MEN IN QUETZALTENANGO. MORALES SAID GUERRILLAS SET OFF THE BOMB.',
      'Quetzaltenango',
    ],
    ['A BLAST KILLED TWO MEN IN MORALES, GUATEMALA, MINISTER RAUL MORALES SAID.', 'Morales'],
  ],
  'where a service, an embassy or an office is of or from': [
    [
      'THE UNITED STATES INFORMATION SERVICE SAID THAT GUERRILLAS KILLED A PRIEST. SALVADORAN OFFICIALS CONFIRMED IT.',
      'El Salvador',
    ],
    ['A BOMB DAMAGED THE EMBASSIES OF FRANCE AND SPAIN IN BOGOTA.', 'Bogota'],
    [
      'GUNMEN KILLED TWO COLOMBIAN JUDGES. COLOMBIA SAID A TRAFFICKER WHO WAS EXTRADITED TO THE UNITED STATES HAD HIRED THEM.',
      'nowhere',
    ],
    [
      'AN AGENCY WHOSE OFFICES ARE IN MEXICO SAID THAT GUERRILLAS KILLED A PEASANT IN QUETZALTENANGO.',
      'Quetzaltenango',
    ],
    ['A BOMB DAMAGED A BANK IN MEXICO CITY.', 'Mexico City'],
  ],
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
  'whose office was struck': [
    ["BANDITS BURNED THE MAYOR'S OFFICE IN USULUTAN.", 'PERPETRATOR UNIDENTIFIED_ARMED_GROUP BANDITS'],
  ],
  'men whom nobody names': [
    [
      'TWO BANDITS KILLED A PEASANT IN USULUTAN.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP BANDITS',
      'TARGET CIVILIANS PEASANT',
    ],
  ],
});
