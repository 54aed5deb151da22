// Which place a name stands for, by what the article says: containing places named nearby, the country it is about,
// distance to its other places, population last.
import type { Document } from '../document/document.ts';
import { plainWords } from '../gazetteer/fold.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { COMMON_WORDS } from '../lexicon/places/common-words.ts';
import type { NameContext } from './places-context.ts';
import type { PlaceName } from './places-names.ts';

export interface Candidate extends PlaceName {
  readonly context: NameContext;
}

/** Weights of the evidence: what a point is worth was set on development articles, in the order that the issue gives. */
const WEIGHTS = {
  /** A division or country named in the same sentence contains the place. */
  containedInSentence: 3,
  containedInArticle: 1.2,
  /** The article's main country. */
  country: 3,
  kindAgrees: 2.5,
  kindDisagrees: -2.5,
  ownName: 1,
  /** For each factor of ten in population. */
  population: 0.45,
  near: 1.5,
};
/** Kilometres over which closeness to the article's other places loses two thirds of its weight. */
const NEAR_KM = 150;

const DEMONYMS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ iso, demonyms }) =>
    demonyms.flatMap((word) => [word, `${word}s`]).map((word) => [word.toLowerCase(), iso] as const),
  ).filter(([word]) => !['us', 'uss', 'u.s.s'].includes(word)),
);

/** How much the article speaks of each country, the most at 1. */
export function countryWeights(document: Document, candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const vote = (iso: string | null | undefined, points: number): void => {
    if (iso) votes.set(iso, (votes.get(iso) ?? 0) + points);
  };
  const sentences = document.title ? [document.title, ...document.sentences] : document.sentences;
  for (const sentence of sentences) for (const token of sentence.tokens) vote(DEMONYMS.get(token.lower), 1);
  const seen = new Set<string>();
  for (const { options, context, name } of candidates) {
    const country = options.find((p) => p.kind === 'COUNTRY');
    if (country) {
      vote(country.country, context.use === 'SCENE' ? 2 : 1);
      continue;
    }
    const key = name.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    const isos = new Set(options.map((p) => p.country));
    const common = COMMON_WORDS.has(key);
    for (const iso of isos) {
      const known = options.find((p) => p.country === iso);
      const size = known?.kind === 'ADM1' || (known?.population ?? 0) > 100_000 ? 2 : 1;
      vote(iso, common ? 0.1 : ((context.marked === 2 ? 2 : 0.7) * size) / isos.size);
    }
  }
  const most = Math.max(1, ...votes.values());
  return new Map([...votes].map(([iso, points]) => [iso, points / most]));
}

export interface Evidence {
  readonly countries: ReadonlyMap<string, number>;
  /** Divisions and countries that some name of the sentence, or of the article, may stand for. */
  readonly containers: (candidate: Candidate) => readonly GazetteerPlace[];
  readonly articleContainers: readonly GazetteerPlace[];
}

/** The likeliest place of a name with its score; null for a name that the gazetteer does not know. */
export function choosePlace(
  candidate: Candidate,
  evidence: Evidence,
  others: readonly GazetteerPlace[],
): { place: GazetteerPlace; score: number } | null {
  const written = plainWords(candidate.name).join(' ');
  const containers = evidence.containers(candidate);
  let best: { place: GazetteerPlace; score: number } | null = null;
  for (const place of candidate.options) {
    let score = Math.log10(place.population + 10) * WEIGHTS.population;
    score += (evidence.countries.get(place.country ?? '') ?? 0) * WEIGHTS.country;
    if (containers.some((c) => contains(c, place))) score += WEIGHTS.containedInSentence;
    else if (evidence.articleContainers.some((c) => contains(c, place))) score += WEIGHTS.containedInArticle;
    score += kindScore(place, candidate.context);
    if (plainWords(place.name).join(' ') === written) score += WEIGHTS.ownName;
    score += closeness(place, others) * WEIGHTS.near;
    if (!best || score > best.score) best = { place, score };
  }
  return best;
}

export function contains(container: GazetteerPlace, place: GazetteerPlace): boolean {
  if (container.country !== place.country || container === place) return false;
  if (container.kind === 'COUNTRY') return place.kind !== 'COUNTRY';
  return (
    container.kind === 'ADM1' && place.kind !== 'ADM1' && place.kind !== 'COUNTRY' && container.admin1 === place.admin1
  );
}

const SAME_KIND: Readonly<Record<string, readonly GazetteerPlace['kind'][]>> = {
  TOWN: ['TOWN', 'NEIGHBOURHOOD'],
  ADM1: ['ADM1'],
  ADM2: ['ADM2', 'NEIGHBOURHOOD'],
  NEIGHBOURHOOD: ['NEIGHBOURHOOD'],
  SITE: ['SITE', 'TOWN', 'NEIGHBOURHOOD'],
  REGION: ['REGION', 'ADM1'],
  ROAD: ['ROAD', 'TOWN'],
  COUNTRY: ['COUNTRY'],
};

function kindScore(place: GazetteerPlace, { kind, part }: NameContext): number {
  const handMade = place.id === null && place.kind !== 'ADM1' ? 0.7 : 0;
  if (kind !== null) {
    if (SAME_KIND[kind]?.includes(place.kind)) return WEIGHTS.kindAgrees + handMade;
    if (kind === 'ADM2' && (place.kind === 'ADM1' || place.kind === 'TOWN')) return handMade;
    if (kind === 'ADM1' && place.kind === 'TOWN') return WEIGHTS.kindDisagrees / 2;
    return kind === 'REGION' || kind === 'SITE' ? 0 : WEIGHTS.kindDisagrees;
  }
  if (part) return place.kind === 'ADM1' || place.kind === 'REGION' || place.kind === 'COUNTRY' ? 1.5 : 0;
  // A bare name that is a town's and its division's is the town: news speaks of towns.
  if (place.kind === 'COUNTRY') return 2;
  return place.kind === 'ADM1' ? -0.3 : handMade;
}

function closeness(place: GazetteerPlace, others: readonly GazetteerPlace[]): number {
  let best = 0;
  for (const other of others) {
    if (other === place || (other.id !== null && other.id === place.id)) continue;
    const km = kilometres(place, other);
    if (km !== null) best = Math.max(best, Math.exp(-km / NEAR_KM));
  }
  return best;
}

/** Great-circle distance, null where a place has no coordinates. */
export function kilometres(a: GazetteerPlace, b: GazetteerPlace): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  const radians = Math.PI / 180;
  const h =
    Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2 +
    Math.cos(a.latitude * radians) *
      Math.cos(b.latitude * radians) *
      Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(h));
}
