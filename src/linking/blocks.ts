// Under which keys a report is filed, and which it looks up: neighbours in time and place are found through an index with few rows.
//
// A key says where, of what nature and how closely dated: "cell 72:74|VIOLENCE|DAY". Reports of a small place are filed in its cell of the
// globe and as lying within their division and country; those of a division, or of a city that may stand for it, as being in the division
// at large, and those of a country likewise. The ones look up the others. Whether two reports meet is symmetrical, so that the order in
// which articles come changes nothing.
import { isoDay } from '../extraction/document/calendar.ts';
import { natureOf } from './acts.ts';
import {
  CELL_DEGREES,
  CLOSE_DAYS,
  GREAT_TOLL,
  LEAST_TELLING_TOLL,
  MAX_ROWS,
  MAX_SOUGHT,
  MAX_UNDATED,
  MONTH_DAYS,
  SLACK_DAYS,
} from './limits.ts';
import { isNamesake } from './scenes.ts';
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

/** One statement: ranges in the order in which to read them, and the number of rows at which to stop. */
export interface Lookup {
  readonly sought: readonly SoughtBlock[];
  readonly limit: number;
}

/** How closely a report is dated: to a few days, to a month, hardly or not at all. */
type Scale = 'DAY' | 'MONTH' | 'NONE';

const NO_DAY = '';
const LAST_DAY = '9999-12-31';
const ALWAYS = { first: NO_DAY, last: LAST_DAY, firstMonth: NO_DAY, lastMonth: LAST_DAY };

interface Position {
  /** Cells from the south pole and from the meridian of Greenwich. */
  readonly north: number;
  readonly east: number;
}

/** What decides whether two reports meet. */
interface Filing {
  readonly nature: string;
  readonly scale: Scale;
  readonly span: Span | null;
  readonly position: Position | null;
  /** Where the report may mean any place: a division, a country, or anywhere; null for a small place. */
  readonly large: string | null;
  /** The division and the country that hold the place. */
  readonly wholes: readonly string[];
  /** Number of people killed; with the country where it is small. */
  readonly toll: string | null;
}

function filingOf(trace: Trace): Filing {
  const { place, killed } = trace;
  const span = spanOf(trace);
  const position = place && positionOf(place);
  const count = killed?.[1] ?? killed?.[0] ?? 0;
  return {
    nature: natureOf(trace),
    scale: scaleOf(span),
    span,
    position,
    ...extentOf(place),
    toll: tollOf(count, place?.country ?? null),
  };
}

function extentOf(place: TracePlace | null): Pick<Filing, 'large' | 'wholes'> {
  if (place === null || place.country === null) return { large: 'nowhere', wholes: [] };
  const { country, admin1, precision } = place;
  const isLarge = precision === 'ADM1' || precision === 'REGION' || positionOf(place) === null || isNamesake(place);
  if (precision === 'COUNTRY' || (isLarge && admin1 === null)) return { large: country, wholes: [] };
  const division = admin1 === null ? [] : [`${country} ${admin1}`];
  return isLarge
    ? { large: division[0] ?? country, wholes: [country] }
    : { large: null, wholes: [...division, country] };
}

function tollOf(count: number, country: string | null): string | null {
  if (count >= GREAT_TOLL) return String(count);
  return count < LEAST_TELLING_TOLL || country === null ? null : `${country} ${count}`;
}

function scaleOf(span: Span | null): Scale {
  if (span === null) return 'NONE';
  const days = span.last - span.first + 1;
  return days <= CLOSE_DAYS ? 'DAY' : days <= MONTH_DAYS ? 'MONTH' : 'NONE';
}

function positionOf({ latitude, longitude, precision }: TracePlace): Position | null {
  if (latitude === null || longitude === null || precision === 'ADM1' || precision === 'COUNTRY') return null;
  return { north: (latitude + 90) / CELL_DEGREES, east: longitude / CELL_DEGREES };
}

/** The day by which a report is filed: of news that of its publication. Months are filed by their first. */
const pointOf = ({ first, last }: Span, scale: Scale): number => (scale === 'DAY' ? last : first);

/** Whether two reports are near enough to be compared. Symmetrical; every report that meets another looks up a block of it. */
export function areNeighbours(a: Trace, b: Trace): boolean {
  const [one, other] = [filingOf(a), filingOf(b)];
  return one.nature === other.nature && areNearInTime(one, other) && areNearInPlace(one, other);
}

function areNearInTime({ span: a, scale }: Filing, { span: b, scale: other }: Filing): boolean {
  if (a === null || b === null || scale === 'NONE' || other === 'NONE') return true;
  return a.first - b.last <= SLACK_DAYS && b.first - a.last <= SLACK_DAYS;
}

