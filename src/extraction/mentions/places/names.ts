// Where a place may be named: runs of tokens that the gazetteer knows.
import type { Document, Sentence, Token } from '../../document/document.ts';
import { foldName, isWrittenSo, plainWords } from '../../gazetteer/fold.ts';
import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { DIRECTIONS, FUNCTION_WORDS, KIND_NOUNS, NAME_HEADS, NAME_PARTICLES } from '../../lexicon/places/words.ts';

/** A name in a sentence with the places that it may stand for; none for a name that the gazetteer does not know. */
export interface PlaceName {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly options: readonly GazetteerPlace[];
  /** No place has this name; options, once looked up, have one a letter or two away. */
  readonly approximate: boolean;
}

/** Tokens in the longest name looked for. */
const LONGEST_NAME = 6;
const CAPITALISED = /^(?:[‘’'`ʿ]?\p{Lu}|[a-z]{1,3}[-'’‑]?[‘’'`ʿ]?\p{Lu})/u;
/** Articles that begin a name in lower case as a word of their own; others do so only with a hyphen ("ash-Shaddadi"). */
const LEADING_ARTICLE = /^(?:al|el|ad|ar|ash|az|ez)$/;
const WORD = /^[\p{L}\p{N}]/u;
/** "H. Said": a person's initial, not the sign of Hamburg's number plates. */
const DIGITS = /^\d+$/;
const LETTERS = /^\p{L}+$/u;
const INITIAL = /^\p{L}\.?$/u;
const ACRONYM = /^[\p{Lu}\d&.]{2,6}$/u;
/** People from which a city is meant by a name that begins many others. */
const CITY = 100_000;
/** Share of long words with a capital from which a sentence is a headline, so that case does not tell names from words. */
const HEADLINE_SHARE = 0.75;

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.text !== token.lower && CAPITALISED.test(token.text);
}

export function isWord(token: Token | undefined): boolean {
  return token !== undefined && WORD.test(token.text);
}

/** The words of a run, verbatim. */
export function sliceOf(sentence: Sentence, from: number, to: number): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first && last ? sentence.text.slice(first.start - sentence.start, last.end - sentence.start) : '';
}

/** A name of capitals alone in a text that is not: an abbreviation, which only countries, their divisions and sites have. */
export function isAcronym(sentence: Sentence, from: number, to: number): boolean {
  return to - from === 1 && ACRONYM.test(sentence.tokens[from]?.text ?? '');
}

/** Whether letter case tells names from words in this sentence: not in capitals, nor in a headline of capitalised words. */
export function caseTells(sentence: Sentence, document: Document): boolean {
  if (document.capitals) return false;
  const long = sentence.tokens.filter(({ text }) => text.length >= 4 && LETTERS.test(text));
  return long.length < 4 || long.filter(isCapitalised).length < long.length * HEADLINE_SHARE;
}

/** All names of a sentence that the gazetteer knows, longest first where they overlap, in order. */
export function findKnownNames(sentence: Sentence, capitals: boolean, gazetteer: Gazetteer): PlaceName[] {
  const found: PlaceName[] = [];
  for (let from = 0; from < sentence.tokens.length; ) {
    const name = mayStart(sentence, from, capitals) ? longestName(sentence, from, capitals, gazetteer) : null;
    if (name) found.push(name);
    from = name ? name.to : from + 1;
  }
  return found;
}

function mayStart({ tokens }: Sentence, at: number, capitals: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  // most words have no capital, and only articles begin a name so
  const isSmall = !capitals && token.text === token.lower;
  if (isSmall && token.lower !== 'the' && !LEADING_ARTICLE.test(token.text)) return false;
  if (!isWord(token) || DIGITS.test(token.text)) return false;
  // "al-Malah Northwest of Aleppo": where it lies, and no name
  if (DIRECTIONS.has(token.lower) && tokens[at + 1]?.lower === 'of') return false;
  // "the Hague"
  if (FUNCTION_WORDS.has(token.lower)) return token.lower === 'the' && tokens[at + 1]?.lower === 'hague';
  if (capitals || isCapitalised(token)) return true;
  return LEADING_ARTICLE.test(token.text) && isCapitalised(tokens[at + 1]);
}

function longestName(sentence: Sentence, from: number, capitals: boolean, gazetteer: Gazetteer): PlaceName | null {
  const { tokens } = sentence;
  let best: PlaceName | null = null;
  for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST_NAME); to++) {
    const last = tokens[to - 1];
    if (!last || !isWord(last)) break;
    const name = sliceOf(sentence, from, to);
    if (!gazetteer.startsName(name)) {
      // "Syrias", "Idlibs": a genitive that lost its apostrophe is no beginning of a name but may be one
      if (to === from + 1) best = knownName(sentence, from, to, gazetteer) ?? best;
      break;
    }
    if (mayEnd(last, to - from, capitals)) best = withDivisions(knownName(sentence, from, to, gazetteer), best) ?? best;
  }
  return best;
}

/** "La Paz department" may be any division called La Paz, whichever of them the gazetteer writes so. */
function withDivisions(longer: PlaceName | null, name: PlaceName | null): PlaceName | null {
  if (!longer || !name || longer.to !== name.to + 1) return longer;
  if (KIND_NOUNS.get(longer.sentence.tokens[name.to]?.lower ?? '') !== 'ADM1') return longer;
  const divisions = name.options.filter((p) => p.kind === 'ADM1' && !longer.options.some((o) => o.id === p.id));
  return { ...longer, options: [...longer.options, ...divisions] };
}

/** "Damascus suburbs", "Tabqa air base": a longer name may end in a common noun, none in a function word or an article. */
function mayEnd(last: Token, length: number, capitals: boolean): boolean {
  if (length > 1 && (FUNCTION_WORDS.has(last.lower) || NAME_PARTICLES.has(last.lower))) return false;
  return capitals || isCapitalised(last) || /\d/.test(last.text) || (length > 1 && last.tag === 'NOUN');
}

function knownName(sentence: Sentence, from: number, to: number, gazetteer: Gazetteer): PlaceName | null {
  const name = sliceOf(sentence, from, to);
  if (INITIAL.test(name)) return null;
  const isHead = NAME_HEADS.has(foldName(name)) && plainWords(name).length === 1;
  // "Tel", "San": the beginning of many names is a name by itself only somewhere far away
  if (isHead && isCapitalised(sentence.tokens[to])) return null;
  const options = gazetteer.find(name);
  // "Beni" alone and "Qalat city" are the cities
  const isTown = KIND_NOUNS.get(sentence.tokens[to]?.lower ?? '') === 'TOWN';
  if (isHead && !options.some((p) => (isTown || p.population >= CITY) && isWrittenSo(p.name, name))) return null;
  return options.length > 0 ? { sentence, from, to, name, options, approximate: false } : null;
}
