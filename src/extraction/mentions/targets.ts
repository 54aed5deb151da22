// Physical targets: noun phrases whose head is a building, a vehicle, an installation. That it was attacked is for the clause.
import type { TargetKind } from '../../../schema/vocabulary.ts';
import type { Document, Sentence, Token } from '../document/document.ts';
import { ACT_VERB_FORMS } from '../lexicon/act-forms.ts';
import {
  ACT_NOUNS,
  AREAS,
  BEFORE_HALL,
  CARRIES_BOMB,
  COMPLETED_BY_OF,
  HALLS,
  TARGET_HEADS,
  TARGET_MODIFIERS,
  type TargetHead,
  WEAK_BEHIND_OF,
} from '../lexicon/targets.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import type { TargetMention } from './mention.ts';

const HEADS: ReadonlyMap<string, TargetHead> = new Map([
  ...TARGET_HEADS,
  ...[...AREAS].map((area): [string, TargetHead] => [
    area,
    { kind: 'RESIDENTIAL', general: false, needsModifier: false },
  ]),
]);

/** Tokens that a phrase may have before its head, and behind its "of". */
const MODIFIERS_BEFORE = 7;
const TOKENS_BEHIND_OF = 7;
/** Tokens of an insertion in square brackets between a name and its noun. */
const LONGEST_INSERTION = 10;
const TIME_NOUNS = new Set(
  'yesterday today tomorrow tonight morning evening night afternoon midnight noon dawn'.split(' '),
);
/** Names that look like targets. */
const NO_TARGETS =
  /^(?:white house|house of (?:representatives|commons|lords)|home (?:town|country|village)|(?:washington|jerusalem) post|free market|supreme court)$/;

/**
 * Finds all phrases for physical targets in a document's evidence, in the order of the text. The span is the noun phrase with determiner,
 * modifiers and, for heads like "house" and "headquarters", the complement with "of".
 */
export function recogniseTargets(document: Document): TargetMention[] {
  return document.evidence.flatMap((sentence) => inSentence(sentence));
}

function inSentence(sentence: Sentence): TargetMention[] {
  const { tokens } = sentence;
  const targets: TargetMention[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const head = HEADS.get(tokens[at]?.lower ?? '');
    if (!head || at < free || !isHead(tokens, at)) continue;
    const from = startOf(tokens, at, free);
    const kind = kindOf(tokens, from, at, head);
    if (!kind || isNoTarget(tokens, from, at)) continue;
    const to = endOf(tokens, at);
    targets.push({ sentence, from, to, kind });
    free = to;
  }
  return targets;
}

/** The last noun of its phrase, or the one before a noun of violence. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  const isAfterNominal = before !== undefined && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(before.tag);
  if (token.tag === 'ADP' || (/^(?:VERB|AUX|ADV)$/.test(token.tag) && !isAfterNominal)) return false;
  if (!next || ACT_NOUNS.has(next.lower) || TIME_NOUNS.has(next.lower) || /^(?:number|no\.)$/.test(next.lower))
    return true;
  if (next.lower === "'s" || next.lower === "'") return false;
  if (HEADS.has(next.lower) && (next.tag === 'NOUN' || next.tag === 'PROPN')) return false;
  return !(next.tag === 'NOUN' || VICTIM_NOUNS.has(next.lower));
}

function startOf(tokens: readonly Token[], head: number, free: number): number {
  let from = head;
  const earliest = Math.max(free, head - MODIFIERS_BEFORE);
  for (let at = head - 1; at >= earliest; at--) {
    const token = tokens[at];
    // "the INRA [National Institute of Agrarian Reform] offices"
    if (at === head - 1 && token?.text === ']') {
      const open = tokens.findLastIndex((t, i) => i < at && t.text === '[');
      const [name, before] = [tokens[open - 1], tokens[open - 2]];
      if (open < 1 || head - open > LONGEST_INSERTION || !name || !/^(?:NOUN|PROPN)$/.test(name.tag)) break;
      return before?.tag === 'DET' ? open - 2 : open - 1;
    }
    if (token?.lower === 'and' && joinsModifiers(tokens, at)) continue;
    const isOwned = token?.tag === 'ADV' && tokens[at + 1]?.lower === 'owned';
    if (!token || !(isOwned || isModifier(token, tokens[at - 1]))) break;
    // "damaging four power lines": nothing but an article stands before the count
    if (tokens[from]?.tag === 'NUM' && !(token.tag === 'DET' || isPossessive(token) || token.tag === 'NUM')) break;
    from = at;
    if (token.tag === 'DET' || isPossessive(token)) break;
  }
  return from;
}

/** "the farming and livestock ministry": two words for one thing, where an article stands before both. */
function joinsModifiers(tokens: readonly Token[], and: number): boolean {
  const [article, first, second] = [tokens[and - 2], tokens[and - 1], tokens[and + 1]];
  const describes = (t: Token | undefined) => t !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(t.tag);
  if (!describes(first) || !describes(second) || !/^(?:the|an?)$/.test(article?.lower ?? '')) return false;
  return [first, second].every((t) => !HEADS.has(t?.lower ?? '') && !VICTIM_NOUNS.has(t?.lower ?? ''));
}

