// Who says so: publishers, monitors, agencies, and what they are called.
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
  },
  (table) => [index('sources_name').on(table.name, table.id), oneOf('sources_kind', table.kind, SOURCE_KINDS)],
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
  },
  (table) => [
    primaryKey({ columns: [table.folded, table.sourceId] }),
    index('source_aliases_source').on(table.sourceId),
  ],
);
