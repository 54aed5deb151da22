// The chain of seals, by which a line of the audit log that was altered, removed or put in shows: the seal of each entry is the
// SHA-256 of the seal before and of the entry.
import type { StoredEntry } from '../../db/audit.ts';
import { sha256 } from '../../db/sha256.ts';

/** What stands for the seal before the first. */
export const GENESIS = '0'.repeat(64);

/** An entry as one text: a JSON array of its columns, in their order, without white space. */
export function canonical(entry: StoredEntry): string {
  const { sequence, at, requestId, keyId, action, subjectType, subjectId, before, after } = entry;
  return JSON.stringify([sequence, at, requestId, keyId, action, subjectType, subjectId, before, after]);
}

/** The seal of an entry, in lower-case hexadecimal: of the seal before, a line feed and the entry as one text. */
export function sealOf(previous: string, entry: StoredEntry): Promise<string> {
  return sha256(`${previous}\n${canonical(entry)}`);
}
