// Drizzle's relational queries, of which what is the same at each request is made once: what is selected as text, and how its rows
// are read. The rest of a statement, and whatever is selected by more than names, is drizzle's own work each time.
//
// Related rows come as JSON, which drizzle asks for with the name of each column in each row. Here they come as lists of values,
// in the order of the selection: of a page with who took part that is half of what D1 has to send.
import { aliasedTable, Column, is, relationsFilterToSQL, relationsOrderToSQL, type SQL, sql } from 'drizzle-orm';
import { DrizzleD1Database, SQLiteD1Session } from 'drizzle-orm/d1';
import { SQLiteDialect } from 'drizzle-orm/sqlite-core';
import { relations } from '../../schema/relations.ts';

type Asked = Parameters<SQLiteDialect['buildRelationalQuery']>[0];
type Built = ReturnType<SQLiteDialect['buildRelationalQuery']>;
type Selection = Built['selection'];
type ReadRows = ReturnType<SQLiteDialect['mapperGenerators']['relationalRows']>;

/** Selections that are kept, the ones used last; so many at most, of so many UTF-16 units at most. */
const KEPT_SELECTIONS = 100;
const KEPT_LENGTH = 5_000;

/** Column types whose values drizzle takes as the database gives them. */
const TAKEN_AS_THEY_ARE: ReadonlySet<string> = new Set(['SQLiteText', 'SQLiteInteger', 'SQLiteReal']);

/** A selection as text, if it is one by names, numbers and texts alone; null if anything in it is computed. */
function textOf(selected: object): string | null {
  let isData = true;
  const text = JSON.stringify(selected, (_name, value: unknown) => {
    if (typeof value === 'function') isData = false;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) isData = false;
    return isData ? value : undefined;
  });
  return isData ? text : null;
}

/** Whether all that is selected can be taken as the database gives it. */
function isTakenAsItIs({ field, selection }: Selection[number]): boolean {
  return selection ? selection.every(isTakenAsItIs) : is(field, Column) && TAKEN_AS_THEY_ARE.has(field.columnType);
}

/** Calls that make objects of JSON, as drizzle writes them: a name, a column, and so on; a column that is JSON itself stands in `json()`. */
const OBJECT_CALL = /\b(jsonb?)_object\(((?:[^()]|\("\w+"\))*)\)/g;
const NAME = /^'\w+'$/;
const VALUE = /^(?:jsonb?\()?"\w+"\)?$/;
/** Arguments that D1 lets a function have. */
const MOST_ARGUMENTS = 32;

