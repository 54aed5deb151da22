// The ACLED sub-event type of a clause, from its acts, weapons and sides.
import {
  EVENT_CATEGORIES,
  type EventCategory,
  type EventMode,
  type EventType,
  SUB_EVENT_TYPES,
  type WeaponKind,
} from '../../../schema/vocabulary.ts';
import { isHelp } from '../attribution/supporters.ts';
import { BELLIGERENTS } from '../lexicon/actors/kinds.ts';
import { LED } from '../lexicon/actors/traits.ts';
import type { Act } from '../lexicon/acts.ts';
import type { ActorMention } from '../mentions/mention.ts';
import type { Frame } from './clauses/frame.ts';

export interface TypeEvidence {
  readonly frames: readonly Frame[];
  /** Weapons that were used. */
  readonly weapons: readonly WeaponKind[];
  /** Weapons that were destroyed. */
  readonly destroyed: readonly WeaponKind[];
  readonly agents: readonly ActorMention[];
  readonly patients: readonly ActorMention[];
  /** Lower-case words of the clause. */
  readonly words: ReadonlySet<string>;
  readonly killsCivilians: boolean;
  readonly killsCombatants: boolean;
  /** Those who act are of another country than the place. */
  readonly abroad: boolean;
}

const STATE_KINDS = new Set(['STATE_FORCES', 'GOVERNMENT', 'EXTERNAL_FORCES']);
/** What police and soldiers seize, and what armies take. */
const ARMS = 'weapons arms ammunition explosives rifles munitions cache firearms pistols grenades'.split(' ');
/** What fighters fight with and from. */
const MATERIEL =
  'tank tanks vehicle vehicles armoured armored equipment fortifications positions position hideouts hideout dens gatherings machineguns cannons launcher launchers stronghold strongholds bases'.split(
    ' ',
  );
/** Where soldiers and police stand on guard. */
const POSTS = 'checkpoint checkpoints checkpost outpost outposts barracks garrison convoy patrol'.split(' ');
const AIR =
  'warplane warplanes jet jets aircraft chopper choppers helicopter helicopters plane planes aerial aerially'.split(
    ' ',
  );
/** What a crowd does that is no longer peaceful. */
const RIOTOUS =
  'stones rocks bottles rioters riot molotov petrol pelted hurled clashed clashes scuffles torched vandalised vandalized ransacked smashed'.split(
    ' ',
  );
/** Whose aircraft is shot down in battle. */
const OF_FORCES =
  'army military air-force force forces fighter warplane warplanes gunship combat attack transport government regime troops soldiers'.split(
    ' ',
  );
const TERRITORY = 'control town towns village villages city district area areas base airport hill hills'.split(' ');
/** Weapons that cannot be used once they are destroyed where they stand. */
const DISARMED: ReadonlySet<WeaponKind> = new Set<WeaponKind>([
  'EXPLOSIVE',
  'VEHICLE_BOMB',
  'MINE',
  'SUICIDE_VEST',
  'CHEMICAL',
  'DRONE',
  'MISSILE',
]);
const ATTACKS: ReadonlySet<Act> = new Set<Act>([
  'ATTACK',
  'STRIKE',
  'SHELL',
  'FIRE',
  'EXPLODE',
  'KILL',
  'DIE',
  'INJURE',
  'CLASH',
]);

/**
 * The type, or null when the clause tells no event of the vocabulary.
 * The order is ACLED's precedence: what the weapon says stands before who the sides are.
 */
