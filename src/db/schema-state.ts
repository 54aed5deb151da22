// Whether the database has every table and column that this version of the Worker reads and writes.
import { getTableColumns, getTableName } from 'drizzle-orm';
import { tables } from '../../schema/relations.ts';
import type { Connection } from './database.ts';

export interface SchemaState {
  /** Name of the last migration that was applied; null where none is noted. */
  readonly migration: string | null;
  /** Tables and columns that are not there, `table` or `table.column`: their migrations are pending. */
  readonly missing: readonly string[];
}

/** The columns of the tables that are named: one a row. D1 lets nobody ask of all tables, for some are its own. */
const COLUMNS = `SELECT given.value AS "table", info.name AS "column"
  FROM json_each(?1) AS given JOIN pragma_table_xinfo(given.value) AS info`;
/** Without an error where nobody noted any. */
const NOTED = "SELECT 1 FROM sqlite_schema WHERE name = 'd1_migrations'";

/** Compares the database with the tables in `schema/`. Three statements at most. */
export async function readSchemaState(connection: Connection): Promise<SchemaState> {
  const names = JSON.stringify(Object.values(tables).map(getTableName));
  const { results } = await connection
    .prepare(COLUMNS)
    .bind(names)
    .all<{ readonly table: string; readonly column: string }>();
  const there = new Set(results.flatMap(({ table, column }) => [table, `${table}.${column}`]));
  const missing = Object.values(tables).flatMap((table) => {
    const name = getTableName(table);
    if (!there.has(name)) return [name];
    return Object.values(getTableColumns(table))
      .map((column) => `${name}.${column.name}`)
      .filter((column) => !there.has(column));
  });
  const isNoted = (await connection.prepare(NOTED).first()) !== null;
  const last = isNoted
    ? await connection.prepare('SELECT name FROM d1_migrations ORDER BY id DESC LIMIT 1').first<string>('name')
    : null;
  return { migration: last, missing };
}
