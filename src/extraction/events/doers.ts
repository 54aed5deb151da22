// Named persons as doers: who is only spoken of near an act did not do it.
import type { NounGroup } from '../groups/noun-group.ts';
import { type Act, VIOLENT_ACTS } from '../lexicon/acts.ts';
import { TARGET_HEADS } from '../lexicon/targets.ts';
import type { ActorMention } from '../mentions/mention.ts';
import type { Frame } from './clauses/frame.ts';

/** Acts that single persons do with their own hands; who "attacks" or "destroys" by name mostly does so in words. */
const BY_HAND: ReadonlySet<Act> = new Set<Act>(['KILL', 'ABDUCT', 'FIRE', 'INJURE', 'RAPE', 'EXPLODE', 'LOOT']);
/** Tokens between a person's name and the verb: auxiliaries and an adverb. */
const NEAR = 3;

/** Whether a frame's agent did the act, as far as the clause tells: a named person only by "by" or as the subject right before the verb. */
export function isDoer(frame: Frame, group: NounGroup): boolean {
  const { actor, preposition, to } = group;
  if (isModifier(group)) return false;
  if (actor?.form !== 'PERSON' || frame.agentRole !== 'AGENT') return true;
  if (preposition === 'by') return true;
  if (frame.form === 'NOUN' || !BY_HAND.has(frame.entry.act)) return false;
  const between = frame.sentence.tokens.slice(to, frame.trigger);
  return to <= frame.trigger && between.length <= NEAR && between.every((t) => t.tag === 'AUX' || t.tag === 'ADV');
}

/**
 * "A gunman killed five before being shot dead by police", "… before soldiers killed him": a force of the state that kills those who
 * did the act before did not do it with them.
 */
export function stopsDoers(frame: Frame, frames: readonly Frame[]): boolean {
  const { sentence, trigger, entry, agents, form } = frame;
  if (form !== 'VERB' || !STOPPING.has(entry.act) || agents.length === 0 || !agents.every(isOfState)) return false;
  const { tokens } = sentence;
  const opening = tokens.findLastIndex((t, at) => at < trigger && /^(?:before|until)$/.test(t.lower));
  const doers = frames.find((f) => f.trigger < opening && f.entry.act !== 'DIE')?.agents ?? [];
  const [doer] = doers;
  if (opening < 0 || !doer || doer.from > opening || doers.some(isOfState) || doer.preposition === 'by') return false;
  const clause = tokens.slice(opening + 1, trigger);
  return (
    clause.every((t) => /^(?:he|she|they|AUX)$/.test(t.tag === 'AUX' ? t.tag : t.lower)) ||
    tokens.slice(trigger, trigger + OBJECT_REACH).some((t) => /^(?:him|her|them)$/.test(t.lower)) ||
    tokens.slice(trigger, trigger + COUNTED_REACH).some((t) => BY_DEED.test(t.lower))
  );
}

/** "Police killed two militants who had attacked a post": the deed of a relative clause says who they are, and they are struck. */
export function isStopped(frame: Frame, group: NounGroup, frames: readonly Frame[]): boolean {
  return (
    frame.sentence.tokens[group.to]?.lower === 'who' &&
    !frame.patients.some((g) => g.people !== null) &&
    frames.some(
      (f) => f !== frame && STOPPING.has(f.entry.act) && f.patients.includes(group) && f.agents.some(isOfState),
    )
  );
}

/** "accused the army of deliberately targeting civilians": what somebody is said to do at all times is no act of a day. */
export function isReproach({ sentence: { text, start, tokens }, trigger, form }: Frame): boolean {
  const verb = tokens[trigger];
  if (form !== 'VERB' || !verb?.lower.endsWith('ing')) return false;
  const before = tokens.slice(Math.max(0, trigger - 2), trigger).map((t) => t.lower);
  if (before[0] !== 'of' || !HABITUALLY.test(before[1] ?? '')) return false;
  return REPROACHED.test(text.slice(0, verb.start - start)) && AT_LARGE.test(text.slice(verb.end - start));
}

const HABITUALLY =
  /^(?:deliberately|systematically|repeatedly|indiscriminately|routinely|intentionally|consistently|constantly)$/;
