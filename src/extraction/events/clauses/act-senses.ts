// Which act a word tells, by the words beside it.
import type { Sentence } from '../../document/document.ts';
import { ACT_NOUN_FORMS } from '../../lexicon/act-forms.ts';
import { COMBATANTS } from '../../lexicon/actors/kinds.ts';
import type { Act, ActEntry } from '../../lexicon/acts.ts';
import { VICTIM_NOUNS } from '../../lexicon/victims.ts';
import type { Frame } from './frame.ts';

const STRIKES = new Set(
  'strike strikes raid raids attack attacks assault assaults bombardment bombardments bombing bombings'.split(' '),
);

/** "air strike", "air raid", "drone strike", "gas attack": two words, one act. */
export function armedStrike(sentence: Sentence, at: number): ActEntry | null {
  const word = sentence.tokens[at]?.lower ?? '';
  const before = sentence.tokens[at - 1]?.lower ?? '';
  if (!STRIKES.has(word)) return null;
  const force = before === 'force' && sentence.tokens[at - 2]?.lower === 'air';
  if (force || /^(?:air|aerial|drone|jet|warplane|helicopter)s?$/.test(before))
    return { act: 'STRIKE', type: 'AIR_DRONE_STRIKE', modes: before === 'drone' ? ['DRONE'] : ['AIRSTRIKE'] };
  if (before === 'gas' && word.startsWith('attack') && sentence.tokens[at - 2]?.lower !== 'tear')
    return { act: 'ATTACK', type: 'CHEMICAL_WEAPON', modes: ['CHEMICAL'] };
  return null;
}

const SHELLS = /^(?:rocket|mortar|artillery|shell|tank|missile|cannon)$/;
const SHOOTERS =
  /^(?:rebels?|insurgents?|government|regime|army|troops?|coalition|enemy|hostile|sniper|machine-gun|machinegun|small-arms)$/;

const TRADED = /^(?:exchang|trad)(?:e|es|ed|ing)$/;
/** Tokens from the verb to what is traded: "exchanged heavy mortar and artillery". */
const TRADED_REACH = 5;

/** "rebel rocket fire", "army fire": two words, one act; a mill's fire is none. */
export function hostileFire({ tokens }: Sentence, at: number): ActEntry | null {
  if (tokens[at]?.lower !== 'fire') return null;
  const before = tokens[at - 1]?.lower ?? '';
  // "traded rocket fire": the verb tells that two sides fought
  if (tokens.slice(Math.max(0, at - TRADED_REACH), at).some((t) => TRADED.test(t.lower))) return null;
  if (SHELLS.test(before)) return { act: 'SHELL', type: 'SHELLING_ARTILLERY_MISSILE_ATTACK', modes: ['ARTILLERY'] };
  return SHOOTERS.test(before) ? { act: 'FIRE', type: null, modes: [] } : null;
}

/** "killed in an encounter with security forces": a gunfight in the papers of India; the wires in capitals call a meeting so. */
export function encounter({ tokens }: Sentence, at: number): ActEntry | null {
  const { lower, text } = tokens[at] ?? { lower: '', text: '' };
  if (!/^encounters?$/.test(lower) || text === text.toUpperCase()) return null;
  const armed = tokens.slice(Math.max(0, at - ENCOUNTER_REACH), at + ENCOUNTER_REACH).some((t) => FORCE.test(t.lower));
  return armed ? { act: 'CLASH', type: 'ARMED_CLASH', modes: ['CLASH'] } : null;
}

/** Tokens around an encounter in which one of its sides stands. */
const ENCOUNTER_REACH = 16;
const FORCE =
  /^(?:forces|army|police|troops|soldiers?|policem[ae]n|cops?|jawans?|commandos?|personnel|militants?|ultras?|maoists?|naxals?|naxalites?|rebels?|insurgents?|terrorists?|gunm[ae]n|gangsters?)$/;

const WARDS_OFF = /^(?:foil|thwart|abort)(?:s|ed|ing)?$/;
const ADVANCES =
  /^(?:infiltrat\w+|sneak|storm|advance|attack|assault|break|penetrate|cross|capture|seize|approach|move)$/;
/** Tokens between the verb and the attempt: "foiled two infiltration attempts". */
const WARDED_REACH = 4;
/** Tokens from the attempt to what was attempted: "an attempt by an armed group from X to sneak". */
const ATTEMPTED_REACH = 12;

