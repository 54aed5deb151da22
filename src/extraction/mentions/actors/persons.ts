// Persons with their office: "President Bashar al-Assad", "SDF spokesman Mustafa Bali", "Col. Ortiz"; and leaders by their name alone.
import type { Token } from '../../document/document.ts';
import type { KnownActor } from '../../knowledge.ts';
import { stateSlug } from '../../lexicon/actors/states.ts';
import {
  CIVIL_OFFICES,
  HONORIFICS,
  NAME_PARTICLES,
  OFFICE_MODIFIERS,
  OFFICE_TOPICS,
  RANKS,
  SPEAKERS,
} from '../../lexicon/actors/words.ts';
import { countryOf } from '../../lexicon/countries.ts';
import { GIVEN_NAMES, SURNAMES_IN_DICTIONARY } from '../../lexicon/given-names.ts';
import { keyOf, keysOf } from '../name-index.ts';
import type { CountryHit } from './countries.ts';
import { type Draft, draft, isRuling, lowerAt, type Reading, wordBefore, writtenOf } from './reading.ts';

/** What joins the parts of an office, and never the office and a name: "commander of the Guard" names nobody. */
const LINKS = new Set(['of', 'the', 'and', 'for', 'to']);
/** Before an office that is no more theirs. */
const PAST = keysOf('former ex ousted deposed exiled late');
/** "General Staff" is no general. */
const STAFF = keyOf('staff');
/** "Doctors Without Borders" is no doctor. */
const WITHOUT = keyOf('without');
const MOST_NAME_WORDS = 5;
const MOST_OFFICE_WORDS = 6;
const NO_NAME_TAGS = new Set(['VERB', 'AUX', 'ADP', 'DET', 'PRON', 'CCONJ', 'SCONJ', 'PUNCT', 'NUM', 'PART', 'ADV']);

/** Every word at which an office may start. */
const OPENING: ReadonlySet<string> = new Set(
  [CIVIL_OFFICES, RANKS, SPEAKERS, HONORIFICS, OFFICE_MODIFIERS].flatMap((s) => [...s]),
);

type Office = 'CIVIL' | 'RANK' | 'SPEAKER' | 'HONORIFIC';

function officeOf(key: string): Office | null {
  if (CIVIL_OFFICES.has(key)) return 'CIVIL';
  if (RANKS.has(key)) return 'RANK';
  if (SPEAKERS.has(key)) return 'SPEAKER';
  return HONORIFICS.has(key) ? 'HONORIFIC' : null;
}

/**
 * Reads an office and the name that follows it.
 *
 * @param before the actor named directly before the office, whom the person then speaks for
 */
export function readPerson(reading: Reading, at: number, before: KnownActor | null): Draft | null {
  const { words, hits, known } = reading;
  const demonym = hits[at]?.role === 'DEMONYM' || hits[at]?.role === 'NAME' ? hits[at] : null;
  if (!demonym && !OPENING.has(words.keys[at] ?? '')) return readNamed(reading, at);
  let i = demonym ? demonym.to : at;
  let office: Office | null = null;
  const start = i;
  for (; i < start + MOST_OFFICE_WORDS; i++) {
    const key = words.keys[i] ?? '';
    if (known[i]) break;
    const here = officeOf(key);
    if (here) office = office === 'SPEAKER' && here === 'RANK' ? office : here;
    else if (!OFFICE_MODIFIERS.has(key) || (i === start && !demonym && /^(?:the|and|of|for)$/.test(key))) break;
  }
  if (!office || LINKS.has(words.keys[i - 1] ?? '')) return null;
  if (
    words.keys.slice(start, i).includes('of') &&
    !officeOf(words.keys[i - 1] ?? '') &&
    !OFFICE_TOPICS.has(words.keys[i - 1] ?? '')
  )
    return null;
  if (known[i]) return null;
  const to = nameEnd(reading, i);
  if (to === i) return null;
  const leader = leaderOf(reading, i, to);
  const iso = demonym?.iso ?? leader?.iso ?? null;
  const isFormer = PAST.has(keyOf(wordBefore(reading, at))) || words.keys.slice(start, i).some((key) => PAST.has(key));
  const isPast = isFormer || (leader !== null && !isRuling(reading, leader));
  const actor = before ?? (isPast ? null : spokenFor(reading, office, iso));
  return draft(reading, at, to, 'PERSON', {
    actor: actor?.slug ?? null,
    name: writtenOf(reading, i, to),
    kind: 'PERSON',
    country: actor?.country ?? iso,
  });
}