export function eventTypeOf(evidence: TypeEvidence): EventType | null {
  const { frames, weapons, words, agents, patients } = evidence;
  const acts = new Set(frames.map((f) => f.entry.act));
  const stated = new Set(frames.map((f) => f.entry.type).filter((t) => t !== null));
  const attack = [...acts].some((a) => ATTACKS.has(a));
  const armed = (list: readonly ActorMention[]) => list.some((a) => BELLIGERENTS.has(a.kind));
  const weapon = (...kinds: WeaponKind[]) => kinds.some((k) => weapons.includes(k));
  const said = (...list: string[]) => list.some((w) => words.has(w));

  // bombs of a state fall from the air, unless they were laid
  const laid = acts.has('EXPLODE') || weapon('VEHICLE_BOMB', 'MINE') || said('car', 'roadside', 'planted', 'tunnel');
  const ofState = agents.some((a) => STATE_KINDS.has(a.kind));
  const byAirForce = frames.some((f) => f.agents.some((g) => g.actor !== null && isAirForce(g.actor)));
  const flies = weapon('AIRCRAFT') || byAirForce;
  const isDowned = frames.some(({ entry }) => entry.act === 'ATTACK' && entry.particle?.[0] === 'down');
  if (isDowned && evidence.destroyed.includes('DRONE')) return 'DISRUPTED_WEAPONS_USE';
  const isOfForces = () => said(...OF_FORCES) && !said('passenger', 'airliner');
  if (isDowned && evidence.destroyed.includes('AIRCRAFT') && armed(agents) && isOfForces()) return 'ARMED_CLASH';
  if (acts.has('DESTROY') && !attack) {
    if (flies || weapon('BARREL_BOMB', 'DRONE')) return 'AIR_DRONE_STRIKE';
    if (weapon('MORTAR', 'ARTILLERY', 'ROCKET', 'MISSILE')) return 'SHELLING_ARTILLERY_MISSILE_ATTACK';
    if (weapon('EXPLOSIVE', 'VEHICLE_BOMB')) return 'REMOTE_EXPLOSIVE_LANDMINE_IED';
    if (evidence.destroyed.some((k) => DISARMED.has(k))) return 'DISRUPTED_WEAPONS_USE';
  }
  if (attack) {
    const isTearGas = saidTearGas(words);
    if (
      (weapon('CHEMICAL') && !isTearGas) ||
      stated.has('CHEMICAL_WEAPON') ||
      said('chemical', 'sarin', 'chlorine', 'toxic')
    )
      return 'CHEMICAL_WEAPON';
    const areFelled = frames.some(fellBombers) && !acts.has('EXPLODE');
    if (
      weapon('SUICIDE_VEST') ||
      stated.has('SUICIDE_BOMB') ||
      (said('suicide') &&
        !areFelled &&
        (acts.has('EXPLODE') ||
          acts.has('STRIKE') ||
          acts.has('ATTACK') ||
          said('bomber', 'bombers', 'bomb', 'bombs'))) ||
      (acts.has('EXPLODE') && said('himself', 'herself', 'themselves')) ||
      (said('bomber') && !areFelled && !weapon('AIRCRAFT') && !said('b-52'))
    )
      return 'SUICIDE_BOMB';
    if (stated.has('AIR_DRONE_STRIKE') || weapon('BARREL_BOMB', 'DRONE')) return 'AIR_DRONE_STRIKE';
    if (frames.some(isRaidFromAir) && !said('commando', 'commandos', 'helicopter-borne', 'landing', 'special'))
      return 'AIR_DRONE_STRIKE';
    if (
      flies &&
      (acts.has('STRIKE') || acts.has('ATTACK') || acts.has('FIRE') || acts.has('SHELL') || acts.has('KILL'))
    )
      return 'AIR_DRONE_STRIKE';
    // "bombed the market with artillery"
    const isGuns = weapon('MORTAR', 'ARTILLERY') && !said(...AIR, 'air');
    if (acts.has('STRIKE') && !laid && !isGuns && (ofState || said(...AIR))) return 'AIR_DRONE_STRIKE';
    const dropped = said('dropped', 'dropping', 'drop') && (ofState || agents.length === 0);
    if (weapon('EXPLOSIVE') && (dropped || said('guided', 'glide', 'aerial') || (!laid && ofState && said('bombs'))))
      return 'AIR_DRONE_STRIKE';
    if (stated.has('ABDUCTION_FORCED_DISAPPEARANCE') && !acts.has('EXPLODE')) return 'ABDUCTION_FORCED_DISAPPEARANCE';
    if (weapon('GRENADE') && !weapon('EXPLOSIVE', 'ROCKET')) return 'GRENADE';
    if (acts.has('SHELL') || weapon('MORTAR', 'ARTILLERY', 'ROCKET', 'MISSILE'))
      return 'SHELLING_ARTILLERY_MISSILE_ATTACK';
    if (acts.has('EXPLODE') || weapon('EXPLOSIVE', 'VEHICLE_BOMB', 'MINE')) return 'REMOTE_EXPLOSIVE_LANDMINE_IED';
    if (acts.has('STRIKE'))
      return said('strike', 'strikes') || ofState ? 'AIR_DRONE_STRIKE' : 'REMOTE_EXPLOSIVE_LANDMINE_IED';
  }
  if (stated.has('SEXUAL_VIOLENCE') || (attack && said('sexual', 'sexually'))) return 'SEXUAL_VIOLENCE';
  const ofCrowd = attack && ofState && patients.some((a) => a.kind === 'PROTESTERS');
  if (acts.has('PROTEST') || acts.has('DISPERSE') || ofCrowd) return protestType(acts, words, evidence);
  if (acts.has('RIOT')) return acts.has('PROTEST') ? 'VIOLENT_DEMONSTRATION' : 'MOB_VIOLENCE';
  if (stated.has('ABDUCTION_FORCED_DISAPPEARANCE')) return 'ABDUCTION_FORCED_DISAPPEARANCE';
  // "since the defeat of the group" beside deaths tells of no conquest; "took the town, killing ten" does
  const taken = frames.some(
    (f) => f.entry.act === 'TAKE' && (f.form === 'VERB' || !(evidence.killsCivilians || evidence.killsCombatants)),
  );
  if (taken) {
    if (said(...ARMS) && !said(...TERRITORY)) return 'DISRUPTED_WEAPONS_USE';
    // who takes decides; "recaptured" speaks of a government only where nobody else is named
    if (ofState && !(evidence.abroad && !stated.has('GOVERNMENT_REGAINS_TERRITORY')))
      return 'GOVERNMENT_REGAINS_TERRITORY';
    if (agents.some((a) => BELLIGERENTS.has(a.kind))) return 'NON_STATE_ACTOR_OVERTAKES_TERRITORY';
    return stated.has('GOVERNMENT_REGAINS_TERRITORY')
      ? 'GOVERNMENT_REGAINS_TERRITORY'
      : 'NON_STATE_ACTOR_OVERTAKES_TERRITORY';
  }
  if (acts.has('LOSE'))
    return patients.some((a) => STATE_KINDS.has(a.kind))
      ? 'NON_STATE_ACTOR_OVERTAKES_TERRITORY'
      : 'GOVERNMENT_REGAINS_TERRITORY';
  if (acts.has('CLASH')) return 'ARMED_CLASH';
  if (acts.has('ATTACK') || acts.has('FIRE') || acts.has('KILL') || acts.has('INJURE') || acts.has('DIE')) {
    if (evidence.killsCivilians && !evidence.killsCombatants) return 'ATTACK';
    // who governs is not armed: an attack on officials is no battle
    const bothArmed =
      armed(agents) &&
      (armed(patients.filter((a) => a.kind !== 'GOVERNMENT')) || (acts.has('ATTACK') && said(...POSTS)));
    if (bothArmed || evidence.killsCombatants || stated.has('ARMED_CLASH'))
      return stated.has('ATTACK') ? 'ATTACK' : 'ARMED_CLASH';
    return 'ATTACK';
  }
  if (acts.has('ARREST') || acts.has('CAPTURE')) return 'ARRESTS';
  // what fighters destroy of the enemy's they destroy in battle
  if (acts.has('DESTROY') && armed(agents) && (armed(patients) || said(...MATERIEL))) return 'ARMED_CLASH';
  if (acts.has('LOOT') || acts.has('DESTROY')) return 'LOOTING_PROPERTY_DESTRUCTION';
  if (acts.has('DISARM')) return 'DISRUPTED_WEAPONS_USE';
  if (acts.has('SURRENDER')) return stated.has('AGREEMENT') ? 'AGREEMENT' : 'CHANGE_TO_GROUP_ACTIVITY';
  if (acts.has('LEAVE')) return 'NON_VIOLENT_TRANSFER_OF_TERRITORY';
  return null;
}

