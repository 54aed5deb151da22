// Names that the gazetteer does not know, where the words around them say that a place is named.
import type { Sentence, Token } from '../../document/document.ts';
import { foldName } from '../../gazetteer/fold.ts';
import { DEMONYMS } from '../../lexicon/countries.ts';
import { COMMON_WORDS } from '../../lexicon/places/common-words.ts';
import { DWELLERS, IN_PHRASES, isQuality } from '../../lexicon/places/no-names.ts';
import {
  DIRECTIONS,
  EDGE_NOUNS,
  FUNCTION_WORDS,
  KIND_NOUNS,
  NAME_HEADS,
  NAME_PARTICLES,
  ORGANISATION_NOUNS,
  PART_WORDS,
  PEOPLES,
  PLACE_VERBS,
  type PlaceKind,
  RUN_BREAKERS,
  SPANISH_HEADS,
} from '../../lexicon/places/words.ts';
import { isAcronym, isCapitalised, isWord, type PlaceName, sliceOf } from './names.ts';

const LONGEST_NAME = 6;
const SCENE_PREPOSITIONS = new Set(['in', 'at', 'near', 'outside', 'around', 'nearby']);
/** Nouns that stay capitalised after the name of a village or a small division. */
const LOCAL_NOUNS =
  /^(?:village|township|district|municipality|upazila|tehsil|woreda|lga|county|taluka|sub-county|city|town|barangay)$/;

/** Nouns behind the name of a village in a text of capitals: "invaded X village". */
const SETTLEMENTS = /^(?:village|hamlet|corregimiento)$/;

/** Before "of" and a name: somewhere in or at a place. */
const AROUND: ReadonlySet<string> = new Set(['area', 'areas', ...EDGE_NOUNS, ...DIRECTIONS]);

interface Reading {
  readonly sentence: Sentence;
  /** Whether letter case tells names from words. */
  readonly cased: boolean;
  readonly taken: (at: number) => boolean;
}

/** "the village of X", "X neighbourhood", "near X" and, in capitals, "in San X", "in X, Y": all beside the names already found. */
export function findMarkedNames(sentence: Sentence, cased: boolean, known: readonly PlaceName[]): PlaceName[] {
  const reading: Reading = { sentence, cased, taken: (at) => known.some((name) => name.from <= at && at < name.to) };
  const found: PlaceName[] = [];
  for (const at of sentence.tokens.keys()) {
    for (const [from, to] of spansAt(reading, at)) {
      if (to > from && !found.some((other) => other.from < to && from < other.to))
        found.push(unknownName(sentence, from, to));
    }
  }
  return found;
}

function spansAt(reading: Reading, at: number): (readonly [from: number, to: number])[] {
  const { sentence, cased } = reading;
  const token = sentence.tokens[at];
  if (!token) return [];
  const spans: (readonly [number, number])[] = [];
  const kind = !cased || !isCapitalised(token) ? KIND_NOUNS.get(token.lower) : undefined;
  const named = namesPlaces(kind, token);
  if (named && sentence.tokens[at + 1]?.lower === 'of') spans.push([at + 2, endOfName(reading, at + 2)]);
  if (cased && kind === 'TOWN') spans.push([at + 1, endOfName(reading, at + 1)]);
  // "in the area of X", "two km north of X", "targeted X area (Y, Z)"
  const next = sentence.tokens[at + 1]?.lower;
  if (cased && next === 'of' && AROUND.has(token.lower) && sentence.tokens[at + 2]?.tag === 'PROPN')
    spans.push([at + 2, endOfName(reading, at + 2)]);
  if (cased && next === '(' && kind === 'REGION') spans.push([startOfName(reading, at), at]);
  if (
    cased
      ? named || (isCapitalised(token) && LOCAL_NOUNS.test(token.lower))
      : kind === 'NEIGHBOURHOOD' || kind === 'ADM2' || SETTLEMENTS.test(token.lower)
  ) {
    spans.push([startOfName(reading, at), at]);
  }
  if (SCENE_PREPOSITIONS.has(token.lower)) spans.push(afterPreposition(reading, at + 1));
  else if (cased && PLACE_VERBS.has(token.lower)) spans.push(attackedPlace(reading, at + 1));
  return spans;
}

