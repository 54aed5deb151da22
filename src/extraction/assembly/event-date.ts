// When an event happened: its own words of time first, then those of the sentences around it.
import { parseIsoDay } from '../document/calendar.ts';
import { type Document, isHeadline, type Sentence, textOf } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import { opensItem } from '../document/list-items.ts';
import { type Candidate, hasToll } from '../events/candidate.ts';
import { NOTE_SENTENCES } from '../events/note-candidates.ts';
import { isAfterwards, isTimeOfEvent } from '../events/times.ts';
import { isOfFewDays } from '../mentions/dates/few-days.ts';
import type { DateMention } from '../mentions/mention.ts';
import type { EventDate } from '../record.ts';
import type { EventDraft } from './joining/draft.ts';
import { areInOtherCountries } from './joining/likeness.ts';

/** Sentences after the first mention in which words of time are surely the event's own. */
const OWN_REACH = 8;
/** Sentences after the first mention in which an event is told, however long ago it was. */
const TELLING_REACH = 2;
/** Sentences before an event in which the day may be told that it goes on from. */
const BEFORE = 3;

/**
 * The date of an event. Without words of time of its own it has the day of the sentences before it, from which it goes on, of the one after
 * it, or the only day that the article speaks of; else what is news on the article's date happened by then.
 *
 * @param drafts all drafts, of which those told in passing have days of their own
 * @param dates all words of time of the document
 */
export function dateOf(
  document: Document,
  draft: EventDraft,
  drafts: readonly EventDraft[],
  dates: readonly DateMention[],
): EventDate | null {
  const { sentence, modality } = firstIn(draft);
  const last = sentence.index + OWN_REACH;
  // news of the day is not dated by what a later sentence says of weeks before
  const isTelling = (c: Candidate) => c.sentence.index <= sentence.index + TELLING_REACH;
  const isDated = draft.some((c) => isTelling(c) && c.dates.some((d) => d.start !== null));
  const isOwn = (c: Candidate, d: DateMention) =>
    modality !== 'ASSERTED' || isDated || isTelling(c) || isRecent(document, d);
  const early = draft
    .filter((c) => c.sentence.index <= last)
    .map((c) => ({ ...c, dates: c.dates.filter((d) => isOwn(c, d)) }));
  // "the toll rose to 71 on Sunday. … Gunmen stormed the hamlet on Friday": the day of the attack before that of the count
  const acted = finest(early.flatMap((c) => (c.figures.some((f) => f.isToll) ? [] : c.dates)));
  const own = acted?.start ? acted : finest(early.flatMap((c) => c.dates));
  const found =
    own ??
    dayAround(document, draft, drafts, withoutRemembered(draft, drafts, dates)) ??
    finest(draft.flatMap((c) => c.dates));
  if (found) return asEventDate(found);
  const { date } = document.publishedAt;
  return date ? { start: null, end: date, precision: null, basis: 'PUBLICATION', text: null } : null;
}

/** The words of time of a document without those of what it only remembers. */
function withoutRemembered(
  draft: EventDraft,
  drafts: readonly EventDraft[],
  dates: readonly DateMention[],
): readonly DateMention[] {
  const others = drafts.filter((d) => d !== draft).flat();
  const remembered = new Set(others.filter((c) => c.isAside || c.modality === 'HISTORICAL').flatMap((c) => c.dates));
  return remembered.size === 0 ? dates : dates.filter((d) => !remembered.has(d));
}

/** Words of time as the date of an event. */
export function asEventDate(mention: DateMention): EventDate {
  const { start, end, precision, basis } = mention;
  return { start, end, precision, basis, text: textOf(mention) };
}

function finest(dates: readonly DateMention[]): DateMention | undefined {
  const resolved = dates.filter((d) => d.start !== null);
  const days = resolved.filter((d) => d.precision === 'DAY' || d.precision === 'RANGE');
  return days.find((d) => !isAfterwards(d)) ?? days[0] ?? resolved[0] ?? dates[0];
}

/** The first mention in the text; the headline's only where there is no other. */
function firstIn(draft: EventDraft): Candidate {
  return draft.reduce((a, b) =>
    isHeadline(a.sentence) || (!isHeadline(b.sentence) && b.sentence.index < a.sentence.index) ? b : a,
  );
}

