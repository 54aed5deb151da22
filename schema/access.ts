// Who may do what: bearer keys, stored as hashes only.
import { type AnySQLiteColumn, index, snakeCase, text } from 'drizzle-orm/sqlite-core';

/** Instants are ISO, UTC. */
export const accessKeys = snakeCase.table(
  'access_keys',
  {
    id: text().primaryKey().notNull(),
    ownerId: text().notNull(),
    /** SHA-256 of the whole key, in hexadecimal. */
    hash: text().notNull().unique('access_keys_hash'),
    /** Scopes of ACCESS_SCOPES, parted by single spaces. */
    scopes: text().notNull(),
    createdAt: text().notNull(),
    revokedAt: text(),
    /** What it is for, in words of whoever made it; null for none. */
    label: text(),
    /** Its last four characters, to know it by; null for one that was made before these were kept. */
    ending: text(),
    /** From when on it is not valid any more; null for never. */
    expiresAt: text(),
    /** When it was last sent, to some minutes; null for never. */
    lastUsedAt: text(),
    /** Key that it was made with; null for the command line. */
    createdByKeyId: text().references((): AnySQLiteColumn => accessKeys.id),
    /** Key that it was revoked with; null for the command line. */
    revokedByKeyId: text().references((): AnySQLiteColumn => accessKeys.id),
  },
  (table) => [
    index('access_keys_owner').on(table.ownerId, table.id),
    index('access_keys_created').on(table.createdAt, table.id),
  ],
);
