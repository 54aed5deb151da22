// What happened: an event, its report by each article, and what each report says of it.
import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  foreignKey,
  index,
  integer,
  primaryKey,
  snakeCase,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { actors } from './actors.ts';
import { articles } from './articles.ts';
import {
  cellColumn,
  dateChecks,
  dateColumns,
  derivedId,
  figureChecks,
  figureColumns,
  locationChecks,
  locationColumns,
  mentionColumns,
  oneOf,
  tollColumns,
} from './columns.ts';
import { places } from './places.ts';
import { sources } from './sources.ts';
import {
  ACTOR_KINDS,
  EVENT_CATEGORIES,
  EVENT_MODES,
  EVENT_TYPES,
  MODALITIES,
  PARTICIPANT_ROLES,
  REVIEW_STATUSES,
} from './vocabulary.ts';

/** What an event and its report both hold: the one as settled, the other as said. */
const statedColumns = () => ({
  type: text({ enum: EVENT_TYPES }).notNull(),
  category: text({ enum: EVENT_CATEGORIES }).notNull(),
  modality: text({ enum: MODALITIES }).notNull(),
  ...dateColumns(),
  ...locationColumns(),
  placeId: text().references(() => places.id),
  ...tollColumns(),
});

/** An event as settled from all its reports. */
export const events = snakeCase.table(
  'events',
  {
    id: text().primaryKey().notNull(),
    ...statedColumns(),
    reviewStatus: text({ enum: REVIEW_STATUSES }).notNull(),
    /** ISO instants, UTC. */
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
    /** Counts the changes; 1 at first. */
    revision: integer().notNull(),
    cell: cellColumn(),
    /** Last day, for overlaps: the empty text for undated events, far ahead for an open end. */
    lastDate: text()
      .notNull()
      .generatedAlwaysAs(sql`coalesce(date_end, case when date_start is null then '' else '9999-12-31' end)`, {
        mode: 'virtual',
      }),
    /** The best number of people killed, else the lowest, else −1, for order. */
    orderFatalities: integer()
      .notNull()
      .generatedAlwaysAs(sql`coalesce(fatalities_best, fatalities_low, -1)`, { mode: 'virtual' }),
    /** 1 for an event that ends later than the month after the one in which it begins. */
    isLong: integer()
      .notNull()
      .generatedAlwaysAs(
        sql`(substr(last_date, 1, 4) * 12 + substr(last_date, 6, 2)) - (substr(order_date, 1, 4) * 12 + substr(order_date, 6, 2)) > 1`,
        { mode: 'virtual' },
      ),
  },
  (table) => [
    // What few rows would be found by has no entry: each is a row written.
    index('events_in_cell').on(table.cell, table.orderDate, table.id).where(sql`${table.cell} is not null`),
    index('events_long').on(table.orderDate, table.lastDate).where(sql`${table.isLong} = 1`),
    index('events_fatalities').on(table.orderFatalities, table.id),
    index('events_date').on(table.orderDate, table.id),
    index('events_category').on(table.category, table.orderDate, table.id),
    index('events_type').on(table.type, table.orderDate, table.id),
    index('events_in_country').on(table.country, table.orderDate, table.id).where(sql`${table.country} is not null`),
    index('events_at_place').on(table.placeId, table.orderDate, table.id).where(sql`${table.placeId} is not null`),
    index('events_in_division').on(table.admin1, table.orderDate, table.id).where(sql`${table.admin1} is not null`),
    index('events_updated').on(table.updatedAt, table.id),
    oneOf('events_type_known', table.type, EVENT_TYPES),
    oneOf('events_category_known', table.category, EVENT_CATEGORIES),
    oneOf('events_modality', table.modality, MODALITIES),
    oneOf('events_review_status', table.reviewStatus, REVIEW_STATUSES),
    ...dateChecks('events', table),
    ...locationChecks('events', table),
  ],
);

/** One event as one article reports it: what that article says, kept as said. */
export const eventReports = snakeCase.table(
  'event_reports',
  {
    id: text().primaryKey().notNull(),
    eventId: text()
      .notNull()
      .references(() => events.id),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    /** The event's key in the article's record, `e1`. */
    key: text().notNull(),
    /** Place in the article's order of prominence; 0 is what the article is about. */
    prominence: integer().notNull(),
    ...statedColumns(),
    /** Which rule made it. */
    rule: text().notNull(),
    /** JSON: what it is compared by with other reports (src/linking/trace.ts); null where that was not kept. Last, so that rows read without it stay short. */
    trace: text(),
    /** JSON: numbers of the article's sentences that tell it, in order; −1 is the title. */
    sentences: text().notNull().default('[]'),
    /** JSON: how it was carried out (src/db/report-lists.ts). */
    modes: text().notNull().default('[]'),
    /** JSON: physical targets, each [kind, text]. */
    targets: text().notNull().default('[]'),
    /** JSON: weapons, each [kind, text]. */
    weapons: text().notNull().default('[]'),
  },
  (table) => [
    // Unique, so that what a report says can refer to both.
    uniqueIndex('event_reports_filed').on(table.eventId, table.id),
    // With the event, for filters by publisher: they read the reports of thousands of articles.
    index('event_reports_article_event').on(table.articleId, table.prominence, table.eventId),
    oneOf('event_reports_type', table.type, EVENT_TYPES),
    oneOf('event_reports_category', table.category, EVENT_CATEGORIES),
    oneOf('event_reports_modality', table.modality, MODALITIES),
    ...dateChecks('event_reports', table),
    ...locationChecks('event_reports', table),
  ],
);