function namesPlaces(kind: PlaceKind | undefined, { lower }: Token): boolean {
  return (
    kind === 'TOWN' ||
    kind === 'ADM2' ||
    kind === 'NEIGHBOURHOOD' ||
    (kind === 'ADM1' && lower !== 'state' && lower !== 'division')
  );
}

/** "in X": a proper name; without case only a name of Spanish make, or one that a known place follows after a comma. */
function afterPreposition(reading: Reading, from: number): readonly [number, number] {
  const { sentence, cased, taken } = reading;
  const first = sentence.tokens[from];
  const to = endOfName(reading, from);
  if (!first || isAcronym(sentence, from, to)) return [from, from];
  if (cased)
    return first.tag === 'PROPN' || (to > from + 1 && NAME_HEADS.has(foldName(first.text))) ? [from, to] : [from, from];
  const spanish = SPANISH_HEADS.has(first.lower) && to > from + 1;
  const contained =
    !IN_PHRASES.has(first.lower) &&
    sentence.tokens[to]?.text === ',' &&
    (taken(to + 1) || isMeasured(reading, to + 1)) &&
    first.tag !== 'ADJ';
  return spanish || contained ? [from, to] : [from, from];
}

/** "X, 5 km north of Y", "X, some 12 kilometres from Y": how far off a known place is. */
function isMeasured({ sentence: { tokens }, taken }: Reading, from: number): boolean {
  const unit = tokens.findIndex(
    (t, at) => at > from && at <= from + 2 && /^(?:km|kms|kilomet(?:er|re)s?|miles?)$/.test(t.lower),
  );
  if (unit < 0 || tokens[unit - 1]?.tag !== 'NUM') return false;
  const link = tokens.findIndex((t, at) => at > unit && at <= unit + 4 && /^(?:of|from)$/.test(t.lower));
  return link > 0 && [1, 2, 3, 4].some((k) => taken(link + k));
}

/** "shelled X in Y", "shelled X in the south of Y": the object of an attack that is said to lie somewhere. */
function attackedPlace(reading: Reading, from: number): readonly [number, number] {
  const { sentence } = reading;
  const to = endOfName(reading, from);
  return isLocated(reading, to) && sentence.tokens[from]?.tag === 'PROPN' && !isAcronym(sentence, from, to)
    ? [from, to]
    : [from, from];
}

/** Tokens of where between a name and the one that contains it: "X and its surroundings in the southern countryside of Y". */
const LONGEST_LINK = 8;

function isLocated({ sentence: { tokens }, taken }: Reading, to: number): boolean {
  if (tokens[to]?.text === ',') return taken(to + 1);
  const around = tokens[to]?.lower === 'and' && /^(?:its|surrounding|nearby)$/.test(tokens[to + 1]?.lower ?? '');
  let at = around ? to + 3 : to;
  if (tokens[at]?.lower !== 'in') return false;
  for (at++; at < to + LONGEST_LINK && !taken(at); at++) {
    const word = tokens[at]?.lower ?? '';
    if (word !== 'the' && word !== 'of' && !PART_WORDS.has(word) && !KIND_NOUNS.has(word)) return false;
  }
  return taken(at);
}

function endOfName(reading: Reading, from: number): number {
  let to = from;
  while (to < from + LONGEST_NAME && !reading.taken(to) && mayBelong(reading, to)) to++;
  while (to > from && NAME_PARTICLES.has(reading.sentence.tokens[to - 1]?.lower ?? '')) to--;
  return to;
}

function startOfName(reading: Reading, end: number): number {
  let from = end;
  while (from > 0 && from > end - LONGEST_NAME && !reading.taken(from - 1) && mayBelong(reading, from - 1)) from--;
  const first = reading.sentence.tokens[from];
  return first && (!reading.cased || isCapitalised(first)) && !PART_WORDS.has(first.lower) ? from : end;
}

function mayBelong({ sentence, cased }: Reading, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || !isWord(token) || /^\d/.test(token.text) || FUNCTION_WORDS.has(token.lower)) return false;
  if (NAME_PARTICLES.has(token.lower)) return true;
  if (KIND_NOUNS.has(token.lower) || RUN_BREAKERS.has(token.lower) || describes(token.lower)) return false;
  if (PART_OF_TIME.test(token.lower)) return false;
  if (cased)
    return (
      isCapitalised(token) &&
      (token.tag === 'PROPN' || NAME_HEADS.has(foldName(token.text)) || !COMMON_WORDS.has(token.lower))
    );
  if (isQuality(token.lower) || DWELLERS.has(token.lower)) return false;
  return !COMMON_WORDS.has(token.lower) && !/^(?:ADP|AUX|DET|PRON|CCONJ|SCONJ|NUM|VERB|ADV)$/.test(token.tag);
}

