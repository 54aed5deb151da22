// Sealing as it is done behind something else.
import { sealEntries } from './seal.ts';

/** Where what went wrong is told. */
export interface ErrorLog {
  error(error: unknown, details: object): void;
}

/** Seals what is there. What cannot be sealed now waits for the next time, and the log says why: never rejects. */
export async function seal(database: D1Database, log: ErrorLog): Promise<void> {
  try {
    // Of the primary: a replica may be behind.
    await sealEntries(database.withSession('first-primary'));
  } catch (error) {
    log.error(error, { what: 'The audit log could not be sealed.' });
  }
}
