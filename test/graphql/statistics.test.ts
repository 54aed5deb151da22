import { env } from 'cloudflare:workers';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { events } from '../../schema/events.ts';
import { EVENT_CATEGORIES, type EventCategory, type EventType, SUB_EVENT_TYPES } from '../../schema/vocabulary.ts';
import { insertRows } from '../../src/db/insert-rows.ts';
import { EVENT_CELLS } from '../../src/db/statistics/cells.ts';
import { emptyTables, rowsOf } from '../support/database.ts';
import { ask } from './ask.ts';
import { askCounting } from './statements.ts';
import { onDay, storeArticle } from './stored.ts';

const CATEGORY_OF = new Map<EventType, EventCategory>(
  EVENT_CATEGORIES.flatMap((category) => SUB_EVENT_TYPES[category].map((type) => [type, category] as const)),
);

/** What statistics look at in an event. */
interface Happening {
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  readonly type: EventType;
  readonly modality: 'ASSERTED' | 'PLANNED';
  readonly country: string | null;
  readonly admin1: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

const stated = {
  datePrecision: null,
  dateBasis: null,
  dateText: null,
  locationName: null,
  latitude: null,
  longitude: null,
  locationPrecision: null,
  locationText: null,
  placeId: null,
};

function row({ dateStart, dateEnd, type, low, best, high, ...rest }: Happening, id: string) {
  return {
    ...stated,
    ...rest,
    id,
    type,
    category: CATEGORY_OF.get(type) ?? 'BATTLES',
    dateStart,
    dateEnd,
    orderDate: dateStart ?? dateEnd ?? '',
    fatalitiesLow: low,
    fatalitiesBest: best,
    fatalitiesHigh: high,
    injuriesLow: high,
    injuriesBest: low,
    injuriesHigh: best,
    reviewStatus: 'UNREVIEWED' as const,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    revision: 1,
  };
}

const idOf = (index: number) => `e${String(index).padStart(3, '0')}`;

async function store(happenings: readonly Happening[]): Promise<void> {
  await env.DB.batch([
    env.DB.prepare('DELETE FROM events'),
    ...insertRows(
      env.DB,
      events,
      happenings.map((happening, index) => row(happening, idOf(index))),
    ),
  ]);
}

/** Few values, so that they meet: days about the ends of months, weeks and years. */
const DAYS = [
  '2018-12-30',
  '2018-12-31',
  '2019-01-01',
  '2019-01-06',
  '2019-01-07',
  '2019-01-31',
  '2019-02-01',
  '2019-02-28',
  '2019-04-20',
  '2020-02-29',
  '2020-12-31',
  '2021-01-03',
];
const TYPES = ['ARMED_CLASH', 'AIR_DRONE_STRIKE', 'SUICIDE_BOMB', 'ATTACK', 'OTHER'] as const;
const COUNTRIES = ['SY', 'IQ', 'FJ'];
const DIVISIONS = ['Homs', 'Central'];

const day = fc.constantFrom(...DAYS);
const number = fc.option(fc.nat(30));
const dates = fc.oneof(
  { weight: 4, arbitrary: day.map((dateStart) => ({ dateStart, dateEnd: dateStart })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(day, day)
      .map((days) => days.toSorted())
      .map(([dateStart = '', dateEnd = '']) => ({ dateStart, dateEnd })),
  },
  day.map((dateStart) => ({ dateStart, dateEnd: null })),
  day.map((dateEnd) => ({ dateStart: null, dateEnd })),
  fc.constant({ dateStart: null, dateEnd: null }),
);
const happening: fc.Arbitrary<Happening> = fc
  .record({
    type: fc.constantFrom(...TYPES),
    modality: fc.constantFrom('ASSERTED', 'PLANNED'),
    country: fc.option(fc.constantFrom(...COUNTRIES)),
    admin1: fc.option(fc.constantFrom(...DIVISIONS)),
    low: number,
    best: number,
    high: number,
  })
  .chain((rest) => dates.map((given) => ({ ...rest, ...given })));

type Filter = Readonly<Record<string, unknown>>;

const wholePeriod = fc.constantFrom(
  { from: '2019-01-01', to: '2019-12-31' },
  { from: '2019-01-01' },
  { to: '2018-12-31' },
  { from: '2019-01-01', to: '2019-01-31' },
  { from: '2019-02-01', to: '2020-02-29' },
  {},
);
const anyDays = fc
  .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
  .map(([from, to]) => (from !== undefined && to !== undefined && from > to ? { from: to, to: from } : { from, to }));
const field = fc.oneof<fc.Arbitrary<Filter>[]>(
  fc.record({ date: fc.oneof(wholePeriod, anyDays) }),
  fc.record({ date: anyDays }),
  fc.record({ country: fc.subarray(COUNTRIES) }),
  fc.record({ country: fc.constantFrom('sy', 'IQ') }),
  fc.record({ admin1: fc.subarray(DIVISIONS) }),
  fc.record({ type: fc.subarray([...TYPES]) }),
  fc.record({ category: fc.subarray(['BATTLES', 'EXPLOSIONS_REMOTE_VIOLENCE', 'STRATEGIC_DEVELOPMENTS']) }),
  fc.record({ modality: fc.constantFrom('ASSERTED', 'PLANNED') }),
);
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant({}),
    field,
    fc.tuple(field, field).map(([a, b]) => ({ ...a, ...b })),
    fc.record({ and: fc.array(tie('filter'), { maxLength: 2 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 2 }) }),
    fc.record({ not: tie('filter') }),
    fc.tuple(field, tie('filter')).map(([own, and]) => ({ ...own, and: [and] })),
  ),
}));

