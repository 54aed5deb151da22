import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import worker from '../src/index.ts';
import { ADDRESS, ask, post } from './graphql/ask.ts';
import { storeKey } from './support/database.ts';

type Line = Record<string, unknown>;

const lines: Line[] = [];
let faults: string[] = [];

beforeEach(() => {
  lines.length = 0;
  faults = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(JSON.parse(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => void faults.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** The line of the only request. */
function onlyLine(): Line {
  expect(lines).toHaveLength(1);
  return lines[0] ?? {};
}

const HASH = 'a1'.repeat(32);
const SECRET = 'quinoa harvesters of Marnethshire';
const TEXT = `Gunmen killed four ${SECRET} in Homs, Syria, on Monday, police said.`;
const INGEST = `mutation Take($input: IngestInput!) {
  ingest(input: $input) { __typename ... on Error { message } }
}`;

/** The Worker over other bindings, as wrangler.toml would have given them. */
async function fetchOver(bindings: object, path: string): Promise<Response> {
  const accept = path === '/graphql' ? 'text/html' : 'application/json';
  const request = new Request(`${ADDRESS}${path}`, { headers: { accept } });
  const context = createExecutionContext();
  const response = await worker.fetch(request, { ...env, ...bindings }, context);
  await waitOnExecutionContext(context);
  return response;
}

const broken = {
  DB: Object.assign(Object.create(env.DB), {
    withSession() {
      throw new Error('the disk is gone');
    },
  }),
};

describe('the line of a request', () => {
  it('tells what was asked by its name, what it cost and what came of it', async () => {
    const response = await post(
      JSON.stringify({ query: 'query Newest($n: Int) { events(first: $n) { nodes { id } } }', variables: { n: 3 } }),
    );
    await response.text();
    expect(onlyLine()).toEqual({
      requestId: response.headers.get('x-request-id'),
      method: 'POST',
      path: '/graphql',
      status: 200,
      outcome: 'ok',
      operationType: 'query',
      operationName: 'Newest',
      cost: expect.any(Number),
      rowsRead: expect.any(Number),
      rowsWritten: 0,
      statements: 1,
      milliseconds: expect.any(Number),
      contentType: 'application/json',
    });
    expect(onlyLine().cost).toBeGreaterThan(2);
  });

  it.each([
    ['/health', 200, { outcome: 'ok' }],
    ['/nowhere', 404, { outcome: 'refused', code: '404' }],
    ['/graphql?query=%7Bnothing%7D', 400, { outcome: 'refused', code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['/graphql?query=%7B', 400, { outcome: 'refused', code: 'GRAPHQL_PARSE_FAILED' }],
    [
      `/graphql?documentId=${HASH}`,
      404,
      { outcome: 'refused', code: 'PERSISTED_OPERATION_NOT_FOUND', documentId: HASH },
    ],
    [
      `/graphql?extensions=${encodeURIComponent(`{"persistedQuery":{"version":1,"sha256Hash":"${HASH}"}}`)}`,
      200,
      { outcome: 'refused', code: 'PERSISTED_QUERY_NOT_FOUND', documentId: HASH },
    ],
    ['/export/events.csv?filter=nonsense', 400, { outcome: 'refused', code: '400' }],
  ])('%s', async (path, status, facts) => {
    const response = await exports.default.fetch(`${ADDRESS}${path}`, {
      headers: { accept: 'application/graphql-response+json' },
    });
    await response.text();
    expect(onlyLine()).toMatchObject({ method: 'GET', path: path.replace(/\?.*/, ''), status, ...facts });
  });

  it('tells of a limit with the cost that was asked for', async () => {
    await ask(
      '{ events(first: 100) { nodes { reports(first: 100) { nodes { event { reports(first: 100) { nodes { id } } } } } } } }',
    );
    expect(onlyLine()).toMatchObject({ outcome: 'refused', code: 'COST_LIMIT_EXCEEDED', cost: expect.any(Number) });
  });

  it('tells by which key an article came, what came of it, and not a word of it', async () => {
    const { key, viewer } = await storeKey(['ingest']);
    const headers = { authorization: `Bearer ${key}`, 'cf-connecting-ip': '203.0.113.77' };
    const variables = {
      input: { text: TEXT, title: SECRET, url: 'https://marneth.example/quinoa', publishedAt: '2024-05-06' },
    };
    await ask(INGEST, variables, headers);
    await ask(INGEST, variables, headers);
    await ask(INGEST, { input: { ...variables.input, publishedAt: 'yesterday' } }, headers);
    expect(lines).toMatchObject([
      {
        operationType: 'mutation',
        operationName: 'Take',
        outcome: 'ok',
        keyId: viewer.keyId,
        articles: [
          {
            outcome: 'CREATED',
            articleId: expect.any(String),
            events: 1,
            undatedEvents: 0,
            unplacedEvents: 0,
            figures: 1,
          },
        ],
      },
      { outcome: 'ok', rowsWritten: 0, articles: [{ outcome: 'UNCHANGED' }] },
      { outcome: 'refused', code: 'InvalidDate', articles: [{ outcome: 'InvalidDate' }] },
    ]);
    expect(Number(lines[0]?.rowsWritten)).toBeGreaterThan(10);
    const written = JSON.stringify(lines);
    for (const private_ of [key, 'quinoa', 'Marneth', '203.0.113.77', viewer.ownerId])
      expect(written).not.toContain(private_);
  });

  it('tells of each article of a batch', async () => {
    const { key } = await storeKey(['ingest']);
    const inputs = [
      { text: '' },
      { text: '<html>' },
      { text: 'Two soldiers were killed in Aleppo, Syria, on Friday.' },
    ];
    await ask(
      'mutation ($inputs: [IngestInput!]!) { ingestBatch(inputs: $inputs) { __typename } }',
      { inputs },
      {
        authorization: `Bearer ${key}`,
      },
    );
    expect(onlyLine()).toMatchObject({
      outcome: 'refused',
      code: 'EmptyText',
      articles: [{ outcome: 'EmptyText' }, { outcome: 'HtmlText' }, { outcome: 'CREATED' }],
    });
  });

  it('has outcomes counted, where a counter is bound', async () => {
    const points: unknown[] = [];
    const EXTRACTIONS = { writeDataPoint: (point: unknown) => void points.push(point) };
    const { key } = await storeKey(['ingest']);
    for (const text of ['', 'Two monks were killed in Aleppo, Syria, on 3 May 2024, police said.']) {
      const request = new Request(`${ADDRESS}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query: INGEST, variables: { input: { text } } }),
      });
      const context = createExecutionContext();
      await (await worker.fetch(request, { ...env, EXTRACTIONS }, context)).text();
      await waitOnExecutionContext(context);
    }
    expect(points).toEqual([
      { indexes: ['EmptyText'], blobs: ['EmptyText'], doubles: [1] },
      { indexes: ['CREATED'], blobs: ['CREATED'], doubles: [1, 1, 0, 0, 1, 0, 0, 0] },
    ]);
  });

  it('tells of a mutation that was refused, whatever the client selects', async () => {
    await ask('mutation { addActor(input: {name: "x", kind: REBEL_GROUP}) { __typename } }');
    expect(onlyLine()).toMatchObject({ outcome: 'refused', code: 'Unauthorized' });
  });

  it('holds no key that a client puts where none belongs, and no more of a path than is needed', async () => {
    const { key } = await storeKey();
    await exports.default.fetch(`${ADDRESS}/${key}/${'x'.repeat(2_000)}%0A{"forged":1}`);
    expect(onlyLine().path).toMatch(/^\/sitrep_…\/x{20,200}$/);
    await ask(`query ${key.replaceAll('-', '_')} { __typename }`);
    expect(lines[1]?.operationName).toBe('sitrep_…');
  });

  it.each(['sitrep%5f', 'sitrep%5F', 'SITREP_', 'sitrep%255F'])(
    'holds no key that begins with %s',
    async (beginning) => {
      const { key } = await storeKey();
      const secret = key.slice('sitrep_'.length);
      await exports.default.fetch(
        `${ADDRESS}/${beginning}${secret.slice(0, 20)}%3${secret.charCodeAt(20) % 10}${secret.slice(21)}`,
      );
      expect(onlyLine().path).toBe('/sitrep_…');
    },
  );

  it.each([
    { documentId: SECRET },
    { documentId: `sha256:${HASH} ${SECRET}` },
    { extensions: { persistedQuery: { version: 1, sha256Hash: SECRET } } },
  ])('holds no id of an operation that is no hash: %j', async (parameters) => {
    await (await post(JSON.stringify(parameters))).text();
    expect(onlyLine()).toMatchObject({ outcome: 'refused' });
    expect(onlyLine()).not.toHaveProperty('documentId');
    expect(JSON.stringify(lines)).not.toContain('Marneth');
  });

  it('comes when an export has been sent, with what was sent', async () => {
    const { key } = await storeKey(['ingest']);
    await ask(INGEST, { input: { text: TEXT } }, { authorization: `Bearer ${key}` });
    lines.length = 0;
    const response = await exports.default.fetch(`${ADDRESS}/export/events.csv`);
    expect(lines).toEqual([]);
    await response.text();
    expect(onlyLine().sent).toBeGreaterThan(0);
    expect(onlyLine()).toMatchObject({ outcome: 'ok', whole: true, contentType: 'text/csv', statements: 3 });
  });

  it('comes when a subscription has ended', async () => {
    const response = await exports.default.fetch(`${ADDRESS}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription Follow { eventChanged { id } }' }),
    });
    expect(lines).toEqual([]);
    await response.body?.cancel();
    await vi.waitFor(() => expect(onlyLine()).toMatchObject({ operationName: 'Follow', sent: 0, whole: false }));
  });
});

describe('what nobody expected', () => {
  it.each([
    ['an asset', '/graphql', { ASSETS: { fetch: () => Promise.reject(new Error('the disk is gone')) } }],
    ['a setting', '/health', { ORIGINS: 'no origin' }],
    ['an export', '/export/events.csv', broken],
  ])('of %s is answered with an id, and logged under it', async (_name, path, bindings) => {
    const response = await fetchOver(bindings, path);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toMatch(/disk|origin|at .*\.ts/);
    const [, requestId = 'none'] = /([\da-f]{8}-[\da-f-]{27})/.exec(text) ?? [];
    expect(faults).toHaveLength(1);
    expect(JSON.parse(faults[0] ?? '')).toMatchObject({ requestId, error: expect.stringMatching(/disk|ORIGINS/) });
  });

  it('is logged without the parameters of the statement, which may be an article', async () => {
    const DB = Object.assign(Object.create(env.DB), {
      withSession: () => ({
        getBookmark: () => null,
        batch: () => Promise.reject(new Error('D1_ERROR: lost')),
        prepare: (sql: string) =>
          Object.assign(env.DB.prepare(sql), { bind: () => env.DB.prepare('SELECT nothing FROM nowhere') }),
      }),
    });
    const query = `{ articles(filter: {text: "${SECRET}"}) { nodes { id } } }`;
    const response = await fetchOver({ DB }, `/graphql?query=${encodeURIComponent(query)}`);
    expect(await response.text()).toContain('INTERNAL_SERVER_ERROR');
    expect(faults.join()).toContain('Failed query');
    expect(faults.join()).not.toContain('quinoa');
    expect(onlyLine()).toMatchObject({ outcome: 'failed', code: 'INTERNAL_SERVER_ERROR' });
  });
});
