// Limits are held before anything runs, on what is asked and not on how it is written.
import { env } from 'cloudflare:workers';
import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/graphql/limits/limits.ts';
import { handleGraphql } from '../../src/graphql/server.ts';
import { silentFeed } from '../support/feed.ts';
import { invocationOf } from '../support/invocation.ts';
import { ADDRESS, globalId, post } from './ask.ts';
import { storeArticle } from './stored.ts';

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: { readonly cost: { requested: number; limit: number; rowsRead: number } };
}

async function asked(query: string, variables: object = {}): Promise<Answered> {
  const response = await post(JSON.stringify({ query, variables }));
  expect(response.status).toBe(200);
  return response.json<Answered>();
}

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

/** An operation of fragments that each spread the next `spreads` times, each time under another alias. */
const fragments = (count: number, spreads: number) => `{ events(first: 1) { nodes { ...F0 } } }
  ${times(count, (level) => `fragment F${level} on Event { ${times(spreads, (alias) => `a${alias}: reports(first: 1) { nodes { event { ...F${level + 1} } } }`)} }`)}
  fragment F${count} on Event { id }`;

/** The same without fields between the fragments. */
const spreads = (count: number, each: number) => `{ events(first: 1) { nodes { ...F0 } } }
  ${times(count, (level) => `fragment F${level} on Event { ${`...F${level + 1} `.repeat(each)} }`)}
  fragment F${count} on Event { id }`;

const nestedFilter = (levels: number): object =>
  Array.from({ length: levels }).reduce<object>((filter) => ({ and: [filter] }), {});

describe('what is beyond a limit is refused with the limit and the figure', () => {
  it.each([
    ['1 MB of query', `{ events { nodes { ${'id '.repeat(350_000)} } } }`, {}, 'length', 1_050_025],
    ['1 MB of comment', `#${'x'.repeat(1_000_000)}\n{ __typename }`, {}, 'length', 1_000_016],
    ['a thousand aliases', `{ ${times(1_000, (index) => `a${index}: __typename`)} }`, {}, 'tokens', 3_002],
    ['600 aliases', `{ ${times(600, (index) => `a${index}: __typename`)} }`, {}, 'aliases', 600],
    ['aliases in fragments', fragments(3, 4), {}, 'aliases', 4 + 16 + 64],
    ['fragments that double fragments', spreads(100, 3), {}, 'fields', Number.MAX_SAFE_INTEGER],
    ['fragments within fragments', fragments(60, 1), {}, 'depth', 2 + 60 * 3 + 1],
    [
      'fields within fields',
      `{ events { nodes ${'{ reports { nodes { event '.repeat(7)} { id } ${'} } }'.repeat(7)} } }`,
      {},
      'depth',
      24,
    ],
    ['brackets within brackets', `{ ${'... { '.repeat(600)} __typename ${'}'.repeat(600)} }`, {}, 'nesting', 601],
    ['unclosed brackets', '{ a '.repeat(900), {}, 'nesting', 900],
    ['directives', `{ ${times(60, () => '__typename @skip(if: false)')} }`, {}, 'directives', 60],
    ['directives of one field', `{ __typename ${'@a'.repeat(10)} }`, {}, 'directivesInPlace', 10],
    [
      'directives of a fragment that is not spread',
      `{ __typename } fragment A on Query ${'@a'.repeat(6)} { __typename }`,
      {},
      'directivesInPlace',
      6,
    ],
    ['root fields', `{ ${times(21, () => '__typename')} }`, {}, 'rootFields', 21],
    [
      'root fields in fragments',
      `{ ...A ...A } fragment A on Query { ${times(11, () => '__typename')} }`,
      {},
      'rootFields',
      22,
    ],
    [
      'a filter 200 levels deep',
      `{ events(filter: ${'{ and: ['.repeat(200)} {} ${'] }'.repeat(200)}) { totalCount } }`,
      {},
      'inputDepth',
      401,
    ],
    [
      'such a filter in a variable',
      'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
      { filter: nestedFilter(200) },
      'inputDepth',
      401,
    ],
    [
      '50,000 ids',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array(50_000).fill(globalId('Event', 'x')) },
      'inputValues',
      50_003,
    ],
    [
      'pages of pages',
      '{ actors(first: 100) { nodes { events(first: 100) { nodes { casualties(first: 100) { nodes { id } } } } } } }',
      {},
      'cost',
      1_020_201,
    ],
    [
      'pages of pages, by variables',
      'query ($n: Int) { actors(first: $n) { nodes { events(first: $n) { nodes { casualties(first: $n) { nodes { id } } } } } } }',
      { n: 100 },
      'cost',
      1_020_201,
    ],
    [
      'pages of pages, by defaults',
      'query ($n: Int = 100) { actors(last: $n) { nodes { events(last: $n) { nodes { casualties(last: $n) { nodes { id } } } } } } }',
      {},
      'cost',
      1_020_201,
    ],
    [
      'introspection under aliases',
      `{ __schema { ${times(49, (index) => `a${index}: types { fields { args { name } } }`)} } }`,
      {},
      'cost',
      1 + 49 * 150 * 13,
    ],
  ] as const)('%s', async (_name, query, variables, limit, requested) => {
    const { data, errors } = await asked(query, variables);
    const { code, maximum } = LIMITS[limit];
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(`: ${requested}, where at most ${maximum} are allowed. `),
        extensions: { code, limit: maximum, requested },
      }),
    ]);
  });

  it('with 400 for a client that knows the type of GraphQL’s answers', async () => {
    const body = JSON.stringify({ query: `{ ${times(21, () => '__typename')} }` });
    const response = await post(body, { accept: 'application/graphql-response+json' });
    expect(response.status).toBe(400);
  });

  it.each([
    ['one operation', [{ query: '{ __typename }' }], 1],
    ['many operations', Array(5_000).fill({ query: '{ __typename }' }), 5_000],
  ])('an array of %s', async (_name, body, requested) => {
    const response = await post(JSON.stringify(body));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BATCH_LIMIT_EXCEEDED', limit: 0, requested } }],
    });
  });

  it('variables that nest deeper than can be parsed', async () => {
    const response = await post(
      `{"query":"{__typename}","variables":{"a":${'['.repeat(700_000)}${']'.repeat(700_000)}}}`,
    );
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'INPUT_DEPTH_LIMIT_EXCEEDED', requested: 700_000 } }],
    });
  });

  it('brackets in strings are none', async () => {
    const { errors } = await asked('query ($a: String) { actor(slug: $a) { id } b: actor(slug: "[[[\\"{{{") { id } }', {
      a: `${'[{"\\'.repeat(1_000)}\\`,
    });
    expect(errors).toBeUndefined();
  });
});

