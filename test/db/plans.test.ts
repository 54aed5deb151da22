import { env } from 'cloudflare:workers';
import { type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fitD1 } from '../../src/db/fit-d1.ts';
import { eitherWay } from '../../src/db/plans.ts';
import { rangeOf } from '../../src/db/search/ranges.ts';
import { post } from '../graphql/ask.ts';
import { askCounting } from '../graphql/statements.ts';

const db = drizzle(fitD1(env.DB.withSession()));

const EVENTS = 10_000;
const NUMBERS = `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?1)`;

beforeAll(async () => {
  const [firstDocument] = rangeOf('EVENT');
  await env.DB.batch([
    env.DB.prepare('CREATE TABLE numbers (n INTEGER PRIMARY KEY)'),
    env.DB.prepare(`INSERT INTO numbers ${NUMBERS} SELECT n FROM numbers`).bind(60_000),
    env.DB.prepare('CREATE TABLE ways (a TEXT, b TEXT, c TEXT, d TEXT)'),
    env.DB.prepare(
      `INSERT INTO ways WITH way(w) AS (VALUES ('led'), ('asked'))
       SELECT a.w, b.w, c.w, d.w FROM way AS a, way AS b, way AS c, way AS d`,
    ),
    env.DB.prepare(
      `INSERT INTO events (id, type, category, modality, date_start, order_date, latitude, longitude, review_status, created_at, updated_at, revision)
       ${NUMBERS} SELECT printf('%05d', n), 'ATTACK', 'VIOLENCE_AGAINST_CIVILIANS', 'ASSERTED', day, day, 36.2, 37.1, 'UNREVIEWED', '', '', 1
       FROM (SELECT n, date('2000-01-01', n || ' days') AS day FROM numbers)`,
    ).bind(EVENTS),
    env.DB.prepare(`UPDATE events SET country = iif(id % 40 = 7, 'XB', 'XA'), fatalities_best = id % 50`),
    env.DB.prepare(`UPDATE events SET country = 'XC', latitude = 10 WHERE id % 40 = 9`),
    env.DB.prepare(
      "INSERT INTO sources (id, name, registered, created_at) VALUES ('somebody', 'Somebody', 0, ''), ('gazette', 'Gazette', 0, '')",
    ),
    env.DB.prepare(
      `INSERT INTO articles (id, content_hash, language, publisher_id, order_date, ingested_at, extractor_version, text)
       SELECT id, id, 'en', 'gazette', '', '', '', '' FROM events`,
    ),
    env.DB.prepare(
      `INSERT INTO event_reports (id, event_id, article_id, key, prominence, type, category, modality, date_start, order_date, rule)
       SELECT id, id, id, 'e1', 0, type, category, modality, date_start, order_date, '' FROM events`,
    ),
    env.DB.prepare(
      `INSERT INTO casualty_figures (id, report_id, event_id, article_id, position, measure, qualifier, count_text, victim_text,
         victim_status, rule, source_id, sentence_index, quote, event_date)
       SELECT id, id, id, id, 0, 'KILLED', 'EXACT', '', '', 'UNKNOWN', '', 'somebody', 0, '', order_date FROM events`,
    ),
    env.DB.prepare('DELETE FROM search_changes'),
    env.DB.prepare('DELETE FROM search_documents'),
    env.DB.prepare(
      `INSERT INTO search_documents (id, type, key, title, body)
       ${NUMBERS} SELECT ${firstDocument} + n, 'EVENT', printf('%05d', n), 'Strike', iif(n = 77, 'once', '') FROM numbers`,
    ).bind(EVENTS),
  ]);
});

/** Holds for the rows of `ways` that say in `column` which way it is met. */
const told = (column: string, candidates: number): SQL =>
  eitherWay({
    lookedUp: sql`${sql.identifier(column)} = ${'led'}`,
    asked: sql`${sql.identifier(column)} = ${'asked'}`,
    candidates: sql`select 1 from numbers where n <= ${candidates}`,
  });

