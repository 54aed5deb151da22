// The runtime is killed again and again while queued articles are read: what its Queue held in memory is gone, and nothing else.
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { callCron } from '../../scripts/local-worker.ts';
import { createChance } from '../../scripts/synthetic/chance.ts';
import { faultsIn } from '../../src/db/verify/verify.ts';
import { articleId, contentHash } from '../../src/ingest/content-hash.ts';
import { type Input, inventArticles } from './articles.ts';
import { ingest, openClient } from './client.ts';
import { EXTENT } from './extent.ts';
import { untilWritten } from './moments.ts';
import { readArticleIds, readOrder, readSettled, readWhole } from './whole.ts';
import { type RunningWorker, startWorker } from './worker.ts';

const { queueKills: KILLS } = EXTENT;
/** Articles that are queued before each kill: fewer than a batch of the local Queue, which else reads them before they are answered. */
const AT_ONCE = 9;
const ARTICLES = KILLS * AT_ONCE;
const SEED = 20_262;
/** Writes to the database's log after which the runtime is killed: some ten an article. */
const MOST_WRITES = 60;
/** However few there are. */
const LONGEST_MS = 5_000;
/** After how long the cron takes a ticket for lost, with room to spare. */
const OVERDUE_MS = 20 * 60_000;
const POLL_MS = 50;
const TIMEOUT_MS = 900_000;

const inputs = inventArticles(ARTICLES, SEED);
let ids: readonly string[];

beforeAll(async () => {
  ids = await Promise.all(inputs.map(async (input) => articleId(await contentHash(input))));
});

const QUEUE = `mutation ($inputs: [IngestInput!]!) { tickets: ingestQueued(inputs: $inputs) {
  ... on IngestQueuedSuccess { ticket { id } } ... on Error { message } } }`;
const queuedSchema = z.object({ tickets: z.array(z.object({ ticket: z.object({ id: z.string() }) })) });

/** Queues articles; gives the ids of their tickets. */
async function queue({ address }: RunningWorker, articles: readonly Input[]): Promise<string[]> {
  const { data } = await openClient(address, inject('prepared').key).ask(QUEUE, { inputs: articles });
  return queuedSchema.parse(data).tickets.map(({ ticket }) => ticket.id);
}

interface Ticket {
  readonly id: string;
  readonly state: string;
  readonly article_id: string | null;
  readonly created: number | null;
  readonly input: string | null;
}

async function readTickets({ database }: RunningWorker): Promise<readonly Ticket[]> {
  const { results } = await database.prepare('SELECT * FROM ingest_tickets ORDER BY id').all<Ticket>();
  return results;
}

const isWaiting = ({ state }: Ticket) => state === 'QUEUED' || state === 'PROCESSING';

/** Resolves when none waits to be read. */
async function untilEnded(worker: RunningWorker): Promise<void> {
  while ((await readTickets(worker)).some(isWaiting)) await sleep(POLL_MS);
}

async function readAll(database: D1Database) {
  const wholes: unknown[] = [];
  for (const id of ids) wholes.push(await readWhole(database, id));
  return { wholes, settled: await readSettled(database) };
}

/** What the same articles come to where they are ingested one after the other, in an order: what is unclear goes by who comes first. */
async function undisturbed(order: readonly string[]) {
  const worker = await startWorker();
  try {
    const client = openClient(worker.address, inject('prepared').key);
    for (const id of order) {
      const input = inputs[ids.indexOf(id)];
      if (input) expect(await ingest(client, input)).toMatchObject({ created: true });
    }
    return await readAll(worker.database);
  } finally {
    await worker.stop();
  }
}

it(`loses and doubles none of ${ARTICLES} queued articles in ${KILLS} kills`, { timeout: TIMEOUT_MS }, async () => {
  const chance = createChance(SEED);
  const queued: string[] = [];
  let hits = 0;
  let worker = await startWorker();
  let order: readonly string[];
  let disturbed: Awaited<ReturnType<typeof readAll>>;
  let tickets: readonly Ticket[];
  try {
    for (let kill = 1; kill <= KILLS; kill++) {
      queued.push(...(await queue(worker, inputs.slice(queued.length, queued.length + AT_ONCE))));
      await untilWritten(worker.log, chance.integer(1, MOST_WRITES), LONGEST_MS);
      worker.kill();
      worker = await worker.restart();
      const left = await readTickets(worker);
      expect(left.map(({ id }) => id)).toEqual(queued);
      hits += Number(left.some(isWaiting));
      // Each ticket that says so has its article, and no article is there without its ticket saying so.
      const done = left.flatMap(({ article_id: id }) => id ?? []);
      expect(await readArticleIds(worker.database)).toEqual(done.toSorted());
      // The cron, when what was under way is overdue.
      await callCron(worker.address.href, new Date(Date.now() + kill * OVERDUE_MS));
    }
    await untilEnded(worker);
    tickets = await readTickets(worker);
    order = await readOrder(worker.database);
    expect(await faultsIn(worker.database)).toEqual([]);
    disturbed = await readAll(worker.database);
  } finally {
    await worker.stop();
  }
  // In the order in which they were queued: each is stored, once, by its ticket, which keeps no word of it.
  expect(tickets).toMatchObject(
    queued.map((id, index) => ({ id, state: 'DONE', article_id: ids[index], created: 1, input: null })),
  );
  expect(order.toSorted()).toEqual(ids.toSorted());
  // `ingest` itself is compared so in kill.test.ts, also where there is less time.
  if (EXTENT.isWhole) expect(disturbed).toEqual(await undisturbed(order));
  console.log(`${hits} of ${KILLS} kills left articles that waited to be read.`);
  // Kills that hit nothing would show nothing.
  expect(hits).toBeGreaterThan(EXTENT.isWhole ? KILLS / 2 : 0);
});