describe('the cost of an operation', () => {
  it.each([
    [0, '{ __typename }', {}],
    [1, '{ event(id: "RXZlbnQ6eA==") { id type } }', {}],
    // A page of unasked size has 20; each node is one object, and so is the page.
    [21, '{ events { nodes { id } } }', {}],
    [1 + 3 * 2, '{ events(first: 3) { edges { cursor node { id } } } }', {}],
    [1 + 1 + 50, '{ events(first: 3) { pageInfo { hasNextPage } totalCount } }', {}],
    [8, 'query ($n: Int) { events(last: $n) { nodes { id } } }', { n: 7 }],
    [1, '{ events(first: 0) { nodes { id } } }', {}],
    [1, '{ events(first: -5) { nodes { id } } }', {}],
    [101, '{ events(first: 2000000000) { nodes { id } } }', {}],
    [1 + 2 * (1 + 3 * (1 + 1)), '{ events(first: 2) { nodes { participants { name actor { name } } } } }', {}],
    [
      1 + 2 * (1 + 1 + 4),
      '{ events(first: 2) { nodes { ...A } } } fragment A on Event { reports(first: 4) { nodes { id } } }',
      {},
    ],
    [7 * 1, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(7).fill('RXZlbnQ6eA==') }],
    // Of types that exclude each other the dearest counts.
    [
      1 + 1 + 50,
      '{ node(id: "RXZlbnQ6eA==") { ... on Event { reports(first: 50) { nodes { id } } } ... on Place { events(first: 9) { nodes { id } } } } }',
      {},
    ],
    [0, 'query ($no: Boolean!) { events @include(if: $no) { nodes { id } } }', { no: false }],
    // A filter over all events may read them all; one over those of an object reads few.
    [4_000 + 400 + 21, '{ events(filter: { country: "SY" }) { nodes { id } } }', {}],
    [
      4_000 + 3 * 400 + 21,
      'query ($f: EventFilter) { events(filter: $f) { nodes { id } } }',
      { f: { country: 'SY', or: [{ type: 'ARMED_CLASH' }, { not: { type: 'ARMED_CLASH', and: [] } }], and: [{}] } },
    ],
    [
      4_000 + 2_000 + 21,
      '{ events(filter: { near: { latitude: 1, longitude: 1, radiusKm: 5 } }) { nodes { id } } }',
      {},
    ],
    [21, '{ events(filter: {}) { nodes { id } } }', {}],
    [
      1 + 5 * (1 + 1 + 4 + 3),
      '{ actors(first: 5) { nodes { events(first: 3, filter: { country: "SY" }) { nodes { id } } } } }',
      {},
    ],
    // To read an article takes as long as to answer a thousand objects.
    [1_000 + 1, 'mutation { ingest(input: { text: "" }) { __typename } }', {}],
    [
      7 * 1_000 + 3,
      'mutation ($inputs: [IngestInput!]!) { ingestBatch(inputs: $inputs) { __typename } }',
      { inputs: Array(7).fill({ text: '' }) },
    ],
    [
      7 * 200 + 3,
      'mutation ($inputs: [IngestInput!]!) { ingestQueued(inputs: $inputs) { __typename } }',
      { inputs: Array(7).fill({ text: '' }) },
    ],
    [25_000 + 1, 'mutation { reextract(input: {}) { __typename } }', {}],
    // What cannot be asked costs nothing, and takes nothing from the cost of the rest.
    [21, 'query ($n: Int = 1) { eventStatistics(first: $n) { exact } events { nodes { id } } }', { n: null }],
    [0, '{ events @skip(if: true) { nodes { id } } }', {}],
  ])('is %i for %s', async (cost, query, variables) => {
    expect((await asked(query, variables)).extensions?.cost).toMatchObject({
      requested: cost,
      limit: LIMITS.cost.maximum,
    });
  });

  it('of batches of articles is too much where aliases ask for many', async () => {
    const batch = (alias: number) => `a${alias}: ingestBatch(inputs: $inputs) { __typename }`;
    const query = `mutation ($inputs: [IngestInput!]!) { ${times(3, batch)} }`;
    const { data, errors } = await asked(query, { inputs: Array(25).fill({ text: '' }) });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT_EXCEEDED', requested: 3 * 25_003 } }]);
  });

  it('lets GraphiQL read the schema', async () => {
    const query = getIntrospectionQuery({
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { data, errors } = await asked(query);
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });
});

describe('an answer of long lists', () => {
  /** As many as an article may have. */
  const COUNT = 5_000;
  let id: string;
  beforeAll(async () => {
    const one = { start: 0, end: 9, role: 'BODY', text: 'They fled.' } as const;
    const sentences = Array.from({ length: COUNT }, (_, index) => ({ ...one, index }));
    id = globalId('Article', await storeArticle('many', () => ({ sentences })));
  });
  const query = (aliases: number) =>
    `query ($ids: [ID!]!) { ${times(aliases, (alias) => `a${alias}: nodes(ids: $ids) { ... on Article { sentences { index } } }`)} }`;

  it('is not begun where it is asked for again and again', async () => {
    const { data, errors } = await asked(query(5), { ids: Array(100).fill(id) });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT_EXCEEDED', requested: 5 * 100 * 2_401 } }]);
  });

  it('is given up, with one error, where it grows beyond the limit', async () => {
    const { data, errors, extensions } = await asked(query(1), { ids: Array(11).fill(id) });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'ANSWER_LIMIT_EXCEEDED', limit: 50_000 } }]);
    expect(extensions?.cost.requested).toBeLessThan(LIMITS.cost.maximum);
  });

  it('is not begun where much more would be read than it may hold', async () => {
    const { data, errors } = await asked(query(1), { ids: Array(21).fill(id) });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }]);
  });

  it('is answered below it, an id as often as it is given', async () => {
    const { data, errors } = await asked(query(1), { ids: [id, id] });
    expect(errors).toBeUndefined();
    const sentences = Array.from({ length: COUNT }, (_, index) => ({ index }));
    expect(data).toEqual({ a0: [{ sentences }, { sentences }] });
  });
});

