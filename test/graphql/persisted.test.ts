// Operations by their hash, and what caches may keep of the answers.

import { exports } from 'cloudflare:workers';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import example from '../../public/graphiql/examples/events.graphql?raw';
import { ADDRESS, answerOf, post } from './ask.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const extensionsOf = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(query) } });

/** Asks by GET: texts as they are, objects as JSON. */
function get(parameters: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Response> {
  const entries = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const search = new URLSearchParams(Object.fromEntries(entries));
  return exports.default.fetch(`${ADDRESS}/graphql?${search}`, { headers: { accept: 'application/json', ...headers } });
}

describe('automatic persisted queries', () => {
  it('are asked for once, and then known by GET and POST', async () => {
    const query = '{ first: __typename }';
    const extensions = extensionsOf(query);
    const unknown = await get({ extensions });
    expect(unknown.status).toBe(200);
    expect(unknown.headers.get('cache-control')).toBe('no-store');
    expect(await unknown.json()).toEqual({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(await answerOf(await get({ query, extensions }))).toEqual({ data: { first: 'Query' } });
    expect(await answerOf(await get({ extensions }))).toEqual({ data: { first: 'Query' } });
    expect(await answerOf(await post(JSON.stringify({ extensions })))).toEqual({ data: { first: 'Query' } });
  });

  it('take their variables', async () => {
    const query = 'query ($n: Int) { events(first: $n) { pageInfo { hasNextPage } } }';
    await post(JSON.stringify({ query, extensions: extensionsOf(query) }));
    const answer = await answerOf(await get({ extensions: extensionsOf(query), variables: { n: -1 } }));
    expect(answer).toMatchObject({ errors: [{ message: expect.stringContaining('first: must be zero or more') }] });
  });

  it.each([
    ['cannot be read', '{ first: '],
    ['is none of the schema', '{ first: nothing }'],
    [
      'costs too much',
      `{ ${Array.from({ length: 20 }, (_, at) => `a${at}: articles(first: 100) { nodes { sentences { index } } }`).join(' ')} }`,
    ],
  ])('are not kept where the operation %s', async (_name, query) => {
    const extensions = extensionsOf(query);
    for (let time = 0; time < 2; time++)
      expect(await answerOf(await post(JSON.stringify({ query, extensions })))).toHaveProperty('errors');
    expect(await answerOf(await get({ extensions }))).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });

  it.each([
    ['another hash', 'PERSISTED_QUERY_MISMATCH', { version: 1, sha256Hash: sha256('something else') }],
    ['another version', 'BAD_REQUEST', { version: 2, sha256Hash: sha256('{ __typename }') }],
    ['a hash that is none', 'BAD_REQUEST', { version: 1, sha256Hash: '../../etc' }],
    ['no hash', 'BAD_REQUEST', { version: 1 }],
    ['a text', 'BAD_REQUEST', 'abc'],
  ])('with %s are refused', async (_name, code, persistedQuery) => {
    const response = await post(JSON.stringify({ query: '{ __typename }', extensions: { persistedQuery } }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('that change something are not run by GET', async () => {
    const query = 'mutation { ingest(input: { text: "x" }) { __typename } }';
    await post(JSON.stringify({ query, extensions: extensionsOf(query) }));
    expect((await get({ extensions: extensionsOf(query) })).status).toBe(405);
  });
});

describe('shipped operations', () => {
  it.each([
    ['by their id', { documentId: sha256(example) }],
    ['by their id with the name of the hash', { documentId: `sha256:${sha256(example)}` }],
    ['by Apollo’s protocol', { extensions: extensionsOf(example) }],
  ])('are known %s', async (_name, parameters) => {
    expect(await answerOf(await get(parameters))).toMatchObject({ data: { events: { totalCount: 0 } } });
    expect(await answerOf(await post(JSON.stringify(parameters)))).toMatchObject({
      data: { events: { totalCount: 0 } },
    });
  });

  it.each(['unknown', '__proto__', 'constructor'])('the id %s is none', async (documentId) => {
    const accept = 'application/graphql-response+json';
    const response = await get({ documentId }, { accept });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_OPERATION_NOT_FOUND' } }],
    });
  });
});

describe('caches', () => {
  it('may keep what anybody asks by GET for a minute, tagged by the types of the answer', async () => {
    const response = await get({ query: '{ events { nodes { id participants { actor { name } } } } }' });
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    expect(response.headers.get('cache-tag')).toBe('stored,Actor,Event,EventConnection,Participant');
    expect(response.headers.get('vary')).toMatch(/Accept, Accept-Encoding, Authorization, x-d1-bookmark$/);
  });

  it('know the types that an interface stands for', async () => {
    const response = await get({ query: '{ node(id: "RXZlbnQ6eA==") { id } }' });
    expect(response.headers.get('cache-tag')?.split(',')).toEqual(
      expect.arrayContaining(['Actor', 'Article', 'Event', 'Tally']),
    );
  });

  it.each([
    ['a POST', () => post(JSON.stringify({ query: '{ __typename }' }))],
    ['an answer with errors', () => get({ query: '{ events(first: -1) { totalCount } }' })],
    ['an invalid query', () => get({ query: '{ nothing }' })],
    ['a query beyond a limit', () => get({ query: `{ ${'a: '.repeat(3000)}` })],
    ['a request with a key', () => get({ query: '{ __typename }' }, { authorization: 'Bearer x' })],
    [
      'a request that wants to read what it wrote',
      () => get({ query: '{ __typename }' }, { 'x-d1-bookmark': '0-0-0-0' }),
    ],
    ['a mutation by GET', () => get({ query: 'mutation { ingest(input: { text: "x" }) { __typename } }' })],
  ])('keep nothing of %s', async (_name, ask) => {
    const { headers } = await ask();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.has('cache-tag')).toBe(false);
  });
});

describe('the schema as text', () => {
  it('is not sent again to who has it', async () => {
    const sdl = (headers: Record<string, string> = {}) =>
      exports.default.fetch(`${ADDRESS}/schema.graphql`, { headers });
    const { headers } = await sdl();
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    for (const header of [etag, `"other", ${etag}`, etag.slice(2), '*']) {
      const response = await sdl({ 'if-none-match': header });
      expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await sdl({ 'if-none-match': '"other"' })).status).toBe(200);
  });
});

describe('compression', () => {
  // What the edge compresses by itself is left to it.
  it.each([
    ['application/graphql-response+json', 'gzip, deflate, br', 'br'],
    ['application/graphql-response+json', 'br;q=0, GZIP;q=0.5', 'gzip'],
    ['application/graphql-response+json', 'identity', null],
    ['application/json', 'br, gzip', null],
  ])('of %s for who accepts %s is %s', async (accept, acceptEncoding, encoding) => {
    const response = await get({ query: '{ __typename }' }, { accept, 'accept-encoding': acceptEncoding });
    expect(response.headers.get('content-encoding')).toBe(encoding);
  });
});
