// What a check of a database is: a name that says what holds, and a way to find the rows that show that it does not.
import type { Connection } from '../database.ts';

export type DifferingRow = Readonly<Record<string, unknown>>;

/** Something that must hold of a database. Each query of it sees the database between two batches, never within one. */
export interface Check {
  /** What holds. */
  readonly name: string;
  /** The first rows that show that it does not, at most so many; none where it holds. Rejects where it cannot be asked. */
  differing(connection: Connection, atMost: number): Promise<readonly DifferingRow[]>;
}

/** A check that holds where none of the queries, each a SELECT, gives a row. */
export function noRows(name: string, ...queries: readonly string[]): Check {
  return {
    name,
    async differing(connection, atMost) {
      const rows: DifferingRow[] = [];
      for (const query of queries) {
        const limited = connection.prepare(`SELECT * FROM (${query}) LIMIT ?1`).bind(atMost - rows.length);
        rows.push(...(await limited.all<DifferingRow>()).results);
        if (rows.length === atMost) break;
      }
      return rows;
    },
  };
}