/** The statement with lists of values where it asks for objects, but for objects that are wider than a list can be. */
function withoutNames(statement: string): string {
  return statement.replace(OBJECT_CALL, (call: string, json: string, listed: string) => {
    const parts = listed.split(', ');
    const values = parts.filter((_, index) => index % 2 === 1);
    const isNamed = parts.every((part, index) => (index % 2 === 0 ? NAME : VALUE).test(part));
    if (!isNamed || parts.length !== 2 * values.length || values.length > MOST_ARGUMENTS) return call;
    return `${json}_array(${values.join(', ')})`;
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

type Read = (value: unknown) => unknown;

/** Reads what is related, from lists of values in the order of the selection; a row that is too wide for one comes by names. */
function relatedReader(selection: Selection, isArray: boolean): Read {
  const fields = selection.map(({ key, selection: related, isArray: isList = false }) => ({
    key,
    read: related ? relatedReader(related, isList) : null,
  }));
  const readRow: Read = (row) => {
    if (!Array.isArray(row)) {
      if (isObject(row)) for (const { key, read } of fields) if (read !== null) row[key] = read(row[key]);
      return row;
    }
    const object: Record<string, unknown> = {};
    let index = 0;
    for (const { key, read } of fields) {
      const value: unknown = row[index++];
      object[key] = read === null ? value : read(value);
    }
    return object;
  };
  return isArray ? (rows) => (Array.isArray(rows) ? rows.map(readRow) : rows) : readRow;
}

/** Reads rows of values in the order of the selection; relations come as JSON, {@link withoutNames}. Null where drizzle has to read them. */
function rowReader(selection: Selection): ((row: readonly unknown[]) => object) | null {
  if (!selection.every(isTakenAsItIs)) return null;
  const fields = selection.map(({ key, selection: related, isArray = false }) => ({
    key,
    read: related ? relatedReader(related, isArray) : null,
  }));
  return (row) => {
    const object: Record<string, unknown> = {};
    let index = 0;
    for (const { key, read } of fields) {
      const value = row[index++];
      object[key] = read !== null && typeof value === 'string' ? read(JSON.parse(value)) : value;
    }
    return object;
  };
}

class KeepingDialect extends SQLiteDialect {
  readonly #kept = new Map<string, Built>();
  readonly #readers = new WeakMap<Selection, ReturnType<typeof rowReader>>();

  constructor() {
    super();
    const { relationalRows } = this.mapperGenerators;
    this.mapperGenerators.relationalRows = (config) => {
      const read = config.parseJson && config.arrayModeRoot ? this.#readerOf(config.selection) : null;
      if (!read) return relationalRows(config);
      const readRows: ReadRows = (rows) => {
        const objects = (config.isFirst ? rows.slice(0, 1) : rows).map((row) => (Array.isArray(row) ? read(row) : row));
        return config.isFirst ? objects[0] : objects;
      };
      return readRows;
    };
  }

  override buildRelationalQuery(asked: Asked): Built {
    const { queryConfig, isNested, tableConfig, table, schema, mode } = asked;
    if (isNested || queryConfig === true || queryConfig === undefined) return super.buildRelationalQuery(asked);
    const { where, orderBy, limit, offset, ...selected } = queryConfig;
    const kept = this.#selectionOf(asked, selected);
    if (!kept || offset !== undefined) return super.buildRelationalQuery(asked);
    const alias = aliasedTable(table, 'd0');
    const condition = where && relationsFilterToSQL(alias, where, tableConfig.relations, schema);
    const order = orderBy && relationsOrderToSQL(alias, orderBy);
    const rows = mode === 'first' ? 1 : limit;
    const parts = [
      kept.sql,
      ...(condition ? [sql` where ${condition}`] : []),
      ...(order ? [sql` order by ${order}`] : []),
      ...(rows === undefined ? [] : [sql` limit ${rows}`]),
    ];
    return { sql: sql.join(parts), selection: kept.selection };
  }

  /** What is selected, and from where; undefined where that is not to be kept. */
  #selectionOf(asked: Asked, selected: object): Built | undefined {
    const text = textOf(selected);
    if (text === null || text.length > KEPT_LENGTH) return undefined;
    const name = `${asked.tableConfig.name} ${text}`;
    const found =
      this.#kept.get(name) ??
      this.#flattened(super.buildRelationalQuery({ ...asked, mode: 'many', queryConfig: selected }));
    // To the end, so that the first is the one that has not been used for longest.
    this.#kept.delete(name);
    this.#kept.set(name, found);
    for (const [first] of this.#kept) if (this.#kept.size > KEPT_SELECTIONS) this.#kept.delete(first);
    return found;
  }

  /** The same as few pieces of text. */
  #flattened({ sql: built, selection }: Built): Built {
    const { sql: named, params } = this.sqlToQuery(built);
    const text = this.#readerOf(selection) === null ? named : withoutNames(named);
    const pieces = text.split('?');
    const isSure = pieces.length === params.length + 1;
    const chunks = pieces.flatMap((piece, index): SQL[] => [
      sql.raw(piece),
      ...(index < params.length ? [sql`${params[index]}`] : []),
    ]);
    return { sql: isSure ? sql.join(chunks) : built, selection };
  }

  #readerOf(selection: Selection) {
    const known = this.#readers.get(selection);
    if (known !== undefined) return known;
    const read = rowReader(selection);
    this.#readers.set(selection, read);
    return read;
  }
}

const dialect = new KeepingDialect();

/** Opens the relational queries of the tables in `schema/` on a session. */
export function openQueries(client: D1DatabaseSession): DrizzleD1Database<typeof relations> {
  return new DrizzleD1Database('async', dialect, new SQLiteD1Session(client, dialect, relations), relations, true);
}
