import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startRuntime } from '../../scripts/local-runtime.ts';
import { applyMigrations, type LocalWorker, startWorker } from '../../scripts/local-worker.ts';
import { prepareDatabase } from '../../scripts/prepare-database.ts';
import { freePort } from './free-port.ts';

const SAMPLES = join(import.meta.dirname, '../../scripts/samples.jsonl');
const TIMEOUT_MS = 180_000;
/** When the runtime is killed, as shares of the time that the whole ingest takes. */
const MOMENTS = [0.5, 0.7, 0.85];

const INGEST = 'mutation ($input: IngestInput!) { ingest(input: $input) { ... on IngestSuccess { created } } }';

let scratch: string;
let migrated: string;
let key: string;
let warmUp: string;
let article: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sitrep-kill-'));
  migrated = join(scratch, 'migrated');
  await applyMigrations(migrated);
  key = await prepareDatabase(migrated);
  const lines = (await readFile(SAMPLES, 'utf8')).trim().split('\n');
  const [first = '', ...others] = lines.map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);
  warmUp = first;
  // Long, so that there is much to write, and much to tear.
  article = others.join('\n');
}, TIMEOUT_MS);
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Starts the Worker on a new database that holds one small article, so that what follows is writing, not loading. */
async function startOn(state: string): Promise<LocalWorker> {
  await cp(migrated, state, { recursive: true });
  const worker = await startWorker({ port: await freePort(), state });
  await ingest(worker, warmUp);
  return worker;
}

async function ingest(worker: LocalWorker, text: string): Promise<boolean> {
  const response = await fetch(`${worker.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: INGEST, variables: { input: { text, publishedAt: '2024-06-03' } } }),
  });
  const answer = z.object({ data: z.object({ ingest: z.object({ created: z.boolean() }) }) });
  return answer.parse(await response.json()).data.ingest.created;
}

/** Rows of each table, read from the database itself. */
async function countRows(state: string): Promise<Record<string, number>> {
  const runtime = startRuntime(state);
  try {
    const DB = await runtime.getD1Database('DB');
    const named = z.array(z.object({ name: z.string() }));
    const tables = await DB.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*' ORDER BY name",
    ).all();
    const counts: Record<string, number> = {};
    for (const { name } of named.parse(tables.results)) {
      counts[name] = (await DB.prepare(`SELECT count(*) AS n FROM "${name}"`).first<number>('n')) ?? 0;
    }
    return counts;
  } finally {
    await runtime.dispose();
  }
}

async function killAfter(worker: LocalWorker, milliseconds: number): Promise<void> {
  await sleep(milliseconds);
  const leader = worker.process.pid;
  if (leader === undefined) throw new Error('The Worker has no process.');
  const ended = once(worker.process, 'exit');
  process.kill(-leader, 'SIGKILL');
  await ended;
}

describe('the runtime killed in the middle of an ingest', () => {
  it('leaves the whole article or nothing', { timeout: TIMEOUT_MS }, async () => {
    const before = join(scratch, 'before');
    await (await startOn(before)).stop();
    const nothing = await countRows(before);

    const after = join(scratch, 'after');
    const undisturbed = await startOn(after);
    const begun = performance.now();
    expect(await ingest(undisturbed, article)).toBe(true);
    const duration = performance.now() - begun;
    await undisturbed.stop();
    const whole = await countRows(after);
    expect([nothing.articles, whole.articles]).toEqual([1, 2]);

    const state = join(scratch, 'killed');
    for (const moment of MOMENTS) {
      await rm(state, { recursive: true, force: true });
      const worker = await startOn(state);
      const unanswered = ingest(worker, article).catch(() => null);
      await killAfter(worker, duration * moment);
      await unanswered;
      expect([nothing, whole]).toContainEqual(await countRows(state));
    }

    const again = await startWorker({ port: await freePort(), state });
    await ingest(again, article);
    await again.stop();
    expect(await countRows(state)).toEqual(whole);
  });
});
