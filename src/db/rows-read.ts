// Counts the rows that D1 reads and writes for a request, which are billed and make an answer slow, and the statements, of which there is an end.
import { endOfQuoted } from './quoted.ts';

/** A session that adds up `meta.rows_read` and `meta.rows_written` of its statements. */
export interface CountingSession extends D1DatabaseSession {
  /** Rows read by the statements that have been answered so far. */
  rowsRead(): number;
  /** Rows written by them, those of indexes among them. */
  rowsWritten(): number;
  /** How many statements were run so far. */
  statementsRun(): number;
}

type Row = Record<string, unknown>;

/** How many columns a query returns, by its text; null for a statement that is no query. */
export function countColumns(sql: string): number | null {
  if (!/^\s*(?:select|with)\b/i.test(sql)) return null;
  // What comes from subqueries as it is has the columns of the first.
  const passed = /^\s*(?:with candidates\(.*?\)\) )?select \* from \((?=select\b)/s.exec(sql);
  if (passed) return countColumns(sql.slice(passed[0].length));
  const keyword = /[a-z]+/iy;
  let depth = 0;
  let columns = 0;
  for (let index = 0; index < sql.length; index++) {
    const character = sql[index] ?? '';
    if (character === "'" || character === '"') {
      index = endOfQuoted(sql, index) - 1;
    } else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ',' && depth === 0 && columns > 0) columns++;
    else if (depth === 0 && /\w/.test(character)) {
      keyword.lastIndex = index;
      const word = keyword.exec(sql)?.[0].toLowerCase() ?? character;
      if (word === 'select' && columns === 0) columns = 1;
      if (word === 'from' && columns > 0) return columns;
      index += word.length - 1;
    }
  }
  return columns;
}

/**
 * The values of rows in the order of their columns. Null where the rows as objects do not tell: two columns of one name
 * have become one, and names that are numbers come first.
 */
function positional(rows: readonly Row[], columns: number): unknown[][] | null {
  const names = Object.keys(rows[0] ?? {});
  if (rows.length > 0 && (names.length !== columns || names.some((name) => /^\d+$/.test(name)))) return null;
  return rows.map((row) => Object.values(row));
}

/** The session, counting. D1 tells how many rows it read with `all`, but not with `raw`, which is therefore asked by way of `all`. */
export function countRowsRead(session: D1DatabaseSession): CountingSession {
  let rowsRead = 0;
  let rowsWritten = 0;
  let statementsRun = 0;

  function count<Result extends D1Result<unknown>>(result: Result): Result {
    rowsRead += result.meta.rows_read;
    rowsWritten += result.meta.rows_written;
    statementsRun += 1;
    return result;
  }

  function counting(statement: D1PreparedStatement, columns: number | null): D1PreparedStatement {
    const bind = statement.bind.bind(statement);
    const raw = statement.raw.bind(statement);
    const queryAll = statement.all.bind(statement);
    const all = async () => count(await queryAll());
    const rawCounting = async (options?: { columnNames?: false }) => {
      if (columns === null || options?.columnNames) return raw(options);
      return positional((await all()).results, columns) ?? raw(options);
    };
    const first = async (column?: string) => {
      const row = (await all()).results[0] ?? null;
      return row === null || column === undefined ? row : row[column];
    };
    Object.assign(statement, {
      bind: (...values: unknown[]) => counting(bind(...values), columns),
      all,
      run: all,
      first,
      raw: rawCounting,
    });
    return statement;
  }

  return {
    rowsRead: () => rowsRead,
    rowsWritten: () => rowsWritten,
    statementsRun: () => statementsRun,
    getBookmark: () => session.getBookmark(),
    prepare: (sql) => counting(session.prepare(sql), countColumns(sql)),
    batch: async <T>(statements: D1PreparedStatement[]) => (await session.batch<T>(statements)).map(count),
  };
}
