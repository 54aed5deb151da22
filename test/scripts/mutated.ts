// Requests to all endpoints, each good at first and then broken: in its bytes, in its JSON, in its address, in its headers.
import fc from 'fast-check';

export interface MutatedRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

const ARTICLE = {
  title: 'Shelling kills four in frontline town',
  publishedAt: '2024-05-06',
  publisher: 'Harbour Times',
  text: 'Rebels shelled a market in the town of Al-Bab on Monday, killing at least four civilians, the Syrian Observatory for Human Rights said.',
};

/** What clients send: operations with variables, writing ones among them, and operations by their hashes. */
const BODIES: readonly object[] = [
  { query: '{ __typename }' },
  {
    query:
      'query ($f: EventFilter, $n: Int) { events(first: $n, filter: $f) { totalCount nodes { id type location { name } } } }',
    variables: {
      f: { country: ['SY'], date: { from: '2019-01-01', to: '2024-12-31' }, not: { type: ['ARMED_CLASH'] } },
      n: 3,
    },
  },
  {
    query: 'query Find($q: String!) { search(query: $q, first: 3) { totalCount nodes { __typename } } }',
    operationName: 'Find',
    variables: { q: 'killed "car bomb"' },
  },
  { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: ['RXZlbnQ6eA==', 'QWN0b3I6eA=='] } },
  {
    query:
      'query ($f: EventFilter) { eventStatistics(filter: $f, groupBy: [MONTH, CATEGORY]) { exact eventsCounted } }',
    variables: { f: { near: { latitude: 36.2, longitude: 37.1, radiusKm: 50 } } },
  },
  {
    query: 'mutation ($i: IngestInput!) { ingest(input: $i) { __typename ... on Error { message } } }',
    variables: { i: ARTICLE },
  },
  {
    query: 'mutation ($i: [IngestInput!]!) { ingestBatch(inputs: $i) { __typename ... on Error { message } } }',
    variables: { i: [{ text: 'Two soldiers died in Homs on Friday.', publishedAt: '2024-05-07', language: 'en' }] },
  },
  {
    query: 'mutation ($i: ReviewEventInput!) { reviewEvent(input: $i) { __typename ... on Error { message } } }',
    variables: { i: { event: 'RXZlbnQ6eA==', status: 'CONFIRMED', note: 'seen' } },
  },
  {
    query: 'mutation ($i: AddActorInput!) { addActor(input: $i) { __typename ... on Error { message } } }',
    variables: { i: { name: 'Northern Brigade', kind: 'REBEL_GROUP', aliases: [{ text: 'NB', fromYear: 2012 }] } },
  },
  { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
  { documentId: 'sha256:'.padEnd(71, 'b'), variables: { n: 1 } },
];

const FILTER = encodeURIComponent('{"country":["SY"],"or":[{"text":"killed"}]}');
const GETS: readonly string[] = [
  '/graphql?query={__typename}',
  `/graphql?query=query($n:Int){events(first:$n){totalCount}}&variables=${encodeURIComponent('{"n":2}')}`,
  `/graphql?extensions=${encodeURIComponent(`{"persistedQuery":{"version":1,"sha256Hash":"${'c'.repeat(64)}"}}`)}`,
  `/export/events.csv?filter=${FILTER}&columns=acled`,
  `/export/events.jsonl?filter=${FILTER}&after=2019-04-20_x`,
  '/export/events.geojson',
  '/schema.graphql',
  '/health',
  '/graphiql/',
  '/',
];

/** Values that parsers and look-ups stumble over, as JSON. */
const AWKWARD: readonly string[] = [
  'null',
  'true',
  '0',
  '-0',
  '-1',
  '1e999',
  '-1e999',
  '1e-400',
  '9'.repeat(400),
  '9007199254740993',
  '2147483648',
  '0.1',
  '""',
  '" "',
  '"\\u0000"',
  '"\\ud800"',
  '"\\udc00x"',
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '"%00"',
  '"../../x"',
  '"\' OR 1=1 --"',
  `"${'x'.repeat(3_000)}"`,
  '"\\u202e"',
  '"=1+1"',
  '"<script>alert(1)</script>"',
  '"javascript:alert(1)"',
  '[]',
  '{}',
  '[[]]',
  '{"":0}',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":{"a":1}}}',
  '{"a":1,"a":2}',
  `${'['.repeat(50)}${']'.repeat(50)}`,
  `${'{"and":['.repeat(20)}{}${']}'.repeat(20)}`,
  `${'['.repeat(5_000)}`,
  'NaN',
  'undefined',
  "'x'",
];
const KEYS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'query',
  'variables',
  '',
  'toString',
  '\\u0000',
];

type Change = (text: string) => string;

/** The places in JSON where a value begins and ends: strings, numbers and literals. */
const VALUES = /"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d+(?:\.\d+)?|\b(?:true|false|null)\b/g;
const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(items.length, 1)];

