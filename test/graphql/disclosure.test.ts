import { env, exports } from 'cloudflare:workers';
import { getNamedType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { handleExport } from '../../src/export/export.ts';
import { schema } from '../../src/graphql/schema.ts';
import { handleGraphql } from '../../src/graphql/server.ts';
import type { Settings } from '../../src/settings.ts';
import { storeKey } from '../support/database.ts';
import { silentFeed } from '../support/feed.ts';
import { invocationOf } from '../support/invocation.ts';
import { ADDRESS, ask } from './ask.ts';

const STATING =
  'Gunmen killed four teachers in Homs, Syria, on Monday, the Syrian Observatory for Human Rights reported.';
const ASIDE = 'The orchards around the marnethine hills were quiet afterwards.';
const INGEST = 'mutation ($input: IngestInput!) { ingest(input: $input) { ... on IngestSuccess { article { id } } } }';

const headers: Record<'reader' | 'sender' | 'stranger', Record<string, string>> = {
  reader: {},
  sender: {},
  stranger: { authorization: 'Bearer sitrep_nobody' },
};
let id: string;

beforeAll(async () => {
  headers.reader = { authorization: `Bearer ${(await storeKey(['read'])).key}` };
  headers.sender = { authorization: `Bearer ${(await storeKey(['ingest'])).key}` };
  const input = { text: `${STATING}\n${ASIDE}`, publishedAt: '2024-05-07', title: 'Four teachers killed' };
  const { data } = await ask(INGEST, { input }, headers.sender);
  id = z.object({ ingest: z.object({ article: z.object({ id: z.string() }) }) }).parse(data).ingest.article.id;
});

/** Every way to words of the article that the schema has. */
const EVERYTHING = `query ($id: ID!) {
  article(id: $id) { text textStatus sentences { index text } again: sentences { words: text }
    reports(first: 1) { nodes { sentences { text } figures { quote sentence { text } article { text sentences { text } } } event { reports(first: 2) { nodes { article { sentences { text } } } } } } } }
  node(id: $id) { ... on Article { text sentences { text } } }
  nodes(ids: [$id]) { ... on Article { text sentences { text } } }
  articles(first: 2) { nodes { text sentences { text } } }
  search(query: "marnethine orchards teachers", types: [ARTICLE], first: 2) { edges { snippets { field text } node { ... on Article { text sentences { text } } } } }
  events: search(query: "homs gunmen") { edges { snippets { text } } }
}`;

/** Asks the handler under other settings. */
async function askUnder(settings: Partial<Settings>, given: Record<string, string> = {}): Promise<string> {
  const request = new Request(`${ADDRESS}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...given },
    body: JSON.stringify({ query: EVERYTHING, variables: { id } }),
  });
  const invocation = invocationOf(request);
  const asked = { ...invocation, settings: { ...invocation.settings, ...settings } };
  return (await handleGraphql(request, { DB: env.DB, ASSETS: env.ASSETS }, silentFeed, asked)).text();
}

const askAs = async (given: Record<string, string>) => JSON.stringify(await ask(EVERYTHING, { id }, given));

describe('the full text of an article', () => {
  it('is not told to who sends no key, by whatever way', async () => {
    const answer = await askAs({});
    expect(answer).not.toMatch(/marnethine|orchards/);
    expect(answer).toContain('"text":null,"textStatus":"KEY_REQUIRED"');
  });

  it('is told to a key with the scope read, and to no other', async () => {
    const answer = await askAs(headers.reader);
    expect(answer.split(ASIDE).length).toBeGreaterThan(8);
    expect(answer).toContain('"textStatus":"AVAILABLE"');
    expect(answer).toContain('"field":"BODY"');
    for (const other of [headers.sender, headers.stranger]) expect(await askAs(other)).not.toMatch(/marnethine/);
  });

  it('is told to all where that is set', async () => {
    expect(await askUnder({ texts: 'public' })).toContain(ASIDE);
  });

  it('is kept by no cache', async () => {
    const address = `${ADDRESS}/graphql?query=${encodeURIComponent('{ articles { nodes { text } } }')}`;
    const told = await exports.default.fetch(address, { headers: headers.reader });
    expect(told.headers.get('cache-control')).toBe('no-store');
    expect(await told.text()).toContain(ASIDE);
    const public_ = await exports.default.fetch(address);
    expect(public_.headers.get('cache-control')).toContain('public');
    expect(public_.headers.get('vary')).toContain('Authorization');
    expect(await public_.text()).not.toContain(ASIDE);
  });
});

describe('quotes', () => {
  it('are told to all, with the sentences that state something', async () => {
    const answer = await askAs({});
    expect(answer).toContain('"quote":"killed four teachers"');
    expect(answer).toContain(`"sentence":{"text":"${STATING}"}`);
  });

  it('are told to who has a key where that is set, and no sentence to others', async () => {
    expect(await askUnder({ quotes: 'key' })).not.toMatch(/"[^"]*(?:killed four|Gunmen killed)/);
    expect(await askUnder({ quotes: 'key' }, headers.reader)).toContain('"quote":"killed four teachers"');
  });
});

describe('exports', () => {
  async function download(name: string, settings: Partial<Settings>, given: Record<string, string> = {}) {
    const request = new Request(`${ADDRESS}/export/${name}`, { headers: given });
    const invocation = invocationOf(request);
    const response = await handleExport(request, env.DB, {
      ...invocation,
      settings: { ...invocation.settings, ...settings },
    });
    return { text: await response.text(), cacheControl: response.headers.get('cache-control') };
  }

  it.each(['events.csv', 'events.csv?columns=acled', 'events.jsonl', 'events.geojson'])('%s', async (name) => {
    const open = await download(name, {});
    expect(open.text).toContain('Gunmen killed four teachers');
    expect(open.text).not.toContain('marnethine');
    const closed = await download(name, { quotes: 'key' });
    expect(closed.text).toContain('Homs');
    expect(closed.text).not.toMatch(/Gunmen killed|killed four/);
    const told = await download(name, { quotes: 'key' }, headers.reader);
    expect(told.text).toBe(open.text);
    expect([open, closed, told].map(({ cacheControl }) => cacheControl)).toEqual([
      'public, max-age=60',
      'public, max-age=60',
      'private, no-cache',
    ]);
  });
});

it('every field that tells words of an article asks who may read them', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ owner: type.name, field })));
  const ways = fields
    .filter(({ field }) => field.name === 'quote' || getNamedType(field.type).name === 'Sentence')
    .map(({ owner, field }) => `${owner}.${field.name}`);
  // A new one is to be considered in disclosure.ts: does it lead to all sentences of an article, or to what states something?
  expect(ways.toSorted()).toEqual([
    'ActorRelation.quote',
    'ActorRelation.sentence',
    'AgreementReport.quote',
    'AgreementReport.sentence',
    'Article.sentences',
    'CasualtyFigure.quote',
    'CasualtyFigure.sentence',
    'EventReport.sentences',
    'ReextractedFigure.quote',
    'Tally.quote',
    'Tally.sentence',
    'Violation.quote',
    'Violation.sentence',
  ]);
});
