// The runtime is killed again and again while it ingests: what was answered is there, what was not is whole or absent.
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, inject, it } from 'vitest';
import { createChance } from '../../scripts/synthetic/chance.ts';
import { faultsIn } from '../../src/db/verify/verify.ts';
import { articleId, contentHash } from '../../src/ingest/content-hash.ts';
import { type Input, inventArticles } from './articles.ts';
import { ingest, openClient } from './client.ts';
import { EXTENT } from './extent.ts';
import { untilWritten } from './moments.ts';
import { readArticleIds, readOrder, readSettled, readWhole } from './whole.ts';
import { type RunningWorker, startWorker } from './worker.ts';

const { articles: ARTICLES, kills: KILLS } = EXTENT;
/** Articles that are under way at once when the runtime is killed. */
const AT_ONCE = 4;
/** Writes to the database's log after which the runtime is killed, at most: some eight an article, and one a page of its batch. */
const MOST_WRITES = 150;
const SEED = 20_260;
const TIMEOUT_MS = 900_000;

interface Sent {
  readonly input: Input;
  readonly id: string;
  readonly idempotencyKey: string;
}

let articles: readonly Sent[];

beforeAll(async () => {
  articles = await Promise.all(
    inventArticles(ARTICLES, SEED).map(async (input, index) => ({
      input,
      id: articleId(await contentHash(input)),
      idempotencyKey: `article ${index}`,
    })),
  );
});

/** Ingests an article. It is told as created also where an ingest whose answer nobody got had stored it. */
async function send({ address }: RunningWorker, { input, id, idempotencyKey }: Sent): Promise<void> {
  const told = await ingest(openClient(address, inject('prepared').key), { ...input, idempotencyKey });
  expect(told).toEqual({ articleId: btoa(`Article:${id}`), created: true });
}

/** Fetch rejects with a TypeError; a text that ends too soon is no JSON. */
const isLostConnection = (reason: unknown) => reason instanceof TypeError || reason instanceof SyntaxError;

async function readAll(database: D1Database) {
  const wholes = new Map<string, unknown>();
  for (const { id } of articles) wholes.set(id, await readWhole(database, id));
  return { wholes, settled: await readSettled(database) };
}

/** What the articles come to where nothing comes in between, in an order: what is unclear goes by who comes first. */
async function undisturbed(order: readonly string[]) {
  const worker = await startWorker();
  try {
    const byId = new Map(articles.map((article) => [article.id, article]));
    for (const id of order) {
      const article = byId.get(id);
      if (article) await send(worker, article);
    }
    return await readAll(worker.database);
  } finally {
    await worker.stop();
  }
}

it(`loses and doubles nothing in ${KILLS} kills over ${ARTICLES} articles`, { timeout: TIMEOUT_MS }, async () => {
  const chance = createChance(SEED);
  const waiting = [...articles];
  /** Ids of articles that were answered or seen: from then on they are to be there. */
  const kept = new Set<string>();
  const count = { hits: 0, stored: 0, absent: 0 };
  /** Articles that were stored and not answered, as they were found. */
  const found: { readonly id: string; readonly whole: unknown }[] = [];
  let disturbed: Awaited<ReturnType<typeof readAll>>;
  let order: readonly string[];
  let worker = await startWorker();
  try {
    // How long those that are under way at once take, in milliseconds.
    for (const { id } of waiting.slice(0, 1 + AT_ONCE)) kept.add(id);
    const [first, ...others] = waiting.splice(0, 1 + AT_ONCE);
    if (first) await send(worker, first);
    const begun = performance.now();
    for (const article of others) await send(worker, article);
    const longest = (performance.now() - begun) * 1.5;

    for (let kill = 1; kill <= KILLS; kill++) {
      // What the runtime loads with its first article is not to be hit.
      const [first, ...others] = waiting.splice(0, 1 + AT_ONCE);
      if (first) await send(worker, first);
      const sending = others.map((article) => send(worker, article));
      const answers = Promise.allSettled(sending);
      // At any moment, or while the database is being written, or with the first answer, when the others are about to be written.
      if (kill % 3 === 0) await sleep(chance.next() * longest);
      else if (kill % 3 === 1) await untilWritten(worker.log, chance.integer(1, MOST_WRITES), longest);
      else await Promise.race(sending);
      worker.kill();
      const results = await answers;
      // Whatever else than a lost connection is a fault.
      for (const result of results)
        if (result.status === 'rejected' && !isLostConnection(result.reason)) throw result.reason;
      const unanswered = others.filter((_, index) => results[index]?.status === 'rejected');
      for (const { id } of [first, ...others].filter((article) => article !== undefined))
        if (!unanswered.some((article) => article.id === id)) kept.add(id);
      worker = await worker.restart();

      const there = new Set(await readArticleIds(worker.database));
      const stored = unanswered.filter(({ id }) => there.has(id));
      for (const { id } of stored) {
        found.push({ id, whole: await readWhole(worker.database, id) });
        kept.add(id);
      }
      expect(there).toEqual(kept);
      expect(await faultsIn(worker.database)).toEqual([]);
      waiting.push(...unanswered);
      count.hits += Number(unanswered.length > 0);
      count.stored += stored.length;
      count.absent += unanswered.length - stored.length;
    }
    for (const article of waiting) await send(worker, article);
    expect(await faultsIn(worker.database)).toEqual([]);
    order = await readOrder(worker.database);
    disturbed = await readAll(worker.database);
  } finally {
    await worker.stop();
  }
  expect(order.toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
  const { wholes, settled } = await undisturbed(order);
  for (const { id, whole } of found) expect(whole).toEqual(wholes.get(id));
  for (const [id, whole] of wholes) expect(disturbed.wholes.get(id)).toEqual(whole);
  expect(disturbed.settled).toEqual(settled);
  const { hits, stored, absent } = count;
  console.log(`${hits} of ${KILLS} kills hit ingests: ${absent} left nothing, ${stored} were stored and not answered.`);
  // Kills that hit nothing would show nothing.
  expect(hits).toBeGreaterThan(KILLS / 2);
  // A whole one is long enough for each to be seen.
  if (EXTENT.isWhole) expect([stored, absent]).not.toContain(0);
});
