// Times that can be compared: taken in turn, so that whatever else the machine does falls on all of them alike.
import { performance } from 'node:perf_hooks';

export interface Effort {
  /** Times that are taken of each. */
  readonly samples: number;
  /** What is slow is timed less often, though so often at least, */
  readonly least: number;
  /** once all together have taken so many milliseconds. */
  readonly patienceMs: number;
}

/** The value that a share of all are below; of an even number the upper of those in the middle. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The times that each of some gives of itself, taken in turn. */
export async function inTurn(
  timed: readonly (() => Promise<number>)[],
  { samples, least, patienceMs }: Effort,
): Promise<number[][]> {
  const times = timed.map((): number[] => []);
  const began = performance.now();
  for (let sample = 0; sample < samples; sample++) {
    if (sample >= least && performance.now() - began > patienceMs) break;
    for (const [index, time] of timed.entries()) times[index]?.push(await time());
  }
  return times;
}

/** How far apart values lie: the farthest from the one in the middle, as a share of that. 0 where all are equal. */
export function spread(values: readonly number[]): number {
  const middle = quantile(values, 0.5);
  return middle === 0 ? 0 : Math.max(...values.map((value) => Math.abs(value / middle - 1)));
}