/** "foiled an attempt by gunmen to sneak into X", "thwarted an infiltration": those who came and those who met them fought. */
export function wardedOff({ tokens }: Sentence, at: number): ActEntry | null {
  if (!/^(?:attempts?|infiltrations?|incursions?)$/.test(tokens[at]?.lower ?? '')) return null;
  if (!tokens.slice(Math.max(0, at - WARDED_REACH), at).some((t) => WARDS_OFF.test(t.lower))) return null;
  const around = tokens.slice(at - 1, at + ATTEMPTED_REACH);
  return around.some((t) => ADVANCES.test(t.lower)) ? { act: 'CLASH', type: 'ARMED_CLASH', modes: ['CLASH'] } : null;
}

/** What people fight that is nobody's side. */
const NO_FOE =
  /^(?:fires?|blazes?|flames|wildfires?|inferno|outbreaks?|epidemics?|pandemic|diseases?|virus|corruption|poverty|hunger|crime|floods?|insurgenc(?:y|ies)|insurrections?|rebellions?)$/;
/** Words between the verb and what is fought: "battled the huge blaze", "is fighting an outbreak". */
const FOE_REACH = 3;

/** "fought the blaze": nobody fights back. */
function isNoFight({ tokens }: Sentence, at: number): boolean {
  const behind = tokens.slice(at + 1, at + 1 + FOE_REACH).map((t) => t.lower);
  const foe = behind.findIndex((word) => NO_FOE.test(word));
  // "fought under heavy fire"
  return foe >= 0 && !behind.slice(0, foe).some((word) => /^(?:under|amid|with|by|in|on|for|and)$/.test(word));
}

const BARGAIN = /^(?:deals?|agreements?|accords?|truces?|pacts?|bargains?|compromises?|ceasefires?)$/;

/** Whether what is struck, before or behind the verb, is an agreement. */
function isBargain(tokens: Sentence['tokens'], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at);
  const last = before.findLast((t) => t.tag !== 'AUX' && t.tag !== 'ADV');
  if (BARGAIN.test(last?.lower ?? '')) return true;
  const object = tokens.slice(at + 1, at + 5);
  const end = object.findIndex((t) => /^(?:ADP|PUNCT|VERB)$/.test(t.tag));
  return (end < 0 ? object : object.slice(0, end)).some((t) => BARGAIN.test(t.lower));
}

const ABDUCTION: ActEntry = { act: 'ABDUCT', type: 'ABDUCTION_FORCED_DISAPPEARANCE', modes: ['KIDNAPPING'] };
const HOME = /^(?:homes?|houses?|residences?|apartments?|flats?|farms?|offices?|beds?|cafes?|shops?)$/;
const CARE = /^(?:hospitals?|clinics?|safety|morgues?|shelters?)$/;
/** Tokens from "took" over whom to "from", and from there to the home: "took a teacher and his two sons from their". */
const [WHOM_REACH, HOME_REACH] = [8, 3];

/** "took a teacher from his home", "were taken from their beds", "soldiers took nine villagers from the market": by force, and not to hospital. */
function isTakenAway({ tokens }: Sentence, at: number): boolean {
  if (!/^(?:takes?|took|taken|taking)$/.test(tokens[at]?.lower ?? '')) return false;
  const from = tokens.findIndex((t, i) => i > at && i <= at + WHOM_REACH && t.lower === 'from');
  if (from < 0 || tokens.slice(at, from).some((t) => t.tag === 'PUNCT')) return false;
  const whither = tokens.slice(from, from + WHOM_REACH);
  const end = whither.findIndex((t) => t.tag === 'PUNCT');
  if ((end < 0 ? whither : whither.slice(0, end)).some((t) => CARE.test(t.lower))) return false;
  const isPerson = tokens.slice(at + 1, from).some((t) => VICTIM_NOUNS.has(t.lower) || PERSONAL.test(t.lower));
  const isPassive = from === at + 1 && tokens[at - 1]?.tag === 'AUX';
  const isHome = tokens.slice(from + 1, from + 1 + HOME_REACH).some((t) => HOME.test(t.lower));
  if (isHome) return isPerson || isPassive;
  const doer = tokens.slice(Math.max(0, at - 2), at).findLast((t) => t.tag !== 'AUX');
  return isPerson && (FORCE.test(doer?.lower ?? '') || doer?.lower === 'men');
}

const PERSONAL = /^(?:him|her|them)$/;

