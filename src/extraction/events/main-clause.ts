// The main act of a sentence for the event-type model: its first verb that tells more than who said it, with who and what stands around it.
import type { Sentence } from '../document/document.ts';
import { conceptsOf } from '../lexicon/type-concepts.ts';

/** Tokens among which the main act is sought. */
const MAX_TOKENS = 40;
/** The verbs of a clause that are looked at: the main act, and what it led to. */
const VERBS = ['verb', 'then'] as const;
/** Tokens behind a verb among which its object stands. */
const REACH = 7;
/** Letters that the forms of one word share. */
const STEM = 6;

const SPEECH = new Set(
  'said say says saying told tells reported reports according announced added stated confirmed quoted revealed'.split(
    ' ',
  ),
);
const BE = new Set('was were been be is are being got'.split(' '));

/**
 * Features of the main act: the verb, its concepts, voice, who stands before it and what behind it.
 *
 * @param kinds the kind of the party that a token belongs to
 */
export function mainClause(sentence: Sentence, kinds: ReadonlyMap<number, string> | undefined): string[] {
  const tokens = sentence.tokens.slice(0, MAX_TOKENS);
  const speaksOf = (at: number): readonly string[] => {
    const kind = kinds?.get(at);
    return kind === undefined ? conceptsOf(tokens[at]?.lower ?? '') : [kind];
  };
  const found: string[] = [];
  let verbs = 0;
  for (let at = 0; at < tokens.length && verbs < VERBS.length; at++) {
    const token = tokens[at];
    if (token?.tag !== 'VERB' || SPEECH.has(token.lower)) continue;
    const name = VERBS[verbs++];
    const isPassive = [1, 2].some((back) => BE.has(tokens[at - back]?.lower ?? ''));
    const acts = conceptsOf(token.lower);
    const stem = token.lower.slice(0, STEM);
    found.push(`${name}:${stem}`, ...acts.map((act) => `${name}:${act}`));
    if (isPassive) found.push(`${name}:passive`, ...acts.map((act) => `${name}:${act}/passive`));
    const before = lastOf(at, speaksOf);
    const behind = [...new Set(Array.from({ length: REACH }, (_, i) => speaksOf(at + 1 + i)).flat())];
    for (const who of before) {
      found.push(`${who}:${name}:${stem}`);
      for (const act of acts) found.push(`${who}:${name}:${act}${isPassive ? '/passive' : ''}`);
    }
    for (const what of behind) {
      found.push(`${name}:${stem}:${what}`);
      for (const act of acts) found.push(`${name}:${act}:${what}`);
    }
  }
  return found;
}

/** What the nearest token before the verb that speaks of something speaks of. */
function lastOf(verb: number, speaksOf: (at: number) => readonly string[]): readonly string[] {
  for (let at = verb - 1; at >= 0; at--) {
    const concepts = speaksOf(at);
    if (concepts.length > 0) return concepts;
  }
  return [];
}
