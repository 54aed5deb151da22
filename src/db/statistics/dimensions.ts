// What events are grouped by, and the columns that tell their groups apart.
import { type SQL, sql } from 'drizzle-orm';
import { EVENT_CATEGORIES, SUB_EVENT_TYPES } from '../../../schema/vocabulary.ts';

export const DIMENSIONS = [
  'DAY',
  'WEEK',
  'MONTH',
  'YEAR',
  'COUNTRY',
  'ADMIN1',
  'CATEGORY',
  'TYPE',
  'ACTOR',
  'SOURCE',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const PERIODS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const satisfies readonly Dimension[];
export type Period = (typeof PERIODS)[number];

export function isPeriod(dimension: Dimension): dimension is Period {
  return PERIODS.some((period) => period === dimension);
}

/** What tells groups apart, by the name that the answer gives it; null where an event has none of it. */
export const KEYS = ['periodStart', 'country', 'admin1', 'category', 'type', 'actorId', 'sourceId'] as const;
export type Key = (typeof KEYS)[number];

const quoted = (texts: readonly string[]) => texts.map((text) => `'${text}'`).join(', ');

/** The category of a type: what ACLED files it under. */
export function categoryOf(type: SQL): SQL {
  const cases = EVENT_CATEGORIES.map(
    (category) =>
      sql`when ${type} in (${sql.raw(quoted(SUB_EVENT_TYPES[category]))}) then ${sql.raw(quoted([category]))}`,
  );
  return sql`case ${sql.join(cases, sql` `)} end`;
}

/** The keys of a dimension, over a source that has `day` (or the month or year), `country`, `admin1`, `type`, `actor_id`, `source_id`. */
export const KEYS_OF: Readonly<Record<Dimension, Partial<Record<Key, SQL>>>> = {
  DAY: { periodStart: sql`nullif(day, '')` },
  // ISO 8601: weeks begin on Monday.
  WEEK: { periodStart: sql`date(nullif(day, ''), '-6 days', 'weekday 1')` },
  MONTH: { periodStart: sql`substr(nullif(day, ''), 1, 7) || '-01'` },
  YEAR: { periodStart: sql`substr(nullif(day, ''), 1, 4) || '-01-01'` },
  COUNTRY: { country: sql`country` },
  // Divisions of different countries share names.
  ADMIN1: { country: sql`country`, admin1: sql`admin1` },
  CATEGORY: { category: sql`category` },
  TYPE: { category: sql`category`, type: sql`type` },
  ACTOR: { actorId: sql`actor_id` },
  SOURCE: { sourceId: sql`source_id` },
};
