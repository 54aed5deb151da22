// Whether two reports can be of one act: what was done, with what, by whom, to whom.
import type { EventMode, EventType, TargetKind } from '../../schema/vocabulary.ts';
import { type Evidence, evidence, shared } from './evidence.ts';
import type { Trace } from './trace.ts';

/** What kind of news an act is; reports of one event differ in its type, seldom in this. */
type Means = 'BLAST' | 'FIRE' | 'GAS' | 'FORCE' | 'CROWD' | 'OTHER';

const MEANS_OF_TYPE: Readonly<Partial<Record<EventType, Means>>> = {
  SUICIDE_BOMB: 'BLAST',
  REMOTE_EXPLOSIVE_LANDMINE_IED: 'BLAST',
  GRENADE: 'BLAST',
  AIR_DRONE_STRIKE: 'FIRE',
  SHELLING_ARTILLERY_MISSILE_ATTACK: 'FIRE',
  CHEMICAL_WEAPON: 'GAS',
  ARMED_CLASH: 'FORCE',
  GOVERNMENT_REGAINS_TERRITORY: 'FORCE',
  NON_STATE_ACTOR_OVERTAKES_TERRITORY: 'FORCE',
  ATTACK: 'FORCE',
  SEXUAL_VIOLENCE: 'FORCE',
  ABDUCTION_FORCED_DISAPPEARANCE: 'FORCE',
  PEACEFUL_PROTEST: 'CROWD',
  PROTEST_WITH_INTERVENTION: 'CROWD',
  EXCESSIVE_FORCE_AGAINST_PROTESTERS: 'CROWD',
  VIOLENT_DEMONSTRATION: 'CROWD',
  MOB_VIOLENCE: 'CROWD',
};

const MEANS_OF_MODE: Readonly<Partial<Record<EventMode, Means>>> = {
  CAR_BOMB: 'BLAST',
  SUICIDE: 'BLAST',
  LANDMINE: 'BLAST',
  BARREL_BOMB: 'FIRE',
  AIRSTRIKE: 'FIRE',
  DRONE: 'FIRE',
  ARTILLERY: 'FIRE',
  ROCKET: 'FIRE',
  MISSILE: 'FIRE',
  CHEMICAL: 'GAS',
  CLASH: 'FORCE',
  AMBUSH: 'FORCE',
  EXECUTION: 'FORCE',
  KIDNAPPING: 'FORCE',
};

/** The means that a report may be of: of its type, then of its modes; a bare attack may be any violence. */
function meansOf({ type, modes }: Pick<Trace, 'type' | 'modes'>): readonly Means[] {
  const ofModes = modes.flatMap((mode) => MEANS_OF_MODE[mode] ?? []);
  if (type === 'ATTACK' && ofModes.length === 0) return ['FORCE', 'FIRE', 'BLAST'];
  return [...new Set([MEANS_OF_TYPE[type] ?? 'OTHER', ...ofModes])];
}

/** Violence, the street, or all else: news of the one is never news of the other. */
export function natureOf({ type }: Pick<Trace, 'type'>): 'VIOLENCE' | 'CROWD' | 'OTHER' {
  const means = MEANS_OF_TYPE[type] ?? 'OTHER';
  return means === 'CROWD' || means === 'OTHER' ? means : 'VIOLENCE';
}

export function acts(a: Trace, b: Trace): Evidence[] {
  return [...types(a, b), ...sides(a, b), ...targets(a, b), ...modality(a, b)];
}

/** Types that happen seldom, so that two reports of them on one day are of one; others count 1. */
const RARE: Readonly<Partial<Record<EventType, number>>> = {
  CHEMICAL_WEAPON: 1.6,
  SUICIDE_BOMB: 1.2,
  SEXUAL_VIOLENCE: 1.2,
  GRENADE: 1.2,
  ATTACK: 0.6,
};

function types(a: Trace, b: Trace): Evidence[] {
  if (a.type === b.type) return evidence('act', RARE[a.type] ?? 1, 'same type');
  const [one, other] = [meansOf(a), meansOf(b)];
  const told = `other acts: ${[a.type, b.type].map(wordsOf).sort().join(', ')}`;
  // whoever knows of gas says so
  const isOther = shared(one, other).length === 0 || one.includes('GAS') !== other.includes('GAS');
  if (one[0] !== other[0]) return evidence('act', isOther ? -1 : areBare(a, b) ? 0.3 : -0.3, told);
  if (shared(a.modes, b.modes).length > 0) return evidence('act', 0.6);
  if (a.modes.length === 0 || b.modes.length === 0) return evidence('act', 0.3);
  return evidence('act', one[0] === 'FIRE' ? -0.3 : 0, told);
}

/** "14 were killed": of an attack without means nothing is known that another report could contradict. */
const areBare = (...traces: Trace[]) => traces.some(({ type, modes }) => type === 'ATTACK' && modes.length === 0);

const wordsOf = (type: EventType): string => type.toLowerCase().replaceAll('_', ' ');

function sides(a: Trace, b: Trace): Evidence[] {
  const actors = shared(a.actors, b.actors);
  if (actors.length > 0) return evidence('actors', 1, `same side: ${actors.join(', ')}`);
  if (a.state !== null && b.state !== null && a.state !== b.state) return evidence('actors', -1, 'other perpetrators');
  // of a battle either side may be told as the one that acts
  const everyone = shared([...a.actors, ...a.targets], [...b.actors, ...b.targets]);
  if (everyone.length > 0) return evidence('actors', 0.5, `same party: ${everyone.join(', ')}`);
  return a.actors.length > 0 && b.actors.length > 0 ? evidence('actors', -1, 'other perpetrators') : [];
}

/** Kinds that are seldom struck; the others are in every war. */
const TELLING: ReadonlySet<TargetKind> = new Set<TargetKind>([
  'MEDICAL',
  'RELIGIOUS',
  'EDUCATION',
  'MARKET',
  'TRANSPORT',
  'MEDIA',
  'AID',
  'CAMP',
  'DIPLOMATIC',
  'POLICE',
  'ENERGY',
]);

function targets(a: Trace, b: Trace): Evidence[] {
  const [one, other] = [a, b].map(({ targetKinds }) => targetKinds.filter((kind) => TELLING.has(kind)));
  if (!one?.length || !other?.length) return [];
  const both = shared(one, other);
  if (both.length > 0)
    return evidence('targets', 1, `same target: ${both.map((kind) => kind.toLowerCase()).join(', ')}`);
  return evidence('targets', -1, 'other targets');
}

const UNREAL: ReadonlySet<Trace['modality']> = new Set<Trace['modality']>(['DENIED', 'PLANNED', 'HYPOTHETICAL']);

function modality(a: Trace, b: Trace): Evidence[] {
  return evidence(
    'otherModality',
    UNREAL.has(a.modality) === UNREAL.has(b.modality) ? 0 : 1,
    'only one of them happened',
  );
}
