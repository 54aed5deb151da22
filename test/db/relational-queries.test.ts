import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { beforeAll, describe, expect, it } from 'vitest';
import { relations } from '../../schema/relations.ts';
import { openQueries } from '../../src/db/relational-queries.ts';
import { storeArticle } from '../graphql/stored.ts';

beforeAll(async () => {
  for (const name of ['one', 'two']) await storeArticle(` ${name}`);
});

const byDrizzle = drizzle(env.DB, { relations });
const ours = () => openQueries(env.DB.withSession());

type Asked = NonNullable<Parameters<typeof byDrizzle.query.events.findMany>[0]>;

const people = {
  columns: { role: true, name: true },
  with: { actor: { columns: { id: true, country: true } } },
  orderBy: { reportId: 'asc', position: 'asc' },
} as const;

const asked: readonly (readonly [string, Asked])[] = [
  ['columns', { columns: { id: true, dateStart: true, fatalitiesBest: true, latitude: true } }],
  ['all columns', {}],
  ['a page in its order', { columns: { id: true }, orderBy: { orderDate: 'desc', id: 'desc' }, limit: 2 }],
  [
    'related rows',
    { columns: { id: true }, with: { participants: people, place: { columns: { id: true } } }, limit: 50 },
  ],
  [
    'fewer of the same',
    { columns: { id: true }, with: { participants: people, place: { columns: { id: true } } }, limit: 1 },
  ],
  [
    'a part of related rows',
    { columns: { id: true }, with: { participants: { ...people, where: { role: 'TARGET' }, limit: 1 } } },
  ],
  [
    'the other part',
    { columns: { id: true }, with: { participants: { ...people, where: { role: 'SIDE_A' }, limit: 1 } } },
  ],
  [
    'a condition',
    { columns: { id: true }, where: { category: 'BATTLES', OR: [{ country: 'SY' }, { country: { isNull: true } }] } },
  ],
  [
    'a condition on related rows',
    { columns: { id: true }, where: { participants: { role: 'TARGET' } }, with: { reports: true } },
  ],
  ['a condition in SQL', { columns: { id: true }, where: { RAW: (event) => sql`${event.id} > ${'a'}` }, limit: 3 }],
  ['what is computed', { columns: { id: true }, extras: { length: (event) => sql<number>`length(${event.id})` } }],
  [
    'a condition in SQL on what is nested',
    {
      columns: { id: true },
      with: { participants: { ...people, where: { RAW: (row) => sql`${row.name} > ${'b'}` } } },
    },
  ],
  [
    'the same with another value',
    {
      columns: { id: true },
      with: { participants: { ...people, where: { RAW: (row) => sql`${row.name} > ${'x'}` } } },
    },
  ],
  ['further on', { columns: { id: true }, orderBy: { id: 'asc' }, limit: 1, offset: 1 }],
  ['texts with marks', { columns: { id: true }, with: { participants: { ...people, where: { name: 'Who?' } } } }],
  ['booleans and JSON', { columns: { id: true }, with: { reports: { with: { article: true } } } }],
];

/** A statement without the names of the columns of related rows, which only some are asked for with. */
function unnamed<Asking extends { readonly sql: string }>(asking: Asking): Asking {
  return {
    ...asking,
    sql: asking.sql.replaceAll('json_object(', 'json_array(').replaceAll(/'\w+', (?="|json\()/g, ''),
  };
}

describe.each(asked)('%s', (_name, config) => {
  it('are asked for as drizzle asks, but for names in related rows, also when asked for again', () => {
    const expected = unnamed(byDrizzle.query.events.findMany(config).toSQL());
    const once = ours().query.events.findMany(config).toSQL();
    expect(unnamed(once)).toEqual(expected);
    expect(ours().query.events.findMany(config).toSQL()).toEqual(once);
    const first = ours().query.events.findFirst(config).toSQL();
    expect(unnamed(first)).toEqual(unnamed(byDrizzle.query.events.findFirst(config).toSQL()));
  });

  it('are read as drizzle reads them', async () => {
    const expected = await byDrizzle.query.events.findMany(config);
    expect(await ours().query.events.findMany(config)).toEqual(expected);
    expect(await ours().query.events.findFirst(config)).toEqual(await byDrizzle.query.events.findFirst(config));
  });
});

it('reads of no row that there is none', async () => {
  const config = { columns: { id: true }, where: { id: 'nobody' } } as const;
  expect(await ours().query.events.findMany(config)).toEqual([]);
  expect(await ours().query.events.findFirst(config)).toBeUndefined();
});

it('asks for related rows as lists of values, and for those that are too wide for D1 by names', async () => {
  const narrow = {
    columns: { id: true },
    with: { participants: people, tellings: { columns: { id: true } } },
  } as const;
  const { sql: listed } = ours().query.events.findMany(narrow).toSQL();
  expect(listed).toContain('json_array("role", "name", json("actor"))');
  expect(listed).toContain('json_array("id", "country")');
  expect(listed).not.toContain('json_object');
  // A report has more columns than a function may have arguments.
  const wide = { columns: { id: true }, with: { reports: { with: { participants: people } } } } as const;
  const { sql: named } = ours().query.events.findMany(wide).toSQL();
  expect(named).toContain('json_object(\'id\', "id"');
  expect(named).toContain('json_array("role", "name", json("actor"))');
  expect(await ours().query.events.findMany(wide)).toEqual(await byDrizzle.query.events.findMany(wide));
});

it('leaves what is computed in related rows to drizzle', async () => {
  const config = {
    columns: { id: true },
    with: {
      participants: { ...people, extras: { length: (row: { name: unknown }) => sql<number>`length(${row.name})` } },
    },
  } as const;
  const expected = byDrizzle.query.events.findMany(config);
  expect(ours().query.events.findMany(config).toSQL()).toEqual(expected.toSQL());
  expect(await ours().query.events.findMany(config)).toEqual(await expected);
});
