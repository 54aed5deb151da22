// What no answer may do, whatever it answers: be run or framed by a page, tell the schema's names or the Worker's insides.
import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { parse, validate } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import page from '../public/graphiql/index.html?raw';
import { schema } from '../src/graphql/schema.ts';
import worker from '../src/index.ts';
import { knock, operation } from './support/front-door.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

/** One of every kind of answer. */
const ANSWERS: readonly (readonly [string, string, RequestInit])[] = [
  ['an answer', '/graphql', operation('{ __typename }')],
  ['an answer by GET', '/graphql?query={__typename}', {}],
  ['an error', '/graphql', operation('{ nothing }')],
  ['a refused body', '/graphql', { method: 'POST', body: 'query={__typename}' }],
  ['a refused method', '/graphql', { method: 'DELETE' }],
  ['the schema', '/schema.graphql', {}],
  ['health', '/health', {}],
  ['a file', '/export/events.csv', {}],
  ['a refused file', '/export/events.xls', {}],
  ['a redirect', '/', {}],
  ['nothing', '/nowhere', {}],
  ['a HEAD', '/graphql?query={__typename}', { method: 'HEAD' }],
  [
    'a preflight',
    '/graphql',
    { method: 'OPTIONS', headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' } },
  ],
];
const PAGES: readonly (readonly [string, string, RequestInit])[] = [
  ['GraphiQL', '/graphql', { headers: BROWSER }],
  ['GraphiQL by its own address', '/graphiql/', {}],
  ['a script of GraphiQL', '/graphiql/start.js', {}],
];

describe('every answer tells browsers what it is not for:', () => {
  it.each([...ANSWERS, ...PAGES])('%s', async (_name, path, init) => {
    const { headers } = await knock(path, init);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
    expect(headers.get('set-cookie')).toBeNull();
  });

  it.each(ANSWERS)('%s is no page, and loads nothing', async (_name, path, init) => {
    const { headers } = await knock(path, init);
    expect(headers.get('content-type') ?? '').not.toMatch(/html|xml|svg|javascript/);
    expect(headers.get('content-security-policy')).not.toContain("-src 'self'");
  });
});

it('whoever comes to the root is led to no other origin, whatever the request calls this one', async () => {
  const response = await worker.fetch(
    new Request('http://evil.example/', { redirect: 'manual' }),
    env,
    createExecutionContext(),
  );
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/graphql');
});

describe('GraphiQL', () => {
  it.each(PAGES)('runs scripts of this origin alone: %s', async (_name, path, init) => {
    const response = await knock(path, init);
    expect(response.status).toBe(200);
    const policy = new Map(
      (response.headers.get('content-security-policy') ?? '').split('; ').map((part) => {
        const [name = '', ...sources] = part.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|https?:/);
  });

  it('has no script in its page, and asks for nothing elsewhere', () => {
    const scripts = [...page.matchAll(/<script\b([^>]*)>([^<]*)/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, text] of scripts)
      expect([attributes, text]).toEqual([expect.stringMatching(/ src="\/graphiql\//), '']);
    expect(page).not.toMatch(/\bon\w+=|javascript:|(?:src|href)="(?!\/graphiql\/|data:,)/);
  });

  it('is closed by GRAPHIQL = "off", with all its files', async () => {
    const closed = { GRAPHIQL: 'off' };
    for (const path of ['/graphiql/', '/graphiql/start.js', '/graphiql/vendor/graphiql.min.js']) {
      expect((await knock(path, {}, closed)).status).toBe(404);
    }
    const response = await knock('/graphql', { headers: BROWSER }, closed);
    expect(response.headers.get('content-type')).toContain('json');
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
    expect((await knock('/graphql?query={__typename}', { headers: BROWSER }, closed)).status).toBe(200);
  });

  it.each([
    '/gazetteer.bin',
    '/operations.json',
    '/event-type-model.json',
    '/graphiql',
    '/graphiql/../operations.json',
  ])('no other asset is handed out: %s', async (path) => {
    expect((await knock(path)).status).toBe(404);
  });
});

describe('INTROSPECTION = "off" closes', () => {
  const closed = { INTROSPECTION: 'off' };

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Event") { fields { name } } }'])('%s', async (query) => {
    const open = await (await knock('/graphql', operation(query))).json();
    expect(open).toHaveProperty('data');
    // The document is known by now, and found valid.
    const answer = await (await knock('/graphql', operation(query), closed)).json();
    expect(answer).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining('introspection') })]),
    });
    expect(answer).not.toHaveProperty('data');
    expect(await (await knock('/graphql', operation(query))).json()).toHaveProperty('data');
  });

  it('/schema.graphql, and nothing else', async () => {
    expect((await knock('/schema.graphql', {}, closed)).status).toBe(404);
    const { data } = await (
      await knock('/graphql', operation('{ __typename events { nodes { __typename } } }'), closed)
    ).json<{
      data: unknown;
    }>();
    expect(data).toEqual({ __typename: 'Query', events: { nodes: [] } });
  });
});

