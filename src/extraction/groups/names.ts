// Groups that are names nobody knows: in acts that befall people they are persons.

import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import type { NounGroup } from './noun-group.ts';
import { DEMONYMS } from './people.ts';

/** Two or more proper nouns that are no place and no known actor: a name, in acts that befall people a person's. */
export function isUnknownName({ sentence, from, to, actor, place, people, determiner, quantity }: NounGroup): boolean {
  if (actor || place || people || determiner || quantity) return false;
  const tokens = sentence.tokens.slice(from, to);
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
