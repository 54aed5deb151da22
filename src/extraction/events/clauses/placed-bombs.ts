// Explosives that somebody sets or throws: "placed a bomb in the hotel", "the grenade was hurled at the office".
import type { Sentence } from '../../document/document.ts';
import { PLACED, PLACING_VERB_FORMS } from '../../lexicon/act-forms.ts';
import { type ActEntry, EXPLOSIVE_NOUNS } from '../../lexicon/acts.ts';

/** Tokens between the verb and the noun of the explosive. */
const REACH = 6;

const LAUNCHED: ActEntry = { act: 'FIRE', type: null, modes: [] };
const FLYING = /^(?:rockets?|missiles?|drones?|shells?|mortars?|projectiles?|bombs?)$/;

/** Behind what is launched stands what it is launched at. */
const TOWARDS = /^(?:at|against|towards?)$/;
/** Tokens between the verb and the noun of what it launches. */
const LAUNCHED_REACH = 3;

/** What becomes of what is launched at people, and of no test: "shot down", "intercepted". */
const WARDED_OFF = /^(?:down|downed|intercepted)$/;

/** "a drone launched by the militia", "a rocket was launched at the hotel", "launched two rockets at": whoever launches it fires. */
export function launchedWeapon({ tokens }: Sentence, at: number): ActEntry | null {
  const word = tokens[at]?.lower;
  if (word !== 'launched' && word !== 'dropped') return null;
  const launches = tokens.slice(at + 1, at + 1 + LAUNCHED_REACH).findIndex((t) => FLYING.test(t.lower));
  if (word === 'launched' && launches >= 0 && TOWARDS.test(tokens[at + launches + 2]?.lower ?? '')) return LAUNCHED;
  // "launched 35 drones overnight, of which 29 were shot down"
  if (word === 'launched' && launches >= 0 && tokens.some((t) => WARDED_OFF.test(t.lower))) return LAUNCHED;
  const next = tokens[at + 1]?.lower ?? '';
  if (next !== 'by' && !(word === 'launched' && TOWARDS.test(next))) return null;
  let noun = at - 1;
  while (/^(?:was|were|been|had|have|has|that|which|being)$/.test(tokens[noun]?.lower ?? '')) noun--;
  return FLYING.test(tokens[noun]?.lower ?? '') ? LAUNCHED : null;
}

/** The act of a verb that sets an explosive; null where it sets something else. */
export function placedBomb({ tokens }: Sentence, at: number): ActEntry | null {
  if (!PLACING_VERB_FORMS.has(tokens[at]?.lower ?? '') || tokens[at]?.tag === 'NOUN') return null;
  for (let k = at + 1; k <= at + REACH; k++) {
    const token = tokens[k];
    if (!token || token.tag === 'PUNCT' || token.tag === 'VERB' || token.tag === 'ADP') break;
    if (EXPLOSIVE_NOUNS.has(token.lower)) return PLACED;
  }
  // "a bomb was placed", "the bomb that had been placed", "a bomb placed by"
  for (let k = at - 1; k >= at - REACH; k--) {
    const token = tokens[k];
    if (!token || (token.tag === 'PUNCT' && !(k === at - 1 && token.text === ','))) break;
    if (EXPLOSIVE_NOUNS.has(token.lower) || isLaidMine(token.lower, tokens[at]?.lower ?? '')) return PLACED;
    if (
      token.text !== ',' &&
      !/^(?:was|were|is|been|be|had|has|have|that|which|being)$/.test(token.lower) &&
      token.tag !== 'ADV'
    )
      break;
  }
  return null;
}

/** What a bomb does, so that what somebody left is one and no pit. */
const GOES_OFF = /^(?:explod(?:e|es|ed|ing)|detonat(?:e|es|ed|ing)|blasts?|explosions?)$/;

/** "a mine left behind by the rebels exploded": who leaves a bomb or a mine that goes off. */
export function leftBomb({ tokens }: Sentence, at: number): ActEntry | null {
  if (tokens[at]?.lower !== 'left') return null;
  const by = tokens[at + 1]?.lower === 'behind' ? at + 2 : at + 1;
  if (tokens[by]?.lower !== 'by') return null;
  let noun = at - 1;
  while (/^(?:was|were|been|had|have|has|that|which)$/.test(tokens[noun]?.lower ?? '')) noun--;
  const word = tokens[noun]?.lower ?? '';
  const isBomb = EXPLOSIVE_NOUNS.has(word) || /^(?:land)?mines?$/.test(word);
  return isBomb && tokens.some((t) => GOES_OFF.test(t.lower)) ? PLACED : null;
}

/** "a mine laid by": who lays or plants it, for one that somebody leaves may be a pit. */
function isLaidMine(noun: string, verb: string): boolean {
  return /^mines?$/.test(noun) && /^(?:laid|planted)$/.test(verb);
}
