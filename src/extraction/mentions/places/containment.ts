// What lies in what: by the gazetteer, and by the words right behind a name ("X, Y province", "X (Y)", "the X quarter of Y").
import { kilometres } from '../../gazetteer/distance.ts';
import { foldName } from '../../gazetteer/fold.ts';
import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { DEMONYMS } from '../../lexicon/countries.ts';
import { KIND_NOUNS, PART_WORDS } from '../../lexicon/places/words.ts';
import type { Candidate } from './candidate.ts';
import { isCapitalised } from './names.ts';

/** A town of at least this many people needs no words around it to be meant by its name. */
export const LARGE_TOWN = 100_000;
/** Tokens of where between a name and the one that contains it: "X, in the eastern department of Y". */
const LONGEST_LINK = 7;

const LINKS = new Set([',', '(', 'in', 'of', 'the', '-', '–', "'s", 'near']);

/**
 * Whether the words name another container right after the name: "X, Y", "X (Z, Y)", "X district of Y". A division of the same name
 * elsewhere, or a small town outside Y, cannot be meant. A list ("X, Y and Z") is no such thing.
 */
export function contradicted(place: GazetteerPlace, candidate: Candidate, beside: readonly Candidate[]): boolean {
  if (
    place.kind === 'COUNTRY' ||
    (place.kind === 'ADM1' && !candidate.approximate && candidate.context.kind === 'ADM1')
  )
    return false;
  for (const other of linkedAfter(candidate, beside)) {
    if (isFarFrom(place, candidate, other)) return true;
    const containers = containersIn(other.options);
    if (containers.length === 0 || containers.includes(place)) continue;
    // "X (Nelson Mandela Bay, Y)": the beginning of another name contains nothing
    if (candidate.cased && isCapitalised(candidate.sentence.tokens[other.to])) continue;
    if (containers.some((c) => contains(c, place))) return false;
    // "X (X, Y)": its district has its name
    if (place.kind !== 'ADM1' && foldName(other.name) === foldName(candidate.name)) continue;
    const abroad = !containers.some((c) => c.country === place.country);
    const small = place.kind !== 'ADM1' && place.population < LARGE_TOWN && place.id !== null;
    // "the X neighbourhood of Y"
    const quarter = candidate.context.kind === 'NEIGHBOURHOOD' || candidate.context.kind === 'ADM2';
    if (
      abroad ||
      candidate.approximate ||
      (small && (other.context.kind === 'ADM1' || other.context.listed || quarter))
    )
      return true;
  }
  return false;
}

/** "X north of Y", "X in the countryside of Y", "the X quarter of the city of Y": a small X that lies nowhere near any Y. */
function isFarFrom(place: GazetteerPlace, candidate: Candidate, other: Candidate): boolean {
  const { context, options, approximate, sentence, from } = other;
  const isDivision = options.some((p) => p.kind === 'ADM1');
  const around = sentence.tokens[from - 2]?.lower === 'countryside' && !isDivision;
  const quarter = isQuarter(candidate) && (context.kind === 'TOWN' || (context.kind === null && !context.listed));
  const small = place.population < LARGE_TOWN || quarter;
  if (
    !(context.near || around || quarter) ||
    !small ||
    approximate ||
    place.kind === 'REGION' ||
    place.latitude === null
  )
    return false;
  const known = options.filter((p) => p.kind !== 'COUNTRY' && p.latitude !== null);
  // a quarter is the city's, not that of a village of its name
  const cities = quarter ? known.filter((p) => p.population >= LARGE_TOWN) : [];
  const points = cities.length > 0 ? cities : known;
  const reach = quarter ? QUARTER_KM : BEARING_KM;
  return points.length > 0 && points.every((p) => (kilometres(p, place) ?? 0) > reach);
}

/** Kilometres within which a place is told by its bearing from another. */
const BEARING_KM = 150;
/** Kilometres from the middle of a town to its farthest quarters. */
export const QUARTER_KM = 40;

/** "X neighbourhood", "X area": what may be a part of the town that is named behind it. */
function isQuarter({ context, sentence, to }: Candidate): boolean {
  return context.kind === 'NEIGHBOURHOOD' || /^(?:area|sector|community)$/.test(sentence.tokens[to]?.lower ?? '');
}

/** The names that the words right behind a name say contain it. A list ("X, Y and Z") says no such thing. */
function linkedAfter(candidate: Candidate, beside: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let end = candidate.to;
  for (const other of beside) {
    if (other.from < end) continue;
    if (!linked(candidate, end, other.from)) break;
    end = other.to;
    const list =
      other.context.kind === null && ['and', 'or'].includes(candidate.sentence.tokens[other.to]?.lower ?? '');
    // "in X, US officials said": a country's people contain nothing
    const speaks = other.context.use !== 'SCENE' && other.options.some((p) => p.kind === 'COUNTRY');
    if (!other.approximate && !list && !speaks) found.push(other);
  }
  return found;
}

/** "X (Y)", "X, Y province": whether what stands right behind a name says that the place lies in it. */
export function isStatedIn(place: GazetteerPlace, candidate: Candidate, beside: readonly Candidate[]): boolean {
  return containersAfter(candidate, beside).some((c) => contains(c, place));
}

function containersAfter(candidate: Candidate, beside: readonly Candidate[]): GazetteerPlace[] {
  return linkedAfter(candidate, beside).flatMap((o) => containersIn(o.options));
}

/** Whether nothing but words of where stands between two names, or a name that nobody knows: "X (Unheard of, Y)". */
function linked({ sentence: { tokens } }: Candidate, from: number, to: number): boolean {
  if (to - from > LONGEST_LINK) return false;
  const open = KIND_NOUNS.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const listed = /^[,(]$/.test(tokens[open]?.lower ?? '') && tokens[to - 1]?.lower === ',';
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (LINKS.has(word) || KIND_NOUNS.has(word) || PART_WORDS.has(word) || DEMONYMS.has(word)) continue;
    if (!(listed && isCapitalised(tokens[at]))) return false;
  }
  return to > from;
}

/** The countries and divisions of each list of options, found once: a name is compared with all names beside it. */
const CONTAINERS = new WeakMap<readonly GazetteerPlace[], readonly GazetteerPlace[]>();

export function containersIn(options: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const known = CONTAINERS.get(options) ?? options.filter((p) => p.kind === 'COUNTRY' || p.kind === 'ADM1');
  CONTAINERS.set(options, known);
  return known;
}

export function contains(container: GazetteerPlace, place: GazetteerPlace): boolean {
  if (container.country !== place.country || container === place) return false;
  if (container.kind === 'COUNTRY') return place.kind !== 'COUNTRY';
  return (
    container.kind === 'ADM1' && place.kind !== 'ADM1' && place.kind !== 'COUNTRY' && container.admin1 === place.admin1
  );
}