const list = (given: unknown): unknown[] => (Array.isArray(given) ? given : [given]);

/** Whether a filter lets an event through, told in plain words. */
function passes(event: Happening, given: Filter): boolean {
  const first = event.dateStart ?? event.dateEnd;
  const last = event.dateEnd ?? '9999-12-31';
  return Object.entries(given).every(([name, value]) => {
    switch (name) {
      case 'and':
        return list(value).every((part) => passes(event, z.record(z.string(), z.unknown()).parse(part)));
      case 'or':
        return list(value).some((part) => passes(event, z.record(z.string(), z.unknown()).parse(part)));
      case 'not':
        return !passes(event, z.record(z.string(), z.unknown()).parse(value));
      case 'date': {
        const { from = '', to = '9999-12-31' } = z
          .object({ from: z.string().optional(), to: z.string().optional() })
          .parse(value);
        return first !== null && last >= from && first <= to;
      }
      case 'country':
        return list(value).some((code) => String(code).toUpperCase() === event.country);
      case 'category':
        return list(value).includes(CATEGORY_OF.get(event.type));
      case 'type':
      case 'modality':
      case 'admin1':
        return list(value).includes(event[name]);
      // Said only so that the events themselves are counted: it lets all through.
      case 'updatedSince':
        return true;
      default:
        throw new Error(`The test knows no ${name}.`);
    }
  });
}

function monday(date: string): string {
  const time = new Date(date);
  while (time.getUTCDay() !== 1) time.setUTCDate(time.getUTCDate() - 1);
  return time.toISOString().slice(0, 10);
}

type Keys = Record<'periodStart' | 'country' | 'admin1' | 'category' | 'type', string | null>;

const NO_KEYS: Keys = { periodStart: null, country: null, admin1: null, category: null, type: null };

const KEYS_OF: Record<string, (event: Happening) => Partial<Keys>> = {
  DAY: ({ dateStart, dateEnd }) => ({ periodStart: dateStart ?? dateEnd }),
  WEEK: ({ dateStart, dateEnd }) => ({ periodStart: (dateStart ?? dateEnd) && monday(dateStart ?? dateEnd ?? '') }),
  MONTH: ({ dateStart, dateEnd }) => ({ periodStart: (dateStart ?? dateEnd)?.replace(/..$/, '01') ?? null }),
  YEAR: ({ dateStart, dateEnd }) => ({ periodStart: (dateStart ?? dateEnd)?.replace(/.....$/, '01-01') ?? null }),
  COUNTRY: ({ country }) => ({ country }),
  ADMIN1: ({ country, admin1 }) => ({ country, admin1 }),
  CATEGORY: ({ type }) => ({ category: CATEGORY_OF.get(type) ?? null }),
  TYPE: ({ type }) => ({ category: CATEGORY_OF.get(type) ?? null, type }),
};

const dimensions = fc
  .subarray(Object.keys(KEYS_OF), { maxLength: 2 })
  .filter((given) => given.filter((name) => ['DAY', 'WEEK', 'MONTH', 'YEAR'].includes(name)).length < 2);

