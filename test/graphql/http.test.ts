import { env, exports } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import sdl from '../../schema/schema.graphql?raw';
import { handleHealth } from '../../src/graphql/health.ts';
import { handleGraphql } from '../../src/graphql/server.ts';
import { silentFeed } from '../support/feed.ts';
import { invocationOf } from '../support/invocation.ts';
import { ADDRESS, type Answer, answerOf, ask, post } from './ask.ts';

const get = (path: string, headers: Record<string, string> = {}) =>
  exports.default.fetch(`${ADDRESS}${path}`, { headers });

describe('the paths', () => {
  it('/schema.graphql is the checked-in SDL, byte for byte', async () => {
    const response = await get('/schema.graphql');
    expect(await response.text()).toBe(sdl);
  });

  it('/health says what it is and whether the database answers', async () => {
    const response = await get('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ok',
      extractor: { version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      registry: { packaged: null, revision: '' },
      migration: expect.stringMatching(/^\d{14}_/),
      database: 'reachable',
      audit: { head: null, sequence: 0, unsealed: 0, oldestUnsealedAt: null },
    });
  });

  it('/health says that migrations are pending', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    await env.DB.prepare('ALTER TABLE erasures RENAME COLUMN note TO notes').run();
    const response = await get('/health');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'failing', database: 'migrations pending' });
    expect(log.mock.calls.join()).toContain('erasures.note');
    await env.DB.prepare('ALTER TABLE erasures RENAME COLUMN notes TO note').run();
    log.mockRestore();
  });

  it('/graphql shows GraphiQL to a browser', async () => {
    const response = await get('/graphql', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  it('/graphql answers a query by GET', async () => {
    const response = await get('/graphql?query={__typename}', { accept: 'application/json' });
    expect(await answerOf(response)).toEqual({ data: { __typename: 'Query' } });
  });

  it.each([
    ['/graphql?query={__typename}', { accept: 'application/json' }],
    ['/graphql?query={__typename}', { accept: 'application/graphql-response+json', 'accept-encoding': 'gzip' }],
    ['/graphql?query={nothing}', { accept: 'application/graphql-response+json' }],
    ['/graphql?query=mutation{nothing}', {}],
    ['/graphql', { accept: 'text/html' }],
    ['/schema.graphql', {}],
    ['/health', {}],
  ])('%s %j answers a HEAD as a GET, without a body', async (path, headers: Record<string, string>) => {
    const [head, got] = await Promise.all(
      ['HEAD', 'GET'].map((method) => exports.default.fetch(`${ADDRESS}${path}`, { method, headers })),
    );
    expect(head?.status).toBe(got?.status);
    for (const name of ['content-type', 'cache-control', 'vary', 'etag'])
      expect(head?.headers.get(name)).toBe(got?.headers.get(name));
    expect(await head?.text()).toBe('');
    await got?.body?.cancel();
  });

  it('hands back a bookmark and a request id, and takes any bookmark', async () => {
    const response = await get('/graphql?query={events{totalCount}}', { 'x-d1-bookmark': 'no; bookmark' });
    expect(await answerOf(response)).toEqual({ data: { events: { totalCount: 0 } } });
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    const bookmark = response.headers.get('x-d1-bookmark') ?? '';
    expect(bookmark).not.toBe('');
    const next = await get('/graphql?query={events{totalCount}}', { 'x-d1-bookmark': bookmark });
    expect(next.status).toBe(200);
  });

  it.each(['POST', 'PUT', 'OPTIONS'])('/graphiql/ takes no %s', async (method) => {
    const response = await exports.default.fetch(`${ADDRESS}/graphiql/`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await response.json()).toEqual({ message: 'GraphiQL is read by GET.' });
  });

  it('says where to look instead of an unknown path', async () => {
    const response = await get('/nowhere');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      message: 'There is nothing here. See /graphql, /export/events.csv, /schema.graphql, /health.',
    });
  });
});

