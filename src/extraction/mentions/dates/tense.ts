// Whether the words around a time look ahead ("will resume on Sunday") or back ("said on Sunday").
import type { Span } from '../../document/document.ts';
import { FUTURE_CUES, PAST_VERBS, PLANNED_OCCASIONS } from '../../lexicon/time.ts';
import type { Word } from './words.ts';

/** Words looked at on either side. */
const REACH = 14;
const CLAUSE_END: ReadonlySet<string> = new Set([';', '.', ':', '(', ')', '"', '“', '”']);
const STARTING: ReadonlySet<string> = new Set(['starting', 'beginning']);
const BE: ReadonlySet<string> = new Set(['be', 'been', 'being']);

/**
 * The nearest verb before a time decides, or, at the beginning of a clause, the nearest behind it.
 *
 * @param from index of the time's first word
 * @param to index behind its last word
 */
export function looksAhead(words: readonly Word[], from: number, to: number): boolean {
  if (/^(?:after|following|since)$/.test(words[from - 1]?.lower ?? '')) return false;
  // "announced a pause starting (on) Thursday"
  if (words.slice(Math.max(0, from - 4), from).some((word) => STARTING.has(word.lower))) return true;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const tense = tenseOf(words, i);
    if (tense) return tense === 'FUTURE';
    if (CLAUSE_END.has(words[i]?.lower ?? '')) break;
  }
  for (let i = to; i < Math.min(words.length, to + REACH); i++) {
    const tense = tenseOf(words, i);
    if (tense) return tense === 'FUTURE';
    if (CLAUSE_END.has(words[i]?.lower ?? '')) break;
  }
  return false;
}

const OCCASION_REACH = 4;

/** "the 8 April elections", "a referendum on 27 May": where the nearest such day is meant. */
export function isOccasion(words: readonly Word[], from: number, to: number): boolean {
  const near = [...words.slice(Math.max(0, from - OCCASION_REACH), from), ...words.slice(to, to + OCCASION_REACH)];
  return near.some((word) => PLANNED_OCCASIONS.has(word.lower));
}

function tenseOf(words: readonly Word[], at: number): 'FUTURE' | 'PAST' | null {
  const word = words[at];
  if (!word) return null;
  const { lower, tag } = word;
  if (FUTURE_CUES.has(lower)) return isFuture(words, at) ? 'FUTURE' : 'PAST';
  if (opensTalks(words, at)) return 'FUTURE';
  if (PAST_VERBS.has(lower)) return afterBe(words, at) ? null : 'PAST';
  if (tag !== 'VERB' || !lower.endsWith('ed') || afterBe(words, at)) return null;
  return 'PAST';
}

const OPENING = /^(?:resumes?|reconvenes?|begins?|starts?|opens?)$/;
const TALKS = /^(?:talks|negotiations|consultations|dialogue|summit|conference|meeting|round)$/;
/** Words from those who talk, or about what, to the verb: "talks on a final peace agreement resume". */
const TALKS_REACH = 7;

/** "Talks on a truce resume on Tuesday": what is fixed for a day is told in the present. */
function opensTalks(words: readonly Word[], at: number): boolean {
  return (
    OPENING.test(words[at]?.lower ?? '') &&
    words[at - 1]?.lower !== 'to' &&
    words.slice(Math.max(0, at - TALKS_REACH), at).some(({ lower }) => TALKS.test(lower))
  );
}

/** "would have been killed" is past; "set up" and "a plan" are no future; "was set to" is. */
function isFuture(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (word === 'would' || word === 'will') return next !== 'have' && words[at + 2]?.lower !== 'have';
  if (word === 'set' || word === 'due' || word === 'plan' || word === 'plans' || word === 'planned')
    return next === 'to' || next === 'for';
  if (word === 'ahead') return next === 'of';
  return true;
}

/** "to be held", "will be resumed": the verb before "be" tells the time. */
const afterBe = (words: readonly Word[], at: number) =>
  BE.has(words[at - 1]?.lower ?? '') || words[at - 1]?.lower === 'to';

const STATEMENT =
  /^(?:said|says|saying|told|tells|announced|announcing|reported|reporting|added|published|confirmed|warned|declared|stated|wrote|posted|tweeted|released|issued|broadcast|aired|televised|uploaded|statement|signed|agreed|reached|concluded)$/;

const BEFORE_DAY = /^(?:on|late|early|in|a|the|,)$/;
const ISSUED = /^(?:released|published|issued|compiled)$/;
/** Tokens from what was issued to its day: "released by the mission of the United Nations in the country on". */
const ISSUED_REACH = 12;

/** Tokens from "told" or "signed" over whom or where to the day: "told the daily La Nacion in an interview on". */
const TOLD_REACH = 8;
const TELLS = /^(?:told|tells|telling)$/;
const SEALED = /^(?:signed|agreed|brokered|negotiated|mediated)$/;
const IN_FORCE = /^(?:effect|force)$/;

/** "told the agency by telephone on Friday", "signed in Oslo on 3 May", "which went into effect on Monday". */
function isOfTalk({ sentence: { tokens }, from, to }: Pick<Span, 'sentence' | 'from' | 'to'>): boolean {
  const isLed = /^(?:on|late|early|in|at|last)$/.test(tokens[from]?.lower ?? '');
  const last = isLed ? from - 1 : from - 2;
  if (!(isLed || /^(?:on|late|early|in|at)$/.test(tokens[from - 1]?.lower ?? '')) || tokens[to]?.lower === "'s")
    return false;
  if (IN_FORCE.test(tokens[last]?.lower ?? '')) return /^(?:into|in|took|takes)$/.test(tokens[last - 1]?.lower ?? '');
  for (let at = last; at >= Math.max(0, from - TOLD_REACH); at--) {
    const { lower, tag } = tokens[at] ?? { lower: '', tag: 'PUNCT' };
    if (TELLS.test(lower)) return true;
    // "signed in Oslo"
    if (SEALED.test(lower)) return /^(?:in|at)$/.test(tokens[at + 1]?.lower ?? '');
    if (!/^(?:PROPN|NOUN|DET|ADJ|ADP)$/.test(tag)) return false;
  }
  return false;
}

/** "the monitor said on Friday", "published Wednesday": the day of the statement, not of what it tells. */
export function isOfStatement(date: Pick<Span, 'sentence' | 'from' | 'to'>): boolean {
  const { sentence, from } = date;
  if (isOfTalk(date)) return true;
  const before = sentence.tokens.slice(Math.max(0, from - 3), from).filter((t) => !BEFORE_DAY.test(t.lower));
  // "figures released by the ministry on Thursday"
  const issued = sentence.tokens
    .slice(Math.max(0, from - ISSUED_REACH), from)
    .findLast((t, i, list) => t.lower === ',' || (ISSUED.test(t.lower) && list[i + 1]?.lower === 'by'));
  if (issued && issued.lower !== ',') return true;
  // "first reported at dawn on Sunday": news that broke as it happened
  return STATEMENT.test(before.at(-1)?.lower ?? '') && before.at(-2)?.lower !== 'first';
}
