// Counts: numbers with what qualifies them. Whether they count people, and dead ones, is for the noun group and the clause.

import type { Qualifier } from '../../../../schema/vocabulary.ts';
import { type Document, type Sentence, type Token, textOf } from '../../document/document.ts';
import { memoizeWords } from '../../document/memoize.ts';
import {
  MAGNITUDE_OF_SCALE,
  MAGNITUDES,
  NUMBER_PHRASES,
  NUMBER_WORDS,
  QUALIFIER_PHRASES,
  QUALIFIERS_AFTER,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_MULTIPLIERS,
  type VagueNumber,
} from '../../lexicon/numbers.ts';
import { countsPeople } from '../../lexicon/people.ts';
import { CHANGES } from '../../lexicon/units.ts';
import type { Quantity } from '../mention.ts';
import { type Cardinal, isRange, readCardinal } from './number.ts';
import { countsAhead, isMeasured, isUncounted } from './uncounted.ts';

interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly to: number;
}

/** What stands at a token: a count, or a number of something else that is to be passed over. */
type Reading = Bounds | { readonly passTo: number } | null;

/**
 * Finds all counts in a document's evidence, in the order of the text. A span covers the qualifier and the number ("at least 27"),
 * not the noun and not "of". Ages, money, dates, times, measures, labels and designations are left out.
 *
 * Bounds follow the contract: `high` is null when open, `best` null when only vague; "up to N" has no `low`,
 * a range has no `best`.
 */
export function recogniseQuantities(document: Document): Quantity[] {
  return document.evidence.flatMap((sentence) => inSentence(sentence));
}

function inSentence(sentence: Sentence): Quantity[] {
  const { tokens } = sentence;
  const quantities: Quantity[] = [];
  let at = 0;
  let chainEnd = -1;
  while (at < tokens.length) {
    const reading = readAt(tokens, at);
    if (reading === null) {
      at++;
      continue;
    }
    if ('passTo' in reading) {
      at = reading.passTo;
      chainEnd = at;
      continue;
    }
    // "aged 12, 14 and 17": what the first number measures the next ones do too
    // but in "in May 2017, a number of traders" the vague count is one of people
    const isVague = reading.best === null && reading.high === null;
    const chained =
      chainEnd >= 0 && !isVague && at > chainEnd && at - chainEnd <= 2 && isChain(tokens, chainEnd, at, reading.to);
    if (chained) chainEnd = reading.to;
    else {
      const { to, ...bounds } = reading;
      const span = { sentence, from: at, to };
      quantities.push({ ...span, ...bounds, countText: textOf(span) });
    }
    at = reading.to;
  }
  return quantities;
}

function isChain(tokens: readonly Token[], from: number, to: number, end: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:,|and|or|to|-|–|&)$/.test(tokens[at]?.lower ?? '')) return false;
  return !countsAhead(tokens, end) && tokens[end]?.lower !== 'of' && !/^(?:VERB|AUX)$/.test(tokens[end]?.tag ?? '');
}

function readAt(tokens: readonly Token[], at: number): Reading {
  if (!mayBeginCount(tokens[at]?.lower ?? '')) return null;
  const opened = readQualifiers(tokens, at);
  const core = readCore(tokens, opened.to, opened.qualifier);
  // "[size=about 40]": the value of a coder's field
  if (core && 'low' in core && tokens[at - 1]?.text.endsWith('=')) return { passTo: core.to };
  if (core) return core;
  if (opened.to > at) return readSome(tokens, at);
  return readNone(tokens, at);
}

/** Qualifiers may be heaped: "a total of at least some 40"; the last one that says something wins. */
function readQualifiers(tokens: readonly Token[], at: number): { to: number; qualifier: Qualifier | null } {
  let to = at;
  let qualifier: Qualifier | null = null;
  for (let round = 0; round < 3; round++) {
    const found = matchPhrase(QUALIFIERS, tokens, to);
    if (!found) break;
    to = found.to;
    if (qualifier === null || (found.value !== 'EXACT' && found.value !== 'ABOUT')) qualifier = found.value;
  }
  return { to, qualifier };
}

function readCore(tokens: readonly Token[], at: number, qualifier: Qualifier | null): Reading {
  const vague = readVague(tokens, at);
  if (vague && isMeasured(tokens, vague.to)) return { passTo: vague.to };
  if (vague) return { low: vague.low, best: null, high: null, qualifier: vague.qualifier, to: vague.to };
  const phrase = matchPhrase(PHRASES, tokens, at);
  if (phrase) return bounds(phrase.value, phrase.to, qualifier);
  const between = tokens[at]?.lower === 'between';
  const start = between ? at + 1 : at;
  const number = readCardinal(tokens, start);
  if (!number) return null;
  const range =
    readRange(tokens, start, number, between) ?? (qualifier === 'AT_LEAST' ? readMost(tokens, number) : null);
  const end = range ?? number;
  if (isUncounted(tokens, start, { ...number, to: end.to }, qualifier !== null)) return { passTo: end.to };
  if (range) return { low: number.value, best: null, high: range.value, qualifier: 'RANGE', to: range.to };
  if (number.upper !== null) {
    return { low: number.value, best: null, high: number.upper, qualifier: 'RANGE', to: number.to };
  }
  if (between) return null;
  const after = qualifier === null || qualifier === 'EXACT' ? matchPhrase(AFTER, tokens, number.to) : null;
  return after ? bounds(number.value, after.to, after.value) : bounds(number.value, number.to, qualifier);
}

