// Who is blamed for an act: "blamed the murder on traffickers", "accused the army of the killing".
import type { Sentence } from '../../document/document.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import { groupsAfter } from './boundaries.ts';
import { prepositional } from './objects.ts';
import { withPartners } from './partners.ts';

export const BLAME = /^(?:blame|blames|blamed|blaming|accuse|accuses|accused|accusing)$/;

/** Tokens between a verb of blaming and the act. */
const BLAME_REACH = 14;

const ASCRIBES = /^(?:blam(?:e|es|ed|ing)|attribut(?:e|es|ed|ing)|ascrib(?:e|es|ed|ing))$/;
/** Tokens between a verb of blaming and the act that is its object or subject. */
const ASCRIBED_REACH = 9;

/** "blamed the murder on traffickers", "the attack was attributed to rebels": who stands behind "on" or "to". */
export function ascribedTo(sentence: Sentence, groups: readonly NounGroup[], group: NounGroup): readonly NounGroup[] {
  const { tokens } = sentence;
  const near = tokens.slice(Math.max(0, group.from - 2), group.to + ASCRIBED_REACH);
  const verb = near.findIndex((t) => ASCRIBES.test(t.lower)) + Math.max(0, group.from - 2);
  if (!ASCRIBES.test(tokens[verb]?.lower ?? '')) return [];
  const before = tokens.slice(Math.max(0, verb - NOT_REACH), verb).some((t) => NOBODY.test(t.lower));
  const from = Math.max(verb, group.to - 1);
  const to = /^blam/.test(tokens[verb]?.lower ?? '') ? 'on' : 'to';
  return before ? [] : prepositional(groupsAfter(sentence, groups, from), [to]);
}

const NOBODY = /^(?:no|nobody|not|n't|never|none|deny|denies|denied)$/;
/** Tokens before the verb in which it is denied. */
const NOT_REACH = 4;

/** "blamed the army for the attack", "accused X of the killing": the object of the blame, when it leads to this act. */
export function accusedOf(sentence: Sentence, groups: readonly NounGroup[], act: number): NounGroup[] {
  const { tokens } = sentence;
  const leads = tokens[act - 1]?.lower;
  if (leads !== 'for' && leads !== 'of') return [];
  for (let at = act - 2; at >= 0 && act - at <= BLAME_REACH; at--) {
    if (!BLAME.test(tokens[at]?.lower ?? '')) continue;
    const index = groups.findIndex((g) => g.from > at && g.to < act);
    return index < 0
      ? []
      : withPartners(
          groups.filter((g) => g.to < act),
          index,
        );
  }
  return [];
}
