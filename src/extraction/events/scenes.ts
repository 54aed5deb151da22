// Names of places that are no scene of what their sentence tells.
import { inSentence } from '../document/in-sentence.ts';
import { KIND_NOUNS, PART_WORDS, PEOPLES } from '../lexicon/places/words.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import type { PlaceMention } from '../mentions/mention.ts';

const CAPITALISED = /^(?:[a-z]{2}-)?\p{Lu}\p{Ll}/u;
const UNIT =
  /^(?:governorate|province|district|county|city|town|village|camp|neighbou?rhood|area|region|street|road|hospital|mosque|school|square|roundabout|junction|airport|base|market|university|clinic|bridge|cemetery|church|north|south|east|west|northern|southern|eastern|western|central|old|new|upper|lower|greater|rural)$/;
/** "killed in Aleppo Monday": the day begins a name of its own. */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * "Salem Omar and Hama Idris were killed": a name that goes on before or behind the place without a comma is a person's;
 * "in Homs Waer district" goes on with another place.
 *
 * @param places the places of its sentence
 */
export function isInPersonName(
  { sentence: { role, tokens }, from, to }: PlaceMention,
  places: readonly PlaceMention[],
): boolean {
  // a headline capitalises what it likes
  if (role === 'HEADLINE') return false;
  const goesOn = (at: number): boolean => {
    const token = tokens[at];
    if (token?.tag !== 'PROPN' || !CAPITALISED.test(token.text)) return false;
    if (UNIT.test(token.lower) || DAY.test(token.lower)) return false;
    return !places.some((p) => p.from <= at && at < p.to);
  };
  return (from > 1 && goesOn(from - 1)) || goesOn(to);
}

/** "fighters from Jordan", "evacuees from the towns of X and Y": where people are from is not where they are. */
export function isOrigin({ sentence, from }: PlaceMention, places: readonly PlaceMention[]): boolean {
  const { tokens } = sentence;
  const here = inSentence(places, sentence);
  let at = from - 1;
  for (; at >= Math.max(0, from - ORIGIN_REACH); at--) {
    const token = tokens[at];
    if (!token || token.lower === 'from') break;
    const passed = LEADS_TO_NAME.test(token.lower) || here.some((p) => p.from <= at && at < p.to);
    if (!passed && !WHERE_WORDS.some((words) => words.has(token.lower))) return false;
  }
  return tokens[at]?.lower === 'from' && VICTIM_NOUNS.has(tokens[at - 1]?.lower ?? '');
}

/** Tokens between "from" and the last of the names that it governs. */
const ORIGIN_REACH = 8;
const WHERE_WORDS = [KIND_NOUNS, PART_WORDS, PEOPLES];
const LEADS_TO_NAME = /^(?:the|of|and|or|,|nearby|neighbou?ring|besieged|mainly|predominantly|[a-z]+-held)$/;

/** "told reporters in Geneva", "a report issued in Vienna", "after talks in Astana", "banned in Russia": where it is spoken of, not where it happened. */
export function isForum({ sentence: { tokens }, from }: PlaceMention): boolean {
  if (!/^(?:in|at)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return FORUM.test(tokens[from - 2]?.lower ?? '');
}

const FORUM =
  /^(?:reporters|journalists|conference|statement|briefing|talks|negotiations|summit|meeting|speech|interview|session|issued|published|spoke|speaking|met|summoned|hearing|convened|banned|outlawed)$/;
