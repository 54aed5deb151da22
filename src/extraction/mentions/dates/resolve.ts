// From what words of time mean to days, by the article's own date and never by the clock.
import type { DateBasis, DatePrecision } from '../../../../schema/vocabulary.ts';
import {
  civilDate,
  type DayRange,
  dayNumber,
  monthRange,
  weekdayOf,
  weekRange,
  yearRange,
} from '../../document/calendar.ts';
import type { TimeValue } from './time-value.ts';

export interface ResolvedTime extends DayRange {
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
}

/** The day that relative words count from, and whether the words look ahead of it. */
export interface Reference {
  /** Day number of the article; null when it has no date. */
  readonly day: number | null;
  readonly future: boolean;
  /** Days that the article writes with their year: they lend it to a day near them where the article has no date. */
  readonly written: readonly number[];
  /** The day or days of an act that the text told last, and whether in the same sentence; null where none stands near. */
  readonly told: (DayRange & { readonly within: boolean }) | null;
}

type Value<Kind extends TimeValue['kind']> = Extract<TimeValue, { kind: Kind }>;

/** Null where the words stay unresolved. */
export function resolveTime(value: TimeValue, reference: Reference): ResolvedTime | null {
  switch (value.kind) {
    case 'DAY':
      return value.year === null ? undatedDay(value, reference) : datedDay(value, value.year, 'EXPLICIT');
    case 'MONTH':
      return resolveMonth(value, reference);
    case 'YEAR':
      return { ...yearRange(value.year), precision: 'YEAR', basis: 'EXPLICIT' };
    case 'SPAN':
      return resolveSpan(value, reference);
    case 'FROM_TOLD':
      return reference.told === null || (value.within && !reference.told.within)
        ? null
        : fromTold(value, reference.told);
    case 'OPEN':
      return null;
    default:
      return reference.day === null ? null : fromArticle(value, reference.day, reference.future);
  }
}

function fromArticle(
  value: Value<'WEEKDAY' | 'OFFSET' | 'CALENDAR' | 'PERIOD' | 'TO_DATE'>,
  today: number,
  future: boolean,
): ResolvedTime | null {
  switch (value.kind) {
    case 'WEEKDAY':
      return day(resolveWeekday(value, today, future));
    case 'OFFSET':
      return relative(
        { first: today + value.first, last: today + value.last },
        value.first === value.last ? 'DAY' : 'RANGE',
      );
    case 'CALENDAR':
      return calendar(value, today, future);
    case 'PERIOD':
      return period(value, today);
    case 'TO_DATE':
      return relative({ first: unitRange(value.unit, today).first, last: today }, 'RANGE');
  }
}

/** "a day earlier" is a day; "a week earlier" is told of the week about then. */
function fromTold({ days, weeks }: Value<'FROM_TOLD'>, told: DayRange): ResolvedTime {
  const then = (days < 0 ? told.first : told.last) + days;
  return weeks ? relative(weekRange(then), 'WEEK') : day(then);
}

const relative = (range: DayRange, precision: DatePrecision): ResolvedTime => ({
  ...range,
  precision,
  basis: 'RELATIVE',
});
const day = (number: number): ResolvedTime => relative({ first: number, last: number }, 'DAY');

function datedDay(value: Value<'DAY'>, year: number, basis: DateBasis, month = value.month): ResolvedTime | null {
  const first = dayNumber(year, month ?? 0, value.day);
  const last = dayNumber(year, month ?? 0, value.lastDay);
  if (first === null || last === null) return null;
  return { first, last, precision: first === last ? 'DAY' : 'RANGE', basis };
}

/** Days by which an article may be dated before what it reports: it was published west of the event. */
const TIME_ZONE_SLACK = 1;
/** Days ahead of the article in which a weekday printed beside a day outweighs the missing future tense. */
const WEEKDAY_REACH = 60;

/**
 * A day without its year (or month): the nearest one in the past, or the nearest at all where the words look ahead.
 * A weekday printed beside it decides where it fits one year only.
 */
function undatedDay(value: Value<'DAY'>, { day: today, future, written }: Reference): ResolvedTime | null {
  if (today === null) return besideWritten(value, written);
  const now = civilDate(today);
  const candidates =
    value.month === null
      ? [0, -1, 1].map((shift) => datedDay(value, now.year, 'RELATIVE', now.month + shift))
      : [0, -1, 1].map((shift) => datedDay(value, now.year + shift, 'RELATIVE'));
  const possible = candidates.filter((candidate) => candidate !== null);
  const fits = ({ first }: ResolvedTime) =>
    value.weekday === null || (weekdayOf(first) === value.weekday && first <= today + WEEKDAY_REACH);
  const inTime = (candidate: ResolvedTime) => future || candidate.first <= today + TIME_ZONE_SLACK;
  const nearest = (list: readonly ResolvedTime[]) =>
    [...list].sort((a, b) => Math.abs(a.first - today) - Math.abs(b.first - today))[0] ?? null;
  return (
    nearest(possible.filter((c) => fits(c) && inTime(c))) ??
    (value.weekday === null ? null : nearest(possible.filter(fits))) ??
    nearest(possible.filter(inTime))
  );
}

/** Days within which "October 12th" shares the year of "October 26th, 2023". */
const SAME_STORY = 31;

