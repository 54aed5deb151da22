// Where a sentence goes on with an act of another kind against others: "the murder of the judge and the kidnapping of a mayor".

import type { Sentence } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import type { Frame } from './clauses/frame.ts';

/** What an act does, as far as acts of different kinds are told apart when "and" joins them. */
type Kind = 'KILL' | 'ABDUCT' | 'BURN' | 'BLAST' | 'STRIKE' | 'LOOT';

function kindOf({ entry: { act, modes, type } }: Frame): Kind | null {
  switch (act) {
    case 'KILL':
    case 'INJURE':
      return 'KILL';
    case 'ABDUCT':
      return 'ABDUCT';
    case 'EXPLODE':
    case 'SHELL':
      return 'BLAST';
    case 'ATTACK':
    case 'STRIKE':
      return 'STRIKE';
    case 'LOOT':
      return 'LOOT';
    case 'DESTROY':
      return modes.includes('ARSON') || type === null ? 'BURN' : null;
    default:
      return null;
  }
}

/** Kinds of which the second is what the first led to, or a part of it: "they attacked the farm and burned it", "looted shops and burned them". */
const LEADS_TO: ReadonlySet<string> = new Set([
  'BLAST KILL',
  'BLAST BURN',
  'BLAST LOOT',
  'BURN KILL',
  'LOOT KILL',
  'STRIKE KILL',
  'STRIKE ABDUCT',
  'STRIKE BURN',
  'STRIKE BLAST',
  'STRIKE LOOT',
  'BLAST STRIKE',
  'KILL STRIKE',
  'BURN LOOT',
  'LOOT BURN',
]);

/** The tokens at which a sentence goes on with another act: the "and", comma or "while" before it. */
export function coordinatedActs(sentence: Sentence, frames: readonly Frame[]): readonly number[] {
  const acts = frames.filter((f) => !f.negated && f.modal === null && f.patients.length > 0 && kindOf(f) !== null);
  return acts.flatMap((next, at) => {
    const before = acts[at - 1];
    if (!before || next.form !== before.form) return [];
    // "attacked the village, killed two men and burned their huts": one raid
    if (next.form === 'VERB' && acts.slice(0, at - 1).some((f) => f.form === 'VERB' && kindOf(f) === 'STRIKE'))
      return [];
    const joint = next.form === 'NOUN' ? jointOfNoun(sentence, next) : jointOfVerb(sentence, before, next);
    return joint !== null && joint > before.trigger && areTwo(before, next) ? [joint] : [];
  });
}

/** Whether two acts are of different kinds or strike different people by name, and the second is not what the first led to. */
function areTwo(before: Frame, next: Frame): boolean {
  const [first, second] = [kindOf(before), kindOf(next)];
  const [struck, other] = [before.patients[0], next.patients[0]];
  if (
    !struck ||
    !other ||
    struck === other ||
    next.patients.some((g) => g.from < before.trigger && next.form === 'NOUN')
  )
    return false;
  if (next.patients.includes(struck)) return false;
  if (next.form === 'NOUN' && first === second)
    return (first === 'KILL' || first === 'ABDUCT') && isOneByName(struck) && isOneByName(other);
  // of nouns none is told to follow from the other
  if (next.form === 'NOUN') return first !== second;
  // "killed a policeman and abducted twelve villagers", "and burned a clinic": all of one raid (ACLED's codebook)
  return first !== second && !LEADS_TO.has(`${first} ${second}`) && isOneByName(struck) && isOneByName(other);
}

const isOneByName = ({ actor }: NounGroup) => actor?.form === 'PERSON';

/** "…, and to the murder of": the joint before the noun with its preposition. */
function jointOfNoun({ tokens }: Sentence, { group, trigger }: Frame): number | null {
  const from = group?.from ?? trigger;
  const at = tokens[from - 1]?.tag === 'ADP' ? from - 2 : from - 1;
  return isJoint(tokens[at]?.lower) ? at : null;
}

/** "… and kidnapped a farmer", "… while a shop was burned": the joint before the verb or its own subject. */
function jointOfVerb({ tokens }: Sentence, before: Frame, { trigger, patients, agents }: Frame): number | null {
  if (/ing$/.test(tokens[trigger]?.lower ?? '')) return null;
  const subject = [...patients, ...agents].find((g) => g.from > before.trigger && g.to <= trigger);
  let at = (subject?.from ?? trigger) - 1;
  while (!subject && /^(?:AUX|ADV)$/.test(tokens[at]?.tag ?? '')) at--;
  const word = tokens[at]?.lower;
  if (word !== 'and' && word !== 'while' && word !== ';') return null;
  // a relative clause, or one of time or reason, tells of the act before it
  const between = tokens.slice(before.trigger + 1, trigger).map((t) => t.lower);
  return between.some((w) => SUBORDINATE.test(w)) ? null : at;
}

const isJoint = (word: string | undefined) => word === 'and' || word === ',' || word === ';';

const SUBORDINATE =
  /^(?:who|whom|whose|which|that|where|when|after|before|as|because|since|if|said|says|told|reported|added|of them)$/;
