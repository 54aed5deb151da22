// Numbers that count nobody: ages, money, dates, times, measures, labels and designations.
import type { Token } from '../../document/document.ts';
import { countsPeople } from '../../lexicon/people.ts';
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
} from '../../lexicon/units.ts';
import type { Cardinal } from './number.ts';

/** Tokens between a number and the noun that it counts. */
const LOOK_AHEAD = 5;
/** More people than this are no count in an article on one country's war. */
const MOST_PEOPLE = 8_000_000_000;
const LINKS = new Set(['and', 'or', 'to', '-', '–', ',', '&', 'through']);
const GENERIC_ONE = new Set(
  'another side hand can must may should could would might cannot time thing point'.split(' '),
);
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yester|to)day$/;
const SUPERLATIVE = /^(?:most|least|worst|best|largest|[a-z]{3,9}[^aeiou]iest|biggest|first|few|many|[a-z]{4,9}est)$/;

/**
 * Whether the number at tokens [at, number.to) counts no people.
 *
 * @param qualified whether words like "at least" stand before it, which dates and labels do not have
 */
export function isUncounted(tokens: readonly Token[], at: number, number: Cardinal, qualified: boolean): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (number.value > MOST_PEOPLE || CURRENCY_SIGNS.has(before) || isMeasured(tokens, number.to)) return true;
  if (isAge(tokens, at, number) || isEnclosed(tokens, at, number.to) || isListMarker(tokens, at, number)) return true;
  if (number.value === 1 && !number.digits) return isPronoun(tokens, at, number.to);
  if (before === 'of' && /^(?:out|Group)$/.test(tokens[at - 2]?.text ?? '')) return true;
  if (!number.digits) return false;
  if (isCode(tokens, at, number) || isDate(tokens, at, number) || isClock(tokens, at, number)) return true;
  return !qualified && (isYear(tokens, at, number) || isLabelled(tokens, at, number));
}

/** Whether a unit of time, length, money … follows: "12 hours", "500-kg", "10 and 15 kilometres", "thousands of dollars". */
export function isMeasured(tokens: readonly Token[], to: number): boolean {
  const [next, second, third] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? '', tokens[to + 2]?.lower ?? ''];
  if (UNITS_AFTER.has(next)) return !(next === 'm' && countsAhead(tokens, to + 1));
  if (next === 'of') return UNITS_AFTER.has(second);
  if (next === 'per') return second === 'cent';
  if (/^[-–]$/.test(next)) return isCompoundPart(tokens, to) || UNITS_AFTER.has(second) || second === 'strong';
  if (!LINKS.has(next)) return false;
  const isAgeOrDate = (word: string) =>
    MONTHS.has(word) || (UNITS_AFTER.has(word) && !/^(?:hours?|days?|minutes?)$/.test(word));
  return /^\d{1,4}-(?:year|month|week|day)/.test(second) || (/^\d{1,4}$/.test(second) && isAgeOrDate(third));
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

/** "aged 12", "aged from 4 to 10", "Hadi Omar, 35, said", "Samira 55 who", "she was 26 at the time". */
function isAge(tokens: readonly Token[], at: number, { value, to, digits }: Cardinal): boolean {
  const [second, before, next] = [tokens[at - 2], tokens[at - 1], tokens[to]];
  if (!before || value > 115) return false;
  // "a 17 day-old infant"
  if (/^(?:day|week|month|year)s?-old$/.test(next?.lower ?? '')) return true;
  if (AGE_WORDS.has(before.lower)) return true;
  if (/^(?:of|from|between)$/.test(before.lower) && AGE_WORDS.has(second?.lower ?? '')) return true;
  if (/^(?:was|is|only)$/.test(before.lower)) {
    if (/^(?:he|she)$/.test(second?.lower ?? '')) return !countsAhead(tokens, to);
    const then = `${next?.lower} ${tokens[to + 1]?.lower} ${tokens[to + 2]?.lower}`;
    if (/^(?:when (?:he|she)|at the time|years)/.test(then)) return true;
  }
  if (!digits) return false;
  if (before.text === ',' && next && /^[,;]$/.test(next.text))
    return second?.tag !== 'NUM' && !countsPeople(second?.lower ?? '');
  // "Omar Haddad, 25, and his wife, Salma Khalil, 21 were killed": one age in a sentence leads to others
  if (before.text === ',' && second?.tag === 'PROPN' && isAgeBefore(tokens, at - 2)) return true;
  return before.tag === 'PROPN' && value > 9 && /^(?:who|said|told|says)$/.test(next?.lower ?? '');
}

/** Tokens before a number in which another age makes it one. */
const AGES_REACH = 40;

