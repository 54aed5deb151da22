// The article's own date, from its sender or from what is printed on it: dateline, byline, stamp, headline.
import { SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/time.ts';
import type { ArticleInput } from '../record.ts';
import { dayNumber, isoDay, parseIsoDay } from './calendar.ts';
import type { PublishedAt } from './document.ts';
import { type PrintedDate, printedDates } from './printed-dates.ts';

const UNDATED: PublishedAt = { date: null, basis: null };

/** Characters: a dateline stands within the first sentence or two, behind the headline, the section and the byline. */
const HEAD_LENGTH = 480;
const TAIL_LENGTH = 240;

const DAY_NAMES = [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()].join('|').replaceAll('.', '\\.');
const DAY_NAME = new RegExp(`\\b(?:${DAY_NAMES}),?\\s*$`, 'i');
const LABEL =
  /(?:^|[.|:;)•]\s*|\blast |\bfirst )(?:published|posted|updated?|dated?|modified|issued|title)(?: (?:on|at|of publication))?\s*[:|-]?\s*$|\b(?:published|updated?|date):\s*$/i;
const PROSE =
  /\b(?:on|in|of|by|since|from|until|till|before|after|to|and|the|an?|between|during|through|around|late|early|night|morning|evening|afternoon|dawn)\s*$/i;
/** What stands between a headline and its stamp: a name, an agency, a mark, not a word of prose. */
const NAME_OR_MARK = /(?:\p{Lu}[\p{L}.'’-]*|[)\]:|–—-]|\d)\s*$/u;
const AGENCY =
  /(?:\b(?:AFP|AP|SANA|DPA|EFE|UPI|ANSA|TASS|Xinhua|Reuters|REUTERS|Agencies|agencies|Staff|Anadolu|Sputnik|NNA)|\))\s*[,:|/–—-]*\s*$/;
const CLOCK = /(?:^|\s)\d{1,2}:?\d{2}(?::\d{2})?\s*$/;
const AFTER_STAMP =
  /^\s*(?:\n|\(|\||--?\s|[–—]|at\s+\d|\d{1,2}:?\d{2}\b|(?:AFP|AP|SANA|DPA|Reuters|REUTERS|GMT|UTC|KSA|Get short)\b)/;
/** "February 22, 2021, the volcano …": a date that opens a sentence. */
const PROSE_GOES_ON = /^,?\s+(?!(?:at|by|in|from|updated|title)\b)\p{Ll}|^,\s/u;
/** "QUITO, 17 MAR 94 (REUTERS) --", "Jammu, March 3:": a place in front; an agency, dashes or a colon behind. */
const DATELINE_PLACE = /^[^.!?\n]{2,60},\s*$/u;
const DATELINE_END = /^\)?\s*(?:\([^)\n]{2,80}\)\s*)?(?:--?|[–—]|:\s)|^\s*\([^)\n]{2,80}\)/;
const BEFORE_LAST_DATE = /(?:[–—|-]|[,(])\s*$/;
const ONLY_FIGURES = /^[\d./-]+$/;

/**
 * The day an article was published.
 * In this order: what the sender says, what is printed at the head of the text, what stands in the title or headline,
 * what a labelled stamp at the end says. A day without its year is none, for no clock is asked for the year.
 *
 * @param lines the text's sentences or lines in order; only the last two are read here
 */
export function publicationDate(input: ArticleInput, lines: readonly string[]): PublishedAt {
  if (input.publishedAt !== undefined && parseIsoDay(input.publishedAt) !== null) {
    return { date: input.publishedAt, basis: 'INPUT' };
  }
  const printed = readPublicationDate(input.text);
  if (printed.date !== null) return printed;
  const inTitle = input.title ? readTitleDate(input.title) : null;
  if (inTitle !== null) return { date: inTitle, basis: 'TITLE' };
  const stamped = lines
    .slice(-2)
    .map((line) => readStamp(line.slice(-TAIL_LENGTH)))
    .find((date) => date !== null);
  return stamped ? { date: stamped, basis: 'DATELINE' } : UNDATED;
}

/**
 * The date printed at the head of a text; a date that its prose speaks of ("On August 21 2013 the regime fired") is none.
 *
 * @param text the whole text or its beginning: only its first 480 characters are read
 */
export function readPublicationDate(text: string): PublishedAt {
  const head = text.slice(0, HEAD_LENGTH);
  const headline = /^\s*([^\n]+)\n/.exec(head)?.[1] ?? null;
  for (const date of printedDates(head)) {
    const iso = isoOf(date);
    if (iso === null) continue;
    const before = head.slice(0, date.start);
    const after = head.slice(date.end);
    if (headline !== null && endsHeadline(before, after)) return { date: iso, basis: 'TITLE' };
    if (isStamp(before, after, head.slice(date.start, date.end))) return { date: iso, basis: 'DATELINE' };
  }
  return UNDATED;
}

/** UTF-16 offsets, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text prints dates of its own publication, years left out or not: no event happened then for that.
 *
 * @param text the whole text: its first 480 and last 240 characters are read
 */
export function stampsIn(text: string): readonly TextRange[] {
  const head = text.slice(0, HEAD_LENGTH);
  const tailFrom = Math.max(HEAD_LENGTH, text.length - TAIL_LENGTH);
  const tail = text.slice(tailFrom);
  const printed = printedDates(head).filter(({ start, end }) => {
    const [before, after] = [head.slice(0, start), head.slice(end)];
    return endsHeadline(before, after) || isStamp(before, after, head.slice(start, end));
  });
  const stamped = printedDates(tail).filter(({ start }) => LABEL.test(tail.slice(0, start).replace(DAY_NAME, '')));
  return [...printed, ...stamped.map(({ start, end }) => ({ start: tailFrom + start, end: tailFrom + end }))];
}

/** A full date at the beginning or the end of a title. */
function readTitleDate(title: string): string | null {
  for (const date of printedDates(title.slice(0, HEAD_LENGTH))) {
    const before = title.slice(0, date.start).trimEnd();
    const after = title.slice(date.end);
    const apart =
      before === '' ||
      BEFORE_LAST_DATE.test(before) ||
      LABEL.test(before) ||
      ONLY_FIGURES.test(title.slice(date.start, date.end));
    const atEdge = before === '' || /^[\s.)\]]*$/.test(after);
    if (atEdge && apart && !PROSE.test(before)) return isoOf(date);
  }
  return null;
}

