// What became of events: each change of one, what a person put right in it, and the ids that no longer are one.
import { type SQL, sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, snakeCase, text } from 'drizzle-orm/sqlite-core';
import { accessKeys } from './access.ts';
import { agreements } from './agreements.ts';
import { articles } from './articles.ts';
import { oneOf } from './columns.ts';
import { events } from './events.ts';
import { EVENT_CHANGE_KINDS } from './vocabulary.ts';

/** A CHECK that a column holds JSON. */
function isJson(name: string, column: SQL) {
  return check(name, sql`json_valid(${column})`);
}

/** Each change of an event, in order. What was absorbed brings its changes along: `subjectId` is the event's id at that time. */
export const eventChanges = snakeCase.table(
  'event_changes',
  {
    id: integer().primaryKey().notNull(),
    eventId: text().notNull(),
    subjectId: text().notNull(),
    /** The event's revision after it. */
    revision: integer().notNull(),
    kind: text({ enum: EVENT_CHANGE_KINDS }).notNull(),
    /** ISO instant, UTC. */
    at: text().notNull(),
    /** Key of the person who made it; null for the machine. */
    keyId: text().references(() => accessKeys.id),
    /** The article that it came by. */
    articleId: text().references(() => articles.id),
    note: text(),
    /** JSON: a list of `{field, old, new}`. */
    fields: text().notNull(),
    /** JSON: ids of the events that were absorbed, or parted from it. */
    otherIds: text().notNull(),
  },
  (table) => [
    index('event_changes_event').on(table.eventId, table.id),
    oneOf('event_changes_kind', table.kind, EVENT_CHANGE_KINDS),
    isJson('event_changes_fields', sql`${table.fields}`),
    isJson('event_changes_other_ids', sql`${table.otherIds}`),
  ],
);

/** What a person put right in an event: it stands over whatever the reports come to. */
export const eventCorrections = snakeCase.table(
  'event_corrections',
  {
    eventId: text()
      .notNull()
      .references(() => events.id),
    field: text().notNull(),
    /** JSON. */
    value: text().notNull(),
    /** ISO instant, UTC. */
    at: text().notNull(),
    keyId: text()
      .notNull()
      .references(() => accessKeys.id),
    note: text(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.field] }),
    isJson('event_corrections_value', sql`${table.value}`),
  ],
);

/** Ids of events that are none any more: of one that was absorbed, with its successor, or whose last report was retracted. */
export const removedEvents = snakeCase.table(
  'removed_events',
  {
    id: text().primaryKey().notNull(),
    /** The event that answers to the id; null where none does. */
    successorId: text().references(() => events.id),
    /** ISO instant, UTC. */
    removedAt: text().notNull(),
  },
  (table) => [
    index('removed_events_removed').on(table.removedAt, table.id),
    index('removed_events_successor').on(table.successorId),
  ],
);

/** Ids of agreements that are none any more: of one that was absorbed, with its successor, or whose last report is gone. */
export const removedAgreements = snakeCase.table(
  'removed_agreements',
  {
    id: text().primaryKey().notNull(),
    /** The agreement that answers to the id; null where none does. */
    successorId: text().references(() => agreements.id),
    /** ISO instant, UTC. */
    removedAt: text().notNull(),
  },
  (table) => [index('removed_agreements_successor').on(table.successorId)],
);

/** What a person did to an article, once and for good. */
const deedColumns = () => ({
  articleId: text()
    .primaryKey()
    .notNull()
    .references(() => articles.id),
  /** ISO instant, UTC. */
  at: text().notNull(),
  keyId: text()
    .notNull()
    .references(() => accessKeys.id),
  note: text(),
});

/** Articles that a person took back: what they reported is taken out of all events, their text stays. */
export const retractions = snakeCase.table('retractions', deedColumns());

/**
 * Articles whose words were erased for good (src/db/erasure.ts). The article's row, its hash and the figures that were read from it
 * stay, so that the same content sent again is refused.
 */
export const erasures = snakeCase.table('erasures', deedColumns());
