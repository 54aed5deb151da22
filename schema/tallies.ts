// Cumulative and war-long figures, which are never part of an event.
import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, snakeCase, text } from 'drizzle-orm/sqlite-core';
import { actors } from './actors.ts';
import { articles } from './articles.ts';
import { figureChecks, figureColumns, isDay, locationChecks, locationColumns, oneOf } from './columns.ts';
import { places } from './places.ts';
import { sources } from './sources.ts';
import { ACTOR_KINDS } from './vocabulary.ts';

export const tallies = snakeCase.table(
  'tallies',
  {
    id: text().primaryKey().notNull(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    position: integer().notNull(),
    ...figureColumns(),
    victimActorId: text().references(() => actors.id),
    perpetratorActorId: text().references(() => actors.id),
    perpetratorName: text(),
    perpetratorKind: text({ enum: ACTOR_KINDS }),
    perpetratorText: text(),
    /** ISO days, both inclusive; null where open. */
    periodStart: text(),
    periodEnd: text(),
    /** The period's end, else the article's date, else the empty text. */
    orderDate: text().notNull(),
    ...locationColumns(),
    placeId: text().references(() => places.id),
    /** The tally that includes this one. */
    subsetOfId: text(),
    sourceId: text().references(() => sources.id),
    claimantText: text(),
    sentenceIndex: integer().notNull(),
    quote: text().notNull(),
  },
  (table) => [
    index('tallies_date').on(table.orderDate, table.id),
    index('tallies_article').on(table.articleId, table.position),
    index('tallies_of_source').on(table.sourceId, table.orderDate, table.id).where(sql`${table.sourceId} is not null`),
    foreignKey({ columns: [table.subsetOfId], foreignColumns: [table.id] }),
    isDay('tallies_period_start', table.periodStart),
    isDay('tallies_period_end', table.periodEnd),
    oneOf('tallies_perpetrator_kind', table.perpetratorKind, ACTOR_KINDS),
    ...figureChecks('tallies', table),
    ...locationChecks('tallies', table),
  ],
);
