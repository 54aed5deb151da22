// Nouns that count people or harm to people, for telling a count from another number.
import { VICTIM_NOUNS } from './victims.ts';

const CASUALTY_NOUNS = new Set(
  'casualties casualty fatalities fatality deaths death injuries injury victims losses dead wounded injured killed missing men women lives families hostages'.split(
    ' ',
  ),
);

/** Whether a word, lower case, is a noun for people or for harm to them. */
export function countsPeople(lower: string): boolean {
  return VICTIM_NOUNS.has(lower) || CASUALTY_NOUNS.has(lower);
}
