// StoredRows by the million into a database file that D1 reads: written to a copy beside it, which takes its place when it is whole.
import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { freemem } from 'node:os';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { getTableColumns, getTableName } from 'drizzle-orm';
import * as z from 'zod';
import { tables } from '../../schema/relations.ts';
import { DERIVED } from '../../src/db/derived.ts';
import type { StoredRows } from './rows.ts';

/** Bound values a statement; SQLite takes 32,766. Beyond a few hundred nothing is gained. */
const MOST_VALUES = 500;

/** Of the memory that is free, what the pages may take that are being written. */
const CACHE_SHARE = 0.25;

/**
 * For a file that nobody else has open, and that is thrown away when anything fails. StoredRows hold the keys and checks of the
 * schema by how they are made; to look each up again would take half as long as writing them.
 */
const loadingPragmas = () => `
  PRAGMA journal_mode = MEMORY;
  PRAGMA synchronous = OFF;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA foreign_keys = OFF;
  PRAGMA ignore_check_constraints = ON;
  PRAGMA threads = 2;
  PRAGMA cache_size = -${Math.floor((freemem() * CACHE_SHARE) / 1024)};
`;

/** Tables whose rows may be there already: who and where. */
const NAMES: ReadonlySet<keyof StoredRows> = new Set(['actors', 'actorAliases', 'sources', 'sourceAliases', 'places']);

export class DatabaseInUse extends Error {
  override readonly name = 'DatabaseInUse';
}

export interface Loading {
  insert(rows: StoredRows): void;
  /** Puts the loaded database in the place of the old one. */
  finish(): void;
  /** Leaves the old database as it was. */
  abandon(): void;
}

const definitions = z.array(z.object({ name: z.string(), sql: z.string() }));

/** @returns the statements that make again what was dropped */
function drop(database: DatabaseSync, type: 'index' | 'trigger', isDropped: (name: string, sql: string) => boolean) {
  const found = database.prepare('SELECT name, sql FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL').all(type);
  const dropped = definitions.parse(found).filter(({ name, sql }) => isDropped(name, sql));
  for (const { name } of dropped) database.exec(`DROP ${type} "${name}"`);
  return dropped.map(({ sql }) => sql);
}

/** What is written ahead goes into the file itself. Throws a DatabaseInUse where another process has it open. */
function settleFile(path: string): void {
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = DELETE');
  } catch (error) {
    throw new DatabaseInUse('Another process has the database open. Stop the Worker that runs on it first.', {
      cause: error,
    });
  } finally {
    database.close();
  }
}

function keysOf(rows: StoredRows): (keyof StoredRows)[] {
  return Object.keys(tables).filter((key): key is keyof StoredRows => key in rows);
}

interface TableWriter {
  add(row: object): void;
  flush(): void;
}

/** Collects a table's rows and inserts them many at a time. */
function createTableWriter(database: DatabaseSync, key: keyof StoredRows): TableWriter {
  const table = tables[key];
  // Generated columns are SQLite's to fill.
  const columns = Object.entries(getTableColumns(table)).filter(([, column]) => column.generated === undefined);
  const keys = columns.map(([name]) => name);
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ');
  const insert = NAMES.has(key) ? 'INSERT OR IGNORE' : 'INSERT';
  const places = `(${keys.map(() => '?').join(', ')})`;
  const prepare = (rows: number) =>
    database.prepare(
      `${insert} INTO "${getTableName(table)}" (${names}) VALUES ${Array(rows).fill(places).join(', ')}`,
    );
  const most = Math.floor(MOST_VALUES / keys.length);
  const inserting = prepare(most);
  let values: SQLInputValue[] = [];
  return {
    add(row: object) {
      const cells: Readonly<Record<string, unknown>> = { ...row };
      for (const name of keys) values.push(bindable(cells[name]));
      if (values.length < most * keys.length) return;
      inserting.run(...values);
      values = [];
    },
    flush() {
      if (values.length > 0) prepare(values.length / keys.length).run(...values);
      values = [];
    },
  };
}

function bindable(value: unknown): SQLInputValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || value === undefined) return null;
  throw new TypeError(`A ${typeof value} has no column to go into.`);
}

/**
 * Begins to load a database. Indexes are made when all rows are there, and so is what triggers keep
 * (src/db/derived.ts). Nothing looks foreign keys and checks up: the rows are to hold them.
 *
 * @param path of a migrated database file
 * @throws DatabaseInUse where a Worker runs on it
 */
export function load(path: string): Loading {
  settleFile(path);
  const copy = `${path}.loading`;
  copyFileSync(path, copy);
  const database = new DatabaseSync(copy);
  database.exec(loadingPragmas());
  const derivedBy = new Set(DERIVED.flatMap(({ triggers }) => triggers));
  const triggers = drop(database, 'trigger', (name) => derivedBy.has(name));
  const indexes = drop(database, 'index', (_name, sql) => !/^CREATE UNIQUE/i.test(sql));
  const writers = new Map<keyof StoredRows, TableWriter>();
  database.exec('BEGIN');
  return {
    insert(rows) {
      if (writers.size === 0) for (const key of keysOf(rows)) writers.set(key, createTableWriter(database, key));
      for (const [key, writer] of writers) for (const row of rows[key]) writer.add(row);
    },
    finish() {
      for (const writer of writers.values()) writer.flush();
      database.exec('COMMIT');
      for (const sql of indexes) database.exec(sql);
      for (const { rebuild } of DERIVED) for (const sql of rebuild) database.exec(sql);
      for (const sql of triggers) database.exec(sql);
      database.close();
      renameSync(copy, path);
    },
    abandon() {
      database.close();
      rmSync(copy, { force: true });
    },
  };
}
