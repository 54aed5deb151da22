// Who says so: publishers, monitors, agencies, and what they are called.
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, snakeCase, text } from 'drizzle-orm/sqlite-core';
import { actors } from './actors.ts';
import { oneOf } from './columns.ts';
import { SOURCE_KINDS } from './vocabulary.ts';

/** A source by its slug. Rows of the packaged registry have `registered` 1; the others were named by an article or added by a user. */
export const sources = snakeCase.table(
  'sources',
  {
    /** The slug. */
    id: text().primaryKey().notNull(),
    name: text().notNull(),
    /** Null where nothing tells: a publisher that only its sender names. */
    kind: text({ enum: SOURCE_KINDS }),
    /** ISO 3166-1 alpha-2. */
    country: text(),
    /** The actor that it speaks for. */
    affiliatedActorId: text().references(() => actors.id),
    registered: integer({ mode: 'boolean' }).notNull(),
    createdAt: text().notNull(),
    /** Owner of the key that added it; null for the registry's sources and those that only articles name. */
    addedBy: text(),
  },
  (table) => [
    index('sources_name').on(table.name, table.id),
    index('sources_added').on(table.addedBy).where(sql`${table.addedBy} IS NOT NULL`),
    oneOf('sources_kind', table.kind, SOURCE_KINDS),
  ],
);

/** A name of a source; `folded` is what look-ups compare (lower case, no accents, no punctuation). */
export const sourceAliases = snakeCase.table(
  'source_aliases',
  {
    folded: text().notNull(),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    text: text().notNull(),
    /** BCP 47; null for English or language-neutral. */
    language: text(),
    /** Owner of the key that added the name; null for names of the registry and of articles. */
    addedBy: text(),
  },
  (table) => [
    primaryKey({ columns: [table.folded, table.sourceId] }),
    index('source_aliases_source').on(table.sourceId),
  ],
);
