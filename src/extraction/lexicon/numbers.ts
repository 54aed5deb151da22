// Number words, and the words before and after a number that say how exact it is.
import type { Qualifier } from '../../../schema/vocabulary.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Words that stand for a number below a hundred. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, 10 * (index + 2)]),
  ['fourty', 40],
  // "thirtythree"
  ...TENS.split(' ').flatMap((tens, t) =>
    ONES.split(' ')
      .slice(1, 10)
      .map((one, o): [string, number] => [tens + one, 10 * (t + 2) + o + 1]),
  ),
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
]);

export interface VagueNumber {
  /** The least that the word can mean. */
  readonly low: number;
  readonly qualifier: Qualifier;
}

/** Plural nouns of magnitude. The lower bounds are the contract's: two of the unit, 24 for dozens, 20 for tens. */
export const MAGNITUDES: ReadonlyMap<string, VagueNumber> = new Map([
  ['tens', { low: 20, qualifier: 'TENS' }],
  ['dozens', { low: 24, qualifier: 'DOZENS' }],
  ['scores', { low: 40, qualifier: 'DOZENS' }],
  ['hundreds', { low: 200, qualifier: 'HUNDREDS' }],
  ['thousands', { low: 2_000, qualifier: 'HUNDREDS' }],
  ['millions', { low: 2_000_000, qualifier: 'HUNDREDS' }],
]);

/** What multiplies a magnitude: "tens of thousands", "several hundred". */
export const MAGNITUDE_OF_SCALE: ReadonlyMap<string, VagueNumber> = new Map([
  ['dozen', { low: 24, qualifier: 'DOZENS' }],
  ['hundred', { low: 200, qualifier: 'HUNDREDS' }],
  ['thousand', { low: 2_000, qualifier: 'HUNDREDS' }],
  ['million', { low: 2_000_000, qualifier: 'HUNDREDS' }],
]);

/** Phrases for a few, each as tokens. "a number" and "a couple" can mean two. */
export const SMALL_NUMBERS: readonly (readonly [phrase: readonly string[], number: VagueNumber])[] = (
  [
    ['several', 3],
    ['a few', 3],
    ['quite a few', 3],
    ['a handful', 3],
    ['a couple', 2],
    ['a pair', 2],
    ['a number', 2],
    ['a large number', 3],
    ['large numbers', 3],
    ['an undetermined number', 2],
    ['an unspecified number', 2],
    ['an unknown number', 2],
    ['an undisclosed number', 2],
    ['multiple', 2],
  ] as const
).map(([phrase, low]) => [phrase.split(' '), { low, qualifier: 'SEVERAL' }]);

/** Phrases that stand for one exact number, each as tokens. */
export const NUMBER_PHRASES: readonly (readonly [phrase: readonly string[], value: number])[] = (
  [
    ['a half dozen', 6],
    ['half a dozen', 6],
    ['half-a-dozen', 6],
    ['half-dozen', 6],
    ['a half-dozen', 6],
    ['half a million', 500_000],
    ['a half million', 500_000],
    ['a quarter of a million', 250_000],
    ['a quarter million', 250_000],
    ['no one', 0],
    ['nobody', 0],
    ['none', 0],
  ] as const
).map(([phrase, value]) => [phrase.split(' '), value]);

/** Words that make the magnitude before "dozen" or "hundred" vague. */
export const VAGUE_MULTIPLIERS: readonly (readonly string[])[] = [
  'several',
  'a few',
  'few',
  'many',
  'a couple',
  'a couple of',
  'couple of',
].map((phrase) => phrase.split(' '));

/** Qualifiers before a number, each as tokens; "between" opens a range and has no qualifier of its own. */
export const QUALIFIER_PHRASES: readonly (readonly [phrase: readonly string[], qualifier: Qualifier])[] = (
  [
    [
      'AT_LEAST',
      'at least|at the very least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum',
    ],
    [
      'MORE_THAN',
      'more than|over|well over|just over|upwards of|upward of|above|in excess of|exceeding|far more than|well more than|much more than|greater than|higher than|>',
    ],
    [
      'UP_TO',
      'up to|as many as|as much as|as high as|at most|no more than|not more than|a maximum of|maximum of|fewer than|less than|under|below|<',
    ],
    [
      'ABOUT',
      'about|around|some|nearly|almost|approximately|approx|approx.|roughly|close to|an estimated|estimated|just under|circa|perhaps|maybe|in the region of|~',
    ],
    ['EXACT', 'a total of|the total of|a combined|exactly|a further|an additional|an extra'],
  ] as const
).flatMap(([qualifier, phrases]) =>
  phrases.split('|').map((phrase): [readonly string[], Qualifier] => [phrase.split(' '), qualifier]),
);

/** Qualifiers behind a number, each as tokens. */
export const QUALIFIERS_AFTER: readonly (readonly [phrase: readonly string[], qualifier: Qualifier])[] = (
  [
    ['or more', 'AT_LEAST'],
    ['+', 'AT_LEAST'],
    ['plus', 'AT_LEAST'],
    ['or so', 'ABOUT'],
    ['odd', 'ABOUT'],
  ] as const
).map(([phrase, qualifier]) => [phrase.split(' '), qualifier]);