/** "in mid-March", "in late-May", "in Mondays fighting": a part of a month, or a weekday that lost its apostrophe. */
const PART_OF_TIME = /^(?:(?:mid|early|late)-\p{L}|(?:mon|tues|wednes|thurs|fri|satur|sun)days$)/u;

/** "Syrian", "rebel-held", "Kurdish-majority": words that describe the place and are no part of its name. */
function describes(word: string): boolean {
  return (
    DEMONYMS.has(word) ||
    PEOPLES.has(word) ||
    STREETSCAPE.test(word) ||
    /-(?:held|controlled|majority|backed|led|run|occupied|besieged|ruled|dominated|administered)$/.test(word)
  );
}

/** "in a RESIDENTIAL district", "the CROWDED neighbourhoods": what a part of a town is like, where all is in capitals. */
const STREETSCAPE =
  /^(?:residential|commercial|industrial|exclusive|crowded|luxurious|wealthy|affluent|populous|working-class|upper-class|middle-class|downtown|tourist|marginal|fashionable|elegant)$/;

function unknownName(sentence: Sentence, from: number, to: number): PlaceName {
  return { sentence, from, to, name: sliceOf(sentence, from, to), options: [], approximate: true };
}

/**
 * The longer name that a known one is only a part of: "Rio" in "Rio Messalo", "Santa Rosa" in "Santa Rosa de Calamuchita". Small known names
 * beside it belong to it; null when the name stands alone.
 */
export function longerName(name: PlaceName, known: readonly PlaceName[], cased: boolean): PlaceName | null {
  const { sentence } = name;
  const { tokens } = sentence;
  let { from, to } = name;
  if (cased) {
    // "Tabqa Syria" lost its comma: a country's name belongs to no longer one
    const isCountry = name.options.some((p) => p.kind === 'COUNTRY');
    const taken = (at: number): boolean =>
      known.some(
        (k) =>
          k.from <= at && at < k.to && (isCountry || inOneDivision(k, name) || !(k.to - k.from === 1 && isSmall(k))),
      );
    const belongs = (at: number): boolean => !taken(at) && belongsToRun(tokens[at], at);
    while (from > 0 && belongs(from - 1)) from--;
    while (belongs(to) || (NAME_PARTICLES.has(tokens[to]?.lower ?? '') && belongs(to + 1) && !taken(to))) to++;
  }
  let next = to;
  while (NAME_PARTICLES.has(tokens[next]?.lower ?? '')) next++;
  if (
    /^(?:de|del)$/.test(tokens[to]?.lower ?? '') &&
    isWord(tokens[next]) &&
    !COMMON_WORDS.has(tokens[next]?.lower ?? '')
  )
    to = next + 1;
  return from === name.from && to === name.to ? null : unknownName(sentence, from, to);
}

/** "Saraqib Idlib province" lost its comma: two names of one division are no longer one. */
function inOneDivision(a: PlaceName, b: PlaceName): boolean {
  return (
    foldName(a.name) !== foldName(b.name) &&
    a.options.some((p) => p.admin1 !== null && b.options.some((q) => q.country === p.country && q.admin1 === p.admin1))
  );
}

/** Names only towns that no reader need know. */
function isSmall({ options }: PlaceName): boolean {
  return options.every((p) => (p.kind === 'TOWN' || p.kind === 'NEIGHBOURHOOD') && p.population < 100_000);
}

function belongsToRun(token: Token | undefined, at: number): boolean {
  if (!token || !isWord(token) || !isCapitalised(token)) return false;
  const { lower } = token;
  if (
    describes(lower) ||
    RUN_BREAKERS.has(lower) ||
    PART_WORDS.has(lower) ||
    KIND_NOUNS.has(lower) ||
    ORGANISATION_NOUNS.has(lower)
  )
    return false;
  return at > 0 || token.tag === 'PROPN';
}