const REPROACHED = /\b(?:accus|blam)(?:ed|es|ing)\b/i;
/** Civilians and their homes without a number or a name: "targeting civilians and hospitals." */
const AT_LARGE =
  /^ (?:civilians?|residential|unarmed|innocent|non-combatants|populated|medical|hospitals)\b[\p{Ll}\s-]*(?:[.,;"”]|$)/u;

/** "The rebels, who are fighting the army, shelled the town", "guerrillas fighting the army": what they do at all times is no part of the act. */
export function withoutHabits(frames: readonly Frame[]): readonly Frame[] {
  const lasting = frames.filter((f) => isLasting(f, frames));
  const told = frames.filter((f) => !lasting.includes(f));
  const isTold = told.some((f) => VIOLENT_ACTS.has(f.entry.act)) || lasting.every(isRelative);
  return isTold ? told : frames;
}

/** Whether a fight goes on beside what the sentence tells, and those who fight do not suffer the act. */
function isLasting(frame: Frame, frames: readonly Frame[]): boolean {
  const { entry, form, sentence, trigger, agents, patients } = frame;
  // "is fighting alongside the army" tells who takes part
  if (patients.length === 0) return false;
  if (isBesideBomb(frame, frames)) return true;
  if (entry.act !== 'CLASH' || form !== 'VERB' || !sentence.tokens[trigger]?.lower.endsWith('ing')) return false;
  const isReduced = agents.some((g) => g.to === trigger);
  return (
    (isReduced || isRelative(frame)) &&
    agents.length > 0 &&
    !frames.some((f) => f.patients.some((g) => agents.includes(g)))
  );
}

/** "A bomb killed twelve in X as troops battled the group in Y": those who fight elsewhere have no part in the bombing. */
function isBesideBomb(
  { entry, form, sentence: { tokens }, trigger, agents }: Frame,
  frames: readonly Frame[],
): boolean {
  const first = agents[0]?.from ?? trigger;
  const opening = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return (
    entry.act === 'CLASH' &&
    form === 'VERB' &&
    /^(?:as|while)$/.test(tokens[opening]?.lower ?? '') &&
    frames.some((f) => f.trigger < opening && (f.entry.act === 'EXPLODE' || f.agents.some(isBomb)))
  );
}

const isBomb = ({ sentence, head }: NounGroup) => BOMB.test(sentence.tokens[head]?.lower ?? '');
const BOMB = /^(?:bomb(?:er|ing)?s?|blasts?|explosions?|mines?|landmines?)$/;

/** "…, which is fighting the government". */
function isRelative({ sentence: { tokens }, trigger }: Frame): boolean {
  const [relative, is] = [tokens[trigger - 2]?.lower ?? '', tokens[trigger - 1]?.lower ?? ''];
  return /^(?:is|are)$/.test(is) && /^(?:which|who|that)$/.test(relative);
}

/** "arrested 14 men over a clash", "in connection with the fighting": a fight that somebody looks into, and took no part in. */
export function isInquiredInto({ entry, form, group, sentence: { tokens } }: Frame): boolean {
  if (entry.act !== 'CLASH' || form !== 'NOUN' || group === null) return false;
  const { preposition, from } = group;
  const isOfCase = preposition === 'with' && /^(?:connection|relation)$/.test(tokens[from - 2]?.lower ?? '');
  return isOfCase || preposition === 'over' || preposition === 'following';
}

const STOPPING: ReadonlySet<Act> = new Set<Act>(['KILL', 'INJURE', 'FIRE', 'ARREST']);
/** Tokens from a verb to the pronoun that is its object. */
const OBJECT_REACH = 2;
/** The same where they are counted: "killed all six attackers". */
const COUNTED_REACH = 5;
const BY_DEED = /^(?:attackers?|assailants?|gunm[ae]n|raiders|bombers?|hostage-takers|kidnappers|perpetrators?)$/;
const isOfState = ({ actor }: NounGroup) => actor?.kind === 'STATE_FORCES' || actor?.kind === 'EXTERNAL_FORCES';

/** "terrorist hotbeds", "criminal waves", "the mayor's office": the group's actor only tells of what kind or whose something is. */
export function isModifier({ actor, head, sentence: { tokens } }: NounGroup): boolean {
  if (actor === null || actor.actor !== null || actor.to > head) return false;
  const isOwner = actor.kind === 'CIVILIANS' && actor.form === 'DESCRIPTION' && tokens[actor.to]?.lower === "'s";
  return isEpithet(actor) || (isOwner && TARGET_HEADS.has(tokens[head]?.lower ?? ''));
}

/** "terrorist actions", "a criminal wave": what kind of act, not whose. */
function isEpithet({ sentence, from, to }: ActorMention): boolean {
  return to - from === 1 && /^(?:terrorist|criminal|subversive)$/.test(sentence.tokens[from]?.lower ?? '');
}
