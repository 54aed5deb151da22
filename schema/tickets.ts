// Articles that wait to be read, and what became of them: the Queue's messages carry nothing but the ids of these rows.
import { sql } from 'drizzle-orm';
import { check, index, integer, snakeCase, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { accessKeys } from './access.ts';
import { articles } from './articles.ts';
import { oneOf } from './columns.ts';
import { TICKET_STATES, type TicketState } from './vocabulary.ts';

/** One for each article that was queued. Instants are ISO, UTC. */
export const ingestTickets = snakeCase.table(
  'ingest_tickets',
  {
    /** A UUID of version 7: in the order in which they came in. */
    id: text().primaryKey().notNull(),
    state: text().$type<TicketState>().notNull(),
    /** The key that it was sent with, and its owner. */
    keyId: text()
      .notNull()
      .references(() => accessKeys.id),
    ownerId: text().notNull(),
    /** Of the request that sent it. */
    requestId: text(),
    /** SHA-256 of owner and idempotency key, while the key stands for it; null without one. */
    claim: text(),
    /** SHA-256 of the article's content. */
    contentHash: text().notNull(),
    createdAt: text().notNull(),
    /** By when it is to be heard of; from then on it counts as forgotten. */
    dueAt: text().notNull(),
    /** When it came to its end; null while it waits. */
    endedAt: text(),
    /** How many times reading it was begun. */
    attempts: integer().notNull(),
    /** What went wrong last: the type of the refusal, or TryAgain or Unexpected; and in words. Null where nothing did. */
    errorCode: text(),
    error: text(),
    /** Once it is read: the article, and whether it was new. */
    articleId: text().references(() => articles.id),
    created: integer({ mode: 'boolean' }),
    /** JSON of the article as it was sent; null as soon as it needs not be read any more. */
    input: text(),
  },
  (table) => [
    uniqueIndex('ingest_tickets_claim').on(table.claim).where(sql`${table.claim} IS NOT NULL`),
    index('ingest_tickets_state').on(table.state, table.id),
    oneOf('ingest_tickets_state_known', table.state, TICKET_STATES),
    check('ingest_tickets_done', sql`(${table.state} = 'DONE') = (${table.articleId} IS NOT NULL)`),
    // Of what needs not be read any more no word is kept.
    check('ingest_tickets_input', sql`${table.state} NOT IN ('DONE', 'FAILED') OR ${table.input} IS NULL`),
  ],
);
