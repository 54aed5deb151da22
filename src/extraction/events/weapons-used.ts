// Weapons that a sentence only tells to have been taken or found: nobody used them in its act.
import type { Sentence } from '../document/document.ts';
import type { WeaponMention } from '../mentions/mention.ts';

const TAKEN =
  /^(?:seiz(?:e|es|ed|ing)|confiscat(?:e|es|ed|ing)|captur(?:e|es|ed|ing)|recover(?:s|ed|ing)?|found|discover(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|bought|sold|smuggl(?:e|es|ed|ing)|surrender(?:s|ed|ing)?)$/;
/** Words by which a weapon is used after all. */
const USED =
  /^(?:with|using|exploded|detonated|fired|threw|thrown|hurled|placed|planted|left|killed|wounded|injured|dropped|launched|set)$/;
/** Tokens from the verb to the weapon, and from the weapon to a verb behind it: "grenades, among others, were found". */
const [BEFORE, AFTER] = [30, 6];

/** Whether a weapon is told as used, not only as seized, found or traded. */
export function isUsed({ sentence, from, to }: WeaponMention): boolean {
  return !isTakenBefore(sentence, from) && !isTakenBehind(sentence, to);
}

function isTakenBefore({ tokens }: Sentence, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= BEFORE; at--) {
    const token = tokens[at];
    if (!token || USED.test(token.lower)) return false;
    if (TAKEN.test(token.lower)) return true;
    if (token.tag === 'VERB' && !token.lower.endsWith('ing')) return false;
  }
  return false;
}

function isTakenBehind({ tokens }: Sentence, to: number): boolean {
  const near = tokens.slice(to, to + AFTER);
  const be = near.findIndex((t) => /^(?:was|were|been)$/.test(t.lower));
  return be >= 0 && TAKEN.test(near[be + 1]?.lower ?? '') && near.slice(0, be).every((t) => t.tag !== 'VERB');
}
