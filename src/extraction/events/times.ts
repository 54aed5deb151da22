// Which words of time in a sentence are those of what it tells.
import { civilDate, isoDay, monthRange, parseIsoDay, yearRange } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import { ACT_VERB_FORMS } from '../lexicon/act-forms.ts';
import { VIOLENT_ACTS } from '../lexicon/acts.ts';
import { SAYING } from '../lexicon/sources/words.ts';
import { isOfStatement } from '../mentions/dates/tense.ts';
import type { DateMention } from '../mentions/mention.ts';
import { isOfFuneral } from './scenes.ts';

/** Whether words of time may be an event's: not the printed date of the article, nor a statement's, nor what "since" counts from. */
export function isTimeOfEvent(document: Document, date: DateMention): boolean {
  return (
    (date.use === 'AT' || isLastDay(date)) &&
    !isPrinted(document, date) &&
    !isBehindSince(date) &&
    !isOfStatement(date) &&
    !isOfFounding(date) &&
    !isOfAgreement(date) &&
    !isOfPriorClause(date) &&
    !isOfPriorDeed(date) &&
    !isDeadline(date) &&
    !isOfFuneral(date)
  );
}

/** "14 bodies had been found by Friday", "had risen to 31 by Friday": when it was counted, not when it happened. */
function isDeadline({ sentence: { tokens }, from }: DateMention): boolean {
  if (tokens[from - 1]?.lower !== 'by') return false;
  const before = tokens.slice(Math.max(0, from - PRIOR_REACH), from - 1);
  return before.some((t) => /^(?:had|has|have)$/.test(t.lower));
}

const PRIOR_REACH = 8;

/** "died in prison after he had been arrested two years ago": the time of what had come before. */
export function isOfPriorClause({ sentence: { tokens }, from }: DateMention): boolean {
  if (!tokens.slice(from, from + 4).some((t) => AGO.test(t.lower))) return false;
  const first = Math.max(0, from - PRIOR_REACH);
  const had = tokens.slice(first, from).findLastIndex((t) => t.lower === 'had') + first;
  if (had < first + 2 || tokens.slice(had, from).some((t) => t.tag === 'PUNCT')) return false;
  return tokens.slice(had - 3, had).some((t) => /^(?:after|since)$/.test(t.lower));
}

const AGO = /^(?:ago|earlier|before)$/;

/** "killed four men who had attacked a church on Sunday", "the village that rebels had seized last week": the day of what somebody had done before. */
function isOfPriorDeed({ sentence: { tokens }, from }: DateMention): boolean {
  const comma = tokens.findLastIndex((t, at) => at < from && t.tag === 'PUNCT');
  const had = tokens.findLastIndex((t, at) => at < from && at > comma && t.lower === 'had');
  const which = tokens.findLastIndex((t, at) => at < had && at >= had - DOER_REACH && DESCRIBES.test(t.lower));
  const senses = ACT_VERB_FORMS.get(tokens[had + 1]?.lower ?? '')?.senses ?? [];
  const isDeed = senses.some(({ act }) => VIOLENT_ACTS.has(act) || act === 'TAKE');
  if (which < 1 || !isDeed || !/^(?:NOUN|PROPN)$/.test(tokens[which - 1]?.tag ?? '')) return false;
  // "told the agency that rebels had attacked it on Sunday"
  return tokens[which]?.lower !== 'that' || !tokens.slice(0, which).some((t) => SAYING.has(t.lower));
}

const DESCRIBES = /^(?:who|which|that)$/;
/** Tokens from the pronoun over who did it to "had": "that fighters of the group had". */
const DOER_REACH = 5;

const COMMENTS = /^(?:condemned|condemns|denounced|denounces|decried|slammed|deplored)$/;
/** What is said, decided or done about an act once it is over. */
const AFTERWARDS =
  /^(?:said|announced|reported|stated|declared|claimed|denied|admitted|acknowledged|confirmed|revealed|condemned|denounced|decried|slammed|deplored|accused|blamed|charged|sentenced|convicted|indicted|urged|demanded|asked|appealed|offered|promised|pledged|vowed|ordered|expressed|nominated|elected|appointed|resigned|met|visited|arrived|returned|travell?ed|evacuated|found|buried|mourned|identified|released|freed|rescued)$/;
/** Tokens from the day that opens a sentence to its verb: "On Thursday the foreign ministry of the province strongly". */
const COMMENT_REACH = 10;

/** "On Thursday the ministry condemned the strikes of 7 December": beside the day of an act, that of a comment on it is none. */
export function withoutComment(dates: readonly DateMention[]): readonly DateMention[] {
  const [first, ...others] = dates;
  if (!first || others.length === 0 || first.from > 1) return dates;
  const { tokens } = first.sentence;
  const verb = tokens.slice(first.to, first.to + COMMENT_REACH).findIndex((t) => COMMENTS.test(t.lower));
  return verb >= 0 && others.every((d) => d.from > first.to + verb) ? others : dates;
}

