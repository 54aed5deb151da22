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
    ['A DEVICE EXPLODED BESIDE A MILL IN AREQUIPA YESTERDAY.', 'DEVICE'],
    ['Men set off 20 kg of dynamite in Cali on Monday. The dynamite damaged a bank.', 'kg of dynamite'],
  ],
  'what the act told before was done with': [
    ['Gunmen killed a judge in Lima on Monday. The attackers used assault rifles.', 'assault rifles'],
    ['Men shot a judge dead in Lima on Monday. Two pistols were used in the attack, police said.', 'pistols'],
    ['A man died in a blast at a bank in Quito on Monday. The explosion was caused by a grenade.', 'grenade'],
    ['A bomb exploded at a bank in Quito on Monday. The bomb contained five kg of dynamite.', 'kg of dynamite'],
  ],
  'what carries the weapon is none beside it': [
    ['Two helicopters fired rockets at a village in Sudan on Monday.', 'rockets'],
    ['Two helicopters attacked a village in Sudan on Monday.', 'helicopters'],
  ],
  'what is not': [
    ['Raiders attacked two mines near Oruro on Monday and killed a guard.'],
    ['Gunmen killed a judge in Lima on Monday. The cadets used rifles at the parade.'],
    ['Gunmen killed a judge in Lima on Monday, and rifle fire was heard in the hills.'],
    ['Gunmen killed a judge in Lima on Monday. The attackers had never carried rifles.'],
    ['Gunmen killed a judge in Lima on Monday and left behind ammunition for rifles.'],
    ['Gunmen killed a judge in Lima on Monday. Police found a van with ten kg of dynamite after the murder.'],
    ['Gunmen killed a judge in Lima on Monday. Police in Lima seized 12 rifles and two grenades after the murder.'],
    ['Gunmen killed a clerk in Arequipa on Monday and stole her mobile device.'],
    ['A bomber killed two men outside the night clubs of Lima on Monday.'],
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
    [
      'The bomb damaged the telephone exchange of the harbour quarter, a cinema and two mills in Arequipa on Monday.',
      'the telephone exchange',
      'a cinema',
      'two mills',
    ],
    [
      'The bomb damaged six cars and two buses with pupils as well as a dozen shops in Arequipa on Monday.',
      'six cars',
      'two buses',
      'a dozen shops',
    ],
    [
      'The bomb damaged a mill in Quito on Monday; the mayor spoke of three years of peace: a school stood nearby.',
      'a mill',
    ],
  ],
  'the items of a count': [
    [
      'Bandits burned three vehicles on the coast road near Ibarra on Monday: a van, a tractor and a bus.',
      'three vehicles',
      'a van',
      'a tractor',
      'a bus',
    ],
    [
      'BANDITS BURNED TWO VEHICLES IN CALI YESTERDAY: A VAN AND A STATION WAGON.',
      'TWO VEHICLES',
      'A VAN',
      'A STATION WAGON',
    ],
  ],
  'items behind "namely"': [
    [
      'Rebels planted bombs in three establishments in Ibarra on Monday; namely, a bakery, a cinema and a mill.',
      'three establishments',
      'a bakery',
      'a cinema',
      'a mill',
    ],
    [
      'SMUGGLERS BURNED THREE SHOPS IN CALI YESTERDAY, NAMELY A BAKERY, A PHARMACY AND A MILL.',
      'THREE SHOPS',
      'A BAKERY',
      'A PHARMACY',
      'A MILL',
    ],
    ['Rebels planted a bomb in a bakery in Ibarra on Monday; a mill stood nearby.', 'a bakery'],
  ],
  'two of a kind in a list': [
    [
      'Attacks on a school, two banks and a cinema killed a guard in Ibarra on Monday.',
      'a school',
      'two banks',
      'a cinema',
    ],
  ],
  'what a clause without commas describes': [
    ['Two vans that were parked nearby were damaged by a bomb in Ibarra on Monday.', 'Two vans'],
    ['The guards said that the mill was damaged by a bomb in Ibarra on Monday.', 'the mill'],
  ],
  'almost whole': [['The mill was almost completely destroyed by a bomb in Ibarra on Monday.', 'The mill']],
  'what hits a hidden charge': [
    ['A bus carrying pilgrims hit a roadside bomb near Ibarra on Sunday, killing two.', 'A bus'],
    ['A LORRY STRUCK A LANDMINE NEAR CALI YESTERDAY.', 'A LORRY'],
    ['The bomb hit a bakery in Ibarra on Monday.', 'a bakery'],
  ],
  'below a bomb': [['A clerk was killed by a bomb placed on top of his van in Ibarra on Monday.', 'his van']],
  'what shots hit': [
    ['Helicopters strafed two houses near Ibarra on Monday.', 'two houses'],
    ["MEN IN MASKS MACHINEGUNNED A CLERK'S CAR IN CALI YESTERDAY.", "A CLERK'S CAR"],
    ["Gunmen sprayed the judge's van with bullets in Ibarra on Monday.", "the judge's van"],
    ['Gunmen raked a minibus with gunfire in Ibarra on Monday, killing two clerks.', 'a minibus'],
    ['The bakery was peppered with bullets in Ibarra on Monday.', 'The bakery'],
    ['Gunmen fired mortars from a van in Ibarra on Monday and hurt a clerk.'],
    ['Farmers sprayed a field with water near Ibarra on Monday.'],
  ],
  'behind what opens the sentence': [['IN ADDITION, A BUS WAS BURNED IN CALI YESTERDAY.', 'A BUS']],
  'behind who did it': [
    ['THE BOMB WAS LEFT BY TWO MEN AT A HOTEL IN CALI YESTERDAY.', 'A HOTEL'],
    ['A grenade thrown by students at the town hall of Ibarra exploded on Monday.', 'the town hall'],
  ],
  'behind the particle': [
    ['Bandits set ablaze a mill in Arequipa on Monday.', 'a mill'],
    ['Bandits set on fire two flour mills in Arequipa on Monday.', 'two flour mills'],
    ['A mill set on fire by bandits in Arequipa on Monday was empty.', 'A mill'],
  ],
  'on the other side of the street': [
    ['A car bomb left across from the mill hurt six clerks in Arequipa on Monday.', 'the mill'],
  ],
  'with an insertion': [
    [
      'TWO BOMBS DAMAGED THE INRA [NATIONAL INSTITUTE OF AGRARIAN REFORM] OFFICES IN CALI YESTERDAY.',
      'THE INRA [NATIONAL INSTITUTE OF AGRARIAN REFORM] OFFICES',
    ],
  ],
  'taken up again': [
    [
      'A bomb exploded in a Quito restaurant on Monday. The blast damaged the restaurant and a shop.',
      'a Quito restaurant',
      'a shop',
    ],
  ],
  'what is not damaged': [['The bomb that hurt two men in Quito on Monday did not damage the bridge.']],
  'called the target': [['A HOTEL IN QUITO WAS THE TARGET OF A GRENADE ATTACK ON SUNDAY.', 'A HOTEL']],
});