/** "Last Update: Sunday 3 May 2015 KSA 17:20" below the article. */
function readStamp(line: string): string | null {
  for (const date of printedDates(line)) {
    const before = line.slice(0, date.start).replace(DAY_NAME, '');
    if (LABEL.test(before)) return isoOf(date);
  }
  return null;
}

/** "… killed 60 soldiers – 20/04/2019", and the line ends. */
function endsHeadline(before: string, after: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isFirst = before.trimStart() === line.trimStart();
  return (
    isFirst &&
    line.trim() !== '' &&
    BEFORE_LAST_DATE.test(line) &&
    !DATELINE_PLACE.test(line) &&
    /^[\s)\]]*?\n/.test(after)
  );
}

function isStamp(before: string, after: string, written: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const bare = line.replace(DAY_NAME, '');
  if (bare.trim() === '') return !PROSE_GOES_ON.test(after);
  if (LABEL.test(bare)) return true;
  if (PROSE.test(bare)) return false;
  if (ONLY_FIGURES.test(written) || (bare.length < line.length && NAME_OR_MARK.test(bare))) return true;
  if (AGENCY.test(bare) || CLOCK.test(bare) || AFTER_STAMP.test(after)) return true;
  return DATELINE_PLACE.test(bare) && DATELINE_END.test(after);
}

function isoOf({ year, month, day, lastDay }: PrintedDate): string | null {
  const number = year === null || lastDay !== day ? null : dayNumber(year, month, day);
  return number === null ? null : isoDay(number);
}
