// Whether two reports can be of one time.
import { parseIsoDay } from '../extraction/document/calendar.ts';
import { doublings, type Evidence, evidence } from './evidence.ts';
import type { Trace } from './trace.ts';

/** News tells of the day of its publication or of the two days before it. */
const NEWS_DAYS = 2;

/** Beyond this many days it does not matter how many more. */
const MOST_DAYS = 60;

/** Days as numbers, both inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** The article states the time, rather than being published at it. */
  readonly stated: boolean;
}

const dayOf = (day: string | null): number | null => (day === null ? null : parseIsoDay(day));

/** When the event was, as far as its report tells. */
export function spanOf({ date, published, modality, weekday }: Trace): Span | null {
  const first = dayOf(date?.start ?? null);
  const last = dayOf(date?.end ?? null);
  if (first !== null && last !== null) return { first, last, stated: true };
  const told = last ?? (modality === 'HISTORICAL' || weekday !== null ? null : dayOf(published));
  return told === null ? null : { first: told - NEWS_DAYS, last: told, stated: false };
}

export function times(a: Trace, b: Trace): Evidence[] {
  const [one, other] = [spanOf(a), spanOf(b)];
  return [...(one && other ? spans(one, other) : weekdays(a, b)), ...publication(a, b)];
}

function spans(a: Span, b: Span): Evidence[] {
  const apart = Math.max(a.first - b.last, b.first - a.last, 0);
  if (apart > 0) return evidence('daysApart', doublings(Math.min(apart, MOST_DAYS)), `dates ${days(apart)} apart`);
  const widest = Math.max(a.last - a.first, b.last - b.first);
  if (a.stated && b.stated) {
    if (widest === 0) return evidence('sameTime', 1, 'same day');
    return evidence('sameTime', widest <= 2 ? 0.7 : widest <= 6 ? 0.4 : 0.1, widest <= 6 ? 'days overlap' : null);
  }
  // of the days before publication the last two are the likeliest
  const late = Math.abs(a.last - b.last);
  return evidence('sameTime', widest <= 2 ? ([0.8, 0.6, 0.3][late] ?? 0) : 0.2, 'days fit');
}

/** "on Saturday" of an article without a date. */
function weekdays(a: Trace, b: Trace): Evidence[] {
  const [one, other] = [weekdayOf(a), weekdayOf(b)];
  if (one === null || other === null) return [];
  return one === other
    ? evidence('sameTime', 0.5, 'same day of the week')
    : evidence('daysApart', 1, 'other days of the week');
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
