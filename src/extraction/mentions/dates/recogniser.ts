// All words of time of an article, each with the days it stands for.
import { dayNumber, isoDay, parseIsoDay } from '../../document/calendar.ts';
import type { Document, Sentence } from '../../document/document.ts';
import { stampsIn, type TextRange } from '../../document/publication.ts';
import { DAY_MODIFIERS, DEICTIC_DAYS, PARTS_OF_DAY, TIME_PREPOSITIONS } from '../../lexicon/time.ts';
import type { DateMention } from '../mention.ts';
import { dayOfMonth, deicticDay, type PhraseReader, partOfDay, printedDay, weekday } from './days.ts';
import { isOfFewDays } from './few-days.ts';
import { joinPhrases, joinSince } from './join.ts';
import { beginningOfUnit, calendarUnit, distance, month, sinceEvent, spaceOfTime, year } from './periods.ts';
import { type Reference, type ResolvedTime, resolveTime } from './resolve.ts';
import { isOccasion, isOfStatement, looksAhead } from './tense.ts';
import type { TimePhrase, TimeValue } from './time-value.ts';
import { mayBeginPhrase, type TimeWords, timeWords, type Word } from './words.ts';

/** The first reader that answers for a word decides: what is longer or surer stands before what is shorter. */
const READERS: readonly PhraseReader[] = [
  sinceEvent,
  beginningOfUnit,
  weekday,
  printedDay,
  partOfDay,
  deicticDay,
  spaceOfTime,
  calendarUnit,
  distance,
  month,
  year,
  dayOfMonth,
];

/**
 * The words of time of every sentence, title first, in the order of the text.
 *
 * Relative words are resolved against the article's own date; where it has none they keep their span, and start, end,
 * precision and basis are null. The date printed on the article itself is no mention.
 */
export function recogniseDates(document: Document): DateMention[] {
  const sentences = document.title ? [document.title, ...document.sentences] : document.sentences;
  const stamps = stampsIn(document.input.text);
  const inTitle = document.title ? stampsIn(document.title.text) : [];
  const read = sentences.flatMap((sentence) =>
    phrasesIn(sentence, document.capitals, sentence.index === -1 ? inTitle : stamps),
  );
  const day = document.publishedAt.date === null ? null : parseIsoDay(document.publishedAt.date);
  const written = day === null ? writtenIn(read) : [];
  const mentions: DateMention[] = [];
  for (const found of read) mentionsOf(found, { day, written }, mentions);
  return mentions;
}

interface SentenceTimes {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly phrases: readonly TimePhrase[];
}

function phrasesIn(sentence: Sentence, capitals: boolean, stamps: readonly TextRange[]): SentenceTimes[] {
  const text = timeWords(sentence, capitals);
  if (!text) return [];
  const { words } = text;
  const phrases = joinSince(words, joinPhrases(words, readPhrases(text))).filter(
    (phrase) => !stamps.some((stamp) => touches(words, phrase, stamp)),
  );
  return phrases.length > 0 ? [{ sentence, words, phrases }] : [];
}

/** Days with their year that may lend it to others: more than these no article needs. */
const MOST_WRITTEN = 50;

function writtenIn(read: readonly SentenceTimes[]): number[] {
  const days = read.flatMap(({ phrases }) => phrases.flatMap(({ value }) => writtenDays(value)));
  return [...new Set(days)].slice(0, MOST_WRITTEN);
}

function writtenDays(value: TimeValue): number[] {
  if (value.kind === 'SPAN') return [...writtenDays(value.first), ...writtenDays(value.last)];
  const day = value.kind === 'DAY' && value.year !== null ? dayNumber(value.year, value.month ?? 0, value.day) : null;
  return day === null ? [] : [day];
}

/** Sentences within which "a day earlier" goes on from a day told before it. */
const TOLD_REACH = 3;

/** The same for a sentence that opens with it: "A day earlier, four died" turns back to what the news is about. */
const OPENING_REACH = 12;

