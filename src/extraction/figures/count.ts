// How many people a noun group stands for.
import { textOf } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-groups.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import type { Count } from '../record.ts';

const exactly = (n: number, countText: string): Count => ({ low: n, best: n, high: n, qualifier: 'EXACT', countText });

/**
 * The stated number of a group, or one for a single person ("a lieutenant", "Mayor Gomez").
 * Null for plurals without a number and for what is no person.
 */
export function countOf(group: NounGroup): Count | null {
  const { quantity } = group;
  if (quantity) {
    if (!group.headless && !group.people && !group.actor) return null;
    const { low, best, high, qualifier, countText } = quantity;
    return { low, best, high, qualifier, countText };
  }
  if (group.determiner === 'no' && group.people) return exactly(0, textOf({ ...group, to: group.from + 1 }));
  if (group.actor?.form === 'PERSON') return exactly(1, textOf(group));
  if (group.people?.count === 1 && /^(?:an?|one|another|his|her|its|their|the)$/.test(group.determiner ?? ''))
    return exactly(1, textOf(group));
  if (group.people?.count === 1 && group.determiner === null && isTitled(group)) return exactly(1, textOf(group));
  return null;
}

/** "Commander Abu Omar", "US aid worker Kassig", or headline style "Suicide bomber". */
function isTitled(group: NounGroup): boolean {
  const { tokens } = group.sentence;
  const head = tokens[group.head];
  return head !== undefined && VICTIM_NOUNS.get(head.lower)?.people === 1;
}
