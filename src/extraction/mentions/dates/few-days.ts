// Words of time that may date one act: a day, or two in a row.
import { parseIsoDay } from '../../document/calendar.ts';
import type { DateMention } from '../mention.ts';

/** "on Monday", "on Thursday and Friday", "overnight": a day, or two in a row. */
export function isOfFewDays({ precision, start, end }: DateMention): boolean {
  if (precision !== 'RANGE') return precision === 'DAY';
  const [first, last] = [parseIsoDay(start ?? ''), parseIsoDay(end ?? '')];
  return first !== null && last !== null && last - first <= 1;
}
