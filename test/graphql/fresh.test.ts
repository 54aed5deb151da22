// What a client wrote is in what it reads next: the bookmark of an answer goes with its next request to D1.
import { env } from 'cloudflare:workers';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { handleExport } from '../../src/export/export.ts';
import { handleGraphql } from '../../src/graphql/server.ts';
import { storeKey } from '../support/database.ts';
import { silentFeed } from '../support/feed.ts';
import { invocationOf } from '../support/invocation.ts';
import { ADDRESS, answerOf } from './ask.ts';

const INGEST = `mutation ($input: IngestInput!) { ingest(input: $input) { ... on IngestSuccess { created } } }`;
const ARTICLE = {
  title: 'Shells hit a market in Marneth',
  text: 'MARNETH, 3 May 2021 - Rebels shelled a market in the town of Al-Bab on Sunday, killing four civilians, a local council said.',
};

/** What sessions were opened with. */
const constraints: (string | undefined)[] = [];
/** State of the database: how many batches have been written. */
let state = 0;
const bookmarkOf = (number: number) => `0000000${number}-00000000-00000000-00000000000000000000000000000abc`;

function refuse(): never {
  throw new Error('A request works on its session.');
}

/** The database, with bookmarks that tell its state. A session knows of no state that it has not been told of, or made. */
const DB: D1Database = {
  prepare: refuse,
  batch: refuse,
  exec: refuse,
  dump: refuse,
  withSession(constraint) {
    constraints.push(constraint);
    const session = env.DB.withSession(constraint);
    let known = 0;
    return {
      prepare: (sql) => session.prepare(sql),
      async batch<Row>(statements: D1PreparedStatement[]) {
        const results = await session.batch<Row>(statements);
        if (results.some(({ meta }) => meta.rows_written > 0)) known = ++state;
        return results;
      },
      getBookmark: () => bookmarkOf(known),
    };
  },
};

let authorization: string;

beforeAll(async () => {
  authorization = `Bearer ${(await storeKey(['read', 'ingest'])).key}`;
});
beforeEach(() => {
  constraints.length = 0;
});

function ask(query: string, variables: object, headers: Record<string, string>): Promise<Response> {
  const request = new Request(`${ADDRESS}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return handleGraphql(request, { DB, ASSETS: env.ASSETS }, silentFeed, invocationOf(request));
}

function get(headers: Record<string, string>): Promise<Response> {
  const request = new Request(`${ADDRESS}/export/events.csv`, { headers });
  return handleExport(request, DB, invocationOf(request));
}

it('hands the state that a mutation left to its answer, and from there to the next request', async () => {
  const written = await ask(INGEST, { input: ARTICLE }, { authorization });
  expect(await answerOf(written)).toEqual({ data: { ingest: { created: true } } });
  expect(constraints[0]).toBe('first-unconstrained');
  expect(state).toBeGreaterThan(0);
  const bookmark = written.headers.get('x-d1-bookmark') ?? '';
  expect(bookmark).toBe(bookmarkOf(state));

  constraints.length = 0;
  const read = await ask('{ articles { totalCount } }', {}, { 'x-d1-bookmark': bookmark });
  expect(await answerOf(read)).toEqual({ data: { articles: { totalCount: 1 } } });
  expect(constraints).toEqual([bookmark]);

  constraints.length = 0;
  const exported = await get({ 'x-d1-bookmark': bookmark });
  expect((await exported.text()).split('\r\n').length).toBeGreaterThan(2);
  expect(constraints).toEqual([bookmark]);
  expect(exported.headers.get('x-d1-bookmark')).toMatch(/^0000/);
  // A cache between that holds what was true before may not give it out.
  expect(exported.headers.get('vary')).toContain('x-d1-bookmark');
});

it('asks any replica where there is no bookmark, or none of D1’s', async () => {
  await (await get({})).text();
  await (await get({ 'x-d1-bookmark': 'first-primary' })).text();
  await ask('{ articles { totalCount } }', {}, { 'x-d1-bookmark': '00-; DROP' });
  expect(constraints).toEqual(Array(3).fill('first-unconstrained'));
});
