// Numbers that count nobody: ages, money, dates, times, measures, labels and designations.
import type { Token } from '../document/document.ts';
import { countsPeople } from '../lexicon/people.ts';
import {
  AGE_WORDS,
  CURRENCY_SIGNS,
  DESIGNATIONS,
  FIRM_LABELS,
  LABELS_BEFORE,
  MONTHS,
  NAMED_LABELS,
  NUMBERED_UNITS,
  PRONOUN_ONE,
  UNITS_AFTER,
  YEAR_PREPOSITIONS,
} from '../lexicon/units.ts';
import type { Cardinal } from './quantities-number.ts';

/** Tokens between a number and the noun that it counts. */
const LOOK_AHEAD = 5;
/** More people than this are no count in an article on one country's war. */
const MOST_PEOPLE = 8_000_000_000;
const LINKS = new Set(['and', 'or', 'to', '-', '–', ',', '&', 'through']);
const GENERIC_ONE = new Set(
  'another side hand can must may should could would might cannot time thing point'.split(' '),
);
const SUPERLATIVE = /^(?:most|least|worst|best|largest|[a-z]{3,9}[^aeiou]iest|biggest|first|few|many|[a-z]{4,9}est)$/;

/**
 * Whether the number at tokens [at, number.to) counts no people.
 *
 * @param qualified whether words like "at least" stand before it, which dates and labels do not have
 */
export function isUncounted(tokens: readonly Token[], at: number, number: Cardinal, qualified: boolean): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[number.to]?.lower ?? '';
  if (number.value > MOST_PEOPLE || (number.digits && /^0\d/.test(tokens[at]?.lower ?? ''))) return true;
  if (UNITS_AFTER.has(next) && !(next === 'm' && countsAhead(tokens, number.to + 1))) return true;
  if (CURRENCY_SIGNS.has(before) || AGE_WORDS.has(before) || isCompoundPart(tokens, number.to)) return true;
  const second = tokens[at - 2];
  if (before === 'of' && (AGE_WORDS.has(second?.lower ?? '') || second?.text === 'Group')) return true;
  if (before === 'was' && (second?.lower === 'he' || second?.lower === 'she')) return true;
  if (number.digits && /^\d{7,}$/.test(tokens[at]?.lower ?? '') && !countsAhead(tokens, number.to)) return true;
  if (/^\d+\/\d+$/.test(next) || isInBrackets(tokens, at, number.to) || isListMarker(tokens, at, number)) return true;
  if (number.value === 1 && !number.digits) return isPronoun(tokens, at, number.to);
  if (NUMBERED_UNITS.has(next) && number.digits) return true;
  if (isLinkedTo(tokens, number.to, (token) => MONTHS.has(token))) return true;
  if (isLinkedTo(tokens, number.to, (token) => UNITS_AFTER.has(token) && !/^(?:hours?|days?|minutes?)$/.test(token)))
    return true;
  if (qualified) return false;
  return (
    number.digits &&
    (isDate(tokens, at, number) ||
      isYear(tokens, at, number) ||
      isLabelled(tokens, at, number) ||
      isClock(tokens, at, number))
  );
}

/** Whether a noun for people follows, at most a few modifiers further on. */
export function countsAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LOOK_AHEAD; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (countsPeople(token.lower)) return true;
    if (token.tag === 'PUNCT' && token.text !== '-' && token.text !== '"') return false;
    if (token.tag === 'VERB' && !/(?:ed|en|ing)$/.test(token.lower)) return false;
    if (token.tag === 'ADP' || token.tag === 'AUX' || token.tag === 'NUM' || token.tag === 'PRON') return false;
  }
  return false;
}

/** "2,000-strong", "500-kg": a number that a hyphen joins to a word. */
function isCompoundPart(tokens: readonly Token[], to: number): boolean {
  const [number, hyphen, word] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (!number || !hyphen || !word || !/^[-–]$/.test(hyphen.text)) return false;
  return hyphen.start === number.end && word.start === hyphen.end && /^\p{L}/u.test(word.text);
}

