// The parties of an event with their roles: each once, the named before the described.
import type { ActorKind, EventCategory, EventType, ParticipantRole } from '../../../schema/vocabulary.ts';
import { overlaps, textOf } from '../document/document.ts';
import type { Candidate, Side } from '../events/candidate.ts';
import type { Frame } from '../events/clauses/frame.ts';
import { categoryOf } from '../events/event-type.ts';
import { sameActor } from '../events/same-mention.ts';
import { holdersOf, losersOf } from '../events/struck.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { BELLIGERENTS } from '../lexicon/actors/kinds.ts';
import { forcesOf, stateSlug } from '../lexicon/actors/states.ts';
import { GUERRILLAS } from '../lexicon/actors/traits.ts';
import { countryOf } from '../lexicon/countries.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import { people } from '../mentions/actors/reading.ts';
import type { ActorMention } from '../mentions/mention.ts';
import type { Participant } from '../record.ts';
import { crowdSides } from './crowds.ts';
import { isOfTalk } from './headline-act.ts';
import type { EventDraft } from './joining/draft.ts';
import { isTalk } from './newsworthy.ts';

const CROWDS: ReadonlySet<ActorKind> = new Set<ActorKind>(['PROTESTERS', 'RIOTERS']);

/**
 * The parties of an event of this type: SIDE_A and SIDE_B in battles, PERPETRATOR and TARGET elsewhere.
 *
 * @param country where it happened, for crowds that have no other home
 * @param today the article's own day, ISO
 * @param actors of the document: forces that step in beside a crowd may stand in a sentence without an act
 */
export function participantsOf(
  draft: EventDraft,
  type: EventType,
  country: string | null,
  actors: readonly ActorMention[],
  today: string | null,
): Participant[] {
  const isBattle = categoryOf(type) === 'BATTLES';
  const isSided = isBattle || isOfTalk(draft) || type === 'AGREEMENT';
  const isViolence = isBattle || categoryOf(type) === 'EXPLOSIONS_REMOTE_VIOLENCE';
  const told = draft.filter((c) => !isTalk(c) && !isUnreal(c));
  const telling = told.length > 0 ? told : draft;
  const isOnPeople = categoryOf(type) === 'VIOLENCE_AGAINST_CIVILIANS';
  const holders = telling
    .flatMap((c) => c.frames.flatMap((f) => [...holdersOf(f), ...(isOnPeople ? losersOf(f) : [])]))
    .map((g) => g.actor);
  const isOneSided = !isBattle && ATTACKS.has(categoryOf(type)) && draft.some((c) => !AFTERWARDS.has(c.type));
  const own = telling
    .flatMap((c) => (isOneSided ? (isAnswer(c, telling) ? [] : ofItsAct(c)) : c.sides))
    .filter((s) => s.role !== 'PATIENT' || !holders.includes(s.actor))
    .map((s) => (isViolence ? asForces(s, country, today) : s));
  const all = withoutVictimsClaims(distinct(own)).filter((s) => !(isViolence && CROWDS.has(s.actor.kind)));
  const striking = isViolence && !isBattle ? withoutFighters(all, draft) : all;
  const able = type === 'AIR_DRONE_STRIKE' ? withoutGrounded(striking, draft) : striking;
  const present = crowdSides(
    draft,
    type,
    isBattle || type === 'SHELLING_ARTILLERY_MISSILE_ATTACK' ? withoutSoldiers(able) : able,
    country,
    actors,
  );
  // "the government and the rebels" who agree are two parties
  const parties = type === 'AGREEMENT' ? present : withoutRepetition(present);
  const sides = isBattle ? withOpponents(parties) : parties;
  const hasOpponent = sides.some((s) => s.role === 'PATIENT' && BELLIGERENTS.has(s.actor.kind));
  const attackers = sides.flatMap(({ role, actor }) =>
    role !== 'PATIENT' && BELLIGERENTS.has(actor.kind) && actor.form === 'NAME' ? [actor.country] : [],
  );
  let first: Side | null = null;
  const participants = sides.map((side): Participant => {
    const joins = first !== null && (overlaps(first.actor, side.actor) || isAllied(draft, first.actor, side.actor));
    const role = roleOf(side, isSided, hasOpponent || joins, first);
    if (role === 'SIDE_A') first ??= side;
    return {
      role,
      ...identityOf(atHome(side, attackers, country), type),
      text: textOf(side.actor),
    };
  });
  return participants.sort((a, b) => RANK[a.role] - RANK[b.role]);
}

