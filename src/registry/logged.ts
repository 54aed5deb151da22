// Entries of the registry as the audit log tells them: names by their hashes, all else as it is.
import { type Logged, textHash } from '../db/audit.ts';
import { sha256 } from '../db/sha256.ts';

interface Entry {
  readonly name: string;
  readonly [field: string]: Logged;
}

/** An actor or a source; null where there is none. */
export async function logEntry(entry: Entry | null): Promise<Readonly<Record<string, Logged>> | null> {
  return entry && { ...entry, name: await sha256(entry.name) };
}

interface Named {
  readonly text: string;
  readonly language: string | null;
  readonly fromYear?: number | null;
  readonly untilYear?: number | null;
}

/** One name of an actor or a source, with the years for which it stands. */
export async function logName({ text, language, fromYear = null, untilYear = null }: Named) {
  return { name: await textHash(text), language, fromYear, untilYear };
}
