// What was agreed: an agreement, its report by each article, its parties and provisions, and how it was broken.
import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, primaryKey, real, snakeCase, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { actors } from './actors.ts';
import { articles } from './articles.ts';
import {
  dateChecks,
  dateColumns,
  derivedId,
  locationChecks,
  locationColumns,
  mentionColumns,
  oneOf,
} from './columns.ts';
import { events } from './events.ts';
import { places } from './places.ts';
import { sources } from './sources.ts';
import {
  ACTOR_KINDS,
  AGREEMENT_KINDS,
  AGREEMENT_STATES,
  PARTY_ROLES,
  PROVISION_KINDS,
  VIOLATION_STATUSES,
} from './vocabulary.ts';

/** What an agreement and its report both hold: the one as settled, the other as said. */
const statedColumns = () => ({
  kind: text({ enum: AGREEMENT_KINDS }).notNull(),
  name: text(),
  state: text({ enum: AGREEMENT_STATES }).notNull(),
  ...dateColumns(),
  ...locationColumns(),
  placeId: text().references(() => places.id),
});

/** An agreement as settled from all its reports. */
export const agreements = snakeCase.table(
  'agreements',
  {
    id: text().primaryKey().notNull(),
    ...statedColumns(),
    /** ISO instants, UTC. */
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
    /** Counts the changes; 1 at first. */
    revision: integer().notNull(),
  },
  (table) => [
    index('agreements_date').on(table.orderDate, table.id),
    index('agreements_kind').on(table.kind, table.orderDate, table.id),
    index('agreements_updated').on(table.updatedAt, table.id),
    index('agreements_at_place').on(table.placeId, table.orderDate, table.id).where(sql`${table.placeId} is not null`),
    oneOf('agreements_kind_known', table.kind, AGREEMENT_KINDS),
    oneOf('agreements_state', table.state, AGREEMENT_STATES),
    ...dateChecks('agreements', table),
    ...locationChecks('agreements', table),
  ],
);

/** One agreement as one article reports it: what that article says, kept as said. */
export const agreementReports = snakeCase.table(
  'agreement_reports',
  {
    id: text().primaryKey().notNull(),
    agreementId: text()
      .notNull()
      .references(() => agreements.id),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    /** The agreement's key in the article's record, `a1`. */
    key: text().notNull(),
    position: integer().notNull(),
    ...statedColumns(),
    sentenceIndex: integer().notNull(),
    quote: text().notNull(),
    /** JSON: what the report is compared with others by (src/linking/agreements/trace.ts); null where it was stored without. */
    trace: text(),
  },
  (table) => [
    // Unique, so that what a report says can refer to both.
    uniqueIndex('agreement_reports_filed').on(table.agreementId, table.id),
    index('agreement_reports_article').on(table.articleId, table.position),
    oneOf('agreement_reports_kind', table.kind, AGREEMENT_KINDS),
    oneOf('agreement_reports_state', table.state, AGREEMENT_STATES),
    ...dateChecks('agreement_reports', table),
    ...locationChecks('agreement_reports', table),
  ],
);

/** What every row of a report carries: the report, and the agreement that it is filed under. */
const reportColumns = () => ({
  reportId: text()
    .notNull()
    .references(() => agreementReports.id),
  agreementId: text()
    .notNull()
    .references(() => agreements.id),
  position: integer().notNull(),
});

/** Who signed, joined, guarantees, mediates, benefits or is left out. */
export const agreementParties = snakeCase.table(
  'agreement_parties',
  {
    id: derivedId('report_id', 'p'),
    reportId: text().notNull(),
    agreementId: text().notNull(),
    position: integer().notNull(),
    role: text({ enum: PARTY_ROLES }).notNull(),
    actorId: text().references(() => actors.id),
    ...mentionColumns(),
    /** Repeats the agreement's order date, so that an actor's agreements page by index. */
    agreementDate: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agreementId, table.reportId, table.position] }),
    // A report that is filed under another agreement takes its parties with it.
    foreignKey({
      columns: [table.agreementId, table.reportId],
      foreignColumns: [agreementReports.agreementId, agreementReports.id],
    }).onUpdate('cascade'),
    index('agreement_parties_of_actor')
      .on(table.actorId, table.agreementDate, table.id)
      .where(sql`${table.actorId} is not null`),
    oneOf('agreement_parties_role', table.role, PARTY_ROLES),
    oneOf('agreement_parties_kind', table.kind, ACTOR_KINDS),
  ],
);

/** What an agreement provides for. */
export const provisions = snakeCase.table(
  'provisions',
  {
    ...reportColumns(),
    kind: text({ enum: PROVISION_KINDS }).notNull(),
    text: text().notNull(),
    /** Kilometres. */
    widthKmLow: real(),
    widthKmHigh: real(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.position] }),
    index('provisions_agreement').on(table.agreementId),
    oneOf('provisions_kind', table.kind, PROVISION_KINDS),
  ],
);

/** A breach that an article reports: by whom, by which event, and who says so. */
export const violations = snakeCase.table(
  'violations',
  {
    id: text().primaryKey().notNull(),
    ...reportColumns(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    violatorActorId: text().references(() => actors.id),
    violatorName: text(),
    violatorKind: text({ enum: ACTOR_KINDS }),
    violatorText: text(),
    eventId: text().references(() => events.id),
    status: text({ enum: VIOLATION_STATUSES }).notNull(),
    sourceId: text().references(() => sources.id),
    claimantText: text(),
    sentenceIndex: integer().notNull(),
    quote: text().notNull(),
    /** Who says it of whom, and when: violations of one agreement by one event are the same where this is. Null is like no other. */
    claim: text(),
  },
  (table) => [
    index('violations_report').on(table.reportId, table.position),
    index('violations_agreement').on(table.agreementId, table.id),
    index('violations_event').on(table.eventId),
    index('violations_claim').on(table.agreementId, table.claim, table.id),
    oneOf('violations_violator_kind', table.violatorKind, ACTOR_KINDS),
    oneOf('violations_status', table.status, VIOLATION_STATUSES),
  ],
);

/** Which event broke which agreement, each once however many articles say so. Only the triggers on `violations` write here. */
export const breaches = snakeCase.table(
  'breaches',
  {
    eventId: text().notNull(),
    agreementId: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.agreementId] })],
);
