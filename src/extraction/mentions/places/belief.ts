// Whether a name that a place has is meant as a place here: common words, persons and small towns far from the article's country are not.
import { isWrittenSo, plainWords } from '../../gazetteer/fold.ts';
import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { countryOf } from '../../lexicon/countries.ts';
import { COMMON_WORDS } from '../../lexicon/places/common-words.ts';
import { NAME_PARTICLES, PART_WORDS } from '../../lexicon/places/words.ts';
import type { Candidate, Evidence } from './candidate.ts';
import { isCapital } from './choice.ts';
import { isStatedIn, LARGE_TOWN } from './containment.ts';
import { countryOfKind } from './countries.ts';
import { isAcronym } from './names.ts';

/** "Provinces, SANA –": an abbreviation before the dash of a dateline is the agency. */
const DATELINE_TOKENS = 5;
/** Weight of a country, 0 to 1, from which its small towns are believed. */
const SPOKEN_OF = 0.3;
/** Weight of a country under which its small towns are not even believed when the words say "town of", where another country is the subject. */
const UNSPOKEN = 0.12;

/** Weight of a country, its town's name apart, under which nothing else speaks for it. */
const ALONE = 0.05;

/** Steps of renown from which a small town is named without a word of its country. */
const KNOWN_ABROAD = 1;

/** "in Palmyra": a name that the world knows, where the article speaks of no country. */
function isKnownAlone(
  candidate: Candidate,
  { renown }: GazetteerPlace,
  { countries, spokenOf }: Pick<Evidence, 'countries' | 'spokenOf'>,
): boolean {
  if (renown < KNOWN_ABROAD || candidate.context.marked < 2) return false;
  return [...countries.keys()].every((iso) => spokenOf(candidate, iso) < SPOKEN_OF);
}

/** Share of the weight of the main country that another must have for its small towns to be believed. */
const BESIDE_MAIN = 0.3;

/** English words and abbreviations that some town is called. */
export function isCommon(candidate: Candidate): boolean {
  const { name, context, sentence, from, to, options, capitals } = candidate;
  const word = name.toLowerCase();
  // money names no place: "the high US dollar rate"
  if (/^dollars?$/.test(sentence.tokens[to]?.lower ?? '')) return true;
  if (/^u\.?s\.?$/.test(word)) return capitals ? word === 'us' : name !== name.toUpperCase();
  if (PART_WORDS.has(word)) return true;
  // the agency of Damascus, not the capital of Yemen
  if (!capitals && name === 'SANA') return true;
  if (!capitals && isAcronym(sentence, from, to) && isAgency(candidate)) return true;
  if (
    !capitals &&
    isAcronym(sentence, from, to) &&
    /^[-–—]/.test(sentence.tokens[to]?.text ?? '') &&
    from < DATELINE_TOKENS
  )
    return true;
  if (!capitals && isAcronym(sentence, from, to))
    return !options.some((p) => p.kind === 'COUNTRY' || p.kind === 'ADM1' || p.kind === 'SITE' || p.kind === 'ROAD');
  const words = plainWords(name);
  const common = words.every((w) => COMMON_WORDS.has(w) || NAME_PARTICLES.has(w));
  if (!common || (words.length > 1 && NAME_PARTICLES.has(words[0] ?? ''))) return false;
  // "protested in Split, Croatia": a capitalised word that its country follows
  if (candidate.cased && context.marked === 2 && isInCountry(candidate)) return false;
  const noun = context.kind === 'TOWN' || context.kind === 'ADM1' || context.kind === 'ADM2';
  return !(noun && candidate.cased && sentence.tokens[from]?.tag === 'PROPN');
}

/** "According to SANA", "SANA said": an abbreviation that tells the news is an agency, whatever capital has its letters. */
function isAgency({ sentence: { tokens }, from, to, options }: Candidate): boolean {
  if (options.some((p) => p.kind === 'COUNTRY')) return false;
  const [before, last] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  return (
    (before === 'according' && last === 'to') ||
    /^(?:told|quoting|citing)$/.test(last) ||
    /^(?:said|says|reported|reports|added|quoted|news|agency)$/.test(tokens[to]?.lower ?? '')
  );
}

/** Whether ", Croatia" follows, the country of one of the places that the name may stand for. */
function isInCountry({ sentence: { tokens }, to, options }: Candidate): boolean {
  if (tokens[to]?.text !== ',') return false;
  const named = [tokens[to + 1]?.lower, `${tokens[to + 1]?.lower} ${tokens[to + 2]?.lower}`];
  return options.some((p) => named.includes(countryOf(p.country)?.name.toLowerCase()));
}

