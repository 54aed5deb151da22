// Names of places that are no scene of what their sentence tells.
import type { Token } from '../document/document.ts';
import type { PlaceMention } from '../mentions/mention.ts';

const CAPITALISED = /^(?:[a-z]{2}-)?\p{Lu}\p{Ll}/u;
const UNIT =
  /^(?:governorate|province|district|county|city|town|village|camp|neighbou?rhood|area|region|street|road|hospital|mosque|school|square|roundabout|junction|airport|base|market|university|clinic|bridge|cemetery|church|north|south|east|west|northern|southern|eastern|western|central|old|new|upper|lower|greater|rural)$/;
/** "killed in Aleppo Monday": the day begins a name of its own. */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Salem Omar and Hama Idris were killed": a name that goes on before or behind the place without a comma is a person's. */
export function isInPersonName({ sentence: { role, tokens }, from, to }: PlaceMention): boolean {
  // a headline capitalises what it likes
  if (role === 'HEADLINE') return false;
  const goesOn = (t: Token | undefined) =>
    t !== undefined && t.tag !== 'PUNCT' && CAPITALISED.test(t.text) && !UNIT.test(t.lower) && !DAY.test(t.lower);
  const before = from > 1 && goesOn(tokens[from - 1]) && tokens[from - 1]?.tag === 'PROPN';
  return before || (goesOn(tokens[to]) && tokens[to]?.tag === 'PROPN');
}
