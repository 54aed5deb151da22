// Every mutation writes one entry of the audit log for each write, and none where it writes nothing; none holds a text.
import { env } from 'cloudflare:workers';
import { GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { schema } from '../../src/graphql/schema.ts';
import { storePackagedRegistry } from '../../src/registry/packaged.ts';
import { rowsOf, storeKey } from '../support/database.ts';
import { globalId, post } from './ask.ts';

const NOTE = 'Quoth the magistrate';
const DATE = { start: '2021-05-09', end: '2021-05-10' };
const ARTICLES = [
  {
    publisher: 'Marneth Wire',
    text: 'Rebels shelled a market in Al-Bab on Tuesday, killing at least four civilians, residents said.',
  },
  {
    publisher: 'Zarqal Post',
    text: 'Shelling by rebels on a market in Al-Bab on Tuesday killed five civilians, a doctor said.',
  },
  {
    publisher: 'Marneth Wire',
    text: 'Gunmen shot dead three policemen at a checkpoint near Homs on Wednesday, officials said.',
  },
].map((article) => ({ ...article, publishedAt: '2021-05-13', url: 'https://marneth.example/story' }));

let authorization: string;
let keyId: string;

/** Runs a mutation; its answer, the id of the request, and the entries that it left. */
async function run(field: string, inputType: string, input: unknown, as = authorization) {
  const before = (await rowsOf('auditEntries')).length;
  const name = inputType.startsWith('[') ? 'inputs' : 'input';
  const query = `mutation ($input: ${inputType}!) { result: ${field}(${name}: $input) { __typename ... on Error { message } } }`;
  const response = await post(JSON.stringify({ query, variables: { input } }), { authorization: as });
  const result = z.object({ __typename: z.string(), message: z.string().optional() });
  const { data } = z
    .object({ data: z.object({ result: z.union([result, z.array(result)]) }) })
    .parse(await response.json());
  const entries = (await rowsOf('auditEntries')).slice(before);
  return { results: [data.result].flat(), requestId: response.headers.get('x-request-id'), entries };
}

async function idsOf(table: 'articles' | 'events' | 'eventReports'): Promise<string[]> {
  return (await rowsOf(table)).map(({ id }) => String(id));
}

const event = async (index: number) => globalId('Event', (await idsOf('events'))[index] ?? '');

interface Scenario {
  /** Of its input. */
  readonly type: string;
  /** What changes something; called in the order of the scenarios. */
  readonly writes: () => Promise<unknown>;
  /** The action of each entry that this leaves. */
  readonly actions: readonly string[];
  /** What finds all as it is to be, given what was written; undefined where there is no such thing. */
  readonly idle?: (written: unknown) => unknown;
  /** What is refused. */
  readonly refused: unknown;
}

const NO_ACTOR = globalId('Actor', 'nobody');
const NO_EVENT = globalId('Event', 'none');
const same = (written: unknown) => written;

/** In an order in which each finds what it needs. */
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  ingest: {
    type: 'IngestInput',
    writes: async () => ARTICLES[0],
    actions: ['INGEST'],
    idle: same,
    refused: { text: '' },
  },
  ingestBatch: {
    type: '[IngestInput!]',
    writes: async () => [ARTICLES[0], ARTICLES[1], { text: '' }, ARTICLES[2]],
    actions: ['INGEST', 'INGEST'],
    idle: same,
    refused: [{ text: ' ' }, { text: '' }],
  },
  // What waits is no data yet: it is an entry, with key and request of who queued it, when it is read (ingest-queued.test.ts).
  ingestQueued: {
    type: '[IngestInput!]',
    writes: async () => ARTICLES,
    actions: [],
    refused: [{ text: ' ' }, { text: '' }],
  },
  replayIngestTickets: {
    type: 'ReplayIngestTicketsInput',
    writes: async () => {
      await env.DB.prepare("UPDATE ingest_tickets SET state = 'DEAD'").run();
      return { ids: (await rowsOf('ingestTickets')).map(({ id }) => id) };
    },
    actions: [],
    idle: same,
    refused: { ids: ['none'] },
  },
  reviewEvent: {
    type: 'ReviewEventInput',
    writes: async () => ({ event: await event(0), status: 'DISPUTED', note: NOTE }),
    actions: ['REVIEW_EVENT'],
    idle: (written) => ({ ...z.object({ event: z.string(), status: z.string() }).parse(written) }),
    refused: { event: NO_EVENT, status: 'CONFIRMED' },
  },
  correctEvent: {
    type: 'CorrectEventInput',
    writes: async () => ({ event: await event(0), corrections: { fatalities: { best: 12 }, date: DATE }, note: NOTE }),
    actions: ['CORRECT_EVENT'],
    idle: (written) => ({ ...z.object({ event: z.string(), corrections: z.unknown() }).parse(written) }),
    refused: { event: NO_EVENT, corrections: { type: 'ATTACK' } },
  },
  mergeEvents: {
    type: 'MergeEventsInput',
    writes: async () => ({ events: [await event(0), await event(1)], note: NOTE }),
    actions: ['MERGE_EVENTS'],
    idle: same,
    refused: { events: [NO_EVENT, globalId('Event', 'other')] },
  },
  splitEvent: {
    type: 'SplitEventInput',
    writes: async () => {
      const [report] = (await rowsOf('eventReports')).filter(({ article_id: id }) => String(id) !== '');
      const parting = globalId('EventReport', String(report?.id));
      return { event: globalId('Event', String(report?.event_id)), reports: [parting], note: NOTE };
    },
    actions: ['SPLIT_EVENT'],
    refused: { event: NO_EVENT, reports: [] },
  },
  reextract: {
    type: 'ReextractInput',
    writes: async () => {
      await env.DB.prepare("UPDATE articles SET extractor_version = '0.0.1' WHERE id = ?1")
        .bind((await idsOf('articles'))[0])
        .run();
      return {};
    },
    actions: ['REEXTRACT'],
    idle: () => ({ all: true }),
    refused: { first: 0 },
  },
  retractArticle: {
    type: 'RetractArticleInput',
    writes: async () => ({ article: globalId('Article', (await idsOf('articles'))[0] ?? ''), note: NOTE }),
    actions: ['RETRACT_ARTICLE'],
    idle: same,
    refused: { article: globalId('Article', 'none') },
  },
  eraseArticle: {
    type: 'EraseArticleInput',
    writes: async () => ({ article: globalId('Article', (await idsOf('articles'))[1] ?? ''), note: NOTE }),
    actions: ['ERASE_ARTICLE'],
    idle: same,
    refused: { article: globalId('Article', 'none') },
  },
  addActor: {
    type: 'AddActorInput',
    writes: async () => ({ name: 'Zarqal Front', kind: 'REBEL_GROUP', aliases: [{ text: 'Jabhat Zarqal' }] }),
    actions: ['ADD_ACTOR'],
    refused: { name: 'Islamic State', kind: 'REBEL_GROUP' },
  },
  addActorAlias: {
    type: 'AddActorAliasInput',
    writes: async () => ({ actor: globalId('Actor', 'zarqal-front'), alias: { text: 'Zarqal Army' } }),
    actions: ['ADD_ACTOR_ALIAS'],
    refused: { actor: NO_ACTOR, alias: { text: 'Zarqal Army' } },
  },
  mergeActors: {
    type: 'MergeActorsInput',
    writes: async () => ({ actor: globalId('Actor', 'zarqal-front'), into: globalId('Actor', 'islamic-state') }),
    actions: ['MERGE_ACTORS'],
    idle: same,
    refused: { actor: NO_ACTOR, into: NO_ACTOR },
  },
  addSource: {
    type: 'AddSourceInput',
    writes: async () => ({ name: 'Zarqal Gazette', kind: 'NEWSPAPER' }),
    actions: ['ADD_SOURCE'],
    refused: { name: 'SANA', kind: 'NEWSPAPER' },
  },
  createKey: {
    type: 'CreateKeyInput',
    writes: async () => ({ owner: 'auditor', label: 'Quarterly inspection', scopes: ['READ'] }),
    actions: ['CREATE_KEY'],
    refused: { owner: '', scopes: ['READ'] },
  },
  revokeKey: {
    type: 'RevokeKeyInput',
    writes: async () => ({ id: (await rowsOf('accessKeys')).find(({ owner_id }) => owner_id === 'auditor')?.id }),
    actions: ['REVOKE_KEY'],
    idle: same,
    refused: { id: 'none' },
  },
};

