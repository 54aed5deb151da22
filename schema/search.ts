// What full text is searched in: a document for each article, event, actor, agreement and place. The migration that made these
// tables has what drizzle cannot express: the view `search_composed`, which says what a document holds, the full-text index
// `search_index` over title and body, and the triggers that keep both in step (src/db/search/).
import { integer, primaryKey, snakeCase, text, unique } from 'drizzle-orm/sqlite-core';
import { oneOf } from './columns.ts';
import { SEARCH_TYPES } from './vocabulary.ts';

export const searchDocuments = snakeCase.table(
  'search_documents',
  {
    /** Number in the full-text index. Each type has a range of its own (src/db/search/ranges.ts); what changed last has the highest. */
    id: integer().primaryKey().notNull(),
    type: text({ enum: SEARCH_TYPES }).notNull(),
    /** The id of the article, event, … */
    key: text().notNull(),
    title: text().notNull(),
    /** Null for an article, whose text is not stored twice. */
    body: text(),
  },
  (table) => [
    unique('search_documents_key').on(table.type, table.key),
    oneOf('search_documents_type', table.type, SEARCH_TYPES),
  ],
);

/** Documents to be composed anew before the batch ends: to delete a row here does it (src/db/search/refresh.ts). */
export const searchChanges = snakeCase.table(
  'search_changes',
  { type: text().notNull(), key: text().notNull() },
  (table) => [primaryKey({ columns: [table.type, table.key] })],
);
