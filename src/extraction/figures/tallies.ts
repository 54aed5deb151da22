// Cumulative and war-long figures: which figures of a sentence are tallies and not part of an event.
import { type Sentence, textOf } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import type { Frame } from '../events/clauses/frame.ts';
import { isOfStatement } from '../mentions/dates/tense.ts';
import type { DateMention } from '../mentions/mention.ts';
import type { Figure } from './figure.ts';
import { COMPARISON, isRanked, withoutRanks } from './ranks.ts';

const SO_FAR = /\b(?:so far|to date|to this day|overall|in total since|altogether since)\b/i;
const WAR_SUBJECT = /^(?:war|conflict|uprising|revolt|revolution|violence|insurgency|crisis|bloodshed|unrest)$/;
const LONG =
  /\b(?:since (?:the|its|they) (?:\w+ ){0,4}(?:launched|intensified|began|started|broke out|erupted|start|beginning|outbreak|announcement)|since (?:\w+ ){1,3}(?:began|started|broke out|erupted|intensified)(?! (?:on|late|early) )|(?:war|conflict|uprising|revolt|crisis)\b.{0,60}\b(?:has|have) (?:\w+ ){0,2}(?:killed|left|claimed|cost|displaced)|(?:over|during|in) the (?:past|last) (?:\w+ ){0,2}(?:weeks?|months?|years?|days)|(?:over|during|in) the (?:first|second|third|fourth|last|final) (?:(?:quarter|half) of|(?:\w+ )?(?:weeks?|months?) of)|in (?:the|an?|its|their) (?:\w+ ){0,2}[\w-]+-(?:week|month|year)(?:-long)? (?:\w+ ){0,2}(?:assault|siege|offensive|war|campaign|conflict|battle|insurgency|operation|fighting)|in (?:\w+ ){0,3}(?:shelling|violence|fighting|clashes|attacks|strikes|raids|firing) (?:(?:\w+ ){0,3}last (?:year|month)|in (?:19|20)\d\d)|this (?:month|year)|in recent (?:weeks|months|years)|every (?:day|month|year)|more than (?:\w+ )?years? of (?:war|conflict))\b/i;