beforeAll(async () => {
  const { key, viewer } = await storeKey(['read', 'ingest', 'review', 'admin'], 'editor');
  authorization = `Bearer ${key}`;
  keyId = viewer.keyId;
  await storePackagedRegistry(env.DB, new Date());
});

it('the packaged registry is one entry of nobody’s', async () => {
  expect(await rowsOf('auditEntries')).toMatchObject([{ action: 'LOAD_REGISTRY', key_id: null, request_id: null }]);
});

it('no mutation is left out', () => {
  const mutation = schema.getMutationType();
  expect(mutation).toBeInstanceOf(GraphQLObjectType);
  expect(Object.keys(SCENARIOS).toSorted()).toEqual(Object.keys(mutation?.getFields() ?? {}).toSorted());
});

describe.each(Object.entries(SCENARIOS))('%s', (field, { type, writes, actions, idle, refused }) => {
  let written: unknown;

  it('that writes is one entry for each write, with key, request, before and after', async () => {
    written = await writes();
    const { results, requestId, entries } = await run(field, type, written);
    expect(results.filter(({ message }) => message === undefined).length).toBeGreaterThan(0);
    expect(entries).toMatchObject(actions.map((action) => ({ action, key_id: keyId, request_id: requestId })));
    for (const { at, after } of entries) {
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(String(after)))).length).toBeGreaterThan(0);
    }
  });

  if (idle !== undefined)
    it('that finds all as it is to be is none', async () => {
      const { results, entries } = await run(field, type, idle(written));
      expect(results.some(({ message }) => message === undefined)).toBe(true);
      expect(entries).toEqual([]);
    });

  it('that is refused is none, nor one without a key', async () => {
    const { results, entries } = await run(field, type, refused);
    expect(results.every(({ message }) => message !== undefined)).toBe(true);
    expect(entries).toEqual([]);
    const unauthorized = await run(field, type, written, 'Bearer sitrep_nobody');
    expect(unauthorized.results.every(({ __typename }) => __typename === 'Unauthorized')).toBe(true);
    expect(unauthorized.entries).toEqual([]);
  });
});

it('no entry holds a text', async () => {
  const log = (await rowsOf('auditEntries')).map((entry) => JSON.stringify(entry)).join('\n');
  const texts = [
    NOTE,
    'Quarterly',
    'inspection',
    'Zarqal Army',
    'Jabhat',
    'Gazette',
    'https',
    ...ARTICLES.flatMap(({ text, publisher }) => [publisher, ...text.split(' ')]),
  ];
  const words = texts.filter((word) => word.length > 5);
  expect(words.length).toBeGreaterThan(20);
  // Ids of the registry are told, and are made of names.
  const told = log.replaceAll(/"[a-z]+(?:-[a-z]+)+"/g, '""');
  expect(words.filter((word) => told.includes(word))).toEqual([]);
});
