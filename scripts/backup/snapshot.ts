// The local database as it was at one moment, whatever a Worker writes meanwhile.
import { DatabaseSync } from 'node:sqlite';
import { queryOf } from './schema.ts';
import type { Query } from './tables.ts';

export interface Snapshot {
  readonly query: Query;
  close(): void;
}

/** Opens a database file for reading in one transaction, which sees what its first statement saw. */
export function openSnapshot(file: string): Snapshot {
  const database = new DatabaseSync(file, { readOnly: true });
  database.exec('BEGIN');
  return { query: queryOf(database), close: () => database.close() };
}