/** The last day of an act before a phrase; none of a statement. */
function lastTold(before: readonly DateMention[], sentence: Sentence, from: number): Reference['told'] {
  const last = before.findLast(
    (d) => d.use === 'AT' && isOfFewDays(d) && (d.sentence === sentence || !isOfStatement(d)),
  );
  const [first, end] = [parseIsoDay(last?.start ?? ''), parseIsoDay(last?.end ?? '')];
  const reach = from <= 1 ? OPENING_REACH : TOLD_REACH;
  if (!last || first === null || end === null || sentence.index - last.sentence.index > reach) return null;
  return { first, last: end, within: last.sentence === sentence };
}

/** Adds the words of time of a sentence to those before it. */
function mentionsOf(
  { sentence, words, phrases }: SentenceTimes,
  article: Pick<Reference, 'day' | 'written'>,
  mentions: DateMention[],
): void {
  for (const [index, phrase] of phrases.entries()) {
    const from = beginOf(words, phrase, phrases[index - 1]?.to ?? 0);
    const end = endOf(words, phrase, phrases[index + 1]?.from ?? words.length);
    const { use, to } = useOf(words, phrase, from, end);
    // What lasts since a day has begun.
    const ahead = looksAhead(words, phrase.from, phrase.to);
    const occasion = phrase.value.kind === 'DAY' && isOccasion(words, phrase.from, phrase.to);
    const future = use !== 'SINCE' && (ahead || occasion);
    const span = { sentence, from: words[from]?.token ?? 0, to: (words[to - 1]?.token ?? 0) + 1 };
    const told = lastTold(mentions, sentence, span.from);
    mentions.push({ ...span, ...daysOf(resolveTime(phrase.value, { ...article, future, told }), use), use });
  }
}

function readPhrases(text: TimeWords): TimePhrase[] {
  const phrases: TimePhrase[] = [];
  let at = 0;
  while (at < text.words.length) {
    let phrase: TimePhrase | null = null;
    if (mayBeginPhrase(text.words[at]?.lower ?? '')) {
      for (const read of READERS) {
        phrase = read(text, at);
        if (phrase) break;
      }
    }
    if (phrase) phrases.push(phrase);
    at = phrase?.to ?? at + 1;
  }
  return phrases;
}

function touches(words: readonly Word[], { from, to }: TimePhrase, stamp: TextRange): boolean {
  const [first, last] = [words[from], words[to - 1]];
  return first !== undefined && last !== undefined && first.start < stamp.end && stamp.start < last.end;
}

/** Words by which a span may grow to the left. */
const LEFT_REACH = 9;
const CLOCK = /^(?:\d{1,2}[:.]\d{2}(?:[ap]m)?|\d{1,2}(?:[ap]m)|\d{3,4}|[ap]\.?m\.?|gmt|utc|local|time|hours|hrs)$/;
const LEFT_GLUE: ReadonlySet<string> = new Set(['the', 'this', 'ever', 'up', 'as', 'so', 'far']);
const MAY_NOT_BEGIN: ReadonlySet<string> = new Set([
  'of',
  'the',
  'this',
  'time',
  'far',
  'ever',
  'as',
  'up',
  'about',
  'hours',
  'by',
  'before',
  'after',
]);

const growsLeft = (lower: string) =>
  TIME_PREPOSITIONS.has(lower) ||
  DAY_MODIFIERS.has(lower) ||
  PARTS_OF_DAY.has(lower) ||
  LEFT_GLUE.has(lower) ||
  CLOCK.test(lower);

/** "in the late hours of | Sunday", "at 6:30 a.m. on | Thursday": the words before it that tell the same time. */
function beginOf(words: readonly Word[], { from, value }: TimePhrase, limit: number): number {
  if (isAttribute(words, from, value)) return from;
  const isLoose = value.kind === 'OPEN' || value.kind === 'FROM_TOLD';
  let begin = from;
  while (begin > limit && from - begin < LEFT_REACH && growsLeft(words[begin - 1]?.lower ?? '')) begin--;
  // A number counts something else unless a preposition makes it a time of day.
  while (begin < from && startsBadly(words[begin]?.lower ?? '', words[begin + 1]?.lower ?? '', isLoose)) begin++;
  return begin;
}

/** "in the | March 15 | attack": the preposition is the attack's. "on the 15th" keeps it. */
function isAttribute(words: readonly Word[], from: number, { kind }: TimeValue): boolean {
  const isOrdinal = /^\d{1,2}(?:st|nd|rd|th)$/.test(words[from]?.lower ?? '');
  return (kind === 'DAY' || kind === 'WEEKDAY') && words[from - 1]?.lower === 'the' && !isOrdinal;
}