describe('the rows read', () => {
  beforeAll(() => storeArticle(''));

  it('are those of all statements of the request, as D1 counts them', async () => {
    const counts: number[] = [];
    const session = env.DB.withSession();
    const counted: D1DatabaseSession = {
      batch: (statements) => session.batch(statements),
      getBookmark: () => session.getBookmark(),
      prepare: (sql) => noting(session.prepare(sql), (rows) => counts.push(rows)),
    };
    const DB = Object.assign(Object.create(env.DB), { withSession: () => counted });
    const query =
      '{ events { totalCount nodes { id sources { name } reports(first: 3) { nodes { key: id } } } } actors { nodes { events { totalCount } } } }';
    const request = new Request(`${ADDRESS}/graphql?query=${encodeURIComponent(query)}`);
    const response = await handleGraphql(request, { DB, ASSETS: env.ASSETS }, silentFeed, invocationOf(request));
    const { errors, extensions } = await response.json<Answered>();
    expect(errors).toBeUndefined();
    expect(counts.length).toBeGreaterThan(2);
    expect(extensions?.cost.rowsRead).toBe(counts.reduce((sum, rows) => sum + rows, 0));
    expect(extensions?.cost.rowsRead).toBeGreaterThan(0);
  });
});

/** The statement, telling how many rows it read each time that it is run. */
function noting(statement: D1PreparedStatement, note: (rows: number) => void): D1PreparedStatement {
  const bind = statement.bind.bind(statement);
  const all = statement.all.bind(statement);
  return Object.assign(statement, {
    bind: (...values: unknown[]) => noting(bind(...values), note),
    async all() {
      const result = await all();
      note(result.meta.rows_read);
      return result;
    },
  });
}
