// What speaks for and against two reports being of one event: a value for each named feature, and what to tell an analyst.

/** Each is 0 where nothing is known. */
export const FEATURES = [
  /** 0 to 1: both name one day, or days that fit as well as they are known. */
  'sameDay',
  /** Doublings of the days that lie between them. */
  'daysApart',
  /** Doublings of the days between their publication. */
  'publishedApart',
  /** 1 for one small place, also where the one only names the other's. */
  'samePlace',
  /** 1 for one city, division or region, in which much happens. */
  'sameCity',
  /** Doublings of the distance between two places. */
  'placesApart',
  /** 1 for the same type, more for a rare one, less for the same means; −1 for another means. */
  'act',
  /** 1 where one actor did it, −1 where others did. */
  'actors',
  /** 1 where one kind of target was struck, −1 for others. */
  'targets',
  /** 0 to 1: one number of people killed; more for a great one, which is no chance. */
  'sameToll',
  /** Doublings between the numbers killed. */
  'tollsApart',
  /** Doublings of the number of other figures in common. */
  'sameFigures',
  /** Doublings of the number of names in common, less where they are few among many; of rare words in common. */
  'sharedNames',
  'sharedWords',
  /** Doublings of the number of names of which none is shared. */
  'otherNames',
  /** Square of the share of the texts that is the same. */
  'copied',
  /** 1 where only one of them happened. */
  'otherModality',
] as const;
export type Feature = (typeof FEATURES)[number];

/** What a feature comes to; of the features of events, unless others are named. */
export interface Evidence<Name extends string = Feature> {
  readonly feature: Name;
  readonly value: number;
  /** A few words; null where there is nothing to tell. */
  readonly reason: string | null;
}

export function evidence<Name extends string>(
  feature: Name,
  value: number,
  reason: string | null = null,
): Evidence<Name>[] {
  return value === 0 ? [] : [{ feature, value, reason }];
}

/** Doublings of one more than `count`: 0 for 0, 1 for 1, 2 for 3. */
export const doublings = (count: number): number => Math.log2(1 + count);

/** What both lists have, each once, in the order of the alphabet. */
export function shared(a: readonly string[], b: readonly string[]): string[] {
  const other = new Set(b);
  return [...new Set(a.filter((item) => other.has(item)))].sort();
}
