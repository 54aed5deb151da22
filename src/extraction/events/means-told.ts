// Weapons of an act that the sentences before tell, where a sentence tells nothing else: "The attackers used rifles."
import type { Sentence, Token } from '../document/document.ts';
import type { WeaponMention } from '../mentions/mention.ts';
import { isUsed } from './weapons-used.ts';

/** "the bomb contained", "the device was made of": what a charge told before is of. */
const CHARGE = /^(?:bombs?|devices?|charges?|explosives?)$/;
const CONTAINS = /^(?:contain(?:s|ed|ing)|consist(?:s|ed|ing)|comprised|held|made|packed|filled|loaded)$/;
/** People known only by the act told before. */
const DOER =
  /^(?:attackers|assailants|aggressors|assassins|gunmen|killers|murderers|perpetrators|kidnappers|bombers|raiders)$/;
/** Tokens in which the link between a weapon and the act stands. */
const REACH = 12;

/** The weapons that a sentence without an act of its own adds to the act before. */
export function meansTold(sentence: Sentence, weapons: readonly WeaponMention[]): WeaponMention[] {
  return weapons.filter(
    (w) =>
      w.kind !== 'AIRCRAFT' &&
      isUsed(w) &&
      (isContent(sentence, w) || isCause(sentence, w) || isWielded(sentence, w) || wereUsed(sentence.tokens, w.to)),
  );
}

function isContent({ tokens }: Sentence, { from }: WeaponMention): boolean {
  const verb = lastBefore(tokens, from, CONTAINS);
  const near = tokens.slice(Math.max(0, verb - 3), Math.max(0, verb));
  const charge = near.findIndex((t) => CHARGE.test(t.lower));
  return charge > 0 && near[charge - 1]?.lower === 'the';
}

/** "The explosion was caused by a gas tank": what the blast told before came from. */
function isCause({ tokens }: Sentence, { from }: WeaponMention): boolean {
  const by = tokens[from - 1]?.tag === 'DET' ? from - 2 : from - 1;
  if (tokens[by]?.lower !== 'by' || tokens[by - 1]?.lower !== 'caused') return false;
  const before = tokens.slice(Math.max(0, by - 5), by - 1);
  return before.some((t, i) => /^(?:explosion|blast|damage|fire)$/.test(t.lower) && before[i - 1]?.lower === 'the');
}

/** "The attackers used automatic rifles", "the gunmen were armed with pistols". */
function isWielded({ tokens }: Sentence, { from }: WeaponMention): boolean {
  const verb = lastBefore(tokens, from, /^(?:used|wielded|carried|armed)$/);
  const before = tokens.slice(Math.max(0, verb - 3), Math.max(0, verb));
  const isPlain = before.every((t) => !/^(?:not|never|n't)$/.test(t.lower));
  return isPlain && before.some((t, i) => DOER.test(t.lower) && before[i - 1]?.lower === 'the');
}

/** "two pistols were used", "rifles had been used in the attack". */
function wereUsed(tokens: readonly Token[], to: number): boolean {
  const [first, second, third] = tokens.slice(to, to + 3).map((t) => t.lower);
  const isBe = first === 'was' || first === 'were' || (first === 'had' && second === 'been');
  const at = first === 'had' ? 3 : 2;
  if (!isBe || (at === 2 ? second : third) !== 'used') return false;
  const [next, after] = tokens.slice(to + at, to + at + 2).map((t) => t.lower);
  // "sarin was used in Ghouta" is another act, "was used in the attack" the one told before
  return next === undefined || /^[.;,:]$/.test(next) || (next === 'in' && after === 'the');
}

function lastBefore(tokens: readonly Token[], from: number, word: RegExp): number {
  for (let at = from - 1; at >= 0 && from - at <= REACH; at--) {
    if (word.test(tokens[at]?.lower ?? '')) return at;
  }
  return -1;
}
