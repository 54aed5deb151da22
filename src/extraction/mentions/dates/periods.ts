// Words for weeks, months, years, for periods up to the article, and for what is told relative to another event.
import { MONTHS, SEASONS, SMALL_NUMBERS, UNITS, type Unit } from '../../lexicon/time.ts';
import { type PhraseReader, SHIFTS } from './days.ts';
import { type CalendarUnit, OPEN, type Shift, type TimePhrase } from './time-value.ts';
import type { TimeWords } from './words.ts';

const lowerAt = (text: TimeWords, at: number) => text.words[at]?.lower ?? '';

const YEAR = /^(?:19|20)\d{2}$/;
const YEARS = /^((?:19|20)\d{2})[-–]((?:19|20)?\d{2})$/;

/** Words that a month or a year stands behind; without one it may be a name, a verb or a count. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since of from until till by during early late mid last this next to through between and before after around throughout over - –'.split(
    ' ',
  ),
);
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since of from until till by during early late mid to through between throughout back before after around and - –'.split(
    ' ',
  ),
);

/** "March 2019", "March of last year", "last March", "in March". */
export const month: PhraseReader = (text, at) => {
  const shift = SHIFTS.get(lowerAt(text, at)) ?? null;
  const nameAt = shift === null ? at : at + 1;
  const number = MONTHS.get(lowerAt(text, nameAt));
  const word = text.words[nameAt];
  if (number === undefined || !word || (!text.capitals && word.text.charAt(0) === word.lower.charAt(0))) return null;
  // "31 February": no such day, and not the whole month for it.
  if (/^\d{1,2}$/.test(lowerAt(text, at - 1))) return null;
  let next = nameAt + 1;
  if (lowerAt(text, next) === 'of' || lowerAt(text, next) === ',') next++;
  if (YEAR.test(lowerAt(text, next))) {
    const year = Number(lowerAt(text, next));
    return { from: at, to: next + 1, value: { kind: 'MONTH', year, month: number, yearShift: null, last: false } };
  }
  const yearShift = SHIFTS.get(lowerAt(text, next));
  if (yearShift !== undefined && lowerAt(text, next + 1) === 'year') {
    return { from: at, to: next + 2, value: { kind: 'MONTH', year: null, month: number, yearShift, last: false } };
  }
  if (shift === null && !BEFORE_MONTH.has(lowerAt(text, at - 1))) return null;
  // The verbs, where letter case does not part them from the months.
  const behind = text.words[nameAt + 1]?.tag;
  if ((word.lower === 'may' || word.lower === 'march') && (behind === 'VERB' || behind === 'AUX')) return null;
  return {
    from: at,
    to: nameAt + 1,
    value: { kind: 'MONTH', year: null, month: number, yearShift: null, last: shift === -1 },
  };
};

/** "in 2018", "the 2018 accord", "2011-2018", "in the summer of 2014". */
export const year: PhraseReader = (text, at) => {
  const range = YEARS.exec(lowerAt(text, at));
  if (range) return yearRange(at, range[1] ?? '', range[2] ?? '');
  if (!YEAR.test(lowerAt(text, at)) || text.words[at]?.tag !== 'NUM') return null;
  const value = { kind: 'YEAR', year: Number(lowerAt(text, at)) } as const;
  const before = lowerAt(text, at - 1);
  const next = text.words[at + 1];
  const isClock = [at + 1, at + 2, at + 3].some((i) => /^(?:hours|hrs|gmt|utc|local)$/.test(lowerAt(text, i)));
  const isCopyright = [at - 1, at - 2, at - 3].some(
    (i) => lowerAt(text, i) === 'copyright' || lowerAt(text, i) === '©',
  );
  if (isClock || isCopyright) return null;
  const seasonAt = before === 'of' ? at - 2 : at - 1;
  if (SEASONS.has(lowerAt(text, seasonAt))) return { from: seasonAt, to: at + 1, value };
  const countsNext = next?.tag === 'NOUN' && (next.lower.endsWith('s') || next.lower === 'people');
  if (before === 'the' || before === 'a')
    return next?.tag === 'NOUN' && !countsNext ? { from: at, to: at + 1, value } : null;
  return BEFORE_YEAR.has(before) && !countsNext ? { from: at, to: at + 1, value } : null;
};

