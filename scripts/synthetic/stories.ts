// Any number of synthetic events, story after story, in the order of their days.
import type { GazetteerPlace } from '../../src/extraction/gazetteer/gazetteer.ts';
import { type Chance, createChance } from './chance.ts';
import { createFiling, type StoredRows } from './rows.ts';
import { createStory } from './story.ts';
import { createWorld } from './world.ts';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2014, 0, 1) / DAY_MS;
const LAST_DAY = Date.UTC(2025, 11, 31) / DAY_MS;
/** Days for which violence stays as heavy as it is. */
const WAVE_DAYS = 45;

export interface SyntheticOptions {
  /** How many events. */
  readonly events: number;
  /** A whole number: the same gives the same rows. */
  readonly seed: number;
  readonly places: readonly GazetteerPlace[];
}

/** Days of the period, as a function of the share of all events that lies before: wars come in waves. */
function calendar(chance: Chance): (share: number) => number {
  const waves = Math.ceil((LAST_DAY - FIRST_DAY + 1) / WAVE_DAYS);
  let sum = 0;
  const sums = Array.from({ length: waves }, () => (sum += 0.2 + chance.next() ** 2));
  return (share) => {
    const at = share * sum;
    const wave = Math.max(
      0,
      sums.findIndex((end) => end > at),
    );
    const [from, to] = [sums[wave - 1] ?? 0, sums[wave] ?? sum];
    return Math.min(FIRST_DAY + Math.floor((wave + (at - from) / (to - from)) * WAVE_DAYS), LAST_DAY);
  };
}

/** The rows of the articles of one story after the other, until there are as many events as asked for. */
export function* syntheticRows({ events, seed, places }: SyntheticOptions): Generator<readonly StoredRows[]> {
  const chance = createChance(seed);
  const theatre = createWorld(places);
  const dayOf = calendar(chance);
  const rowsOf = createFiling(places, chance);
  let number = 0;
  for (let made = 0; made < events; ) {
    number += 1;
    const story = createStory(theatre(chance), dayOf(made / events), events - made, `${seed}-${number}`, chance);
    made += story.happenings;
    yield rowsOf(story);
  }
}
