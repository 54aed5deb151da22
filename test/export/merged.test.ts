// Exports of events that several articles tell: each source once or side by side, and the latest word on top.
import { env, exports } from 'cloudflare:workers';
import { beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { ADDRESS, ask } from '../graphql/ask.ts';
import { BACKGROUND, COPY, RIVAL, UPDATE, WIRE } from '../graphql/blast.ts';
import { storeKey } from '../support/database.ts';

const DAY = encodeURIComponent(JSON.stringify({ date: { from: '2024-03-05', to: '2024-03-05' } }));

const get = (path: string) => exports.default.fetch(`${ADDRESS}/export/${path}`);

beforeAll(async () => {
  const { key } = await storeKey();
  const articles = [
    { ...UPDATE, url: 'https://wire.example/2' },
    { ...BACKGROUND, url: 'https://herald.example/1;a' },
    { ...WIRE, url: 'https://wire.example/1' },
    { ...COPY, publishedAt: '2024-03-08' },
    { ...RIVAL, title: 'Eleven dead; blast in Syria' },
  ];
  for (const input of articles) {
    const mutation = 'mutation ($input: IngestInput!) { ingest(input: $input) { __typename } }';
    expect(await ask(mutation, { input }, { authorization: `Bearer ${key}` })).toEqual({
      data: { ingest: { __typename: 'IngestSuccess' } },
    });
  }
});

/** The one event's cells by their headings. */
async function record(columns: string): Promise<Record<string, string>> {
  const text = await (await get(`events.csv?columns=${columns}&filter=${DAY}`)).text();
  const [headings = [], ...rows] = text
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, a, b]) => a ?? b ?? ''));
  expect(rows).toHaveLength(1);
  return Object.fromEntries(headings.map((heading, index) => [heading, rows[0]?.[index] ?? '']));
}

const PUBLISHERS = 'Harbour Times; Meridian Wire; Coast Daily; Hilltop Herald';

it('name each publisher once, and tell the event by the latest article whose news it is', async () => {
  const cells = await record('sitrep');
  expect(cells).toMatchObject({
    reports: '5',
    fatalities_best: '13',
    weapons: expect.stringMatching(/^a? ?car bomb/i),
  });
  expect(cells.publishers?.split('; ').toSorted()).toEqual(PUBLISHERS.split('; ').toSorted());
  expect(cells.notes).toContain('has risen to 13');
});

it('have one line of ACLED’s, with its sources and the same words', async () => {
  const cells = await record('acled');
  expect(cells).toMatchObject({ fatalities: '13', notes: expect.stringContaining('has risen to 13') });
  expect(cells.source?.split('; ')).toHaveLength(4);
});

it('have GED’s lists of sources side by side, in the order in which they came out', async () => {
  const cells = await record('ged');
  const lists = ['source_article', 'source_office', 'source_date', 'source_headline'].map(
    (name) => cells[name]?.split('; ') ?? [],
  );
  const sources = lists[0]?.map((_, index) => lists.map((list) => list[index]));
  expect(cells.number_of_sources).toBe('5');
  expect(sources).toHaveLength(5);
  expect(sources?.map((source) => source[2])).toEqual([
    '2024-03-06',
    '2024-03-06',
    '2024-03-07',
    '2024-03-08',
    '2024-04-17',
  ]);
  expect(sources).toContainEqual([
    'Eleven dead, blast in Syria',
    'Harbour Times',
    '2024-03-06',
    'Eleven dead, blast in Syria',
  ]);
  expect(sources).toContainEqual(['https://wire.example/2', 'Meridian Wire', '2024-03-07', UPDATE.title]);
  expect(sources?.at(-1)).toEqual(['https://herald.example/1%3Ba', 'Hilltop Herald', '2024-04-17', BACKGROUND.title]);
  expect(cells.source_original).toMatch(/Syrian Observatory for Human Rights/);
});

it('have each outlet’s own toll in JSON Lines, which repeats whose and which figure gave way', async () => {
  const event = z.object({
    participants: z.array(z.object({ role: z.string(), name: z.string() })),
    reports: z.array(
      z.looseObject({
        modality: z.string(),
        fatalitiesBest: z.number().nullable(),
        article: z.object({ id: z.string(), title: z.string(), duplicateOf: z.string().nullable() }),
        casualties: z.array(z.looseObject({ id: z.string(), supersededById: z.string().nullable() })),
      }),
    ),
  });
  const { participants, reports } = event.parse(JSON.parse(await (await get(`events.jsonl?filter=${DAY}`)).text()));
  expect(reports.map(({ fatalitiesBest, modality }) => [fatalitiesBest, modality])).toEqual(
    expect.arrayContaining([
      [9, 'ASSERTED'],
      [11, 'ASSERTED'],
      [13, 'ASSERTED'],
      [12, 'HISTORICAL'],
    ]),
  );
  const [copy] = reports.flatMap(({ article }) => article.duplicateOf ?? []);
  expect(reports.find(({ article }) => article.id === copy)?.article.title).toBe(WIRE.title);
  const figures = new Map(reports.flatMap(({ casualties }) => casualties.map((figure) => [figure.id, figure])));
  const [successor] = [...figures.values()].flatMap(({ supersededById }) => supersededById ?? []);
  expect(figures.get(successor ?? '')).toMatchObject({ best: 13 });
  const named = participants.map(({ role, name }) => `${role} ${name}`);
  expect(named).toEqual([...new Set(named)]);
});

it('have another ETag when an event has ended', async () => {
  const etag = async () => (await get('events.csv')).headers.get('etag');
  const before = await etag();
  expect(await etag()).toBe(before);
  await env.DB.prepare("INSERT INTO removed_events (id, removed_at) VALUES ('gone', '2024-05-01T00:00:00.000Z')").run();
  expect(await etag()).not.toBe(before);
});