function isAgeBefore(tokens: readonly Token[], to: number): boolean {
  return tokens
    .slice(Math.max(0, to - AGES_REACH), to)
    .some(
      (t, i, near) =>
        t.tag === 'PROPN' && near[i + 1]?.text === ',' && near[i + 2]?.tag === 'NUM' && near[i + 3]?.text === ',',
    );
}

/** "(15)": a number alone in brackets repeats or dates what stands before it, unless that is people: "women (3)". */
function isEnclosed(tokens: readonly Token[], at: number, to: number): boolean {
  const inBrackets = /^[([]$/.test(tokens[at - 1]?.text ?? '') && /^[)\]]$/.test(tokens[to]?.text ?? '');
  return inBrackets && !countsPeople(tokens[at - 2]?.lower ?? '');
}

/** "1. …", "(2) …" at a sentence's start. */
function isListMarker(tokens: readonly Token[], at: number, { to, digits }: Cardinal): boolean {
  const next = tokens[to]?.text;
  return digits && at <= 1 && next !== undefined && /^[.):-]$/.test(next) && (at === 0 || tokens[0]?.tag === 'PUNCT');
}

/** "one" for a noun or for anybody: "this one", "one of the deadliest attacks", "one must". */
function isPronoun(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[to]];
  if (next && GENERIC_ONE.has(next.lower)) return true;
  const counted =
    next !== undefined &&
    (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN' || countsPeople(next.lower));
  if (next?.lower === "'s" || (before === 'by' && tokens[at - 2]?.lower === 'one')) return true;
  if ((PRONOUN_ONE.has(before) || tokens[at - 1]?.tag === 'ADJ') && !counted) return true;
  if (next?.lower !== 'of') return false;
  for (let i = to + 1; i < to + 4; i++) if (SUPERLATIVE.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "0830", "3d", "5G", "15 de septiembre", "2118987", "3 1/2". */
function isCode(tokens: readonly Token[], at: number, { to }: Cardinal): boolean {
  const [first, next] = [tokens[at], tokens[to]];
  if (!first || /^0\d/.test(first.lower) || /^\d+\/\d+$/.test(next?.lower ?? '')) return true;
  if (next && next.start === tokens[to - 1]?.end && /^\p{L}{1,2}$/u.test(next.text)) return true;
  if (next?.lower === 'de') return true;
  // "the 81 brigade"; but "80 army and militia men"
  const isUnit = NUMBERED_UNITS.has(next?.lower ?? '');
  if (isUnit && !(tokens[to + 1]?.lower === 'and' && countsAhead(tokens, to + 2))) return true;
  return /^\d{7,}$/.test(first.lower) && !countsAhead(tokens, to);
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
  if (value < 1700 || value > 2099 || tokens[at]?.text.length !== 4) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (YEAR_PREPOSITIONS.has(before) || MONTHS.has(before)) return true;
  if (/^\d{1,2}$/.test(before) && MONTHS.has(tokens[at - 2]?.lower ?? '')) return true;
  const next = tokens[to];
  if (value < 1900) return false;
  return !(next !== undefined && (countsAhead(tokens, to) || (/s$/.test(next.lower) && next.tag === 'PROPN')));
}

/** "Route 4", "Gate 5", "M 19", "Su 24", "Channel One 7 News". */
function isLabelled(tokens: readonly Token[], at: number, { to }: Cardinal): boolean {
  const [second, before, number, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[to]];
  if (!before || !number) return false;
  const isDesignation =
    DESIGNATIONS.test(before.text) || (before.text === '-' && DESIGNATIONS.test(second?.text ?? ''));
  if (isDesignation && number.start - before.end <= 1) return !countsPeople(next?.lower ?? '');
  if (FIRM_LABELS.has(before.lower) || before.lower === '+') return true;
  if (countsAhead(tokens, to)) return false;
  if (LABELS_BEFORE.has(before.lower) || (NAMED_LABELS.has(before.lower) && /^\p{Lu}\p{Ll}/u.test(before.text)))
    return true;
  // the number of a name: what follows is neither counted nor done to anybody
  const isName =
    before.tag === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    !DAYS.test(before.lower) &&
    !MONTHS.has(before.lower);
  return isName && next !== undefined && (next.tag === 'NOUN' || next.tag === 'PROPN');
}

/** "at 1130", "0830": four digits that can be a time of day. */
function isClock(tokens: readonly Token[], at: number, { to }: Cardinal): boolean {
  const text = tokens[at]?.text ?? '';
  if (!/^(?:[01]\d|2[0-4])[0-5]\d$/.test(text)) return false;
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[to]?.lower ?? ''];
  if (/^(?:hours|local|hrs)$/.test(next)) return true;
  return (
    /^(?:at|by|until|from|between|about|around|after|before|approximately|nearly|almost)$/.test(before) &&
    !countsAhead(tokens, to)
  );
}