/** "documented the death of 90 in May", "in the third quarter": who keeps count tells what a month or more added up to. */
const KEEPS_COUNT =
  /\b(?:document|record|register|tall|verif)(?:ed|s|ied|ies)\b|\b(?:figures|statistics|data) (?:(?:\w+ )?(?:released|published|compiled|issued)|from|of|by)\b|\baccording to (?:[\w'’-]+ ){0,4}(?:figures|statistics|data|tally|count)\b/i;

/** What lasts for weeks; "has killed" so many is its sum. */
const LASTING = /^(?:escalation|onslaught|campaign|siege|blockade|hostilities|crackdown)$/;
const MANY = 200;
const OPERATION = /^(?:operation|offensive|assault|incursion|bombardment)$/;
/** How long it has gone on. */
const IN_COURSE = /\bin its (?:[\w-]+ ){1,2}(?:day|week|month)\b/i;
const HAS_DONE = /\b(?:has|have) (?:so far |already )?(?:killed|left|claimed|wounded|injured|displaced)\b/i;

/** A period that the sentence before has named. */
export const SAME_PERIOD =
  /\b(?:in|over|during|within) (?:(?:the same|that|this) (?:period|time|span|timeframe|interval)|the (?:period|(?:reporting|reported) period))\b/i;
const OF_WAR = /\b(?:in|of) the (?:\w+ ){0,3}(?:war|conflict|uprising|insurgency)\b/i;
/** Behind a comma: "…, raising to 72 the number killed". */
export const RAISE = /^(?:raising|bringing|taking|pushing)$/;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** People from which no single event of this kind is told; a war is. */
const MOST_OF_AN_EVENT = 5_000;

/** "during a four-day visit this month": when somebody counted, not when people died. */
const INQUIRY =
  /\bduring (?:an?|its|their|the) (?:[^\s,]+ ){0,2}(?:investigation|inquiry|visit|mission|survey|trip|research)(?: (?:this|last) (?:week|month|year))?/i;

/** "Earlier this month nine died in a raid": when in it, and no sum over it. */
const POINT = /\b(?:earlier|late|early|later) (?:this|last) (?:week|month|year)\b/gi;

/** Whether a figure adds up over a period longer than an event. */
export function isTally(
  figure: Figure,
  sentence: Sentence,
  dates: readonly DateMention[],
  published: string | null,
): boolean {
  if (figure.denied || figure.unreal) return false;
  const scope = scopeOf(figure, dates);
  const { from, to } = { ...scope, to: beforeOthers(figure, scope.to) };
  const periods = inSentence(dates, sentence).filter(
    (d) =>
      (d.use === 'OVER' || (d.use === 'SINCE' && !COMPARISON.test(sentence.text))) &&
      d.from >= from &&
      d.to <= to &&
      !isRanked(d),
  );
  // "raised to 72 the number killed by three days of shelling" adds up several days, whatever the sentence tells of today
  const addsDays = figure.rule === 'casualty/toll' && periods.some((d) => /\bdays\b/i.test(textOf(d)));
  if (addsDays || periods.some((d) => !isShort(d, published))) return true;
  if (periods.length > 0) return isOfOperations(figure, textOf({ sentence, from, to })) && periods.every(isOfHours);
  if ((figure.count.low ?? figure.count.high ?? 0) > MOST_OF_AN_EVENT) return true;
  const text = withoutRanks(textOf({ sentence, from, to }).replace(INQUIRY, '').replace(POINT, ''));
  if (SAME_PERIOD.test(text) || (LONG.test(text) && !COMPARISON.test(text))) return true;
  if (KEEPS_COUNT.test(text) && isOfMonth(inSentence(dates, sentence))) return true;
  // "brought the toll in the conflict to 18"
  if (figure.isToll && OF_WAR.test(text)) return true;
  if (SO_FAR.test(sentence.text) && (figure.count.low ?? 0) > 100) return true;
  if (figure.frame && isOfWholeCountry(figure.frame)) return true;
  const subject = figure.frame?.agents[0];
  const word = subject ? (sentence.tokens[subject.head]?.lower ?? '') : '';
  // "the escalation has killed more than 670": what goes on adds up
  const goesOn =
    LASTING.test(word) && /^(?:has|have)$/.test(sentence.tokens[(figure.frame?.trigger ?? 0) - 1]?.lower ?? '');
  // "the operation, now in its fourth day, has killed 38"
  const isInCourse =
    (OPERATION.test(word) || LASTING.test(word)) && IN_COURSE.test(sentence.text) && HAS_DONE.test(sentence.text);
  return WAR_SUBJECT.test(word) || isInCourse || (goesOn && (figure.count.low ?? 0) >= MANY);
}

/** "was hurt by a grenade, in a case of the kind that has occurred often in recent months": where a scope goes over to what had happened to others. */
function beforeOthers({ sentence: { tokens }, to: end }: Figure, to: number): number {
  const others = tokens.findIndex(
    ({ lower }, at) =>
      at > end + 1 &&
      at < to &&
      /^(?:that|which)$/.test(lower) &&
      /^(?:has|have|had)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  return others < 0 ? to : others;
}

const isOfHours = (period: DateMention) => /\bhours?\b/i.test(textOf(period));

/** "the army neutralised 27 militants in operations in 24 hours": what a force counts at the end of a day, and no fight of its own. */
function isOfOperations({ measure, victim, frame }: Figure, text: string): boolean {
  if (measure !== 'KILLED' || victim.status === 'CIVILIAN' || frame?.form !== 'VERB') return false;
  const verb = frame.sentence.tokens[frame.trigger]?.lower ?? '';
  return /^(?:neutrali[sz]|eliminat|liquidat)/.test(verb) || (victim.status === 'COMBATANT' && OPERATIONS.test(text));
}

const OPERATIONS =
  /\b(?:operations|(?:on|along|across) (?:all|several|various|different|multiple|the (?:\w+ )?)(?:fronts|axes|front ?lines)|in (?:several|various|different|separate|scattered) (?:areas|parts|operations|attacks|clashes|strikes|districts|provinces|regions))\b/i;

/** "163 people were killed nationwide", "112 were killed across the country": a day's sum over places that nobody names. */
function isOfWholeCountry({ form, entry, agents, trigger, sentence: { tokens } }: Frame): boolean {
  if (form !== 'VERB' || !/^(?:KILL|DIE)$/.test(entry.act) || agents.length > 0) return false;
  const behind = tokens
    .slice(trigger + 1, trigger + 4)
    .map((t) => t.lower)
    .join(' ');
  return /^(?:nationwide|countrywide|country-wide|(?:across|throughout|around) the country)\b/.test(behind);
}

/** Whether the only words of time are a month or a year. */
function isOfMonth(dates: readonly DateMention[]): boolean {
  return (
    dates.some((d) => d.precision === 'MONTH' || d.precision === 'YEAR') &&
    dates.every((d) => d.precision !== 'DAY' || isOfStatement(d))
  );
}

/** What begins a clause whose people are others than those before it: "…; 413 have died since", "…, while the number rose to 587". */
const PARTS = /^(?:while|whereas|but)$/;
/** What begins the reason or the time of what stands before: the people of an act of its own. */
const REASON = /^(?:after|when)$/;

interface Scope {
  readonly from: number;
  readonly to: number;
}

/** "and on Monday", "and last night": what is told behind it has a day of its own. */
function opensWithDay(first: string, second: string): boolean {
  if (/^(?:yesterday|today|tonight|overnight)$/.test(first)) return true;
  return first === 'on' ? WEEKDAY.test(second) : first === 'last' && second === 'night';
}

/** The clause that a figure stands in, as far as marks and conjunctions part it from others. */
function clauseOf({ sentence: { tokens }, from }: Figure): Scope {
  const starts = tokens.flatMap((t, i) => {
    const next = tokens[i + 1]?.lower ?? '';
    if (t.text === ';') return [i + 1];
    // "20 people have died since May, and on Monday two boys were killed"
    if (t.lower === 'and' && opensWithDay(next, tokens[i + 2]?.lower ?? '')) return [i + 1];
    return t.text === ',' && (PARTS.test(next) || REASON.test(next)) ? [i + 1] : [];
  });
  return { from: starts.findLast((at) => at <= from) ?? 0, to: starts.find((at) => at > from) ?? tokens.length };
}

/**
 * The words of time that go for a figure: "three were shot, raising to 40 the number killed this month", "two died in a raid on Monday,
 * while the number of those killed since April rose to 90". A clause without a day of its own is told of the whole sentence's time.
 */
function scopeOf(figure: Figure, dates: readonly DateMention[]): Scope {
  const { sentence, from } = figure;
  const { tokens } = sentence;
  const raise = tokens.findIndex((t, i) => RAISE.test(t.lower) && tokens[i - 1]?.text === ',');
  if (raise >= 0) return from < raise ? { from: 0, to: raise } : { from: raise, to: tokens.length };
  const clause = clauseOf(figure);
  const isOwn =
    REASON.test(tokens[clause.from]?.lower ?? '') ||
    inSentence(dates, sentence).some(
      (d) => isDay(d) && d.from >= clause.from && d.to <= clause.to && !isOfStatement(d),
    );
  return isOwn ? clause : { from: 0, to: tokens.length };
}

const isDay = (date: DateMention) => date.use === 'AT' && (date.precision === 'DAY' || WEEKDAY.test(textOf(date)));

/** "the number killed since April rose to 90, after two died in a raid on Monday": they are told with a time of their own. */
export function isTimedApart(part: Figure, whole: Figure, dates: readonly DateMention[]): boolean {
  const { from, to } = scopeOf(part, dates);
  return part.sentence === whole.sentence && (whole.from < from || whole.from >= to);
}

/** "Shelling killed three on Monday; 413 people have died since Saturday": more dead than another clause tells, since a day. */
export function outgrows(figure: Figure, others: readonly Figure[], dates: readonly DateMention[]): boolean {
  const { from, to } = clauseOf(figure);
  const isSince = inSentence(dates, figure.sentence).some((d) => d.use === 'SINCE' && d.from >= from && d.to <= to);
  const count = figure.count.best ?? figure.count.low ?? 0;
  return (
    isSince &&
    figure.measure === 'KILLED' &&
    !COMPARISON.test(figure.sentence.text) &&
    others.some(
      (f) =>
        f.measure === 'KILLED' &&
        f.whole === null &&
        !f.isPart &&
        (f.from < from || f.from >= to) &&
        (f.count.best ?? count) < count,
    )
  );
}

/** Days over which an event may go on: "since Wednesday", "in 24 hours". */
const EVENT_DAYS = 5;
const DAY_MS = 86_400_000;

function isShort(period: DateMention, published: string | null): boolean {
  if (WEEKDAY.test(textOf(period)) && period.start === null) return true;
  if (/\b(?:hours?|overnight|night|(?:two|three|2|3) days)\b/i.test(textOf(period))) return true;
  const end = period.end ?? published;
  return (
    period.precision === 'DAY' &&
    period.start !== null &&
    end !== null &&
    Date.parse(end) - Date.parse(period.start) <= EVENT_DAYS * DAY_MS
  );
}
