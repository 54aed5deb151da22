// npm run bench:export -- [--events N,N…] [--seed S]: what an export takes, in small databases and in large ones: its first bytes,
// and so many events of it. Told as ratios of exports that were made in turn.
import { performance } from 'node:perf_hooks';
import { type MeasuredWorker, startOn } from './measured-worker.ts';
import { machine, report, tell, verdict } from './report.ts';
import { seededState } from './seeded-state.ts';
import { readSizes } from './sizes.ts';
import { inThousands, timesOf } from './table.ts';
import { inTurn, quantile } from './timing.ts';
import { bundle } from './workerd.ts';

const FORMATS = ['csv', 'jsonl', 'geojson'] as const;
/** Lines that are read of each; what comes behind is not asked for. */
const LINES = 5_000;
const EFFORT = { samples: 5, least: 3, patienceMs: 30_000 };
/** An export of as many events, from the largest database beside one from the smallest. */
const BAR = 1.3;

/** Milliseconds until the first bytes of an export are there, and until so many lines are. */
async function exportOf({ address }: MeasuredWorker, format: string): Promise<{ first: number; all: number }> {
  const began = performance.now();
  const response = await fetch(new URL(`/export/events.${format}`, address), {
    headers: { 'accept-encoding': 'identity' },
  });
  if (!response.ok || !response.body)
    throw new Error(`The export answers ${response.status}: ${await response.text()}`);
  let lines = 0;
  let first = Number.NaN;
  for await (const chunk of response.body) {
    if (lines === 0) first = performance.now() - began;
    for (const byte of chunk) if (byte === 10) lines += 1;
    if (lines >= LINES) break;
  }
  if (lines < LINES) throw new Error(`The export has ${lines} lines; ${LINES} are measured.`);
  return { first, all: performance.now() - began };
}

const { sizes, seed } = readSizes('npm run bench:export -- [--events N,N…] [--seed S]');
const { script, remove } = await bundle('src/index.ts');
const workers: MeasuredWorker[] = [];
try {
  for (const events of sizes) workers.push(await startOn(script, await seededState(events, seed)));
  console.log(`${sizes.map(inThousands).join(', ')} events; ${machine()}`);
  for (const format of FORMATS) {
    const firsts = workers.map((): number[] => []);
    const exporting = workers.map((worker, index) => async () => {
      const { first, all } = await exportOf(worker, format);
      firsts[index]?.push(first);
      return all;
    });
    for (const time of exporting) await time();
    const [smallest = Number.NaN, ...larger] = (await inTurn(exporting, EFFORT)).map((times) => quantile(times, 0.5));
    const beside = larger.map((median) => timesOf(median / smallest));
    const first = quantile(firsts[0] ?? [], 0.5) / smallest;
    const told = [`${smallest.toFixed(0)} ms`, ...beside].join(' / ');
    console.log(`  ${LINES} lines of ${format}: ${told}; the first bytes after ${first.toFixed(2)} of that`);
    tell(`${LINES} lines of ${format}: median`, told);
    const last = larger.at(-1);
    if (last !== undefined) report(`${LINES} lines of ${format}, largest of smallest`, last / smallest, '×', BAR);
  }
} finally {
  for (const worker of workers) await worker.stop();
  await remove();
}
console.log(verdict());
