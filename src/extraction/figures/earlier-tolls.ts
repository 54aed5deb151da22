// Tolls that somebody gave before the one that the article tells: "had earlier put the toll at ten", "updating an earlier toll of 25".
import { hasCue } from '../document/cues.ts';
import type { Sentence } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import type { Figure } from './figure.ts';

/** Rule of figures that the one told beside them has replaced. */
export const EARLIER_TOLL = 'casualty/toll-earlier';

/** Words that say that a count was given before. */
export const GIVEN_BEFORE = /^(?:earlier|previously|previous|initially|initial|preliminary|originally)$/;

const GIVEN = /^(?:put|gave|given|giving|placed|reported)$/;

/** "had earlier put the toll", "gave an initial toll": a count that the one told beside it has replaced. */
export function isToldBefore(tokens: Sentence['tokens'], { from, head }: NounGroup): boolean {
  const isBefore = (word: string | undefined) => GIVEN_BEFORE.test(word ?? '');
  if (tokens.slice(from, head).some((t) => isBefore(t.lower))) return true;
  // "Earlier the number of dead was nine"
  if (isBefore(tokens[0]?.lower) && from <= OPENING) return true;
  if (!GIVEN.test(tokens[from - 1]?.lower ?? '')) return false;
  // "Earlier reports put the toll at nine", "Initially, a doctor gave the toll as six"
  return isBefore(tokens[from - 2]?.lower) || isBefore(tokens[0]?.lower);
}

/** Tokens before a toll that opens its sentence: "Earlier,". */
const OPENING = 2;

const mayTell = hasCue((word) => word === 'toll');

/** "an earlier toll of 25": words that open no noun group of their own. */
export function earlierTollFigures(sentence: Sentence, groups: readonly NounGroup[]): Figure[] {
  if (!mayTell(sentence)) return [];
  const { tokens } = sentence;
  return groups.flatMap((count) => {
    const toll = count.from - 2;
    const isOfToll = count.quantity && count.preposition === 'of' && tokens[toll]?.lower === 'toll';
    if (!isOfToll || groups.some((g) => g.from <= toll && toll < g.to)) return [];
    const adjective = tokens[toll - 1]?.lower === 'death' ? toll - 2 : toll - 1;
    if (!GIVEN_BEFORE.test(tokens[adjective]?.lower ?? '')) return [];
    return figuresOfGroups([count], 'KILLED', EARLIER_TOLL, null).map((f) => ({ ...f, isToll: true }));
  });
}
