// The lines of an audit log: in a database, or in a backup of one.
import { lineOf, readLines } from '../src/access/audit/lines.ts';
import type { AuditLine } from '../src/db/audit.ts';
import { checkBackup, rowsIn } from './backup/format.ts';
import { readBackup } from './backup/write.ts';

/** The lines in a database, page by page. */
export function linesInDatabase(connection: D1Database): AsyncIterable<AuditLine> {
  return readLines(async (sql, values) => {
    const { results } = await connection
      .prepare(sql)
      .bind(...values)
      .all();
    return results;
  });
}

const ENTRIES = 'audit_entries';
const SEALS = 'audit_seals';

const camelCase = (column: string) => column.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** The lines in a backup, in the order of their numbers. Rejects where the backup is damaged, or of a version without an audit log. */
export async function linesInBackup(file: string): Promise<readonly AuditLine[]> {
  const { tables } = await checkBackup(readBackup(file));
  const columns = new Map(tables.map((table) => [table.table, table.columns.map(camelCase)]));
  if (!columns.has(ENTRIES)) throw new Error(`${file} holds no audit log: it is of an earlier version.`);
  const found = new Map<unknown, Record<string, unknown>>();
  for await (const [table, row] of rowsIn(readBackup(file))) {
    if (table !== ENTRIES && table !== SEALS) continue;
    const values: unknown = JSON.parse(row);
    const cells = Object.fromEntries(
      (columns.get(table) ?? []).map((column, index) => [column, Array.isArray(values) ? values[index] : null]),
    );
    found.set(cells.sequence, { ...found.get(cells.sequence), ...cells });
  }
  return [...found.values()].map(lineOf).toSorted((a, b) => a.sequence - b.sequence);
}