/** Which events were carried out in which way, by which report: what looks events up by it. Only the triggers on `event_reports` write here. */
export const eventModes = snakeCase.table(
  'event_modes',
  { mode: text({ enum: EVENT_MODES }).notNull(), eventId: text().notNull(), reportId: text().notNull() },
  (table) => [
    primaryKey({ columns: [table.mode, table.eventId, table.reportId] }),
    oneOf('event_modes_mode', table.mode, EVENT_MODES),
  ],
);

/**
 * What every row of a report carries: the report, and the event that it is filed under. Keys and indexes begin with both, so
 * that one finds what is said of an event and what one article says of it.
 */
const reportColumns = () => ({ reportId: text().notNull(), eventId: text().notNull() });

/** FOREIGN KEY to the report that says a row. A report that is filed under another event takes its rows with it. */
function toReport({ eventId, reportId }: Record<'eventId' | 'reportId', AnySQLiteColumn>) {
  return foreignKey({
    columns: [eventId, reportId],
    foreignColumns: [eventReports.eventId, eventReports.id],
  }).onUpdate('cascade');
}

/** Who took part, in which role. `eventDate` repeats the event's order date, so that an actor's events page by index. */
export const participants = snakeCase.table(
  'participants',
  {
    id: derivedId('report_id', 'p'),
    ...reportColumns(),
    position: integer().notNull(),
    role: text({ enum: PARTICIPANT_ROLES }).notNull(),
    actorId: text().references(() => actors.id),
    ...mentionColumns(),
    eventDate: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.reportId, table.position] }),
    toReport(table),
    // With the event, so that an actor's events are counted without reading what is said of them.
    index('participants_of_actor')
      .on(table.actorId, table.eventDate, table.id, table.eventId)
      .where(sql`${table.actorId} is not null`),
    oneOf('participants_role', table.role, PARTICIPANT_ROLES),
    oneOf('participants_kind', table.kind, ACTOR_KINDS),
  ],
);

/**
 * A number of people killed, injured, … in an event, as one article states it, with who claims it and where it stands.
 * The links point to other figures of the event: `subsetOfId` to the one that includes this one, `supersedesId` to the
 * earlier one that this one updates, `alternativeToId` to the earlier one of which this is a rival count.
 */
export const casualtyFigures = snakeCase.table(
  'casualty_figures',
  {
    id: text().primaryKey().notNull(),
    ...reportColumns(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    position: integer().notNull(),
    ...figureColumns(),
    victimActorId: text().references(() => actors.id),
    subsetOfId: text(),
    supersedesId: text(),
    alternativeToId: text(),
    sourceId: text().references(() => sources.id),
    claimantText: text(),
    sentenceIndex: integer().notNull(),
    quote: text().notNull(),
    /** Repeats the event's order date, so that a source's figures page by index. */
    eventDate: text().notNull(),
    /** The best number, else the lowest, else −1, for order. */
    orderCount: integer().notNull().generatedAlwaysAs(sql`coalesce(best, low, -1)`, { mode: 'virtual' }),
    /** The later figure of the same claimant, in another report, that this one gave way to. */
    supersededById: text(),
    /** A figure of another claimant, in another report, that contradicts this one. */
    contestedById: text(),
  },
  (table) => [
    index('casualty_figures_event_report').on(table.eventId, table.reportId, table.position),
    index('casualty_figures_superseded_by').on(table.supersededById).where(sql`${table.supersededById} is not null`),
    index('casualty_figures_contested_by').on(table.contestedById).where(sql`${table.contestedById} is not null`),
    index('casualty_figures_of_source')
      .on(table.sourceId, table.eventDate, table.id)
      .where(sql`${table.sourceId} is not null`),
    index('casualty_figures_of_source_by_count')
      .on(table.sourceId, table.orderCount, table.id)
      .where(sql`${table.sourceId} is not null`),
    // A figure that is taken out asks for all that point to it.
    index('casualty_figures_subset').on(table.subsetOfId).where(sql`${table.subsetOfId} is not null`),
    // Few figures update or contest another; an event may have hundreds.
    index('casualty_figures_supersedes').on(table.supersedesId).where(sql`${table.supersedesId} is not null`),
    index('casualty_figures_alternative').on(table.alternativeToId).where(sql`${table.alternativeToId} is not null`),
    toReport(table),
    foreignKey({ columns: [table.subsetOfId], foreignColumns: [table.id] }),
    foreignKey({ columns: [table.supersedesId], foreignColumns: [table.id] }),
    foreignKey({ columns: [table.alternativeToId], foreignColumns: [table.id] }),
    foreignKey({ columns: [table.supersededById], foreignColumns: [table.id] }),
    foreignKey({ columns: [table.contestedById], foreignColumns: [table.id] }),
    ...figureChecks('casualty_figures', table),
  ],
);
