// Weapons that a sentence only tells to have been taken or found: nobody used them in its act.
import type { Sentence, Token } from '../document/document.ts';
import type { WeaponMention } from '../mentions/mention.ts';

const TAKEN =
  /^(?:seiz(?:e|es|ed|ing)|confiscat(?:e|es|ed|ing)|captur(?:e|es|ed|ing)|recover(?:s|ed|ing)?|found|discover(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|bought|sold|smuggl(?:e|es|ed|ing)|surrender(?:s|ed|ing)?)$/;
/** Words by which a weapon is used after all. */
const USED =
  /^(?:using|exploded|detonated|fired|threw|thrown|hurled|placed|planted|left|killed|wounded|injured|dropped|launched|set)$/;
/** Tokens from a shot to the verb that says somebody heard it. */
const HEARING = 20;
/** Tokens from the verb to the weapon, and from the weapon to a verb behind it: "grenades, among others, were found". */
const [BEFORE, AFTER] = [30, 6];

/** "found a car with dynamite": what somebody finds has its load with it, while a town is captured with mortars. */
const FOUND = /^(?:found|find(?:s|ing)?|discover(?:s|ed|ing)?|confiscat(?:e|es|ed|ing)|recover(?:s|ed|ing)?)$/;
/** What is meant for a weapon: "ammunition for rifles" names no rifle that anybody fired. */
const MUNITIONS = /^(?:ammunition|munitions|rounds?|clips?|magazines?|cartridges?|belts?|shells?|grenades?|parts)$/;

/** Whether a weapon is told as used, not only as seized, found or traded, nor as what munitions are for. */
export function isUsed({ sentence, from, to }: WeaponMention): boolean {
  return !isTakenBefore(sentence, from) && !isTakenBehind(sentence, to) && !takesMunitions(sentence, from);
}

/** "rifle fire and blasts were heard", "heard the machine gun fire": a sound in the distance is not what an act was done with. */
export function isHeardFire({ sentence: { tokens }, from, to }: WeaponMention): boolean {
  if (!/fire$/.test(tokens[to - 1]?.lower ?? '')) return false;
  const isVerb = (t: Token) => t.tag === 'VERB' && !t.lower.endsWith('ing');
  const behind = tokens.slice(to, to + HEARING).find(isVerb);
  const before = tokens.slice(Math.max(0, from - HEARING), from).findLast(isVerb);
  return behind?.lower === 'heard' || /^hear[ds]?$/.test(before?.lower ?? '');
}

function takesMunitions({ tokens }: Sentence, from: number): boolean {
  const link = /^(?:the|their|his|its)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return tokens[link]?.lower === 'for' && MUNITIONS.test(tokens[link - 1]?.lower ?? '');
}

function isTakenBefore({ tokens }: Sentence, from: number): boolean {
  let isWith = false;
  for (let at = from - 1; at >= 0 && from - at <= BEFORE; at--) {
    const token = tokens[at];
    if (!token) return false;
    if (token.lower === 'with') isWith = true;
    else if (USED.test(token.lower)) return false;
    if ((isWith ? FOUND : TAKEN).test(token.lower)) return true;
    if (token.tag === 'VERB' && !token.lower.endsWith('ing')) return false;
  }
  return false;
}

function isTakenBehind({ tokens }: Sentence, to: number): boolean {
  const near = tokens.slice(to, to + AFTER);
  const be = near.findIndex((t) => /^(?:was|were|been)$/.test(t.lower));
  return be >= 0 && TAKEN.test(near[be + 1]?.lower ?? '') && near.slice(0, be).every((t) => t.tag !== 'VERB');
}