describe('names of the schema are not guessed for anybody:', () => {
  const MISSPELT: readonly (readonly [string, string, object])[] = [
    ['a field', '{ event { id } evnts { nodes { id } } }', {}],
    ['a field of a type behind an interface', '{ node(id: "x") { fatalities { best } } }', {}],
    ['an argument', '{ events(frist: 1) { nodes { id } } }', {}],
    ['a type', 'query ($f: EventFiltr) { events(filter: $f) { nodes { id } } }', {}],
    ['a type of a fragment', '{ ...A } fragment A on Qery { __typename }', {}],
    ['an enum value', '{ events(orderBy: { field: DAT }) { nodes { id } } }', {}],
    ['an enum value as a string', '{ events(orderBy: { field: "DATE" }) { nodes { id } } }', {}],
    ['an input field', '{ events(filter: { contry: "SY" }) { nodes { id } } }', {}],
    ['a directive argument', '{ __typename @skip(i: true) }', {}],
    ['an object without selection', '{ events }', {}],
  ];
  const IN_VARIABLES: readonly (readonly [string, string, object])[] = [
    ['an input field', 'query ($f: EventFilter) { events(filter: $f) { nodes { id } } }', { f: { contry: 'SY' } }],
    [
      'an enum value',
      'query ($f: EventFilter) { events(filter: $f) { nodes { id } } }',
      { f: { type: ['ARMED_CLSH'] } },
    ],
    ['several', 'mutation ($i: IngestInput!) { ingest(input: $i) { __typename } }', { i: { txt: 'x', ttle: 'y' } }],
  ];

  it.each(MISSPELT)('%s', async (_name, query, variables) => {
    // graphql-js itself does.
    expect(
      validate(schema, parse(query))
        .map(({ message }) => message)
        .join(),
    ).toContain('Did you mean');
    const { errors } = await (await knock('/graphql', operation(query, variables))).json<{
      errors: { message: string }[];
    }>();
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message).not.toMatch(/did you mean/i);
    for (const { message } of errors) expect(message).toMatch(/[.}]$/);
  });

  it.each(IN_VARIABLES)('%s in a variable', async (_name, query, variables) => {
    const { errors } = await (await knock('/graphql', operation(query, variables))).json<{
      errors: { message: string }[];
    }>();
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message).not.toMatch(/did you mean/i);
  });
});

describe('the insides of the Worker stay in the log:', () => {
  const SECRET = 'near "SELECT": syntax error in INSERT INTO access_keys at offset 7';
  const refuse = () => {
    throw Object.assign(new Error(`D1_ERROR: ${SECRET}`), {
      stack: `Error: D1_ERROR: ${SECRET}\n    at secret (src/db/keys.ts:1:2)`,
    });
  };
  const DB = Object.assign(Object.create(env.DB), {
    prepare: refuse,
    batch: refuse,
    withSession: () => ({ prepare: refuse, batch: refuse, getBookmark: () => null }),
  });

  let log: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    log = vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => log.mockRestore());

  it.each([
    ['a query', '/graphql', operation('{ events { nodes { id } } }')],
    [
      'a query of many fields',
      '/graphql',
      operation('{ events { totalCount } actors { nodes { id } } search(query: "x") { nodes { __typename } } }'),
    ],
    [
      'an ingest',
      '/graphql',
      operation(
        'mutation { ingest(input: { text: "x" }) { __typename } }',
        {},
        { authorization: `Bearer sitrep_${'x'.repeat(43)}` },
      ),
    ],
    ['an export', '/export/events.csv', {}],
    ['health', '/health', {}],
  ] as const)('of a failing database %s tells nothing', async (_name, path, init) => {
    const response = await knock(path, init, { DB });
    const text = await response.text();
    expect(log.mock.calls.join()).toContain('offset 7');
    for (const word of ['D1_ERROR', 'SELECT', 'access_keys', 'src/', '    at ']) expect(text).not.toContain(word);
  });

  it('of a Worker that is set up wrongly nothing answers, and the reason is in the log', async () => {
    const response = await knock('/graphql', operation('{ __typename }'), { GRAPHIQL: 'perhaps' });
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toContain('json');
    expect(await response.text()).not.toMatch(/GRAPHIQL|perhaps|zod| {4}at /i);
    expect(log.mock.calls.join()).toContain('GRAPHIQL');
  });
});
