// Which reports tell of one event, or of one agreement: how stored ones are found again, and how each stands to the others.
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, snakeCase, text } from 'drizzle-orm/sqlite-core';
import { accessKeys } from './access.ts';
import { agreementReports } from './agreements.ts';
import { articles } from './articles.ts';
import { oneOf } from './columns.ts';
import { eventReports } from './events.ts';
import { LINK_DECISIONS } from './vocabulary.ts';

/**
 * Where a report is filed, so that reports of the same event find it: by place and day (src/linking/blocks.ts). Whatever
 * deletes a report deletes these by their whole key: a foreign key would ask for one more index, a row written for each.
 */
export const reportBlocks = snakeCase.table(
  'report_blocks',
  {
    block: text().notNull(),
    /** ISO day. */
    day: text().notNull(),
    reportId: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.block, table.day, table.reportId] })],
);

/** Where a report of an agreement is filed: by who and where, and day (src/linking/agreements/blocks.ts). */
export const agreementBlocks = snakeCase.table(
  'agreement_blocks',
  {
    block: text().notNull(),
    /** ISO day; '' without one. */
    day: text().notNull(),
    reportId: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.block, table.day, table.reportId] })],
);

/** How likely two reports of different articles tell of one event, and what a person decided. `reportId` sorts before `otherId`. */
export const reportLinks = snakeCase.table(
  'report_links',
  {
    reportId: text()
      .notNull()
      .references(() => eventReports.id),
    otherId: text()
      .notNull()
      .references(() => eventReports.id),
    /** 0 to 1. */
    score: real().notNull(),
    /** JSON: a list of texts. */
    reasons: text().notNull(),
    /** What a person decided; null where only the score speaks. */
    decision: text({ enum: LINK_DECISIONS }),
    decidedByKeyId: text().references(() => accessKeys.id),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.otherId] }),
    index('report_links_other').on(table.otherId, table.reportId),
    oneOf('report_links_decision', table.decision, LINK_DECISIONS),
    check('report_links_order', sql`${table.reportId} < ${table.otherId}`),
    check('report_links_reasons', sql`json_valid(${table.reasons})`),
  ],
);

/** How likely two reports of different articles tell of one agreement. `reportId` sorts before `otherId`. */
export const agreementLinks = snakeCase.table(
  'agreement_links',
  {
    reportId: text()
      .notNull()
      .references(() => agreementReports.id),
    otherId: text()
      .notNull()
      .references(() => agreementReports.id),
    /** 0 to 1. */
    score: real().notNull(),
    /** JSON: a list of texts. */
    reasons: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.otherId] }),
    index('agreement_links_other').on(table.otherId, table.reportId),
    check('agreement_links_order', sql`${table.reportId} < ${table.otherId}`),
    check('agreement_links_reasons', sql`json_valid(${table.reasons})`),
  ],
);

/** Articles that repeat the text of another one, which is the earliest of all that have it. */
export const articleCopies = snakeCase.table(
  'article_copies',
  {
    articleId: text()
      .primaryKey()
      .notNull()
      .references(() => articles.id),
    originalId: text()
      .notNull()
      .references(() => articles.id),
  },
  (table) => [index('article_copies_original').on(table.originalId)],
);

/** Stops a batch where another one came between that has changed what it was made on: one row. */
export const linkGuard = snakeCase.table(
  'link_guard',
  {
    /** Always 1. */
    id: integer().primaryKey().notNull(),
    /** Whether all that the batch under way was made on is still as it was read. To set it to 0 fails, and the batch with it. */
    unchanged: integer().notNull(),
  },
  (table) => [
    check('link_guard_one_row', sql`${table.id} = 1`),
    check('link_guard_unchanged', sql`${table.unchanged} = 1`),
  ],
);
