// The audit log: an entry for each write, as a statement of the batch that writes, so that there is none without the other.
import { desc, type InferSelectModel, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { auditEntries, auditSeals } from '../../schema/audit.ts';
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

/** An entry as stored; `before` and `after` are the JSON texts. */
export type StoredEntry = Readonly<
  Record<'sequence', number> &
    Record<'at' | 'action' | 'subjectType' | 'subjectId', string> &
    Record<'requestId' | 'keyId' | 'before' | 'after', string | null>
>;

/** What seals an entry: its number and the hash, in lower-case hexadecimal. */
export type Seal = Pick<InferSelectModel<typeof auditSeals>, 'sequence' | 'hash'>;

/** The last seal, null before the first; and the first entries behind it, at most so many. */
export async function readUnsealed(
  connection: Connection,
  limit: number,
): Promise<{ readonly head: Seal | null; readonly entries: readonly StoredEntry[] }> {
  const db = drizzle(connection);
  const [[head = null], entries] = await db.batch([
    db
      .select({ sequence: auditSeals.sequence, hash: auditSeals.hash })
      .from(auditSeals)
      .orderBy(desc(auditSeals.sequence))
      .limit(1),
    db
      .select()
      .from(auditEntries)
      .where(sql`${auditEntries.sequence} > coalesce((SELECT max(sequence) FROM audit_seals), 0)`)
      .orderBy(auditEntries.sequence)
      .limit(limit),
  ]);
  return { head, entries };
}

/**
 * Stores seals, all of them or none: the chain goes on only from the seal that they were made on.
 *
 * @param after number of that seal; 0 before the first
 * @returns false where another isolate has sealed in between
 */
export async function storeSeals(
  connection: Connection,
  after: number,
  seals: readonly Seal[],
  sealedAt: string,
): Promise<boolean> {
  const { meta } = await connection
    .prepare(
      `INSERT INTO audit_seals (sequence, hash, sealed_at) SELECT value ->> 0, value ->> 1, ?2 FROM json_each(?1)
       WHERE coalesce((SELECT max(sequence) FROM audit_seals), 0) = ?3`,
    )
    .bind(JSON.stringify(seals.map(({ sequence, hash }) => [sequence, hash])), sealedAt, after)
    .run();
  return meta.changes > 0;
}

/** How far the log is sealed. */
export interface AuditState {
  /** The last seal; null before the first. */
  readonly head: Seal | null;
  /** Entries behind it. */
  readonly unsealed: number;
  /** When the first of them was written: ISO instant, UTC; null for none. */
  readonly oldestUnsealedAt: string | null;
}

/** How far the log is sealed; one statement of four rows, however long the log is. */
export async function readAuditState(connection: Connection): Promise<AuditState> {
  const state = await connection
    .prepare(
      `WITH head AS (SELECT sequence, hash FROM audit_seals ORDER BY sequence DESC LIMIT 1)
       SELECT head.sequence, head.hash, (SELECT max(sequence) FROM audit_entries) AS "last",
         (SELECT at FROM audit_entries WHERE sequence > coalesce(head.sequence, 0) ORDER BY sequence LIMIT 1) AS "at"
       FROM (SELECT 1) LEFT JOIN head`,
    )
    .first<{
      readonly sequence: number | null;
      readonly hash: string | null;
      readonly last: number | null;
      readonly at: string | null;
    }>();
  const { sequence = null, hash = null, last = null, at = null } = state ?? {};
  return {
    head: sequence === null || hash === null ? null : { sequence, hash },
    unsealed: Math.max(0, (last ?? 0) - (sequence ?? 0)),
    oldestUnsealedAt: at,
  };
}

/** What is kept under one number: an entry without a seal waits for it, a seal without an entry has lost it. */
export interface AuditLine {
  readonly sequence: number;
  readonly entry: StoredEntry | null;
  readonly hash: string | null;
}

const numbersOf = (table: 'audit_entries' | 'audit_seals') =>
  `SELECT * FROM (SELECT sequence FROM ${table} WHERE sequence > ?1 ORDER BY sequence LIMIT ?2)`;

/** Asks for the lines behind a number (`?1`), in order, at most so many (`?2`): {@link lineOf} reads a row of the answer. */
export const LINES = `SELECT number.sequence, at, request_id AS "requestId", key_id AS "keyId", action,
    subject_type AS "subjectType", subject_id AS "subjectId", before, after, hash
  FROM (${numbersOf('audit_entries')} UNION ${numbersOf('audit_seals')} ORDER BY sequence LIMIT ?2) AS number
  LEFT JOIN audit_entries AS entry ON entry.sequence = number.sequence
  LEFT JOIN audit_seals AS seal ON seal.sequence = number.sequence ORDER BY number.sequence`;