/** Whether the words and letters around say that a place is named at all. */
export function isPlace(candidate: Candidate, { countries }: Evidence): boolean {
  const { context, options, sentence, from, to, cased } = candidate;
  if (isCommon(candidate) || context.titled) return false;
  if (options.some((p) => p.kind === 'COUNTRY')) return true;
  if (context.marked === 2) return true;
  const wide = options.some(
    (p) => p.kind === 'ADM1' || p.kind === 'REGION' || p.population >= LARGE_TOWN || isCapital(p),
  );
  const here = options.some((p) => (countries.get(p.country ?? '') ?? 0) >= SPOKEN_OF);
  if (cased && to - from === 1 && from === 0 && sentence.tokens[0]?.tag !== 'PROPN') return wide && here;
  if (context.marked === 1) return wide || here;
  return here && (wide || to - from > 1 || context.use === 'DATELINE');
}

/** A small town of a country that the article does not speak of is a name that happens to be a town's. */
export function isBelieved(candidate: Candidate, place: GazetteerPlace, evidence: Evidence): boolean {
  const { countries, spokenOf } = evidence;
  const { context } = candidate;
  const isStated =
    isStatedIn(place, candidate, evidence.beside(candidate)) ||
    countryOfKind(candidate.sentence, candidate.from) === place.country;
  if (candidate.capitals && !isStated && isSurname(candidate, place, evidence)) return false;
  if (!isStated && isHouse(candidate, place, evidence)) return false;
  // "Mambasa territory" in Congo is no misspelling of a county in Kenya
  if (candidate.approximate && !isStated && isUnspokenOf(candidate, place, evidence)) return false;
  if (place.kind === 'ADM1' && context.marked === 0) return (countries.get(place.country ?? '') ?? 0) >= SPOKEN_OF;
  if (place.kind !== 'TOWN' && place.kind !== 'NEIGHBOURHOOD') return true;
  const weight = countries.get(place.country ?? '') ?? 0;
  if (isCapital(place)) return true;
  if (place.population >= LARGE_TOWN && isQuarterAbroad(candidate, place, evidence)) return false;
  if (place.population >= LARGE_TOWN) return context.marked > 0 || weight >= SPOKEN_OF;
  if (isStated) return true;
  // a name does not speak for its own country where the article speaks of another
  const most = Math.max(0, ...countries.values());
  if (most > weight && isUnspokenOf(candidate, place, evidence)) return false;
  // in capitals a word or a person's name may be a small town's anywhere: there it is one only in the country most spoken of
  if (candidate.capitals && context.kind === null && weight < most) return false;
  if (context.kind === null) return weight >= SPOKEN_OF || isKnownAlone(candidate, place, { countries, spokenOf });
  return weight >= UNSPOKEN || most < SPOKEN_OF;
}

/** "the district of X", where a great city of that name lies in a country that nobody speaks of: a quarter here. */
function isQuarterAbroad(candidate: Candidate, place: GazetteerPlace, evidence: Evidence): boolean {
  const { kind } = candidate.context;
  if (place.kind !== 'TOWN' || (kind !== 'NEIGHBOURHOOD' && kind !== 'ADM2')) return false;
  const weight = evidence.countries.get(place.country ?? '') ?? 0;
  if (![...evidence.countries.values()].some((other) => other > weight)) return false;
  return isUnspokenOf(candidate, place, evidence) && !isStatedIn(place, candidate, evidence.beside(candidate));
}

/** Whether the article speaks of another country and, but for the name itself, hardly of that of the place. */
function isUnspokenOf(candidate: Candidate, { country }: GazetteerPlace, { countries, spokenOf }: Evidence): boolean {
  const most = Math.max(0, ...countries.values());
  return most >= SPOKEN_OF && spokenOf(candidate, country ?? '') < Math.max(ALONE, most * BESIDE_MAIN);
}

/** "JUDGE VALENCIA SAID", "(USIS)": where letters tell no names, a far city is meant only by its own well-known name behind a word of where. */
function isSurname(candidate: Candidate, place: GazetteerPlace, evidence: Evidence): boolean {
  const { context, name } = candidate;
  // "CARLOS MORALES … MORALES SAID"
  if (context.marked < 2 && context.kind === null && evidence.surnames.has(name.toLowerCase())) return true;
  if (place.kind === 'COUNTRY' || isCapital(place) || !isUnspokenOf(candidate, place, evidence)) return false;
  return context.marked < 2 || place.renown === 0 || !isWrittenSo(place.name, name);
}

/** "al-Quds hospital", "the Paris hotel": called after a place of a country that is not spoken of. */
function isHouse(candidate: Candidate, place: GazetteerPlace, evidence: Evidence): boolean {
  const noun = candidate.sentence.tokens[candidate.to]?.lower ?? '';
  return place.kind === 'TOWN' && HOUSES.test(noun) && isUnspokenOf(candidate, place, evidence);
}

const HOUSES =
  /^(?:hospital|clinic|university|college|school|mosque|church|hotel|restaurant|cafe|cinema|stadium|club|street|square|avenue|boulevard)$/;