function besideWritten(value: Value<'DAY'>, written: readonly number[]): ResolvedTime | null {
  const distance = (a: ResolvedTime, day: number) => Math.abs(a.first - day);
  const candidates = written.flatMap((day) =>
    [-1, 0, 1].flatMap((shift) => {
      const candidate = value.month === null ? null : datedDay(value, civilDate(day).year + shift, 'RELATIVE');
      return candidate && distance(candidate, day) <= SAME_STORY ? [{ candidate, far: distance(candidate, day) }] : [];
    }),
  );
  return candidates.sort((a, b) => a.far - b.far)[0]?.candidate ?? null;
}

/** Without a modifier the most recent such day, the article's own included; with "last" a day before it. */
function resolveWeekday({ weekday, shift, week }: Value<'WEEKDAY'>, today: number, future: boolean): number {
  if (week !== null) return weekRange(today + 7 * week).first + weekday;
  const since = (((weekdayOf(today) - weekday) % 7) + 7) % 7;
  if (shift === 1) return today + 7 - since;
  if (shift === -1) return today - (since === 0 ? 7 : since);
  return future && since !== 0 ? today + 7 - since : today - since;
}

function resolveMonth(
  { year, month, yearShift, last }: Value<'MONTH'>,
  { day: today, future }: Reference,
): ResolvedTime | null {
  if (year !== null) return { ...monthRange(year, month), precision: 'MONTH', basis: 'EXPLICIT' };
  if (today === null) return null;
  const now = civilDate(today);
  if (yearShift !== null) return relative(monthRange(now.year + yearShift, month), 'MONTH');
  if (future) return relative(monthRange(month >= now.month ? now.year : now.year + 1, month), 'MONTH');
  const passed = last ? month < now.month : month <= now.month;
  return relative(monthRange(passed ? now.year : now.year - 1, month), 'MONTH');
}

function unitRange(unit: 'WEEK' | 'MONTH' | 'YEAR' | 'WEEKEND', at: number, shift = 0): DayRange {
  const { year, month } = civilDate(at);
  if (unit === 'YEAR') return yearRange(year + shift);
  if (unit === 'MONTH') return monthRange(year, month + shift);
  return weekRange(at + 7 * shift);
}

function calendar({ unit, shift }: Value<'CALENDAR'>, today: number, future: boolean): ResolvedTime {
  if (unit !== 'WEEKEND') return relative(unitRange(unit, today, shift), unit);
  const saturday = resolveWeekday({ kind: 'WEEKDAY', weekday: 5, shift: null, week: null }, today, false);
  const weeks = shift < 0 && today - saturday > 1 ? shift + 1 : shift;
  const first = saturday + 7 * (shift === 0 && future && today - saturday > 1 ? 1 : weeks);
  return relative({ first, last: first + 1 }, 'RANGE');
}

const DAYS_A_WEEK = 7;
const HOURS_A_DAY = 24;

/** "the past two days": from as many days before the article to the article. */
function period({ unit, count, ahead }: Value<'PERIOD'>, today: number): ResolvedTime | null {
  if (count === null) return null;
  const edge = ahead ? shiftedBy(today, unit, count) : shiftedBy(today, unit, -count);
  return relative(ahead ? { first: today, last: edge } : { first: edge, last: today }, 'RANGE');
}

function shiftedBy(today: number, unit: Value<'PERIOD'>['unit'], count: number): number {
  switch (unit) {
    case 'HOUR':
      return today + Math.trunc(count / HOURS_A_DAY);
    case 'DAY':
      return today + count;
    case 'WEEK':
    case 'WEEKEND':
      return today + count * DAYS_A_WEEK;
    case 'MONTH':
    case 'YEAR': {
      const { year, month, day: dayOfMonth } = civilDate(today);
      const { first, last } = monthRange(year, month + (unit === 'YEAR' ? 12 * count : count));
      return Math.min(first + dayOfMonth - 1, last);
    }
  }
}

/** The last part is placed first and the first part before it; a year stated once holds for both. */
function resolveSpan({ first, last }: Value<'SPAN'>, reference: Reference): ResolvedTime | null {
  const end = resolveTime(withYearOf(last, first, 1), reference);
  if (!end) return null;
  const start = resolveTime(withYearOf(first, last, -1), {
    ...reference,
    day: isUndated(first) ? end.last : reference.day,
    future: false,
  });
  if (!start) return null;
  const begins = start.first <= end.last ? start.first : null;
  if (begins === null) return null;
  const basis = start.basis === 'EXPLICIT' && end.basis === 'EXPLICIT' ? 'EXPLICIT' : 'RELATIVE';
  return { first: begins, last: end.last, precision: 'RANGE', basis };
}

const isUndated = (value: TimeValue) =>
  value.kind === 'WEEKDAY' || ((value.kind === 'DAY' || value.kind === 'MONTH') && value.year === null);

/**
 * "27 April to 3 May 2020": both in 2020; "27 December to 3 January 2020": the first a year before.
 *
 * @param later 1 when `value` comes after `other`, −1 when before
 */
function withYearOf(value: TimeValue, other: TimeValue, later: 1 | -1): TimeValue {
  if ((value.kind !== 'DAY' && value.kind !== 'MONTH') || value.year !== null) return value;
  if ((other.kind !== 'DAY' && other.kind !== 'MONTH') || other.month === null) return value;
  // "October 24th or Wednesday 25th": the month holds for both.
  if (value.month === null) return { ...value, month: other.month, year: other.year };
  if (other.year === null) return value;
  const turn = (value.month - other.month) * later < 0 ? later : 0;
  return { ...value, year: other.year + turn };
}
