// How many events the databases have that are measured: `--events 10000,100000`, the smallest first.
import { parseArgs } from 'node:util';

const USUAL = '10000,100000,1000000';

/** What the command line says. Ends the process where it says nothing that can be done. */
export function readSizes(usage: string): { sizes: number[]; seed: number; rest: string[] } {
  const { values, positionals } = parseArgs({
    options: { events: { type: 'string', default: USUAL }, seed: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  const sizes = values.events.split(',').map(Number);
  const seed = Number(values.seed);
  if (![...sizes, seed].every((number) => Number.isInteger(number) && number > 0)) {
    console.error(`Usage: ${usage}`);
    process.exit(2);
  }
  return { sizes: sizes.toSorted((a, b) => a - b), seed, rest: positionals };
}
