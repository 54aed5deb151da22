// Lists of victims by name: they say who, not how many, and their ages are no counts.
import type { Sentence } from '../document/document.ts';

const OPENING =
  /\b(?:victims?|dead|deceased|injured|wounded|killed|martyrs)\b.{0,40}\b(?:named|identified|listed) as\s*:/i;
const ENTRY = /\b(?:\d{1,2}[ -]years?[ -]old|aged \d{1,2}|adult|child|infant) (?:male|female|man|woman|boy|girl)\b/gi;
/** Entries "26 years old female" from which a sentence is a list. */
const FEWEST_ENTRIES = 3;

/** Whether a sentence lists people by name, age and sex. */
export function isNameList({ text }: Sentence): boolean {
  return OPENING.test(text) || (text.match(ENTRY)?.length ?? 0) >= FEWEST_ENTRIES;
}