/** "Nine soldiers and twelve rebels died in battles": where nobody is told to have begun, the fallen of two sides fought each other. */
function withOpponents(sides: readonly Side[]): readonly Side[] {
  if (sides.some((s) => s.role === 'AGENT' || s.role === 'ACCUSED')) return sides;
  const fallen = sides.filter((s) => s.role === 'PATIENT' && BELLIGERENTS.has(s.actor.kind));
  const [first] = fallen;
  const isOfState = (s: Side | undefined) => s !== undefined && (isForce(s.actor) || s.actor.kind === 'GOVERNMENT');
  if (!first || fallen.every((s) => isOfState(s) === isOfState(first))) return sides;
  return sides.map((s) => (s === first ? { ...s, role: 'AGENT' } : s));
}

const isUnreal = ({ modality }: Candidate) =>
  modality === 'HYPOTHETICAL' || modality === 'PLANNED' || modality === 'DENIED';

/** In a battle or a strike a government and its leader act by its forces. */
function asForces(side: Side, here: string | null, today: string | null): Side {
  const { actor, role } = side;
  const country = countryOf(actor.country);
  const governs = actor.kind === 'GOVERNMENT' || (actor.kind === 'PERSON' && actor.form === 'PERSON');
  if (!governs || !country || (role !== 'AGENT' && role !== 'ACCUSED')) return side;
  if (actor.actor !== stateSlug('government', country)) return side;
  const forces = {
    actor: forcesOf(country, today).slug,
    name: forcesOf(country, today).name,
    kind: here !== null && here !== country.iso ? ('EXTERNAL_FORCES' as const) : ('STATE_FORCES' as const),
  };
  return { ...side, actor: { ...actor, ...forces } };
}

/** Whoever arrests the attackers or takes their bomb apart did not attack, and the arrested were not attacked. */
function ofItsAct({ type, sides }: Candidate): readonly Side[] {
  return AFTERWARDS.has(type) ? sides.filter((s) => s.role !== 'AGENT' && s.role !== 'PATIENT') : sides;
}

/** "Gunmen killed nine guests. … The attackers were shot dead by the army": who strikes the doers is neither one of them nor the act's target. */
function isAnswer({ sides }: Candidate, draft: readonly Candidate[]): boolean {
  const [doers, struck] = [sides.filter((s) => s.role === 'AGENT'), sides.filter((s) => s.role === 'PATIENT')];
  return (
    doers.length > 0 &&
    struck.length > 0 &&
    doers.every((s) => isForce(s.actor) || isMember(s)) &&
    struck.every(isUnnamed) &&
    (struck.every((s) => isByDeed(s.actor)) ||
      draft.some((c) => c.sides.some((s) => s.role === 'AGENT' && isUnnamed(s))))
  );
}

const isUnnamed = ({ actor }: Side) => actor.actor === null && actor.kind === 'UNIDENTIFIED_ARMED_GROUP';

const AFTERWARDS: ReadonlySet<EventType> = new Set<EventType>(['ARRESTS', 'DISRUPTED_WEAPONS_USE']);

const GROUNDED: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'REBEL_GROUP',
  'POLITICAL_MILITIA',
  'IDENTITY_MILITIA',
  'UNIDENTIFIED_ARMED_GROUP',
  'CIVILIANS',
]);

/**
 * Only those who have planes bomb from the air: rebels and persons whom the sentence of an air strike names, or who stand beside
 * somebody with planes, are told to do something else.
 */