describe('bad requests', () => {
  it.each([
    ['broken JSON', '{"query": "{__typename}"', 400],
    ['invalid UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400],
    ['an array', '[]', 400],
    // By the draft of GraphQL over HTTP, well-formed JSON may be answered with 200.
    ['no query', '{}', 200],
    ['a query that is no string', '{"query": 7}', 400],
    ['an unknown parameter', '{"query": "{__typename}", "foo": 1}', 400],
    ['a body that is no JSON object', '"text"', 400],
    ['nothing', '', 400],
    ['more than 16 MB', ' '.repeat(16_000_001), 413],
  ])('%s', async (_name, body, status) => {
    const response = await post(body);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
    expect(response.status).toBe(status);
  });

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
  ])('a body of the type %s is refused with what to send', async (type) => {
    const response = await post('query=mutation%7B__typename%7D', { 'content-type': type });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      errors: [
        { message: expect.stringContaining('application/json'), extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } },
      ],
    });
  });

  it('JSON with a charset is read', async () => {
    const response = await post('{"query": "{__typename}"}', { 'content-type': 'Application/JSON; charset=utf-8' });
    expect(await answerOf(response)).toEqual({ data: { __typename: 'Query' } });
  });

  it('variables of a GET that are no JSON are refused', async () => {
    const response = await get('/graphql?query={__typename}&variables={', { accept: 'application/json' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('variables') }] });
  });

  it('a refused variable is not repeated at length, and its fault is told', async () => {
    const { errors } = await ask('mutation ($i: IngestInput!) { ingest(input: $i) { __typename } }', {
      i: { text: 'Two killed. '.repeat(10_000), foo: 1 },
    });
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/^Variable "\$i".{0,600}"foo" is not defined by type "IngestInput"/) },
    ]);
  });

  it('a mutation by GET is refused', async () => {
    const response = await get(
      `/graphql?query=${encodeURIComponent('mutation{ingest(input:{text:"x"}){__typename}}')}`,
    );
    expect(response.status).toBe(405);
  });

  it.each([
    ['an unknown field', '{ events { unknown } }', {}],
    ['first below zero', '{ events(first: -1) { totalCount nodes { id } } }', {}],
    ['first above the page limit', '{ events(first: 101) { nodes { id } } }', {}],
    ['first and last', '{ events(first: 1, last: 1) { nodes { id } } }', {}],
    ['first beyond 32 bits', '{ events(first: 99999999999) { nodes { id } } }', {}],
    ['a cursor that is none', '{ events(after: "nonsense") { nodes { id } } }', {}],
    ['a cursor with bytes', `{ events(after: "Query.events:${btoa('DC:T:["B:AAAA","S:x"]')}") { nodes { id } } }`, {}],
    [
      'a cursor with an object',
      `{ events(after: "Query.events:${btoa('DC:J:[{"a":1},{"OR":[]}]')}") { nodes { id } } }`,
      {},
    ],
    [
      'a cursor with a big integer',
      `{ events(after: "Query.events:${btoa('DC:T:["I:1","S:x"]')}") { nodes { id } } }`,
      {},
    ],
    ['a cursor with a date', `{ events(after: "Query.events:${btoa('DC:T:["D:x","S:x"]')}") { nodes { id } } }`, {}],
    [
      'a cursor of too many parts',
      `{ events(after: "Query.events:${btoa('DC:T:["S:1","S:2","S:3"]')}") { nodes { id } } }`,
      {},
    ],
    ['a nested cursor that is none', '{ events { nodes { reports(after: "nonsense") { nodes { id } } } } }', {}],
    ['a cursor that is none, of this connection', '{ events(after: "Query.events:nonsense") { nodes { id } } }', {}],
    ['a nested first below zero', '{ events { nodes { reports(first: -1) { nodes { id } } } } }', {}],
    [
      'a nested cursor with bytes',
      `{ events { nodes { reports(after: "Event.reports:${btoa('DC:B:AAAA')}") { nodes { id } } } } }`,
      {},
    ],
    ['half a surrogate pair', '{ actor(slug: "\\ud800") { id } }', {}],
    ['an id of another type', `{ event(id: "${btoa('Actor:x')}") { id } }`, {}],
    ['an id that is none', '{ node(id: "%%%") { id } }', {}],
    ['an id of no type', `{ node(id: "${btoa('Nothing:x')}") { id } }`, {}],
    ['an id of a type without nodes', `{ node(id: "${btoa('Toll:x')}") { id } }`, {}],
    ['an id of an input type', `{ node(id: "${btoa('IngestInput:x')}") { id } }`, {}],
    ['101 ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill(btoa('Event:x')) }],
    ['neither id nor slug', '{ actor { id } }', {}],
    ['both id and slug', `{ actor(id: "${btoa('Actor:x')}", slug: "x") { id } }`, {}],
    ['a variable of the wrong type', 'query ($n: Int) { events(first: $n) { totalCount } }', { n: 'many' }],
  ])('%s is answered with an error that is not masked', async (_name, query, variables) => {
    const response = await post(JSON.stringify({ query, variables }));
    expect(response.status).toBeLessThan(500);
    const { errors } = await response.json<Answer>();
    expect(errors).toMatchObject([{ extensions: { code: expect.stringMatching(/^(?:BAD_USER_INPUT|GRAPHQL_\w+)$/) } }]);
    expect(errors?.[0]?.message).not.toContain('Unexpected');
  });

  it.each([
    ['event', `{ event(id: "${btoa('Event:nobody')}") { id } }`, { event: null }],
    ['node', `{ node(id: "${btoa('Event:nobody')}") { id } }`, { node: null }],
    ['actor', '{ actor(slug: "nobody") { id } }', { actor: null }],
    ['slug with NUL', '{ actor(slug: "no\\u0000body") { id } }', { actor: null }],
    ['place', '{ place(geonamesId: 1) { id } }', { place: null }],
  ])('an unknown %s is null', async (_name, query, data) => {
    expect(await ask(query)).toEqual({ data });
  });

  it('half a surrogate pair in a variable finds nothing', async () => {
    const answer = await ask('query ($slug: String) { actor(slug: $slug) { id } }', { slug: '\ud800' });
    expect(answer).toEqual({ data: { actor: null } });
  });
});

describe('what nobody expected', () => {
  it('is logged under the request id, and masked', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const refuse = () => {
      throw new Error('a secret of the disk');
    };
    const broken = { ...env.DB, withSession: () => ({ prepare: refuse, batch: refuse, getBookmark: () => null }) };
    const request = new Request(`${ADDRESS}/graphql?query={events{totalCount}}`);
    const invocation = invocationOf(request);
    const response = await handleGraphql(
      request,
      {
        DB: Object.assign(Object.create(env.DB), broken),
        ASSETS: env.ASSETS,
      },
      silentFeed,
      invocation,
    );
    const { requestId } = invocation;
    const { errors } = await response.json<Answer>();
    expect(errors).toMatchObject([
      {
        message: 'Something unexpected happened here. It has been logged under the request id.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ]);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(log.mock.calls.join()).toContain('a secret of the disk');
    expect(log.mock.calls.join()).toContain(requestId);
    log.mockRestore();
  });

  it('/health says that the database does not answer', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const DB = Object.assign(Object.create(env.DB), {
      withSession() {
        throw new Error('gone');
      },
    });
    const request = new Request(`${ADDRESS}/health`);
    const response = await handleHealth(request, { DB, ASSETS: env.ASSETS }, invocationOf(request));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'failing', database: 'unreachable' });
    log.mockRestore();
  });
});
