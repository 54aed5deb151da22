// What synthetic parties do to one another: the kinds of events, how often each, and the words for them. Data only.
import type { EventMode, EventType, Measure, TargetKind, WeaponKind } from '../../schema/vocabulary.ts';
import { type Sampler, weighted } from './chance.ts';

export interface Act {
  readonly type: EventType;
  readonly modes: readonly EventMode[];
  readonly weight: number;
  readonly doer: 'FORCES' | 'GROUP' | 'ARMED' | 'PROTESTERS' | 'RIOTERS';
  /** Who suffers it; null for what strikes nobody. */
  readonly victims: 'OPPONENT' | 'CIVILIANS' | 'PROTESTERS' | null;
  /** What was done, up to its object: the target where there are targets, else the victims. */
  readonly verb: string;
  /** Subject of a headline. */
  readonly noun: string;
  readonly targets: readonly (readonly [text: string, kind: TargetKind])[];
  readonly weapons: readonly (readonly [text: string, kind: WeaponKind])[];
  /** What becomes of people, how: "killing at least four". */
  readonly toll: readonly [measure: Measure, participle: string];
  /** Share of events with such a toll, and how many people on average. */
  readonly costly: number;
  readonly mean: number;
}

const KILLING = ['KILLED', 'killing'] as const;

const STRUCK = [
  ['a residential district', 'RESIDENTIAL'],
  ['a crowded market', 'MARKET'],
  ['a field hospital', 'MEDICAL'],
  ['a school', 'EDUCATION'],
  ['a power station', 'ENERGY'],
  ['a camp for displaced families', 'CAMP'],
  ['a military base', 'MILITARY'],
] as const;

const POSTS = [
  ['a checkpoint', 'MILITARY'],
  ['a patrol base', 'MILITARY'],
  ['a convoy', 'MILITARY'],
] as const;

const OFFICES = [
  ['the governor’s office', 'GOVERNMENT'],
  ['the town hall', 'GOVERNMENT'],
  ['the university', 'EDUCATION'],
] as const;

const ACTS: readonly Act[] = [
  {
    type: 'ARMED_CLASH',
    modes: ['CLASH'],
    weight: 24,
    doer: 'GROUP',
    victims: 'OPPONENT',
    verb: 'clashed with',
    noun: 'Fighting',
    targets: [],
    weapons: [
      ['heavy machine guns', 'FIREARM'],
      ['assault rifles', 'FIREARM'],
    ],
    toll: KILLING,
    costly: 0.6,
    mean: 6,
  },
  {
    type: 'ARMED_CLASH',
    modes: ['AMBUSH'],
    weight: 6,
    doer: 'GROUP',
    victims: 'OPPONENT',
    verb: 'ambushed a patrol of',
    noun: 'Ambush',
    targets: [],
    weapons: [['rocket-propelled grenades', 'ROCKET']],
    toll: KILLING,
    costly: 0.8,
    mean: 7,
  },
  {
    type: 'SHELLING_ARTILLERY_MISSILE_ATTACK',
    modes: ['ARTILLERY'],
    weight: 20,
    doer: 'ARMED',
    victims: 'CIVILIANS',
    verb: 'shelled',
    noun: 'Shelling',
    targets: STRUCK,
    weapons: [
      ['artillery', 'ARTILLERY'],
      ['mortars', 'MORTAR'],
      ['Grad rockets', 'ROCKET'],
    ],
    toll: KILLING,
    costly: 0.4,
    mean: 4,
  },
  {
    type: 'AIR_DRONE_STRIKE',
    modes: ['AIRSTRIKE'],
    weight: 14,
    doer: 'FORCES',
    victims: 'CIVILIANS',
    verb: 'bombed',
    noun: 'Air strike',
    targets: STRUCK,
    weapons: [['warplanes', 'AIRCRAFT']],
    toll: KILLING,
    costly: 0.55,
    mean: 8,
  },
  {
    type: 'AIR_DRONE_STRIKE',
    modes: ['DRONE'],
    weight: 6,
    doer: 'ARMED',
    victims: 'OPPONENT',
    verb: 'struck',
    noun: 'Drone strike',
    targets: POSTS,
    weapons: [['armed drones', 'DRONE']],
    toll: KILLING,
    costly: 0.5,
    mean: 3,
  },
  {
    type: 'REMOTE_EXPLOSIVE_LANDMINE_IED',
    modes: ['LANDMINE'],
    weight: 6,
    doer: 'GROUP',
    victims: 'OPPONENT',
    verb: 'blew up',
    noun: 'Blast',
    targets: POSTS,
    weapons: [['roadside bombs', 'EXPLOSIVE']],
    toll: KILLING,
    costly: 0.7,
    mean: 4,
  },
  {
    type: 'SUICIDE_BOMB',
    modes: ['SUICIDE', 'CAR_BOMB'],
    weight: 2,
    doer: 'GROUP',
    victims: 'CIVILIANS',
    verb: 'attacked',
    noun: 'Suicide bombing',
    targets: STRUCK,
    weapons: [['a car bomb', 'VEHICLE_BOMB']],
    toll: KILLING,
    costly: 0.95,
    mean: 18,
  },
  {
    type: 'ATTACK',
    modes: ['SHOOTING'],
    weight: 8,
    doer: 'ARMED',
    victims: 'CIVILIANS',
    verb: 'opened fire on',
    noun: 'Attack',
    targets: [],
    weapons: [['automatic rifles', 'FIREARM']],
    toll: KILLING,
    costly: 0.8,
    mean: 5,
  },
  {
    type: 'ABDUCTION_FORCED_DISAPPEARANCE',
    modes: ['KIDNAPPING'],
    weight: 3,
    doer: 'GROUP',
    victims: 'CIVILIANS',
    verb: 'raided the homes of',
    noun: 'Raid',
    targets: [],
    weapons: [],
    toll: ['ABDUCTED', 'abducting'],
    costly: 1,
    mean: 5,
  },
  {
    type: 'PEACEFUL_PROTEST',
    modes: [],
    weight: 10,
    doer: 'PROTESTERS',
    victims: null,
    verb: 'rallied outside',
    noun: 'Protest',
    targets: OFFICES,
    weapons: [],
    toll: KILLING,
    costly: 0,
    mean: 0,
  },
  {
    type: 'EXCESSIVE_FORCE_AGAINST_PROTESTERS',
    modes: ['SHOOTING'],
    weight: 2,
    doer: 'FORCES',
    victims: 'PROTESTERS',
    verb: 'fired live rounds at',
    noun: 'Crackdown',
    targets: [],
    weapons: [['live rounds', 'FIREARM']],
    toll: KILLING,
    costly: 0.8,
    mean: 4,
  },
  {
    type: 'VIOLENT_DEMONSTRATION',
    modes: ['ARSON'],
    weight: 4,
    doer: 'RIOTERS',
    victims: null,
    verb: 'set fire to',
    noun: 'Riot',
    targets: OFFICES,
    weapons: [['petrol bombs', 'FIRE']],
    toll: KILLING,
    costly: 0,
    mean: 0,
  },
  {
    type: 'ARRESTS',
    modes: ['RAID'],
    weight: 5,
    doer: 'FORCES',
    victims: 'OPPONENT',
    verb: 'raided hideouts of',
    noun: 'Raid',
    targets: [],
    weapons: [],
    toll: ['CAPTURED', 'capturing'],
    costly: 0.9,
    mean: 6,
  },
];

export const act: Sampler<Act> = weighted(ACTS, ({ weight }) => weight);
