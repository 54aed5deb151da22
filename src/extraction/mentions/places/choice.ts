// Which place a name stands for, by what the article says: containing places named nearby, the country it is about,
// distance to its other places, population last.
import { kilometres } from '../../gazetteer/distance.ts';
import { foldName, isWrittenSo } from '../../gazetteer/fold.ts';
import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { COUNTRIES, countryOf } from '../../lexicon/countries.ts';
import { KIND_NOUNS, PART_WORDS } from '../../lexicon/places/words.ts';
import type { NameContext } from './context.ts';
import { isCapitalised, type PlaceName } from './names.ts';

export interface Candidate extends PlaceName {
  readonly context: NameContext;
  /** The article is in capitals. */
  readonly capitals: boolean;
  /** Letter case tells names from words in this sentence. */
  readonly cased: boolean;
}

/** What each piece of evidence adds to an option's score. */
const WEIGHTS = {
  /** A division or country named in the same sentence contains the place. */
  containedBeside: 3.5,
  containedInSentence: 1.8,
  containedInArticle: 1,
  /** A division of which a place is named beside it. */
  holdsNamed: 1.5,
  /** The article's main country. */
  country: 3,
  /** Of the countries that have a place of the name, the only one that anything else in the article speaks of. */
  spokenOf: 1,
  kindAgrees: 2.5,
  kindDisagrees: -2.5,
  ownName: 1.2,
  ownNameFolded: 0.8,
  capital: 1,
  /** For each factor of ten in population. */
  population: 0.55,
  /** For each step of renown: a name without more stands for the place that the world knows. */
  renown: 0.8,
  near: 1.5,
};
/** A town of at least this many people needs no words around it to be meant by its name. */
export const LARGE_TOWN = 100_000;
/** Kilometres over which closeness to the article's other places loses two thirds of its weight. */
const NEAR_KM = 150;

export interface Evidence {
  readonly countries: ReadonlyMap<string, number>;
  /** Weight of a country without what the candidate's own name adds to it. */
  readonly spokenOf: (candidate: Candidate, iso: string) => number;
  /** In capitals, lower-case words of the names of persons, their first apart: each of them alone may be a surname. */
  readonly surnames: ReadonlySet<string>;
  /** The other plausible names of the candidate's sentence. */
  readonly beside: (candidate: Candidate) => readonly Candidate[];
  /** Divisions where what the article speaks of is at home. */
  readonly home: readonly GazetteerPlace[];
  /** Divisions and countries that some name of the article may stand for, each once. */
  readonly containers: readonly GazetteerPlace[];
}

export interface Choice {
  readonly place: GazetteerPlace;
  readonly score: number;
}

/** Tokens between a name and the one that contains it: "X village in northern Y province (Z". */
const BESIDE_TOKENS = 5;

/** Tokens of where between a name and the one that contains it: "X, in the eastern department of Y". */
const LONGEST_LINK = 7;

/** "al-Shola" is no village of Russia: where places are named with the Arabic article. */
const ARTICLE = /^(?:al|ash|ar|as|ad|at|az)-\p{Lu}/u;
const ARTICLE_COUNTRIES: ReadonlySet<string> = new Set(
  'SY IQ LB JO PS IL YE SA AE OM QA BH KW EG LY SD SS TN DZ MA EH MR SO DJ ER TD KM ML NE NG TR IR AF PK'.split(' '),
);

