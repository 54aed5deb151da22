// From the places of a clause to the one location of its event.
import type { LocationPrecision } from '../../../../schema/vocabulary.ts';
import { covers, type Document, type Sentence, type Span, textOf } from '../../document/document.ts';
import { inSentence } from '../../document/in-sentence.ts';
import { foldName } from '../../gazetteer/fold.ts';
import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { countryOf, DEMONYMS } from '../../lexicon/countries.ts';
import { COUNTRY_MARKS } from '../../lexicon/places/country-marks.ts';
import { KIND_NOUNS, PART_WORDS } from '../../lexicon/places/words.ts';
import type { Location } from '../../record.ts';
import type { PlaceMention } from '../mention.ts';
import { isCapital } from './choice.ts';
import { contains } from './containment.ts';
import { countryOfKind, isFiledAbroad, marksIn } from './countries.ts';
import { isCapitalised, sliceOf } from './names.ts';
import { isVenue } from './venues.ts';

export interface LocationContext {
  readonly document: Document;
  /** All place mentions of the article. */
  readonly places: readonly PlaceMention[];
}

const SPECIFICITY: Readonly<Record<GazetteerPlace['kind'], number>> = {
  COUNTRY: 0,
  ADM1: 2,
  REGION: 2.7,
  ROAD: 2.7,
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
 * @returns null when no place is a scene. A name that the gazetteer does not know has the division and country of the place that is named
 *   around it, and the point of a town that it is said to lie in or near, with precision NEAR; else no coordinates, for none are stated.
 */
export function resolveLocation(mentions: readonly PlaceMention[], context: LocationContext): Location | null {
  const scenes = mentions.filter((m) => m.use === 'SCENE');
  const weights = new Map(scenes.map((m) => [m, weightOf(m, scenes)]));
  const weight = (m: PlaceMention): number => weights.get(m) ?? 0;
  const focus = scenes.reduce<PlaceMention | null>((best, m) => (best && weight(best) >= weight(m) ? best : m), null);
  if (!focus) return null;
  const beside = scenes.filter((m) => m !== focus && m.sentence === focus.sentence);
  const text = phraseAround(focus, beside);
  const { place } = focus;
  if (!place) return unknownLocation(focus, context, text);
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

/**
 * The country that an article is about, for an event whose own clause names no place.
 *
 * @returns null unless one country has most of what the article names: a guess is no location.
 */
export function articleCountry({ document, places }: LocationContext): Location | null {
  const evidence = new Set(document.evidence);
  const named = [
    ...places.flatMap((m) => {
      const iso = m.place?.country;
      const isAbroad = m.use === 'DATELINE' && isFiledAbroad(m, document);
      const points =
        !isAbroad && !isHost(m) && (evidence.has(m.sentence) || m.use === 'DATELINE') ? USE_POINTS[m.use] : 0;
      return iso && points > 0 ? [{ iso, points, span: m }] : [];
    }),
    ...document.evidence.flatMap((sentence) => {
      const here = inSentence(places, sentence);
      const marks = marksIn(sentence);
      const told: { iso: string; points: number; span: Span }[] = [];
      sentence.tokens.forEach(({ lower }, at) => {
        const iso = DEMONYMS.get(lower) ?? COUNTRY_MARKS.get(marks.get(at) ?? '');
        if (iso && !covers(here, at)) told.push({ iso, points: 1, span: { sentence, from: at, to: at + 1 } });
      });
      return told;
    }),
  ];
  const sums = new Map<string, number>();
  for (const { iso, points } of named) sums.set(iso, (sums.get(iso) ?? 0) + points);
  const all = named.reduce((sum, { points }) => sum + points, 0);
  const [most] = [...sums].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < all * MAIN_COUNTRY_SHARE) return null;
  const country = countryOf(most[0]);
  const place = places.find((m) => m.place?.kind === 'COUNTRY' && m.place.country === most[0])?.place;
  // a dateline alone is no word of where
  const span = named.find(({ iso, span: s }) => iso === most[0] && evidence.has(s.sentence))?.span;
  if (!span) return null;
  return {
    name: place?.name ?? country?.name ?? most[0],
    admin1: null,
    country: most[0],
    placeId: place?.id ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    precision: 'COUNTRY',
    text: textOf(span),
  };
}

/** The country from whose capital a wire in capitals is filed: what it names abroad lends no place to what happened at home. */
export function countryOfDateline({ document, places }: LocationContext): string | null {
  if (!document.capitals) return null;
  const filed = places.find((m) => m.use === 'DATELINE' && m.place && isCapital(m.place));
  return filed && !isFiledAbroad(filed, document) ? (filed.place?.country ?? null) : null;
}

/** What a place's name says of the country that an article is about, by how it is used; a people's name says 1. */
const USE_POINTS: Readonly<Record<PlaceMention['use'], number>> = {
  SCENE: 2,
  DATELINE: 2,
  GOVERNMENT: 1,
  NAME_PART: 0.5,
  SEAT: 0,
};

/** Share of an article's places and peoples that one country must have to be what the article is about. */
const MAIN_COUNTRY_SHARE = 0.6;

/** Specificity first; among alike the one that a preposition of place stands before, then the first. */
function weightOf(mention: PlaceMention, scenes: readonly PlaceMention[]): number {
  const { sentence, from, place } = mention;
  let before = from - 1;
  while (before > 0 && (/^(?:the|of)$/.test(sentence.tokens[before]?.lower ?? '') || isWhereWord(sentence, before)))
    before--;
  const word = sentence.tokens[before]?.lower ?? '';
  const placed =
    SCENE_PREPOSITIONS.has(word) ||
    (before < from - 1 && KIND_NOUNS.has(sentence.tokens[from - 2]?.lower ?? '')) ||
    mention.near;
  if (place && scenes.some((m) => m !== mention && (holds(mention, m) || isBearing(mention, m) || owns(mention, m))))
    return SPECIFICITY.ADM1;
  // "on the Lahore road": the town at its end says where the road leads
  if (place && isRoad(mention)) return SPECIFICITY.ROAD;
  return (place ? SPECIFICITY[place.kind] : unknownSpecificity(mention)) + (placed ? 0.6 : 0);
}

/** "X village, Y District, Z": an unknown district contains what is named before it. */
function unknownSpecificity({ sentence: { tokens }, from, to }: PlaceMention): number {
  const isListed = tokens[from - 1]?.lower === ',' && KIND_NOUNS.get(tokens[to]?.lower ?? '') === 'ADM2';
  return isListed ? SPECIFICITY.ADM2 + 0.1 : UNKNOWN_SPECIFICITY;
}

/** "Aleppo's X neighbourhood" */
function owns({ sentence, to }: PlaceMention, inner: PlaceMention): boolean {
  // "the Baghdad suburb of X"
  if (sentence.tokens[to]?.lower === 'suburb' && inner.sentence === sentence && inner.from === to + 2) return true;
  return inner.sentence === sentence && sentence.tokens[to]?.lower === "'s" && inner.from === to + 1;
}

/** "the X road": no place in the town that it is named after. */
function isRoad({ sentence: { tokens }, to, place }: PlaceMention): boolean {
  return place?.kind === 'TOWN' && /^(?:road|street|highway|avenue|boulevard|motorway)$/.test(tokens[to]?.lower ?? '');
}

/** "in X, forty km south of Y", "in X near Y": Y only says where X lies. */
export function isBearing(
  { near, sentence, from }: PlaceMention,
  { near: isNear, sentence: other, to, place }: PlaceMention,
): boolean {
  if (!near || isNear || other !== sentence || to > from || from - to > BEARING_REACH) return false;
  if (sentence.tokens.slice(to, from).some(({ tag }) => tag === 'VERB')) return false;
  return (
    place === null ||
    SPECIFICITY[place.kind] >= SPECIFICITY.TOWN ||
    (place.kind === 'REGION' && place.latitude !== null)
  );
}

/** Tokens between a place and the one from which its bearing is taken: "X 40 km (25 miles) south of Y". */
const BEARING_REACH = 10;

/** "X in Y", "X (Y)": a seat's name that stands for its division because a place inside that division is named before it. */
function holds({ place, sentence, from }: PlaceMention, inner: PlaceMention): boolean {
  if (place?.kind !== 'TOWN' || inner.sentence !== sentence || inner.to > from || !connects(sentence, inner.to, from))
    return false;
  if (!place.admin1 || foldName(place.name) !== foldName(place.admin1)) return false;
  return (
    inner.place === null ||
    (inner.place.id !== place.id && inner.place.country === place.country && inner.place.admin1 === place.admin1)
  );
}

function precisionOf(mention: PlaceMention, place: GazetteerPlace): LocationPrecision {
  const { near, sentence, to } = mention;
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
      return near || isRoad(mention) ? 'NEAR' : 'EXACT';
  }
}