/** How conditions of so many candidates are met. */
async function waysOf(candidates: readonly number[], end = sql`order by a limit 9`): Promise<unknown[]> {
  const columns = candidates.map((_, index) => ['a', 'b', 'c', 'd'][index] ?? '');
  const conditions = columns.map((column, index) => told(column, candidates[index] ?? 0));
  const rows = await db.all<Record<string, unknown>>(
    sql`select distinct ${sql.raw(columns.join(', '))} from ways where ${sql.join(conditions, sql` and `)} ${end}`,
  );
  expect(rows).toHaveLength(1);
  return columns.map((column) => rows[0]?.[column]);
}

const [FEW, MANY] = [5, 20_000];

describe('which rows are looked up', () => {
  it.each([
    [[0], ['led']],
    [[5_000], ['led']],
    [[5_001], ['asked']],
    [[60_000], ['asked']],
    [
      [FEW, FEW],
      ['led', 'led'],
    ],
    [
      [FEW, MANY],
      ['led', 'asked'],
    ],
    [
      [MANY, FEW],
      ['asked', 'led'],
    ],
    [
      [MANY, FEW, FEW],
      ['asked', 'led', 'asked'],
    ],
    [
      [MANY, MANY, MANY],
      ['asked', 'asked', 'asked'],
    ],
    [
      [MANY, FEW, MANY, FEW],
      ['asked', 'led', 'asked', 'asked'],
    ],
  ])('of %j candidates in a page: %j', async (candidates, ways) => {
    expect(await waysOf(candidates)).toEqual(ways);
  });

  it.each([
    [50_000, 'led'],
    [50_001, 'asked'],
  ])('of %i candidates in what ends by itself: %s', async (candidates, way) => {
    expect(await waysOf([candidates], sql`limit 9`)).toEqual([way]);
  });

  it('where nothing ends what is read: none', async () => {
    expect(await waysOf([FEW], sql``)).toEqual(['asked']);
  });

  it('in what is nested, and run for each row: none', async () => {
    const nested = sql`select n, (select a from (select a from ways where ${told('a', FEW)} order by a limit 1)) as way from numbers limit 1`;
    expect(await db.all(nested)).toEqual([{ n: 1, way: 'asked' }]);
    const counted = sql`select max(a) as way from (select a from ways where ${told('a', FEW)} limit 100)`;
    expect(await db.all(counted)).toEqual([{ way: 'led' }]);
  });
});

it('a statement of both ways keeps its order and its parameters', async () => {
  const known = eitherWay({
    lookedUp: sql`n in (${7}, ${3})`,
    asked: sql`n in (${8}, ${4})`,
    candidates: sql`select 1 from numbers where n < ${10}`,
  });
  const rows = await db.all(
    sql`select n, '?' as mark, ${7} as seven from numbers where n > ${2} and ${known} and n < ${9} order by n desc limit ${2}`,
  );
  expect(rows).toEqual([
    { n: 7, mark: '?', seven: 7 },
    { n: 3, mark: '?', seven: 7 },
  ]);
});