/** Before a name: it is a place's. */
const PLACE_BEFORE = /^(?:in|at|near|from|avenue|street|avenida|calle|san|santa|santo|puerto|villa|ciudad)$/;
/** After a name: it is a place's or an institution's. */
const PLACE_AFTER =
  /^(?:neighborhood|neighbourhood|department|province|street|avenue|district|hospital|airport|university|municipality|jurisdiction|hamlet|canton|highway|boulevard|park|stadium|school|front|battalion|brigade|movement|column|commandos?|command|barracks|islands?|village|town|city|bridge|square|sector|zone|prison|hotel|church|foundation|institute|shantytown|slum)$/;
/** Words of a name, particles apart, from which it is a person's without an office. */
const FEWEST_NAMED = 2;

/** "Father of", "mother of": what a teknonym begins with. */
const KUNYA = /^(?:abu|abou|umm?)$/;

/** "Ricardo Alfonso Castellar": a given name and a surname, without office. */
function readNamed(reading: Reading, at: number): Draft | null {
  const { words, known, hits, caseless } = reading;
  const first = words.sentence.tokens[words.tokens[at] ?? -1];
  if (!first || (caseless ? first.tag !== 'PROPN' : first.text === first.lower)) return null;
  // "Abu Omar al-Homsi"
  const given = KUNYA.test(first.lower) ? words.sentence.tokens[words.tokens[at + 1] ?? -1] : first;
  if (!given || !GIVEN_NAMES.has(given.lower)) return null;
  if (!caseless && !/^\p{Lu}\p{Ll}/u.test(first.text)) return null;
  if (known[at] || hits[at] || PLACE_BEFORE.test(wordBefore(reading, at))) return null;
  const to = nameEnd(reading, at);
  const named = words.tokens.slice(at, to).filter((t) => !NAME_PARTICLES.has(words.sentence.tokens[t]?.lower ?? ''));
  if (named.length < FEWEST_NAMED || PLACE_AFTER.test(lowerAt(reading, to))) return null;
  for (let i = at; i < to; i++) if (known[i] || hits[i]?.role === 'NAME') return null;
  return draft(reading, at, to, 'PERSON', {
    actor: null,
    name: writtenOf(reading, at, to),
    kind: 'PERSON',
    country: null,
  });
}

/** The word after a person's name; the same word when no name starts there. */
function nameEnd({ words, caseless, hits }: Reading, from: number): number {
  let to = from;
  for (let at = from; at < from + MOST_NAME_WORDS; at++) {
    const token = words.sentence.tokens[words.tokens[at] ?? -1];
    const key = words.keys[at];
    if (!token || !key || officeOf(key)) break;
    const particle = NAME_PARTICLES.has(token.lower);
    if (particle && at > from) continue;
    if (caseless ? !isNameInCapitals(token) : !/^(?:[a-z]+-)?\p{Lu}/u.test(token.text)) break;
    if (at > from && (hits[at]?.role === 'DEMONYM' || NO_NAME_TAGS.has(token.tag))) break;
    if (key === STAFF || key === WITHOUT) break;
    to = at + 1;
  }
  return to;
}

/** In capitals a name is what no dictionary knows, which the tagger then takes for a proper noun. */
function isNameInCapitals({ tag, lower, text }: Token): boolean {
  if (tag === 'PROPN') return /\p{L}/u.test(text);
  return !NO_NAME_TAGS.has(tag) && (GIVEN_NAMES.has(lower) || SURNAMES_IN_DICTIONARY.has(lower));
}

function leaderOf({ hits }: Reading, from: number, to: number): CountryHit | null {
  return hits.slice(from, to).find((hit) => hit?.role === 'LEADER') ?? null;
}

/** A country's civilian office speaks for its government, a rank for its forces. */
function spokenFor({ registry }: Reading, office: Office, iso: string | null): KnownActor | null {
  const country = countryOf(iso);
  if (!country || office === 'HONORIFIC') return null;
  return registry.get(stateSlug(office === 'RANK' ? 'military-forces' : 'government', country)) ?? null;
}

/** A leader by name alone: "Assad said". */
export function readLeader(reading: Reading, at: number): Draft | null {
  const hit = reading.hits[at];
  if (hit?.role !== 'LEADER') return null;
  // before a leader's time the name is anybody's
  const { year } = reading;
  if (year !== null && hit.terms?.every(({ from }) => year < from)) return null;
  const actor = isRuling(reading, hit) ? spokenFor(reading, 'CIVIL', hit.iso) : null;
  return draft(reading, at, hit.to, 'PERSON', {
    actor: actor?.slug ?? null,
    name: writtenOf(reading, at, hit.to),
    kind: 'PERSON',
    country: hit.iso,
  });
}
