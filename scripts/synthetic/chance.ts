// Chances that fall the same for the same seed.
import { generator } from '../train/random.ts';

export interface Chance {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both inclusive. */
  integer(low: number, high: number): number;
  happens(probability: number): boolean;
  /** Any of a list, each as likely. Throws a RangeError for an empty one. */
  pick<Item>(items: readonly Item[]): Item;
  /** A whole number of at least `low`: small ones mostly, now and then one many times the mean. */
  heavyTailed(low: number, mean: number): number;
}

export function createChance(seed: number): Chance {
  const next = generator(seed);
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    integer,
    happens: (probability) => next() < probability,
    pick(items) {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
    // Exponential to the power 1.5, whose mean is Γ(2.5) ≈ 1.33.
    heavyTailed: (low, mean) => low + Math.floor(((mean - low) / 1.33) * (-Math.log(1 - next())) ** 1.5),
  };
}

/** Picks of a list by weight. */
export type Sampler<Item> = (chance: Chance) => Item;

/** A sampler of items by their weights. Throws a RangeError for an empty list. */
export function weighted<Item>(items: readonly Item[], weightOf: (item: Item, rank: number) => number): Sampler<Item> {
  let sum = 0;
  const sums = items.map((item, rank) => (sum += weightOf(item, rank)));
  return (chance) => {
    const at = chance.next() * sum;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) > at) high = middle;
      else low = middle + 1;
    }
    const item = items[low];
    if (item === undefined) throw new RangeError('There is nothing to sample from.');
    return item;
  };
}

/** By Zipf's law: the n-th is picked 1/n times as often as the first, so that few are hot and many are rare. */
export function zipf<Item>(items: readonly Item[]): Sampler<Item> {
  return weighted(items, (_item, rank) => 1 / (rank + 1));
}