const sum = z.object({
  low: z.number(),
  best: z.number(),
  high: z.number(),
  eventsWithLow: z.number(),
  eventsWithBest: z.number(),
  eventsWithHigh: z.number(),
});
const keys = {
  periodStart: z.string().nullable(),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  category: z.string().nullable(),
  type: z.string().nullable(),
};
const answered = z.object({
  eventStatistics: z.object({
    exact: z.boolean(),
    eventsCounted: z.number(),
    totalGroups: z.number(),
    groups: z.array(z.object({ ...keys, events: z.number(), fatalities: sum, injuries: sum })),
  }),
});

const QUERY = `query ($filter: EventFilter, $groupBy: [EventDimension!]!, $orderBy: EventGroupOrder! = KEYS, $first: Int! = 2000, $fill: Boolean! = false) {
  eventStatistics(filter: $filter, groupBy: $groupBy, orderBy: $orderBy, first: $first, fillEmptyPeriods: $fill) {
    exact eventsCounted totalGroups
    groups { periodStart country admin1 category type events fatalities { ...sum } injuries { ...sum } }
  }
}
fragment sum on TollSum { low best high eventsWithLow eventsWithBest eventsWithHigh }`;

async function statistics(variables: {
  filter?: Filter;
  groupBy: readonly string[];
  orderBy?: string;
  first?: number;
  fill?: boolean;
}) {
  const { answer, statements } = await askCounting(QUERY, variables);
  expect(answer.errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  return { ...answered.parse(answer.data).eventStatistics, sql: statements[0]?.sql ?? '' };
}

function sumOf(
  events: readonly Happening[],
  low: 'low' | 'best' | 'high',
  best: 'low' | 'best' | 'high',
  high: 'low' | 'best' | 'high',
) {
  const known = (name: 'low' | 'best' | 'high') => events.map((event) => event[name]).filter((value) => value !== null);
  const total = (name: 'low' | 'best' | 'high') => known(name).reduce((all, value) => all + value, 0);
  return {
    low: total(low),
    best: total(best),
    high: total(high),
    eventsWithLow: known(low).length,
    eventsWithBest: known(best).length,
    eventsWithHigh: known(high).length,
  };
}

/** The groups as counted event by event. */
function count(happenings: readonly Happening[], given: Filter, groupBy: readonly string[]) {
  const wanted = happenings.filter((event) => passes(event, given));
  const keysOf = (event: Happening): Keys =>
    Object.assign({ ...NO_KEYS }, ...groupBy.map((name) => KEYS_OF[name]?.(event)));
  const groups = Map.groupBy(wanted, (event) => JSON.stringify(keysOf(event)));
  if (groupBy.length === 0) groups.set(JSON.stringify(NO_KEYS), wanted);
  return [...groups].map(([key, members]) => ({
    ...JSON.parse(key),
    events: members.length,
    fatalities: sumOf(members, 'low', 'best', 'high'),
    injuries: sumOf(members, 'high', 'low', 'best'),
  }));
}

const sorted = (groups: readonly unknown[]) =>
  groups
    .map((group) =>
      JSON.stringify(
        group,
        Object.keys({
          ...NO_KEYS,
          events: 0,
          fatalities: 0,
          injuries: 0,
          low: 0,
          best: 0,
          high: 0,
          eventsWithLow: 0,
          eventsWithBest: 0,
          eventsWithHigh: 0,
        }),
      ),
    )
    .toSorted();

beforeEach(emptyTables);

describe('statistics of events', () => {
  it('equal what counting the events gives, by the counts that are kept and by the events', async () => {
    let stored: readonly Happening[] | undefined;
    const world = fc.array(happening, { maxLength: 40 });
    const questions = fc.array(fc.tuple(filter, dimensions), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(world, questions, async (happenings, asked) => {
        if (stored !== happenings) await store(happenings);
        stored = happenings;
        for (const [given, groupBy] of asked) {
          const expected = count(happenings, given, groupBy);
          const kept = await statistics({ filter: given, groupBy });
          // Of the days of divisions no counts are kept.
          if (!/admin1/i.test(JSON.stringify([given, groupBy]))) expect(kept.sql).toContain('event_cells');
          const byRows = await statistics({ filter: { and: [given], updatedSince: '2000-01-01T00:00:00Z' }, groupBy });
          expect(byRows.sql).not.toContain('event_cells');
          for (const answer of [kept, byRows]) {
            expect(answer.exact).toBe(true);
            expect(sorted(answer.groups)).toEqual(sorted(expected));
            expect(answer.totalGroups).toBe(expected.length);
            expect(answer.eventsCounted).toBe(expected.reduce((all, { events: members }) => all + members, 0));
          }
          expect(kept.groups).toEqual(byRows.groups);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The counts that are kept, and the same made anew. */
async function keptAndRebuilt(): Promise<[unknown[], unknown[]]> {
  const kept = await rowsOf('eventCells');
  await env.DB.batch(EVENT_CELLS.rebuild.map((sql) => env.DB.prepare(sql)));
  return [kept, await rowsOf('eventCells')];
}

describe('the counts that are kept', () => {
  it('follow every insertion, change and removal of events', async () => {
    const change = fc.oneof(
      fc.record({ at: fc.nat(9), to: happening }),
      fc.record({ at: fc.nat(9), to: fc.constant(null) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { maxLength: 10 }),
        fc.array(change, { maxLength: 6 }),
        async (first, changes) => {
          await store(first);
          for (const { at, to } of changes) {
            const stored = await env.DB.prepare('SELECT id FROM events WHERE id = ?1').bind(idOf(at)).first('id');
            if (to === null) await env.DB.prepare('DELETE FROM events WHERE id = ?1').bind(idOf(at)).run();
            else if (stored === null) await env.DB.batch(insertRows(env.DB, events, [row(to, idOf(at))]));
            else {
              const { dateStart, dateEnd, orderDate, type, category, country, admin1, fatalitiesLow } = row(
                to,
                idOf(at),
              );
              await env.DB.prepare(
                'UPDATE events SET date_start = ?2, date_end = ?3, order_date = ?4, type = ?5, category = ?6, country = ?7, admin1 = ?8, fatalities_low = ?9, revision = revision + 1 WHERE id = ?1',
              )
                .bind(idOf(at), dateStart, dateEnd, orderDate, type, category, country, admin1, fatalitiesLow)
                .run();
            }
          }
          const [kept, rebuilt] = await keptAndRebuilt();
          expect(kept).toEqual(rebuilt);
        },
      ),
      { numRuns: 30 },
    );
    await env.DB.prepare('DELETE FROM events').run();
    expect(await rowsOf('eventCells')).toEqual([]);
  });

  it('are untouched where a batch fails', async () => {
    await store([]);
    const broken = { ...row(CLASH, 'broken'), orderDate: 'never' };
    await expect(env.DB.batch(insertRows(env.DB, events, [row(CLASH, 'sound'), broken]))).rejects.toThrow(/CHECK/);
    expect(await rowsOf('eventCells')).toEqual([]);
  });
});

const CLASH: Happening = {
  dateStart: '2019-04-20',
  dateEnd: '2019-04-20',
  type: 'ARMED_CLASH',
  modality: 'ASSERTED',
  country: 'SY',
  admin1: 'Homs',
  low: 1,
  best: 2,
  high: null,
};

const on = (date: string, change: Partial<Happening> = {}) => ({ ...CLASH, dateStart: date, dateEnd: date, ...change });

describe('groups', () => {
  beforeEach(() =>
    store([
      on('2019-04-20'),
      on('2019-04-21', { type: 'ATTACK', best: 9 }),
      on('2019-06-01', { country: 'IQ', best: 1 }),
      on('2019-06-02', { dateStart: null, dateEnd: null }),
    ]),
  );

  it('have the empty periods filled in, for each of the rest', async () => {
    const filter = { date: { from: '2019-04-15', to: '2019-07-01' } };
    const { groups, totalGroups, exact } = await statistics({ filter, groupBy: ['MONTH'], fill: true });
    expect(groups.map(({ periodStart, events: number }) => [periodStart, number])).toEqual([
      ['2019-04-01', 2],
      ['2019-05-01', 0],
      ['2019-06-01', 1],
      ['2019-07-01', 0],
    ]);
    expect([totalGroups, exact]).toEqual([4, true]);
    const two = await statistics({ filter, groupBy: ['COUNTRY', 'MONTH'], fill: true, first: 3 });
    expect(two.groups.map(({ periodStart, country, events: number }) => [periodStart, country, number])).toEqual([
      ['2019-04-01', 'IQ', 0],
      ['2019-04-01', 'SY', 2],
      ['2019-05-01', 'IQ', 0],
    ]);
    expect(two.totalGroups).toBe(8);
    const none = await statistics({
      filter: { date: { from: '1999-12-30', to: '2000-01-10' } },
      groupBy: ['WEEK'],
      fill: true,
    });
    expect(none.groups.map(({ periodStart }) => periodStart)).toEqual(['1999-12-27', '2000-01-03', '2000-01-10']);
  });

  it.each([
    ['EVENTS', ['SY', 'IQ']],
    ['FATALITIES', ['SY', 'IQ']],
    ['KEYS', ['IQ', 'SY']],
  ])('in the order of %s are %j', async (orderBy, countries) => {
    const { groups } = await statistics({ groupBy: ['COUNTRY'], orderBy });
    expect(groups.map(({ country }) => country)).toEqual(countries);
    const { groups: first, totalGroups } = await statistics({ groupBy: ['COUNTRY'], orderBy, first: 1 });
    expect(first).toEqual(groups.slice(0, 1));
    expect(totalGroups).toBe(2);
  });

  it('of undated events are their own, the last', async () => {
    const { groups } = await statistics({ groupBy: ['YEAR'] });
    expect(groups.map(({ periodStart, events: number }) => [periodStart, number])).toEqual([
      ['2019-01-01', 3],
      [null, 1],
    ]);
  });

  it.each(['DAY', 'WEEK', 'MONTH', 'YEAR'])('of a %s reach the ends of the calendar', async (period) => {
    const query = `query ($filter: EventFilter, $groupBy: [EventDimension!]!) {
      eventStatistics(filter: $filter, groupBy: $groupBy, fillEmptyPeriods: true) { groups { periodStart periodEnd } } }`;
    for (const [from, to, first, last] of [
      ['0000-01-01', '0000-01-02', '0000-01-01', undefined],
      ['9999-12-30', '9999-12-31', undefined, '9999-12-31'],
    ]) {
      const { data, errors } = await ask(query, { filter: { date: { from, to } }, groupBy: [period] });
      expect(errors).toBeUndefined();
      const group = z.object({ periodStart: z.string(), periodEnd: z.string() });
      const { groups } = z
        .object({ eventStatistics: z.object({ groups: z.array(group) }) })
        .parse(data).eventStatistics;
      if (first) expect(groups[0]?.periodStart).toBe(first);
      if (last) expect(groups.at(-1)?.periodEnd).toBe(last);
    }
  });

  it('end where they say', async () => {
    const { data } = await ask('{ eventStatistics(groupBy: WEEK) { groups { periodStart periodEnd } } }');
    expect(data).toEqual({
      eventStatistics: {
        groups: [
          { periodStart: '2019-04-15', periodEnd: '2019-04-21' },
          { periodStart: '2019-05-27', periodEnd: '2019-06-02' },
          { periodStart: null, periodEnd: null },
        ],
      },
    });
  });

  it.each([
    [{ groupBy: ['DAY', 'MONTH'] }, /give one of DAY, WEEK, MONTH, YEAR, not two/],
    [{ groupBy: ['TYPE', 'TYPE'] }, /give each dimension once/],
    [{ groupBy: ['DAY', 'TYPE', 'COUNTRY'] }, /at most two dimensions/],
    [{ groupBy: ['DAY'], first: 0 }, /must be one or more/],
    [{ groupBy: ['DAY'], first: 2001 }, /must be 2000 or less/],
    [{ groupBy: ['DAY'], fill: true }, /give filter.date both from and to/],
    [{ groupBy: ['DAY'], fill: true, filter: { date: { from: '2019-01-01' } } }, /give filter.date both from and to/],
    [{ groupBy: ['TYPE'], fill: true, filter: { date: { from: '2019-01-01', to: '2019-01-01' } } }, /group by DAY/],
    [
      { groupBy: ['DAY'], fill: true, filter: { date: { from: '0001-01-01', to: '9999-12-31' } } },
      /more than 2000 groups/,
    ],
    [{ groupBy: ['DAY'], filter: { fatalities: { min: 2, max: 1 } } }, /min is above max/],
  ])('%j are refused', async (variables, message) => {
    const { errors } = await ask(QUERY, variables);
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('actors and sources', () => {
  const query = `query ($groupBy: [EventDimension!]!, $actorRoles: [ParticipantRole!]) {
    eventStatistics(groupBy: $groupBy, actorRoles: $actorRoles) {
      exact eventsCounted groups { actor { slug name } source { slug } events } } }`;
  const answer = z.object({
    eventStatistics: z.object({
      exact: z.boolean(),
      eventsCounted: z.number(),
      groups: z.array(
        z.object({
          actor: z.object({ slug: z.string(), name: z.string() }).nullable(),
          source: z.object({ slug: z.string() }).nullable(),
          events: z.number(),
        }),
      ),
    }),
  });

  async function groupsBy(dimension: 'actor' | 'source', actorRoles?: readonly string[]) {
    const { answer: given, statements } = await askCounting(query, { groupBy: [dimension.toUpperCase()], actorRoles });
    expect(given.errors).toBeUndefined();
    const { groups } = answer.parse(given.data).eventStatistics;
    // One for the groups, and one for who the actors are; of a source no more than its id is asked.
    expect(statements).toHaveLength(dimension === 'actor' ? 2 : 1);
    return Object.fromEntries(groups.map((group) => [group[dimension]?.slug ?? 'nobody', group.events]));
  }

  /** In how many events each of them is. */
  function countEach(pairs: readonly (readonly [id: unknown, eventId: unknown])[], eventIds: readonly unknown[]) {
    const known = pairs.filter(([id]) => id !== null);
    const counts = Map.groupBy(known, ([id]) => String(id));
    const unknown = eventIds.filter((eventId) => !known.some(([, other]) => other === eventId)).length;
    return {
      ...Object.fromEntries([...counts].map(([id, all]) => [id, new Set(all.map(([, eventId]) => eventId)).size])),
      ...(unknown > 0 && { nobody: unknown }),
    };
  }

  it.each(['ACTOR', 'SOURCE'])(
    'by %s are told apart as they are read, and actors by the key of their event',
    async (dimension) => {
      const { statements } = await askCounting(query, { groupBy: [dimension], actorRoles: ['ACCUSED'] });
      const [statement] = statements;
      const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${statement?.sql}`)
        .bind(...(statement?.parameters ?? []))
        .all();
      const plan = JSON.stringify(results);
      expect(plan).not.toContain('DISTINCT');
      expect(plan).not.toMatch(/(?:participants|earlier) USING (?:COVERING )?INDEX participants/);
    },
  );

  it('count an event once each, whatever their roles and reports', async () => {
    await storeArticle(' one');
    await storeArticle(' two', onDay('2020-06-05'));
    await env.DB.prepare(
      `INSERT INTO participants SELECT report_id, event_id, position + 50, 'ACCUSED', actor_id, name, kind, text, event_date FROM participants WHERE position = 0`,
    ).run();
    const eventIds = (await rowsOf('events')).map(({ id }) => id);
    const all = await rowsOf('participants');
    const pairs = (rows: typeof all) => rows.map(({ actor_id, event_id }) => [actor_id, event_id] as const);
    expect(await groupsBy('actor')).toEqual(countEach(pairs(all), eventIds));
    expect(await groupsBy('actor', ['ACCUSED'])).toEqual(
      countEach(pairs(all.filter(({ role }) => role === 'ACCUSED')), eventIds),
    );
    const publishers = new Map((await rowsOf('articles')).map(({ id, publisher_id }) => [id, publisher_id]));
    const reports = await rowsOf('eventReports');
    expect(await groupsBy('source')).toEqual(
      countEach(
        reports.map(({ article_id, event_id }) => [publishers.get(article_id), event_id] as const),
        eventIds,
      ),
    );
  });
});

describe('beyond what is counted', () => {
  it('it is said, but where counts are kept', async () => {
    const { dateStart, dateEnd, orderDate, type, category, modality } = row(CLASH, '');
    await env.DB.prepare(
      `WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 50002)
       INSERT INTO events (id, type, category, modality, date_start, date_end, order_date, review_status, created_at, updated_at, revision)
       SELECT 'n' || n, ?1, ?2, ?3, ?4, ?5, ?6, 'UNREVIEWED', '2026', '2026', 1 FROM number`,
    )
      .bind(type, category, modality, dateStart, dateEnd, orderDate)
      .run();
    expect(await statistics({ groupBy: ['TYPE'] })).toMatchObject({
      exact: true,
      eventsCounted: 50_002,
      totalGroups: 1,
    });
    const byRows = { updatedSince: '2000-01-01T00:00:00Z' };
    expect(await statistics({ filter: byRows, groupBy: ['TYPE'] })).toMatchObject({
      exact: false,
      eventsCounted: 50_001,
    });
    const total = 'query ($filter: EventFilter) { events(filter: $filter, first: 1) { totalCount totalCountExact } }';
    expect(await ask(total)).toEqual({ data: { events: { totalCount: 50_002, totalCountExact: true } } });
    expect(await ask(total, { filter: { date: { from: '2019-04-20' }, country: 'SY' } })).toEqual({
      data: { events: { totalCount: 0, totalCountExact: true } },
    });
    expect(await ask(total, { filter: byRows })).toEqual({
      data: { events: { totalCount: 10_000, totalCountExact: false } },
    });
  });
});
