// Whether two reports can be of one time.
import { parseIsoDay } from '../extraction/document/calendar.ts';
import { doublings, type Evidence, evidence } from './evidence.ts';
import type { Trace } from './trace.ts';

/** News tells of the day of its publication or of the two days before it. */
const NEWS_DAYS = 2;

/** Beyond this many days it does not matter how many more: between the dates, between the days of publication. */
const MOST_APART = 4;
const MOST_DAYS = 60;

/** Days of a time that is too long to be the day of an event. */
const LONG_DAYS = 27;

/** Days as numbers, both inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** The article states the time, rather than being published at it. */
  readonly stated: boolean;
}

const dayOf = (day: string | null): number | null => (day === null ? null : parseIsoDay(day));

/** When the event was, as far as its report tells. */
export function spanOf(trace: Trace): Span | null {
  const { date, modality, weekday } = trace;
  const first = dayOf(date?.start ?? null);
  const last = dayOf(date?.end ?? null);
  if (first !== null && last !== null && !isNewsOf(trace, first, last)) return { first, last, stated: true };
  const told =
    (first === null ? last : null) ?? (modality === 'HISTORICAL' || weekday !== null ? null : dayOf(trace.published));
  return told === null ? null : { first: told - NEWS_DAYS, last: told, stated: false };
}

/** A longer time belongs to a background rather than to the event that an article is about: it is told as the day's news. */
function isNewsOf({ rank, modality, published }: Trace, first: number, last: number): boolean {
  return rank === 0 && modality === 'ASSERTED' && published !== null && last - first >= LONG_DAYS;
}

export function times(a: Trace, b: Trace): Evidence[] {
  const [one, other] = [spanOf(a), spanOf(b)];
  return [...(one && other ? spans(one, other) : weekdays(a, b)), ...publication(a, b)];
}

function spans(a: Span, b: Span): Evidence[] {
  const apart = Math.max(a.first - b.last, b.first - a.last, 0);
  if (apart > 0) return evidence('daysApart', Math.min(apart, MOST_APART), `dates ${days(apart)} apart`);
  const widest = Math.max(a.last - a.first, b.last - b.first);
  if (a.stated && b.stated) {
    if (widest === 0) return evidence('sameDay', 1, 'same day');
    return evidence('sameDay', widest <= 2 ? 0.7 : widest <= 6 ? 0.4 : 0.1, widest <= 6 ? 'days overlap' : null);
  }
  // of the days before publication the last two are the likeliest
  const late = Math.abs(a.last - b.last);
  return evidence('sameDay', widest <= 2 ? ([0.8, 0.6, 0.3][late] ?? 0) : 0.2, 'days fit');
}

/** "on Saturday" of an article without a date. */
function weekdays(a: Trace, b: Trace): Evidence[] {
  const [one, other] = [weekdayOf(a), weekdayOf(b)];
  if (one === null || other === null) return [];
  return one === other
    ? evidence('sameDay', 0.3, 'same day of the week')
    : evidence('daysApart', 0.5, 'other days of the week');
}

function weekdayOf(trace: Trace): number | null {
  if (trace.weekday !== null) return trace.weekday;
  const span = spanOf(trace);
  return span?.stated && span.first === span.last ? (((span.first + 3) % 7) + 7) % 7 : null;
}

function publication(a: Trace, b: Trace): Evidence[] {
  const [one, other] = [dayOf(a.published), dayOf(b.published)];
  if (one === null || other === null) return [];
  return evidence('publishedApart', doublings(Math.min(Math.abs(one - other), MOST_DAYS)));
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
