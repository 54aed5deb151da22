// Which report of the earlier reading each report of the new one is: it keeps that one's key, and with it its id, so that what
// persons said of it stays. One that is like none gets a key that the article never gave.

/** What a report is known by. */
export interface Told {
  readonly key: string;
  /** Where the article tells of it: UTF-16 offsets, end exclusive; those of the title are below zero. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** What it says, by kind: equal texts of one kind speak for one and the same; null says nothing. */
  readonly marks: readonly (string | null)[];
}

/** Length of what two lists of ranges share; ranges of one list do not overlap. */
function sharedLength(a: Told['spans'], b: Told['spans']): number {
  return a
    .flatMap(([start, end]) => b.map((other) => Math.min(end, other[1]) - Math.max(start, other[0])))
    .reduce((sum, length) => sum + Math.max(0, length), 0);
}

const lengthOf = (spans: Told['spans']) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** 0 to 2, half for the words in which they are told, half for what they say; 0 where they are not the same. */
function likeness(a: Told, b: Told): number {
  const shared = sharedLength(a.spans, b.spans);
  const all = lengthOf(a.spans) + lengthOf(b.spans) - shared;
  const equal = a.marks.filter((mark, index) => mark === b.marks[index]);
  const speaking = equal.filter((mark) => mark !== null).length;
  // Told in other words they are the same only where they say the same.
  const isSame = shared > 0 ? speaking > 0 : speaking > 1 && equal.length === a.marks.length;
  return isSame ? shared / Math.max(all, 1) + equal.length / a.marks.length : 0;
}

/** New key → the earlier key that it is to have: the most alike first, each once. */
export function matchKeys(earlier: readonly Told[], read: readonly Told[]): Map<string, string> {
  const pairs = read
    .flatMap((one, place) => earlier.map((other, rank) => ({ one, other, place, rank, score: likeness(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.place - b.place || a.rank - b.rank);
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  for (const { one, other } of pairs) {
    if (matched.has(one.key) || taken.has(other.key)) continue;
    matched.set(one.key, other.key);
    taken.add(other.key);
  }
  return matched;
}

const NUMBERED = /^([a-z]+)(\d+)$/;

/** Key → the key that it is to have: an earlier report's, or one behind all that the article ever gave. */
export function keysFor(
  earlier: readonly Told[],
  read: readonly Told[],
  given: readonly string[],
): Map<string, string> {
  const matched = matchKeys(earlier, read);
  const numbers = [...given, ...earlier.map(({ key }) => key)].map((key) => Number(NUMBERED.exec(key)?.[2] ?? 0));
  let last = Math.max(0, ...numbers);
  return new Map(
    read.map(({ key }) => [key, matched.get(key) ?? `${NUMBERED.exec(key)?.[1] ?? key}${++last}`] as const),
  );
}