/**
 * "the army killed thirty fighters, including two suicide bombers", "38 militants were killed, among them two suicide bombers":
 * bombers among the fighters who are killed bombed nobody.
 */
function fellBombers({ entry, agents, patients, sentence: { tokens } }: Frame): boolean {
  const isOfFighters = patients.some(
    ({ people, actor }) => people?.status === 'COMBATANT' || (actor !== null && BELLIGERENTS.has(actor.kind)),
  );
  if (!/^(?:KILL|DESTROY|DIE)$/.test(entry.act) || (agents.length === 0 && !isOfFighters)) return false;
  const bombers = tokens.flatMap((t, at) =>
    /^bombers?$/.test(t.lower) && tokens[at - 1]?.lower === 'suicide' ? [at] : [],
  );
  return (
    bombers.length > 0 &&
    bombers.every(
      (at) =>
        patients.some((g) => g.from <= at && at < g.to) ||
        tokens.slice(Math.max(0, at - AMONG_REACH), at).some((t) => /^(?:including|among)$/.test(t.lower)),
    )
  );
}

/** Tokens from "including" to the bomber: "including a number of the group's suicide bombers". */
const AMONG_REACH = 8;

/** "the Syrian Air Force", "Russia's aerospace forces"; but not "Air Force Intelligence". */
function isAirForce({ sentence, from, to }: ActorMention): boolean {
  const { tokens } = sentence;
  const named = tokens.slice(from, to).map((t) => t.lower);
  return (
    /\b(?:air ?force|aerospace forces?)\b/.test(named.join(' ')) &&
    !/^(?:intelligence|base|officers?|personnel|soldiers?)$/.test(tokens[to]?.lower ?? '') &&
    !named.includes('intelligence') &&
    !isHelp(sentence, to - 1)
  );
}

