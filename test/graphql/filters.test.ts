import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { foldName } from '../../schema/folded.ts';
import type { ExtractedEvent } from '../../src/extraction/record.ts';
import { ask, globalId } from './ask.ts';
import { askCounting } from './statements.ts';
import { type Change, storeArticle } from './stored.ts';

/** Changes a record's first event and leaves its others and its agreements out. */
function event(change: Partial<ExtractedEvent>): Change {
  return ({ events }) => ({ events: events.slice(0, 1).map((first) => ({ ...first, ...change })), agreements: [] });
}

const day = (start: string | null, end = start) =>
  ({ start, end, precision: 'DAY', basis: 'EXPLICIT', text: 'then' }) as const;

const toll = (best: number | null) => ({
  low: best,
  best,
  high: best,
  civilians: null,
  combatants: null,
  unknown: best,
});

const place = (name: string, country: string, latitude: number, longitude: number) =>
  ({
    name,
    admin1: name,
    country,
    latitude,
    longitude,
    precision: 'EXACT',
    text: name,
    placeId: null,
    geonamesId: null,
  }) as const;

/** Events by the name that the tests know them by. */
const ids = new Map<string, string>();

/** One figure for the killed of an event, where there are any. */
function killed({ casualties }: ExtractedEvent, { fatalities }: Partial<ExtractedEvent>) {
  const { low = null, best = null, high = null } = fatalities ?? {};
  return best === null ? [] : casualties.slice(0, 1).map((figure) => ({ ...figure, low, best, high }));
}

async function store(name: string, change: Partial<ExtractedEvent>) {
  const articleId = await storeArticle(` ${name}`, (record) => {
    const { events = [], ...rest } = event({ location: null, ...change })(record);
    return { ...rest, events: events.map((told) => ({ ...told, casualties: killed(told, change) })) };
  });
  ids.set(`${articleId}.e1`, name);
}

beforeAll(async () => {
  await store('spring', {
    date: day('2019-04-20'),
    type: 'AIR_DRONE_STRIKE',
    category: 'EXPLOSIONS_REMOTE_VIOLENCE',
    fatalities: toll(7),
    location: place('Aleppo', 'SY', 36.2, 37.16),
    modality: 'ASSERTED',
  });
  await store('week', {
    date: day('2019-04-28', '2019-05-04'),
    type: 'ARMED_CLASH',
    category: 'BATTLES',
    fatalities: toll(0),
    location: place('Mosul', 'IQ', 36.34, 43.13),
    modality: 'ASSERTED',
  });
  await store('undated', {
    date: null,
    type: 'PEACEFUL_PROTEST',
    category: 'PROTESTS',
    fatalities: toll(null),
    participants: [],
    modality: 'PLANNED',
  });
  await store('fiji', {
    date: day('2020-01-01'),
    type: 'PEACEFUL_PROTEST',
    category: 'PROTESTS',
    fatalities: toll(null),
    location: place('Labasa', 'FJ', -16.4, 179.4),
    participants: [],
    modality: 'ASSERTED',
  });
});

const answer = z.object({ events: z.object({ nodes: z.array(z.object({ id: z.string() })), totalCount: z.number() }) });

async function namesOf(filter: unknown, orderBy?: object): Promise<string[]> {
  const { data, errors } = await ask(
    'query ($filter: EventFilter, $orderBy: EventOrder! = {field: DATE, direction: DESC}) { events(filter: $filter, orderBy: $orderBy) { totalCount nodes { id } } }',
    { filter, ...(orderBy && { orderBy }) },
  );
  expect(errors).toBeUndefined();
  const { events } = answer.parse(data);
  expect(events.totalCount).toBe(events.nodes.length);
  return events.nodes.map(({ id }) => ids.get(atob(id).slice('Event:'.length)) ?? id);
}

