// A database as the lines of a backup: every row of every table, each table in the order of its key, so that the same rows give the
// same bytes. Full-text tables are left out; they follow from the others.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { FORMAT, lastLineOf, line } from './format.ts';
import { listed, type Query, quoted, type Table, tablesOf } from './tables.ts';

/** Rows of one statement, and about how many bytes of them: what is in memory at once. */
const MOST_ROWS = 5_000;
const FEWEST_ROWS = 50;
const MOST_BYTES = 4_000_000;

const names = z.array(z.tuple([z.string()])).transform((rows) => rows.map(([name]) => name));

/** The statement for a page: of the rows behind a key, in its order, those that together are not too long; one at least. */
function pageOf({ name, columns, key }: Table, isFirst: boolean): string {
  const size = columns.map((column) => `coalesce(octet_length(${quoted(column)}), 0)`).join(' + ');
  const behind = isFirst ? '' : `WHERE (${listed(key)}) > (${key.map((_, index) => `?${index + 2}`).join(', ')})`;
  return `SELECT ${listed(columns)} FROM (
      SELECT ${listed(columns)}, coalesce(sum(${size}) OVER (ORDER BY ${listed(key)} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS "bytes before"
      FROM ${quoted(name)} ${behind} ORDER BY ${listed(key)} LIMIT ?1)
    WHERE "bytes before" < ${MOST_BYTES} ORDER BY ${listed(key)}`;
}

const keyValue = z.union([z.string(), z.number()]);

/** The rows of a table, some at a time. */
async function* pagesOf(query: Query, table: Table): AsyncGenerator<readonly (readonly unknown[])[]> {
  const places = table.key.map((column) => table.columns.indexOf(column));
  let behind: readonly (string | number)[] = [];
  let limit = FEWEST_ROWS;
  for (;;) {
    const page = await query(pageOf(table, behind.length === 0), [limit, ...behind]);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    behind = places.map((place) => keyValue.parse(last[place]));
    limit = page.length < limit ? Math.max(page.length, FEWEST_ROWS) : Math.min(2 * limit, MOST_ROWS);
  }
}

/** Numbers that AUTOINCREMENT goes on from; of none there is no table to ask. */
async function* sequences(query: Query, tables: readonly Table[]): AsyncGenerator<readonly (readonly unknown[])[]> {
  const isThere = await query("SELECT 1 FROM pragma_table_list WHERE name = 'sqlite_sequence' AND schema = 'main'");
  if (isThere.length === 0) return;
  const ours = JSON.stringify(tables.map(({ name }) => name));
  yield await query(
    'SELECT name, seq FROM sqlite_sequence WHERE name IN (SELECT value FROM json_each(?1)) ORDER BY name',
    [ours],
  );
}

/** The migrations that a database has, in their order. Rejects where it keeps no list of them. */
export async function migrationsOf(query: Query): Promise<readonly string[]> {
  return names.parse(await query('SELECT name FROM d1_migrations ORDER BY id'));
}

export const SEQUENCES = { name: 'sqlite_sequence', columns: ['name', 'seq'] } as const;

/** The lines of a backup, many at a time. What is written meanwhile may be in some of them and not in others. */
export async function* dump(query: Query): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let rows = 0;
  const hashed = (text: string) => {
    hash.update(text);
    return text;
  };
  yield hashed(line({ format: FORMAT, migrations: await migrationsOf(query) }));
  const tables = await tablesOf(query);
  for (const table of [...tables, SEQUENCES]) {
    yield hashed(line({ table: table.name, columns: table.columns }));
    for await (const page of 'key' in table ? pagesOf(query, table) : sequences(query, tables)) {
      rows += page.length;
      yield hashed(page.map(line).join(''));
    }
  }
  yield lastLineOf(rows, hash);
}