const jsonChange: fc.Arbitrary<Change> = fc.oneof(
  // Another value in the place of one.
  fc.tuple(fc.nat(), fc.constantFrom(...AWKWARD)).map(([at, value]) => (text: string) => {
    const match = pick([...text.matchAll(VALUES)], at);
    return match ? text.slice(0, match.index) + value + text.slice(match.index + match[0].length) : text;
  }),
  // A key more, or one a second time.
  fc
    .tuple(fc.nat(), fc.constantFrom(...KEYS), fc.constantFrom(...AWKWARD))
    .map(([at, key, value]) => (text: string) => {
      const match = pick([...text.matchAll(/\{(?=")/g)], at);
      return match ? `${text.slice(0, match.index + 1)}"${key}":${value},${text.slice(match.index + 1)}` : text;
    }),
  // All of it within something.
  fc.constantFrom<Change>(
    (text) => `[${text}]`,
    (text) => `{"query":${text}}`,
    (text) => `${text}${text}`,
    (text) => `"${text}"`,
  ),
);

const textChange: fc.Arbitrary<Change> = fc.oneof(
  fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
  fc.tuple(fc.nat(), fc.nat(30)).map(([at, length]) => (text: string) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + text.slice(start + length);
  }),
  fc
    .tuple(
      fc.nat(),
      fc.oneof(
        fc.constantFrom(...AWKWARD),
        fc.constantFrom('\0', '\ud800', '"', '{', '}', '\\', '\u2028', '﻿'),
        fc.string(),
      ),
    )
    .map(([at, put]) => (text: string) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + put + text.slice(start);
    }),
);

/** Bits turned, and bytes that are no UTF-8. */
const byteChange = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 6 });

function turned(
  bytes: Uint8Array<ArrayBuffer>,
  changes: readonly (readonly [number, number])[],
): Uint8Array<ArrayBuffer> {
  for (const [at, mask] of changes)
    if (bytes.length > 0) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ mask;
  return bytes;
}

const changed = (texts: readonly string[], change: fc.Arbitrary<Change>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 3 }))
    .map(([text, changes]) => changes.reduce((current, make) => make(current), text));

/** What a header may hold at all. */
const headerText = fc.string({ maxLength: 40 }).map((text) => text.replace(/[^\x20-\x7e]/g, '~').trim());
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  accept: [
    'application/json',
    'application/graphql-response+json',
    'text/html',
    '*/*',
    'text/event-stream',
    'image/png',
  ],
  'content-type': [
    'application/json',
    'application/json; charset=utf-16',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
  ],
  'if-none-match': ['*', 'W/"x"', '"'.repeat(500)],
  'x-d1-bookmark': ['0', '00000000-00000000-00000000-00000000', 'x'.repeat(5_000), '../'],
  'last-event-id': ['-1', '1e9', '{}'],
  origin: ['null', 'https://evil.example', 'https://'],
  'accept-encoding': ['br', 'gzip;q=0', '*;q=-1', 'x'.repeat(300)],
  'idempotency-key': ['', 'x'.repeat(10_000), '__proto__'],
  'x-request-id': ['1', '{"a":1}'],
  cookie: ['session=1'],
  'cf-connecting-ip': ['127.0.0.1', 'x'.repeat(2_000)],
};

function headers(key: string): fc.Arbitrary<Record<string, string>> {
  const some = fc.array(
    fc
      .constantFrom(...Object.entries(HEADERS))
      .chain(([name, values]) =>
        fc
          .oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, headerText)
          .map((value) => [name, value] as const),
      ),
    { maxLength: 2 },
  );
  const authorization = fc.oneof(
    { weight: 8, arbitrary: fc.constant(`Bearer ${key}`) },
    { weight: 4, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        'Bearer',
        'Basic eDp4',
        `Bearer ${key.slice(0, -1)}`,
        `Bearer ${'x'.repeat(9_000)}`,
      ),
    },
    { weight: 1, arbitrary: headerText },
  );
  const isBare = fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0);
  return fc.tuple(some, authorization, isBare).map(([given, sent, bare]) => ({
    ...(bare ? {} : { accept: 'application/json', 'content-type': 'application/json' }),
    ...Object.fromEntries(given),
    ...(sent === null ? {} : { authorization: sent }),
  }));
}

/** An address that can be asked for at all: control characters and the like as escapes, some of them wrong. */
const address = (text: string): string =>
  `/${encodeURI(text.toWellFormed()).replaceAll('%25', '%').replace(/^\/+/, '')}`;

/** Mutated requests; some are sent with the key. */
export function mutatedRequests(key: string): fc.Arbitrary<MutatedRequest> {
  const posted = fc
    .record({
      text: changed(
        BODIES.map((body) => JSON.stringify(body)),
        fc.oneof({ weight: 3, arbitrary: jsonChange }, textChange),
      ),
      bytes: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, byteChange),
      headers: headers(key),
      path: fc.oneof(
        { weight: 15, arbitrary: fc.constant('/graphql') },
        fc.constantFrom(
          '/graphql/',
          '/graphql?query={__typename}',
          '/export/events.csv',
          '/health',
          '/',
          '/graphql?variables={',
        ),
      ),
      method: fc.oneof({ weight: 25, arbitrary: fc.constant('POST') }, fc.constantFrom('PUT', 'PATCH', 'DELETE')),
    })
    .map(({ text, bytes, ...rest }) => ({ ...rest, body: turned(new TextEncoder().encode(text), bytes) }));
  const got = fc.record({
    path: changed(GETS, textChange).map(address),
    method: fc.oneof({ weight: 15, arbitrary: fc.constant('GET') }, fc.constantFrom('HEAD', 'OPTIONS', 'DELETE')),
    headers: headers(key),
  });
  return fc.oneof({ weight: 4, arbitrary: posted }, { weight: 1, arbitrary: got });
}
