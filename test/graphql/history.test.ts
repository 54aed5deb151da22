// What became of events, and why: their history, and what stands in it, asked as a client asks.
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { emptyTables, storeKey } from '../support/database.ts';
import { ask, globalId } from './ask.ts';
import { BACKGROUND, BRIDGE, COPY, FROM_AFAR, RIVAL, UPDATE, WIRE } from './blast.ts';
import { askCounting } from './statements.ts';

const INGEST = `mutation ($input: IngestInput!) {
  ingest(input: $input) { ... on IngestSuccess { article { id } events { event { id } } } ... on Error { message } }
}`;

const ingested = z.object({
  data: z.object({
    ingest: z.object({
      article: z.object({ id: z.string() }),
      events: z.array(z.object({ event: z.object({ id: z.string() }) })),
    }),
  }),
});

let key: Awaited<ReturnType<typeof storeKey>>;

beforeEach(async () => {
  await emptyTables();
  key = await storeKey();
});

async function ingest(input: object) {
  const answer = await ask(INGEST, { input }, { authorization: `Bearer ${key.key}` });
  const { article, events } = ingested.parse(answer).data.ingest;
  return { articleId: article.id, eventIds: events.map(({ event }) => event.id) };
}

const keyOf = (id: string) => atob(id).replace(/^\w+:/, '');

const HISTORY = `query ($id: ID!, $first: Int, $after: String, $last: Int) {
  event(id: $id) {
    history(first: $first, after: $after, last: $last) {
      totalCount
      nodes { kind at revision eventId by note article { id } fields { field old new } others }
      pageInfo { endCursor hasNextPage }
    }
  }
}`;

describe('the history of an event', () => {
  it('tells each change, oldest first, with the article that it came by and the tolls before and after', async () => {
    const wire = await ingest(WIRE);
    const update = await ingest(UPDATE);
    const [id] = wire.eventIds;
    const { data } = await ask(HISTORY, { id });
    expect(data).toMatchObject({
      event: {
        history: {
          totalCount: 2,
          nodes: [
            { kind: 'CREATED', revision: 1, eventId: id, by: null, note: null, fields: [], others: [] },
            {
              kind: 'REPORTED',
              revision: 2,
              eventId: id,
              by: null,
              article: { id: update.articleId },
              fields: expect.arrayContaining([
                { field: 'FATALITIES_BEST', old: '9', new: '13' },
                { field: 'FATALITIES_LOW', old: '9', new: '13' },
              ]),
              others: [],
            },
          ],
        },
      },
    });
  });

  it('comes by pages, from either end', async () => {
    const [id] = (await ingest(WIRE)).eventIds;
    for (const article of [RIVAL, UPDATE]) await ingest(article);
    const revisions = z.object({
      data: z.object({
        event: z.object({
          history: z.object({
            nodes: z.array(z.object({ revision: z.number() })),
            pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
          }),
        }),
      }),
    });
    const page = async (args: object) => {
      const { nodes, pageInfo } = revisions.parse(await ask(HISTORY, { id, ...args })).data.event.history;
      return { ...pageInfo, revisions: nodes.map(({ revision }) => revision) };
    };
    const first = await page({ first: 2 });
    expect(first).toMatchObject({ revisions: [1, 2], hasNextPage: true });
    expect(await page({ first: 2, after: first.endCursor })).toMatchObject({ revisions: [3], hasNextPage: false });
    expect(await page({ last: 1 })).toMatchObject({ revisions: [3] });
  });

  it('goes to the event that absorbs it, which tells whose each change was', async () => {
    const [id] = (await ingest(WIRE)).eventIds;
    const [absorbed] = (await ingest(FROM_AFAR)).eventIds;
    const bridge = await ingest(BRIDGE);
    const { data } = await ask(HISTORY, { id: absorbed });
    expect(data).toMatchObject({
      event: {
        history: {
          nodes: [
            { kind: 'CREATED', eventId: id },
            { kind: 'CREATED', eventId: absorbed },
            { kind: 'JOINED', eventId: id, article: { id: bridge.articleId }, others: [absorbed] },
          ],
        },
      },
    });
  });

  it('names who made a change by the owner of the key, and a place by its id', async () => {
    const [id = ''] = (await ingest(WIRE)).eventIds;
    const fields = JSON.stringify([
      { field: 'placeId', old: null, new: 'p1' },
      { field: 'orderDate', old: '2024-03-05', new: '2024-03-04' },
      { field: 'latitude', old: 35.5, new: null },
    ]);
    await env.DB.prepare(
      `INSERT INTO event_changes (event_id, subject_id, revision, kind, at, key_id, note, fields, other_ids)
       VALUES (?1, ?1, 2, 'CORRECTED', '2024-03-08T09:00:00Z', ?2, 'It was the harbour.', ?3, '[]')`,
    )
      .bind(keyOf(id), key.viewer.keyId, fields)
      .run();
    const answer = await ask(HISTORY, { id, last: 1 });
    expect(answer.data).toMatchObject({
      event: {
        history: {
          nodes: [
            {
              kind: 'CORRECTED',
              at: '2024-03-08T09:00:00Z',
              by: 'owner',
              note: 'It was the harbour.',
              article: null,
              fields: [
                { field: 'PLACE', old: null, new: globalId('Place', 'p1') },
                { field: 'LATITUDE', old: '35.5', new: null },
              ],
            },
          ],
        },
      },
    });
    expect(JSON.stringify(answer)).not.toContain(key.viewer.keyId);
  });
});

