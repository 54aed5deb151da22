// What is found out once about a part of a document although many ask, until the document has been read.

const FORGETTING: (() => void)[] = [];

/**
 * Makes a function that looks once at each key until `forget` is called. A weak map would forget by itself, yet all that it
 * leads to, documents and all, would outlive each quick collection of the young, to be marked and swept with the old.
 *
 * @param find pure
 */
export function memoize<Key extends object, Value extends NonNullable<unknown> | null>(
  find: (key: Key) => Value,
): (key: Key) => Value {
  let found = new Map<Key, Value>();
  FORGETTING.push(() => {
    // a map that is cleared is as old as before
    found = new Map();
  });
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}

/** Words kept with what is known of them: articles have the same few thousand again and again. */
const MOST_WORDS = 8_192;

/**
 * Makes a function that looks a word up once for many documents.
 *
 * @param find pure, as long as `version` is the same
 */
export function memoizeWords<Value extends NonNullable<unknown>>(
  find: (word: string) => Value,
  version: () => number = () => 0,
): (word: string) => Value {
  const found = new Map<string, Value>();
  let latest = version();
  return (word) => {
    if (latest !== version()) {
      found.clear();
      latest = version();
    }
    const known = found.get(word);
    if (known !== undefined) return known;
    if (found.size === MOST_WORDS) found.clear();
    const value = find(word);
    found.set(word, value);
    return value;
  };
}

/** Forgets the document that has been read. */
export function forget(): void {
  for (const forgetFound of FORGETTING) forgetFound();
}
