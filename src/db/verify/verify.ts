// Whether a database is as it must be: whole, and all that follows from its tables as it would be if it were made anew.
import type { Connection } from '../database.ts';
import type { Check, DifferingRow } from './check.ts';
import { DERIVED_CHECKS } from './derived.ts';
import { INTEGRITY } from './integrity.ts';
import { REPEATED_CHECKS } from './repeated.ts';
import { STANDING_CHECKS } from './standing.ts';

/** What came of a check. */
export interface Finding {
  /** What must hold. */
  readonly name: string;
  readonly holds: boolean;
  /** The first rows that show that it does not. */
  readonly rows: readonly DifferingRow[];
  /** Why it could not be asked; null where it could. */
  readonly problem: string | null;
}

export const CHECKS: readonly Check[] = [...INTEGRITY, ...DERIVED_CHECKS, ...REPEATED_CHECKS, ...STANDING_CHECKS];

/** Rows that are shown of what is wrong. */
const ROWS_SHOWN = 5;

/** What must hold of a database, one finding a check, as they are made. The database may be in use, and stays as it is. */
export async function* verify(connection: Connection, checks: readonly Check[] = CHECKS): AsyncGenerator<Finding> {
  for (const { name, differing } of checks) {
    try {
      const rows = await differing(connection, ROWS_SHOWN);
      yield { name, holds: rows.length === 0, rows, problem: null };
    } catch (error) {
      yield { name, holds: false, rows: [], problem: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** What is wrong with a database: nothing where all is well. */
export async function faultsIn(connection: Connection): Promise<readonly Finding[]> {
  const faults: Finding[] = [];
  for await (const finding of verify(connection)) if (!finding.holds) faults.push(finding);
  return faults;
}
