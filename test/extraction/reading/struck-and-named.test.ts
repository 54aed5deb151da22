// What an act strikes, with what, and whom the sentence names beside it.
import type { View } from './support.ts';
import { reads } from './support.ts';

const weapons: View = ({ events }) => events.flatMap((e) => e.weapons.map((w) => w.text));
const targets: View = ({ events }) => events.flatMap((e) => e.targets.map((t) => t.text));
const doers: View = ({ events }) =>
  (events[0]?.participants ?? []).filter((p) => p.role === 'PERPETRATOR').map((p) => p.text);
const victims: View = ({ events }) =>
  (events[0]?.participants ?? []).filter((p) => p.role === 'TARGET').map((p) => p.text);
const types: View = ({ events }) => events.map((e) => e.type);

reads(weapons, {
  'what is used': [
    ['TWO MEN WITH A RIFLE KILLED A JUDGE IN LIMA YESTERDAY.', 'RIFLE'],
    ['Men set off 20 kg of dynamite in Cali on Monday. The dynamite damaged a bank.', 'kg of dynamite'],
  ],
  'what is not': [
    ['A JUDGE WAS HIT BY SIX BULLETS AND WAS KILLED IN QUITO ON SUNDAY.'],
    ['Gunmen killed a judge in Lima on Monday. His wife was flown to hospital in a helicopter.'],
  ],
});

reads(targets, {
  'a list goes on': [
    [
      'THE BOMB DAMAGED THE OFFICES OF A BANK, A HOTEL, AND TWO CLINICS IN CALI YESTERDAY.',
      'THE OFFICES OF A BANK',
      'A HOTEL',
      'TWO CLINICS',
    ],
  ],
  'behind what opens the sentence': [['IN ADDITION, A BUS WAS BURNED IN CALI YESTERDAY.', 'A BUS']],
  'called the target': [['A HOTEL IN QUITO WAS THE TARGET OF A GRENADE ATTACK ON SUNDAY.', 'A HOTEL']],
});

reads(doers, {
  'behind "and" and "began"': [
    ['TWO MEN ENTERED A RESTAURANT IN LIMA AND KILLED A JUDGE YESTERDAY.', 'MEN'],
    ['Two men entered a restaurant in Lima on Monday and began shooting at the guests.', 'men'],
  ],
});

reads(victims, {
  'names behind a number': [
    ['GUNMEN KIDNAPPED TWO JUDGES, PEDRO ROJAS AND CARLOS MEDINA, IN LIMA YESTERDAY.', 'PEDRO ROJAS', 'CARLOS MEDINA'],
  ],
  'whom an attack was meant for': [
    ['GENERAL PEDRO ROJAS ESCAPED UNHARMED FROM A BOMB ATTACK IN LIMA YESTERDAY.', 'GENERAL PEDRO ROJAS'],
  ],
  'who only speaks of one': [['GENERAL PEDRO ROJAS DENOUNCED A BOMB ATTACK IN LIMA YESTERDAY.']],
});

reads(types, {
  'a stoppage of work': [
    ['The teachers of Lima lifted the strike on Monday after talks with the ministry.', 'PEACEFUL_PROTEST'],
  ],
  'a strike from the air': [['A strike on a village near Homs on Monday killed two men.', 'AIR_DRONE_STRIKE']],
});
