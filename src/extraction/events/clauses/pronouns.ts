// Whom "him", "her" and "them" right behind a verb mean: somebody of the same sentence.

import type { Sentence } from '../../document/document.ts';
import { isUnknownName } from '../../groups/names.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import type { Act } from '../../lexicon/acts.ts';
import type { Frame } from './frame.ts';
import { withPartners } from './partners.ts';

/** Acts on people alone: their object by a pronoun is somebody told of before. */
const ON_PEOPLE: ReadonlySet<Act> = new Set<Act>(['KILL', 'INJURE', 'ABDUCT', 'ARREST', 'CAPTURE']);

/** One person, by name or by a noun for one. */
const isSingle = (g: NounGroup) =>
  g.quantity === null && (g.actor?.form === 'PERSON' || isUnknownName(g) || g.people?.count === 1);
const isSeveral = (g: NounGroup) => g.people !== null && g.quantity !== null && g.quantity.best !== 1;

/** Whether the token is a pronoun that stands for a whole object: "her" before a noun only says whose it is. */
function isObject({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'him' || word === 'them') return true;
  return word === 'her' && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.tag ?? 'PUNCT');
}

/**
 * "shot at Omar Haddad, killing him and his driver and wounding a guard": whom the act befalls, by the pronoun behind its verb.
 * Null where no pronoun stands there; empty where the sentence does not tell whom it means, or told the act of him already.
 */
export function pronounObjects(
  sentence: Sentence,
  verb: number,
  act: Act,
  subject: readonly NounGroup[],
  groups: readonly NounGroup[],
  earlier: readonly Frame[],
): NounGroup[] | null {
  const pronoun = verb + 1;
  if (!ON_PEOPLE.has(act) || !isObject(sentence, pronoun)) return null;
  const fits = sentence.tokens[pronoun]?.lower === 'them' ? isSeveral : isSingle;
  const doers = new Set([...subject, ...earlier.flatMap((f) => f.agents)]);
  const meant = groups.findLast((g) => g.to <= verb && g.preposition !== 'by' && fits(g) && !doers.has(g));
  const isTold = earlier.some((f) => f.entry.act === act && meant !== undefined && f.patients.includes(meant));
  const next = groups.findIndex((g) => g.from > pronoun);
  // "killing him, his wife and their children"
  const isJoined = /^(?:and|,)$/.test(sentence.tokens[pronoun + 1]?.lower ?? '') && groups[next]?.from === pronoun + 2;
  const others = isJoined ? withPartners(groups, next) : [];
  return [...(meant && !isTold ? [meant] : []), ...others];
}
