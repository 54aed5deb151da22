// Nothing of a key and no word of an article comes into the log, wherever a client puts them and whatever fails.
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hashKey } from '../src/access/keys.ts';
import { storeKey } from './support/database.ts';
import { knock, operation } from './support/front-door.ts';

/** Words that only the article has. */
const WORD = 'Marnethshire';
const ARTICLE = {
  title: `Quinoa harvesters of ${WORD} shot`,
  text: `Gunmen killed four harvesters of ${WORD} in Homs, Syria, on Monday, police said.`,
  publisher: `${WORD} Times`,
  publishedAt: '2024-05-06',
  url: `https://${WORD.toLowerCase()}.example/quinoa`,
};
const INGEST = 'mutation Take($i: IngestInput!) { ingest(input: $i) { __typename ... on Error { message } } }';
const BATCH = 'mutation ($i: [IngestInput!]!) { ingestBatch(inputs: $i) { __typename } }';

const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
const logged: string[] = [];

beforeEach(() => {
  logged.length = 0;
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...given: unknown[]) => {
      for (const value of given)
        logged.push(value instanceof Error ? `${value.stack} ${String(value.cause)}` : String(value));
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

const fail = () => Promise.reject(new Error('D1_ERROR: the disk is full'));

/** A statement that fails when it is run, its parameters bound. */
const failing = (statement: D1PreparedStatement): D1PreparedStatement => {
  const bind = statement.bind.bind(statement);
  const bound = (...values: unknown[]) => failing(bind(...values));
  return Object.assign(statement, { bind: bound, all: fail, run: fail, first: fail, raw: fail });
};

/** The database, each session of it as `change` has it. */
const databaseWith = (change: (session: D1DatabaseSession) => Partial<D1DatabaseSession>) =>
  Object.assign(Object.create(env.DB), {
    withSession(bookmark: string) {
      const session = env.DB.withSession(bookmark);
      return {
        prepare: (sql: string) => session.prepare(sql),
        batch: (statements: D1PreparedStatement[]) => session.batch(statements),
        getBookmark: () => session.getBookmark(),
        ...change(session),
      };
    },
  });

const DATABASES: Readonly<Record<string, object>> = {
  'that works': {},
  'that cannot be reached': {
    DB: Object.assign(Object.create(env.DB), {
      withSession: () => {
        throw new Error('gone');
      },
    }),
  },
  'whose statements fail': {
    DB: databaseWith((session) => ({ prepare: (sql) => failing(session.prepare(sql)), batch: fail })),
  },
  'that writes nothing': { DB: databaseWith(() => ({ batch: fail })) },
};

/** Every endpoint, asked with a key and an article wherever they may and may not stand. */
function requests(key: string): readonly (readonly [path: string, init: RequestInit])[] {
  const authorization = `Bearer ${key}`;
  const sent = (query: string, variables: object) => operation(query, variables, { authorization });
  const inAddress = encodeURIComponent(key);
  return [
    ['/graphql', sent('{ events { totalCount nodes { id } } viewer: __typename }', {})],
    ['/graphql', sent(INGEST, { i: ARTICLE })],
    ['/graphql', sent(INGEST, { i: { ...ARTICLE, idempotencyKey: key } })],
    ['/graphql', sent(INGEST, { i: { ...ARTICLE, publishedAt: WORD, nothing: key } })],
    ['/graphql', sent(BATCH, { i: [ARTICLE, { text: key }, { ...ARTICLE, title: key }] })],
    ['/graphql', sent('query ($s: String) { actor(slug: $s) { id } }', { s: key })],
    // A short statement, so that its parameters would be logged with it.
    ['/graphql', sent('query ($s: String) { source(slug: $s) { slug } }', { s: WORD })],
    ['/graphql', sent(`{ actor(slug: "${key}") { ${WORD} } }`, {})],
    ['/graphql', sent('query ($q: String!) { search(query: $q) { totalCount } }', { q: `${key} ${WORD}` })],
    [
      '/graphql',
      sent('query ($f: EventFilter) { events(filter: $f) { totalCount } }', { f: { text: `${key} ${WORD}` } }),
    ],
    [
      '/graphql',
      operation('{ events { totalCount } }', { authorization: key }, { authorization: `Basic ${btoa(key)}` }),
    ],
    [
      '/graphql',
      operation(
        '{ events { totalCount } }',
        {},
        { authorization: key, cookie: key, 'last-event-id': key, 'x-d1-bookmark': key },
      ),
    ],
    [
      '/graphql',
      {
        ...sent('', {}),
        body: `{"query": "{ events { totalCount } }", "operationName": "${key}", "documentId": "${key}"}`,
      },
    ],
    ['/graphql', { ...sent('', {}), body: `{"documentId": "${key}", "extensions": {"persistedQuery": "${key}"}}` }],
    ['/graphql', { ...sent('', {}), body: `${key} ${WORD}` }],
    [
      `/graphql?key=${inAddress}&query=${encodeURIComponent('{ events { totalCount } }')}`,
      { headers: { authorization } },
    ],
    [`/graphql?documentId=${inAddress}`, {}],
    ['/graphql', { headers: { accept: 'text/html', authorization } }],
    [`/export/events.csv?filter=${encodeURIComponent(JSON.stringify({ text: WORD }))}`, { headers: { authorization } }],
    [`/export/events.jsonl?columns=${inAddress}`, { headers: { authorization } }],
    [`/export/${inAddress}.csv`, { headers: { authorization } }],
    [`/export/events.geojson?after=2019-04-20_${inAddress}`, { headers: { authorization } }],
    [`/health?key=${inAddress}`, { headers: { authorization } }],
    ['/schema.graphql', { headers: { authorization } }],
    [`/${inAddress}`, { headers: { authorization } }],
    [`/?key=${inAddress}`, { headers: { authorization } }],
  ];
}

it.each(Object.entries(DATABASES))('with a database %s', async (_name, bindings) => {
  const { key } = await storeKey(['read', 'ingest', 'review']);
  const secret = key.slice('sitrep_'.length);
  const hash = await hashKey(key);
  let answers = '';
  for (const [path, init] of requests(key)) {
    const response = await knock(path, init, bindings);
    const answer = await response.text().catch(() => '');
    answers += answer;
    expect(answer).not.toContain(hash);
  }
  // What is logged behind the answers.
  await scheduler.wait(50);
  expect(answers).toContain('{');
  const log = logged.join('\n');
  if ('DB' in bindings) expect(log).toMatch(/the disk is full|gone/);
  expect(log).not.toContain('RangeError');
  expect(logged.length).toBeGreaterThanOrEqual(requests(key).length);
  for (const [what, private_] of Object.entries({
    secret,
    hash,
    word: WORD,
    host: WORD.toLowerCase(),
    quinoa: 'uinoa',
  })) {
    const place = log.toLowerCase().indexOf(private_.toLowerCase());
    expect(place === -1 ? 'nowhere' : `${what} in ${log.slice(Math.max(0, place - 300), place + 100)}`).toBe('nowhere');
  }
});
