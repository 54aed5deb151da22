// Nouns for people at the head of a group, and what they tell of age and office.

import type { Token } from '../document/document.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import { CIVIL_LEADERS, HEADED, VICTIM_NOUNS, type VictimNoun } from '../lexicon/victims.ts';

/** "five young siblings", "his little brother", "two pupils": children by their age or school. */
export function isYoungAt(tokens: readonly Token[], from: number, head: number): boolean {
  const noun = tokens[head]?.lower ?? '';
  if (/^(?:pupils?|schoolmates?)$/.test(noun)) return true;
  if (!/^(?:siblings?|brothers?|sons?|daughters?|cousins?|nephews?|grandsons?|granddaughters?)$/.test(noun))
    return false;
  return tokens.slice(from, head).some((t) => /^(?:young|little|infant|baby|toddler|underage)$/.test(t.lower));
}

/** "the baker Salem Obeid": the noun for one person right before two or more names. */
export function officeBefore(tokens: readonly Token[], from: number, head: number): VictimNoun | undefined {
  let at = head;
  while (at > from && NAME.test(tokens[at]?.text ?? '') && tokens[at]?.tag === 'PROPN') at--;
  const office = head - at < 2 ? undefined : VICTIM_NOUNS.get(tokens[at]?.lower ?? '');
  return office?.people === 1 && !INSTITUTION.test(tokens[head]?.lower ?? '') ? office : undefined;
}

const NAME = /^(?:\p{Lu}|\p{Ll}{2}-\p{Lu})[\p{L}'’-]+$/u;
const INSTITUTION =
  /^(?:union|council|federation|association|party|front|movement|army|brigades?|committee|organi[sz]ation|ministry|centre|center|group|corps|university|school|hospital|forces?|agency|society|office|street|camp|house|building|square|bank)$/;

const LEADER = /^leaders?$/;

/** "a village head", "two district heads", which the tagger may take for a verb; but "from the village heads to the coast". */
export function isHeadAt(tokens: readonly Token[], at: number): boolean {
  return (
    /^heads?$/.test(tokens[at]?.lower ?? '') &&
    HEADED.has(tokens[at - 1]?.lower ?? '') &&
    !/^(?:to|towards?|for|into)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** The noun for people at the head; with a count also a demonym ("two Russians"). */
export function peopleNoun(tokens: readonly Token[], at: number, counted: boolean): VictimNoun | undefined {
  const token = tokens[at];
  const known = VICTIM_NOUNS.get(token?.lower ?? '');
  if (known && LEADER.test(token?.lower ?? '') && CIVIL_LEADERS.has(tokens[at - 1]?.lower ?? ''))
    return { ...known, status: 'CIVILIAN', group: null };
  if (isHeadAt(tokens, at))
    return { status: 'CIVILIAN', group: 'OFFICIALS', people: token?.lower === 'head' ? 1 : null };
  if (!known && isAged(token)) return { status: 'CIVILIAN', group: isChild(token) ? 'CHILDREN' : null, people: 1 };
  if (known || !counted || !token) return known;
  return DEMONYMS.has(token.lower.replace(/s$/, '')) ? { status: 'UNKNOWN', group: null, people: null } : undefined;
}

const AGED = /^(?:(\d{1,3})|(\p{L}+))-year-old$/u;

/** Years from which nobody is a child any more. */
const GROWN = 18;

/** "an 11-year-old", "a five-year-old". */
export const isAged = (token: Token | undefined): token is Token => token !== undefined && AGED.test(token.lower);

/** "an 11-year-old", "a five-year-old"; ages of grown people are seldom written out. */
function isChild({ lower }: Token): boolean {
  const [, digits, word] = AGED.exec(lower) ?? [];
  const years = digits === undefined ? NUMBER_WORDS.get(word ?? '') : Number(digits);
  return years !== undefined && years < GROWN;
}

/** The words for the people of all countries, in lower case and in the singular. */
export const DEMONYMS: ReadonlySet<string> = new Set(COUNTRIES.flatMap((c) => c.demonyms.map((d) => d.toLowerCase())));
