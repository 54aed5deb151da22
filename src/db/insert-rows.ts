// Rows of any number into a table by few statements: they travel as JSON, one bound parameter a statement.
import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Connection } from './database.ts';
import { MAXIMUM_JSON_LENGTH } from './limits.ts';

export interface InsertOptions {
  /** Leave rows alone whose key is taken. Whatever else is wrong with a row still fails the statement. */
  readonly ifAbsent?: boolean;
  /** What else to do with a row whose key is taken: SQL behind ON CONFLICT. */
  readonly onConflict?: string;
}

/** Parts JSON texts so that each group, joined, stays under a length. A text that is longer by itself stands alone. */
function group(texts: readonly string[], maximumLength: number): string[][] {
  const groups: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    if (length + text.length > maximumLength) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(text);
    length += text.length + 1;
  }
  return groups;
}

/**
 * Statements that insert all rows: none for no rows, one for as many rows as fit a bound value (limits.ts).
 * Values are texts, numbers, booleans and nulls; a column that a row does not name is null. The statements are to run in
 * one `batch`, which is D1's transaction.
 */
export function insertRows<Table extends SQLiteTable>(
  connection: Connection,
  table: Table,
  rows: readonly InferInsertModel<Table>[],
  { ifAbsent = false, onConflict = ifAbsent ? 'DO NOTHING' : '' }: InsertOptions = {},
): D1PreparedStatement[] {
  // Generated columns are SQLite's to fill.
  const columns = Object.entries(getTableColumns(table)).filter(([, column]) => column.generated === undefined);
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ');
  const values = columns.map((_, index) => `value ->> ${index}`).join(', ');
  // SQLite reads "FROM … ON CONFLICT" as a join unless a WHERE stands between.
  const conflict = onConflict && ` WHERE true ON CONFLICT ${onConflict}`;
  const sql = `INSERT INTO "${getTableName(table)}" (${names}) SELECT ${values} FROM json_each(?1)${conflict}`;
  const texts = rows.map((row) => {
    const cells = new Map<string, unknown>(Object.entries(row));
    return JSON.stringify(columns.map(([key]) => cells.get(key) ?? null));
  });
  return group(texts, MAXIMUM_JSON_LENGTH).map((part) => connection.prepare(sql).bind(`[${part.join(',')}]`));
}
