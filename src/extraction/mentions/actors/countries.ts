// Which countries an article speaks of, and which of them it is about.
import { LEADERS, type Term } from '../../lexicon/actors/leaders.ts';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { createNameIndex, type Words } from '../name-index.ts';
import { isVenue } from '../places/venues.ts';

/** How a country was named: by its name, its people, the seat of its government, or who leads it. NONE: words that only look like it. */
export type CountryRole = 'NAME' | 'DEMONYM' | 'SEAT' | 'LEADER' | 'NONE';

export interface CountryHit {
  readonly iso: string;
  readonly role: CountryRole;
  /** Of a LEADER: the years in office. */
  readonly terms?: readonly Term[];
  /** Word at which the hit ends, exclusive. */
  readonly to: number;
}

export interface CountryContext {
  /** The country that the article is about; null when nothing tells. */
  readonly main: string | null;
  readonly mentioned: ReadonlySet<string>;
}

type CountryName = Omit<CountryHit, 'to'>;

const LOOK_ALIKES = [
  'Central American',
  'Latin American',
  'South American',
  'North American',
  'Pan American',
  'Latin America',
  'Central America',
  'South America',
  'North America',
  'New Mexico',
  'Indian Ocean',
  'West Indian',
  'Turkish Cypriot',
  'Jordan River',
  'River Jordan',
  'Islamic State',
  'Lebanese Forces Party',
];

function* names(): Generator<readonly [string, CountryName]> {
  for (const country of COUNTRIES) {
    const as = (role: CountryRole): CountryName => ({ iso: country.iso, role });
    const [name, demonym, seat] = [as('NAME'), as('DEMONYM'), as('SEAT')];
    for (const text of country.demonyms) yield [text, demonym];
    for (const text of [country.name, ...country.otherNames]) yield [text, name];
    for (const text of [...(country.capital ? [country.capital] : []), ...country.seats]) yield [text, seat];
  }
  for (const { country, name, terms } of LEADERS) yield [name, { iso: country, role: 'LEADER', terms }];
  for (const text of LOOK_ALIKES) yield [text, { iso: '', role: 'NONE' }];
}

const INDEX = createNameIndex(names());
/** Capitals that are better known as something else, and names that are first names of people, weigh less. */
const WEIGHT: Readonly<Record<CountryRole, number>> = { NAME: 2, DEMONYM: 1, SEAT: 1, LEADER: 1, NONE: 0 };
/** "in Syria": more than a word on a Syrian. */
const PLACED_WEIGHT = 3;
const PLACED = new Set(['in', 'across', 'inside']);
/** A known actor at home there. */
const ACTOR_WEIGHT = 2;

/** The country that is named at a word; null when none is. */
export function countryAt(words: Words, at: number, caseless: boolean): CountryHit | null {
  const match = INDEX.at(words, at, caseless);
  if (!match) return null;
  const last = words.texts[match.to - 1] ?? '';
  // the agency of Damascus, not the capital of Yemen
  if (last === 'SANA' && !caseless) return null;
  // "the Philippines" and "Philippine" have one key: the letter tells the country from its people
  const [first, second] = match.values;
  if (!first) return null;
  const value =
    second && first.role === 'DEMONYM' && second.role === 'NAME' && /s$/i.test(last) && !match.abbreviation
      ? second
      : first;
  return { ...value, to: match.to };
}

/** "a raid blamed on Russia", "blamed the United States for it", "accused Kabul of it": nobody blames a place. */
export function isBlamed({ sentence, tokens }: Words, at: number): boolean {
  const first = tokens[at] ?? 0;
  const before = sentence.tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const verb = sentence.tokens[before]?.lower === 'on' ? before - 1 : before;
  if (BLAMES.test(sentence.tokens[verb]?.lower ?? '')) return true;
  return (
    ACCUSES.test(sentence.tokens[before]?.lower ?? '') &&
    sentence.tokens.slice(first + 1, first + 1 + MOST_WORDS).some(({ lower }) => lower === 'of')
  );
}

const BLAMES = /^blam(?:e|es|ed|ing)$/;
const ACCUSES = /^accus(?:e|es|ed|ing)$/;
/** Words of a country's name and one behind it. */
const MOST_WORDS = 5;

/** Weighs all countries that an article names. `given`: the country as the caller knows it from elsewhere. */
export function countryContext(
  sentences: readonly {
    readonly words: Words;
    readonly hits: readonly (CountryHit | null)[];
    readonly weight: number;
    /** Countries of the actors that it names. */
    readonly homes: readonly string[];
  }[],
  given: string | null,
): CountryContext {
  const votes = new Map<string, number>();
  for (const { words, hits, weight, homes } of sentences) {
    for (const home of homes) votes.set(home, (votes.get(home) ?? 0) + ACTOR_WEIGHT);
    hits.forEach((hit, at) => {
      if (!hit?.iso || isBlamed(words, at)) return;
      if (hit.role === 'SEAT' && isVenue(words.sentence.tokens, words.tokens[at] ?? 0)) return;
      const placed =
        (hit.role === 'NAME' || hit.role === 'SEAT') &&
        PLACED.has(words.sentence.tokens[(words.tokens[at] ?? 0) - 1]?.lower ?? '')
          ? PLACED_WEIGHT
          : 0;
      votes.set(hit.iso, (votes.get(hit.iso) ?? 0) + (WEIGHT[hit.role] + placed) * weight);
    });
  }
  if (given) votes.set(given, (votes.get(given) ?? 0) + 1);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return { main: given ?? (best && best[1] >= 2 ? best[0] : null), mentioned: new Set(votes.keys()) };
}

/** "In neighbouring Niger, soldiers killed three": the country with which a sentence opens is that of its soldiers; null where it opens with none. */
export function openingCountry(
  { sentence: { tokens }, tokens: at }: Words,
  hits: readonly (CountryHit | null)[],
): string | null {
  const first = tokens.findIndex((t, i) => i <= OPENING_REACH && t.lower === 'in');
  if (first < 0 || tokens.slice(0, first).some((t) => !OPENS.test(t.lower))) return null;
  const name = /^(?:neighbou?ring|nearby|adjacent)$/.test(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1;
  const hit = hits[at.indexOf(name)];
  const isCountry = hit?.role === 'NAME' || (hit?.role === 'SEAT' && tokens[at[hit.to] ?? -1]?.text === ',');
  return hit?.iso && isCountry ? hit.iso : null;
}

/** What may stand before "in": "Meanwhile, in", "Elsewhere, in". */
const OPENS = /^(?:meanwhile|elsewhere|separately|also|and|,)$/;
const OPENING_REACH = 2;