/** "The group today claimed the blast", "was found on Monday": the day of what was done about an act, right beside its verb. */
export function isAfterwards({ sentence: { tokens }, from, to }: DateMention): boolean {
  const before = tokens[from - 1]?.lower === 'on' ? from - 2 : from - 1;
  return AFTERWARDS.test(tokens[before]?.lower ?? '') || AFTERWARDS.test(tokens[to]?.lower ?? '');
}

const FOUNDED = /^(?:founded|formed|established|created|brokered)$/;

/** "Founded in October, the alliance seized": the day of what somebody is, not of what he did. */
function isOfFounding({ sentence: { tokens }, from, precision }: DateMention): boolean {
  const before = /^(?:in|on)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const word = tokens[before]?.lower ?? '';
  const isLong = precision === 'MONTH' || precision === 'YEAR';
  const isCampaign = isLong && word === 'launched' && CAMPAIGN.test(tokens[before - 1]?.lower ?? '');
  return FOUNDED.test(word) || isCampaign;
}

const PACTS = /^(?:truce|cease-?fire|armistice|deal|accord|agreement|pact|treaty)$/;
/** Tokens from an agreement over its relative clause to the day: "a truce that ended a year of war in". */
const PACT_REACH = 12;

/** "fired rockets, straining a truce that ended the war in May": when the agreement was made or began. */
function isOfAgreement({ sentence: { tokens }, from }: DateMention): boolean {
  const before = tokens.slice(Math.max(0, from - PACT_REACH), from);
  const which = before.findLastIndex(({ lower }) => lower === 'that' || lower === 'which');
  return (
    which > 0 &&
    PACTS.test(before[which - (before[which - 1]?.text === ',' ? 2 : 1)]?.lower ?? '') &&
    TAKES_HOLD.test(before[which + 1]?.lower ?? '') &&
    before.slice(which).every(({ text }) => !/^[,;()]$/.test(text))
  );
}

const TAKES_HOLD = /^(?:ended|halted|stopped|paused|took|came|went|entered|began|started)$/;

/** "in an offensive launched in May, rebels seized": when the campaign began, not the act. */
const CAMPAIGN = /^(?:operation|offensive|campaign|drive|push)$/;

/** "in the last 24 hours", "over the past two days": a period so short is that of one event. */
function isLastDay({ use, precision, start, end }: DateMention): boolean {
  const [first, last] = [start === null ? null : parseIsoDay(start), end === null ? null : parseIsoDay(end)];
  return use === 'OVER' && precision === 'RANGE' && first !== null && last !== null && last - first <= LAST_DAYS;
}

/** Days of the longest period that is told as the time of one event. */
const LAST_DAYS = 1;

/** "the deadliest since July, when 27 died": July is the time of what stands behind "when". */
export function timeOfCompared(date: DateMention): DateMention {
  const first = date.start === null ? null : parseIsoDay(date.start);
  if (date.use !== 'SINCE' || first === null) return date;
  const { year, month } = civilDate(first);
  const last =
    date.precision === 'MONTH'
      ? monthRange(year, month).last
      : date.precision === 'YEAR'
        ? yearRange(year).last
        : first;
  return { ...date, end: isoDay(last), use: 'AT' };
}

/** "the deadliest since the defeat of the group a month ago": the time of what "since" counts from. */
function isBehindSince({ sentence, from }: DateMention): boolean {
  const before = sentence.tokens.slice(Math.max(0, from - LONGEST_SINCE), from);
  const since = before.findLastIndex((t) => t.lower === 'since');
  // "20 have died since May, and on Monday two boys were killed"
  if (before.at(before.at(-1)?.lower === 'on' ? -2 : -1)?.lower === 'and') return false;
  // a comma may end what "since" governs
  return since >= 0 && (before.length - since <= SINCE_REACH || !before.slice(since).some((t) => t.lower === ','));
}

/** Tokens of the longest clause behind "since" that a comma does not cut. */
const LONGEST_SINCE = 24;

/** Tokens between "since" and the words of time that it governs. */
export const SINCE_REACH = 14;

/** The article's own date, printed at its head, is no time of an event; "on Monday" is. */
function isPrinted({ publishedAt }: Document, date: DateMention): boolean {
  if (
    publishedAt.basis === 'INPUT' ||
    publishedAt.date === null ||
    date.start !== publishedAt.date ||
    date.basis !== 'EXPLICIT'
  )
    return false;
  return (
    date.sentence.index <= 3 &&
    !/^(?:on|of|since|until|by|from)$/.test(date.sentence.tokens[date.from - 1]?.lower ?? '')
  );
}