function yearRange(at: number, first: string, last: string): TimePhrase {
  const to = last.length === 4 ? Number(last) : Number(first.slice(0, 2) + last);
  return {
    from: at,
    to: at + 1,
    value: { kind: 'SPAN', first: { kind: 'YEAR', year: Number(first) }, last: { kind: 'YEAR', year: to } },
  };
}

interface Amount {
  readonly count: number | null;
  readonly unit: Unit;
  readonly to: number;
  /** Whether a number, or a word like "few", stands before the unit. */
  readonly counted: boolean;
}

const FIGURE = /^\d{1,3}$/;
const COMPOUND = /^([a-z]+|\d{1,3})-(hour|day|week|month|year)s?$/;

/** "two days", "a few weeks", "24 hours", "24-hour period", "days". */
function amount(text: TimeWords, at: number): Amount | null {
  const compound = COMPOUND.exec(lowerAt(text, at));
  const unitOf = (word: string): Unit | null => UNITS.get(word) ?? null;
  if (compound) {
    const unit = unitOf(compound[2] ?? '');
    const count = numberOf(compound[1] ?? '');
    return unit && count !== undefined
      ? { count, unit, to: at + (lowerAt(text, at + 1) === 'period' ? 2 : 1), counted: true }
      : null;
  }
  const bare = unitOf(lowerAt(text, at));
  if (bare) return { count: lowerAt(text, at).endsWith('s') ? null : 1, unit: bare, to: at + 1, counted: false };
  let next = at;
  let count = numberOf(lowerAt(text, next));
  if (count === undefined) return null;
  next++;
  if (lowerAt(text, next) === 'few' || lowerAt(text, next) === 'couple') {
    count = numberOf(lowerAt(text, next)) ?? null;
    next++;
  }
  if (lowerAt(text, next) === 'of') next++;
  const unit = unitOf(lowerAt(text, next));
  return unit ? { count, unit, to: next + 1, counted: true } : null;
}

/** Undefined for a word that is no number, null for a number without a value ("few"). */
function numberOf(word: string): number | null | undefined {
  return FIGURE.test(word) ? Number(word) : SMALL_NUMBERS.get(word);
}

/** "10 days ago"; "two days earlier", "a week later", "the day after": relative to something else. */
export const distance: PhraseReader = (text, at) => {
  const read = amount(text, at);
  if (!read) return null;
  const { count, unit, to } = read;
  const word = lowerAt(text, to);
  if (unit === 'HOUR' && word !== 'ago') return null;
  if (word === 'ago') return { from: at, to: to + 1, value: ago(count, unit) };
  if (word === 'earlier' || word === 'later' || word === 'prior')
    return { from: at, to: to + 1, value: fromTold(read, word === 'later' ? 1 : -1, false) };
  if (word !== 'before' && word !== 'after') return null;
  const repeated = UNITS.has(lowerAt(text, to + 1));
  const definite = read.counted || lowerAt(text, at - 1) === 'the' || lowerAt(text, at).endsWith('s');
  if (repeated || !definite) return null;
  const isAlone = /^[,.;:]?$/.test(lowerAt(text, to + 1));
  // "killed nine on Sunday, a day after a raid": behind "after" stands what was before
  // "the attack comes two weeks after militants killed 41": that attack was told before
  const isOfAttack = COMES.test(lowerAt(text, at - 1)) || COMES.test(lowerAt(text, at - 2));
  const value = isAlone ? fromTold(read, word === 'after' ? 1 : -1, false) : fromTold(read, -1, !isOfAttack);
  return { from: at, to: to + 1, value: isAlone || word === 'after' ? value : OPEN };
};

const COMES = /^(?:comes?|came|follows?|followed)$/;