describe('a page of what most events fit', () => {
  const answered = z.object({
    data: z.object({
      events: z.object({
        nodes: z.array(z.object({ date: z.object({ start: z.string() }) })),
        pageInfo: z.object({ endCursor: z.string().nullable() }),
      }),
    }),
    extensions: z.object({ cost: z.object({ rowsRead: z.number() }) }),
  });
  const QUERY = `query ($filter: EventFilter, $orderBy: EventOrder!, $first: Int = 3, $after: String) {
    events(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { nodes { date { start } } pageInfo { endCursor } }
  }`;
  const page = async (variables: object) =>
    answered.parse(await (await post(JSON.stringify({ query: QUERY, variables }))).json());
  const near = { latitude: 36.2, longitude: 37.16, radiusKm: 40 };

  it.each([
    [{ text: 'strike' }, 'DATE', 'ASC', '2000-01-02'],
    [{ near }, 'DATE', 'ASC', '2000-01-02'],
    [{ near }, 'DATE', 'DESC', '2027-05-19'],
    [{ near }, 'UPDATED_AT', 'ASC', '2000-01-02'],
    [{ within: { south: 30, west: 30, north: 40, east: 40 } }, 'DATE', 'DESC', '2027-05-19'],
    // Not all that the source says is read for each event.
    [{ claimant: 'somebody' }, 'DATE', 'DESC', '2027-05-19'],
    [{ publisher: 'gazette' }, 'DATE', 'DESC', '2027-05-19'],
    // Their index is ordered by day.
    [{ country: 'XA' }, 'FATALITIES', 'ASC', '2000-02-20'],
    [{ country: ['XA', 'XB'] }, 'DATE', 'DESC', '2027-05-19'],
    [{ country: ['XA', 'XB'] }, 'FATALITIES', 'ASC', '2000-02-20'],
    [{ date: { from: '2001-01-01' } }, 'FATALITIES', 'DESC', '2027-05-18'],
  ])('%j by %s %s does not gather them all', async (filter, field, direction, start) => {
    const { data, extensions } = await page({ filter, orderBy: { field, direction } });
    expect(data.events.nodes[0]?.date.start).toBe(start);
    expect(extensions.cost.rowsRead).toBeLessThan(EVENTS / 10);
  });

  it.each([
    [{ admin1: 'Nowhere' }, 'DATE'],
    [{ country: 'XA', fatalities: { min: 50 } }, 'DATE'],
    [{ updatedSince: '2001-01-01T00:00:00Z' }, 'DATE'],
    [{ country: ['XX', 'XY'] }, 'DATE'],
    [{ country: 'XX' }, 'FATALITIES'],
    // Half an ocean, but for no event.
    [{ within: { south: -8, west: -30, north: 0, east: -24 } }, 'DATE'],
  ])('%j by %s, which none fits, is not looked for among all', async (filter, field) => {
    const { data, extensions } = await page({ filter, orderBy: { field, direction: 'DESC' } });
    expect(data.events.nodes).toEqual([]);
    expect(extensions.cost.rowsRead).toBeLessThan(EVENTS / 10);
  });

  it('is read cell by cell where the first rows in its order do not fill it, deep in them too', async () => {
    // Of the cell's events one in forty is asked for: 25 among the first thousand.
    const filter = { near, not: { country: 'XA' } };
    const pageOf = (size: number, after: string | null) =>
      page({ filter, orderBy: { field: 'DATE', direction: 'DESC' }, first: size, after });
    const whole = Array.from({ length: EVENTS / 40 }, (_, index) => EVENTS - 33 - 40 * index).map((day) =>
      new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const first = await pageOf(60, null);
    const second = await pageOf(60, first.data.events.pageInfo.endCursor);
    const found = [first, second].flatMap(({ data }) => data.events.nodes.map(({ date }) => date.start));
    expect(found).toEqual(whole.slice(0, 120));
    expect(second.extensions.cost.rowsRead).toBeLessThan(EVENTS);
  });

  it('is not read cell by cell where what is wanted need not lie there', async () => {
    const nobodyNear = { near, injuries: { min: 5 } };
    for (const filter of [
      { or: [nobodyNear, { country: 'XC' }] },
      { not: { or: [{ country: ['XA', 'XB'] }, nobodyNear] } },
      { not: { near } },
    ]) {
      const { data } = await page({ filter, orderBy: { field: 'DATE', direction: 'DESC' }, first: 60 });
      expect(data.events.nodes).toHaveLength(60);
    }
  });

  it('and of what one fits, in one statement', async () => {
    const { answer, statements } = await askCounting('{ events(filter: {text: "once"}) { nodes { date { start } } } }');
    expect(answer.data).toEqual({ events: { nodes: [{ date: { start: '2000-03-18' } }] } });
    expect(statements).toHaveLength(1);
  });
});
