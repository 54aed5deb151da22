// Whose the weapon is that strikes: "a drone operated by the guard hit the market", "a jet belonging to the navy bombed it".
import type { NounGroup } from '../groups/noun-group.ts';
import { BELLIGERENTS } from '../lexicon/actors/kinds.ts';
import type { Side } from './candidate.ts';
import type { Frame } from './clauses/frame.ts';

/** Words between a weapon and those who use it, with the preposition that leads to them. */
const HANDLED: ReadonlyMap<string, string> = new Map([
  ['operated', 'by'],
  ['piloted', 'by'],
  ['flown', 'by'],
  ['sent', 'by'],
  ['dispatched', 'by'],
  ['deployed', 'by'],
  ['belonging', 'to'],
]);

/** The armed parties to whom the weapons belong that act in place of people. */
export function wieldingSides(frames: readonly Frame[], groups: readonly NounGroup[]): Side[] {
  return frames.flatMap(({ agents, negated }) =>
    negated ? [] : agents.flatMap((weapon) => (weapon.actor || weapon.people ? [] : ownerOf(weapon, groups))),
  );
}

function ownerOf({ sentence, to }: NounGroup, groups: readonly NounGroup[]): Side[] {
  const leads = HANDLED.get(sentence.tokens[to]?.lower ?? '');
  if (leads === undefined || sentence.tokens[to + 1]?.lower !== leads) return [];
  const owner = groups.find((g) => g.from > to && g.from <= to + 2)?.actor;
  return owner && BELLIGERENTS.has(owner.kind) ? [{ actor: owner, role: 'AGENT' }] : [];
}
