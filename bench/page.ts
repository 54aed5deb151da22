// npm run bench:page -- [--events N]: a page of 50 events with who took part, beside the same answer from a Worker with one
// statement written by hand, which is the limit for any API on D1. Told as a ratio: answers a second of the one and of the other.
import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { ask } from './asking.ts';
import { type MeasuredWorker, startOn } from './measured-worker.ts';
import { machine, report, verdict } from './report.ts';
import { seededState } from './seeded-state.ts';
import { bundle } from './workerd.ts';

const QUERY = readFileSync(join(import.meta.dirname, 'page/page.graphql'), 'utf8');
const VARIABLES = { first: 50 };
const CONNECTIONS = 8;
const WINDOW_MS = 2_000;
/** Windows of each, one after the other in turn, so that whatever else the machine does falls on both. */
const WINDOWS = 6;
/** Least share of the bare Worker's throughput. */
const BAR = 0.6;

/** Answers a second over so many connections. */
async function throughput({ address }: MeasuredWorker): Promise<number> {
  const url = new URL('/graphql', address);
  const body = JSON.stringify({ query: QUERY, variables: VARIABLES });
  const began = performance.now();
  let answers = 0;
  const asking = Array.from({ length: CONNECTIONS }, async () => {
    while (performance.now() - began < WINDOW_MS) {
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      await response.arrayBuffer();
      answers += 1;
    }
  });
  await Promise.all(asking);
  return (1000 * answers) / (performance.now() - began);
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const { values } = parseArgs({ options: { events: { type: 'string', default: '20000' } } });
const state = await seededState(Number(values.events), 1);
const [product, bare] = [await bundle('src/index.ts'), await bundle('bench/page/bare-worker.ts')];
try {
  const workers = [await startOn(product.script, state), await startOn(bare.script, state)] as const;
  try {
    const [ours, theirs] = await Promise.all(workers.map(async (worker) => (await ask(worker, QUERY, VARIABLES)).data));
    deepStrictEqual(ours, theirs, 'The two answers differ.');
    // Compiled first.
    for (const worker of workers) await throughput(worker);
    const measured: [number[], number[]] = [[], []];
    for (let window = 0; window < WINDOWS; window++) {
      for (const [index, worker] of workers.entries()) measured[index]?.push(await throughput(worker));
    }
    const [own, limit] = [median(measured[0]), median(measured[1])];
    console.log(`${values.events} events, ${CONNECTIONS} connections; ${machine()}`);
    console.log(`  answers a second: ${own.toFixed(0)}; of the bare Worker: ${limit.toFixed(0)}`);
    report('throughput beside the bare Worker', own / limit, '×', BAR, 'at least');
  } finally {
    for (const worker of workers) await worker.stop();
  }
} finally {
  await product.remove();
  await bare.remove();
}
console.log(verdict());
