// Who may write: bearer keys, stored as hashes only.
import { index, snakeCase, text } from 'drizzle-orm/sqlite-core';

export const accessKeys = snakeCase.table(
  'access_keys',
  {
    id: text().primaryKey().notNull(),
    ownerId: text().notNull(),
    /** SHA-256 of the whole key, in hexadecimal. */
    hash: text().notNull().unique('access_keys_hash'),
    /** Scopes of ACCESS_SCOPES, parted by single spaces. */
    scopes: text().notNull(),
    /** ISO instants, UTC. */
    createdAt: text().notNull(),
    revokedAt: text(),
  },
  (table) => [index('access_keys_owner').on(table.ownerId, table.id)],
);
