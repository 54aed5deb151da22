// Counts of events, kept beside them by triggers, so that statistics need not read every event.
import { integer, primaryKey, snakeCase, text } from 'drizzle-orm/sqlite-core';

/** A count of events, the sum of each number that they have, and how many have it. */
const countColumns = () => ({
  events: integer().notNull(),
  fatalitiesLow: integer().notNull(),
  fatalitiesBest: integer().notNull(),
  fatalitiesHigh: integer().notNull(),
  injuriesLow: integer().notNull(),
  injuriesBest: integer().notNull(),
  injuriesHigh: integer().notNull(),
  withFatalitiesLow: integer().notNull(),
  withFatalitiesBest: integer().notNull(),
  withFatalitiesHigh: integer().notNull(),
  withInjuriesLow: integer().notNull(),
  withInjuriesBest: integer().notNull(),
  withInjuriesHigh: integer().notNull(),
});

/**
 * The events of a grain's cell (src/db/statistics/grains.ts): all that began and ended in the same periods, of one type and
 * modality and, where the grain tells them apart, of one country and first-level division. Every event is in one cell of
 * each grain. Only the triggers on `events` write here.
 */
export const eventCells = snakeCase.table(
  'event_cells',
  {
    grain: text().notNull(),
    /** ISO 3166-1 alpha-2; the empty text for events without one, and in grains of all countries together. */
    country: text().notNull(),
    /** How far apart first and last are: 0 the same period, 1 up to 31 days (grains of days), 2 any number. */
    reach: integer().notNull(),
    /** Period of the first day: `2019-04-20`, `2019-04` or `2019`; the empty text for undated events. */
    first: text().notNull(),
    /** Period of the last day. */
    last: text().notNull(),
    /** The empty text for events without one, and in grains of whole countries. */
    admin1: text().notNull(),
    type: text().notNull(),
    modality: text().notNull(),
    ...countColumns(),
  },
  ({ grain, country, reach, first, last, admin1, type, modality }) => [
    primaryKey({ columns: [grain, country, reach, first, last, admin1, type, modality] }),
  ],
);
