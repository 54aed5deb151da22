// Nouns for people that say no kind of them, and nouns that count people or harm to people.
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

/** "people", "residents": whoever they are. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'person persons people civilian civilians individual individuals resident residents citizen citizens victim victims'.split(
    ' ',
  ),
);

/** "his sons", "eleven relatives": several of the family of somebody told of. */
export const RELATIVES: ReadonlySet<string> = new Set(
  'relatives relations sons daughters children kids brothers sisters siblings grandchildren grandsons granddaughters nephews nieces cousins uncles aunts wives parents babies infants'.split(
    ' ',
  ),
);