function withoutGrounded(sides: readonly Side[], draft: EventDraft): readonly Side[] {
  if (draft.some((c) => c.modes.includes('DRONE'))) return sides;
  const hasPlanes = ({ kind, actor }: ActorMention) => !GROUNDED.has(kind) && (kind !== 'PERSON' || actor !== null);
  const others = sides.some((s) => s.role === 'AGENT' && hasPlanes(s.actor));
  const isStrike = (c: Candidate) => c.type === 'AIR_DRONE_STRIKE' && !SHOT_DOWN.test(c.sentence.text);
  const strikes = new Set(draft.filter(isStrike).map((c) => c.sentence));
  return sides.filter(
    ({ actor, role }) => role !== 'AGENT' || hasPlanes(actor) || !(others || strikes.has(actor.sentence)),
  );
}

const SHOT_DOWN = /\b(?:shot|shoots?|shooting|brought) down\b|\bdowned\b/i;

/** Who did it, whom it befell, who helped: the order in which the parties are told. */
const RANK: Readonly<Record<ParticipantRole, number>> = {
  PERPETRATOR: 0,
  SIDE_A: 0,
  ACCUSED: 1,
  RESPONSIBILITY_CLAIMANT: 1,
  TARGET: 2,
  SIDE_B: 2,
  SUPPORTER: 3,
};

/** "accused Russian troops of executing civilians in Kherson": civilians whom those from abroad strike are no people of theirs. */
function atHome(side: Side, attackers: readonly (string | null)[], here: string | null): Side {
  const { actor, role } = side;
  const isCrowd = actor.kind === 'CIVILIANS' && actor.actor === null && actor.form === 'DESCRIPTION';
  const isBare = isCrowd && actor.to - actor.from === 1 && actor.name.startsWith('Civilians');
  if (role !== 'PATIENT' || !isBare || here === null || here === actor.country) return side;
  return actor.country === null || attackers.includes(actor.country)
    ? { ...side, actor: { ...actor, ...people('CIVILIANS', here) } }
    : side;
}

/**
 * "three men opened fire": people who attack are no civilians but attackers whom nobody names;
 * "a suspect was shot": people whom violence against civilians befalls are civilians, unless the text says that they fight.
 */
function identityOf({ actor, role }: Side, type: EventType): Pick<Participant, 'actor' | 'name' | 'kind'> {
  const isUnnamed = actor.actor === null && actor.form === 'DESCRIPTION';
  const category = categoryOf(type);
  const { name } = actor;
  if (
    (ATTACKS.has(category) || type === 'LOOTING_PROPERTY_DESTRUCTION') &&
    role !== 'PATIENT' &&
    (actor.kind === 'CIVILIANS' || (isUnnamed && isUnnamedGroup(actor)))
  )
    return { actor: null, name: textOf(actor), kind: 'UNIDENTIFIED_ARMED_GROUP' };
  const isVictim = role === 'PATIENT' && (category === 'VIOLENCE_AGAINST_CIVILIANS' || type === 'MOB_VIOLENCE');
  if (isVictim && isUnnamed && actor.kind === 'PERSON' && !isFighter(name))
    return { actor: null, name, kind: 'CIVILIANS' };
  return { actor: actor.actor, name, kind: actor.kind };
}

/** "the rebels", "a paramilitary group": without a name nobody knows which; "the militia", "the vigilantes" are those that the article takes as known. */
function isUnnamedGroup(actor: ActorMention): boolean {
  return (
    actor.kind === 'REBEL_GROUP' || (actor.kind === 'POLITICAL_MILITIA' && !/militia|vigilante/i.test(textOf(actor)))
  );
}

const ATTACKS: ReadonlySet<EventCategory> = new Set<EventCategory>([
  'BATTLES',
  'EXPLOSIONS_REMOTE_VIOLENCE',
  'VIOLENCE_AGAINST_CIVILIANS',
]);

const isFighter = (name: string) =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => VICTIM_NOUNS.get(word)?.status === 'COMBATANT');

