// What the migrations make of an empty database: its tables, and all that is defined on them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { type Query, quoted, type Table, tablesOf } from './tables.ts';

const MIGRATIONS = join(import.meta.dirname, '../../migrations');

const definitions = z.array(
  z.object({ type: z.enum(['table', 'index', 'view', 'trigger']), name: z.string(), sql: z.string() }),
);

/** A table, index, view or trigger. */
export type Definition = z.infer<typeof definitions>[number];

/** Of all that is defined what somebody defined: not SQLite's own, nor Cloudflare's, nor what a full-text table keeps. */
export const DEFINED = `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'
  AND name NOT GLOB '_cf_*' AND name <> 'd1_migrations'
  AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')`;

/** The names of all migrations, in their order, as wrangler lists those that it has applied. */
export function migrationNames(): readonly string[] {
  return readdirSync(MIGRATIONS)
    .sort()
    .map((folder) => `${folder}/migration.sql`);
}

/** A migration's SQL. */
export function migrationText(name: string): string {
  return readFileSync(join(MIGRATIONS, name), 'utf8');
}

export function queryOf(database: DatabaseSync): Query {
  return async (sql, values = []) => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return z.array(z.array(z.unknown())).parse(statement.all(...values));
  };
}

/** A setting of a full-text table, which no definition holds. */
export interface Setting {
  readonly table: string;
  readonly key: string;
  readonly value: string | number;
}

const settingRows = z.array(z.tuple([z.string(), z.union([z.string(), z.number()])]));

/** The settings that were given to full-text tables. */
export async function settingsOf(query: Query, tables: readonly string[]): Promise<readonly Setting[]> {
  const settings: Setting[] = [];
  for (const table of tables) {
    // The version is FTS5's own, and rises with what it writes.
    const rows = await query(`SELECT k, v FROM ${quoted(`${table}_config`)} WHERE k <> 'version' ORDER BY k`);
    for (const [key, value] of settingRows.parse(rows)) settings.push({ table, key, value });
  }
  return settings;
}

export interface Schema {
  /** In the order in which they were made. */
  readonly definitions: readonly Definition[];
  readonly tables: readonly Table[];
  /** Of the definitions the full-text tables. */
  readonly fullText: readonly Definition[];
  readonly settings: readonly Setting[];
}

/** What these migrations make. */
export async function schemaOf(migrations: readonly string[]): Promise<Schema> {
  const database = new DatabaseSync(':memory:');
  try {
    for (const name of migrations) database.exec(migrationText(name));
    const defined = definitions.parse(database.prepare(`${DEFINED} ORDER BY rowid`).all());
    const query = queryOf(database);
    const tables = await tablesOf(query);
    const fullText = defined.filter(
      ({ type, name }) => type === 'table' && tables.every((table) => table.name !== name),
    );
    const settings = await settingsOf(
      query,
      fullText.map(({ name }) => name),
    );
    return { definitions: defined, tables, fullText, settings };
  } finally {
    database.close();
  }
}
