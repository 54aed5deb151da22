// Articles that are queued, and read when the Queue brings them: once each, whatever comes between.
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { MAXIMUM_ATTEMPTS, MAXIMUM_WAITING } from '../../src/queue/limits.ts';
import { countRows, emptyTables, rowsOf, storeKey } from '../support/database.ts';
import { knock, operation } from '../support/front-door.ts';
import { deliver, minute, recordingQueue } from '../support/queue.ts';

const ARTICLE = {
  title: 'Shelling kills four',
  publisher: 'Marneth Wire',
  url: 'https://marneth.example/zinnober',
  publishedAt: '2023-05-10',
  text: 'Rebels shelled a zinnober market in the town of Al-Bab, Syria, on Tuesday, killing at least four civilians, residents said.',
};
const OTHER = {
  publishedAt: '2023-05-10',
  text: 'Gunmen shot dead three policemen at a checkpoint near Homs, Syria, on Wednesday, officials said.',
};
const FRENCH = {
  text: 'Des rebelles ont bombardé mardi un marché de la ville, tuant quatre civils, selon des habitants qui se trouvaient sur place.',
};
const DAY_MS = 86_400_000;

const QUEUE = `mutation ($inputs: [IngestInput!]!) { result: ingestQueued(inputs: $inputs) {
  __typename ... on IngestQueuedSuccess { ticket { id state } } ... on Error { message }
  ... on QueueFull { waiting limit retryAfter } } }`;
const TICKET = `query ($id: ID!) { result: ingestTicket(id: $id) {
  id state owner attempts created endedAt error { code message }
  article { id title reports { nodes { event { id type fatalities { best } } } } } } }`;
const TICKETS = `query ($filter: IngestTicketFilter, $first: Int, $after: String) {
  result: ingestTickets(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor } nodes { id state } } }`;
const REPLAY = `mutation ($ids: [ID!]!) { result: replayIngestTickets(input: { ids: $ids }) {
  __typename ... on ReplayIngestTicketsSuccess { tickets { id state attempts error { code } } } ... on Error { message } } }`;

const answer = z.object({
  data: z.object({ result: z.unknown().optional() }).nullish(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).optional(),
});
const queuedSchema = z.array(z.object({ ticket: z.object({ id: z.string() }).optional() }));
const pageSchema = z.object({
  totalCount: z.number(),
  pageInfo: z.object({ endCursor: z.string().nullable() }),
  nodes: z.array(z.object({ id: z.string(), state: z.string() })),
});

let queue: ReturnType<typeof recordingQueue>;
let sender: string;
let otherSender: string;
let admin: string;

beforeEach(async () => {
  await emptyTables();
  queue = recordingQueue();
  [sender, otherSender, admin] = await Promise.all(
    (
      [
        [['ingest'], 'crawler'],
        [['ingest'], 'somebody else'],
        [['admin'], 'operator'],
      ] as const
    ).map(async ([scopes, owner]) => (await storeKey(scopes, owner)).key),
  ).then(([a = '', b = '', c = '']) => [a, b, c] as const);
});

async function ask(query: string, variables: object, key = sender, bindings: object = { INGEST_QUEUE: queue }) {
  const headers = { authorization: `Bearer ${key}` };
  const response = await knock('/graphql', operation(query, variables, headers), bindings);
  const { data, errors } = answer.parse(await response.json());
  return { result: data?.result, errors, response };
}

/** Queues articles; gives the ids of their tickets. */
async function send(inputs: object | readonly object[], key = sender, bindings: object = { INGEST_QUEUE: queue }) {
  const { result } = await ask(QUEUE, { inputs }, key, bindings);
  return queuedSchema.parse(result).map(({ ticket }) => ticket?.id ?? '');
}

const told = async (id = '', key = sender) => (await ask(TICKET, { id }, key)).result;

const page = async (variables: object, key = sender) => pageSchema.parse((await ask(TICKETS, variables, key)).result);