describe('events that may be one', () => {
  const DUPLICATES = `query ($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Event { possibleDuplicates { event { id } score reasons } } }
  }`;
  const LINKS = `query ($id: ID!) {
    event(id: $id) { reports { nodes { links { report { event { id } } score reasons decision } } } }
  }`;
  const tellApart = () => env.DB.prepare("UPDATE report_links SET decision = 'DIFFERENT'").run();

  it('tell of each other, with a score and reasons', async () => {
    const [one] = (await ingest(WIRE)).eventIds;
    const [other] = (await ingest(FROM_AFAR)).eventIds;
    const { data } = await ask(DUPLICATES, { ids: [one, other] });
    const score = expect.toSatisfy((given: number) => given >= 0.2 && given < 0.5);
    const reasons = expect.arrayContaining([expect.stringMatching(/./)]);
    expect(data).toEqual({
      nodes: [
        { possibleDuplicates: [{ event: { id: other }, score, reasons }] },
        { possibleDuplicates: [{ event: { id: one }, score, reasons }] },
      ],
    });
  });

  it('tell of each other once, however many reports resemble each other, and by those that do most', async () => {
    const [one] = (await ingest(WIRE)).eventIds;
    await ingest(COPY);
    await ingest(FROM_AFAR);
    const links = z.object({
      data: z.object({
        event: z.object({
          reports: z.object({
            nodes: z.array(
              z.object({
                links: z.array(
                  z.object({ score: z.number(), report: z.object({ event: z.object({ id: z.string() }) }) }),
                ),
              }),
            ),
          }),
        }),
      }),
    });
    const { nodes } = links.parse(await ask(LINKS, { id: one })).data.event.reports;
    const scores = nodes.flatMap((report) =>
      report.links.filter(({ report: { event } }) => event.id !== one).map(({ score }) => score),
    );
    expect(scores).toHaveLength(2);
    const { data } = await ask(DUPLICATES, { ids: [one] });
    expect(data).toMatchObject({ nodes: [{ possibleDuplicates: { length: 1, 0: { score: Math.max(...scores) } } }] });
  });

  it('no longer do when a person has told them apart; their reports still say why', async () => {
    const [one] = (await ingest(WIRE)).eventIds;
    const [other] = (await ingest(FROM_AFAR)).eventIds;
    await tellApart();
    expect(await ask(DUPLICATES, { ids: [one, other] })).toEqual({
      data: { nodes: [{ possibleDuplicates: [] }, { possibleDuplicates: [] }] },
    });
    expect(await ask(LINKS, { id: one })).toMatchObject({
      data: {
        event: { reports: { nodes: [{ links: [{ report: { event: { id: other } }, decision: 'DIFFERENT' }] }] } },
      },
    });
  });

  it('are not told where they became one: then the links say why they are', async () => {
    const [one] = (await ingest(WIRE)).eventIds;
    await ingest(RIVAL);
    expect(await ask(DUPLICATES, { ids: [one] })).toEqual({ data: { nodes: [{ possibleDuplicates: [] }] } });
    const { data } = await ask(LINKS, { id: one });
    const link = {
      report: { event: { id: one } },
      score: expect.toSatisfy((score: number) => score >= 0.5),
      decision: null,
    };
    expect(data).toMatchObject({ event: { reports: { nodes: [{ links: [link] }, { links: [link] }] } } });
  });
});

