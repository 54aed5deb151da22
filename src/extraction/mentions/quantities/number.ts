// Cardinal numbers in words and digits: how much they are and how many tokens they take.
import type { Token } from '../../document/document.ts';
import { NUMBER_WORDS, SCALES } from '../../lexicon/numbers.ts';

export interface Cardinal {
  readonly value: number;
  /** Greater end of a range that is written as one number ("15-20"); null otherwise. */
  readonly upper: number | null;
  /** Token behind the number. */
  readonly to: number;
  readonly digits: boolean;
}

const WHOLE = /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?:\.\d{3}){1,4})$/;
const DECIMAL = /^\d{1,4}[.,]\d{1,2}$/;
const JOINED_RANGE = /^(\d[\d,]{0,9})[-–](\d[\d,]{0,9})$/;
const OF_A_GROUP = /^([a-z]+|\d{1,4})-(?:member|man|person|people)$/;
/** A range whose ends lie further apart is a score, a code or a date. */
const WIDEST_RANGE = 10;

/**
 * Reads the number that starts at a token: "1,221", "1 221", "1.221", "twenty-one", "two hundred and five",
 * "1.2 million", "a hundred", "15-20", "six-member". Null where none starts.
 */
export function readCardinal(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at];
  if (!token) return null;
  const first = token.lower.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  return (isDigit ? readDigits(tokens, at, token) : readWords(tokens, at)) ?? readGroupSize(token, at);
}

function readDigits(tokens: readonly Token[], at: number, token: Token): Cardinal | null {
  const range = JOINED_RANGE.exec(token.lower);
  if (range) {
    const [low, high] = [digitsToNumber(range[1] ?? ''), digitsToNumber(range[2] ?? '')];
    if (low === high) return { value: low, upper: null, to: at + 1, digits: true };
    const years = low > 1700 && high < 2100 && high - low < 100 && !token.lower.includes(',');
    return isRange(low, high) && !years ? { value: low, upper: high, to: at + 1, digits: true } : null;
  }
  const scale = SCALES.get(tokens[at + 1]?.lower ?? '');
  if (scale !== undefined && (WHOLE.test(token.lower) || DECIMAL.test(token.lower))) {
    const value = DECIMAL.test(token.lower) ? Number(token.lower.replace(',', '.')) : digitsToNumber(token.lower);
    return { value: Math.round(value * scale), upper: null, to: at + 2, digits: true };
  }
  if (!WHOLE.test(token.lower)) return null;
  const next = tokens[at + 1];
  if (next && parts(token, next) && isNoun(tokens[at + 2])) {
    return { value: digitsToNumber(token.lower + next.lower), upper: null, to: at + 2, digits: true };
  }
  return { value: digitsToNumber(token.lower), upper: null, to: at + 1, digits: true };
}

/** Whether two tokens are one number with a blank between its thousands: "1 221". */
function parts(first: Token, second: Token): boolean {
  return /^[1-9]\d{0,2}$/.test(first.lower) && /^\d{3}$/.test(second.lower) && second.start === first.end + 1;
}

function isNoun(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' && !token.lower.endsWith('ed') && token.lower !== 'dead';
}

function digitsToNumber(digits: string): number {
  return Number(digits.replace(/[.,]/g, ''));
}

/** Whether two numbers can be the ends of a range of people. */
export function isRange(low: number, high: number): boolean {
  return low < high && high <= WIDEST_RANGE * Math.max(low, 1);
}

function readWords(tokens: readonly Token[], at: number): Cardinal | null {
  let to = at;
  let total = 0;
  let current = 0;
  let read = 0;
  const article = tokens[at]?.lower;
  if ((article === 'a' || article === 'an') && SCALES.has(tokens[at + 1]?.lower ?? '')) {
    current = 1;
    to++;
  } else if (SCALES.has(article ?? '')) current = 1;
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    let words = wordsOf(token.lower);
    if (!words && token.lower === 'and' && read > 0 && current % 100 === 0 && joinsAfterAnd(tokens[to + 1])) {
      to++;
      words = wordsOf(tokens[to]?.lower ?? '');
    }
    if (!words) break;
    const [sum, rest] = add(total, current, words, read > 0) ?? [];
    if (sum === undefined || rest === undefined) break;
    total = sum;
    current = rest;
    read++;
    to++;
  }
  return read > 0 ? { value: total + current, upper: null, to, digits: false } : null;
}

function joinsAfterAnd(token: Token | undefined): boolean {
  const words = token ? wordsOf(token.lower) : null;
  return words?.every((word) => NUMBER_WORDS.has(word)) ?? false;
}

/** Number words of a token, one or hyphenated ("twenty-one"); null when it is something else. */
function wordsOf(lower: string): readonly string[] | null {
  if (NUMBER_WORDS.has(lower) || SCALES.has(lower)) return [lower];
  if (!lower.includes('-')) return null;
  const words = lower.split('-').filter((word) => word !== 'and');
  return words.length <= 5 && words.every((word) => NUMBER_WORDS.has(word) || SCALES.has(word)) ? words : null;
}

/** Adds words to a number under way; null when they begin another number ("two three"). */
function add(total: number, current: number, words: readonly string[], under: boolean): [number, number] | null {
  let [sum, rest, begun] = [total, current, under];
  for (const word of words) {
    const scale = SCALES.get(word);
    const value = NUMBER_WORDS.get(word);
    if (scale === 12 || scale === 100) {
      if (rest === 0 || rest >= 100) return null;
      rest *= scale;
    } else if (scale !== undefined) {
      if (rest === 0) return null;
      sum += rest * scale;
      rest = 0;
    } else if (value !== undefined) {
      const fits = !begun || rest % 100 === 0 || (value > 0 && value < 10 && rest % 10 === 0 && rest % 100 >= 20);
      if (!fits || (begun && value === 0)) return null;
      rest += value;
    }
    begun = true;
  }
  return [sum, rest];
}

/** "six-member", "12-man": the size of the group that the next noun names. */
function readGroupSize(token: Token, at: number): Cardinal | null {
  const size = OF_A_GROUP.exec(token.lower)?.[1];
  if (size === undefined) return null;
  const value = NUMBER_WORDS.get(size) ?? Number(size);
  return Number.isInteger(value) && value > 0 ? { value, upper: null, to: at + 1, digits: false } : null;
}
