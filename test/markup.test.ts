// An article's words are data wherever they come out: nothing answers with a page that holds them.
import { beforeAll, describe, expect, it } from 'vitest';
import { storeKey } from './support/database.ts';
import { knock, operation } from './support/front-door.ts';

const SCRIPT = '<script>alert(1)</script>';
const IMAGE = '<img src=x onerror=alert(2)>';
const INPUT = {
  title: `${SCRIPT} Shelling kills four in Homs`,
  text: `Rebels of the ${IMAGE} Brigade shelled a market in Homs on Tuesday, killing four ${SCRIPT} civilians, two of them children, the Syrian Observatory for Human Rights said.`,
  url: 'https://news.example/?q=<script>alert(3)</script>',
  publisher: `The ${IMAGE} Gazette`,
  publishedAt: '2023-05-10',
};
/** What a browser accepts of an address that is typed in. */
const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const QUERY = `{ articles(first: 5) { nodes { title text url publisher { name } sentences { text }
  reports { nodes { event { history { nodes { kind } } } figures { quote countText } participants { name text } } } } } }`;
const SEARCH = '{ search(query: "shelling") { edges { snippet node { __typename } } } }';

let authorization: string;
beforeAll(async () => {
  authorization = `Bearer ${(await storeKey(['read', 'ingest'])).key}`;
  const ingest = 'mutation ($input: IngestInput!) { ingest(input: $input) { __typename } }';
  const response = await knock('/graphql', operation(ingest, { input: INPUT }, { authorization }));
  expect(await response.json()).toMatchObject({ data: { ingest: { __typename: 'IngestSuccess' } } });
});

const inAddress = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

/** Ways for its words to come out, and how its script looks there: in JSON nothing of it needs an escape. */
const OUT: readonly (readonly [string, string, () => RequestInit])[] = [
  ['a query', '/graphql', () => operation(QUERY, {}, { authorization })],
  ['a query that a browser shows', inAddress(QUERY), () => ({ headers: { ...BROWSER, authorization } })],
  ['a search that a browser shows', inAddress(SEARCH), () => ({ headers: BROWSER })],
  ['an error that a browser shows', inAddress(`{ "${SCRIPT}" }`), () => ({ headers: BROWSER })],
  [
    'a fault of a variable',
    '/graphql',
    () => operation('query ($id: ID!) { node(id: $id) { id } }', { id: { a: SCRIPT } }),
  ],
  [
    'a refused type of body',
    '/graphql',
    () => ({ method: 'POST', headers: { 'content-type': `text/${SCRIPT}`.slice(0, 30) }, body: 'x' }),
  ],
  ['an export of JSON lines', '/export/events.jsonl', () => ({ headers: BROWSER })],
  ['an export of CSV', '/export/events.csv', () => ({ headers: BROWSER })],
  ['an export of GeoJSON', '/export/events.geojson', () => ({ headers: BROWSER })],
  [
    'a parameter of an export that is none',
    `/export/events.csv?${encodeURIComponent(SCRIPT)}=1`,
    () => ({ headers: BROWSER }),
  ],
  [
    'a filter of an export that is none',
    `/export/events.csv?filter=${encodeURIComponent(`{"${SCRIPT}":1}`)}`,
    () => ({ headers: BROWSER }),
  ],
  ['a path that is none', `/${SCRIPT}`, () => ({ headers: BROWSER })],
];

const TYPES = /^(?:application\/(?:graphql-response\+|geo\+)?json|application\/(?:jsonl|x-ndjson)|text\/csv)(?:;|$)/;

describe('markup in an article or a request is told as data by', () => {
  it.each(OUT)('%s', async (_name, path, init) => {
    const { headers, body } = await knock(path, init());
    expect(headers.get('content-type')).toMatch(TYPES);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    if (path.startsWith('/export/') && headers.has('etag'))
      expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    await body?.cancel();
  });

  it('answers that hold it as it was written', async () => {
    const text = await (await knock('/graphql', operation(QUERY, {}, { authorization }))).text();
    expect(text.split(SCRIPT).length).toBeGreaterThan(2);
    expect(text).toContain(IMAGE);
    const file = await (await knock('/export/events.jsonl')).text();
    expect(file).toContain(SCRIPT);
  });
});
