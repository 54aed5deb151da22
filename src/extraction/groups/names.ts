// Groups that are names nobody knows: in acts that befall people they are persons.

import type { Sentence } from '../document/document.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import type { NounGroup } from './noun-group.ts';
import { DEMONYMS } from './people.ts';

const YEARS_OLD = /^\d{1,3}-(?:years?|months?)-old$/;

/** "33-year-old Huda Idris", "5 year old Samah Nur": the token behind an age that stands before a name. */
export function behindAgeBefore({
  sentence: { tokens },
  from,
  to,
}: Pick<NounGroup, 'sentence' | 'from' | 'to'>): number {
  const [first, unit, old] = tokens.slice(from, to).map((t) => t.lower);
  if (YEARS_OLD.test(first ?? '')) return from + 1;
  if (!/^\d{1,3}$/.test(first ?? '')) return from;
  if (/^(?:years?|months?)-old$/.test(unit ?? '')) return from + 2;
  return /^(?:years?|months?)$/.test(unit ?? '') && old === 'old' ? from + 3 : from;
}

/**
 * "a boy named Omar Nur", "a commander known only as Abu Zayd", "a band dubbed the Foxes": the token behind the words at `at` that only give a name,
 * or `at` where none stand there.
 */
export function behindNaming(tokens: Sentence['tokens'], at: number): number {
  const word = tokens[at]?.lower ?? '';
  if (/^(?:named|called|nicknamed|dubbed)$/.test(word)) return at + 1;
  if (!/^(?:known|identified)$/.test(word)) return at;
  const as = tokens[at + 1]?.lower === 'only' ? at + 2 : at + 1;
  return tokens[as]?.lower === 'as' ? as + 1 : at;
}

/** Two or more proper nouns that are no place and no known actor: a name, in acts that befall people a person's. */
export function isUnknownName(group: NounGroup): boolean {
  const { sentence, to, actor, place, people, determiner, quantity } = group;
  if (actor || place || people || determiner || quantity) return false;
  const tokens = sentence.tokens.slice(behindAgeBefore(group), to);
  const [first] = tokens;
  if (!first || tokens.length > LONGEST_NAME || IS_DIVISION.test(tokens.at(-1)?.lower ?? '')) return false;
  // "Italian Dino Rossi", "engineer Carlos Medina", "comrade Forero"
  const isTitled = HONORIFIC.test(first.lower) || VICTIM_NOUNS.get(first.lower)?.people === 1;
  const name = isTitled || DEMONYMS.has(first.lower.replace(/s$/, '')) ? tokens.slice(1) : tokens;
  return name.length >= (isTitled ? 1 : 2) && name.every((t) => t.tag === 'PROPN');
}

/**
 * "LUZURIAGA WAS WOUNDED": one proper noun that is no place and no known actor, in acts that befall people a person's surname.
 * In lower case it is as often the given name of one of those counted, or an abbreviation.
 */
export function isSurname({ sentence, from, to, actor, place, people, determiner, quantity }: NounGroup): boolean {
  if (actor || place || people || determiner || quantity || to !== from + 1) return false;
  const token = sentence.tokens[from];
  return token?.tag === 'PROPN' && SURNAME.test(token.text) && !LOWER_CASE.test(sentence.text);
}

const SURNAME = /^\p{Lu}[\p{Lu}'’]{3,}$/u;
const LOWER_CASE = /\p{Ll}/u;

/** "Kanke Local Government Area", "Upper Nile State": behind a place in a list they only say where it lies. */
const IS_DIVISION = /^(?:area|lga|state|province|district|county|region|governorate|municipality|township|department)$/;
const HONORIFIC = /^(?:comrade|companion|father|sister|mr|mrs|ms|dr|don|dona|msgr|monsignor|reverend)$/;
const LONGEST_NAME = 6;