reads(doers, {
  'behind "and" and "began"': [
    ['TWO MEN ENTERED A RESTAURANT IN LIMA AND KILLED A JUDGE YESTERDAY.', 'MEN'],
    ['Two men entered a restaurant in Lima on Monday and began shooting at the guests.', 'men'],
    ['FOUR YOUTHS BROKE INTO A MILL OWNED BY PEDRO ROJAS IN CALI YESTERDAY, KILLED A CLERK, AND FLED.', 'FOUR YOUTHS'],
  ],
  'behind participles and insertions': [
    ['A JUDGE WAS KILLED BY HIRED GUNMEN IN LIMA YESTERDAY.', 'GUNMEN'],
    ['THE RAID, WHICH LASTED AN HOUR, WAS CARRIED OUT AT DAWN BY SMUGGLERS NEAR CALI YESTERDAY.', 'SMUGGLERS'],
    ['SMUGGLERS, DISGUISED AS CLERKS, KIDNAPPED A JUDGE IN LIMA YESTERDAY.', 'SMUGGLERS'],
    ['Two students who were crossing the bridge placed the bomb in Cali on Monday and fled.', 'students'],
    ['THE BOMB WAS PLACED IN CALI YESTERDAY BY CELLS LINKED TO A BANKER.', 'CELLS'],
  ],
  'whom the deed befell': [['A CLERK WHO WAS KILLED DURING THE DYNAMITE ATTACK IN CALI YESTERDAY WAS BURIED TODAY.']],
  'who comes after the deed': [
    ['A bomb damaged a bank in Cali on Monday. A second bomb was defused by police in Cali.'],
  ],
});