/** Of a verb ("went on") where another preposition follows. */
const PARTICLES: ReadonlySet<string> = new Set(['on', 'in', 'over', 'by']);

function startsBadly(lower: string, next: string, open: boolean): boolean {
  if (CLOCK.test(lower) || next === 'overnight') return true;
  if (PARTICLES.has(lower) && TIME_PREPOSITIONS.has(next)) return true;
  if (lower === 'in' && DEICTIC_DAYS.has(next)) return true;
  // The verb "end on" and the noun "the end of".
  if (/^(?:end|start|beginning|middle)$/.test(lower) && next !== 'of') return true;
  return MAY_NOT_BEGIN.has(lower) && !(open && lower === 'the');
}

/** "Friday | night", "Thursday | at 6:30 a.m. local time". */
function endOf(words: readonly Word[], { to, value }: TimePhrase, limit: number): number {
  if (value.kind === 'YEAR' || value.kind === 'PERIOD') return to;
  let end = to;
  while (
    end < limit &&
    (PARTS_OF_DAY.has(words[end]?.lower ?? '') || /^(?:overnight|nights)$/.test(words[end]?.lower ?? ''))
  )
    end++;
  const at = words[end]?.lower === ',' ? end + 1 : end;
  if (/^(?:at|around|about)$/.test(words[at]?.lower ?? '') && isTimeOfDay(words[at + 1]?.lower ?? '', words[at + 2])) {
    end = at + 2;
    while (end < limit && /^(?:[ap]\.?m\.?|gmt|utc|local|time|hours)$/.test(words[end]?.lower ?? '')) end++;
  }
  return end;
}

/** "at 6:30", "around noon", "at 9 local time"; but "on Monday about 70 rebels" counts them. */
function isTimeOfDay(lower: string, next: Word | undefined): boolean {
  if (PARTS_OF_DAY.has(lower) || /^\d{1,2}(?:[:.]\d{2}(?:[ap]\.?m\.?)?|[ap]\.?m\.?)$/.test(lower)) return true;
  return /^(?:[01]?\d|2[0-4]|[0-2]\d[0-5]\d)$/.test(lower) && (next === undefined || BEHIND_HOUR.test(next.lower));
}

const BEHIND_HOUR =
  /^(?:[ap]\.?m\.?|gmt|utc|local|hours|o'clock|[,.;:()-]|–|—|in|on|at|when|as|and|while|after|near|outside|inside|said|says|told)$/;

const TO_THE_PRESENT = [
  ['to', 'date'],
  ['until', 'now'],
  ['till', 'now'],
  ['to', 'now'],
  ['up', 'to', 'now'],
  ['until', 'today'],
  ['to', 'the', 'present'],
  ['onward'],
  ['onwards'],
] as const;

/** What the prepositions make of a time, and where its span ends with them. */
function useOf(
  words: readonly Word[],
  { from, value, use }: TimePhrase,
  begin: number,
  end: number,
): { use: DateMention['use']; to: number } {
  if (use) return { use, to: end };
  const before = words.slice(Math.max(0, begin - 2), from).map((word) => word.lower);
  if (before.includes('since')) return { use: 'SINCE', to: end };
  const present = before.includes('from')
    ? TO_THE_PRESENT.find((tail) => tail.every((word, i) => words[end + i]?.lower === word))
    : undefined;
  if (present) return { use: 'SINCE', to: end + present.length };
  const until = before.includes('until') || before.includes('till') || /\b(?:up to|as of)\b/.test(before.join(' '));
  return { use: until && value.kind !== 'SPAN' ? 'UNTIL' : 'AT', to: end };
}

type Days = Pick<DateMention, 'start' | 'end' | 'precision' | 'basis'>;

function daysOf(resolved: ResolvedTime | null, use: DateMention['use']): Days {
  if (!resolved) return { start: null, end: null, precision: null, basis: null };
  const { first, last, precision, basis } = resolved;
  return {
    start: use === 'UNTIL' ? null : isoDay(first),
    end: use === 'SINCE' ? null : isoDay(last),
    precision,
    basis,
  };
}
