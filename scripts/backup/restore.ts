// A backup into a database. The tables are made anew as the migrations of the backup make them; indexes and triggers come when the
// rows are there, so that no trigger counts twice, and the list of migrations last: without it nothing takes the database for whole.
import type { Connection } from '../../src/db/database.ts';
import { MAXIMUM_JSON_LENGTH } from '../../src/db/limits.ts';
import { SEQUENCES } from './dump.ts';
import { checkBackup, DamagedBackup, rowsIn } from './format.ts';
import { DEFINED, type Definition, migrationNames, type Schema, schemaOf } from './schema.ts';
import { listed, type Query, quoted, type Table, tablesOf } from './tables.ts';

/** Documents that one statement brings into a full-text table. */
const DOCUMENTS_A_STATEMENT = 2_000;

/** A database that a backup is not restored into, with what to do. */
export class NotRestorable extends Error {
  override readonly name = 'NotRestorable';
}

/** Runs statements on D1. */
export function queryD1(connection: Connection): Query {
  return async (sql, values = []) =>
    connection
      .prepare(sql)
      .bind(...values)
      .raw();
}

async function run(connection: Connection, statements: readonly string[]): Promise<void> {
  if (statements.length > 0) await connection.batch(statements.map((sql) => connection.prepare(sql)));
}

async function holdsRows(query: Query, tables: readonly Table[]): Promise<boolean> {
  for (const { name } of tables) if ((await query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)).length > 0) return true;
  return false;
}

/** Drops all that is defined, in one transaction. */
async function clear(connection: Connection, tables: readonly Table[]): Promise<void> {
  const { results } = await connection.prepare(DEFINED).all<Definition>();
  const isPlain = new Set(tables.map(({ name }) => name));
  const others = results.filter(({ type, name }) => type !== 'index' && !isPlain.has(name));
  // A virtual table cannot go while a trigger or view still speaks of it; a table not before those that refer to it.
  const order = ['trigger', 'view', 'table'];
  await run(connection, [
    'DROP TABLE IF EXISTS d1_migrations',
    ...others
      .toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
      .map(({ type, name }) => `DROP ${type} ${quoted(name)}`),
    ...tables.toReversed().map(({ name }) => `DROP TABLE ${quoted(name)}`),
  ]);
}

/** JSON texts, joined to lists that are short enough for a parameter; one that is too long by itself stands alone. */
async function* lists(
  rows: AsyncIterable<readonly [table: string, row: string]>,
  most = MAXIMUM_JSON_LENGTH,
): AsyncGenerator<readonly [table: string, list: string]> {
  let [current, length, list]: [string, number, string[]] = ['', 0, []];
  for await (const [table, row] of rows) {
    if (list.length > 0 && (table !== current || length + row.length > most)) {
      yield [current, `[${list.join(',')}]`];
      [length, list] = [0, []];
    }
    current = table;
    list.push(row);
    length += row.length + 1;
  }
  if (list.length > 0) yield [current, `[${list.join(',')}]`];
}

function insertInto({ name, columns, late }: Omit<Table, 'key'>): string {
  const values = columns.map((column, index) => (late.includes(column) ? 'NULL' : `value ->> ${index}`));
  return `INSERT INTO ${quoted(name)} (${listed(columns)}) SELECT ${values.join(', ')} FROM json_each(?1)`;
}

/** Fills the columns that refer to rows which came later. */
function complete({ name, columns, key, late }: Table): string {
  const at = (column: string) => `value ->> ${columns.indexOf(column)}`;
  return `UPDATE ${quoted(name)} SET ${late.map((column) => `${quoted(column)} = given.${at(column)}`).join(', ')}
    FROM json_each(?1) AS given WHERE ${key.map((column) => `${quoted(name)}.${quoted(column)} = given.${at(column)}`).join(' AND ')}
      AND (${late.map((column) => `given.${at(column)} IS NOT NULL`).join(' OR ')})`;
}

/** The table that a full-text table takes its texts from, and its columns. Rejects where it keeps the texts itself. */
function contentOf({ name, sql }: Definition): { readonly content: string; readonly id: string } {
  const content = /\bcontent\s*=\s*'(\w+)'/.exec(sql)?.[1];
  const id = /\bcontent_rowid\s*=\s*'(\w+)'/.exec(sql)?.[1];
  if (content === undefined || id === undefined) throw new NotRestorable(`${name} keeps texts that no backup holds.`);
  return { content, id };
}

/** Brings texts into a full-text table, some at a time: to rebuild it at once may take longer than D1 lets a statement run. */
async function fill(connection: Connection, definition: Definition): Promise<void> {
  const { content, id } = contentOf(definition);
  const query = queryD1(connection);
  const columns = await query('SELECT name FROM pragma_table_info(?1) ORDER BY cid', [definition.name]);
  const names = listed(columns.map(([name]) => String(name)));
  // As the migrations have it, though it is in no definition: what leaves the index leaves it at once, as erasing wants it.
  const itself = quoted(definition.name);
  await query(`INSERT INTO ${itself} (${itself}, rank) VALUES ('secure-delete', 1)`);
  const [source, key] = [quoted(content), quoted(id)];
  for (let last = 0; ; ) {
    const [[end] = []] = await query(
      `SELECT max(id) FROM (SELECT ${key} AS id FROM ${source} WHERE ${key} > ?1 ORDER BY ${key} LIMIT ?2)`,
      [last, DOCUMENTS_A_STATEMENT],
    );
    if (typeof end !== 'number') return;
    await query(
      `INSERT INTO ${quoted(definition.name)} (rowid, ${names})
       SELECT ${key}, ${names} FROM ${source} WHERE ${key} > ?1 AND ${key} <= ?2`,
      [last, end],
    );
    last = end;
  }
}

