// Which place a name stands for, by what the article says: containing places named nearby, the country it is about,
// distance to its other places, population last.
import { kilometres } from '../../gazetteer/distance.ts';
import { foldName, isWrittenSo } from '../../gazetteer/fold.ts';
import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { countryOf } from '../../lexicon/countries.ts';
import type { Candidate, Evidence } from './candidate.ts';
import { containersIn, contains, contradicted, isStatedIn, LARGE_TOWN } from './containment.ts';
import type { NameContext } from './context.ts';

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
/** Kilometres over which closeness to the article's other places loses two thirds of its weight. */
const NEAR_KM = 150;

export interface Choice {
  readonly place: GazetteerPlace;
  readonly score: number;
}

/** Tokens between a name and the one that contains it: "X village in northern Y province (Z". */
const BESIDE_TOKENS = 5;

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

/** Whether a place is the capital of its country. */
export function isCapital(place: GazetteerPlace): boolean {
  return place.kind === 'TOWN' && countryOf(place.country)?.capital === place.name;
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
