// What speaks for and against two reports being of one event: a value for each named feature, and what to tell an analyst.

/** Each is 0 where nothing is known. */
export const FEATURES = [
  /** 0 to 1: both name one day, or days that fit as well as they are known. */
  'sameTime',
  /** Doublings of the days that lie between them. */
  'daysApart',
  'publishedApart',
  /** 1 for one small place; less for a city, in which much happens. */
  'samePlace',
  /** 0 to 1: the one's place lies in the other's division, region or country. */
  'placeWithin',
  /** Doublings of the kilometres between two exact places. */
  'kilometresApart',
  'otherDivision',
  /** 1 where the one's place is among the names of the other's sentences. */
  'placeNamed',
  /** 1 for the same type, less for the same means; below 0 for another means. */
  'sameAct',
  'otherAct',
  'sameActors',
  'otherActors',
  'sameTargets',
  'otherTargets',
  /** 0 to 1: one number of people killed; more for a great one, which is no chance. */
  'sameToll',
  /** Doublings between the numbers killed. */
  'tollsApart',
  /** Other figures in common. */
  'sameFigures',
  'sharedNames',
  'sharedWords',
  /** 0 to 1: the texts are copies. */
  'copied',
  /** 1 where another event of the one's article fits better. */
  'betterSibling',
  /** 1 where one of them did not happen. */
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

/** Those of `a` that `b` has too, in the order of the alphabet. */
export function shared(a: readonly string[], b: readonly string[]): string[] {
  const other = new Set(b);
  return a.filter((item) => other.has(item)).sort();
}