/** The database, failing as long as it is to at each batch that stores an article. */
function breakable() {
  const database = { isBroken: true };
  const DB = Object.assign(Object.create(env.DB), {
    withSession(constraint: string) {
      const session = env.DB.withSession(constraint);
      return {
        prepare: (sql: string) => session.prepare(sql),
        getBookmark: () => session.getBookmark(),
        batch: (statements: D1PreparedStatement[]) => {
          if (database.isBroken && statements.length > 10) throw new Error('Network connection lost.');
          return session.batch(statements);
        },
      };
    },
  });
  return { database, DB };
}

/** Runs what fails on purpose, without its lines in the log; gives those. */
async function silently<Result>(run: () => Promise<Result>): Promise<{ result: Result; logged: string }> {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    return { result: await run(), logged: log.mock.calls.join() };
  } finally {
    log.mockRestore();
  }
}

describe('an article that is queued', () => {
  it('waits, is read when the Queue brings it, and is stored as an ingest stores it', async () => {
    const { result, response } = await ask(QUEUE, { inputs: [ARTICLE] });
    const id = queuedSchema.parse(result)[0]?.ticket?.id ?? '';
    expect(result).toEqual([{ __typename: 'IngestQueuedSuccess', ticket: { id, state: 'QUEUED' } }]);
    expect(queue.sent).toEqual([id]);
    expect(await countRows()).toEqual({ accessKeys: 3, ingestTickets: 1 });

    expect(await deliver([id])).toEqual([null]);
    expect(await told(id)).toEqual({
      id,
      state: 'DONE',
      owner: 'crawler',
      attempts: 1,
      created: true,
      endedAt: expect.any(String),
      error: null,
      article: {
        id: expect.any(String),
        title: ARTICLE.title,
        reports: {
          nodes: [
            { event: { id: expect.any(String), type: 'SHELLING_ARTILLERY_MISSILE_ATTACK', fatalities: { best: 4 } } },
          ],
        },
      },
    });
    const requestId = response.headers.get('x-request-id');
    const entry = (await rowsOf('auditEntries')).at(-1);
    expect(entry).toMatchObject({ action: 'INGEST', request_id: requestId });
    const [key] = (await rowsOf('accessKeys')).filter(({ owner_id }) => owner_id === 'crawler');
    expect(entry?.key_id).toBe(key?.id);

    const queued = await rowsOf('articles');
    await emptyTables();
    sender = (await storeKey(['ingest'], 'crawler')).key;
    await ask('mutation ($input: IngestInput!) { result: ingest(input: $input) { __typename } }', { input: ARTICLE });
    const timeless = (rows: Record<string, unknown>[]) =>
      rows.map((row) => ({ ...row, ingested_at: null, ingested_by_key_id: null }));
    expect(timeless(await rowsOf('articles'))).toEqual(timeless(queued));
  });

  it('leaves none of its words in the ticket once it is read or refused', async () => {
    await deliver(await send([ARTICLE, FRENCH]));
    const tickets = await rowsOf('ingestTickets');
    expect(tickets.map(({ state }) => state)).toEqual(['DONE', 'FAILED']);
    expect(tickets.map(({ input }) => input)).toEqual([null, null]);
    expect(JSON.stringify(tickets)).not.toMatch(/zinnober|Marneth|rebelles/i);
  });

  it('is refused at once where that needs no reading, each for itself, and one needs no list', async () => {
    const { result } = await ask(QUEUE, { inputs: [ARTICLE, { text: ' ' }, { text: 'x', url: 'nowhere' }, OTHER] });
    expect(result).toMatchObject([
      { __typename: 'IngestQueuedSuccess' },
      { __typename: 'EmptyText' },
      { __typename: 'InvalidUrl' },
      { __typename: 'IngestQueuedSuccess' },
    ]);
    expect(queue.sent).toHaveLength(2);
    expect(await send(ARTICLE)).toHaveLength(1);
    const many = Array.from({ length: 101 }, () => OTHER);
    expect((await ask(QUEUE, { inputs: many })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is refused when it is read where only that tells', async () => {
    const [id] = await send(FRENCH);
    expect(await deliver([id])).toEqual([null]);
    expect(await told(id)).toMatchObject({
      state: 'FAILED',
      article: null,
      created: null,
      error: { code: 'UnsupportedLanguage', message: expect.stringContaining('English') },
    });
  });

  it('is read once, however often and at once it is delivered', async () => {
    const [id = ''] = await send(ARTICLE);
    const twice = await send(ARTICLE);
    await Promise.all([deliver([id, id]), deliver([id]), deliver([id]), deliver(twice)]);
    expect(await deliver([id])).toEqual([null]);
    expect(await countRows()).toMatchObject({ articles: 1, ingestTickets: 2 });
    const tickets = await rowsOf('ingestTickets');
    expect(tickets.map(({ state }) => state)).toEqual(['DONE', 'DONE']);
    expect(tickets.map(({ created }) => created).toSorted()).toEqual([0, 1]);
  });

  it('has come to its end with the batch that stores it, should the Worker end right then', async () => {
    const [id] = await send(ARTICLE);
    let isStored = false;
    const DB = Object.assign(Object.create(env.DB), {
      withSession(constraint: string) {
        const session = env.DB.withSession(constraint);
        const alive = <Result>(run: () => Result): Result => {
          if (isStored) throw new Error('The Worker has ended.');
          return run();
        };
        return {
          getBookmark: () => session.getBookmark(),
          prepare: (sql: string) => alive(() => session.prepare(sql)),
          batch: async (statements: D1PreparedStatement[]) => {
            const results = await alive(() => session.batch(statements));
            isStored = statements.length > 10;
            return results;
          },
        };
      },
    });
    await silently(() => deliver([id], { bindings: { DB } }));
    expect(isStored).toBe(true);
    expect(await told(id)).toMatchObject({ state: 'DONE', attempts: 1, created: true });
    expect(await deliver([id])).toEqual([null]);
    expect(await told(id)).toMatchObject({ state: 'DONE', attempts: 1, created: true });
  });

  it('is not read where its key was revoked meanwhile', async () => {
    const [id] = await send(ARTICLE);
    await env.DB.prepare("UPDATE access_keys SET revoked_at = '2026-02-03T04:05:06Z' WHERE owner_id = 'crawler'").run();
    expect(await deliver([id])).toEqual([null]);
    expect(await told(id, admin)).toMatchObject({ state: 'FAILED', error: { code: 'Unauthorized' } });
    expect((await countRows()).articles).toBeUndefined();
  });

  it('is not read where its words are erased meanwhile', async () => {
    const [first] = await send(ARTICLE);
    await deliver([first]);
    const [second] = await send(ARTICLE);
    const [article] = await rowsOf('articles');
    const input = { article: btoa(`Article:${article?.id}`) };
    await ask(
      'mutation ($input: EraseArticleInput!) { result: eraseArticle(input: $input) { __typename } }',
      { input },
      admin,
    );
    expect(JSON.stringify(await rowsOf('ingestTickets'))).not.toContain('zinnober');
    expect(await deliver([second])).toEqual([null]);
    expect(await told(second)).toMatchObject({ state: 'FAILED', error: { code: 'ArticleErased' } });
  });
});

describe('under an idempotency key', () => {
  const KEYED = { ...ARTICLE, idempotencyKey: 'one' };

  it('the same article has the same ticket, before and after it is read; another one is a conflict', async () => {
    const [id] = await send(KEYED);
    expect(await send([KEYED, KEYED])).toEqual([id, id]);
    expect(queue.sent).toEqual([id]);
    expect((await ask(QUEUE, { inputs: { ...OTHER, idempotencyKey: 'one' } })).result).toMatchObject([
      { __typename: 'IdempotencyConflict' },
    ]);
    await deliver([id]);
    expect(await send(KEYED)).toEqual([id]);
    // Somebody else's is another key; so is the same after a day.
    expect(await send({ ...OTHER, idempotencyKey: 'one' }, otherSender)).not.toEqual([id]);
    await env.DB.prepare("UPDATE ingest_tickets SET created_at = '2020-01-01T00:00:00.000Z'").run();
    expect(await send(KEYED)).not.toEqual([id]);
  });

  it('ingest and ingestQueued answer alike', async () => {
    await deliver(await send(KEYED));
    const INGEST = `mutation ($input: IngestInput!) { result: ingest(input: $input) { __typename ... on IngestSuccess { created } } }`;
    expect((await ask(INGEST, { input: KEYED })).result).toEqual({ __typename: 'IngestSuccess', created: true });
    expect((await ask(INGEST, { input: { ...OTHER, idempotencyKey: 'two' } })).result).toMatchObject({ created: true });
    const [id] = await send({ ...ARTICLE, idempotencyKey: 'two' });
    await deliver([id]);
    expect(await told(id)).toMatchObject({ state: 'FAILED', error: { code: 'IdempotencyConflict' } });
  });

  it('a refused article leaves the key free', async () => {
    await deliver(await send({ ...FRENCH, idempotencyKey: 'one' }));
    const [id] = await send(KEYED);
    await deliver([id]);
    expect(await told(id)).toMatchObject({ state: 'DONE' });
  });
});

describe('where the database fails', () => {
  it('an article is tried again after ever longer, stays whole or absent, and is read in the end', async () => {
    const { database, DB } = breakable();
    const [id] = await send(ARTICLE);
    const delays: unknown[] = [];
    const { logged } = await silently(async () => {
      for (let time = 0; time < 3; time++) delays.push(...(await deliver([id], { bindings: { DB } })));
    });
    expect(delays).toEqual([10, 20, 40]);
    expect(logged).toContain('Network connection lost.');
    expect(logged).not.toContain('zinnober');
    expect(await told(id)).toMatchObject({
      state: 'QUEUED',
      attempts: 3,
      error: { code: 'Unexpected' },
      article: null,
    });
    database.isBroken = false;
    expect(await deliver([id], { bindings: { DB } })).toEqual([null]);
    expect(await told(id)).toMatchObject({ state: 'DONE', attempts: 4, error: null, created: true });
  });

  it('altogether, the whole batch comes again', async () => {
    const [id] = await send(ARTICLE);
    const fail = () => {
      throw new Error('D1 DB is overloaded.');
    };
    const session = { prepare: fail, batch: fail, getBookmark: () => null };
    const DB = Object.assign(Object.create(env.DB), { withSession: () => session });
    const { result } = await silently(() => deliver([id, id], { bindings: { DB } }));
    expect(result).toEqual([10, 10]);
    expect(await told(id)).toMatchObject({ state: 'QUEUED', attempts: 0 });
  });

  it('those that failed least are read first', async () => {
    const [poison, other] = await send([ARTICLE, OTHER]);
    await env.DB.prepare('UPDATE ingest_tickets SET attempts = 1 WHERE id = ?1').bind(poison).run();
    await deliver([poison, other]);
    const ended = (await rowsOf('auditEntries')).slice(-2).map(({ subject_id: id }) => String(id));
    const articles = await rowsOf('articles');
    expect(ended.map((id) => articles.find((article) => article.id === id)?.title)).toEqual([null, ARTICLE.title]);
  });
});

describe('what the Queue gives up on', () => {
  it('is marked, listed, and read when somebody has it replayed', async () => {
    const [first, second, third] = await send([ARTICLE, OTHER, FRENCH]);
    await env.DB.prepare('UPDATE ingest_tickets SET attempts = 8').run();
    expect(await deliver([first, second, 'nonsense', { no: 'id' }], { queue: 'sitrep-ingest-dead' })).toEqual([
      null,
      null,
      null,
      null,
    ]);
    // What comes late of a dead one changes nothing.
    expect(await deliver([first])).toEqual([null]);
    const dead = await page({ filter: { state: 'DEAD' } });
    expect(dead).toMatchObject({ totalCount: 2, nodes: [{ id: second }, { id: first }] });
    expect((await page({ filter: { state: ['QUEUED', 'PROCESSING'] } })).nodes).toEqual([
      { id: third, state: 'QUEUED' },
    ]);

    queue.sent.length = 0;
    const { result } = await ask(REPLAY, { ids: [first, second, third] });
    expect(result).toMatchObject({
      tickets: [
        { id: first, state: 'QUEUED', attempts: 0 },
        { id: second, state: 'QUEUED', attempts: 0 },
        { id: third, state: 'QUEUED', attempts: 8 },
      ],
    });
    expect(queue.sent.toSorted()).toEqual([first, second].toSorted());
    await deliver(queue.sent);
    expect(await page({ filter: { state: ['DONE'] } })).toMatchObject({ totalCount: 2 });
  });

  it('is its owner’s alone, and the administrator’s', async () => {
    const [mine = '', also] = await send([ARTICLE, OTHER]);
    const [theirs = ''] = await send(ARTICLE, otherSender);
    await deliver([mine, theirs], { queue: 'sitrep-ingest-dead' });
    expect(await told(mine, otherSender)).toBeNull();
    expect(await told(mine, admin)).toMatchObject({ state: 'DEAD', owner: 'crawler' });
    expect((await page({}, otherSender)).nodes).toEqual([{ id: theirs, state: 'DEAD' }]);
    expect(await page({}, admin)).toMatchObject({ totalCount: 3 });
    const { result } = await ask(REPLAY, { ids: [theirs, mine] }, otherSender);
    expect(result).toMatchObject({ __typename: 'UnknownTicket' });
    expect(await told(theirs, otherSender)).toMatchObject({ state: 'DEAD' });
    expect((await ask(REPLAY, { ids: [theirs, mine] }, admin)).result).toMatchObject({ tickets: [{}, {}] });
    // Page by page, the latest first.
    const first = await page({ first: 1 });
    expect(first.nodes).toMatchObject([{ id: also }]);
    expect((await page({ first: 1, after: first.pageInfo.endCursor })).nodes).toMatchObject([{ id: mine }]);
    const { errors } = await ask(TICKETS, {}, (await storeKey(['read'])).key);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('the cron', () => {
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

  it('sends what was lost again, and nothing else', async () => {
    const [first, second] = await send([ARTICLE, OTHER]);
    await deliver([first]);
    queue.sent.length = 0;
    await minute(later(14), { INGEST_QUEUE: queue });
    expect(queue.sent).toEqual([]);
    await minute(later(16), { INGEST_QUEUE: queue });
    expect(queue.sent).toEqual([second]);
    await minute(later(17), { INGEST_QUEUE: queue });
    expect(queue.sent).toEqual([second]);
  });

  it('sends what was being read when the Worker ended', async () => {
    const [id] = await send(ARTICLE);
    await env.DB.prepare("UPDATE ingest_tickets SET state = 'PROCESSING', attempts = 1").run();
    queue.sent.length = 0;
    await minute(later(16), { INGEST_QUEUE: queue });
    await deliver(queue.sent);
    expect(await told(id)).toMatchObject({ state: 'DONE', attempts: 2 });
  });

  it('sends what could not be sent at first', async () => {
    queue.isDown = true;
    const { result: ids } = await silently(() => send([ARTICLE]));
    expect(await told(ids[0])).toMatchObject({ state: 'QUEUED' });
    queue.isDown = false;
    await minute(later(16), { INGEST_QUEUE: queue });
    expect(queue.sent).toEqual(ids);
  });

  it('gives up what was tried too often', async () => {
    const [often, once] = await send([ARTICLE, OTHER]);
    await env.DB.prepare('UPDATE ingest_tickets SET attempts = iif(id = ?1, ?2, ?2 - 1)')
      .bind(often, MAXIMUM_ATTEMPTS)
      .run();
    queue.sent.length = 0;
    await minute(later(16), { INGEST_QUEUE: queue });
    expect(await told(often)).toMatchObject({ state: 'DEAD' });
    expect(queue.sent).toEqual([once]);
  });

  it('reads what waits itself where there is no Queue', async () => {
    const without = { INGEST_QUEUE: undefined };
    const [id, refused] = await send([ARTICLE, FRENCH], sender, without);
    await minute(later(0), without);
    expect(await told(id)).toMatchObject({ state: 'DONE', created: true });
    expect(await told(refused)).toMatchObject({ state: 'FAILED' });
  });

  it('forgets what ended a week ago, and what was given up a month ago', async () => {
    const [done, dead, waiting] = await send([ARTICLE, OTHER, FRENCH]);
    await deliver([done]);
    await deliver([dead], { queue: 'sitrep-ingest-dead' });
    const left = async (days: number) => {
      await minute(new Date(Date.now() + days * DAY_MS), { INGEST_QUEUE: queue });
      return (await rowsOf('ingestTickets')).map(({ id }) => id);
    };
    expect(await left(6)).toEqual([done, dead, waiting]);
    expect(await left(8)).toEqual([dead, waiting]);
    expect(await left(29)).toEqual([dead, waiting]);
    expect(await left(31)).toEqual([waiting]);
    expect(await countRows()).toMatchObject({ articles: 1 });
  });
});

it('a request queues no more than D1 has statements for, by whatever aliases', async () => {
  const inputs = Array.from({ length: 100 }, (_, index) => ({ ...ARTICLE, title: `Shelling ${index}` }));
  const aliased = (names: string) =>
    `mutation ($inputs: [IngestInput!]!) { ${[...names].map((name) => `${name}: ingestQueued(inputs: $inputs) { __typename }`).join(' ')} }`;
  const refused = await ask(aliased('abc'), { inputs });
  expect(refused.errors).toMatchObject([{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }]);
  expect((await ask(aliased('ab'), { inputs })).errors).toBeUndefined();
  expect(await countRows()).toMatchObject({ ingestTickets: 200 });
});

it('says so where too many wait, with how many and when to come back', async () => {
  await send(ARTICLE);
  await env.DB.prepare(
    `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?1)
     INSERT INTO ingest_tickets (id, state, key_id, owner_id, content_hash, created_at, due_at, attempts, input)
     SELECT printf('%05d', n), 'QUEUED', key_id, owner_id, '', created_at, due_at, 0, '' FROM numbers, ingest_tickets`,
  )
    .bind(MAXIMUM_WAITING - 2)
    .run();
  const { result, response } = await ask(QUEUE, { inputs: [OTHER, ARTICLE, { text: '' }] });
  expect(result).toMatchObject([
    { __typename: 'IngestQueuedSuccess' },
    { __typename: 'QueueFull', waiting: MAXIMUM_WAITING, limit: MAXIMUM_WAITING, retryAfter: 60 },
    { __typename: 'EmptyText' },
  ]);
  expect(response.headers.get('retry-after')).toBe('60');
  expect(await countRows()).toMatchObject({ ingestTickets: MAXIMUM_WAITING });
  await env.DB.prepare("UPDATE ingest_tickets SET state = 'DEAD' WHERE id = '00001'").run();
  const again = await ask(QUEUE, { inputs: ARTICLE });
  expect(again.result).toMatchObject([{ __typename: 'IngestQueuedSuccess' }]);
  expect(again.response.headers.has('retry-after')).toBe(false);
});
