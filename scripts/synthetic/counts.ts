// How many people, as exactly as sources tell.
import type { Count } from '../../src/extraction/record.ts';
import { type Chance, type Sampler, weighted } from './chance.ts';
import { spelled } from './prose.ts';

/** Below this nobody says "dozens". */
const LEAST_DOZENS = 24;

export const exactly = (n: number): Count => ({ low: n, best: n, high: n, qualifier: 'EXACT', countText: spelled(n) });

type Wording = (n: number, chance: Chance) => Count;

const WORDINGS: readonly (readonly [weight: number, Wording])[] = [
  [60, exactly],
  [14, (n) => ({ low: n, best: n, high: null, qualifier: 'AT_LEAST', countText: `at least ${spelled(n)}` })],
  [6, (n) => ({ low: n, best: n, high: null, qualifier: 'MORE_THAN', countText: `more than ${spelled(n)}` })],
  [4, (n) => ({ low: null, best: n, high: n, qualifier: 'UP_TO', countText: `up to ${spelled(n)}` })],
  [6, (n) => ({ low: n, best: n, high: n, qualifier: 'ABOUT', countText: `about ${spelled(n)}` })],
  [
    3,
    (n, chance) => {
      const high = n + chance.integer(1, n + 1);
      return { low: n, best: null, high, qualifier: 'RANGE', countText: `between ${spelled(n)} and ${spelled(high)}` };
    },
  ],
  [3, () => ({ low: 3, best: null, high: null, qualifier: 'SEVERAL', countText: 'several' })],
  [
    4,
    (n) =>
      n < LEAST_DOZENS
        ? exactly(n)
        : { low: LEAST_DOZENS, best: null, high: null, qualifier: 'DOZENS', countText: 'dozens' },
  ],
];

const wording: Sampler<readonly [number, Wording]> = weighted(WORDINGS, ([weight]) => weight);

/** A number of people in words: mostly exact, sometimes open, vague or a range. */
export function told(n: number, chance: Chance): Count {
  return n < 2 ? exactly(n) : wording(chance)[1](n, chance);
}

/** Whom a number counts, in its grammatical number. `people` is a regular plural, or "people". */
export function noun({ countText }: Count, people: string): string {
  if (countText !== spelled(1)) return people;
  return people === 'people' ? 'person' : people.replace(/men$/, 'man').replace(/s$/, '');
}

/** The number with whom it counts: "at least four soldiers", "dozens of soldiers". */
export function counted(count: Count, people: string): string {
  return `${count.countText} ${count.qualifier === 'DOZENS' ? 'of ' : ''}${noun(count, people)}`;
}
