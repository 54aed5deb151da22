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
      events: z.object({ nodes: z.array(z.object({ date: z.object({ start: z.string() }) })).length(3) }),
    }),
    extensions: z.object({ cost: z.object({ rowsRead: z.number() }) }),
  });
  const QUERY =
    'query ($filter: EventFilter, $orderBy: EventOrder!) { events(first: 3, filter: $filter, orderBy: $orderBy) { nodes { date { start } } } }';
  const near = { latitude: 36.2, longitude: 37.16, radiusKm: 40 };

  it.each([
    // The index is read for where a word stands, but no event for it.
    [{ text: 'strike' }, 'DATE', 'ASC', '2000-01-02', 2 * EVENTS],
    [{ near }, 'DATE', 'ASC', '2000-01-02', EVENTS],
    [{ near }, 'DATE', 'DESC', '2027-05-19', EVENTS],
    [{ near }, 'UPDATED_AT', 'ASC', '2000-01-02', EVENTS],
  ])('%j by %s %s does not gather them all', async (filter, field, direction, start, most) => {
    const response = await post(JSON.stringify({ query: QUERY, variables: { filter, orderBy: { field, direction } } }));
    const { data, extensions } = answered.parse(await response.json());
    expect(data.events.nodes[0]?.date.start).toBe(start);
    expect(extensions.cost.rowsRead).toBeLessThan(most);
  });

  it('and of what one fits, in one statement', async () => {
    const { answer, statements } = await askCounting('{ events(filter: {text: "once"}) { nodes { date { start } } } }');
    expect(answer.data).toEqual({ events: { nodes: [{ date: { start: '2000-03-18' } }] } });
    expect(statements).toHaveLength(1);
  });
});
