// Words for single days: days of a month, weekdays, "yesterday", "last night".
import {
  DATE_NAMED,
  DEICTIC_DAYS,
  NAMED_DAY_PREFIXES,
  PARTS_OF_DAY,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../../lexicon/time.ts';
import { OPEN, type Shift, type TimePhrase, type TimeValue } from './time-value.ts';
import type { TimeWords } from './words.ts';

export type PhraseReader = (text: TimeWords, at: number) => TimePhrase | null;

export const SHIFTS: ReadonlyMap<string, Shift> = new Map<string, Shift>([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

type DayValue = Extract<TimeValue, { kind: 'DAY' }>;

const DAY_FIGURE = /^(\d{1,2})(?:st|nd|rd|th)?$/;
/** Words of "3, 4, 5 and 6 May" before the last day. */
const LONGEST_LIST = 12;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;
const YEAR_FIGURE = /^(?:19|20)\d{2}$/;
const LINKS: ReadonlySet<string> = new Set(['and', '&', 'to', '-', '–', 'or']);

const lowerAt = (text: TimeWords, at: number) => text.words[at]?.lower ?? '';

function dayFigure(text: TimeWords, at: number): number | null {
  const day = Number(DAY_FIGURE.exec(lowerAt(text, at))?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** "3 January 2020", "25 and 26 April", "April 25 and 26", "Friday 3 January". */
export const printedDay: PhraseReader = (text, at) => {
  const list = dayList(text, at);
  if (list) return list;
  const date = text.printed.get(at);
  if (!date || !isDate(text, at, date.to, date.year !== null)) return null;
  const value: DayValue = {
    kind: 'DAY',
    year: date.year,
    month: date.month,
    day: date.day,
    lastDay: date.lastDay,
    weekday: null,
  };
  return withWeekdayBehind(text, withSecondDay(text, { from: at, to: date.to, value }, value));
};

/** "25 and 26 April": the days before the one that the month stands beside. */
function dayList(text: TimeWords, at: number): TimePhrase | null {
  const first = dayFigure(text, at);
  if (first === null || text.printed.has(at)) return null;
  let next = at + 1;
  let previous = first;
  while (
    next < at + LONGEST_LIST &&
    lowerAt(text, next) === ',' &&
    dayFigure(text, next + 1) !== null &&
    !text.printed.has(next + 1)
  ) {
    previous = dayFigure(text, next + 1) ?? previous;
    next += 2;
  }
  const link = lowerAt(text, next);
  const date = text.printed.get(next + 1);
  if (!LINKS.has(link) || !date || date.day <= first || !isDate(text, next + 1, date.to, true)) return null;
  // The month must follow its day, or "killed 3 and May 5" would be a list of days.
  if (dayFigure(text, next + 1) === null) return null;
  const { year, month } = date;
  if (link === 'to' || link === '-' || link === '–' || date.day === previous + 1) {
    return {
      from: at,
      to: date.to,
      value: { kind: 'DAY', year, month, day: first, lastDay: date.lastDay, weekday: null },
    };
  }
  return { from: at, to: at + 1, value: { kind: 'DAY', year, month, day: first, lastDay: first, weekday: null } };
}

/** "April 25 and 26", "April 25 and 26, 2019". */
function withSecondDay(text: TimeWords, phrase: TimePhrase, value: DayValue): TimePhrase {
  const second = dayFigure(text, phrase.to + 1);
  if (value.year !== null || value.lastDay !== value.day || second === null || second <= value.day) return phrase;
  const link = lowerAt(text, phrase.to);
  const behind = text.words[phrase.to + 2];
  const comma = behind?.lower === ',' ? 1 : 0;
  const yearAt = phrase.to + 2 + comma;
  const year = YEAR_FIGURE.test(lowerAt(text, yearAt)) ? Number(lowerAt(text, yearAt)) : null;
  const counts = year === null && (behind?.tag === 'NOUN' || behind?.tag === 'ADJ' || behind?.tag === 'PROPN');
  const monthFirst = dayFigure(text, phrase.from) === null;
  const joined =
    link === 'to' || link === '-' || link === '–' || ((link === 'and' || link === '&') && second === value.day + 1);
  if (!joined || counts || !monthFirst || text.printed.has(phrase.to + 1)) return phrase;
  return {
    from: phrase.from,
    to: year === null ? phrase.to + 2 : yearAt + 1,
    value: { ...value, year, lastDay: second },
  };
}

/** "5 May (Saturday)". */
function withWeekdayBehind(text: TimeWords, phrase: TimePhrase): TimePhrase {
  const weekday = WEEKDAYS.get(lowerAt(text, phrase.to + 1));
  const inBrackets = lowerAt(text, phrase.to) === '(' && lowerAt(text, phrase.to + 2) === ')';
  if (weekday === undefined || !inBrackets || phrase.value.kind !== 'DAY') return phrase;
  return { ...phrase, to: phrase.to + 3, value: { ...phrase.value, weekday } };
}

/** Not the verb ("5 may have died"), nor a name built on a date ("the 14 March Alliance"). */
function isDate(text: TimeWords, from: number, to: number, hasYear: boolean): boolean {
  const words = text.words.slice(from, to);
  const month = words.find((word) => /^\p{L}{3,}/u.test(word.lower));
  if (month && !text.capitals && month.text.charAt(0) === month.lower.charAt(0)) return false;
  if (hasYear) return true;
  if (DATE_NAMED.has(lowerAt(text, to))) return false;
  const last = words.at(-1);
  const next = text.words[to];
  return !(last?.lower === 'may' && (next?.tag === 'VERB' || next?.tag === 'AUX' || next?.lower === 'not'));
}

/** "Thursday", "last Tuesday", "Tuesday of last week", "Friday 3 January". */
export const weekday: PhraseReader = (text, at) => {
  const shift = SHIFTS.get(lowerAt(text, at)) ?? null;
  const dayAt = shift === null ? at : at + 1;
  const name = lowerAt(text, dayAt);
  const merged = shift === null ? besidePrinted(text, at) : null;
  if (merged) return merged;
  const day = WEEKDAYS.get(name) ?? pluralDay(text, dayAt);
  if (day === undefined || !isDayName(text, dayAt, shift)) return null;
  const { week, to } = weekBehind(text, dayAt + 1);
  return { from: at, to, value: { kind: 'WEEKDAY', weekday: day, shift, week } };
};

function besidePrinted(text: TimeWords, at: number): TimePhrase | null {
  const weekday = WEEKDAYS.get(lowerAt(text, at)) ?? SHORT_WEEKDAYS.get(lowerAt(text, at));
  if (weekday === undefined) return null;
  let next = at + 1;
  while ([',', 'the', '(', 'on', '.'].includes(lowerAt(text, next)) && next < at + 3) next++;
  const phrase = printedDay(text, next);
  if (phrase?.value.kind !== 'DAY') return besideOrdinal(text, at, next, weekday);
  const closing = lowerAt(text, next - 1) === '(' && lowerAt(text, phrase.to) === ')' ? 1 : 0;
  return { from: at, to: phrase.to + closing, value: { ...phrase.value, weekday } };
}

/** "Wednesday 25th", "Wednesday the 25th". */
function besideOrdinal(text: TimeWords, from: number, at: number, weekday: number): TimePhrase | null {
  const day = ORDINAL.test(lowerAt(text, at)) ? dayFigure(text, at) : null;
  const next = text.words[at + 1]?.tag;
  if (day === null || next === 'NOUN' || next === 'PROPN' || next === 'ADJ') return null;
  return { from, to: at + 1, value: { kind: 'DAY', year: null, month: null, day, lastDay: day, weekday } };
}

/** "Sundays attack": an apostrophe was stripped; "on Sundays" is a habit. */
function pluralDay(text: TimeWords, at: number): number | undefined {
  const name = lowerAt(text, at);
  const tag = text.words[at + 1]?.tag;
  if (!name.endsWith('s') || lowerAt(text, at - 1) === 'on') return undefined;
  return tag === 'NOUN' || tag === 'ADJ' ? WEEKDAYS.get(name.slice(0, -1)) : undefined;
}

function isDayName(text: TimeWords, at: number, shift: Shift | null): boolean {
  const word = text.words[at];
  if (!word || (!text.capitals && word.text.charAt(0) === word.lower.charAt(0))) return false;
  const before = lowerAt(text, shift === null ? at - 1 : at - 2);
  // "DSP Sunday Abutu": a given name behind a rank
  if (RANK.test(before) && text.words[at + 1]?.tag === 'PROPN') return false;
  return before !== 'every' && before !== 'each' && !NAMED_DAY_PREFIXES.has(before);
}

const RANK = /^(?:[acd]?sp|cp|mrs?|dr|chief|pastor|prof|senator|comrade|barrister|superintendent|inspector)\.?$/;

function weekBehind(text: TimeWords, at: number): { week: Shift | null; to: number } {
  const of = lowerAt(text, at) === 'of' ? 1 : 0;
  const shift = SHIFTS.get(lowerAt(text, at + of));
  return shift !== undefined && lowerAt(text, at + of + 1) === 'week'
    ? { week: shift, to: at + of + 2 }
    : { week: null, to: at };
}

/** "yesterday", "the day before yesterday", "tomorrow". */
export const deicticDay: PhraseReader = (text, at) => {
  const offset = DEICTIC_DAYS.get(lowerAt(text, at));
  if (offset !== undefined) {
    const word = text.words[at];
    const inName = !text.capitals && at > 0 && word !== undefined && word.text.charAt(0) !== word.lower.charAt(0);
    return inName ? null : dayPhrase(at, at + 1, offset);
  }
  if (lowerAt(text, at) !== 'day') return null;
  if (lowerAt(text, at + 1) === 'before' && lowerAt(text, at + 2) === 'yesterday') return dayPhrase(at, at + 3, -2);
  if (lowerAt(text, at + 1) === 'after' && lowerAt(text, at + 2) === 'tomorrow') return dayPhrase(at, at + 3, 2);
  return null;
};

/** "last night", "the night before last", "this morning", "overnight", "that afternoon". */
export const partOfDay: PhraseReader = (text, at) => {
  const [first, second, third] = [lowerAt(text, at), lowerAt(text, at + 1), lowerAt(text, at + 2)];
  if (first === 'last' && second === 'night') return dayPhrase(at, at + 2, -1);
  if (first === 'last' && second === 'evening') return dayPhrase(at, at + 2, -1);
  if (first === 'night' && second === 'before' && third === 'last') return dayPhrase(at, at + 3, -2);
  if (first === 'this' && (second === 'early' || second === 'late') && PARTS_OF_DAY.has(third))
    return dayPhrase(at, at + 3, 0);
  if (first === 'this' && PARTS_OF_DAY.has(second)) return dayPhrase(at, at + 2, 0);
  if (['that', 'same', 'next', 'following', 'previous'].includes(first) && PARTS_OF_DAY.has(second))
    return { from: at, to: at + 2, value: OPEN };
  if (first === 'overnight' && !standsBesideDay(text, at))
    return { from: at, to: at + 1, value: { kind: 'OFFSET', first: -1, last: 0 } };
  return null;
};

/** "overnight Saturday to Sunday", "Friday overnight": the day is named. */
function standsBesideDay(text: TimeWords, at: number): boolean {
  const near = [at - 1, at + 1, at + 2, at + 3];
  const bound = near.findIndex(
    (i) => i > at && !/^(?:on|from|into|late|early|to|between)$/.test(lowerAt(text, i)) && !isDay(text, i),
  );
  return near.slice(0, bound === -1 ? undefined : bound).some((i) => isDay(text, i));
}

const isDay = (text: TimeWords, at: number) => WEEKDAYS.has(lowerAt(text, at)) || text.printed.has(at);

/** "on the 21st". */
export const dayOfMonth: PhraseReader = (text, at) => {
  const day = dayFigure(text, at);
  const isOrdinal = ORDINAL.test(lowerAt(text, at));
  if (day === null || !isOrdinal || lowerAt(text, at - 1) !== 'the' || lowerAt(text, at - 2) !== 'on') return null;
  const next = text.words[at + 1]?.tag;
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ') return null;
  return { from: at, to: at + 1, value: { kind: 'DAY', year: null, month: null, day, lastDay: day, weekday: null } };
};

function dayPhrase(from: number, to: number, offset: number): TimePhrase {
  return { from, to, value: { kind: 'OFFSET', first: offset, last: offset } };
}
