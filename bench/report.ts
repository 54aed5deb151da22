// How a measurement is told: each figure beside its bar, and what it was taken on. Parts of `npm run bench` note them as well.
import { appendFileSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import * as z from 'zod';

/** Names the file that figures are noted in, a line of JSON each. */
export const FIGURES_FILE = 'SITREP_BENCH_FIGURES';

const figure = z.object({
  name: z.string(),
  /** With its unit. */
  value: z.string(),
  /** What it is to be; null where nothing is promised. */
  bar: z.string().nullable(),
  isKept: z.boolean(),
});
export type Figure = z.infer<typeof figure>;

let missed = 0;

/** What the figures were taken on: they mean little without it. */
export function machine(): string {
  const [load = 0] = loadavg();
  return `${availableParallelism()} cores, ${load.toFixed(1)} processes running or waiting on average in the last minute`;
}

function note(noted: Figure): void {
  const file = process.env[FIGURES_FILE];
  if (file) appendFileSync(file, `${JSON.stringify(noted)}\n`);
}

/** Notes a figure that nothing is promised of, for the table of `npm run bench`. */
export function tell(name: string, value: string): void {
  note({ name, value, bar: null, isKept: true });
}

/** Prints a figure and whether it keeps within its bar. */
export function report(
  name: string,
  value: number,
  unit: string,
  bar: number,
  side: 'at most' | 'at least' = 'at most',
): void {
  const isKept = side === 'at most' ? value <= bar : value >= bar;
  if (!isKept) missed++;
  const told = `${value.toFixed(Math.abs(bar) < 1 ? 2 : 1)} ${unit}`.trim();
  console.log(`  ${isKept ? 'kept  ' : 'MISSED'} ${name}: ${told} (${side} ${bar})`);
  note({ name, value: told, bar: `${side} ${bar}`, isKept });
}

/** What the figures come to. */
export function verdict(): string {
  return missed === 0 ? 'All bars are kept.' : `${missed} bars are missed.`;
}

/** The figures that were noted in a file. */
export function readFigures(file: string): Figure[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => figure.parse(JSON.parse(line)));
}
