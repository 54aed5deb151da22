// What pages of other sites can make a browser do here: read what anybody may read, where the operator lets them, and no more.
import { describe, expect, it } from 'vitest';
import { storeKey } from './support/database.ts';
import { knock, operation } from './support/front-door.ts';

const OTHER = 'https://maps.example';
const LISTED = { ORIGINS: `${OTHER} https://atlas.example` };
const PREFLIGHT = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };

const INGEST =
  'mutation { ingest(input: { text: "Rebels shelled a market in Homs on Tuesday, killing four civilians." }) { __typename } }';

async function articles(): Promise<unknown> {
  const { data } = await (await knock('/graphql', operation('{ articles { totalCount } }'))).json<{ data: unknown }>();
  return data;
}

describe('no page writes for its visitor', () => {
  // What a form or a script may send elsewhere without asking first.
  it.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(INGEST)}`],
    [
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${INGEST}\r\n--x--\r\n`,
    ],
    ['text/plain', JSON.stringify({ query: INGEST })],
    ['text/plain; application/json', JSON.stringify({ query: INGEST })],
    ['', JSON.stringify({ query: INGEST })],
  ])('by a body of the type “%s”', async (type, body) => {
    const { key } = await storeKey();
    const response = await knock('/graphql', {
      method: 'POST',
      headers: { 'content-type': type, origin: OTHER, authorization: `Bearer ${key}` },
      body,
    });
    expect(response.status).toBe(415);
    expect(await articles()).toEqual({ articles: { totalCount: 0 } });
  });

  it.each([
    ['a link', { accept: 'text/html,*/*;q=0.8' }],
    ['a frame', { accept: 'text/html' }],
    ['a script', { accept: '*/*' }],
    ['an EventSource', { accept: 'text/event-stream' }],
    ['a client', { accept: 'application/graphql-response+json' }],
  ])('by the address of %s', async (_name, headers) => {
    const { key } = await storeKey();
    const response = await knock(`/graphql?query=${encodeURIComponent(INGEST)}`, {
      headers: { ...headers, authorization: `Bearer ${key}` },
    });
    // What accepts no JSON is not answered at all.
    expect([405, 406]).toContain(response.status);
    expect(await articles()).toEqual({ articles: { totalCount: 0 } });
  });

  it('by a HEAD', async () => {
    const { key } = await storeKey();
    const path = `/graphql?query=${encodeURIComponent(INGEST)}`;
    await knock(path, { method: 'HEAD', headers: { authorization: `Bearer ${key}` } });
    expect(await articles()).toEqual({ articles: { totalCount: 0 } });
  });

  it('by what its visitor’s browser sends along: there are no cookies', async () => {
    const { key } = await storeKey();
    const cookie = { cookie: `authorization=Bearer ${key}; key=${key}`, origin: OTHER };
    const response = await knock('/graphql', operation(INGEST, {}, cookie));
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await response.json()).toMatchObject({ data: { ingest: { __typename: 'Unauthorized' } } });
  });

  it('and who holds a key does, by JSON', async () => {
    const { key } = await storeKey();
    const response = await knock('/graphql', operation(INGEST, {}, { authorization: `Bearer ${key}` }));
    expect(await response.json()).toMatchObject({ data: { ingest: { __typename: 'IngestSuccess' } } });
  });
});

/** Everything that a page may ask for. */
const ANSWERS: readonly (readonly [string, string, RequestInit])[] = [
  ['an answer', '/graphql', operation('{ __typename }')],
  ['an error of GraphQL', '/graphql', operation('{ nothing }')],
  ['a refused body', '/graphql', { method: 'POST', body: '{' }],
  [
    'a subscription',
    '/graphql',
    operation('subscription { eventChanged { id } }', {}, { accept: 'text/event-stream' }),
  ],
  ['a file', '/export/events.csv', {}],
  ['a refused file', '/export/events.csv?columns=none', {}],
  ['health', '/health', {}],
  ['the schema', '/schema.graphql', {}],
  ['GraphiQL', '/graphiql/', {}],
  ['nothing', '/nowhere', {}],
];

const headersOf = ({ headers }: RequestInit) => Object.fromEntries(new Headers(headers));

describe('pages of other sites read', () => {
  it.each(ANSWERS)('%s, where all may', async (_name, path, init) => {
    const { headers, body } = await knock(path, { ...init, headers: { ...headersOf(init), origin: OTHER } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-expose-headers')).toMatch(/x-request-id/);
    expect(headers.get('vary') ?? '').not.toMatch(/origin/i);
    await body?.cancel();
  });

  it.each(ANSWERS)('%s, of the sites that are listed', async (_name, path, init) => {
    for (const [origin, allowed] of [
      [OTHER, OTHER],
      ['https://evil.example', null],
      [`${OTHER}.evil.example`, null],
      ['null', null],
    ] as const) {
      const { headers, body } = await knock(path, { ...init, headers: { ...headersOf(init), origin } }, LISTED);
      expect(headers.get('access-control-allow-origin')).toBe(allowed);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('vary')).toMatch(/origin/i);
      await body?.cancel();
    }
  });

  it.each(['/graphql', '/export/events.csv', '/health', '/nowhere'])('%s after a preflight', async (path) => {
    const ask = (origin: string, settings: object) =>
      knock(path, { method: 'OPTIONS', headers: { origin, ...PREFLIGHT } }, settings);
    const allowed = await ask(OTHER, LISTED);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(OTHER);
    expect(allowed.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
    const refused = await ask('https://evil.example', LISTED);
    for (const name of ['origin', 'methods', 'headers', 'credentials'])
      expect(refused.headers.get(`access-control-allow-${name}`)).toBeNull();
    expect((await ask('https://evil.example', {})).headers.get('access-control-allow-origin')).toBe('*');
  });
});