const isUnique = ({ sql }: Definition) => /^CREATE UNIQUE/i.test(sql);

/** As wrangler makes it. */
const MIGRATIONS_TABLE = `CREATE TABLE d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`;

export interface RestoreOptions {
  /** Opens the backup from its beginning. It is read up to three times. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Whether what the database holds may be deleted. */
  readonly replace: boolean;
  /** UTF-16 units of the rows of one statement; as many as D1 takes where it is not given. */
  readonly listLength?: number;
  /** Told of what comes next. */
  readonly onStep?: (step: string) => void;
}

export interface Restored {
  readonly tables: number;
  readonly rows: number;
  /** Migrations of this version of Sitrep that the backup is older than. */
  readonly missing: readonly string[];
}

/** Rejects where the migrations of a backup are not those that this version begins with. */
async function schemaFor(migrations: readonly string[]): Promise<Schema> {
  const known = migrationNames();
  const foreign = migrations.find((name, index) => known[index] !== name);
  if (foreign !== undefined)
    throw new NotRestorable(
      `The backup has the migration ${foreign}, which this version of Sitrep has not: update it first.`,
    );
  return schemaOf(migrations);
}

/**
 * Makes a database what it was when a backup was made. Before anything is changed the whole backup is checked; rejects with a
 * {@link DamagedBackup} or {@link NotRestorable}. Where it is interrupted later, the database is none until it is restored anew,
 * with `replace`. Nothing else may write to it.
 */
export async function restore(
  connection: Connection,
  { open, replace, listLength, onStep }: RestoreOptions,
): Promise<Restored> {
  const query = queryD1(connection);
  onStep?.('Checking the backup …');
  const { header, tables: given, rows } = await checkBackup(open());
  const { definitions, tables, fullText, settings } = await schemaFor(header.migrations);
  const asGiven = JSON.stringify(given.map(({ table, columns }) => [table, columns]));
  const asDefined = JSON.stringify([...tables, SEQUENCES].map(({ name, columns }) => [name, columns]));
  if (asGiven !== asDefined) throw new DamagedBackup('The tables of the backup are not those of its migrations.');
  const old = await tablesOf(query);
  if (!replace && (await holdsRows(query, old)))
    throw new NotRestorable('The database holds rows. --replace deletes them, and restores the backup in their place.');

  onStep?.('Making the tables …');
  await clear(connection, old);
  const plain = new Set(tables.map(({ name }) => name));
  const ofType = (type: Definition['type']) => definitions.filter((definition) => definition.type === type);
  const statements = (list: readonly Definition[]) => list.map(({ sql }) => sql);
  const indexes = ofType('index');
  await run(connection, statements(ofType('table').filter(({ name }) => plain.has(name))));
  // Foreign keys lead to those that are unique.
  await run(connection, statements(indexes.filter(isUnique)));
  onStep?.(`Storing ${new Intl.NumberFormat('en').format(rows)} rows …`);
  const byName = new Map(tables.map((table) => [table.name, table]));
  for await (const [name, list] of lists(rowsIn(open()), listLength)) {
    const table = byName.get(name);
    if (table !== undefined) await connection.prepare(insertInto(table)).bind(list).run();
  }
  for await (const [name, list] of lists(rowsIn(open()), listLength)) {
    const table = byName.get(name);
    if (table !== undefined && table.late.length > 0) await connection.prepare(complete(table)).bind(list).run();
  }
  onStep?.('Making indexes, full text and triggers …');
  for (const { sql } of indexes.filter((index) => !isUnique(index))) await connection.prepare(sql).run();
  await run(connection, statements([...fullText, ...ofType('view')]));
  // Written out: D1 binds a number as a real one, and FTS5 wants a whole one.
  for (const { table, key, value } of settings)
    await run(connection, [
      `INSERT INTO ${quoted(table)} (${quoted(table)}, rank) VALUES ('${key}', ${typeof value === 'number' ? value : `'${value}'`})`,
    ]);
  for (const definition of fullText) await fill(connection, definition);
  await run(connection, statements(ofType('trigger')));
  await storeSequences(connection, open());
  await connection.batch([
    connection.prepare(MIGRATIONS_TABLE),
    connection
      .prepare('INSERT INTO d1_migrations (name) SELECT value FROM json_each(?1) ORDER BY key')
      .bind(JSON.stringify(header.migrations)),
  ]);
  return { tables: tables.length, rows, missing: migrationNames().slice(header.migrations.length) };
}

/** Lets AUTOINCREMENT go on from where it was. Of tables without it there is nothing to store. */
export async function storeSequences(connection: Connection, backup: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const [name, list] of lists(rowsIn(backup))) {
    if (name !== SEQUENCES.name) continue;
    await connection.batch([
      connection
        .prepare('DELETE FROM sqlite_sequence WHERE name IN (SELECT value ->> 0 FROM json_each(?1))')
        .bind(list),
      connection.prepare(insertInto({ ...SEQUENCES, late: [] })).bind(list),
    ]);
  }
}
