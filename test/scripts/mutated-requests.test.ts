// Ten thousand requests that are broken in all ways, sent to the Worker outside of any test's pool: it answers each with what
// is wrong, and holds no more memory afterwards than before.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { heapOf } from '../../bench/workerd.ts';
import { startRuntime } from '../../scripts/local-runtime.ts';
import { ingestSamples } from '../../scripts/seed.ts';
import { freePort } from './free-port.ts';
import { type MutatedRequest, mutatedRequests } from './mutated.ts';

const SEED = Number(process.env.SITREP_FUZZ_SEED ?? 20_190_420);
/** After so many all caches are as full as they get. */
const WARMING = 2_000;
const REQUESTS = 10_000;
/** Heap after as part of heap before. */
const MOST_GROWTH = 1.2;
/** Milliseconds; it takes half a minute where nothing else runs. */
const TIMEOUT = 900_000;

let state: string;
let runtime: Miniflare;
let address: string;
let inspector: string;

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'sitrep-mutated-'));
  const { script, furnished } = inject('prepared');
  await cp(furnished, state, { recursive: true });
  const inspectorPort = await freePort();
  runtime = startRuntime(state, await readFile(script, 'utf8'), { inspectorPort });
  address = (await runtime.ready).origin;
  inspector = `127.0.0.1:${inspectorPort}`;
  await ingestSamples(address, inject('prepared').key);
}, TIMEOUT);

afterAll(async () => {
  await runtime.dispose();
  await rm(state, { recursive: true, force: true });
}, TIMEOUT);

const statuses = new Map<number, number>();

/** What tells of the Worker's insides, and is nothing that a client sent. */
const INSIDES = /INTERNAL_SERVER_ERROR|D1_ERROR|SQLITE_|node_modules|\bat \w+ \(|\b(?:Type|Range|Reference)Error\b/;

async function check({ path, method, headers, body }: MutatedRequest): Promise<void> {
  const sent = { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) } as const;
  const response = await fetch(address + path, sent);
  const text = await response.text();
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  expect(response.status, text.slice(0, 1_000)).toBeLessThan(500);
  expect(text).not.toMatch(INSIDES);
}

const assertAll = (numRuns: number, seed: number) =>
  fc.assert(fc.asyncProperty(mutatedRequests(inject('prepared').key), check), { numRuns, seed });

it(
  `${REQUESTS} mutated requests are answered without a fault, and leave nothing behind`,
  async () => {
    await assertAll(WARMING, SEED);
    const before = await heapOf({ address: `${address}/health`, inspector });
    await assertAll(REQUESTS - WARMING, SEED + 1);
    const after = await heapOf({ address: `${address}/health`, inspector });
    console.log({ before, after, statuses });
    // So that the rest says something: many were understood, and many were not.
    for (const status of [200, 400, 404]) expect(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(REQUESTS / 20);
    expect(after.usedMb).toBeLessThan(before.usedMb * MOST_GROWTH);
    expect(after.buffersMb).toBeLessThan(Math.max(before.buffersMb, 1) * MOST_GROWTH);
  },
  TIMEOUT,
);
