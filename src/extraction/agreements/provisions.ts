// What an agreement provides for, with the breadth of its zones and corridors.
import type { ProvisionKind } from '../../../schema/vocabulary.ts';
import { type Token, textOf } from '../document/document.ts';
import { IN_SPITE, KILOMETRES, PROVIDING, PROVISION_TAIL, PROVISIONS } from '../lexicon/agreements.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import type { Provision } from '../record.ts';
import { type LineMatch, matchesIn, wordsAfter, wordsBefore } from '../relations/line.ts';
import type { AgreementMention } from './naming.ts';

const PATTERNS = PROVISIONS.map(([kind, words]) => ({
  kind,
  pattern: new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'g'),
}));
const HAS_WIDTH: ReadonlySet<ProvisionKind> = new Set<ProvisionKind>(['CORRIDOR', 'ZONE']);
const MOST_WORDS_BEFORE = 9;

/** The provisions that the sentence of a mention tells; none where it speaks of the agreement only in passing. */
export function provisionsOf(mention: AgreementMention): Provision[] {
  const { line, sentence } = mention;
  const inPassing = IN_SPITE.test(`${wordsBefore(line, mention.from, 8)} `);
  const provides = !inPassing && PROVIDING.test(line.text);
  return PATTERNS.flatMap(({ kind, pattern }) =>
    matchesIn(line, pattern).flatMap((match): Provision[] => {
      const from = groupStart(sentence.tokens, match);
      const to = tailEnd(match, mention);
      const widthKm = HAS_WIDTH.has(kind) ? widthIn(sentence.tokens.slice(from, to)) : null;
      const isItself = match.from < mention.to && mention.from < match.to;
      if (isItself && !mention.verbal ? !HAS_WIDTH.has(kind) || inPassing : !provides) return [];
      return [{ kind, text: textOf({ sentence, from, to }), widthKm }];
    }),
  );
}

/** One of each kind and text; a phrase that another one of its kind contains is dropped. */
export function distinctProvisions(provisions: readonly Provision[]): Provision[] {
  return provisions.filter(
    (provision, index) =>
      !provisions.some(
        (other, at) =>
          at !== index &&
          other.kind === provision.kind &&
          (other.text === provision.text
            ? at < index
            : other.text.includes(provision.text) ||
              (provision.widthKm === null && other.widthKm !== null && HAS_WIDTH.has(other.kind))),
      ),
  );
}

/** Back over articles, adjectives, nouns and numbers: "a six-kilometre 'security corridor'". */
function groupStart(tokens: readonly Token[], match: LineMatch): number {
  if (tokens[match.from]?.tag === 'VERB' && !/(?:ed|ing)$/.test(tokens[match.from]?.lower ?? '')) return match.from;
  let start = match.from;
  while (start > 0 && match.from - start < MOST_WORDS_BEFORE) {
    const token = tokens[start - 1];
    if (!token) break;
    const betweenNumbers =
      /^(?:[-–—]|to|and)$/.test(token.lower) && isNumber(tokens[start]) && isNumber(tokens[start - 2]);
    const quote = /^["'“”„«»]$/.test(token.text);
    if (!betweenNumbers && !quote && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.tag)) break;
    start--;
    if (token.tag === 'DET') break;
  }
  while (start < match.from && /^["'“”„«»]$/.test(tokens[start]?.text ?? '') && !closes(tokens, start, match.to))
    start++;
  return start;
}

/** A quotation mark at the start is kept when it is closed within the phrase. */
function closes(tokens: readonly Token[], start: number, to: number): boolean {
  return tokens.slice(start + 1, to + 1).some((token) => /^["'”»]$/.test(token.text));
}

function tailEnd(match: LineMatch, { line, sentence }: AgreementMention): number {
  const end = /^["'”»]$/.test(sentence.tokens[match.to]?.text ?? '') ? match.to + 1 : match.to;
  const tail = PROVISION_TAIL.exec(wordsAfter(line, match.to, 9))?.[0];
  if (!tail) return end === match.to ? match.to : closesQuote(sentence.tokens, match.to) ? end : match.to;
  const first = line.tokens.findIndex((token) => token >= match.to);
  return (line.tokens[first + tail.split(' ').length - 1] ?? match.to - 1) + 1;
}

function closesQuote(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => /^["'“«]$/.test(token.text));
}

const COMPOUND_WIDTH = /^([a-z]+|\d+(?:\.\d+)?)-([a-z]+)(?:-(?:wide|deep|long))?$/;

/** "six-kilometre", "15–20 km", "30km-deep", "ten miles": breadth in kilometres, low to high. */
export function widthIn(tokens: readonly Token[]): Provision['widthKm'] {
  for (const [at, token] of tokens.entries()) {
    const [, amount = '', unit = ''] = COMPOUND_WIDTH.exec(token.lower) ?? [];
    const factor = KILOMETRES.get(unit) ?? KILOMETRES.get(token.lower.replace(/-(?:wide|deep|long)$/, ''));
    if (factor === undefined) continue;
    const high = unit && KILOMETRES.has(unit) && amount ? numberOf(amount) : numberOf(tokens[at - 1]?.lower ?? '');
    if (high === null) continue;
    const joined = /^(\d+(?:\.\d+)?)[-–](\d+(?:\.\d+)?)$/.exec(tokens[at - 1]?.lower ?? '');
    if (joined) return { low: Number(joined[1]) * factor, high: Number(joined[2]) * factor };
    const dash = unit && KILOMETRES.has(unit) ? at - 1 : at - 2;
    const low = /^(?:[-–—]|to|and)$/.test(tokens[dash]?.lower ?? '') ? numberOf(tokens[dash - 1]?.lower ?? '') : null;
    return { low: round((low ?? high) * factor), high: round(high * factor) };
  }
  return null;
}

function numberOf(word: string): number | null {
  const range = /^(\d+(?:\.\d+)?)[-–](\d+(?:\.\d+)?)$/.exec(word)?.[2];
  const value = NUMBER_WORDS.get(word) ?? Number.parseFloat(range ?? word);
  return Number.isFinite(value) ? value : null;
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'NUM' || /^\d/.test(token.lower));
}

function round(kilometres: number): number {
  return Math.round(kilometres * 10) / 10;
}
