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

/** Forgets the document that has been read. */
export function forget(): void {
  for (const forgetFound of FORGETTING) forgetFound();
}
