// The object of a verb, and what a preposition governs.
import type { NounGroup } from '../../groups/noun-group.ts';
import { withPartners } from './partners.ts';

const PART = /^(?:most|many|all|some|several)$/;

/** The first group after the verb that no preposition governs, with those joined to it. */
export function objectsOf(right: readonly NounGroup[], after: number): NounGroup[] {
  const [first] = right;
  // "killing most of the rebels"
  if (
    first?.preposition === 'of' &&
    first.from === after + 3 &&
    PART.test(first.sentence.tokens[after + 1]?.lower ?? '')
  )
    return withPartners(right, 0);
  if (!first || first.preposition !== null || first.from < after - 3) return [];
  return withPartners(right, 0);
}

/** The groups that one of these prepositions governs, with their partners. */
export function prepositional(right: readonly NounGroup[], prepositions: readonly string[]): NounGroup[] {
  const index = right.findIndex((g) => g.preposition !== null && prepositions.includes(g.preposition));
  return index < 0 ? [] : withPartners(right, index);
}