function isPossessive(token: Token): boolean {
  return /^(?:his|her|its|their|our|my|your)$/.test(token.lower);
}

function isModifier(token: Token, before: Token | undefined): boolean {
  if (isPossessive(token)) return true;
  if (/^(?:that|which|this|these|those)$/.test(token.lower)) return token.lower.startsWith('th') && token.tag === 'DET';
  if (token.tag === 'NOUN') return !TIME_NOUNS.has(token.lower);
  if (token.lower === "'s" || token.lower === "'") return before?.tag === 'NOUN' || before?.tag === 'PROPN';
  if (token.tag === 'VERB' && TARGET_MODIFIERS.has(token.lower)) return true;
  if (token.lower === 'owned' && before?.tag === 'ADV') return true;
  // "rebels looted shops": what the tagger takes for an adjective or a name behind who did it
  if (
    (token.tag === 'ADJ' || token.tag === 'PROPN') &&
    /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') &&
    ACT_VERB_FORMS.get(token.lower)?.form === 'PAST'
  )
    return false;
  if (token.tag === 'VERB') return token.lower.endsWith('ed') && /^(?:DET|ADJ|NUM)$/.test(before?.tag ?? '');
  return token.tag === 'DET' || token.tag === 'ADJ' || token.tag === 'PROPN' || token.tag === 'NUM';
}

function kindOf(
  tokens: readonly Token[],
  from: number,
  head: number,
  { kind, general, needsModifier }: TargetHead,
): TargetKind | null {
  if (kind === 'RESIDENTIAL' && AREAS.has(tokens[head]?.lower ?? ''))
    return isInhabited(tokens, from, head) ? kind : null;
  if (HALLS.has(tokens[head]?.lower ?? '') && BEFORE_HALL.has(tokens[head - 1]?.lower ?? '')) return 'GOVERNMENT';
  if (!general) return kind;
  for (let at = head - 1; at >= from; at--) {
    const given = TARGET_MODIFIERS.get(tokens[at]?.lower ?? '');
    if (given && !(given === 'OTHER' && kind !== 'OTHER')) return given;
  }
  if (needsModifier) return kindBehindOf(tokens, head);
  return kind;
}

/** "positions of the army": the modifier may stand behind. */
function kindBehindOf(tokens: readonly Token[], head: number): TargetKind | null {
  if (tokens[head + 1]?.lower !== 'of' && tokens[head + 1]?.lower !== 'belonging') return null;
  for (let at = head + 2; at < head + 6; at++) {
    const given = TARGET_MODIFIERS.get(tokens[at]?.lower ?? '');
    if (given && !WEAK_BEHIND_OF.has(tokens[at]?.lower ?? '')) return given;
  }
  // "branches of two northern banks"
  const end = endOf(tokens, head);
  return end > head + 1 && BANKS.test(tokens[end - 1]?.lower ?? '') ? 'OTHER' : null;
}

const BANKS = /^(?:banks|companies|stores|firms|agencies|newspapers)$/;

function isInhabited(tokens: readonly Token[], from: number, head: number): boolean {
  return tokens
    .slice(from, head)
    .some(({ lower }) => TARGET_MODIFIERS.get(lower) === 'RESIDENTIAL' && lower !== 'private');
}

/** Names that only look like targets, "at home", and vehicles that are the bomb. */
function isNoTarget(tokens: readonly Token[], from: number, head: number): boolean {
  const words = [head - 1, head, head + 1, head + 2].map((at) => tokens[at]?.lower ?? '');
  if ([words.slice(0, 2), words.slice(1, 3), words.slice(1, 4)].some((run) => NO_TARGETS.test(run.join(' '))))
    return true;
  if (words[1] === 'home' && (from === head || words[2] === 'to')) return true;
  return tokens.slice(from, head).some(({ lower }) => CARRIES_BOMB.test(lower));
}

function endOf(tokens: readonly Token[], head: number): number {
  if (tokens[head + 1]?.lower !== 'of' || !COMPLETED_BY_OF.has(tokens[head]?.lower ?? '')) return head + 1;
  let end = head + 1;
  for (let at = head + 2; at < head + 2 + TOKENS_BEHIND_OF; at++) {
    const token = tokens[at];
    if (!token || TIME_NOUNS.has(token.lower)) break;
    if (/^(?:NOUN|PROPN)$/.test(token.tag)) end = at + 1;
    else if (token.lower === 'and' && joinsModifiers(tokens, at)) continue;
    else if (!/^(?:DET|ADJ|NUM)$/.test(token.tag) && token.lower !== "'s") break;
  }
  return end;
}