/** Each actor once, and once more as the one that claims the act: that role stands beside its other one. */
function distinct(sides: readonly Side[]): Side[] {
  const kept: Side[] = [];
  const claims = (s: Side) => s.role === 'CLAIMANT';
  // who helps in one sentence and acts in another is told for what it does
  const helps = (s: Side) => s.role === 'SUPPORTER';
  for (const side of [...sides.filter((s) => !helps(s)), ...sides.filter(helps)]) {
    const at = kept.findIndex((s) => claims(s) === claims(side) && sameActor(s.actor, side.actor));
    const known = kept[at];
    if (!known) kept.push(side);
    // told by name and by description: the words of the name stand
    else if (known.actor.form === 'DESCRIPTION' && side.actor.form === 'NAME')
      kept[at] = { ...known, actor: side.actor };
  }
  return kept;
}

/** Nobody is the victim of an attack that he claims; nor does a government claim one on its own forces: words of a torn sentence. */
function withoutVictimsClaims(sides: readonly Side[]): Side[] {
  const ofState = ({ actor }: Side) => isForce(actor) || actor.kind === 'GOVERNMENT';
  const [claims, struck] = [sides.filter((s) => s.role === 'CLAIMANT'), sides.filter((s) => s.role === 'PATIENT')];
  const ownState = (s: Side) => struck.some((v) => ofState(v) && ofState(s) && v.actor.country === s.actor.country);
  return sides.filter((s) => {
    if (s.role === 'CLAIMANT') return !ownState(s);
    return s.role !== 'PATIENT' || ofState(s) || !claims.some((c) => sameActor(c.actor, s.actor));
  });
}

/**
 * A state's government and its forces on one side are one party, the forces; so are a force and its branch.
 * "the terrorists" beside a named group on that side are that group.
 */
function withoutRepetition(sides: readonly Side[]): Side[] {
  const sideOf = ({ role }: Side) => (role === 'PATIENT' || role === 'SUPPORTER' ? role : 'AGENT');
  const sameSide = (a: Side, b: Side) => sideOf(a) === sideOf(b);
  return sides.filter((side) => {
    const others = sides.filter((s) => s !== side && sameSide(s, side));
    if (side.actor.kind === 'GOVERNMENT')
      return !others.some((s) => isForce(s.actor) && s.actor.country === side.actor.country);
    if (isBranch(side.actor))
      return !others.some(
        (s) => s.actor.kind === side.actor.kind && s.actor.country === side.actor.country && !isBranch(s.actor),
      );
    if (
      side.actor.actor === null &&
      side.actor.form === 'DESCRIPTION' &&
      (BELLIGERENTS.has(side.actor.kind) || isMember(side))
    )
      return !others.some((s) => isNamedBeside(s, side) || isToldBefore(s, side));
    return true;
  });
}

/** A named group makes a description of its side needless, but for the men of a guerrilla group. */
function isNamedBeside({ actor }: Side, described: Side): boolean {
  const members =
    isMember(described) || (actor.actor !== null && GUERRILLAS.has(actor.actor) && described.role !== 'PATIENT');
  // "soldiers and rebel fighters": rebels are none of the army beside them
  const isOfState = isForce(actor) || actor.kind === 'GOVERNMENT';
  if (isOfState && described.actor.kind === 'REBEL_GROUP') return false;
  return actor.actor !== null && BELLIGERENTS.has(actor.kind) && !members;
}

/** In a battle soldiers are their army and no party beside it. */
function withoutSoldiers(sides: readonly Side[]): readonly Side[] {
  const army = sides.some((s) => s.role !== 'PATIENT' && isForce(s.actor));
  return army ? sides.filter((s) => !isMember(s)) : sides;
}

/** "members of the front", "soldiers" who killed: men of an organisation that is a party itself. */
function isMember({ actor, role }: Side): boolean {
  return role !== 'PATIENT' && actor.kind === 'PERSON' && actor.form === 'DESCRIPTION';
}

