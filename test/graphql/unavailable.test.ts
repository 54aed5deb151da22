// What a client is told where the database cannot answer, or others come between: when to come back, and nothing of its insides.
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { raiseRevision } from '../../src/db/registry.ts';
import { handleExport } from '../../src/export/export.ts';
import { handleGraphql } from '../../src/graphql/server.ts';
import { storeKey } from '../support/database.ts';
import { silentFeed } from '../support/feed.ts';
import { invocationOf } from '../support/invocation.ts';
import { ADDRESS, answerOf } from './ask.ts';

const INGEST = `mutation ($input: IngestInput!) { ingest(input: $input) {
  __typename ... on IngestSuccess { created } ... on Error { message } ... on TryAgain { retryAfter } } }`;
const ARTICLE = {
  text: 'MARNETH, 3 May 2021 - Rebels shelled a market in the town of Al-Bab on Sunday, killing four civilians, a local council said.',
};

function refuse(): never {
  throw new Error('A request works on its session.');
}

const unused = { prepare: refuse, batch: refuse, exec: refuse, dump: refuse };

/** The database where whatever `isHit` is answered with an error. */
function failing(message: string, isHit: (sql: string) => boolean): D1Database {
  return {
    ...unused,
    withSession(constraint) {
      const session = env.DB.withSession(constraint);
      let isFailing = false;
      return {
        prepare(sql) {
          if (isHit(sql)) isFailing = true;
          return session.prepare(sql);
        },
        batch: <Row>(statements: D1PreparedStatement[]) =>
          isFailing ? Promise.reject(new Error(message)) : session.batch<Row>(statements),
        getBookmark: () => null,
      };
    },
  };
}

let authorization: string;

beforeAll(async () => {
  authorization = `Bearer ${(await storeKey(['read', 'ingest'])).key}`;
});

function ask(DB: D1Database, query: string, variables: object = {}): Promise<Response> {
  const request = new Request(`${ADDRESS}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  return handleGraphql(request, { DB, ASSETS: env.ASSETS }, silentFeed, invocationOf(request));
}

describe.each([
  ['D1_ERROR: D1 DB is overloaded. Requests queued for too long.', '5'],
  ['D1_ERROR: D1 DB is overloaded. Too many requests queued.', '5'],
  ['D1_ERROR: Network connection lost.', '1'],
  ['D1_ERROR: Internal error in D1 DB storage caused object to be reset.', '1'],
  ['D1_ERROR: D1 DB reset because its code was updated.', '1'],
  ['D1_ERROR: Cannot resolve D1 DB due to transient issue on remote node.', '1'],
])('%s', (message, retryAfter) => {
  it('is 503 with Retry-After and a code, and is logged', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await ask(
      failing(message, (sql) => sql.includes('INSERT INTO "articles"')),
      INGEST,
      { input: ARTICLE },
    );
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe(retryAfter);
    const { data, errors } = await answerOf(response);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter: Number(retryAfter) } }]);
    expect(JSON.stringify(errors)).not.toMatch(/D1|SQL|INSERT/);
    expect(logged.mock.calls.flat().join()).toContain(message);
    logged.mockRestore();
  });
});

it('is no answer that passes where the database is wrong for good', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const DB = failing('D1_ERROR: no such table: articles', (sql) => sql.includes('INSERT INTO "articles"'));
  const { errors } = await answerOf(await ask(DB, INGEST, { input: ARTICLE }));
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  logged.mockRestore();
});

it('is TryAgain where others come between at every attempt, and nothing is stored', async () => {
  const session = env.DB.withSession();
  const overtaken: D1Database = {
    ...unused,
    withSession: () => ({
      prepare: (sql) => session.prepare(sql),
      async batch<Row>(statements: D1PreparedStatement[]) {
        // The registry is changed by somebody else before each batch that would write.
        await raiseRevision(env.DB).run();
        return session.batch<Row>(statements);
      },
      getBookmark: () => null,
    }),
  };
  const response = await ask(overtaken, INGEST, { input: ARTICLE });
  expect(response.status).toBe(200);
  expect(await answerOf(response)).toEqual({
    data: { ingest: { __typename: 'TryAgain', message: expect.stringContaining('send it again'), retryAfter: 1 } },
  });
  expect(await env.DB.prepare('SELECT count(*) AS n FROM articles').first('n')).toBe(0);
});

it('is 503 of an export too', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const request = new Request(`${ADDRESS}/export/events.csv`);
  const DB = {
    ...unused,
    withSession: () => {
      throw new Error('D1_ERROR: D1 DB is overloaded. Too many requests queued.');
    },
  };
  const response = await handleExport(request, DB, invocationOf(request));
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('5');
  logged.mockRestore();
});