/** The second end of "between 10 and 15", "10 to 15", "two or three", "15 – 20", "between 60 and more than 75". */
function readRange(tokens: readonly Token[], from: number, first: Cardinal, between: boolean): Cardinal | null {
  const link = tokens[first.to]?.lower ?? '';
  const links = between ? /^(?:and|to|-|–)$/ : /^(?:to|or|-|–)$/;
  if (!links.test(link) || isUpdate(tokens, from)) return null;
  const start = between ? readQualifiers(tokens, first.to + 1).to : first.to + 1;
  const second = readCardinal(tokens, start);
  return second && second.upper === null && isRange(first.value, second.value) ? second : null;
}

/** "at least one but possibly up to twelve", "at least three and perhaps as many as nine": the greatest number beside the least. */
function readMost(tokens: readonly Token[], first: Cardinal): Cardinal | null {
  let at = tokens[first.to]?.lower === ',' ? first.to + 1 : first.to;
  if (!/^(?:and|but|or)$/.test(tokens[at]?.lower ?? '')) return null;
  at++;
  if (!/^(?:possibly|potentially|perhaps|maybe|probably|likely)$/.test(tokens[at]?.lower ?? '')) return null;
  const { to, qualifier } = readQualifiers(tokens, at + 1);
  const second = qualifier === 'UP_TO' ? readCardinal(tokens, to) : null;
  // both ends are told as such, however far they lie apart
  return second && second.upper === null && second.value > first.value ? second : null;
}

/** "rose from 10 to 15" */
function isUpdate(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== 'from') return false;
  for (let at = from - 2; at >= from - 5; at--) if (CHANGES.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function bounds(value: number, to: number, qualifier: Qualifier | null): Bounds {
  switch (qualifier) {
    case 'AT_LEAST':
    case 'MORE_THAN':
      return { low: value, best: value, high: null, qualifier, to };
    case 'UP_TO':
      return { low: null, best: value, high: value, qualifier, to };
    default:
      return { low: value, best: value, high: value, qualifier: qualifier ?? 'EXACT', to };
  }
}

/** "dozens", "tens of thousands", "several hundred", "a few", "a number". */
function readVague(tokens: readonly Token[], at: number): (VagueNumber & { to: number }) | null {
  const magnitude = MAGNITUDES.get(tokens[at]?.lower ?? '');
  if (magnitude) {
    const times = tokens[at + 1]?.lower === 'of' ? MAGNITUDES.get(tokens[at + 2]?.lower ?? '') : undefined;
    return times && times.low > magnitude.low
      ? { low: (magnitude.low * times.low) / 2, qualifier: magnitude.qualifier, to: at + 3 }
      : { ...magnitude, to: at + 1 };
  }
  const multiplier = matchPhrase(MULTIPLIERS, tokens, at);
  const scale = multiplier && MAGNITUDE_OF_SCALE.get(tokens[multiplier.to]?.lower ?? '');
  if (multiplier && scale) return { ...scale, to: multiplier.to + 1 };
  const few = matchPhrase(FEW, tokens, at);
  return few && few.to > at ? { ...few.value, to: few.to } : null;
}

/** "some" alone counts only before a plural noun for people. */
function readSome(tokens: readonly Token[], at: number): Bounds | null {
  if (tokens[at]?.lower !== 'some') return null;
  const noun = tokens[at + 1];
  const plural = noun !== undefined && countsPeople(noun.lower) && /(?:s|men|people|children)$/.test(noun.lower);
  return plural ? { low: 3, best: null, high: null, qualifier: 'SEVERAL', to: at + 1 } : null;
}

/** "no soldiers", "no civilian casualties": an explicit nought. */
function readNone(tokens: readonly Token[], at: number): Bounds | null {
  if (tokens[at]?.lower !== 'no') return null;
  for (let next = at + 1; next <= at + 3; next++) {
    const token = tokens[next];
    if (token && countsPeople(token.lower)) return bounds(0, at + 1, null);
    if (token?.tag !== 'ADJ' && token?.tag !== 'NOUN' && token?.tag !== 'PROPN') return null;
  }
  return null;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}
type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

const QUALIFIERS = indexOf(QUALIFIER_PHRASES);
const AFTER = indexOf(QUALIFIERS_AFTER);
const PHRASES = indexOf(NUMBER_PHRASES);
const FEW = indexOf(SMALL_NUMBERS);
const MULTIPLIERS = indexOf(VAGUE_MULTIPLIERS.map((words): [readonly string[], true] => [words, true]));

const COUNT_BEGINS: ReadonlySet<string> = new Set(
  [QUALIFIERS, PHRASES, FEW, MULTIPLIERS, MAGNITUDES, NUMBER_WORDS, SCALES].flatMap((words) => [...words.keys()]),
);
const ALSO_BEGIN: ReadonlySet<string> = new Set(['between', 'a', 'an', 'some', 'no']);

/** Whether a count can begin with this word: a cheap look, for most words are none of these. */
const mayBeginCount = memoizeWords(
  (lower) => COUNT_BEGINS.has(lower) || ALSO_BEGIN.has(lower) || lower.includes('-') || /^\d/.test(lower),
);

/** Phrases by their first word, longest first. */
function indexOf<T>(phrases: readonly (readonly [words: readonly string[], value: T])[]): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [words, value] of phrases) {
    const first = words[0] ?? '';
    index.set(
      first,
      [...(index.get(first) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

function matchPhrase<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number): { to: number; value: T } | null {
  for (const { words, value } of index.get(tokens[at]?.lower ?? '') ?? []) {
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return { to: at + words.length, value };
  }
  return null;
}
