// The tables of a database as a backup holds them: in an order in which each comes after those that it refers to.
import * as z from 'zod';

/** Runs a statement and gives its rows, each the list of its values. */
export type Query = (sql: string, values?: readonly (string | number)[]) => Promise<readonly (readonly unknown[])[]>;

export interface Table {
  readonly name: string;
  /** All but generated ones, in the order of the table. */
  readonly columns: readonly string[];
  /** Columns of the primary key, in its order. */
  readonly key: readonly string[];
  /** Columns that refer to rows which may come later: those that lead into the table itself, or round in a circle. */
  readonly late: readonly string[];
}

/** What is no table of ours: SQLite's own, Cloudflare's, and the list of migrations, which a backup has in its first line. */
const OURS =
  "type = 'table' AND schema = 'main' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*' AND name <> 'd1_migrations'";

const COLUMNS = `SELECT tables.name, columns.name, columns.type, columns.pk
  FROM (SELECT name FROM pragma_table_list WHERE ${OURS}) AS tables, pragma_table_xinfo(tables.name) AS columns
  WHERE columns.hidden = 0 ORDER BY tables.name, columns.cid`;
const REFERENCES = `SELECT tables.name, keys."from", keys."table"
  FROM (SELECT name FROM pragma_table_list WHERE ${OURS}) AS tables, pragma_foreign_key_list(tables.name) AS keys`;

const columnRows = z.array(z.tuple([z.string(), z.string(), z.string(), z.number()]));
const referenceRows = z.array(z.tuple([z.string(), z.string(), z.string()]));

/** Types whose values are the same in JSON. */
const TYPES: ReadonlySet<string> = new Set(['TEXT', 'INTEGER', 'REAL']);

/** Every table that a backup holds, virtual ones and what they keep left out. Rejects where a column cannot be kept. */
export async function tablesOf(query: Query): Promise<readonly Table[]> {
  const columns = columnRows.parse(await query(COLUMNS));
  const references = referenceRows.parse(await query(REFERENCES));
  for (const [table, column, type] of columns) {
    if (!TYPES.has(type.toUpperCase())) throw new Error(`${table}.${column} is ${type}, which a backup cannot hold.`);
  }
  const left = Map.groupBy(columns, ([table]) => table);
  const ordered: Table[] = [];
  while (left.size > 0) {
    const leadsTo = (table: string) => references.filter(([from, , to]) => from === table && left.has(to));
    const names = [...left.keys()];
    const name = names.find((table) => leadsTo(table).every(([, , to]) => to === table)) ?? names[0] ?? '';
    const own = left.get(name) ?? [];
    ordered.push({
      name,
      columns: own.map(([, column]) => column),
      key: own
        .filter(([, , , place]) => place > 0)
        .toSorted((a, b) => a[3] - b[3])
        .map(([, column]) => column),
      late: [...new Set(leadsTo(name).map(([, column]) => column))],
    });
    left.delete(name);
  }
  return ordered;
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
export const listed = (names: readonly string[]) => names.map(quoted).join(', ');
