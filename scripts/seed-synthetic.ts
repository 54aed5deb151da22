// npm run seed:synthetic -- --events N [--seed S]: synthetic events into the local database.
import { statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { chosenPort, fail, otherPort, STATE } from './environment.ts';
import { HOST, isPortFree } from './local-worker.ts';

const USAGE = 'npm run seed:synthetic -- --events N [--seed S]';
const LARGEST_SEED = 2 ** 31 - 1;

function wholeNumber(name: string, text: string | undefined, least: number, most: number): number {
  const number = Number(text ?? Number.NaN);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  return fail(`--${name} is "${text ?? ''}"; it must be a whole number from ${least} to ${most}. Usage: ${USAGE}`);
}

const { values } = (() => {
  try {
    return parseArgs({ options: { events: { type: 'string' }, seed: { type: 'string', default: '1' } } });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)} Usage: ${USAGE}`);
  }
})();
const events = wholeNumber('events', values.events, 1, 100_000_000);
const seed = wholeNumber('seed', values.seed, 0, LARGEST_SEED);

const port = chosenPort();
if (!(await isPortFree(port))) {
  fail(
    `Port ${port} is taken on ${HOST}. If that is Sitrep, stop it first: the database must not be open. If it is not: PORT=${otherPort(port)} ${USAGE}`,
  );
}

const number = new Intl.NumberFormat('en');
const began = performance.now();
const elapsed = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
try {
  // Loaded late: what is wrong with the command is said at once.
  const { seedSynthetic } = await import('./synthetic/seed.ts');
  console.log(`Seeding ${number.format(events)} events (seed ${seed}) …`);
  const seeded = await seedSynthetic({
    state: STATE,
    events,
    seed,
    onProgress: (made) => console.log(`  ${number.format(made)} events after ${elapsed()}`),
  });
  const size = (statSync(seeded.file).size / 1e6).toFixed(0);
  console.log(
    `${number.format(seeded.events)} events of ${number.format(seeded.articles)} articles: ${number.format(seeded.rows)} rows in ${elapsed()}; the database has ${size} MB. "npm start" serves it.`,
  );
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
