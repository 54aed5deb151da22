// Many names at once: a sentence as folded words, and a look-up of the longest known name that starts at a word.
import type { Sentence } from '../document/document.ts';
import { memoize } from '../document/memoize.ts';

/** Words that end in "s" without being a plural or a possessive. */
const UNINFLECTED = new Set([
  'hamas',
  'abbas',
  'texas',
  'damascus',
  'belarus',
  'cyprus',
  'caracas',
  'honduras',
  'las',
  'los',
]);
const ARTICLES = new Set(['al', 'el']);
/** Arabic articles before sun letters; an article only where a hyphen follows. */
const JOINED_ARTICLES = new Set(['an', 'as', 'ash', 'ad', 'az', 'ar', 'at', 'ath', 'ul', 'ud']);
/** "AlNusra". */
const JOINED = /^[AaEe]l[A-Z]/;
const PLAIN = /^[a-z0-9]+$/;
const BREAKS = /^[,;:.?![\]()]+$/;

/**
 * The form in which words are compared: plural and possessive "s" off, doubled letters single, and the spellings
 * that transcriptions from Arabic do not agree on made one ("ou" and "u", "ay" and "ai", "q" and "k").
 *
 * @param word lower case, ASCII letters and digits only
 */
export function keyOf(word: string): string {
  if (word.length < 4) return word;
  const stem =
    word.length > 4 && word.endsWith('s') && !word.endsWith('ss') && !UNINFLECTED.has(word) ? word.slice(0, -1) : word;
  return VARIANT.test(stem) ? unified(stem) : stem;
}

const VARIANT = /ou|ay|q|([a-df-np-z])\1/;

function unified(stem: string): string {
  return stem
    .replace(/ou/g, 'u')
    .replace(/ay/g, 'ai')
    .replace(/q/g, 'k')
    .replace(/([a-df-np-z])\1+/g, '$1');
}

/** The keys of a list of words divided by spaces, for lexicons that are compared with a sentence's words. */
export function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(keyOf));
}

/** A sentence's words in order. Hyphenated tokens give several; articles of names and possessive endings none; punctuation gives "". */
export interface Words {
  readonly sentence: Sentence;
  readonly keys: readonly string[];
  /** The words as written, cut as the keys are. */
  readonly texts: readonly string[];
  /** For each word the token that it stands in. */
  readonly tokens: readonly number[];
}

/** Cuts a sentence into words, once. */
export const wordsOf: (sentence: Sentence) => Words = memoize(cut);

function cut(sentence: Sentence): Words {
  const keys: string[] = [];
  const texts: string[] = [];
  const tokens: number[] = [];
  const push = (key: string, text: string, token: number): void => {
    keys.push(key);
    texts.push(text);
    tokens.push(token);
  };
  sentence.tokens.forEach(({ text, lower }, index) => {
    if (PLAIN.test(lower)) {
      if (ARTICLES.has(lower)) return;
      const joined = JOINED.test(text) && text !== text.toUpperCase();
      push(keyOf(joined ? lower.slice(2) : lower), joined ? text.slice(2) : text, index);
    } else if (BREAKS.test(lower)) push('', text, index);
    else if (lower !== "'s" && lower !== "'")
      for (const piece of piecesOf(text, lower)) push(piece.key, piece.text, index);
  });
  return { sentence, keys, texts, tokens };
}

const SPACED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const DIVIDERS = /[-‐‑–/ ]+/;

interface Piece {
  readonly key: string;
  readonly text: string;
}

