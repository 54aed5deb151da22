// Where: the places that events, tallies and agreements name.
import { sql } from 'drizzle-orm';
import { index, integer, real, snakeCase, text } from 'drizzle-orm/sqlite-core';
import { oneOf } from './columns.ts';
import { PLACE_KINDS } from './vocabulary.ts';

export const places = snakeCase.table(
  'places',
  {
    /** The GeoNames id in decimal, or `name@country` for a hand-made entry of the gazetteer. */
    id: text().primaryKey().notNull(),
    geonamesId: integer(),
    name: text().notNull(),
    kind: text({ enum: PLACE_KINDS }),
    /** ISO 3166-1 alpha-2. */
    country: text(),
    /** GeoNames' short form of the first-level division. */
    admin1: text(),
    /** Degrees, WGS 84. */
    latitude: real(),
    longitude: real(),
    population: integer(),
    createdAt: text().notNull(),
    /** The population, else −1, for order. */
    orderPopulation: integer().notNull().generatedAlwaysAs(sql`coalesce(population, -1)`, { mode: 'virtual' }),
  },
  (table) => [
    index('places_population').on(table.orderPopulation, table.id),
    index('places_name').on(table.name, table.id),
    index('places_country').on(table.country, table.name, table.id),
    oneOf('places_kind', table.kind, PLACE_KINDS),
  ],
);