reads(victims, {
  'whom a clause without commas describes': [
    ['Two farmers who lived nearby were killed in Quito on Monday.', 'farmers'],
    ['FIVE NUNS AND TWO COOKS WHO WORKED WITH THEM WERE MURDERED IN QUITO ON SUNDAY.', 'NUNS'],
    ['A baker who tried to flee was killed by gunmen in Quito on Monday.', 'baker'],
    ['The driver who was with him was also killed in Quito on Monday.', 'driver'],
    ['A clerk who said that a baker was killed in Quito on Monday left the town.', 'baker'],
  ],
  'each of a list, past what is said of one': [
    [
      'Pedro Rojas, candidate for mayor of Ibarra, and his brother Juan Rojas were shot dead in Quito on Monday.',
      'Pedro Rojas',
      'Juan Rojas',
    ],
    [
      'Pedro Rojas, a lawyer for the port, and Mario Vega, a clerk, were killed by gunmen in Quito on Monday.',
      'Pedro Rojas',
      'Mario Vega',
    ],
    [
      'In Quito, Pedro Rojas, an employee of the mill; Juan Solis, a spokesman for the port; and Mario Vega, an official, were kidnapped on Monday.',
      'Pedro Rojas',
      'Juan Solis',
      'Mario Vega',
    ],
  ],
  'behind "of" said again and "as well as"': [
    [
      'The murder of senator Pedro Rojas and of lawyer Mario Vega was condemned in Quito on Monday.',
      'senator Pedro Rojas',
      'Mario Vega',
    ],
    [
      'Gunmen killed senator Pedro Rojas as well as Mario Vega in Quito on Monday.',
      'senator Pedro Rojas',
      'Mario Vega',
    ],
  ],
  'and nobody of the next clause': [
    ['Gunmen killed the judge Pedro Rojas in Quito on Monday, as well as they could.', 'judge Pedro Rojas'],
    [
      'The murder of Pedro Rojas in Quito on Monday, as well as the rise of Mario Vega, was the talk of the town.',
      'Pedro Rojas',
    ],
    ['Pedro Rojas, head of the union of Mario Vega, was shot dead in Quito on Monday.', 'Pedro Rojas'],
  ],
  'names behind a number': [
    ['GUNMEN KIDNAPPED TWO JUDGES, PEDRO ROJAS AND CARLOS MEDINA, IN LIMA YESTERDAY.', 'PEDRO ROJAS', 'CARLOS MEDINA'],
  ],
  'with a title or a people': [
    [
      'SPANIARD PEDRO ROJAS, FRENCHMAN CARLOS MEDINA, AND ITALIAN DINO FERRI WERE KIDNAPPED IN LIMA YESTERDAY.',
      'PEDRO ROJAS',
      'CARLOS MEDINA',
      'ITALIAN DINO FERRI',
    ],
    ['THE MURDER OF COMRADE ARRIETA IN CALI YESTERDAY WAS CONDEMNED.', 'COMRADE ARRIETA'],
  ],
  'whose murder it was': [["JUDGE OROZCO VILLAMAR'S MURDER IN CALI YESTERDAY WAS CONDEMNED.", 'JUDGE OROZCO VILLAMAR']],
  'the arrested and unions': [
    ['A bomb damaged the offices of the Peruvian workers union in Lima on Monday.'],
    ['A bomb hurt a judge in Lima on Monday. The police arrested two students after the bombing.'],
  ],
  'passers-by': [
    ['A passer-by was killed by gunmen in Quito on Monday.', 'passer-by'],
    ['Gunmen killed passers-by in Quito on Monday.', 'passers-by'],
  ],
  'without what they are made': [
    ['Gunmen held several ambassadors hostage in Quito on Monday.', 'several ambassadors'],
    ['An Israeli hostage was killed in Quito on Monday.', 'Israeli hostage'],
  ],
  'behind "the following" and "those killed"': [
    [
      'Two nuns were killed in Quito on Monday. The following died: Pedro Rojas and Mario Vega.',
      'nuns',
      'Pedro Rojas',
      'Mario Vega',
    ],
    [
      'THE FOLLOWING NUNS WERE MURDERED IN QUITO YESTERDAY: PEDRO ROJAS, ANA DIAZ AND MARIO VEGA.',
      'NUNS',
      'PEDRO ROJAS',
      'ANA DIAZ',
      'MARIO VEGA',
    ],
    [
      'Two nuns were killed in Quito on Monday. Those killed were Pedro Rojas (Abu Salem) and Mario Vega.',
      'nuns',
      'Pedro Rojas',
      'Mario Vega',
    ],
    ['Two nuns were killed in Quito on Monday. Those killed were relatives of Mario Vega.', 'nuns'],
    ['Two nuns were killed in Quito on Monday. The following spoke in the senate: Ana Diaz and Mario Vega.', 'nuns'],
  ],
  'whom an attack was meant for': [
    ['Senator Mario Vega was unhurt after a bomb attack in Quito on Monday.', 'Senator Mario Vega'],
    ['MARIO VEGA, LEADER OF THE LIBERAL PARTY, WAS UNHARMED FOLLOWING AN ATTACK IN QUITO YESTERDAY.', 'MARIO VEGA'],
    ['Mario Vega escaped unhurt when a bomb exploded near his car in Quito on Monday.', 'Mario Vega'],
    ['Mario Vega escaped from the prison of Quito on Monday when a bomb hurt two nuns.', 'nuns'],
    ['GENERAL PEDRO ROJAS ESCAPED UNHARMED FROM A BOMB ATTACK IN LIMA YESTERDAY.', 'GENERAL PEDRO ROJAS'],
  ],
  'who only speaks of one': [['GENERAL PEDRO ROJAS DENOUNCED A BOMB ATTACK IN LIMA YESTERDAY.']],
});

