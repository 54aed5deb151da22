// Named persons as doers: who is only spoken of near an act did not do it.
import type { NounGroup } from '../groups/noun-groups.ts';
import type { Act } from '../lexicon/acts.ts';
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

/** "terrorist hotbeds", "criminal waves": the group's actor only tells of what kind something is. */
export function isModifier({ actor, head }: NounGroup): boolean {
  return actor !== null && actor.actor === null && actor.to <= head && isEpithet(actor);
}

/** "terrorist actions", "a criminal wave": what kind of act, not whose. */
function isEpithet({ sentence, from, to }: ActorMention): boolean {
  return to - from === 1 && /^(?:terrorist|criminal|subversive)$/.test(sentence.tokens[from]?.lower ?? '');
}
