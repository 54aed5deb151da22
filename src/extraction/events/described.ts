// People whom a clause names by a noun alone ("two hit men", "a watchman"): parties of an event although no registry knows them.
import { textOf } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-groups.ts';
import type { Act } from '../lexicon/acts.ts';
import type { ActorMention } from '../mentions/mention.ts';
import type { Side } from './candidate.ts';
import type { Frame } from './frame.ts';

/** Acts whose doers and sufferers are told for their own sake. */
const VIOLENT: ReadonlySet<Act> = new Set<Act>([
  'KILL',
  'DIE',
  'INJURE',
  'SUFFER',
  'ABDUCT',
  'VANISH',
  'ATTACK',
  'STRIKE',
  'SHELL',
  'FIRE',
  'EXPLODE',
  'LOOT',
  'DESTROY',
  'RAPE',
]);

/** The described people of violent acts who are no mention of an actor. */
export function describedSides(frames: readonly Frame[]): Side[] {
  return frames
    .filter((f) => VIOLENT.has(f.entry.act) && !f.negated)
    .flatMap((f) => [
      ...f.agents.flatMap((g) => sideOf(g, f.agentRole)),
      ...f.patients.flatMap((g) => sideOf(g, 'PATIENT')),
    ]);
}

function sideOf(group: NounGroup, role: Side['role']): Side[] {
  if (group.actor || !group.people || group.headless || group.determiner === 'no') return [];
  const actor: ActorMention = {
    sentence: group.sentence,
    from: group.from,
    to: group.to,
    actor: null,
    name: textOf(group),
    kind:
      role === 'PATIENT' ? (group.people.status === 'CIVILIAN' ? 'CIVILIANS' : 'PERSON') : 'UNIDENTIFIED_ARMED_GROUP',
    country: null,
    form: 'DESCRIPTION',
  };
  return [{ actor, role }];
}
