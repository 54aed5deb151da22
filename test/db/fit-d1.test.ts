import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { fitD1, fitStatement, UnbindableValueError } from '../../src/db/fit-d1.ts';

const pairs = (count: number) => Array.from({ length: count }, (_, index) => `'k${index}', ${index}`).join(', ');

describe('functions of too many arguments', () => {
  it.each([
    "select json_object('a', 1) from t where x in (1, 2)",
    `select json_object(${pairs(16)})`,
    "select 'json_object(' || \"odd ' name\" from (select 1), (select 2)",
    'select (1',
    'select 1)',
  ])('leaves %s as it is', (sql) => {
    expect(fitStatement(sql)).toBe(sql);
  });

  it.each([17, 31, 32, 46, 47, 200])('answers with all of %i pairs', async (count) => {
    const wide = `select json_object('n', null, 'quo''te', 'a, (b', 'nested', jsonb(jsonb_object(${pairs(count)})), ${pairs(count)}) as value`;
    const value = await env.DB.prepare(fitStatement(wide)).first<string>('value');
    const numbers = Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));
    expect(JSON.parse(value ?? '')).toEqual({ n: null, "quo'te": 'a, (b', nested: numbers, ...numbers });
  });
});

describe('counts', () => {
  const numbers = (last: number) =>
    `with numbers as (select 0 as n union all select n + 1 from numbers where n < ${last}) select`;

  it.each([
    [5, 6],
    [9_999, 10_000],
    [10_000, 10_001],
    [30_000, 10_001],
  ])('of the rows up to %i give %i', async (last, count) => {
    const sql = `${numbers(last)} o.n, (select count(*) from numbers where numbers.n >= o.n) as count from numbers o limit 1`;
    expect(await env.DB.prepare(fitStatement(sql)).first()).toEqual({ n: 0, count });
  });

  it('that are no subqueries, or of subqueries, stay as they are', () => {
    for (const sql of ['select count(*) from t', 'select (select count(*) from (select 1 from t limit 2))'])
      expect(fitStatement(sql)).toBe(sql);
  });
});

describe('parameters', () => {
  const session = () => fitD1(env.DB.withSession());
  const marks = (count: number) => Array(count).fill('?').join(', ');
  /** Each a value of its own: equal ones are one parameter. */
  const others = (count: number) => Array.from({ length: count }, (_, index) => 100 + index);

  it.each([1, 100, 101, 1_000])('can be %i', async (count) => {
    const sql = `select '?' as mark, 7 in (${marks(count)}) as found, 8 in (${marks(count)}) as other`;
    const values = [...others(count - 1), 7];
    const row = await session()
      .prepare(sql)
      .bind(...values, ...values)
      .first();
    expect(row).toEqual({ mark: '?', found: 1, other: 0 });
  });

  it.each([1, 100, 101, 1_000])('can be %i in no list', async (count) => {
    const sql = `select min(column1) as least, max(column1) as most, count(*) as count from (values ${Array(count).fill('(?)').join(', ')})`;
    const row = await session()
      .prepare(sql)
      .bind(...others(count))
      .first();
    expect(row).toEqual({ least: 100, most: 99 + count, count });
  });

  it.each([20, 20_000])('can be %i in a list that repeats few', async (count) => {
    const sql = `select ? as before, '? in (?, ?)' as mark, "it's" in (${marks(count)}) as found, "it's" not in (${marks(count)}) as other, ? as after from (select 7 as "it's")`;
    const values = Array.from({ length: count }, (_, index) => index % 10);
    const row = await session()
      .prepare(sql)
      .bind('a', ...values, ...values.map((value) => value + 50), 'b')
      .first();
    expect(row).toEqual({ before: 'a', mark: '? in (?, ?)', found: 1, other: 1, after: 'b' });
  });

  it('in a list keep their types', async () => {
    const list = ['7', 7.5, true, null, ...Array.from({ length: 30 }, (_, index) => 1_000 + index)];
    const row = await session()
      .prepare(
        `select 7 in (${marks(list.length)}) as n, '7' in (${marks(list.length)}) as t, 1 in (${marks(list.length)}) as b`,
      )
      .bind(...list, ...list, ...list)
      .first();
    expect(row).toEqual({ n: null, t: 1, b: 1 });
  });

  it('keep their types', async () => {
    const values = ['text', 1.5, 7, true, null];
    const types = values.map((_, index) => `typeof(?) as t${index}`).join(', ');
    const row = await session()
      .prepare(`select ${types}, (select count(*) from (values ${Array(100).fill('(?)').join(', ')})) as others`)
      .bind(...values, ...others(100))
      .first();
    expect(row).toEqual({ t0: 'text', t1: 'real', t2: 'integer', t3: 'integer', t4: 'null', others: 100 });
  });

  it('of one value are one parameter, in quotes none', async () => {
    const sql = `select ? as a, '?' as mark, ? as b, ? as c, ? as d, ? as e`;
    const row = await session().prepare(sql).bind('x', 1, 'x', '1', 1).first();
    expect(row).toEqual({ a: 'x', mark: '?', b: 1, c: 'x', d: '1', e: 1 });
  });

  it('with numbers of their own keep them', async () => {
    const row = await session().prepare('select ?2 as a, ?1 as b').bind('x', 'x').first();
    expect(row).toEqual({ a: 'x', b: 'x' });
  });

  it.each([1, 101])('of a cursor enter an index at its row, beside %i others', async (count) => {
    const past = '("e"."order_date" < ?) or ((("e"."order_date" = ?) and ("e"."id" < ?)))';
    const order = 'order by "e"."order_date" desc, "e"."id" desc';
    const plan = `explain query plan select 1 from "events" as "e" where "e"."cell" not in (${marks(count)}) and (${past}) ${order}`;
    const { results } = await session()
      .prepare(plan)
      .bind(...others(count), '2020-01-01', '2020-01-01', 'x')
      .all();
    expect(JSON.stringify(results)).toMatch(/SEARCH e USING (?:COVERING )?INDEX events_date \(\(order_date,id\)</);
  });

  it.each([
    ['"e".', ''],
    ['', 'order by "order_date", "id"'],
  ])('of rows compared enter an index there, whatever else bounds its column (%s)', async (table, order) => {
    const [date, id] = [`${table}"order_date"`, `${table}"id"`];
    const plan = `explain query plan select 1 from "events" as "e"
      where (${date} >= ? and ${date} <= ?) and (${date}, ${id}) > (?, ?) and (${date}, ${id}) <= (?, ?) ${order}`;
    const { results } = await session()
      .prepare(plan)
      .bind('2010-01-01', '2030-12-31', '2020-01-01', 'x', '2020-02-01', 'y')
      .all();
    expect(JSON.stringify(results)).toContain('((order_date,id)>(?,?) AND (order_date,id)<(?,?))');
  });

  it.each([[undefined], [1n], [{}], [[1]], [new Date(0)], [Number.NaN], [new Uint8Array(1)]])(
    'cannot be %o',
    (value) => {
      expect(() => session().prepare('select ?').bind(value)).toThrow(UnbindableValueError);
    },
  );
});
