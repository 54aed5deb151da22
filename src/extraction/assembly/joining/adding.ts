// A mention that adds an act to those told: "the group also blew up a bridge", "in addition, a judge was abducted".

import { memoize } from '../../document/memoize.ts';
import type { Candidate } from '../../events/candidate.ts';
import type { Frame } from '../../events/clauses/frame.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import type { Act } from '../../lexicon/acts.ts';
import type { Pair } from './pair.ts';
import { namesOfStruck } from './victims.ts';

/** "In addition, gunmen attacked the town hall", "Finally, a bridge was blown up": what a list of acts goes on with. */
const OPENS_MORE =
  /^(?:(?:and|but) )?(?:in addition|moreover|furthermore|additionally|besides|likewise|similarly|finally|also)\b(?! to (?:being|his|her|their)\b)/i;

/** "It was also reported that", "the sources also said that": another piece of news. */
const TELLS_MORE =
  /\balso (?:[\p{L}]+ed|said|known|learned|learnt|told)(?: [\p{L}]+ed)?(?: (?:today|yesterday|here|by [\p{L}]+))? that\b/iu;

/** Acts upon somebody or something; the dead and the damage alone may be those of the act told before. */
const ACTS: ReadonlySet<Act> = new Set<Act>(['ABDUCT', 'ATTACK', 'STRIKE', 'SHELL', 'EXPLODE']);

/** Acts that a sentence tells in a list of them only where it names who did it. */
const DOERS_ACTS: ReadonlySet<Act> = new Set<Act>(['KILL', 'FIRE', 'DESTROY', 'LOOT']);

/** Who did what was told before. */
const SAME_DOERS = /^(?:assailants?|attackers?|assassins?|murderers?|killers?|raiders?|kidnappers?|abductors?)$/;

/** Whether a mention adds an act against somebody or something that the event was not told to strike. */
export function addsAct({ growing: { mentions }, candidate }: Pair): boolean {
  const acts = addedActs(candidate);
  return acts.length > 0 && acts.every(({ patients }) => patients.every((g) => isNew(g, mentions)));
}

/** "Rebels abducted the mayor Ana Ruiz. … They abducted the farmer Luis Vega": each is taken once, by whomever. */
export function abductsOther({ growing: { mentions, struck }, candidate }: Pair): boolean {
  const isTaken = (f: Frame) => f.entry.act === 'ABDUCT' && f.form === 'VERB' && !f.negated;
  const names = candidate.frames.every(isTaken) ? namesOfStruck(candidate) : [];
  return (
    names.length > 0 &&
    !names.some((name) => struck.has(name)) &&
    mentions.some((c) => c.frames.some(isTaken) && namesOfStruck(c).length > 0)
  );
}

const addedActs: (candidate: Candidate) => readonly Frame[] = memoize(({ sentence, frames }) => {
  const isListed = OPENS_MORE.test(sentence.text) || TELLS_MORE.test(sentence.text);
  return frames.filter((f) => isDone(f) && isActOfItsOwn(f) && (isListed || isAlso(f)));
});

const isDone = ({ negated, modal }: Frame) => !negated && modal === null;

function isActOfItsOwn({ form, group, entry: { act }, agents, patients }: Frame): boolean {
  if (patients.length === 0) return false;
  if (form === 'NOUN') return ACTS.has(act) && act !== 'EXPLODE' && /^(?:an?|another)?$/.test(group?.determiner ?? '');
  const isNamed = agents.some((g) => !SAME_DOERS.test(wordOf(g)) && (g.actor !== null || g.people !== null));
  return ACTS.has(act) || (DOERS_ACTS.has(act) && isNamed);
}

/** "also attacked", "has also been attacked", "also launched attacks on". */
function isAlso({ form, trigger, sentence: { tokens } }: Frame): boolean {
  const at = tokens.findLastIndex((t, i) => t.lower === 'also' && i < trigger && i >= trigger - ALSO_REACH);
  // "the raids that also hit the port": more of what was told
  if (at < 0 || /^(?:that|which|who)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  return form === 'NOUN'
    ? /^(?:launched|carried|staged|mounted|conducted|perpetrated|made|committed)$/.test(tokens[at + 1]?.lower ?? '')
    : tokens.slice(at + 1, trigger).every((t) => t.tag === 'AUX' || t.tag === 'ADV');
}

/** Tokens from "also" to its verb or noun: "also launched a new series of attacks". */
const ALSO_REACH = 7;

const wordOf = ({ sentence, head }: NounGroup) => sentence.tokens[head]?.lower ?? '';

/** Whether a noun was not told before, nor points back: "a bridge", "the town hall", "two farmers", but not "the vehicle" or "his driver". */
function isNew(group: NounGroup, told: readonly Candidate[]): boolean {
  if (/^(?:this|that|these|those|its|their|his|her)$/.test(group.determiner ?? '')) return false;
  const word = wordOf(group);
  return told.every(({ sentence }) => sentence === group.sentence || !sentence.tokens.some((t) => t.lower === word));
}