const TAKEN = /^(?:kidnapped|abducted)$/;
const FREES = /^(?:rescue[ds]?|rescuing|freed|frees|freeing|released|releasing|recovered)$/;
/** Words between the verb and whom it frees: "rescued at least 18". */
const FREED_REACH = 4;

/** "rescued 18 kidnapped victims": those who were taken before. */
function isFreed({ tokens }: Sentence, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - FREED_REACH - 1), at);
  return tokens[at + 1]?.tag === 'NOUN' && before.some((t) => FREES.test(t.lower)) && before.at(-1)?.tag !== 'AUX';
}

/** The sense of an act's verb, by its particle where it has one: "blew up", "set … ablaze". Null when it tells no act here. */
export function senseOf(sentence: Sentence, at: number, senses: readonly ActEntry[]): ActEntry | null {
  const { tokens } = sentence;
  // "the minister hit out at his rivals"
  if (tokens[at + 1]?.lower === 'out' && /^(?:at|against)$/.test(tokens[at + 2]?.lower ?? '')) return null;
  if (TAKEN.test(tokens[at]?.lower ?? '') && isFreed(sentence, at)) return null;
  // "was fatally stabbed": whatever the verb, it killed
  if (/^(?:fatally|mortally)$/.test(tokens[at - 1]?.lower ?? ''))
    return { act: 'KILL', type: null, modes: senses.at(-1)?.modes ?? [] };
  // "a deal struck in Oslo", "a truce was struck"
  if (/^str(?:uck|ike|ikes|iking)$/.test(tokens[at]?.lower ?? '') && isBargain(tokens, at)) return null;
  let bare: ActEntry | null = null;
  for (const sense of senses) {
    if (!sense.particle) {
      bare ??= sense;
      continue;
    }
    const { particle } = sense;
    // up to five words may stand between: "set a police car ablaze", "took 40 people hostage", "shot two men to death"
    const gap = particle.length === 1 || /^(?:death|fire|bullets|gunfire)$/.test(particle.at(-1) ?? '') ? 5 : 0;
    for (let skip = 1; skip <= gap + 1; skip++) {
      if (particle.every((word, k) => tokens[at + skip + k]?.lower === word)) return sense;
      if (tokens[at + skip]?.tag === 'PUNCT') break;
    }
  }
  if (bare === null && isTakenAway(sentence, at)) return ABDUCTION;
  return bare?.act === 'CLASH' && isNoFight(sentence, at) ? null : bare;
}

/** What is executed without anybody's death. */
const UNDERTAKING =
  /^(?:plans?|orders?|operations?|missions?|warrants?|projects?|programmes?|programs?|tasks?|sorties?|contracts?)$/;

/** What harms people without anybody's doing. */
const DISASTER =
  /^(?:earthquakes?|quakes?|tremors?|aftershocks?|floods?|flooding|floodwaters?|cyclones?|typhoons?|hurricanes?|tornado(?:e?s)?|landslides?|mudslides?|tsunamis?|avalanches?|wildfires?|blizzards?|snowstorms?|lightning|stampedes?|heatwaves?)$/;
const HARM: ReadonlySet<Act> = new Set<Act>(['KILL', 'DIE', 'INJURE', 'DESTROY', 'STRIKE', 'ATTACK']);
/** Words between the verb and the disaster: "were killed on Sunday in the coastal city by severe floods". */
const CAUSE_REACH = 10;
/** Words between a preposition and what it governs: "in the magnitude six earthquake". */
const CAUSE_WORDS = 4;

/** "the quake killed 20", "were injured in the floods", "hit by a cyclone": nobody did it. */
function isDisaster({ entry, agents, sentence: { tokens }, trigger }: Frame): boolean {
  if (!HARM.has(entry.act)) return false;
  // "floods of shells": a figure of speech
  const isOne = (at: number) => DISASTER.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'of';
  if (agents.length > 0) return agents.every((g) => isOne(g.head));
  let preposition = Number.NEGATIVE_INFINITY;
  for (let at = trigger + 1; at <= trigger + CAUSE_REACH; at++) {
    const token = tokens[at];
    if (!token || token.tag === 'PUNCT') return false;
    if (/^(?:in|by|during|from)$/.test(token.lower)) preposition = at;
    else if (isOne(at)) return at - preposition <= CAUSE_WORDS + 1;
  }
  return false;
}

