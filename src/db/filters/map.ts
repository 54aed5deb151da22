// Where on the map: boxes and circles as conditions on columns of degrees, helped by an index of half-degree cells.
import { and, between, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { events } from '../../../schema/events.ts';
import { eitherWay, loose } from '../plans.ts';
import type { Box, Circle } from './values.ts';

interface Located {
  readonly latitude: AnySQLiteColumn;
  readonly longitude: AnySQLiteColumn;
  /** Number of the half-degree cell (schema/columns.ts), which only events have: no other table is as large. */
  readonly cell?: AnySQLiteColumn;
}

/** Cells that are looked up. A larger box is read in the order of the page instead. */
const MAXIMUM_CELLS = 400;
/** Cells that a page is read from one by one; of more, most of what is there is gathered, or the page is read in its order. */
const MAXIMUM_PARTS = 16;
const CELLS_A_DEGREE = 2;
const CELLS_A_ROW = 360 * CELLS_A_DEGREE;
const EARTH_RADIUS_KM = 6_371;
const KM_A_DEGREE = (Math.PI * EARTH_RADIUS_KM) / 180;

/** The cells of a box that does not go over the date line; null where they are many. */
function cellsOf({ south, west, north, east }: Box): number[] | null {
  const row = (degrees: number) => Math.trunc((degrees + 90) * CELLS_A_DEGREE);
  const column = (degrees: number) => Math.trunc((degrees + 180) * CELLS_A_DEGREE);
  const rows = row(north) - row(south) + 1;
  const columns = column(east) - column(west) + 1;
  if (rows * columns > MAXIMUM_CELLS) return null;
  return Array.from({ length: rows * columns }, (_, index) => {
    return (row(south) + Math.trunc(index / columns)) * CELLS_A_ROW + column(west) + (index % columns);
  });
}

function inPlainBox(table: Located, box: Box): SQL {
  const asked = sql`${between(table.latitude, box.south, box.north)} and ${between(table.longitude, box.west, box.east)}`;
  const cells = table.cell && cellsOf(box);
  if (!table.cell || !cells) return sql`(${asked})`;
  return eitherWay({
    lookedUp: sql`${inArray(table.cell, cells)} and ${asked}`,
    asked,
    candidates: sql`select 1 from ${events} where ${inArray(events.cell, cells)}`,
    ...(cells.length <= MAXIMUM_PARTS && { parts: { column: 'cell', values: cells } }),
  });
}

/** In a box, also one over the date line. */
export function inBox(table: Located, box: Box): SQL {
  if (box.west <= box.east) return inPlainBox(table, box);
  return loose(sql`(${inPlainBox(table, { ...box, east: 180 })} or ${inPlainBox(table, { ...box, west: -180 })})`);
}

/** Great-circle distance at most the radius (haversine, a sphere: within 0.5 % of the ellipsoid). */
export function inCircle(table: Located, { latitude, longitude, radiusKm }: Circle): SQL {
  const height = radiusKm / KM_A_DEGREE;
  const south = Math.max(-90, latitude - height);
  const north = Math.min(90, latitude + height);
  // Near a pole every longitude is close.
  const slimmest = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
  const width = slimmest < 0.01 ? 180 : Math.min(180, height / slimmest);
  const box =
    width === 180
      ? { south, north, west: -180, east: 180 }
      : { south, north, west: turned(longitude - width), east: turned(longitude + width) };
  const { latitude: y, longitude: x } = table;
  const half = sql`pow(sin(radians(${y} - ${latitude}) / 2), 2)
    + cos(radians(${latitude})) * cos(radians(${y})) * pow(sin(radians(${x} - ${longitude}) / 2), 2)`;
  return sql`(${inBox(table, box)} and ${half} <= ${Math.sin(radiusKm / (2 * EARTH_RADIUS_KM)) ** 2})`;
}

/** The longitude between −180 and 180. */
function turned(degrees: number): number {
  if (degrees < -180) return degrees + 360;
  return degrees > 180 ? degrees - 360 : degrees;
}

/** Between the ends of a range that are given. */
export function within(value: SQLWrapper, low: unknown, high: unknown): SQL {
  const ends = [
    ...(low === null || low === undefined ? [] : [sql`${value} >= ${low}`]),
    ...(high === null || high === undefined ? [] : [sql`${value} <= ${high}`]),
  ];
  return and(...ends) ?? sql`1`;
}