const DAYS_A_WEEK = 7;

/** "a day earlier", "two weeks later": from the day of what was told. */
function fromTold({ count, unit }: Amount, sign: 1 | -1, within: boolean): TimePhrase['value'] {
  if (count === null || (unit !== 'DAY' && unit !== 'WEEK')) return OPEN;
  return {
    kind: 'FROM_TOLD',
    days: sign * count * (unit === 'WEEK' ? DAYS_A_WEEK : 1),
    weeks: unit === 'WEEK',
    within,
  };
}

/** "the previous day", "the same day", "the next day". */
function dayBeside(word: string): TimePhrase['value'] {
  const days = /^(?:previous|preceding)$/.test(word) ? -1 : /^(?:same|that)$/.test(word) ? 0 : 1;
  return { kind: 'FROM_TOLD', days, weeks: false, within: false };
}

function ago(count: number | null, unit: Unit): TimePhrase['value'] {
  if (unit === 'HOUR') {
    const days = Math.floor((count ?? 0) / 24);
    return { kind: 'OFFSET', first: -days, last: -days };
  }
  if (count === null) return OPEN;
  if (unit === 'DAY') return { kind: 'OFFSET', first: -count, last: -count };
  return { kind: 'CALENDAR', unit, shift: -count };
}

const BACKWARDS: ReadonlySet<string> = new Set(['last', 'past', 'previous', 'preceding', 'recent']);
const ELSEWHERE: ReadonlySet<string> = new Set(['previous', 'following', 'same', 'that', 'preceding', 'ensuing']);
const SO_FAR = ['so', 'far'];

/** "last week", "this month", "the past two days", "in recent weeks", "the following day", "so far this year". */
export const calendarUnit: PhraseReader = (text, at) => {
  const word = lowerAt(text, at);
  const article = lowerAt(text, at - 1) === 'the';
  if (word === 'the' && UNITS.get(lowerAt(text, at + 1)) === 'WEEKEND') {
    return { from: at, to: at + 2, value: { kind: 'CALENDAR', unit: 'WEEKEND', shift: 0 } };
  }
  const shift = SHIFTS.get(word);
  if (shift === undefined && !BACKWARDS.has(word) && !ELSEWHERE.has(word)) return null;
  if (SEASONS.has(lowerAt(text, at + 1)) && shift !== undefined) return { from: at, to: at + 2, value: OPEN };
  const read = amount(text, at + 1);
  if (!read) return null;
  const { count, unit, to, counted } = read;
  // A few hours end with the article, and so does their day.
  if (unit === 'HOUR' && count === null && BACKWARDS.has(word)) {
    return { from: at, to, value: { kind: 'OFFSET', first: 0, last: 0 } };
  }
  if (word === 'recent')
    return { from: at, to, value: { kind: 'PERIOD', unit, count: null, ahead: false }, use: 'OVER' };
  if (counted) return countedUnit(text, at, read, shift);
  if (unit === 'WEEKEND' && shift !== undefined) return calendar(at, to, 'WEEKEND', shift);
  const plural = lowerAt(text, at + 1).endsWith('s');
  if (plural && text.words[to]?.tag !== 'NOUN')
    return word === 'past' || word === 'last' ? period(at, to, unit, null) : null;
  if (ELSEWHERE.has(word) || (shift === 1 && article))
    return { from: at, to, value: unit === 'DAY' && !plural ? dayBeside(word) : OPEN };
  if (word === 'past' || (word === 'last' && article)) return period(at, to, unit, plural ? null : count);
  if (unit === 'DAY' || unit === 'HOUR' || shift === undefined) return null;
  return soFar(text, at) ? toDate(at, to, unit) : calendar(at, to, unit, shift);
};

function countedUnit(
  text: TimeWords,
  at: number,
  { unit, count, to }: Amount,
  shift: Shift | undefined,
): TimePhrase | null {
  if (shift === 1) return { from: at, to, value: { kind: 'PERIOD', unit, count, ahead: true } };
  return BACKWARDS.has(lowerAt(text, at)) ? period(at, to, unit, count) : null;
}

