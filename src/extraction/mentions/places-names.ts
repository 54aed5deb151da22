// Where a place may be named: runs of tokens that the gazetteer knows, and names that the words around them mark as places.
import type { Sentence, Token } from '../document/document.ts';
import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts';
import { COMMON_WORDS } from '../lexicon/places/common-words.ts';
import { KIND_NOUNS } from '../lexicon/places/words.ts';

/** A name in a sentence with the places that it may stand for; none for a name that the gazetteer does not know. */
export interface PlaceName {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly options: readonly GazetteerPlace[];
}

/** Tokens in the longest name looked for. */
const LONGEST_NAME = 6;
const LONGEST_UNKNOWN_NAME = 4;
const CAPITALISED = /^(?:[‘’'`ʿ]?\p{Lu}|[a-z]{1,3}[-'’‑]?[‘’'`ʿ]?\p{Lu})/u;
const ARTICLE =
  /^(?:al|el|ad|ar|as|ash|at|az|ez|es|ed|er|an|en|de|del|la|las|los|le|les|du|da|do|dos|das|di|bin|umm|abu)$/i;
const WORD = /^[\p{L}\p{N}]/u;

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && CAPITALISED.test(token.text);
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
  if (!token || !isWord(token) || /^\d+$/.test(token.text)) return false;
  if (capitals) return true;
  if (isCapitalised(token)) return true;
  return ARTICLE.test(token.text) && isCapitalised(tokens[at + 1]);
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
    // "Damascus suburbs", "Tabqa air base": a longer name may end in a common noun
    const ends = capitals || isCapitalised(last) || /\d/.test(last.text) || (to > from + 1 && last.tag === 'NOUN');
    if (ends) best = knownName(sentence, from, to, gazetteer) ?? best;
  }
  return best;
}

function knownName(sentence: Sentence, from: number, to: number, gazetteer: Gazetteer): PlaceName | null {
  const name = sliceOf(sentence, from, to);
  const options = gazetteer.find(name);
  return options.length > 0 ? { sentence, from, to, name, options } : null;
}

/**
 * Names that the gazetteer does not know where the words before or after say that a place is named: "the village of X", "X village".
 * Looked for beside the names already found.
 */
export function findMarkedNames(
  sentence: Sentence,
  capitals: boolean,
  known: readonly PlaceName[],
  gazetteer: Gazetteer,
): PlaceName[] {
  const taken = (at: number): boolean => known.some((name) => name.from <= at && at < name.to);
  const { tokens } = sentence;
  const found: PlaceName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const kind = KIND_NOUNS.get(tokens[at]?.lower ?? '');
    if (!kind || kind === 'COUNTRY') continue;
    if (tokens[at + 1]?.lower === 'of' || (kind === 'TOWN' && isCapitalised(tokens[at + 1]) && !capitals)) {
      const from = at + (tokens[at + 1]?.lower === 'of' ? 2 : 1);
      const to = unknownEnd(sentence, from, capitals, taken);
      if (to > from) found.push(markedName(sentence, from, to, gazetteer));
    }
    if (!capitals && kind !== 'SITE' && kind !== 'REGION') {
      const from = unknownStart(sentence, at, taken);
      if (from < at) found.push(markedName(sentence, from, at, gazetteer));
    }
  }
  return found.filter(
    (name, index) => !found.slice(0, index).some((other) => other.from < name.to && name.from < other.to),
  );
}

function unknownEnd(sentence: Sentence, from: number, capitals: boolean, taken: (at: number) => boolean): number {
  let to = from;
  while (to < from + LONGEST_UNKNOWN_NAME && !taken(to) && mayBelong(sentence.tokens[to], capitals)) to++;
  while (to > from && ARTICLE.test(sentence.tokens[to - 1]?.text ?? '')) to--;
  return to;
}

function unknownStart(sentence: Sentence, end: number, taken: (at: number) => boolean): number {
  let from = end;
  while (
    from > 0 &&
    from > end - LONGEST_UNKNOWN_NAME &&
    !taken(from - 1) &&
    mayBelong(sentence.tokens[from - 1], false)
  )
    from--;
  const first = sentence.tokens[from];
  return first && isCapitalised(first) && !KIND_NOUNS.has(first.lower) ? from : end;
}

function mayBelong(token: Token | undefined, capitals: boolean): boolean {
  if (!token || !isWord(token)) return false;
  if (ARTICLE.test(token.text)) return true;
  if (COMMON_WORDS.has(token.lower) || KIND_NOUNS.has(token.lower) || /^\d/.test(token.text)) return false;
  return capitals ? !/^(?:ADP|AUX|DET|PRON|CCONJ|SCONJ|NUM|VERB|ADV)$/.test(token.tag) : isCapitalised(token);
}

function markedName(sentence: Sentence, from: number, to: number, gazetteer: Gazetteer): PlaceName {
  const name = sliceOf(sentence, from, to);
  return { sentence, from, to, name, options: gazetteer.similar(name) };
}
