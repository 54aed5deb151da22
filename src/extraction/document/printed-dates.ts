// Days of a month written out in full or in figures, wherever they stand: "3 January", "Oct 03,2017", "16.05.2017".
import { Chrono, configuration, type ParsedResult, type Parser } from 'chrono-node/en';
import { MONTHS } from '../lexicon/time.ts';
import { daysInMonth } from './calendar.ts';

export interface PrintedDate {
  /** UTF-16 offsets into the text read, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Null where the text gives none. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Last day of "25-26 April"; else the day itself. */
  readonly lastDay: number;
}

/** Any reference will do: only what chrono calls certain is read. */
const REFERENCE = { instant: new Date(0), timezone: 0 };

/** Every order in which chrono reads a day of a month; days in figures are read here. */
const ORDERS = '3 January 2016; January 3, 2016; 2016-07-18; 2016/07/18';

let chrono: Chrono | null = null;

/**
 * Those of chrono's strict English parsers that read a day of a month, not a distance or a time of day,
 * without its refiners: what it merges and implies is not wanted here. Made when the first text is read,
 * for compiling their patterns takes time that the start of a Worker does not have.
 */
function dayParsers(): Chrono {
  const { parsers } = configuration.createConfiguration(true);
  const alone = (parser: Parser) => new Chrono({ parsers: [parser], refiners: [] });
  return new Chrono({
    parsers: parsers.filter((parser) => alone(parser).parse(ORDERS, REFERENCE).some(isDay)),
    refiners: [],
  });
}

function isDay({ start }: ParsedResult): boolean {
  return start.isCertain('day') && start.isCertain('month');
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2099;

/** "Jun 142016": the comma between day and year was stripped. */
const GLUED = /\b([a-z]{3,9})\.? (\d{1,2})((?:19|20)\d{2})\b/gi;

/**
 * Day, month, year in figures; four digits of the year or two behind strokes. Letters may be stuck to it: "16.05.2017Get".
 * Day before month where both readings are possible: the press of the region and the agencies outside the United States
 * write so (CLDR's order for every English locale but en-US and a few islands).
 */
const FIGURES = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|(?<=\/)\d{2})(?!\d|[./-]\d)/g;
const MONTH_NAME = new RegExp(
  `(?<!\\p{L})(?:${Array.from(MONTHS.keys(), (name) => name.replace('.', '')).join('|')})(?!\\p{L})`,
  'iu',
);
/** "2016-07-18"; what chrono reads as "1935 05.10" is a time of day and a date. */
const YEAR_FIRST = /\d{4}[/-]/;
const isReadable = (text: string) => MONTH_NAME.test(text) || YEAR_FIRST.test(text);
/** Two digits are the year of a century by the pivot of POSIX's strptime. */
const CENTURY_PIVOT = 69;

/** Two digits after a month are a year only where nothing follows that they could count: "4 FEB 90 (ACAN-EFE)". */
const SHORT_YEAR = /[\s,/-]+'?\d{2}$/;
const COUNTS_SOMETHING = /^\s*,?\s*[\p{L}\d]/u;
const PREPOSITION_FOLLOWS = /^\s+(?:at|in|on|by)\b/i;

/**
 * All days of a month in a text, in its order, none overlapping.
 *
 * @param text at most a few hundred characters: cost grows with the square of the dates in it
 */
export function printedDates(text: string): PrintedDate[] {
  const found: Candidate[] = [...glued(text), ...inFigures(text)].map((date) => ({ date, claims: lengthOf(date) }));
  if (!isReadable(text)) return withoutOverlaps(found);
  chrono ??= dayParsers();
  for (const result of chrono.parse(text, REFERENCE)) {
    if (!isDay(result)) continue;
    if (isCountBehindMonth(text, result)) continue;
    const { start } = result;
    const read = {
      start: result.index + (/^on\s+/i.exec(result.text)?.[0].length ?? 0),
      end: result.index + result.text.trimEnd().length,
      year: start.isCertain('year') ? start.get('year') : null,
      month: start.get('month') ?? 0,
      day: start.get('day') ?? 0,
      lastDay: result.end?.get('day') ?? start.get('day') ?? 0,
    };
    const date = withSureYear(read, text);
    if (date && isValid(date)) found.push({ date, claims: lengthOf(read) });
  }
  return withoutOverlaps(found);
}

/** "In March, 16 soldiers died": a month, and behind its comma a count. */
function isCountBehindMonth(text: string, { index, text: written }: ParsedResult): boolean {
  return (
    /^\p{L}+\.?,\s*\d{1,2}$/u.test(written.trim()) &&
    /\b(?:in|since|during|until|last|late|early)\s*$/i.test(text.slice(Math.max(0, index - 10), index)) &&
    /^\s+\p{Ll}/u.test(text.slice(index + written.trimEnd().length, index + written.length + 3))
  );
}

interface Candidate {
  readonly date: PrintedDate;
  /** Characters that it was read from, what was given up as no year included. */
  readonly claims: number;
}

const lengthOf = ({ start, end }: PrintedDate) => end - start;

/** Two digits are a year only where they can be nothing else. */
function withSureYear(date: PrintedDate, text: string): PrintedDate | null {
  const written = text.slice(date.start, date.end);
  if (!isReadable(written)) return null;
  if (date.year === null || /\d{4}/.test(written)) return date;
  const rest = text.slice(date.end, date.end + 12);
  const sure = /'\d{2}$/.test(written) || !COUNTS_SOMETHING.test(rest) || PREPOSITION_FOLLOWS.test(rest);
  if (sure && /[a-z]\.?[\s/-]*'?\d{2}$/i.test(written)) return date;
  const year = SHORT_YEAR.exec(written)?.[0] ?? '';
  return { ...date, year: null, end: date.end - year.length };
}

function isValid({ year, month, day, lastDay }: PrintedDate): boolean {
  if (year !== null && (year < EARLIEST_YEAR || year > LATEST_YEAR)) return false;
  if (month < 1 || month > 12) return false;
  // A leap year, so that 29 February is possible where no year is given.
  const last = daysInMonth(year ?? 2000, month);
  return day >= 1 && day <= last && lastDay >= day && lastDay <= last;
}

function glued(text: string): PrintedDate[] {
  return Array.from(text.matchAll(GLUED), (match) => {
    const month = MONTHS.get((match[1] ?? '').toLowerCase()) ?? 0;
    return dateOf(match, Number(match[3]), month, Number(match[2]));
  }).filter(isValid);
}

function inFigures(text: string): PrintedDate[] {
  return Array.from(text.matchAll(FIGURES), (match) => {
    const [first, second, written] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const [day, month] = second > 12 ? [second, first] : [first, second];
    const year = written >= 100 ? written : written + (written < CENTURY_PIVOT ? 2000 : 1900);
    return dateOf(match, year, month, day);
  }).filter(isValid);
}

function dateOf(match: RegExpExecArray, year: number, month: number, day: number): PrintedDate {
  return { start: match.index, end: match.index + match[0].length, year, month, day, lastDay: day };
}

/** Of dates that share characters the one read from most stands: "5 May 2019" and not "May 20". */
function withoutOverlaps(candidates: readonly Candidate[]): PrintedDate[] {
  const kept: PrintedDate[] = [];
  for (const { date } of candidates.toSorted((a, b) => b.claims - a.claims || a.date.start - b.date.start)) {
    if (kept.every((other) => date.end <= other.start || other.end <= date.start)) kept.push(date);
  }
  return kept.sort((a, b) => a.start - b.start);
}
