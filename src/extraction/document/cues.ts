// Which sentences have a word that a rule begins with: each word is looked at once for all rules, and so is each sentence.
import type { Sentence } from './document.ts';
import { memoize, memoizeWords } from './memoize.ts';

/** Whether a rule begins with a word, in lower case. */
type IsCue = (lower: string) => boolean;

const CUES: IsCue[] = [];
/** Bits of the number that says which of them a word is. */
const MOST_CUES = 32;

/**
 * Makes a look at a sentence for a rule that begins with certain words, so that all other sentences are passed over.
 * Throws a RangeError when there are too many: a fault of the build.
 *
 * @param isCue pure
 */
export function hasCue(isCue: IsCue): (sentence: Sentence) => boolean {
  if (CUES.length === MOST_CUES) throw new RangeError(`There are only ${MOST_CUES} cues: let rules share one.`);
  const bit = 1 << (CUES.push(isCue) - 1);
  return (sentence) => (cuesIn(sentence) & bit) !== 0;
}

const cuesIn = memoize(({ tokens }: Sentence) => {
  let cues = 0;
  for (const { lower } of tokens) cues |= cuesOf(lower);
  return cues;
});

/** The cues that a word is, as bits. */
const cuesOf = memoizeWords(
  (word) => CUES.reduce((all, isCue, at) => (isCue(word) ? all | (1 << at) : all), 0),
  () => CUES.length,
);
