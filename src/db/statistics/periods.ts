// Periods of the calendar, each known by its first day.
import type { Period } from './dimensions.ts';

const DAY_IN_MILLISECONDS = 86_400_000;

/** The days that four digits of a year can write. */
const EARLIEST = Date.parse('0000-01-01');
const LATEST = Date.parse('9999-12-31');

/** The day so many days on; the first or last day that can be written, where that is beyond. */
function daysAfter(day: string, days: number): string {
  const time = Date.parse(day) + days * DAY_IN_MILLISECONDS;
  return new Date(Math.min(Math.max(time, EARLIEST), LATEST)).toISOString().slice(0, 10);
}

/** First day of the period that a day lies in; of weeks the Monday, as ISO 8601 has it. */
function periodStart(period: Period, day: string): string {
  switch (period) {
    case 'DAY':
      return day;
    case 'WEEK':
      return daysAfter(day, -((new Date(day).getUTCDay() + 6) % 7));
    case 'MONTH':
      return `${day.slice(0, 7)}-01`;
    case 'YEAR':
      return `${day.slice(0, 4)}-01-01`;
  }
}

const LONGEST_IN_DAYS: Readonly<Record<Period, number>> = { DAY: 1, WEEK: 7, MONTH: 31, YEAR: 366 };

/** First day of the period after the one that begins on `start`; undefined for the last that can be written. */
function nextStart(period: Period, start: string): string | undefined {
  const next = periodStart(period, daysAfter(start, LONGEST_IN_DAYS[period]));
  return next > start ? next : undefined;
}

/** Last day of the period that begins on `start`. */
export function periodEnd(period: Period, start: string): string {
  const next = nextStart(period, start);
  return next === undefined ? '9999-12-31' : daysAfter(next, -1);
}

/** First days of the periods that days between two lie in, at most so many. */
export function periodsBetween(period: Period, from: string, to: string, atMost: number): string[] {
  const starts: string[] = [];
  let start: string | undefined = periodStart(period, from);
  while (start !== undefined && start <= to && starts.length < atMost) {
    starts.push(start);
    start = nextStart(period, start);
  }
  return starts;
}
