// A view as drizzle has tables: what reads it asks for a key, and views have none there. It lies in a folder of its own, where
// drizzle-kit does not look for tables to make (drizzle.config.ts).
import { integer, primaryKey, snakeCase, text } from 'drizzle-orm/sqlite-core';
import { SOURCE_KINDS, SOURCE_ROLES } from '../vocabulary.ts';

/**
 * Everyone whom an article quotes, cites or is published by, out of the cell of its row. `sourceId` is null for an unnamed one
 * ("a security source").
 */
export const articleSources = snakeCase.table(
  'article_sources',
  {
    articleId: text().notNull(),
    position: integer().notNull(),
    sourceId: text(),
    name: text().notNull(),
    kind: text({ enum: SOURCE_KINDS }).notNull(),
    role: text({ enum: SOURCE_ROLES }).notNull(),
    text: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.position] })],
);
