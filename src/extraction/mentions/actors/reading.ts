// What the readers of actors share: a sentence under reading, the registry, and what the article has told.
import type { ActorKind } from '../../../../schema/vocabulary.ts';
import type { KnownActor } from '../../knowledge.ts';
import { type Branch, stateSlug } from '../../lexicon/actors/states.ts';
import { countryOf } from '../../lexicon/countries.ts';
import type { ActorMention } from '../mention.ts';
import { tokensOf, type Words } from '../name-index.ts';
import type { CountryContext, CountryHit } from './countries.ts';

export interface Registry {
  /** The actor of a slug, as it stands on the day of the article or on another one. */
  get(slug: string, day?: string): KnownActor | undefined;
}

/** One sentence, with the countries that stand in it and what the whole article is about. */
export interface Reading {
  readonly words: Words;
  /** For each word the country named there. */
  readonly hits: readonly (CountryHit | null)[];
  /** For each word the actor of the registry whose name starts there. */
  readonly known: readonly (KnownActor | null)[];
  /** Letter case tells nothing here. */
  readonly caseless: boolean;
  readonly registry: Registry;
  readonly countries: CountryContext;
  /** Year of the article; null where no day is known. */
  readonly year: number | null;
  /** Armed groups that the article names, each once, with the sentences (by place in the evidence) that do. */
  readonly groups: readonly GroupSeen[];
  /** Place of the sentence in the evidence. */
  readonly order: number;
}

export interface GroupSeen {
  readonly actor: KnownActor;
  readonly orders: readonly number[];
}

/** A mention with the word at which reading goes on. */
export interface Draft {
  readonly mention: ActorMention;
  readonly end: number;
}

interface Described {
  readonly actor: string | null;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
}

export function draft(
  { words }: Reading,
  from: number,
  to: number,
  form: ActorMention['form'],
  described: Described,
): Draft {
  return { mention: { sentence: words.sentence, ...tokensOf(words, from, to), form, ...described }, end: to };
}

/** A known actor as seen from the article: forces of another country than the one it is about are external. */
export function seenFrom({ countries: { main } }: Pick<Reading, 'countries'>, actor: KnownActor): Described {
  const external = actor.kind === 'STATE_FORCES' && actor.country !== null && main !== null && actor.country !== main;
  return {
    actor: actor.slug,
    name: actor.name,
    kind: external ? 'EXTERNAL_FORCES' : actor.kind,
    country: actor.country,
  };
}

/**
 * A branch of a country's state, as the registry has it; described by the words where it has none.
 *
 * @param day ISO, where it is that of another day than the article's: "Saddam's army"
 */
export function stateActor(reading: Reading, branch: Branch, iso: string, words: string, day?: string): Described {
  const country = countryOf(iso);
  const actor = country && reading.registry.get(stateSlug(branch, country), day);
  if (actor) return seenFrom(reading, actor);
  return {
    actor: null,
    name: words,
    kind: branch === 'government' ? 'GOVERNMENT' : 'STATE_FORCES',
    country: country ? iso : null,
  };
}

/** Whether a leader is one in the year of the article. */
export function isRuling({ year }: Reading, { terms = [] }: CountryHit): boolean {
  return year === null || terms.some(({ from, until }) => from <= year && year <= (until ?? year));
}

/** A day of a leader's last year, ISO, once it has come: "Saddam's army" in 2010; undefined where the article's own day will do. */
export function dayOfLeader({ year }: Reading, { terms = [] }: CountryHit): string | undefined {
  const ended = terms.flatMap(({ until }) => (year !== null && until !== null && until <= year ? [until] : []));
  const rulesOn = terms.some(({ from, until }) => year !== null && from <= year && year < (until ?? year + 1));
  return ended.length === 0 || rulesOn ? undefined : `${Math.max(...ended)}-01-01`;
}

/** Crowds and civilians as ACLED names them: "Protesters (Lebanon)". */
export function people(kind: 'CIVILIANS' | 'PROTESTERS' | 'RIOTERS', iso: string | null): Described {
  const noun = { CIVILIANS: 'Civilians', PROTESTERS: 'Protesters', RIOTERS: 'Rioters' }[kind];
  const country = countryOf(iso);
  return {
    actor: null,
    name: country ? `${noun} (${country.name})` : noun,
    kind,
    country: country ? country.iso : null,
  };
}

/** The words from one word to another, as the article has them. */
export function writtenOf({ words }: Reading, from: number, to: number): string {
  const span = tokensOf(words, from, to);
  const [first, last] = [words.sentence.tokens[span.from], words.sentence.tokens[span.to - 1]];
  return first && last
    ? words.sentence.text.slice(first.start - words.sentence.start, last.end - words.sentence.start)
    : '';
}

/** The token before a word's token, lower case. */
export function wordBefore({ words }: Reading, at: number, back = 1): string {
  return words.sentence.tokens[(words.tokens[at] ?? 0) - back]?.lower ?? '';
}

/** The token of a word, lower case; empty past the end. */
export function lowerAt({ words }: Reading, at: number): string {
  const token = words.tokens[at];
  return token === undefined ? '' : (words.sentence.tokens[token]?.lower ?? '');
}

/** Whether a possessive ending follows a word, torn apostrophes ("Assads") included. */
export function isPossessive({ words }: Reading, at: number): boolean {
  const token = words.tokens[at] ?? 0;
  const next = words.sentence.tokens[token + 1]?.lower;
  return next === "'s" || next === "'" || /s$/.test(words.sentence.tokens[token]?.lower ?? '');
}
