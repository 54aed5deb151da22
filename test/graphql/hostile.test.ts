// Requests that nobody sends in good faith: answered with errors that say what is wrong, never with what nobody expected.
import { env, exports } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handleGraphql } from '../../src/graphql/server.ts';
import { storeKey } from '../support/database.ts';
import { silentFeed } from '../support/feed.ts';
import { invocationOf } from '../support/invocation.ts';
import { ADDRESS, type Answer, globalId, post } from './ask.ts';

const NODE = 'query ($id: ID!) { node(id: $id) { id } }';
const ACTOR = 'query ($slug: String) { actor(slug: $slug) { id } }';
const PAGE = 'query ($after: String) { events(after: $after) { nodes { id } } }';
const request = (query: string, variables: object = {}) => JSON.stringify({ query, variables });
const cursor = (position: string) => `Query.events.DATE.DESC:${btoa(position)}`;
const long = 'x'.repeat(2_100_000);

let log: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  // Whatever is masked is logged.
  expect(log.mock.calls).toEqual([]);
  log.mockRestore();
});

describe('each is answered with errors that have a code, and none with 500', () => {
  it.each([
    ['NUL between tokens', request('{ actor\0(slug: "x") { id } }')],
    ['half a surrogate pair between tokens', request('{ actor\ud800(slug: "x") { id } }')],
    ['half a surrogate pair in a string', request('{ actor(slug: "\ud800") { id } }')],
    ['half a surrogate pair, escaped', request('{ actor(slug: "\\ud800") { id } }')],
    ['half a surrogate pair, in braces', request('{ actor(slug: "\\u{D800}") { id } }')],
    ['half a surrogate pair as an id', request(NODE, { id: '\udc00' })],
    ['half a surrogate pair as a cursor', request(PAGE, { after: '\udc00' })],
    ['NUL as a cursor', request(PAGE, { after: 'Query.events.DATE.DESC:\0' })],
    ['an id of 2 MB', request(NODE, { id: globalId('Event', long) })],
    ['a slug of 2 MB', request(ACTOR, { slug: long })],
    ['a cursor of 2 MB', request(PAGE, { after: cursor(`DC:T:["S:${long}","S:x"]`) })],
    ['a cursor of another connection', request(PAGE, { after: `Query.articles:${btoa('DC:T:["S:1","S:2"]')}` })],
    ['a cursor of numbers', request(PAGE, { after: cursor('DC:T:["N:1","N:1e999"]') })],
    ['a cursor of lists', request(PAGE, { after: cursor('DC:J:[[1],[2]]') })],
    ['a cursor of nothing', request(PAGE, { after: cursor('') })],
    ['a cursor of another order', request(PAGE, { after: cursor('DC:T:["S:1","S:2"]').replace('DATE', 'FATALITIES') })],
    ['an id of another type', request('query ($id: ID!) { event(id: $id) { id } }', { id: globalId('Actor', 'x') })],
    [
      '5,000 ids',
      request('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(5_000).fill(globalId('Event', 'x')) }),
    ],
    [
      '5,000 ids that are none',
      request('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(4_000).fill({}) }),
    ],
    ['a size below zero, by a variable', request('query ($n: Int) { events(first: $n) { nodes { id } } }', { n: -1 })],
    ['both sizes, by variables', request('query ($n: Int) { events(first: $n, last: $n) { nodes { id } } }', { n: 1 })],
    ['a size that is no number', request('query ($n: Int) { events(first: $n) { nodes { id } } }', { n: 1.5 })],
    ['a variable of the wrong type', request(ACTOR, { slug: { a: [1] } })],
    ['a variable that is not there', request(NODE)],
    ['variables that are a list', '{"query": "{__typename}", "variables": [1]}'],
    ['a name of an operation that is none', '{"query": "{__typename}", "operationName": {"a": 1}}'],
    ['extensions that are a text', '{"query": "{__typename}", "extensions": "x"}'],
    [
      'an object with a prototype',
      '{"query": "query ($a: Int) { events(first: $a) { nodes { nothing } } }", "variables": {"__proto__": {"a": 1}}}',
    ],
    ['a fragment that spreads itself', request('{ ...A } fragment A on Query { __typename ...A }')],
    ['fragments that spread each other', request('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')],
    ['a fragment that is not there', request('{ ...A }')],
    ['a thousand names for one field', request(`{ events { nodes { ${'id '.repeat(990)} nothing } } }`)],
    [
      'unknown arguments',
      request(
        `{ events(${Array.from({ length: 600 }, (_, index) => `frist${index}: 1`).join(' ')}) { nodes { id } } }`,
      ),
    ],
    ['a long unknown name', request(`{ ${'e'.repeat(49_000)} }`)],
    [
      'introspection in circles',
      request('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'),
    ],
    [
      'megabytes of suggestions',
      request('query ($f: EventFilter) { events(filter: $f) { totalCount } }', {
        f: { type: ['Did you mean '.repeat(1_000_000)] },
      }),
    ],
    ['many operations and no name', request('query A { __typename } query B { __typename }')],
    ['JSON that does not end', '{"query": '.repeat(20)],
    ['JSON of brackets alone', '['.repeat(1_000_000)],
    ['JSON of quotes alone', '"'.repeat(1_000_001)],
    ['JSON of escapes alone', `"${'\\'.repeat(1_000_000)}`],
  ])('%s', async (_name, body) => {
    // By who may send most.
    const { key } = await storeKey(['ingest']);
    const response = await post(body, { authorization: `Bearer ${key}` });
    expect([200, 400]).toContain(response.status);
    const { errors } = await response.json<Answer>();
    expect(errors?.length).toBeGreaterThan(0);
    expect(errors?.length).toBeLessThanOrEqual(101);
    for (const { extensions } of errors ?? []) expect(extensions?.code).toMatch(/^(?!INTERNAL)[A-Z_]+$/);
  });

  it.each([
    ['a query that is no UTF-8', '?query=%ff%fe'],
    ['a query of NUL', '?query=%00'],
    ['half an escape', '?query=%'],
    ['variables that are a list', '?query={__typename}&variables=[1]'],
    ['variables that nest', `?query={__typename}&variables=${'['.repeat(5_000)}`],
    ['extensions that are a number', '?query={__typename}&extensions=7'],
    ['a persisted query that is none', '?extensions={"persistedQuery":[]}'],
    ['nothing', ''],
  ])('%s in the address', async (_name, search) => {
    const response = await exports.default.fetch(`${ADDRESS}/graphql${search}`, {
      headers: { accept: 'application/json' },
    });
    expect([200, 400]).toContain(response.status);
    const { errors } = await response.json<Answer>();
    expect(errors).toMatchObject([{ extensions: { code: expect.stringMatching(/^(?!INTERNAL)[A-Z_]+$/) } }]);
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('%s', async (method) => {
    const response = await exports.default.fetch(`${ADDRESS}/graphql`, { method });
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe('what finds nothing', () => {
  it.each([
    ['an id with NUL', NODE, { id: globalId('Event', 'a\0b') }, { node: null }],
    ['an id of bytes', NODE, { id: globalId('Event', '\xff\xfe') }, { node: null }],
    ['a slug with NUL', ACTOR, { slug: 'a\0b' }, { actor: null }],
    ['a slug of half a surrogate pair', ACTOR, { slug: '\udc00' }, { actor: null }],
    ['a slug of SQL', ACTOR, { slug: `' or 1=1 --` }, { actor: null }],
  ])('is %s', async (_name, query, variables, data) => {
    expect(await (await post(request(query, variables))).json()).toMatchObject({ data });
  });
});

describe('variables that cannot be read are a fault of the request', () => {
  it.each([
    ['application/graphql-response+json', 400],
    ['application/json', 200],
  ])('for who accepts %s with %i', async (accept, status) => {
    const response = await post(request(NODE), { accept });
    expect(response.status).toBe(status);
    const answer = await response.json<Answer>();
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(answer).not.toHaveProperty('data');
  });
});

describe('a filter of as many conditions as may be is answered', () => {
  const QUERY = `query ($filter: EventFilter) {
    events(first: 2, filter: $filter) { totalCount nodes { id } }
    actors(first: 2) { nodes { events(first: 2, filter: $filter) { totalCount nodes { id reports(first: 2) { nodes { id } } } } } }
  }`;
  const hundred = (part: (index: number) => object) => Array.from({ length: 100 }, (_, index) => part(index));

  it.each([
    ['and', { and: hundred(() => ({ type: ['ARMED_CLASH'] })) }],
    ['or', { or: hundred((index) => ({ country: [`C${index}`] })) }],
    ['not', { and: hundred((index) => ({ not: { country: [`C${index}`] } })) }],
    [
      'circles',
      { or: hundred((index) => ({ near: { latitude: index / 2, longitude: index, radiusKm: 2_000 } })).slice(80) },
    ],
    // Each looks into another table, and counts for five.
    [
      'actors',
      { or: hundred((index) => ({ actor: { id: [`a${index}`], role: ['SIDE_A'], kind: ['REBEL_GROUP'] } })).slice(80) },
    ],
    [
      'one in another',
      Array.from({ length: 9 }).reduce<object>((filter, _, index) => ({ [index % 2 ? 'and' : 'or']: [filter] }), {
        country: ['SY'],
      }),
    ],
  ])('%s', async (_name, filter) => {
    const { errors } = await (await post(request(QUERY, { filter }))).json<Answer>();
    expect(errors).toBeUndefined();
  });
});

describe('what D1 does not take', () => {
  const DEEPEST = `{ events { nodes { ${'reports(first: 1) { nodes { event { '.repeat(5)} id ${'} } }'.repeat(5)} } } }`;

  /** The error of D1 as it comes to light: as the cause of drizzle’s. */
  const failing = (message: string): D1Database =>
    Object.assign(Object.create(env.DB), {
      withSession: () => ({
        getBookmark: () => null,
        prepare() {
          throw new Error(`D1_ERROR: ${message}: SQLITE_ERROR`);
        },
      }),
    });

  it.each([
    'statement too long',
    'Expression tree is too large (maximum depth 100)',
    'too many columns in result set',
    'too many terms in compound SELECT',
    'LIKE or GLOB pattern too complex',
    'out of memory',
    'string or blob too big',
  ])('is told as such: %s', async (message) => {
    const body = request('{ events { nodes { id } } }');
    const asked = new Request(`${ADDRESS}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const response = await handleGraphql(
      asked,
      { DB: failing(message), ASSETS: env.ASSETS },
      silentFeed,
      invocationOf(asked),
    );
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'STATEMENT_LIMIT_EXCEEDED' } }] });
  });

  it('is more than the deepest selection that the limits allow', async () => {
    const { errors } = await (await post(request(DEEPEST))).json<Answer>();
    expect(errors).toBeUndefined();
  });
});