const UNREST =
  /^(?:unrest|turmoil|crisis|crises|war|wars|conflict|insurgency|uprising|sanctions|recession|shortages?)$/;

/** "the country has been hit by unrest": a time that a country lives through strikes nobody. */
function isUnrest({ entry, agents, sentence: { tokens } }: Frame): boolean {
  return (
    /^(?:STRIKE|ATTACK)$/.test(entry.act) &&
    agents.length > 0 &&
    agents.every((g) => g.actor === null && UNREST.test(tokens[g.head]?.lower ?? ''))
  );
}

const VEHICLE =
  /^(?:bus|buses|minibus|coach|train|trains|truck|trucks|lorry|lorries|tanker|ferry|boat|dinghy|van|cars?)$/;
const CRASHES = /^(?:plunged|overturned|collided|derailed|capsized|skidded|veered)$/;
/** Words between a vehicle and what became of it: "the bus carrying pilgrims home overturned". */
const VEHICLE_REACH = 5;
/** Words between an accident and its harm. */
const ACCIDENT_REACH = 14;
const BY_FORCE =
  /\b(?:mines?|landmines?|bomb\w*|explo\w+|blast|attack\w*|ambush\w*|fire|fired|shot|gun\w+|shell\w*|rockets?|missiles?|strikes?|raids?|clash\w*)\b/i;

/** "a bus plunged into a river, killing ten", "died when their boat capsized": an accident, where no word of violence stands. */
function isAccident({ entry, sentence, trigger }: Frame): boolean {
  if (!/^(?:KILL|DIE|INJURE)$/.test(entry.act)) return false;
  const { tokens } = sentence;
  const first = Math.max(0, trigger - ACCIDENT_REACH);
  const crash = tokens.slice(first, trigger + ACCIDENT_REACH).findIndex((t) => CRASHES.test(t.lower));
  if (crash < 0) return false;
  const at = first + crash;
  // "was derailed": somebody did it
  if (/^(?:was|were|been|being)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const before = tokens.slice(Math.max(0, at - VEHICLE_REACH), at);
  return before.some((t) => VEHICLE.test(t.lower)) && !BY_FORCE.test(sentence.text);
}

const OBSTRUCTS = /^block/;
const MARCHES = /^march/;
const ROAD =
  /^(?:roads?|highways?|motorways?|streets?|routes?|bridges?|railways?|traffic|junctions?|intersections?|avenues?|expressway|thoroughfare)$/;
/** Words between the verb and the road: "blocked the main coastal". */
const ROAD_REACH = 5;

/** "troops marched into the town", "police blocked the road", "the court blocked the law": no protest. */
function isNoCrowd({ entry, agents, sentence: { tokens }, trigger }: Frame): boolean {
  const verb = tokens[trigger]?.lower ?? '';
  if (entry.act !== 'PROTEST' || !(OBSTRUCTS.test(verb) || MARCHES.test(verb))) return false;
  const isCrowd = (g: Frame['agents'][number]) =>
    (g.people !== null && g.people.status !== 'COMBATANT' && !(g.actor && COMBATANTS.has(g.actor.kind))) ||
    g.headless ||
    g.actor?.kind === 'PROTESTERS' ||
    g.actor?.kind === 'CIVILIANS';
  if (agents.length === 0 || !agents.every(isCrowd)) return true;
  return OBSTRUCTS.test(verb) && !tokens.slice(trigger + 1, trigger + 1 + ROAD_REACH).some((t) => ROAD.test(t.lower));
}

/** The act of a verb once it is known whom it befalls: "executed the strikes" kills nobody, "destroyed 40 militants" does. Null when it tells no act. */
export function actUpon(frame: Frame): ActEntry | null {
  const { entry, agents, patients, sentence } = frame;
  if (isDisaster(frame) || isAccident(frame) || isUnrest(frame) || isNoCrowd(frame)) return null;
  const [first] = patients;
  // "the city is burning": a figure of speech
  if (entry.modes.includes('ARSON') && !first && agents.length > 0 && agents.every((g) => g.place)) return null;
  const noun = first ? (sentence.tokens[first.head]?.lower ?? '') : '';
  if (entry.act === 'KILL' && entry.modes.includes('EXECUTION') && first && !first.people)
    return ACT_NOUN_FORMS.has(noun) || UNDERTAKING.test(noun) ? null : entry;
  if (entry.act === 'DESTROY' && first?.people && first.quantity) return { act: 'KILL', type: null, modes: [] };
  return entry;
}
