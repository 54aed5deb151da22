// The audit log: an entry for each write, as a statement of the batch that writes, so that there is none without the other.
import type { AuditAction, AuditSubject } from '../../schema/vocabulary.ts';
import type { Connection } from './database.ts';
import { sha256 } from './sha256.ts';

/** Who writes, and when. */
export interface Origin {
  /** Null for what no request asked for. */
  readonly requestId: string | null;
  /** Null for the machine itself, and for its operator at the command line. */
  readonly keyId: string | null;
  /** When the request came in: ISO instant, UTC. */
  readonly now: string;
}

/** A value as the log tells it: an id, a number, a date, a word of a vocabulary, a hash; never a text. */
export type Logged = string | number | boolean | null | readonly Logged[] | { readonly [name: string]: Logged };

/** What was written. */
export interface Written {
  readonly action: AuditAction;
  readonly subjectType: AuditSubject;
  readonly subjectId: string;
  /** What was there before, as far as it was written over; null for nothing. */
  readonly before: Readonly<Record<string, Logged>> | null;
  /** What is there instead; null for nothing. */
  readonly after: Readonly<Record<string, Logged>> | null;
}

/** What stands for a text in the log: its SHA-256. */
export function textHash(text: string | null): Promise<string> | null {
  return text === null ? null : sha256(text);
}

// One more than any entry or seal: the number of a sealed entry that somebody removed is not given again.
const NEXT = `1 + max(
  coalesce((SELECT max(sequence) FROM audit_entries), 0),
  coalesce((SELECT max(sequence) FROM audit_seals), 0))`;

/** The entry of a write, for the writer's own batch. One row, read by nobody but who reads the log. */
export function auditEntry(
  connection: Connection,
  { requestId, keyId, now }: Origin,
  { action, subjectType, subjectId, before, after }: Written,
): D1PreparedStatement {
  const toJson = (value: object | null) => (value === null ? null : JSON.stringify(value));
  return connection
    .prepare(
      `INSERT INTO audit_entries (sequence, at, request_id, key_id, action, subject_type, subject_id, before, after)
       VALUES (${NEXT}, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`,
    )
    .bind(now, requestId, keyId, action, subjectType, subjectId, toJson(before), toJson(after));
}
