// Civil days as integers: days since 1 January 1970, proleptic Gregorian calendar. No clock, no time zone.

const MILLISECONDS_A_DAY = 86_400_000;

/** `Date.UTC` takes years below this for years of the twentieth century. */
const FIRST_YEAR = 100;

/** The day's number; null for a day that no calendar has (31 February), and for years before 100. `month` is 1–12. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The days that four figures for the year can write. */
const FIRST_DAY = Date.UTC(FIRST_YEAR, 0, 1) / MILLISECONDS_A_DAY;
const LAST_DAY = Date.UTC(9999, 11, 31) / MILLISECONDS_A_DAY;

/** `YYYY-MM-DD`; for a day beyond the year 9999 or before 100 the last or first one between. */
export function isoDay(day: number): string {
  return new Date(Math.min(Math.max(day, FIRST_DAY), LAST_DAY) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of an ISO day; null when the text is no valid `YYYY-MM-DD`. */
export function parseIsoDay(text: string): number | null {
  const match = ISO_DAY.exec(text);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** 0 Monday to 6 Sunday, as in ISO 8601. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civilDate(day: number): CivilDate {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** First and last day, both inclusive. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** `month` may lie outside 1–12 and then runs into the neighbouring years. */
export function monthRange(year: number, month: number): DayRange {
  return {
    first: Date.UTC(year, month - 1, 1) / MILLISECONDS_A_DAY,
    last: Date.UTC(year, month, 0) / MILLISECONDS_A_DAY,
  };
}

export function yearRange(year: number): DayRange {
  return { first: monthRange(year, 1).first, last: monthRange(year, 12).last };
}

/** Monday to Sunday of the week that the day lies in. */
export function weekRange(day: number): DayRange {
  const first = day - weekdayOf(day);
  return { first, last: first + 6 };
}
