// One name in several spellings.

/** Shorter rows of consonants belong to too many names. */
const FEWEST_CONSONANTS = 3;

/** A name without what its romanisations differ in: "maghayir" and "maghayer", "hamadaniya" and "hamadanyia". */
export function skeletonOf(name: string): string {
  const consonants = name.replace(/[aeiouy]/g, '');
  return consonants.length < FEWEST_CONSONANTS ? name : consonants;
}

/** Names of `a` that `b` has too in some spelling: of each the one first in the alphabet. */
export function sharedNames(a: readonly string[], b: readonly string[]): string[] {
  const spellings = new Map<string, string>();
  for (const name of [...a, ...b]) {
    const key = skeletonOf(name);
    const known = spellings.get(key);
    if (known === undefined || name < known) spellings.set(key, name);
  }
  const other = new Set(b.map(skeletonOf));
  return [...new Set(a.map(skeletonOf).filter((key) => other.has(key)))]
    .flatMap((key) => spellings.get(key) ?? [])
    .sort();
}
