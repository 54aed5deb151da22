// How a measurement is told: each figure beside its bar, and what it was taken on.
import { availableParallelism, loadavg } from 'node:os';

let missed = 0;

/** What the figures were taken on: they mean little without it. */
export function machine(): string {
  const [load = 0] = loadavg();
  return `${availableParallelism()} cores, ${load.toFixed(1)} processes running or waiting on average in the last minute`;
}

/** Prints a figure and whether it keeps within its bar. */
export function report(
  name: string,
  value: number,
  unit: string,
  bar: number,
  side: 'at most' | 'at least' = 'at most',
): void {
  const kept = side === 'at most' ? value <= bar : value >= bar;
  if (!kept) missed++;
  const digits = Math.abs(bar) < 1 ? 2 : 1;
  console.log(`  ${kept ? 'kept  ' : 'MISSED'} ${name}: ${value.toFixed(digits)} ${unit} (${side} ${bar})`);
}

/** What the figures come to. */
export function verdict(): string {
  return missed === 0 ? 'All bars are kept.' : `${missed} bars are missed.`;
}