/** An age behind a name: "Hadi Omar, 35, said", "Hadi Omar (35)". */
function isInBrackets(tokens: readonly Token[], at: number, to: number): boolean {
  const [name, opening, closing] = [tokens[at - 2], tokens[at - 1]?.text, tokens[to]?.text];
  if (name?.tag !== 'PROPN' || to - at !== 1) return false;
  return (opening === ',' && closing === ',') || (opening === '(' && closing === ')');
}

/** "1. …", "(2) …" at a sentence's start. */
function isListMarker(tokens: readonly Token[], at: number, { to, digits }: Cardinal): boolean {
  const next = tokens[to]?.text;
  return digits && at <= 1 && tokens.length > to + 1 && (next === '.' || next === ')');
}

/** "one" for a noun or for anybody: "this one", "one of the deadliest attacks", "one must". */
function isPronoun(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[to]];
  if (next && GENERIC_ONE.has(next.lower)) return true;
  const counted =
    next !== undefined &&
    (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN' || countsPeople(next.lower));
  if (PRONOUN_ONE.has(before) && !counted) return true;
  if (next?.lower !== 'of') return false;
  for (let i = to + 1; i < to + 4; i++) if (SUPERLATIVE.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Whether "and 26 April" or "to 15 kilometres" follows: what the second number measures the first measures too. */
function isLinkedTo(tokens: readonly Token[], to: number, test: (lower: string) => boolean): boolean {
  if (!LINKS.has(tokens[to]?.lower ?? '')) return false;
  return /^\d{1,4}$/.test(tokens[to + 1]?.lower ?? '') && test(tokens[to + 2]?.lower ?? '');
}

/** "24 March", "March 24"; but in "in March 24 civilians died" the number counts. */
function isDate(tokens: readonly Token[], at: number, { value, to }: Cardinal): boolean {
  if (MONTHS.has(tokens[at - 1]?.lower ?? '') && value > 31 && !countsAhead(tokens, to)) return true;
  if (value < 1 || value > 31) return false;
  const [first, before, next] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? '', tokens[to]?.lower ?? ''];
  if (MONTHS.has(next) && !(next === 'may' && tokens[to + 1]?.tag === 'VERB')) return true;
  if (MONTHS.has(before)) {
    if (/^\d{1,2}$/.test(first)) return false;
    return !(/^(?:in|since|during|last|this|mid|early|late)$/.test(first) && countsAhead(tokens, to));
  }
  return (
    LINKS.has(before) && /^\d{1,2}$/.test(first) && MONTHS.has(tokens[at - 3]?.lower ?? '') && !countsAhead(tokens, to)
  );
}

function isYear(tokens: readonly Token[], at: number, { value, to }: Cardinal): boolean {
  if (value < 1900 || value > 2099 || tokens[at]?.text.length !== 4) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (YEAR_PREPOSITIONS.has(before) || MONTHS.has(before)) return true;
  if (/^\d{1,2}$/.test(before) && MONTHS.has(tokens[at - 2]?.lower ?? '')) return true;
  const next = tokens[to];
  return !(next !== undefined && (countsAhead(tokens, to) || (/s$/.test(next.lower) && next.tag === 'PROPN')));
}

/** "Route 4", "Gate 5", "M 19", "Su 24". */
function isLabelled(tokens: readonly Token[], at: number, { to }: Cardinal): boolean {
  const [before, number] = [tokens[at - 1], tokens[at]];
  if (!before || !number) return false;
  if (DESIGNATIONS.test(before.text) && number.start - before.end <= 1) return !countsPeople(tokens[to]?.lower ?? '');
  if (FIRM_LABELS.has(before.lower) || before.lower === '+') return true;
  const label =
    LABELS_BEFORE.has(before.lower) || (NAMED_LABELS.has(before.lower) && /^\p{Lu}\p{Ll}/u.test(before.text));
  return label && !countsAhead(tokens, to);
}

/** "at 1130", "0830": four digits that can be a time of day. */
function isClock(tokens: readonly Token[], at: number, { to }: Cardinal): boolean {
  const text = tokens[at]?.text ?? '';
  if (!/^(?:[01]\d|2[0-4])[0-5]\d$/.test(text)) return false;
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[to]?.lower ?? ''];
  if (/^(?:hours|local|hrs|\(?local)$/.test(next)) return true;
  return /^(?:at|by|until|from|between|about|around|after|before)$/.test(before) && !countsAhead(tokens, to);
}