/** "two hit men … the attackers": the first description of those who did it stands for the later ones. */
function isToldBefore(earlier: Side, { actor, role }: Side): boolean {
  if (role === 'PATIENT' || earlier.actor.actor !== null || earlier.actor.form !== 'DESCRIPTION') return false;
  const [a, b] = [earlier.actor, actor];
  // "members of the army": the men, and whose they are
  if (
    isMember(earlier) &&
    a.sentence === b.sentence &&
    b.from > a.to &&
    b.from <= a.to + 2 &&
    OWNED_BY.test(b.sentence.tokens[a.to]?.lower ?? '')
  )
    return false;
  if (!BELLIGERENTS.has(a.kind) && !isMember(earlier)) return false;
  // "45 soldiers and two officers are accused"
  if (role === 'ACCUSED' && (earlier.role !== 'ACCUSED' || a.sentence === b.sentence)) return false;
  const [early, late] = [isByDeed(a), isByDeed(b)];
  if (early !== late) return late;
  return a.sentence.index < b.sentence.index || (a.sentence === b.sentence && a.from < b.from);
}

const OWNED_BY = /^(?:of|from)$/;

/** "the attackers", "his murderers": their deed says who they are, and nothing else. */
const BY_DEED =
  /\b(?:perpetrators?|attackers?|assailants?|aggressors?|murderers?|killers?|assassins?|kidnappers?|captors?|criminals?|suspects?|culprits?)$/i;

const isByDeed = (actor: ActorMention) => BY_DEED.test(textOf(actor));

/** "X and Y seized the town": who does an act together is on one side; only who clashes may be on two. */
function isAllied(draft: EventDraft, a: ActorMention, b: ActorMention): boolean {
  const acts = (list: readonly NounGroup[], actor: ActorMention) =>
    list.some((g) => g.actor !== null && sameActor(g.actor, actor));
  return draft.some((c) =>
    c.frames.some((f) => f.entry.act !== 'CLASH' && f.agents.length > 1 && acts(f.agents, a) && acts(f.agents, b)),
  );
}

/** "came under bombardment as rebels and soldiers battled for the hill": who fights each other beside a strike is not told to strike. */
function withoutFighters(sides: readonly Side[], draft: EventDraft): readonly Side[] {
  const frames = draft.flatMap((c) => c.frames);
  const acts = (f: Frame, actor: ActorMention) => f.agents.some((g) => g.actor !== null && sameActor(g.actor, actor));
  const fights = frames.filter(
    // but "the two armies exchanged artillery fire"
    (f) =>
      f.entry.act === 'CLASH' &&
      f.entry.particle?.[0] !== 'fire' &&
      [...f.agents, ...f.patients].filter((g) => g.actor).length > 1,
  );
  if (fights.length === 0) return sides;
  return sides.filter(
    ({ actor, role }) =>
      role !== 'AGENT' ||
      !fights.some((f) => acts(f, actor)) ||
      frames.some((f) => f.entry.act !== 'CLASH' && acts(f, actor)),
  );
}

const isForce = (actor: ActorMention) => actor.kind === 'STATE_FORCES' || actor.kind === 'EXTERNAL_FORCES';
const isBranch = (actor: ActorMention) => isForce(actor) && actor.name.includes(' – ');

function roleOf({ role, actor }: Side, isBattle: boolean, hasOpponent: boolean, first: Side | null): ParticipantRole {
  if (role === 'ACCUSED') return 'ACCUSED';
  if (role === 'CLAIMANT') return 'RESPONSIBILITY_CLAIMANT';
  if (role === 'SUPPORTER') return 'SUPPORTER';
  if (!isBattle) return role === 'AGENT' ? 'PERPETRATOR' : 'TARGET';
  if (role === 'PATIENT') return 'SIDE_B';
  // "X and Y clashed": both are told as doers
  return first === null || hasOpponent || sameActor(first.actor, actor) ? 'SIDE_A' : 'SIDE_B';
}
