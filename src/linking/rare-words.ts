// The names and rare words of an event's sentences: what the day's news of one incident has and other news has not.
import { foldName, plainWords } from '../extraction/gazetteer/fold.ts';
import { COMMON_WORDS } from './common-words.ts';
import { MAX_NAMES, MAX_WORD_UNITS, MAX_WORDS } from './limits.ts';

const SHORTEST_NAME = 3;
const SHORTEST_WORD = 5;

export interface RareWords {
  readonly names: string[];
  readonly words: string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;

/** The words of an article that occur in it with a small letter: with a capital they are no names. */
export function smallWords(texts: readonly string[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const text of texts)
    for (const [word] of text.matchAll(WORD)) if (/^\p{Ll}/u.test(word)) small.add(stemOf(word));
  return small;
}

/**
 * @param small see {@link smallWords}
 * @param known words that the event's place and actors are made of, folded: they are compared as what they are
 */
export function rareWords(texts: readonly string[], small: ReadonlySet<string>, known: ReadonlySet<string>): RareWords {
  const names = new Set<string>();
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      const stem = stemOf(word);
      if (isCommon(stem) || /\d/.test(stem)) continue;
      const isName = /^\p{Lu}/u.test(word) && !small.has(stem);
      const folded = isName ? foldName(stem) : stem;
      if (known.has(folded) || stem.length > MAX_WORD_UNITS) continue;
      if (isName && folded.length >= SHORTEST_NAME) names.add(folded);
      else if (!isName && stem.length >= SHORTEST_WORD) words.add(stem);
    }
  }
  return { names: [...names].slice(0, MAX_NAMES), words: [...words].slice(0, MAX_WORDS) };
}

/** A word without accents, its genitive and the commonest endings: "convoys'", "convoy". */
export function stemOf(word: string): string {
  const [plain = ''] = plainWords(word.replace(/['’]s?$/, ''));
  if (plain.length > 5 && /(?:ss|us|is)$/.test(plain)) return plain;
  return plain.length > 4 ? plain.replace(/s$/, '') : plain;
}

const isCommon = (stem: string) => COMMON_WORDS.has(stem) || COMMON_WORDS.has(`${stem}s`);
