// Who wrote what: an entry for each write, in the batch that writes, and the seals that chain the entries. Neither is ever changed
// nor deleted: triggers of the migration refuse both. The log holds no texts, only their SHA-256 (README, "Audit log").
import { sql } from 'drizzle-orm';
import { check, integer, snakeCase, text } from 'drizzle-orm/sqlite-core';
import type { AuditAction, AuditSubject } from './vocabulary.ts';

/** No foreign keys, no index and no CHECK of the vocabularies: an entry is one row written, outlives what it speaks of, and is never moved to a new table. */
export const auditEntries = snakeCase.table(
  'audit_entries',
  {
    /** 1, 2, 3 …, in the order of the writes, without gaps: what is rolled back gives no number. */
    sequence: integer().primaryKey().notNull(),
    /** When the request came in: ISO instant, UTC. */
    at: text().notNull(),
    /** Null for what no request asked for. */
    requestId: text(),
    /** Null for the machine itself, and for its operator at the command line. */
    keyId: text(),
    action: text().$type<AuditAction>().notNull(),
    subjectType: text().$type<AuditSubject>().notNull(),
    subjectId: text().notNull(),
    /** JSON objects: what was written over, and what was written; null for nothing. */
    before: text(),
    after: text(),
  },
  (table) => [
    check('audit_entries_before', sql`json_valid(${table.before})`),
    check('audit_entries_after', sql`json_valid(${table.after})`),
  ],
);

/** The chain: each seal is the SHA-256 of the one before and of its entry (src/access/audit/chain.ts). */
export const auditSeals = snakeCase.table('audit_seals', {
  /** Of the entry. */
  sequence: integer().primaryKey().notNull(),
  /** Hexadecimal, lower case. */
  hash: text().notNull(),
  /** ISO instant, UTC. */
  sealedAt: text().notNull(),
});
