// Under which key a sender sent an article, so that what is sent again is known, and what is not the same is told.
import { sql } from 'drizzle-orm';
import { check, index, primaryKey, snakeCase, text } from 'drizzle-orm/sqlite-core';
import { articles } from './articles.ts';

/** Keys that senders gave to ingests, each kept for a day. A refused ingest uses none. */
export const idempotencyKeys = snakeCase.table(
  'idempotency_keys',
  {
    /** Owner of the access key that it came with: a sender who changes that keeps these. */
    ownerId: text().notNull(),
    key: text().notNull(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    /** ISO instant, UTC. */
    usedAt: text().notNull(),
    /** JSON: what the ingest did to events and agreements; null where the article was there before. */
    answer: text(),
  },
  (table) => [
    primaryKey({ columns: [table.ownerId, table.key] }),
    // What is too old to be kept is found by it.
    index('idempotency_keys_used').on(table.usedAt),
    check('idempotency_keys_answer', sql`json_valid(${table.answer})`),
  ],
);