function areNearInPlace(a: Filing, b: Filing): boolean {
  if (a.scale !== 'DAY' || b.scale !== 'DAY') return areaOf(a) === areaOf(b);
  if (a.toll !== null && a.toll === b.toll) return true;
  if (a.large !== null && (a.large === b.large || b.wholes.includes(a.large))) return true;
  if (b.large !== null && a.wholes.includes(b.large)) return true;
  if (a.position === null || b.position === null) return false;
  return Math.abs(a.position.north - b.position.north) <= 0.5 && Math.abs(a.position.east - b.position.east) <= 0.5;
}

/** By which reports are filed whose day is not known. */
const areaOf = ({ large, wholes }: Filing): string => large ?? wholes[0] ?? '';

/** The rows under which a report is filed: four at the most. */
export function blocksOf(trace: Trace): Block[] {
  const filing = filingOf(trace);
  const { nature, scale, span, position, large, wholes, toll } = filing;
  const day = span === null || scale === 'NONE' ? NO_DAY : isoDay(pointOf(span, scale));
  const row = (where: string): Block => ({ block: `${where}|${nature}|${scale}`, day });
  if (scale !== 'DAY') return [row(`of ${areaOf(filing)}`)];
  return [
    ...(position === null ? [] : [row(cellKey(Math.floor(position.north), Math.floor(position.east)))]),
    ...(large === null ? [] : [row(`in ${large}`)]),
    ...wholes.map((whole) => row(`within ${whole}`)),
    ...(toll === null ? [] : [row(`toll ${toll}`)]),
  ];
}

/** The ranges of rows in which the reports that it meets are filed, the most telling first. */
export function soughtBlocks(trace: Trace): SoughtBlock[] {
  const filing = filingOf(trace);
  const { nature, scale, span, position, large, wholes, toll } = filing;
  const days = span === null || scale === 'NONE' ? ALWAYS : daysAround(span);
  const near =
    scale === 'DAY'
      ? [
          ...(toll === null ? [] : [`toll ${toll}`]),
          ...(position === null ? [] : cellsAround(position)),
          ...(large === null ? wholes : [large, ...wholes]).map((area) => `in ${area}`),
          ...(large === null ? [] : [`within ${large}`]),
        ]
      : [`in ${areaOf(filing)}`, `within ${areaOf(filing)}`];
  return [
    ...near.map((where) => ({ block: `${where}|${nature}|DAY`, first: days.first, last: days.last })),
    { block: `of ${areaOf(filing)}|${nature}|MONTH`, first: days.firstMonth, last: days.lastMonth },
    { block: `of ${areaOf(filing)}|${nature}|NONE`, first: NO_DAY, last: NO_DAY },
  ];
}

/** The days by which neighbours are filed: of few days by the last, of a month by its first. */
function daysAround({ first, last }: Span) {
  const [from, to] = [first - SLACK_DAYS, last + SLACK_DAYS];
  return {
    first: isoDay(from),
    last: isoDay(to + CLOSE_DAYS - 1),
    firstMonth: isoDay(from - MONTH_DAYS + 1),
    lastMonth: isoDay(to),
  };
}

const cellKey = (north: number, east: number): string => `cell ${north}:${east}`;

/** The cell of a position and its three nearest neighbours: all that lies within half a cell. */
function cellsAround({ north, east }: Position): string[] {
  return nearest(north).flatMap((row) => nearest(east).map((column) => cellKey(row, column)));
}

function nearest(coordinate: number): number[] {
  const cell = Math.floor(coordinate);
  return [cell, coordinate - cell < 0.5 ? cell - 1 : cell + 1];
}

/**
 * What to look up for all events of one article. Each range costs two rows, itself and the end of its rows, and so does each report
 * found, its row and its trace: together at most `MAX_ROWS`. Ranges of all years come last.
 */
export function lookupOf(traces: readonly Trace[]): Lookup {
  const ranges = new Map<string, SoughtBlock>();
  const inTurn = traces.flatMap((trace) => soughtBlocks(trace).map((range, turn) => ({ range, turn })));
  for (const { range } of inTurn.sort((a, b) => a.turn - b.turn)) {
    ranges.set(`${range.block} ${range.first} ${range.last}`, range);
  }
  const isOfAllYears = ({ block, first }: SoughtBlock) => block.endsWith('NONE') || first === NO_DAY;
  const dated = [...ranges.values()].filter((range) => !isOfAllYears(range)).slice(0, MAX_SOUGHT);
  const undated = [...ranges.values()].filter(isOfAllYears).slice(0, MAX_UNDATED);
  return { sought: [...dated, ...undated], limit: MAX_ROWS / 2 - dated.length - undated.length };
}