it('is found again by the ids of its changes, and of those that are events no more', async () => {
  const [id] = (await ingest(WIRE)).eventIds;
  await ingest(FROM_AFAR);
  await ingest(BRIDGE);
  const ids = `query ($id: ID!) {
    event(id: $id) { history { nodes { id revision } } }
    events(filter: { updatedSince: "2000-01-01T00:00:00Z" }) { removed { nodes { id eventId } } }
  }`;
  const listed = z.object({
    data: z.object({
      event: z.object({ history: z.object({ nodes: z.array(z.object({ id: z.string(), revision: z.number() })) }) }),
      events: z.object({ removed: z.object({ nodes: z.array(z.object({ id: z.string(), eventId: z.string() })) }) }),
    }),
  });
  const { event, events } = listed.parse(await ask(ids, { id })).data;
  const nodes = [...event.history.nodes, ...events.removed.nodes];
  expect(nodes).toHaveLength(4);
  const query = `query ($ids: [ID!]!) {
    nodes(ids: $ids) { id ... on EventChange { revision } ... on RemovedEvent { eventId } }
  }`;
  const { data } = await ask(query, { ids: nodes.map((node) => node.id) });
  expect(data).toEqual({ nodes });
});

it.each([
  ['EventChange', '0', undefined],
  ['EventChange', '-1', undefined],
  ['EventChange', '1.5', undefined],
  ['EventChange', '9'.repeat(30), undefined],
  ['EventChange', 'x', 'BAD_USER_INPUT'],
  ['RemovedEvent', 'x', undefined],
])('has nothing by the id %s:%s', async (type, key, code) => {
  const { data, errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: globalId(type, key) });
  expect(data).toEqual({ node: null });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(code && [code]);
});

it('takes one statement to read why events are, and may be, one', async () => {
  for (const article of [WIRE, COPY, FROM_AFAR]) await ingest(article);
  const query = `{
    events {
      nodes {
        history { totalCount nodes { by fields { new } article { publisher { name } } } }
        possibleDuplicates { score event { type possibleDuplicates { event { id } } } }
        reports { nodes { links { score report { article { duplicateOf { id } } } } } }
      }
    }
  }`;
  const { answer, statements } = await askCounting(query);
  expect(statements).toHaveLength(1);
  const possible = [{ event: { possibleDuplicates: [{}] } }];
  expect(answer).toMatchObject({
    data: { events: { nodes: [{ possibleDuplicates: possible }, { possibleDuplicates: possible }] } },
  });
});

