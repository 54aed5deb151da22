// The words that dates are read from: tokens, with hyphenated words of time taken apart ("mid-March", "Saturday-Sunday").
import { hasCue } from '../../document/cues.ts';
import type { PartOfSpeech, Sentence } from '../../document/document.ts';
import { type PrintedDate, printedDates } from '../../document/printed-dates.ts';
import {
  DAY_MODIFIERS,
  DEICTIC_DAYS,
  MONTHS,
  PARTS_OF_DAY,
  SHORT_WEEKDAYS,
  SMALL_NUMBERS,
  UNITS,
  WEEKDAYS,
} from '../../lexicon/time.ts';

export interface Word {
  readonly lower: string;
  readonly text: string;
  readonly tag: PartOfSpeech;
  /** Index of the token that it is, or is part of. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
}

export interface TimeWords {
  readonly words: readonly Word[];
  /** Days of a month, by the index of the word that each begins with. */
  readonly printed: ReadonlyMap<number, PrintedDate & { readonly to: number }>;
  /** Letter case tells nothing. */
  readonly capitals: boolean;
}

/** A sentence without any of these words has no words of time. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...Array.from(WEEKDAYS.keys(), (day) => `${day}s`),
  ...DEICTIC_DAYS.keys(),
  ...UNITS.keys(),
  ...PARTS_OF_DAY,
  'overnight',
  'since',
  'summer',
  'winter',
  'spring',
  'autumn',
]);
/** Words that no phrase of time stands without, but that are no sign of one by themselves. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SHORT_WEEKDAYS.keys(),
  ...SMALL_NUMBERS.keys(),
  ...'last past this next coming previous preceding recent following same that ensuing the in within over start beginning'.split(
    ' ',
  ),
]);
const YEAR = /^(?:19|20)\d{2}(?:[-–](?:19|20)?\d{2})?$/;
const FIGURES_DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;

const isDayName = (word: string) => MONTHS.has(word) || WEEKDAYS.has(word) || SHORT_WEEKDAYS.has(word);

function isTrigger(lower: string): boolean {
  if (TRIGGERS.has(lower)) return true;
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return YEAR.test(lower) || FIGURES_DATE.test(lower) || ORDINAL.test(lower);
  return lower.includes('-') && lower.split('-').some((part) => isDayName(part));
}

const speaksOfTime = hasCue(isTrigger);

/** Whether a phrase of time can begin with this word: a cheap look before any reader is asked. */
export function mayBeginPhrase(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return (first >= 48 && first <= 57) || TRIGGERS.has(lower) || OPENERS.has(lower) || lower.includes('-');
}

/** Words either side of a month or a figure in which a day of a month can stand: "Wednesday, 3 May 2017". */
const WINDOW = 6;

/**
 * The words of a sentence and the days of a month printed among them; null where nothing speaks of time.
 *
 * @param capitals whether letter case tells nothing
 */
export function timeWords(sentence: Sentence, capitals: boolean): TimeWords | null {
  if (!speaksOfTime(sentence)) return null;
  const words = sentence.tokens.flatMap((token, index) => wordsOf(token, index));
  return { words, printed: printedIn(sentence, words), capitals };
}

function wordsOf({ text, lower, tag, start, end }: Sentence['tokens'][number], token: number): Word[] {
  const whole = { lower, text, tag, token, start, end };
  if (!lower.includes('-') || lower.length !== text.length || !lower.split('-').some(isDayName)) return [whole];
  let at = 0;
  return lower.split(/(-)/).flatMap((part) => {
    const word = {
      lower: part,
      text: text.slice(at, at + part.length),
      tag,
      token,
      start: start + at,
      end: start + at + part.length,
    };
    at += part.length;
    return part === '' || (part === '-' && DAY_MODIFIERS.has(lower.slice(0, lower.indexOf('-')))) ? [] : [word];
  });
}

function printedIn(sentence: Sentence, words: readonly Word[]): Map<number, PrintedDate & { to: number }> {
  const dates = new Map<number, PrintedDate & { to: number }>();
  let read = 0;
  words.forEach((word, index) => {
    if (!MONTHS.has(word.lower) && !FIGURES_DATE.test(word.lower)) return;
    // A window begins where the last date ended, so that its year is not read as the next one's day.
    const first = Math.max(index - WINDOW, read);
    if (first > index) return;
    const from = words[first]?.start ?? 0;
    const to = words[Math.min(index + WINDOW, words.length - 1)]?.end ?? 0;
    const covering = printedDates(sentence.text.slice(from - sentence.start, to - sentence.start)).find(
      (date) => from + date.start <= word.start && word.start < from + date.end,
    );
    if (!covering) return;
    const start = from + covering.start;
    const end = from + covering.end;
    let begins = first;
    while ((words[begins]?.end ?? end) <= start) begins++;
    let ends = index + 1;
    while (ends < words.length && (words[ends]?.start ?? end) < end) ends++;
    dates.set(begins, { ...covering, start, end, to: ends });
    read = ends;
  });
  return dates;
}