/** The day told around an event that has none of its own. */
function dayAround(
  document: Document,
  draft: EventDraft,
  drafts: readonly EventDraft[],
  dates: readonly DateMention[],
): DateMention | undefined {
  const first = firstIn(draft);
  if (first.modality !== 'ASSERTED' && first.modality !== 'HISTORICAL') return undefined;
  // what a sentence only remembers beside its act is of another day than that
  if (draft.every((c) => c.isAside)) return undefined;
  const isOld = first.modality === 'HISTORICAL';
  const daysIn = (sentence: Sentence | undefined) =>
    sentence
      ? inSentence(dates, sentence).filter(
          (d) => isOfFewDays(d) && isTimeOfEvent(document, d) && !isOfCampaign(d) && (isOld || isRecent(document, d)),
        )
      : [];
  const { evidence } = document;
  const at = evidence.indexOf(first.sentence);
  const isNote = evidence.length <= NOTE_SENTENCES;
  // what goes on without an end ("shells have been falling") has no day
  if (!isNote && !draft.some(hasToll) && !first.frames.some(isPast)) return undefined;
  const before = ofItem(
    evidence.slice(Math.max(0, at - (isNote ? NOTE_SENTENCES : BEFORE)), Math.max(0, at + 1)),
  ).slice(0, -1);
  // "15 died in one town on Wednesday and six in another": the day told before it in its own sentence
  const start = Math.min(...first.frames.map((f) => f.trigger), ...first.figures.map((f) => f.from));
  const told = [
    ...before.flatMap(daysIn).filter((d) => !IS_DAY_BEFORE.test(textOf(d)) && !isAbroad(draft, drafts, d)),
    ...daysIn(evidence[at]).filter((d) => d.to <= start),
  ].at(-1);
  if (told || isNote) return told;
  // "Shells hit the port. On Wednesday a bomb killed nine": the day of what comes next is not what was told before it
  const [next] = daysIn(evidence[at + 1]).filter(
    (d) => d.from > 1 && !drafts.some((other) => other !== draft && isDayOf(other, d)),
  );
  if (next) return next;
  // "Hours later gunmen killed three": on the day of the news, wherever in the text that stands
  if (HOURS_LATER.test(first.sentence.text)) {
    const last = evidence.slice(0, at).flatMap(daysIn).at(-1);
    if (last && !IS_DAY_BEFORE.test(textOf(last))) return last;
  }
  const all = evidence.flatMap(daysIn).filter((d) => d.precision === 'DAY' && !isAbroad(draft, drafts, d));
  return new Set(all.map((d) => d.start)).size === 1 && isRecent(document, all[0]) ? all[0] : undefined;
}

/** The sentences of the item of a list that the last of them stands in; all where there is no list. */
function ofItem(sentences: readonly Sentence[]): readonly Sentence[] {
  const opening = sentences.findLastIndex(opensItem);
  return opening < 0 ? sentences : sentences.slice(opening);
}

/** "In Mexico, gunmen killed four": whether a day is that of what was told of another country than the one that a sentence opens with. */
function isAbroad(draft: EventDraft, drafts: readonly EventDraft[], day: DateMention): boolean {
  const places = placesOf(draft).filter((p) => p.place?.kind === 'COUNTRY' && p.from <= OPENING_REACH);
  const others = drafts.filter((d) => d !== draft && isDayOf(d, day));
  return others.length > 0 && others.every((other) => areInOtherCountries(placesOf(other), places));
}

/** Tokens before the country that a sentence opens with: "And in neighbouring". */
const OPENING_REACH = 4;

const placesOf = (draft: EventDraft) => draft.flatMap((c) => c.places);

const isDayOf = (draft: EventDraft, day: DateMention) => draft.some((c) => c.dates.includes(day));

/** "launched Operation Shield on 20 January": when the campaign began tells no day of what happens in it. */
function isOfCampaign(date: DateMention): boolean {
  const { sentence, from } = date;
  const { tokens } = sentence;
  if (!/\d/.test(textOf(date))) return false;
  const before = tokens.slice(Math.max(0, from - CAMPAIGN_REACH), from).map((t) => t.lower);
  const launched = before.findIndex((word) => /^(?:launched|began|started)$/.test(word));
  return launched >= 0 && before.slice(launched).some((word) => /^(?:operation|offensive|campaign)$/.test(word));
}

/** Tokens from the verb to the day: "launched the cross-border operation dubbed Shield of the North on". */
const CAMPAIGN_REACH = 12;

/** "Hours later", "About 20 minutes after that": soon after what was told. */
const HOURS_LATER = /^(?:[\p{L}\d]+ ){0,3}(?:minutes|hours?|moments) (?:later|earlier|afterwards|after|before)\b/iu;

/** "a day earlier": of another day than what goes on. */
const IS_DAY_BEFORE = /\b(?:earlier|before|prior|previous)\b/i;

/** Days before an article beyond which a day that stands elsewhere in it is background. */
const NEWS_DAYS = 14;

/** Days behind the article's own on which what it tells may have happened: it may be dated by another clock. */
const AHEAD_DAYS = 1;

function isRecent({ publishedAt }: Document, day: DateMention | undefined): boolean {
  const published = publishedAt.date === null ? null : parseIsoDay(publishedAt.date);
  const told = day?.start ? parseIsoDay(day.end ?? day.start) : null;
  return published === null || told === null || (published - told <= NEWS_DAYS && told - published <= AHEAD_DAYS);
}

const UNENDING = /^(?:has|have|is|are|be|been|being|will|would|can|could|to)$/;

/** "killed", "was shot": a finished act; "are fighting", "have been shelling" and "to seize" are none. */
function isPast({ form, modal, trigger, sentence: { tokens } }: Candidate['frames'][number]): boolean {
  if (form !== 'VERB' || modal !== null || /ing$/.test(tokens[trigger]?.lower ?? '')) return false;
  return !tokens.slice(Math.max(0, trigger - 3), trigger).some((t) => UNENDING.test(t.lower));
}
