// npm run bench:ingest -- [--events N,N…] [--seed S]: what it takes to take in an article of 4,000 characters: alone, in a batch of 25,
// and eight at once; in an empty database and in large ones. Told as ratios of ingests that were made in turn, each of news of its
// own, into copies that are thrown away.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import * as z from 'zod';
import { accessKeys } from '../schema/access.ts';
import { startRuntime } from '../scripts/local-runtime.ts';
import { applyMigrations } from '../scripts/local-worker.ts';
import { makeKey } from '../src/access/keys.ts';
import { insertRows } from '../src/db/insert-rows.ts';
import { writeArticle } from './articles.ts';
import { type MeasuredWorker, startOn } from './measured-worker.ts';
import { machine, report, tell, verdict } from './report.ts';
import { seededState } from './seeded-state.ts';
import { readSizes } from './sizes.ts';
import { inThousands, timesOf } from './table.ts';
import { inTurn, quantile } from './timing.ts';
import { bundle } from './workerd.ts';

const UNITS = 4_000;
const BATCH = 25;
const AT_ONCE = 8;
const EFFORT = { samples: 15, least: 5, patienceMs: 60_000 };
/** An article alone, in the largest database beside an empty one. */
const BAR = 1.5;

const INGEST = `mutation ($inputs: [IngestInput!]!) {
  ingestBatch(inputs: $inputs) { __typename ... on IngestSuccess { created events { outcome } } ... on Error { message } } }`;

const answered = z.object({ data: z.object({ ingestBatch: z.array(z.object({ created: z.literal(true) })) }) });

interface Measured extends MeasuredWorker {
  readonly headers: Record<string, string>;
}

/** A Worker on a copy of a state, or on an empty database, and a key that may ingest. */
async function start(script: string, folder: string, from: string | null): Promise<Measured> {
  const state = mkdtempSync(join(folder, 'state-'));
  if (from === null) await applyMigrations(state);
  else cpSync(from, state, { recursive: true });
  const { key, row } = await makeKey('bench', ['ingest', 'read'], new Date());
  const runtime = startRuntime(state);
  const database = await runtime.getD1Database('DB');
  await database.batch(insertRows(database, accessKeys, [row]));
  await runtime.dispose();
  return {
    ...(await startOn(script, state)),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
  };
}

const FIRST_DAY = Date.UTC(2019, 3, 20);
const DAY_MS = 86_400_000;
let written = 0;

/**
 * So many articles that no database has, each of the day after the one before. All of them name the same few towns: those of
 * one week would tell of the same events, and what is measured would be how long it takes to join what is ever larger.
 */
function news(count: number): object[] {
  return Array.from({ length: count }, () => {
    const { id: _, ...article } = writeArticle(UNITS, ++written);
    return { ...article, publishedAt: new Date(FIRST_DAY + written * DAY_MS).toISOString().slice(0, 10) };
  });
}

async function ingest({ address, headers }: Measured, inputs: readonly object[]): Promise<void> {
  const body = JSON.stringify({ query: INGEST, variables: { inputs } });
  const response = await fetch(new URL('/graphql', address), { method: 'POST', headers, body });
  answered.parse(await response.json());
}

const WAYS: readonly (readonly [name: string, articles: number, run: (worker: Measured) => Promise<unknown>])[] = [
  ['an article alone', 1, (worker) => ingest(worker, news(1))],
  [`a batch of ${BATCH}`, BATCH, (worker) => ingest(worker, news(BATCH))],
  [`${AT_ONCE} at once`, AT_ONCE, (worker) => Promise.all(news(AT_ONCE).map((article) => ingest(worker, [article])))],
];

const { sizes, seed } = readSizes('npm run bench:ingest -- [--events N,N…] [--seed S]');
const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-ingest-'));
const { script, remove } = await bundle('src/index.ts');
const workers: Measured[] = [];
try {
  workers.push(await start(script, folder, null));
  for (const events of sizes) workers.push(await start(script, folder, await seededState(events, seed)));
  console.log(`No event, then ${sizes.map(inThousands).join(', ')} events; ${machine()}`);
  for (const [name, articles, run] of WAYS) {
    const timed = workers.map((worker) => async () => {
      const began = performance.now();
      await run(worker);
      return (performance.now() - began) / articles;
    });
    for (const time of timed) await time();
    const [empty = Number.NaN, ...others] = (await inTurn(timed, EFFORT)).map((times) => quantile(times, 0.5));
    const told = [`${empty.toFixed(0)} ms an article`, ...others.map((median) => timesOf(median / empty))].join(' / ');
    console.log(`  ${name}: ${told}`);
    tell(`Ingest, ${name}: median in an empty database / in others`, told);
    const last = others.at(-1);
    if (articles === 1 && last !== undefined) report('ingest, largest of empty', last / empty, '×', BAR);
  }
} finally {
  for (const worker of workers) await worker.stop();
  await remove();
  rmSync(folder, { recursive: true, force: true });
}
console.log(verdict());