const soFar = (text: TimeWords, at: number) => SO_FAR.every((word, i) => lowerAt(text, at - 2 + i) === word);

function period(from: number, to: number, unit: Unit, count: number | null): TimePhrase {
  return { from, to, value: { kind: 'PERIOD', unit, count, ahead: false }, use: 'OVER' };
}

function calendar(from: number, to: number, unit: CalendarUnit, shift: Shift): TimePhrase {
  return { from, to, value: { kind: 'CALENDAR', unit, shift } };
}

function toDate(at: number, to: number, unit: CalendarUnit): TimePhrase {
  return { from: at - 2, to, value: { kind: 'TO_DATE', unit }, use: 'OVER' };
}

const SPACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'within', 'over']);

/** "killed 50 in two days"; not "the deadliest in three years", nor "for three years". */
export const spaceOfTime: PhraseReader = (text, at) => {
  if (!SPACE_PREPOSITIONS.has(lowerAt(text, at))) return null;
  const skipped = lowerAt(text, at + 1) === 'just' || lowerAt(text, at + 1) === 'only' ? 1 : 0;
  const less = lowerAt(text, at + 1) === 'less' && lowerAt(text, at + 2) === 'than' ? 2 : skipped;
  const read = amount(text, at + 1 + less);
  if (!read?.counted || read.unit === 'YEAR' || read.unit === 'WEEKEND') return null;
  if (read.unit === 'HOUR' && (read.count ?? 0) < 12) return null;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--)
    if (/(?:^first|^worst|..est)$/.test(lowerAt(text, i))) return null;
  // "in two weeks' time" lies ahead; "within two weeks before" is measured from something else.
  const behind = [read.to, read.to + 1].map((i) => lowerAt(text, i));
  if (behind.includes('time') || /^(?:ago|earlier|later|before|after|from|old)$/.test(behind[0] ?? '')) return null;
  return { from: at, to: read.to, value: { kind: 'PERIOD', unit: read.unit, count: null, ahead: false }, use: 'OVER' };
};

const BEGINNINGS: ReadonlySet<string> = new Set(
  'start beginning outbreak onset eruption launch war conflict uprising revolution truce ceasefire coup crisis invasion'.split(
    ' ',
  ),
);

/** "since then", "since the war began": a period whose first day the words do not give. */
export const sinceEvent: PhraseReader = (text, at) => {
  if (lowerAt(text, at) !== 'since') return null;
  if (lowerAt(text, at + 1) === 'then') return { from: at, to: at + 2, value: OPEN, use: 'SINCE' };
  const article = /^(?:the|its|his|their|a|an)$/.test(lowerAt(text, at + 1)) ? 1 : 0;
  const noun = at + 1 + article;
  if (!BEGINNINGS.has(lowerAt(text, noun))) return null;
  const datedLater = lowerAt(text, noun + 1) === 'of' && startsTime(text, noun + 2);
  return datedLater ? null : { from: at, to: noun + 1, value: OPEN, use: 'SINCE' };
};

function startsTime(text: TimeWords, at: number): boolean {
  const [first, second] = [lowerAt(text, at), lowerAt(text, at + 1)];
  return (
    MONTHS.has(first) ||
    YEAR.test(first) ||
    text.printed.has(at) ||
    UNITS.has(first) ||
    UNITS.has(second) ||
    MONTHS.has(second)
  );
}

/** "the beginning of the year", "the start of the month". */
export const beginningOfUnit: PhraseReader = (text, at) => {
  if (lowerAt(text, at + 1) !== 'of' || !/^(?:start|beginning)$/.test(lowerAt(text, at))) return null;
  const the = lowerAt(text, at + 2);
  if (the !== 'the' && the !== 'this') return null;
  const unit = UNITS.get(lowerAt(text, at + 3));
  return unit === 'WEEK' || unit === 'MONTH' || unit === 'YEAR' ? calendar(at, at + 4, unit, 0) : null;
};