/** Cuts a token or a name at hyphens and spaces, drops apostrophes and the dots of abbreviations. */
function piecesOf(text: string, lower: string): Piece[] {
  if (SPACED.test(lower)) return spacedPieces(text, lower);
  const lowers = lower.split(DIVIDERS);
  const written = text.split(DIVIDERS);
  const hyphened = /[-‐‑]/.test(lower);
  const pieces: Piece[] = [];
  for (const [i, part] of lowers.entries()) {
    const word = PLAIN.test(part) ? part : part.replace(/'s$/, '').replace(/[^\p{L}\p{N}]/gu, '');
    const joined = hyphened && i < lowers.length - 1 && JOINED_ARTICLES.has(word);
    if (word && !joined && !ARTICLES.has(word))
      pieces.push({ key: keyOf(word), text: (written[i] ?? '').replaceAll('.', '') });
  }
  return pieces;
}

/** The same for plain words and spaces, which most names are. */
function spacedPieces(text: string, lower: string): Piece[] {
  const written = text.split(' ');
  const pieces: Piece[] = [];
  for (const [i, word] of lower.split(' ').entries())
    if (!ARTICLES.has(word)) pieces.push({ key: keyOf(word), text: written[i] ?? '' });
  return pieces;
}

const ASCII = /^[\x20-\x7e]*$/;

function foldName(name: string): string {
  if (ASCII.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`´]/g, "'");
}

/** ABBREVIATION: written in capitals only. PROPER: begins with a capital. WORDS: in any case. */
type Letters = 'ABBREVIATION' | 'PROPER' | 'WORDS';

interface IndexedName<Value> {
  readonly letters: Letters;
  /** One word after an article ("Al-Monitor"): without the article it is another word. */
  readonly articled: boolean;
  readonly value: Value;
  /** The name as it was given. */
  readonly name: string;
}

export interface NameMatch<Value> {
  /** Word at which the match ends, exclusive. */
  readonly to: number;
  readonly abbreviation: boolean;
  readonly name: string;
  /** All that the name stands for, in the order in which it was given. */
  readonly values: readonly Value[];
}

export interface NameIndex<Value> {
  /** The longest name that starts at a word of a sentence; null when there is none. `caseless`: letter case tells nothing there. */
  at(words: Words, from: number, caseless: boolean): NameMatch<Value> | null;
}

/** English words that an abbreviation in capitals may be mistaken for where everything is in capitals. */
const MISTAKABLE = new Set(
  'is us who up it so far can fan cam tip ada aid jam pac who un mas la si no cv am an as at be by do go he if in me my of on or to we tak fin cap red all ten era ace who aa al ap rn sl li ol fact mass had let'.split(
    ' ',
  ),
);

/** @param name without accents */
function lettersOf(name: string): Letters {
  if (!/[A-Z]/.test(name)) return 'WORDS';
  return !/[a-z ]/.test(name) && name.length > 1 ? 'ABBREVIATION' : 'PROPER';
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  /** The names that end here. */
  readonly names: IndexedName<Value>[];
}

/** Builds the look-up. Names are found whatever their accents, apostrophes, hyphens, articles, plural and possessive endings. */
export function createNameIndex<Value>(names: Iterable<readonly [name: string, value: Value]>): NameIndex<Value> {
  const root: Node<Value> = { next: new Map(), names: [] };
  for (const [name, value] of names) {
    const folded = foldName(name);
    let node = root;
    for (const { key } of piecesOf(folded, folded.toLowerCase())) {
      const next = node.next.get(key) ?? { next: new Map(), names: [] };
      node.next.set(key, next);
      node = next;
    }
    const articled = /^[aAeE]l[- ][^- ]+$/.test(folded);
    node.names.push({ letters: lettersOf(folded), articled, value, name });
  }
  return {
    at(words, from, caseless) {
      let best: NameMatch<Value> | null = null;
      let node = root.next.get(words.keys[from] ?? '');
      for (let to = from + 1; node; to++) {
        const found = node.names.length > 0 ? node.names.filter((name) => fits(name, words, from, caseless)) : [];
        const [first] = found;
        if (first) {
          const values = found.length > 1 ? [...new Set(found.map((name) => name.value))] : [first.value];
          best = { to, abbreviation: first.letters === 'ABBREVIATION', name: first.name, values };
        }
        node = node.next.get(words.keys[to] ?? '');
      }
      return best;
    },
  };
}

const SHORT_NAME = 4;

function fits<Value>(
  { letters, articled, name }: IndexedName<Value>,
  words: Words,
  from: number,
  caseless: boolean,
): boolean {
  if (letters === 'WORDS') return true;
  const text = words.texts[from] ?? '';
  const afterArticle = isAfterArticle(words, from);
  if (articled && !afterArticle) return false;
  if (letters === 'ABBREVIATION' && !isAbbreviated(text, name)) return false;
  if (caseless) return name.includes(' ') || !isMistakable(words, from, letters) || isBracketed(words, from);
  if (!afterArticle && !/^[^\p{L}]*\p{Lu}|^\d/u.test(text)) return false;
  // "Sanaa" is no "Sana": of short names every letter counts
  if (letters === 'PROPER') return name.length > SHORT_NAME || (isAbbreviated(text, name) && !isWordFor(text, name));
  const plain = text.replaceAll('.', '');
  return plain === plain.toUpperCase() || (plain.length > 3 && /^\p{Lu}+s$/u.test(plain));
}

/** Whether a name in capitals may be a word: "who", and an abbreviation where the tagger sees a verb or a particle. */
function isMistakable({ texts, sentence, tokens }: Words, at: number, letters: Letters): boolean {
  if (MISTAKABLE.has(texts[at]?.toLowerCase() ?? '')) return true;
  return letters === 'ABBREVIATION' && !/^(?:PROPN|NOUN|ADJ|X)$/.test(sentence.tokens[tokens[at] ?? -1]?.tag ?? '');
}

/** The same letters, not only the same key ("MASS" is no "MAS"); a plural "s" may follow. */
function isAbbreviated(text: string, name: string): boolean {
  const [first = ''] = name.split(DIVIDERS);
  const letters = first.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const written = text.replaceAll('.', '').toUpperCase();
  return written === letters || written === `${letters}S`;
}

/** "the Far North" is no "FaR": an abbreviation of mixed letters is not meant by a word with one capital. */
function isWordFor(text: string, name: string): boolean {
  return /^\p{Lu}\p{Ll}+\p{Lu}$/u.test(name) && /^\p{Lu}\p{Ll}+$/u.test(text);
}

/** "al-Nusra", "Al Nusra", "AlNusra". */
function isAfterArticle({ sentence, tokens }: Words, at: number): boolean {
  const token = tokens[at] ?? 0;
  return (
    ARTICLES.has(sentence.tokens[token - 1]?.lower ?? '') ||
    /^[aAeE][lL](?:[-‐‑]|[A-Z])/.test(sentence.tokens[token]?.text ?? '')
  );
}

function isBracketed(words: Words, at: number): boolean {
  return /^[[(]$/.test(words.texts[at - 1] ?? '') && /^[\])]$/.test(words.texts[at + 1] ?? '');
}

/** Token span of a run of words; the article before a name ("Al Shabaab", "El Salvador") belongs to it. */
export function tokensOf(words: Words, from: number, to: number): { readonly from: number; readonly to: number } {
  let first = words.tokens[from] ?? 0;
  while (ARTICLES.has(words.sentence.tokens[first - 1]?.lower ?? '')) first--;
  return { from: first, to: (words.tokens[to - 1] ?? 0) + 1 };
}
