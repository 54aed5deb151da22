// Times that are one: "Thursday and Friday", "from 27 April to 3 May", "Saturday-Sunday".
import { DAY_MODIFIERS, PARTS_OF_DAY } from '../../lexicon/time.ts';
import type { TimePhrase, TimeValue } from './time-value.ts';
import type { Word } from './words.ts';

type Link = 'AND' | 'TO';

const AND: ReadonlySet<string> = new Set(['and', '&', 'or']);
const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', '-', '–', '—', 'into']);
const PASSED_OVER: ReadonlySet<string> = new Set([
  ...DAY_MODIFIERS,
  ...PARTS_OF_DAY,
  'on',
  'the',
  'in',
  'of',
  'at',
  'from',
]);
/** Words that may lie between the parts. */
const GAP = 7;

/** Joins the phrases of a sentence from its end, so that "Friday, Saturday and Sunday" becomes one. */
export function joinPhrases(words: readonly Word[], phrases: readonly TimePhrase[]): TimePhrase[] {
  const joined: TimePhrase[] = [];
  for (const phrase of phrases.toReversed()) {
    const next = joined.at(-1);
    const link = next ? linkOf(words, phrase, next) : null;
    if (next && link && belongTogether(phrase.value, next.value, link)) {
      joined[joined.length - 1] = {
        from: phrase.from,
        to: next.to,
        value: { kind: 'SPAN', first: firstOf(phrase.value), last: lastOf(next.value) },
      };
    } else joined.push(phrase);
  }
  return joined.reverse();
}

function linkOf(words: readonly Word[], phrase: TimePhrase, next: TimePhrase): Link | null {
  if (next.from - phrase.to > GAP || next.from <= phrase.to) return null;
  const gap = words.slice(phrase.to, next.from).map((word) => word.lower);
  const links = gap.filter((word) => !PASSED_OVER.has(word) && !CLOCK.test(word));
  // "overnight Wednesday and into Thursday"
  const link = links.length === 2 && AND.has(links[0] ?? '') ? links[1] : links.length === 1 ? links[0] : undefined;
  if (link === undefined) return null;
  if (TO.has(link)) return 'TO';
  if (AND.has(link))
    return words[phrase.from - 1]?.lower === 'between' || startsBetween(words, phrase.from) ? 'TO' : 'AND';
  return link === ',' && next.value.kind === 'SPAN' ? 'AND' : null;
}

/** Words over which "since" reaches: "since an uprising against the government began in 2011". */
const SINCE_REACH = 14;

/** "since the siege began in June 2013": the date is the beginning of a period, not of an event of its own. */
export function joinSince(words: readonly Word[], phrases: readonly TimePhrase[]): TimePhrase[] {
  const joined: TimePhrase[] = [];
  for (const phrase of phrases) {
    const previous = joined.at(-1);
    const isDate = phrase.value.kind === 'DAY' || phrase.value.kind === 'MONTH' || phrase.value.kind === 'YEAR';
    const opens = previous?.use === 'SINCE' && previous.value.kind === 'OPEN';
    const since = isDate ? sinceBefore(words, phrase.from, opens ? previous.from : (previous?.to ?? 0)) : null;
    if (since !== null && opens && previous.from === since) joined.pop();
    joined.push(since === null ? phrase : { ...phrase, from: since, use: 'SINCE' });
  }
  return joined;
}

function sinceBefore(words: readonly Word[], from: number, limit: number): number | null {
  for (let i = from - 1; i >= Math.max(limit, from - SINCE_REACH); i--) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'since') return i;
    if (!/[\p{L}\d]/u.test(lower) && lower !== "'") return null;
  }
  return null;
}

const CLOCK = /^(?:\d{1,2}[:.]\d{2}|[ap]\.?m\.?|gmt)$/;

/** "between late Thursday and Friday morning". */
const startsBetween = (words: readonly Word[], at: number) =>
  [at - 2, at - 3, at - 4].some(
    (i) => words[i]?.lower === 'between' && words.slice(i + 1, at).every((word) => PASSED_OVER.has(word.lower)),
  );

const firstOf = (value: TimeValue): TimeValue => (value.kind === 'SPAN' ? value.first : value);
const lastOf = (value: TimeValue): TimeValue => (value.kind === 'SPAN' ? value.last : value);

/** "to" joins any two times of one measure; "and" only neighbours: "on Monday and Friday" are two days. */
function belongTogether(a: TimeValue, b: TimeValue, link: Link): boolean {
  const [first, last] = [lastOf(a), firstOf(b)];
  const days = new Set(['DAY', 'WEEKDAY', 'OFFSET']);
  const sameMeasure = first.kind === last.kind || (days.has(first.kind) && days.has(last.kind));
  if (!sameMeasure || first.kind === 'OPEN' || first.kind === 'PERIOD') return false;
  return link === 'TO' || follows(first, last);
}

function follows(a: TimeValue, b: TimeValue): boolean {
  if (a.kind === 'WEEKDAY' && b.kind === 'WEEKDAY') return (a.weekday + 1) % 7 === b.weekday;
  if (a.kind === 'OFFSET' && b.kind === 'OFFSET') return a.last + 1 === b.first;
  if (a.kind === 'YEAR' && b.kind === 'YEAR') return a.year + 1 === b.year;
  if (a.kind === 'MONTH' && b.kind === 'MONTH')
    return (
      (a.month % 12) + 1 === b.month &&
      (a.year === null || b.year === null || b.year - a.year === (b.month === 1 ? 1 : 0))
    );
  if (a.kind !== 'DAY' || b.kind !== 'DAY' || a.month === null) return false;
  if (b.month === null) return a.lastDay + 1 === b.day;
  const sameYear = a.year === null || b.year === null || a.year === b.year;
  if (a.month === b.month) return sameYear && a.lastDay + 1 === b.day;
  return b.day === 1 && a.lastDay >= 28 && (a.month % 12) + 1 === b.month;
}