/** The likeliest place of a name with its score; null when no option is believable. */
export function choosePlace(
  candidate: Candidate,
  evidence: Evidence,
  others: readonly GazetteerPlace[],
): Choice | null {
  const folded = foldName(candidate.name);
  const beside = evidence.beside(candidate);
  const divided = candidate.approximate ? countriesOfDivisions(beside) : new Set<string | null>();
  let best: Choice | null = null;
  let bestKnown = 0;
  const shares = sharesOf(candidate, evidence);
  const scores: Choice[] = [];
  for (const place of candidate.options) {
    const country = evidence.countries.get(place.country ?? '') ?? 0;
    const inside = insideScore(place, candidate, beside, evidence);
    if (contradicted(place, candidate, beside)) continue;
    if (ARTICLE.test(candidate.name) && place.country !== null && !ARTICLE_COUNTRIES.has(place.country)) continue;
    if (isNamedLikeCountry(place, candidate, folded, beside)) continue;
    if (inside < WEIGHTS.containedInSentence && isEcho(place, candidate.options)) continue;
    if (inside < WEIGHTS.containedInSentence && isFarFromHome(place, evidence)) continue;
    if (candidate.approximate && inside < WEIGHTS.containedBeside && country < APPROXIMATE_COUNTRY) continue;
    // a misspelling lies in a division that its sentence names
    if (
      divided.has(place.country) &&
      !beside.some((o) => o.options.some((p) => p.kind === 'ADM1' && contains(p, place)))
    )
      continue;
    const about = (shares?.get(place.country) ?? 0) * WEIGHTS.spokenOf;
    let score = about + Math.log10(place.population + 10) * WEIGHTS.population + country * WEIGHTS.country + inside;
    score += kindScore(place, candidate.context);
    if (isWrittenSo(place.name, candidate.name)) score += WEIGHTS.ownName;
    else if (foldName(place.name) === folded) score += WEIGHTS.ownNameFolded;
    if (isCapital(place)) score += WEIGHTS.capital;
    score += closeness(place, others) * WEIGHTS.near;
    scores.push({ place, score });
    const known = renownCounts(place, candidate, evidence) ? score + place.renown * WEIGHTS.renown : score;
    if (!best || known > bestKnown) [best, bestKnown] = [{ place, score }, known];
  }
  if (best && isAmbiguous(best, scores))
    return { ...best, place: { ...best.place, id: null, admin1: null, latitude: null, longitude: null } };
  return best && candidate.context.kind === null && !candidate.context.part ? preferSeat(best, candidate) : best;
}

/** How much of what the article says of the countries that have such a place it says of each, its own name apart; null where one has them all. */
function sharesOf(candidate: Candidate, { spokenOf }: Evidence): ReadonlyMap<string | null, number> | null {
  const isos = new Set(candidate.options.map((p) => p.country));
  if (isos.size < 2) return null;
  const said = new Map([...isos].map((iso) => [iso, Math.max(0, spokenOf(candidate, iso ?? ''))]));
  const all = [...said.values()].reduce((a, b) => a + b, 0);
  if (all <= LITTLE) return null;
  for (const [iso, points] of said) said.set(iso, points / all);
  return said;
}

/** Weight under which nothing but rounding speaks of a country. */
const LITTLE = 0.01;

/** A small town elsewhere in the country of a force or mission that is at home in a few divisions of it. */
function isFarFromHome(place: GazetteerPlace, { home }: Evidence): boolean {
  if (place.kind !== 'TOWN' || place.population >= LARGE_TOWN) return false;
  return home.some((h) => h.country === place.country) && !home.some((h) => contains(h, place));
}

/** "Panama" is the country, whichever towns elsewhere are called so, unless what contains them stands beside it. */
function isNamedLikeCountry(
  place: GazetteerPlace,
  candidate: Candidate,
  folded: string,
  beside: readonly Candidate[],
): boolean {
  if (place.kind !== 'TOWN' && place.kind !== 'NEIGHBOURHOOD') return false;
  const isCountry = candidate.options.some(
    (p) => p.kind === 'COUNTRY' && p.country !== place.country && foldName(p.name) === folded,
  );
  return isCountry && candidate.context.kind !== 'TOWN' && !isStatedIn(place, candidate, beside);
}

/** People from which a town is no chance bearer of a name. */
const SIZEABLE = 20_000;

/** Where towns are named after those of the old world, of whose wars its officials speak: "in Palmyra, a U.S. general said". */
const NAMED_AFTER: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'NZ']);

/** A small town that is named after a place which the world knows. */
function isEcho({ kind, country, population }: GazetteerPlace, options: readonly GazetteerPlace[]): boolean {
  if (kind !== 'TOWN' || population >= LARGE_TOWN || !NAMED_AFTER.has(country ?? '')) return false;
  return options.some((p) => !NAMED_AFTER.has(p.country ?? '') && (p.population >= LARGE_TOWN || p.renown > 0));
}

/** A misspelling is of no known place rather than another; a further name is meant neither where it is a sizeable town's own nor abroad. */
function renownCounts(place: GazetteerPlace, candidate: Candidate, { countries, spokenOf }: Evidence): boolean {
  const { approximate, name, options } = candidate;
  if (approximate || place.renown === 0 || place.kind === 'ADM1') return false;
  if (isWrittenSo(place.name, name)) {
    // "in San Jose, the Colombian police said"
    if (spokenOf(candidate, place.country ?? '') > LITTLE) return true;
    return !options.some(
      (p) =>
        p.country !== place.country &&
        !isEcho(p, options) &&
        isWrittenSo(p.name, name) &&
        spokenOf(candidate, p.country ?? '') > LITTLE,
    );
  }
  const weight = countries.get(place.country ?? '') ?? 0;
  if ([...countries.values()].some((other) => other > weight)) return false;
  return !options.some((p) => p.population >= SIZEABLE && isWrittenSo(p.name, name));
}

