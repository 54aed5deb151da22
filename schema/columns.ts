// Column groups that several tables share, and the checks that hold them to the vocabulary.
//
// drizzle-kit cannot say STRICT: add it by hand to every CREATE TABLE of a new migration (test/db/schema.test.ts asks for it), and
// WITHOUT ROWID to tables of many small rows, for which D1 then writes one row less each.
import { type SQL, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, integer, real, text } from 'drizzle-orm/sqlite-core';
import {
  ACTOR_KINDS,
  DATE_BASES,
  DATE_PRECISIONS,
  LOCATION_PRECISIONS,
  MEASURES,
  QUALIFIERS,
  VICTIM_GROUPS,
  VICTIM_STATUSES,
} from './vocabulary.ts';

/** CHECK that a column holds one of a closed list, or null where the column admits it. */
export function oneOf(name: string, column: AnySQLiteColumn, values: readonly string[]) {
  return check(name, sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`);
}

/** CHECK that a column holds an ISO day, `YYYY-MM-DD`, or null. */
export function isDay(name: string, column: AnySQLiteColumn) {
  return check(name, sql`${column} glob ${sql.raw("'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'")}`);
}

/**
 * CHECK that an order column follows from the nullable columns that it stands for. Keyset pages need a NOT NULL key:
 * what has no date carries the empty text, which sorts before every day.
 */
export function followsFrom(name: string, column: AnySQLiteColumn, ...columns: AnySQLiteColumn[]) {
  const sources = columns.reduce<SQL>(
    (list, source, index) => (index === 0 ? sql`${source}` : sql`${list}, ${source}`),
    sql``,
  );
  return check(name, sql`${column} = coalesce(${sources}, '')`);
}

/** When something happened: ISO days, both inclusive. `orderDate` is start, else end, else the empty text. */
export const dateColumns = () => ({
  dateStart: text(),
  dateEnd: text(),
  datePrecision: text({ enum: DATE_PRECISIONS }),
  dateBasis: text({ enum: DATE_BASES }),
  dateText: text(),
  orderDate: text().notNull(),
});

type Columns<Group extends () => object> = Record<keyof ReturnType<Group>, AnySQLiteColumn>;

export const dateChecks = (table: string, columns: Columns<typeof dateColumns>) => [
  isDay(`${table}_date_start`, columns.dateStart),
  isDay(`${table}_date_end`, columns.dateEnd),
  oneOf(`${table}_date_precision`, columns.datePrecision, DATE_PRECISIONS),
  oneOf(`${table}_date_basis`, columns.dateBasis, DATE_BASES),
  followsFrom(`${table}_order_date`, columns.orderDate, columns.dateStart, columns.dateEnd),
];

/** Where something happened, beside `placeId`. Degrees are WGS 84; `country` is ISO 3166-1 alpha-2, `admin1` GeoNames' short form. */
export const locationColumns = () => ({
  locationName: text(),
  admin1: text(),
  country: text(),
  latitude: real(),
  longitude: real(),
  locationPrecision: text({ enum: LOCATION_PRECISIONS }),
  locationText: text(),
});

export const locationChecks = (table: string, columns: Columns<typeof locationColumns>) => [
  oneOf(`${table}_location_precision`, columns.locationPrecision, LOCATION_PRECISIONS),
];

/** Half-degree cells, numbered from the south pole's first on eastward from the date line, 720 a row: the index of the map. */
export const cellColumn = () =>
  integer().generatedAlwaysAs(
    sql`cast((latitude + 90) * 2 as integer) * 720 + cast((longitude + 180) * 2 as integer)`,
    { mode: 'virtual' },
  );

/** People killed and injured, reconciled, nothing counted twice; null where no figure speaks of it. */
export const tollColumns = () => ({
  fatalitiesLow: integer(),
  fatalitiesBest: integer(),
  fatalitiesHigh: integer(),
  fatalitiesCivilians: integer(),
  fatalitiesCombatants: integer(),
  fatalitiesUnknown: integer(),
  injuriesLow: integer(),
  injuriesBest: integer(),
  injuriesHigh: integer(),
  injuriesCivilians: integer(),
  injuriesCombatants: integer(),
  injuriesUnknown: integer(),
});

/** A count of people as an article states it, and the victims whom it counts. `high` null: open; `best` null: only vague. */
export const figureColumns = () => ({
  measure: text({ enum: MEASURES }).notNull(),
  low: integer(),
  best: integer(),
  high: integer(),
  qualifier: text({ enum: QUALIFIERS }).notNull(),
  countText: text().notNull(),
  victimName: text(),
  victimText: text().notNull(),
  victimStatus: text({ enum: VICTIM_STATUSES }).notNull(),
  victimGroup: text({ enum: VICTIM_GROUPS }),
  rule: text().notNull(),
});

export const figureChecks = (table: string, columns: Columns<typeof figureColumns>) => [
  oneOf(`${table}_measure`, columns.measure, MEASURES),
  oneOf(`${table}_qualifier`, columns.qualifier, QUALIFIERS),
  oneOf(`${table}_victim_status`, columns.victimStatus, VICTIM_STATUSES),
  oneOf(`${table}_victim_group`, columns.victimGroup, VICTIM_GROUPS),
];

/**
 * The id of a row that stands at a position of what it belongs to: `e1.p0`. Its table has its rows in the order of that, as they are
 * asked for, and no index of ids: what is asked for by one is looked up by what the id is made of (src/db/derived-ids.ts).
 */
export const derivedId = (owner: 'report_id' | 'article_id', letter: string) =>
  text()
    .notNull()
    .generatedAlwaysAs(sql.raw(`${owner} || '.${letter}' || position`), { mode: 'virtual' });

/** An actor as an article mentions it, beside `actorId`, which is null for a mere description. */
export const mentionColumns = () => ({
  name: text().notNull(),
  kind: text({ enum: ACTOR_KINDS }).notNull(),
  text: text().notNull(),
});