describe('events that are none any more', () => {
  const CHANGED = `query ($since: DateTime!, $first: Int, $after: String) {
    events(filter: { updatedSince: $since, country: "SY" }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      nodes { id absorbed }
      removed(first: $first, after: $after) {
        totalCount
        nodes { eventId successor { id } removedAt }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`;
  const since = '2000-01-01T00:00:00Z';

  it('are told to whoever asks for changes, with the event that absorbed them, which names them too', async () => {
    const [id] = (await ingest(WIRE)).eventIds;
    const [absorbed] = (await ingest(FROM_AFAR)).eventIds;
    await ingest(BRIDGE);
    const { data } = await ask(CHANGED, { since });
    expect(data).toMatchObject({
      events: {
        nodes: [{ id, absorbed: [absorbed] }],
        removed: { totalCount: 1, nodes: [{ eventId: absorbed, successor: { id } }] },
      },
    });
  });

  it('come by pages, earliest first, from the instant that is asked for on', async () => {
    const insert = env.DB.prepare('INSERT INTO removed_events (id, successor_id, removed_at) VALUES (?1, NULL, ?2)');
    const instants = ['2024-03-06T08:00:00.000Z', '2024-03-06T09:00:00.000Z', '2024-03-06T10:00:00.000Z'];
    await env.DB.batch(['z', 'y', 'x', 'w'].map((id, at) => insert.bind(id, instants[Math.min(at, 2)])));
    const first = await ask(CHANGED, { since: '2024-03-06T09:00:00Z', first: 2 });
    expect(first.data).toMatchObject({
      events: {
        removed: {
          totalCount: 3,
          nodes: [
            { eventId: globalId('Event', 'y'), successor: null, removedAt: instants[1] },
            { eventId: globalId('Event', 'w'), removedAt: instants[2] },
          ],
          pageInfo: { hasNextPage: true },
        },
      },
    });
    const page = z.object({
      data: z.object({ events: z.object({ removed: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) }) }),
    });
    const after = page.parse(first).data.events.removed.pageInfo.endCursor;
    expect((await ask(CHANGED, { since: '2024-03-06T09:00:00Z', first: 2, after })).data).toMatchObject({
      events: { removed: { nodes: [{ eventId: globalId('Event', 'x') }], pageInfo: { hasNextPage: false } } },
    });
  });

  it('are none for whoever asks for anything else', async () => {
    const { articleId } = await ingest(WIRE);
    await env.DB.prepare("INSERT INTO removed_events (id, removed_at) VALUES ('z', '2024-03-06T08:00:00.000Z')").run();
    const query = `query ($id: ID!, $since: DateTime!) {
      events { removed { totalCount nodes { eventId } } }
      within: events(filter: { and: [{ updatedSince: $since }] }) { removed { totalCount nodes { eventId } } }
      article(id: $id) { events(filter: { updatedSince: $since }) { removed { totalCount nodes { eventId } } } }
    }`;
    const removed = { totalCount: 0, nodes: [] };
    expect(await ask(query, { id: articleId, since })).toEqual({
      data: { events: { removed }, within: { removed }, article: { events: { removed } } },
    });
  });
});

describe('an article that repeats another’s text', () => {
  it('is told as its duplicate, and the other has it among its own', async () => {
    const original = await ingest(WIRE);
    const copy = await ingest({ ...COPY, publishedAt: '2024-03-07' });
    const query = `query ($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Article { duplicateOf { id } duplicates { totalCount nodes { id } } } }
    }`;
    const { data } = await ask(query, { ids: [original.articleId, copy.articleId] });
    expect(data).toEqual({
      nodes: [
        { duplicateOf: null, duplicates: { totalCount: 1, nodes: [{ id: copy.articleId }] } },
        { duplicateOf: { id: original.articleId }, duplicates: { totalCount: 0, nodes: [] } },
      ],
    });
  });
});

describe('an article that mentions an older event', () => {
  const REPORTS = `query ($id: ID!) {
    event(id: $id) {
      modality
      fatalities { best }
      reports { nodes { modality article { id } } }
      mentions: reports(filter: { modality: [HISTORICAL] }) { nodes { article { id } } }
    }
  }`;

  it.each([
    ['after it', [WIRE, BACKGROUND]],
    ['before its news has come in', [BACKGROUND, WIRE]],
  ])('%s is a HISTORICAL report of it', async (_when, articles) => {
    const ids = new Map<string, string>();
    let mentioned: string | undefined;
    for (const article of articles) {
      const { articleId, eventIds } = await ingest(article);
      ids.set(article.publisher, articleId);
      mentioned = eventIds.at(-1);
    }
    const { data } = await ask(REPORTS, { id: mentioned });
    const background = { id: ids.get(BACKGROUND.publisher) };
    expect(data).toMatchObject({
      event: {
        modality: 'ASSERTED',
        fatalities: { best: 9 },
        reports: {
          nodes: expect.arrayContaining([
            { modality: 'HISTORICAL', article: background },
            { modality: 'ASSERTED', article: { id: ids.get(WIRE.publisher) } },
          ]),
        },
        mentions: { nodes: [{ article: background }] },
      },
    });
  });
});
