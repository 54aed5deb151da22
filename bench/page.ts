// npm run bench:page -- [--events N]: a page of 50 events with who took part, beside the same answer from others: from a Worker
// with one statement written by hand, which is the limit for any API on D1, and from PostGraphile over PostgreSQL on the same
// rows, where both are installed (peers/). Told as ratios of answers a second.
import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { databaseFile } from '../scripts/database-file.ts';
import { ask } from './asking.ts';
import { type MeasuredWorker, startOn } from './measured-worker.ts';
import { asOurs, QUESTION, startPostgraphile } from './peers/postgraphile.ts';
import { machine, report, tell, verdict } from './report.ts';
import { seededState } from './seeded-state.ts';
import { quantile } from './timing.ts';
import { bundle } from './workerd.ts';

const QUERY = readFileSync(join(import.meta.dirname, 'page/page.graphql'), 'utf8');
const VARIABLES = { first: 50 };
const CONNECTIONS = 8;
const WINDOW_MS = 2_000;
/** Windows of each, one after the other in turn, so that whatever else the machine does falls on all. */
const WINDOWS = 6;
/** Least share of their throughput. */
const BARS = { bare: 0.6, peer: 1 };

/** Whoever answers the question. */
interface Contestant {
  readonly name: string;
  readonly at: Pick<MeasuredWorker, 'address'>;
  readonly query: string;
}

/** Answers a second over so many connections. */
async function throughput({ at, query }: Contestant): Promise<number> {
  const url = new URL('/graphql', at.address);
  const body = JSON.stringify({ query, variables: VARIABLES });
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

/** Answers a second of each, the median of its windows. */
async function compare(contestants: readonly Contestant[]): Promise<number[]> {
  // Compiled first.
  for (const contestant of contestants) await throughput(contestant);
  const measured = contestants.map((): number[] => []);
  for (let window = 0; window < WINDOWS; window++) {
    for (const [index, contestant] of contestants.entries()) measured[index]?.push(await throughput(contestant));
  }
  return measured.map((windows) => quantile(windows, 0.5));
}

const { values } = parseArgs({ options: { events: { type: 'string', default: '20000' } } });
const state = await seededState(Number(values.events), 1);
const [product, bare] = [await bundle('src/index.ts'), await bundle('bench/page/bare-worker.ts')];
const peer = await startPostgraphile(databaseFile(state));
try {
  const [ours, theirs] = [await startOn(product.script, state), await startOn(bare.script, state)];
  try {
    const contestants: Contestant[] = [
      { name: 'Sitrep', at: ours, query: QUERY },
      { name: 'the bare Worker', at: theirs, query: QUERY },
      ...(typeof peer === 'string' ? [] : [{ name: peer.name, at: peer, query: QUESTION }]),
    ];
    const answers: unknown[] = [];
    // In turn: two processes that open one database at once now and then find it locked.
    for (const { at, query } of contestants) answers.push((await ask(at, query, VARIABLES)).data);
    deepStrictEqual(answers[0], answers[1], 'The answer of the bare Worker differs.');
    if (answers[2]) deepStrictEqual(asOurs(answers[2]), answers[0], 'The answer of PostGraphile differs.');
    const [own = Number.NaN, limit = Number.NaN, others] = await compare(contestants);
    console.log(`${values.events} events, ${CONNECTIONS} connections; ${machine()}`);
    for (const [index, answersASecond] of [own, limit, others].entries()) {
      const name = contestants[index]?.name;
      if (name) console.log(`  answers a second of ${name}: ${answersASecond?.toFixed(0)}`);
    }
    report('throughput beside the bare Worker', own / limit, '×', BARS.bare, 'at least');
    if (typeof peer === 'string') {
      console.log(`  skipped: ${peer}`);
      tell('throughput beside PostGraphile', `skipped: ${peer}`);
    } else if (others) {
      report(`throughput beside ${peer.name}`, own / others, '×', BARS.peer, 'at least');
    }
  } finally {
    for (const worker of [ours, theirs]) await worker.stop();
  }
} finally {
  if (typeof peer !== 'string') await peer.stop();
  await product.remove();
  await bare.remove();
}
console.log(verdict());