describe('events', () => {
  it.each<[object, string[]]>([
    [{}, ['fiji', 'week', 'spring', 'undated']],
    [{ category: 'PROTESTS' }, ['fiji', 'undated']],
    [{ type: ['ARMED_CLASH', 'AIR_DRONE_STRIKE'] }, ['week', 'spring']],
    [{ modality: ['PLANNED'] }, ['undated']],
    [{ country: 'sy' }, ['spring']],
    [{ country: ['SY', 'IQ'], category: ['BATTLES'] }, ['week']],
    [{ admin1: ['Mosul'] }, ['week']],
    [{ date: { from: '2019-05-01' } }, ['fiji', 'week']],
    [{ date: { to: '2019-04-28' } }, ['week', 'spring']],
    [{ date: { from: '2019-04-20', to: '2019-04-20' } }, ['spring']],
    [{ date: {} }, ['fiji', 'week', 'spring']],
    [{ within: { south: 36, west: 37, north: 36.5, east: 37.5 } }, ['spring']],
    [{ within: { south: 30, west: 30, north: 40, east: 50 } }, ['week', 'spring']],
    [{ within: { south: -20, west: 179, north: -10, east: -179 } }, ['fiji']],
    [{ near: { latitude: 36.2, longitude: 37.1, radiusKm: 10 } }, ['spring']],
    [{ near: { latitude: 36.2, longitude: 37.1, radiusKm: 1 } }, []],
    [{ near: { latitude: -16.4, longitude: -179.9, radiusKm: 100 } }, ['fiji']],
    [{ near: { latitude: 89, longitude: 0, radiusKm: 500 } }, []],
    [{ fatalities: { min: 1 } }, ['spring']],
    [{ fatalities: { max: 5 } }, ['week']],
    [{ fatalities: {} }, ['week', 'spring']],
    [{ injuries: {} }, []],
    [{ injuries: { min: -1 } }, []],
    [{ and: [{ country: 'SY' }, { country: 'IQ' }] }, []],
    [{ or: [{ country: 'SY' }, { country: 'IQ' }] }, ['week', 'spring']],
    [{ not: { country: 'SY' } }, ['fiji', 'week', 'undated']],
    [{ not: { not: { country: 'SY' } } }, ['spring']],
    [{ or: [] }, []],
    [{ and: [] }, ['fiji', 'week', 'spring', 'undated']],
    [{ not: {} }, []],
    [{ country: null }, ['fiji', 'week', 'spring', 'undated']],
    [{ country: [] }, []],
    [{ updatedSince: '2026-02-03T04:05:06Z' }, ['fiji', 'week', 'spring', 'undated']],
    [{ updatedSince: '2026-02-03T04:05:07Z' }, []],
    [{ actor: { role: ['PERPETRATOR', 'SIDE_A'] } }, ['week', 'spring']],
    [{ not: { actor: {} } }, ['fiji', 'undated']],
  ])('%j are %j', async (filter, names) => {
    expect(await namesOf(filter)).toEqual(names);
  });

  it('are found by who published them, as id and as slug', async () => {
    const publisher = await env.DB.prepare('SELECT publisher_id AS id FROM articles').first<string>('id');
    expect(publisher).toBeTypeOf('string');
    expect(await namesOf({ publisher })).toHaveLength(4);
    expect(await namesOf({ publisher: globalId('Source', String(publisher)) })).toHaveLength(4);
    expect(await namesOf({ publisher: 'nobody' })).toEqual([]);
  });

  it('a filter and its negation part them all', async () => {
    for (const filter of [{ country: 'SY' }, { fatalities: { min: 1 } }, { date: {} }, { admin1: 'Mosul' }]) {
      const names = [...(await namesOf(filter)), ...(await namesOf({ not: filter }))];
      expect(names.toSorted()).toEqual([...ids.values()].toSorted());
    }
  });

  it.each([
    [{ field: 'FATALITIES', direction: 'DESC' }, ['spring', 'week']],
    [{ field: 'DATE', direction: 'ASC' }, ['undated', 'spring']],
  ])('in the order %j begin with %j', async (orderBy, names) => {
    expect((await namesOf({}, orderBy)).slice(0, 2)).toEqual(names);
  });

  it('page in each order, each way, without loss', async () => {
    const query = `query ($orderBy: EventOrder!, $after: String) {
      events(first: 1, after: $after, orderBy: $orderBy) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const page = z.object({
      events: z.object({
        nodes: z.array(z.object({ id: z.string() })),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
      }),
    });
    for (const field of ['DATE', 'FATALITIES', 'UPDATED_AT']) {
      for (const direction of ['ASC', 'DESC']) {
        const seen = new Set<string>();
        let after: string | null = null;
        do {
          const { data, errors } = await ask(query, { orderBy: { field, direction }, after });
          expect(errors).toBeUndefined();
          const { nodes, pageInfo } = page.parse(data).events;
          for (const { id } of nodes) seen.add(id);
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);
        expect(seen.size).toBe(4);
      }
    }
  });

  it('take one statement, whatever the filter', async () => {
    const filter = { or: [{ actor: { role: 'PERPETRATOR' } }, { near: { latitude: 1, longitude: 1, radiusKm: 5 } }] };
    const { answer: given, statements } = await askCounting(
      'query ($filter: EventFilter) { events(filter: $filter) { nodes { id reports { totalCount nodes { id } } } } }',
      { filter },
    );
    expect(given.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
  });

  it('a cursor of another order is refused', async () => {
    const { data } = await ask('{ events(first: 1) { pageInfo { endCursor } } }');
    const { events } = z.object({ events: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) }).parse(data);
    const { errors } = await ask(
      'query ($after: String) { events(after: $after, orderBy: {field: FATALITIES, direction: DESC}) { nodes { id } } }',
      { after: events.pageInfo.endCursor },
    );
    expect(errors).toMatchObject([
      { message: expect.stringContaining('is no cursor of Query.events.FATALITIES.DESC') },
    ]);
  });
});

describe('what a filter may not be', () => {
  const deep = (levels: number): object => (levels === 0 ? {} : { not: deep(levels - 1) });
  it.each<[unknown, RegExp]>([
    [{ country: Array.from({ length: 101 }, () => 'SY') }, /filter\.country .*at most 100 values/],
    [{ and: Array.from({ length: 101 }, () => ({ country: 'SY' })) }, /more than 100 conditions/],
    [
      { and: Array.from({ length: 21 }, () => ({ actor: { role: 'SIDE_A' } })) },
      /more than 100 conditions, and actor counts as 5/,
    ],
    [deep(11), /nested deeper than 10 levels/],
    [{ within: { south: 10, north: 0, west: 0, east: 1 } }, /south is north of north/],
    [{ near: { latitude: 91, longitude: 0, radiusKm: 1 } }, /near\.latitude .*-90 to 90/],
    [{ near: { latitude: 1, longitude: 0, radiusKm: 0 } }, /more than 0/],
    [{ fatalities: { min: 3, max: 2 } }, /min is above max/],
    [{ date: { from: '2020-01-02', to: '2020-01-01' } }, /from is after to/],
    [{ date: { from: '2020-02-30' } }, /Date cannot represent/],
    [{ publisher: globalId('Event', 'x') }, /this is the id of a Event, give ids of type Source/],
    [{ country: 'x'.repeat(501) }, /at most 500 characters/],
    [{ nobody: 1 }, /nobody/],
    [[{}, {}], /EventFilter/],
  ])('%#', async (filter, message) => {
    const { data, errors } = await ask('query ($filter: EventFilter) { events(filter: $filter) { nodes { id } } }', {
      filter,
    });
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('every connection', () => {
  it.each([
    '{ articles(filter: {language: "en", date: {from: "1900-01-01"}}) { totalCount nodes { events(filter: {category: BATTLES}) { totalCount nodes { category } } } } }',
    '{ actors(filter: {kind: [REBEL_GROUP, STATE_FORCES]}) { totalCount nodes { kind events(filter: {country: "SY"}) { totalCount nodes { location { country } } } } } }',
    '{ agreements(filter: {violated: true, not: {party: {role: GUARANTOR}}}, orderBy: {field: UPDATED_AT, direction: ASC}) { totalCount nodes { violations(filter: {status: ALLEGED}) { totalCount nodes { status } } } } }',
    '{ sources(filter: {kind: NEWS_AGENCY}) { totalCount nodes { figures(filter: {measure: KILLED, count: {min: 1}}) { totalCount nodes { measure } } } } }',
    '{ places(filter: {near: {latitude: 36, longitude: 37, radiusKm: 100}}, orderBy: {field: POPULATION, direction: DESC}) { totalCount nodes { events(orderBy: {field: FATALITIES, direction: ASC}) { totalCount nodes { id } } } } }',
    '{ tallies(filter: {period: {to: "2030-01-01"}, or: [{measure: KILLED}]}) { totalCount nodes { measure } } }',
    '{ events { nodes { casualties(filter: {victimStatus: CIVILIAN}) { totalCount nodes { victim { status } } } reports(filter: {modality: ASSERTED}) { totalCount nodes { modality } } violates(filter: {kind: CEASEFIRE}) { totalCount nodes { kind } } } } }',
  ])('%s', async (query) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    for (const connection of connectionsIn(data)) expect(connection.nodes).toHaveLength(connection.totalCount);
  });
});

describe('sources by words of their names', () => {
  beforeAll(async () => {
    const names = {
      'river-post': ['River Post', 'El Correo del Río'],
      watch: ['Watch', 'The People’s Watch of Labasa'],
    };
    for (const [id, [name = '', other = '']] of Object.entries(names)) {
      await env.DB.batch([
        env.DB.prepare("INSERT INTO sources (id, name, registered, created_at) VALUES (?1, ?2, 0, '')").bind(id, name),
        ...[name, other].map((text) =>
          env.DB.prepare('INSERT INTO source_aliases (folded, source_id, text) VALUES (?1, ?2, ?3)').bind(
            foldName(text),
            id,
            text,
          ),
        ),
      ]);
    }
  });

  it.each<[string, string[]]>([
    ['river', ['river-post']],
    ['RIO', ['river-post']],
    ['río post', ['river-post']],
    ['"del río"', ['river-post']],
    ['"río del"', []],
    ['riv', []],
    ['riv*', ['river-post']],
    ['"el corr"*', ['river-post']],
    ['ver*', []],
    ['the watch', ['watch']],
    ["People's", ['watch']],
    ['people’s -fiji', ['watch']],
    ['watch -labasa', []],
    ['watch%', ['watch']],
    ['w_tch', []],
    ['river watch', []],
  ])('%s are %j', async (text, slugs) => {
    const { data, errors } = await ask(
      'query ($text: String) { sources(filter: { text: $text }) { totalCount nodes { slug } } }',
      { text },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ sources: { totalCount: slugs.length, nodes: slugs.map((slug) => ({ slug })) } });
  });

  it('are not found by no word', async () => {
    const { errors } = await ask('{ sources(filter: { text: "-watch" }) { totalCount } }');
    expect(errors).toMatchObject([{ message: expect.stringContaining('give at least one word that is to occur') }]);
  });
});

describe('a connection', () => {
  const nodesOf = (data: unknown) => connectionsIn(data).at(-1)?.nodes ?? [];

  it.each([
    ['articles', (filter: string) => `{ articles${filter} { totalCount nodes { id } } }`],
    ['events', (filter: string) => `{ events${filter} { totalCount nodes { id } } }`],
    ['actors', (filter: string) => `{ actors${filter} { totalCount nodes { id } } }`],
    ['agreements', (filter: string) => `{ agreements${filter} { totalCount nodes { id } } }`],
    ['sources', (filter: string) => `{ sources${filter} { totalCount nodes { id } } }`],
    ['places', (filter: string) => `{ places${filter} { totalCount nodes { id } } }`],
    ['tallies', (filter: string) => `{ tallies${filter} { totalCount nodes { id } } }`],
    [
      'relations',
      (filter: string) => `{ articles(first: 1) { nodes { relations${filter} { totalCount nodes { id } } } } }`,
    ],
    [
      'reports',
      (filter: string) => `{ articles(first: 1) { nodes { reports${filter} { totalCount nodes { id } } } } }`,
    ],
    [
      'figures',
      (filter: string) =>
        `{ sources(filter: { text: "sana" }) { nodes { figures${filter} { totalCount nodes { id } } } } }`,
    ],
    [
      'agreement reports',
      (filter: string) => `{ agreements(first: 1) { nodes { reports${filter} { totalCount nodes { id } } } } }`,
    ],
    [
      'violations',
      (filter: string) => `{ agreements(first: 1) { nodes { violations${filter} { totalCount nodes { id } } } } }`,
    ],
  ] as const)('of %s is filtered by id', async (_name, query) => {
    await storeArticle(' as it is');
    const { data, errors } = await ask(query('(first: 50)'));
    expect(errors).toBeUndefined();
    const all = z.array(z.object({ id: z.string() })).parse(nodesOf(data));
    const some = all.slice(-2);
    expect(some.length).toBeGreaterThan(0);
    const given = JSON.stringify([...some.map(({ id }) => id), 'nobody']);
    const found = await ask(query(`(filter: { id: ${given} })`));
    expect(found.errors).toBeUndefined();
    expect(nodesOf(found.data)).toEqual(some);
    const others = await ask(query(`(first: 50, filter: { not: { id: ${given} } })`));
    expect(nodesOf(others.data)).toEqual(all.filter((node) => !some.includes(node)));
  });
});

/** Every connection of an answer. */
function connectionsIn(value: unknown): { totalCount: number; nodes: unknown[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const connection = z.object({ totalCount: z.number(), nodes: z.array(z.unknown()) }).safeParse(value);
  return [...(connection.success ? [connection.data] : []), ...Object.values(value).flatMap(connectionsIn)];
}
