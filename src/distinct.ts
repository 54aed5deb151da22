// What several articles or reports say alike, once.

/** The first of each key, in order. */
export function distinctBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap((alike) => alike.slice(0, 1));
}
