// Under which keys a report is filed, and which it looks up: neighbours in time and place are found through an index with few rows.
//
// A key is a place at one of three levels, a scale of time and a means: "cell 69:74|day|FIRE". A report whose place is exact
// is filed in its cell and, as finer, in its division and country; a coarse one in its division or country, as coarse. Each looks up what may
// hold it or be held by it. Reports meet only where each finds the other, so that the order in which articles come changes nothing.
import { isoDay } from '../extraction/document/calendar.ts';
import { meansOf } from './acts.ts';
import { MAX_BLOCK_ROWS } from './limits.ts';
import { type Span, spanOf } from './times.ts';
import type { Trace, TracePlace } from './trace.ts';

/** One row: a key, and the day by which its rows are in order; '' without a day. */
export interface Block {
  readonly block: string;
  readonly day: string;
}

/** Rows of one block whose day is in a range, both days inclusive. */
export interface SoughtBlock {
  readonly block: string;
  readonly first: string;
  readonly last: string;
}

export interface Lookup {
  /** The likeliest first. */
  readonly sought: readonly SoughtBlock[];
  /** Rows at which to stop. */
  readonly limit: number;
}

/** How well the time is known: to a few days, to a month, to a year, not at all. */
const SCALES = { DAY: 4, MONTH: 31, YEAR: 366 } as const;
type Scale = keyof typeof SCALES | 'NONE';

/** Days by which the dates of two reports of one event differ. */
const SLACK_DAYS = 2;

/** Days from the publication of news back to the first that it may tell of (times.ts): so much later it is filed. */
const LATE_DAYS = 2;

/** Degrees; a cell and its nearest neighbours reach at least half of it in each direction: 28 km, less to the east and west. */
const CELL_DEGREES = 0.5;

const NO_DAY = '';

function scaleOf(span: Span | null): Scale {
  if (span === null) return 'NONE';
  const days = span.last - span.first + 1;
  return days <= SCALES.DAY ? 'DAY' : days <= SCALES.MONTH ? 'MONTH' : 'YEAR';
}

const hasPoint = (place: TracePlace): place is TracePlace & { latitude: number; longitude: number } =>
  place.latitude !== null && place.longitude !== null && !['ADM1', 'COUNTRY'].includes(place.precision);

const cellKey = (latitude: number, longitude: number) => `cell ${latitude}:${longitude}`;

/** The place keys under which a report is filed. */
function filedPlaces(place: TracePlace | null): string[] {
  if (place?.country == null && !(place && hasPoint(place))) return ['nowhere'];
  const keys: string[] = [];
  if (hasPoint(place)) {
    keys.push(cellKey(Math.floor(place.latitude / CELL_DEGREES), Math.floor(place.longitude / CELL_DEGREES)));
  }
  if (place.country === null) return keys;
  const coarse = place.precision === 'ADM1' || place.precision === 'REGION';
  if (place.precision === 'COUNTRY' || (place.admin1 === null && coarse)) keys.push(`in ${place.country}`);
  else {
    if (place.admin1 !== null) keys.push(`${coarse ? 'in' : 'within'} ${place.country} ${place.admin1}`);
    keys.push(`within ${place.country}`);
  }
  return keys;
}

/** The place keys that may hold reports of the same event, the likeliest first. */
function soughtPlaces(place: TracePlace | null): string[] {
  if (place?.country == null && !(place && hasPoint(place))) return ['nowhere'];
  const keys: string[] = [];
  if (hasPoint(place)) {
    const [north, east] = [place.latitude / CELL_DEGREES, place.longitude / CELL_DEGREES];
    for (const x of nearest(north)) for (const y of nearest(east)) keys.push(cellKey(x, y));
  }
  if (place.country !== null) {
    const coarse = place.precision === 'ADM1' || place.precision === 'REGION';
    const division = place.admin1 === null ? null : `${place.country} ${place.admin1}`;
    if (division !== null) keys.push(`in ${division}`);
    if (division !== null && coarse) keys.push(`within ${division}`);
    keys.push(`in ${place.country}`);
    if (place.precision === 'COUNTRY' || (division === null && coarse)) keys.push(`within ${place.country}`);
  }
  return [...keys, 'nowhere'];
}

/** The cell that a coordinate lies in, and the one that it is nearest to. */
function nearest(coordinate: number): number[] {
  const cell = Math.floor(coordinate);
  return [cell, coordinate - cell < 0.5 ? cell - 1 : cell + 1];
}

const keyOf = (place: string, scale: Scale, means: string) => `${place}|${scale}|${means}`;

/** The rows under which a report is filed: at most three levels of place for each means that it may be of. */
export function blocksOf(trace: Trace): Block[] {
  const span = spanOf(trace);
  const day = span === null ? NO_DAY : isoDay(span.stated ? span.first : span.last);
  return filedPlaces(trace.place).flatMap((place) =>
    meansOf(trace).map((means) => ({ block: keyOf(place, scaleOf(span), means), day })),
  );
}

/** The ranges of rows in which reports of the same event may be filed, the likeliest first. */
export function soughtBlocks(trace: Trace): SoughtBlock[] {
  const ranges = soughtDays(spanOf(trace));
  return soughtPlaces(trace.place).flatMap((place) =>
    ranges.flatMap(({ scale, first, last }) =>
      meansOf(trace).map((means) => ({ block: keyOf(place, scale, means), first, last })),
    ),
  );
}

interface SoughtDays {
  readonly scale: Scale;
  readonly first: string;
  readonly last: string;
}

function soughtDays(span: Span | null): SoughtDays[] {
  const undated = { scale: 'NONE', first: NO_DAY, last: NO_DAY } as const;
  const always = { first: NO_DAY, last: '9999-12-31' };
  const scales = ['DAY', 'MONTH', 'YEAR'] as const;
  if (span === null) return [undated, ...scales.map((scale) => ({ scale, ...always }))];
  const [first, last] = [span.first - SLACK_DAYS, span.last + SLACK_DAYS];
  const dated = scales.map((scale) => ({
    scale,
    first: isoDay(first - (scale === 'DAY' ? 0 : SCALES[scale])),
    last: isoDay(last),
  }));
  // What lasts some days is filed by its first, news without a date by its last: a little beyond, and the least likely.
  const early = { scale: 'DAY', first: isoDay(first - SCALES.DAY + 1), last: isoDay(first - 1) } as const;
  const late = { scale: 'DAY', first: isoDay(last + 1), last: isoDay(last + LATE_DAYS) } as const;
  return [...dated, undated, early, late];
}

/** Whether the one is filed where the other looks. */
function isFound(trace: Trace, by: Trace): boolean {
  const sought = soughtBlocks(by);
  return blocksOf(trace).some(({ block, day }) =>
    sought.some((range) => range.block === block && range.first <= day && day <= range.last),
  );
}

/** Whether two reports find each other: where only one would find the other, the order in which they came would tell. */
export function findEachOther(a: Trace, b: Trace): boolean {
  return isFound(a, b) && isFound(b, a);
}

/** What to look up for all events of one article: one statement, whose rows are read in this order until the limit. */
export function lookupOf(traces: readonly Trace[]): Lookup {
  const sought = new Map<string, SoughtBlock>();
  for (const [, range] of traces
    .flatMap((trace) => soughtBlocks(trace).map((range, place) => [place, range] as const))
    .sort(([a], [b]) => a - b)) {
    sought.set(`${range.block} ${range.first} ${range.last}`, range);
  }
  return { sought: [...sought.values()], limit: MAX_BLOCK_ROWS };
}