function unknownLocation(focus: PlaceMention, { places, document }: LocationContext, text: string): Location {
  const place = containerOf(focus, places);
  const town = place && isSmall(place) ? place : null;
  const named = places.flatMap((m) =>
    m.place?.country && m.use !== 'SEAT' && !isHost(m) ? [{ m, country: m.place.country }] : [],
  );
  // "(Nairobi) – Chad's army …": where it is written only where the text names no other country
  const told = named.filter(({ m }) => document.capitals || m.use !== 'DATELINE');
  const countries = new Set((told.length > 0 ? told : named).map(({ country }) => country));
  const only = countries.size === 1 ? ([...countries][0] ?? null) : null;
  return {
    name: focus.name,
    admin1: place?.admin1 ?? null,
    country: countryOfKind(focus.sentence, focus.from) ?? place?.country ?? only,
    placeId: null,
    latitude: town?.latitude ?? null,
    longitude: town?.longitude ?? null,
    precision: focus.near || town ? 'NEAR' : 'EXACT',
    text,
  };
}

/** A town, or a township or territory of one division: its point is near what lies in it. */
function isSmall({ kind, name, admin1 }: GazetteerPlace): boolean {
  if (kind === 'REGION') return admin1 !== null && !WIDE.test(name);
  return kind === 'TOWN' || kind === 'NEIGHBOURHOOD';
}

