// From the places of a clause to the one location of its event.
import type { LocationPrecision } from '../../../schema/vocabulary.ts';
import type { Document, Sentence } from '../document/document.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer.ts';
import { KIND_NOUNS, PART_WORDS } from '../lexicon/places/words.ts';
import type { Location } from '../record.ts';
import type { PlaceMention } from './mention.ts';
import { contains } from './places-choice.ts';
import { sliceOf } from './places-names.ts';

export interface LocationContext {
  readonly document: Document;
  /** All place mentions of the article. */
  readonly places: readonly PlaceMention[];
}

const SPECIFICITY: Readonly<Record<GazetteerPlace['kind'], number>> = {
  COUNTRY: 0,
  ADM1: 2,
  REGION: 2.5,
  ROAD: 2.5,
  ADM2: 3,
  TOWN: 4,
  NEIGHBOURHOOD: 5,
  SITE: 5,
};
/** A name that the gazetteer does not know is nearly always a village's. */
const UNKNOWN_SPECIFICITY = 4;

const SCENE_PREPOSITIONS = new Set(['in', 'at', 'near', 'inside', 'outside', 'on', 'around', 'across', 'within']);

/**
 * The location that a clause's places tell of: the most specific one, the containing ones filling in division and country.
 *
 * @param mentions the clause's places in order; those that are no scene are passed over
 * @returns null when no place is a scene. For a name that the gazetteer does not know, coordinates are null and division and country
 *   are those of the place that the same sentence names around it, for nothing else is stated.
 */
export function resolveLocation(mentions: readonly PlaceMention[], context: LocationContext): Location | null {
  const scenes = mentions.filter((m) => m.use === 'SCENE');
  const focus = scenes.reduce<PlaceMention | null>(
    (best, m) => (best && weightOf(best) >= weightOf(m) ? best : m),
    null,
  );
  if (!focus) return null;
  const beside = scenes.filter((m) => m !== focus && m.sentence === focus.sentence);
  const text = phraseAround(focus, beside);
  const { place } = focus;
  if (!place) {
    const around = containerOfUnknown(focus, beside, context);
    return {
      ...around,
      name: focus.name,
      placeId: null,
      latitude: null,
      longitude: null,
      precision: focus.near ? 'NEAR' : 'EXACT',
      text,
    };
  }
  const container = beside
    .map((m) => m.place)
    .find((p) => p?.kind === 'ADM1' && (p.country === place.country || place.country === null));
  const vague = place.kind === 'REGION' || place.kind === 'ROAD';
  return {
    name: place.name,
    admin1: (vague ? container?.admin1 : null) ?? place.admin1,
    country: place.country ?? container?.country ?? beside.find((m) => m.place?.country)?.place?.country ?? null,
    placeId: place.id,
    latitude: place.latitude,
    longitude: place.longitude,
    precision: precisionOf(focus, place),
    text,
  };
}

function specificityOf({ place }: PlaceMention): number {
  return place ? SPECIFICITY[place.kind] : UNKNOWN_SPECIFICITY;
}

/** Specificity first; among alike the one that a preposition of place stands before, then the first. */
function weightOf(mention: PlaceMention): number {
  const { sentence, from } = mention;
  let before = from - 1;
  while (before > 0 && /^(?:the|of)$/.test(sentence.tokens[before]?.lower ?? '')) before--;
  const word = sentence.tokens[before]?.lower ?? '';
  const placed = SCENE_PREPOSITIONS.has(word) || KIND_NOUNS.has(word) || mention.near;
  return specificityOf(mention) + (placed ? 1.5 : 0);
}

function precisionOf({ near, sentence, to }: PlaceMention, place: GazetteerPlace): LocationPrecision {
  switch (place.kind) {
    case 'COUNTRY':
    case 'ADM1':
    case 'ADM2':
      return place.kind;
    case 'REGION':
    case 'ROAD':
      return 'REGION';
    default:
      if (KIND_NOUNS.get(sentence.tokens[to]?.lower ?? '') === 'ADM2') return 'ADM2';
      return near ? 'NEAR' : 'EXACT';
  }
}

function containerOfUnknown(
  focus: PlaceMention,
  beside: readonly PlaceMention[],
  { places }: LocationContext,
): Pick<Location, 'admin1' | 'country'> {
  const distance = (m: PlaceMention): number => Math.abs(m.from - focus.from);
  const nearest = [...beside]
    .filter((m) => m.place && m.place.kind !== 'COUNTRY')
    .sort((a, b) => distance(a) - distance(b))[0]?.place;
  if (nearest) return { admin1: nearest.admin1, country: nearest.country };
  const country = beside.find((m) => m.place)?.place?.country;
  if (country) return { admin1: null, country };
  const named = new Set(places.flatMap((m) => (m.use === 'SCENE' && m.place?.country ? [m.place.country] : [])));
  return { admin1: null, country: named.size === 1 ? ([...named][0] ?? null) : null };
}

const CONNECTORS = new Set(['of', 'the', ',', '(', ')', 'in', "'s", 'near', '-', '–', 'and', 'to', 'from', 'at']);
const LEADING = new Set(['of', 'the', 'near', 'in']);

/** The widest phrase around the focus that speaks of nothing but where: "the eastern desert of the central province of Homs". */
function phraseAround(focus: PlaceMention, beside: readonly PlaceMention[]): string {
  const { sentence } = focus;
  let [from, to] = [focus.from, focus.to];
  for (let grown = true; grown; ) {
    grown = false;
    for (const other of beside) {
      const related =
        !other.place || !focus.place || contains(other.place, focus.place) || contains(focus.place, other.place);
      if (!related) continue;
      if (other.from >= to && connects(sentence, to, other.from)) [to, grown] = [other.to, true];
      else if (other.to <= from && connects(sentence, other.to, from)) [from, grown] = [other.from, true];
    }
  }
  while (isWhereWord(sentence, to) || sentence.tokens[to]?.lower === 'countryside') to++;
  if (sentence.tokens[to]?.lower === ')' && sliceOf(sentence, from, to).includes('(')) to++;
  let start = from;
  while (start > 0 && (isWhereWord(sentence, start - 1) || LEADING.has(sentence.tokens[start - 1]?.lower ?? '')))
    start--;
  while (start < from && /^(?:of|near|in)$/.test(sentence.tokens[start]?.lower ?? '')) start++;
  if (sentence.tokens[start]?.lower === 'the' && start + 1 === from) start = from;
  return sliceOf(sentence, start, to);
}

function connects(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let at = from; at < to; at++) {
    if (!CONNECTORS.has(sentence.tokens[at]?.lower ?? '') && !isWhereWord(sentence, at)) return false;
  }
  return true;
}

function isWhereWord({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return KIND_NOUNS.has(word) || PART_WORDS.has(word);
}