/** Coalitions that wage their war from the air: their raid is one of planes. */
const AIR_COALITIONS: ReadonlySet<string | null> = new Set<string | null>(Object.values(LED));

/** "a Coalition raid on the village". */
function isRaidFromAir({ form, entry, agents }: Frame): boolean {
  return (
    form === 'NOUN' &&
    entry.modes.includes('RAID') &&
    agents.some(({ actor }) => AIR_COALITIONS.has(actor?.actor ?? null))
  );
}

const saidTearGas = (words: ReadonlySet<string>) =>
  words.has('teargas') || words.has('tear-gas') || (words.has('tear') && words.has('gas'));

/** "fired tear gas and rubber bullets": nobody is shot with what only disperses. */
function isCrowdControl({ words, frames }: TypeEvidence): boolean {
  const disperses = saidTearGas(words) || words.has('rubber') || words.has('pellets');
  const isLive = SHOT.some((word) => words.has(word));
  return disperses && !isLive && !frames.some(({ entry }) => entry.act === 'KILL' && entry.modes.includes('SHOOTING'));
}

/** What tells that live rounds were fired beside it. */
const SHOT = 'live ammunition shot shots gunfire gunshot gunshots fire'.split(' ');

function protestType(acts: ReadonlySet<Act>, words: ReadonlySet<string>, evidence: TypeEvidence): EventType {
  const said = (...list: string[]) => list.some((w) => words.has(w));
  const isOnFire =
    said('barricades', 'tyres', 'tires') && said('burning', 'burned', 'burnt', 'fire', 'flaming', 'erected');
  if (acts.has('RIOT') || isOnFire || said(...RIOTOUS)) return 'VIOLENT_DEMONSTRATION';
  const isGas = saidTearGas(words) || (said('water') && said('cannon', 'cannons'));
  if (evidence.killsCivilians || acts.has('KILL') || (acts.has('FIRE') && (!isGas || said('bullets', 'live'))))
    return 'EXCESSIVE_FORCE_AGAINST_PROTESTERS';
  if (
    isGas ||
    acts.has('DISPERSE') ||
    acts.has('ARREST') ||
    said('dispersed', 'tear', 'teargas', 'batons', 'arrested', 'detained')
  )
    return 'PROTEST_WITH_INTERVENTION';
  return 'PEACEFUL_PROTEST';
}

const CATEGORY_OF = new Map<EventType, EventCategory>(
  EVENT_CATEGORIES.flatMap((category) => SUB_EVENT_TYPES[category].map((type) => [type, category] as const)),
);

/** ACLED's event type of a sub-event type. */
export function categoryOf(type: EventType): EventCategory {
  return CATEGORY_OF.get(type) ?? 'STRATEGIC_DEVELOPMENTS';
}

const MODES_OF_WEAPONS: Partial<Record<WeaponKind, EventMode>> = {
  VEHICLE_BOMB: 'CAR_BOMB',
  SUICIDE_VEST: 'SUICIDE',
  MINE: 'LANDMINE',
  BARREL_BOMB: 'BARREL_BOMB',
  DRONE: 'DRONE',
  MORTAR: 'ARTILLERY',
  ARTILLERY: 'ARTILLERY',
  ROCKET: 'ROCKET',
  MISSILE: 'MISSILE',
  CHEMICAL: 'CHEMICAL',
  FIREARM: 'SHOOTING',
};

/** How it was done: what the words of the acts and the weapons say, each mode once. */
export function eventModesOf(evidence: TypeEvidence, type: EventType): EventMode[] {
  const modes = new Set<EventMode>(evidence.frames.flatMap((f) => f.entry.modes));
  const controls = isCrowdControl(evidence);
  for (const weapon of evidence.weapons) {
    const mode = MODES_OF_WEAPONS[weapon];
    if (mode && !(controls && mode === 'SHOOTING')) modes.add(mode);
  }
  if (
    !controls &&
    evidence.frames.some((f) => f.entry.act === 'FIRE') &&
    categoryOf(type) !== 'EXPLOSIONS_REMOTE_VIOLENCE'
  )
    modes.add('SHOOTING');
  return modesOfType(type, [...modes]);
}

/** The modes with those that the type itself says; each once. */
export function modesOfType(type: EventType, modes: readonly EventMode[]): EventMode[] {
  const all = new Set(modes);
  if (type === 'AIR_DRONE_STRIKE' && !all.has('DRONE')) all.add('AIRSTRIKE');
  if (type === 'SUICIDE_BOMB') all.add('SUICIDE');
  return [...all];
}