const WIDE =
  /\b(?:desert|steppe|mountains?|hills?|river|valley|basin|delta|plains?|forest|lake|coast|border|peninsula|badia)\b/i;

/** What is named around an unknown name: the next place after it in the same phrase, else the nearest in its sentence, else around the same name elsewhere. */
function containerOf(focus: PlaceMention, places: readonly PlaceMention[]): GazetteerPlace | null {
  const key = foldName(focus.name);
  const same = [focus, ...places.filter((m) => m !== focus && !m.place && foldName(m.name) === key)];
  for (const mention of same) {
    const known = inSentence(places, mention.sentence).filter(
      (m) => m.place && m.use === 'SCENE' && m.place.kind !== 'COUNTRY' && !isHost(m),
    );
    const owner = known.find((m) => owns(m, mention))?.place;
    if (owner) return owner;
    const linked = known.filter((m) => m.from >= mention.to && chained(mention, m, places));
    const nearest = known.toSorted((a, b) => Math.abs(a.from - mention.from) - Math.abs(b.from - mention.from))[0];
    const found = linked[0];
    if (found?.place) return isDivision(found) && !isQuarter(mention) ? { ...found.place, kind: 'ADM1' } : found.place;
    // a town that merely stands in the same sentence gives its division, not its point
    if (nearest?.place) return { ...nearest.place, kind: 'ADM1' };
  }
  return inSentence(places, focus.sentence).find((m) => m.place && m.use === 'SCENE' && !isHost(m))?.place ?? null;
}

/** A town where parties met: nothing that happened lies in or near it. */
const isHost = ({ sentence, from }: PlaceMention) => isVenue(sentence.tokens, from);

/** "X neighbourhood", "X square": a town contains it. */
function isQuarter({ sentence: { tokens }, to }: PlaceMention): boolean {
  const word = tokens[to]?.lower ?? '';
  return KIND_NOUNS.get(word) === 'NEIGHBOURHOOD' || /^(?:street|square|market|roundabout)$/.test(word);
}

/** A seat's name without "city" beside it may as well be its division's. */
function isDivision({ place, sentence, from, to }: PlaceMention): boolean {
  if (place?.kind !== 'TOWN' || foldName(place.name) !== foldName(place.admin1 ?? '')) return false;
  return ![sentence.tokens[to]?.lower, sentence.tokens[from - 2]?.lower].some(
    (word) => KIND_NOUNS.get(word ?? '') === 'TOWN',
  );
}

/** Tokens from a name to the last of what contains it. */
const LONGEST_CHAIN = 16;

/** Whether only words of where and other places stand between two mentions. */
function chained(first: PlaceMention, last: PlaceMention, places: readonly PlaceMention[]): boolean {
  if (last.from - first.to > LONGEST_CHAIN) return false;
  let at = first.to;
  while (at < last.from) {
    const between = inSentence(places, first.sentence).find((m) => m.from === at && m.to <= last.from);
    if (between) at = between.to;
    else if (connects(first.sentence, at, at + 1)) at++;
    else return false;
  }
  return true;
}

const CONNECTORS = new Set([
  'of',
  'the',
  ',',
  '(',
  ')',
  'in',
  "'s",
  'near',
  'close',
  '-',
  '–',
  'and',
  'to',
  'from',
  'at',
]);
const LEADING = new Set(['of', 'the', 'near', 'in']);

/** The widest phrase around the focus that speaks of nothing but where: "the western valleys of the northern district of Gulu". */
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
  while (start > 0 && (leads(sentence, start - 1) || LEADING.has(sentence.tokens[start - 1]?.lower ?? ''))) start--;
  while (start < from && /^(?:of|near|in)$/.test(sentence.tokens[start]?.lower ?? '')) start++;
  if (sentence.tokens[start]?.lower === 'the' && start + 1 === from) start = from;
  return sliceOf(sentence, start, to);
}

/** "eastern", "desert of": not the nouns of what was hit, as in "checkpoint near X". */
function leads({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return (
    PART_WORDS.has(word) || (KIND_NOUNS.has(word) && (tokens[at + 1]?.lower === 'of' || isCapitalised(tokens[at + 1])))
  );
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
