// A sentence as one line of folded words, so that phrase patterns are written as one reads them and still give token spans.
import type { Sentence, Span } from '../document/document.ts';
import { memoize } from '../document/memoize.ts';

/** Longer sentences are no sentences (lists, torn tables) and are read only up to here, which keeps every pattern bounded. */
export const MOST_TOKENS = 250;

export interface Line {
  readonly sentence: Sentence;
  /** Folded tokens divided by one space each; quotation marks left out: `the " security corridor "` reads `the security corridor`. */
  readonly text: string;
  /** Where each word of the line starts, and which token it is. */
  readonly starts: readonly number[];
  readonly tokens: readonly number[];
}

const OTHER_HYPHEN = /[‐‑]/;
const QUOTATION_MARK = /^["'“”„«»‘’`]+$/;

/** The line of a sentence, made once. */
export const lineOf: (sentence: Sentence) => Line = memoize(join);

function join(sentence: Sentence): Line {
  const starts: number[] = [];
  const tokens: number[] = [];
  let text = '';
  const most = Math.min(sentence.tokens.length, MOST_TOKENS);
  for (let index = 0; index < most; index++) {
    const token = sentence.tokens[index];
    if (!token || QUOTATION_MARK.test(token.text)) continue;
    if (text !== '') text += ' ';
    starts.push(text.length);
    tokens.push(index);
    text += OTHER_HYPHEN.test(token.lower) ? token.lower.replace(/[‐‑]/g, '-') : token.lower;
  }
  return { sentence, text, starts, tokens };
}

export interface LineMatch extends Span {
  readonly words: string;
}

/** Every place where a pattern (global) matches whole words of the line, as token spans. */
export function matchesIn(line: Line, pattern: RegExp): LineMatch[] {
  const matches: LineMatch[] = [];
  for (const match of line.text.matchAll(pattern)) {
    const from = tokenFrom(line, match.index);
    const to = tokenFrom(line, match.index + match[0].trimEnd().length - 1) + 1;
    if (to > from) matches.push({ sentence: line.sentence, from, to, words: match[0].trim() });
  }
  return matches;
}

/** The words before token `from`, at most `most` of them. */
export function wordsBefore(line: Line, from: number, most: number): string {
  const end = line.tokens.findIndex((token) => token >= from);
  return wordsBetween(
    line,
    Math.max(0, (end < 0 ? line.tokens.length : end) - most),
    end < 0 ? line.tokens.length : end,
  );
}

/** The words from token `to` on, at most `most` of them. */
export function wordsAfter(line: Line, to: number, most: number): string {
  const start = line.tokens.findIndex((token) => token >= to);
  return start < 0 ? '' : wordsBetween(line, start, Math.min(line.tokens.length, start + most));
}

function wordsBetween(line: Line, from: number, to: number): string {
  if (from >= to) return '';
  return line.text.slice(line.starts[from] ?? 0, line.starts[to] ?? line.text.length).trim();
}

/** The token whose word covers an offset of the line; binary search. */
function tokenFrom(line: Line, offset: number): number {
  let low = 0;
  let high = line.starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((line.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return line.tokens[low] ?? 0;
}
