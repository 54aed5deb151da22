// The government that a country's name stands for where a party, a backer or an ally is named: "between Russia and Turkey".
import type { Sentence } from '../document/document.ts';
import { textOf } from '../document/document.ts';
import { INTERNATIONAL } from '../lexicon/actors/international.ts';
import { plainSlug, STATE_ACTORS, stateSlug } from '../lexicon/actors/states.ts';
import { COUNTRIES, type Country } from '../lexicon/countries.ts';
import type { ActorMention, Mentions } from '../mentions/mention.ts';
import type { ActorReference } from '../record.ts';
import { MOST_TOKENS } from './line.ts';

const MARK_OR_DOT = /\p{M}|\./gu;

const index = (words: (country: Country) => readonly (string | null)[]): ReadonlyMap<string, Country> =>
  new Map(
    COUNTRIES.flatMap((country) => words(country).flatMap((word) => (word ? [[fold(word), country] as const] : []))),
  );

const BY_ANY_WORD = index(({ name, capital, otherNames, demonyms, seats }) => [
  name,
  capital,
  ...otherNames,
  ...demonyms,
  ...seats,
]);
const BY_NAME = index(({ name, otherNames }) => [name, ...otherNames]);
const FIRST_WORDS = new Set([...BY_NAME.keys()].map((name) => name.split(' ')[0] ?? name));
const MOST_WORDS = 4;

/** A country's name after one of these is a place. */
const PLACE_BEFORE =
  /^(?:in|at|near|from|into|across|throughout|inside|outside|within|over|around|northern|southern|eastern|western|central)$/;

/** The government that a country's name, adjective or capital stands for; null for another word. */
export function governmentCalled(word: string, text: string): ActorReference | null {
  const country = BY_ANY_WORD.get(fold(word));
  if (!country) return null;
  return { ...governmentOf(country), text };
}

/** The government of a country called by its bare name, whichever branch acts; null for other words. */
export function governmentNamed(text: string): Omit<ActorReference, 'text'> | null {
  const country = BY_NAME.get(fold(text));
  return country ? governmentOf(country) : null;
}

const BRANCH = /^(?:government|military-forces|air-force|police-forces|border-guard)-of-/;

/** The government of the state that forces are of; anybody else as he is. */
export function governmentFor(reference: ActorReference): ActorReference {
  const country = COUNTRIES.find((c) => BRANCHES.some((branch) => stateSlug(branch, c) === reference.actor));
  return country ? { ...governmentOf(country), text: reference.text } : reference;
}

const BRANCHES = ['military-forces', 'air-force', 'police-forces', 'border-guard'] as const;

/** What tells parties apart: a state is one party by whatever branch it is called. */
export function partyIdentity({ actor, name }: Pick<ActorReference, 'actor' | 'name'>): string {
  return actor === null ? name.toLowerCase() : plainSlug(actor).replace(BRANCH, '');
}

/** Bodies of states by their names and short forms, folded: "U.N.-brokered", "ECOWAS-brokered". */
const BODIES: ReadonlyMap<string, Omit<ActorReference, 'text'>> = new Map(
  INTERNATIONAL.filter(({ kind }) => kind === 'IGO').flatMap(({ slug: actor, name, kind, aliases }) =>
    [name, ...aliases.map((alias) => alias.text)].map((called) => [fold(called), { actor, name, kind }]),
  ),
);

/** Whoever half of a compound stands for: a government, a body of states, or an actor that the article mentions elsewhere under this name. */
export function actorCalled(word: string, text: string, mentions: Mentions): ActorReference | null {
  const government = governmentCalled(word, text);
  if (government) return government;
  const name = fold(word);
  const body = /^\p{Lu}/u.test(text) ? BODIES.get(name) : undefined;
  if (body) return { ...body, text };
  const known = mentions.actors.find((m) => m.actor !== null && (fold(m.name) === name || fold(textOf(m)) === name));
  return known ? { actor: known.actor, name: known.name, kind: known.kind, text } : null;
}

/** A sentence's actors, and the governments of countries that it names without an actor mention and without an "in", in order. */
export function withCountries(sentence: Sentence, actors: readonly ActorMention[]): ActorMention[] {
  const { tokens } = sentence;
  const inReach = actors.filter((actor) => actor.to <= MOST_TOKENS);
  const taken = new Set(inReach.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const found: ActorMention[] = [];
  for (let from = 0; from < Math.min(tokens.length, MOST_TOKENS); from++) {
    const token = tokens[from];
    if (!token || token.text === token.lower || taken.has(from)) continue;
    if (!FIRST_WORDS.has(token.lower.replaceAll('.', '')) || !/^\p{Lu}/u.test(token.text)) continue;
    if (PLACE_BEFORE.test(tokens[from - 1]?.lower ?? '')) continue;
    for (let to = Math.min(from + MOST_WORDS, tokens.length); to > from; to--) {
      const country = BY_NAME.get(fold(textOf({ sentence, from, to })));
      if (!country || taken.has(to - 1)) continue;
      found.push({ sentence, from, to, ...governmentOf(country), country: country.iso, form: 'NAME' });
      from = to - 1;
      break;
    }
  }
  return [...inReach, ...found].sort((a, b) => a.from - b.from);
}

const NAMES: ReadonlyMap<string, string> = new Map(STATE_ACTORS.map(({ slug, name }) => [slug, name]));

function governmentOf(country: Country) {
  const actor = stateSlug('government', country);
  return { actor, name: NAMES.get(actor) ?? country.name, kind: 'GOVERNMENT' as const };
}

function fold(word: string): string {
  return word.normalize('NFD').replace(MARK_OR_DOT, '').toLowerCase();
}