/** Weight of a country from which a misspelt name of a place there is believed. */
const APPROXIMATE_COUNTRY = 0.6;

/** Scores so close that only chance parts them. */
const CLOSE_CALL = 0.35;
const APART_KM = 50;

/** Two small towns of one name in one country with nothing to tell them apart: the country is stated, which town is not. */
function isAmbiguous({ place, score }: Choice, scores: readonly Choice[]): boolean {
  if (place.kind !== 'TOWN' || place.population >= LARGE_TOWN) return false;
  return scores.some(
    (s) =>
      s.place !== place &&
      s.place.kind === 'TOWN' &&
      s.place.country === place.country &&
      score - s.score < CLOSE_CALL &&
      (kilometres(s.place, place) ?? 0) > APART_KM,
  );
}

/** A bare name that is a town's and its division's is the town, unless it stands where a container does: "X (Y". */
function preferSeat(best: Choice, { options, context }: Candidate): Choice {
  if (best.place.kind !== 'ADM1' || context.listed) return best;
  const key = foldName(best.place.name);
  const seat = options.find(
    (p) =>
      p.kind === 'TOWN' &&
      p.country === best.place.country &&
      p.admin1 === best.place.admin1 &&
      (foldName(p.name) === key || (p.renown > 0 && p.renown === best.place.renown)),
  );
  return seat ? { place: seat, score: best.score } : best;
}

/** The countries of which divisions are named. */
function countriesOfDivisions(beside: readonly Candidate[]): ReadonlySet<string | null> {
  const known = beside.filter((o) => !o.approximate).flatMap((o) => o.options);
  return new Set(known.flatMap((p) => (p.kind === 'ADM1' ? [p.country] : [])));
}

/** "the X quarter of the Iraqi city of Y". */
const DEMONYMS: ReadonlySet<string> = new Set(COUNTRIES.flatMap((c) => c.demonyms.map((d) => d.toLowerCase())));

const LINKS = new Set([',', '(', 'in', 'of', 'the', '-', '–', "'s", 'near']);

/**
 * Whether the words name another container right after the name: "X, Y", "X (Z, Y)", "X district of Y". A division of the same name
 * elsewhere, or a small town outside Y, cannot be meant. A list ("X, Y and Z") is no such thing.
 */
function contradicted(place: GazetteerPlace, candidate: Candidate, beside: readonly Candidate[]): boolean {
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

function insideScore(
  place: GazetteerPlace,
  candidate: Candidate,
  beside: readonly Candidate[],
  { containers }: Evidence,
): number {
  let score = 0;
  for (const other of beside) {
    const gap = other.from >= candidate.to ? other.from - candidate.to : candidate.from - other.to;
    const close = gap <= BESIDE_TOKENS;
    // only countries and divisions contain, and only a division is known by what it contains
    for (const option of place.kind === 'ADM1' ? other.options : containersIn(other.options)) {
      // "the U.S. ambassador in Bogota": a country whose people or things are told contains nothing
      if (option.kind === 'COUNTRY' && other.context.use !== 'SCENE' && other.context.use !== 'DATELINE') continue;
      if (contains(option, place)) {
        const same = other.name === candidate.name && other.context.kind !== 'ADM1' && !other.context.listed;
        if (!same) score = Math.max(score, close ? WEIGHTS.containedBeside : WEIGHTS.containedInSentence);
      } else if (
        close &&
        !other.approximate &&
        place.kind === 'ADM1' &&
        option.population > 0 &&
        contains(place, option)
      ) {
        score = Math.max(score, WEIGHTS.holdsNamed);
      }
    }
  }
  // a name that a town shares with its division does not contain itself
  if (score === 0 && containers.some((c) => contains(c, place) && !candidate.options.includes(c)))
    score = WEIGHTS.containedInArticle;
  return score;
}

/** The countries and divisions of each list of options, found once: a name is compared with all names beside it. */
const CONTAINERS = new WeakMap<readonly GazetteerPlace[], readonly GazetteerPlace[]>();

function containersIn(options: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const known = CONTAINERS.get(options) ?? options.filter((p) => p.kind === 'COUNTRY' || p.kind === 'ADM1');
  CONTAINERS.set(options, known);
  return known;
}

/** Whether a place is the capital of its country. */
export function isCapital(place: GazetteerPlace): boolean {
  return place.kind === 'TOWN' && countryOf(place.country)?.capital === place.name;
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
  if (place.kind === 'COUNTRY') return 2;
  return handMade;
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
