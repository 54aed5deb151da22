// What stands of the registry of actors and sources: one row.
import { sql } from 'drizzle-orm';
import { check, integer, snakeCase, text } from 'drizzle-orm/sqlite-core';

export const registry = snakeCase.table(
  'registry',
  {
    /** Always 1. */
    id: integer().primaryKey().notNull(),
    /** Another random text after each change by people: added actors, names and sources, merged actors. Empty before the first. */
    revision: text().notNull(),
    /** Null. Whoever wants the primary database's own answer sets it (`UPDATE … RETURNING`); batches expect their revision by `link_guard`. */
    expected: text(),
    /** SHA-256 of the packaged registry whose rows are stored; null before they are. */
    packaged: text(),
  },
  (table) => [
    check('registry_one_row', sql`${table.id} = 1`),
    check('registry_as_expected', sql`${table.expected} IS NULL OR ${table.expected} = ${table.revision}`),
  ],
);