reads(types, {
  'a stoppage of work': [
    ['The teachers of Lima lifted the strike on Monday after talks with the ministry.', 'PEACEFUL_PROTEST'],
    [
      'QUITO, 4 MAR 91 -- MINISTER DIEGO LEON CALLED THE STRIKE BY HOSPITAL NURSES UNJUST TODAY. THE STRIKE, WHICH BEGAN ON 2 MARCH, SEEKS HIGHER WAGES. TALKS WILL CONTINUE.',
      'PEACEFUL_PROTEST',
    ],
  ],
  'disasters and accidents': [
    [
      'Government forces shelled the town of Atareb on Friday. The town had been hit by an earthquake on Monday, which killed 200 people there.',
      'SHELLING_ARTILLERY_MISSILE_ATTACK',
    ],
    ['At least 40 people were killed on Sunday in the port of Derna by severe floods.'],
    ['A bus plunged into a river near Garissa on Monday, killing 14 passengers. The driver survived.'],
    ['Nine people drowned or were killed when their boat capsized off Sfax on Tuesday.'],
  ],
  'violence beside them': [
    [
      'Monday\u2019s earthquake destroyed the town. Government forces shelled the town of Atareb on Friday, killing three.',
      'SHELLING_ARTILLERY_MISSILE_ATTACK',
    ],
    [
      'A bus overturned near Garissa on Monday after it hit a landmine, killing 14 passengers.',
      'REMOTE_EXPLOSIVE_LANDMINE_IED',
    ],
  ],
  'a strike from the air': [['A strike on a village near Homs on Monday killed two men.', 'AIR_DRONE_STRIKE']],
});
