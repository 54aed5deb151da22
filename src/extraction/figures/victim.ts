// Who the counted people are: words, status, sub-group and actor.
import type { VictimStatus } from '../../../schema/vocabulary.ts';
import { textOf } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-groups.ts';
import { COMBATANTS } from '../lexicon/actors/kinds.ts';
import type { ActorMention } from '../mentions/mention.ts';
import type { Victim } from '../record.ts';

/** Status of people named after an actor: fighters where the actor is armed, civilians where it is not. */
function statusOfActor(actor: ActorMention): VictimStatus {
  if (COMBATANTS.has(actor.kind)) return 'COMBATANT';
  if (actor.kind === 'CIVILIANS' || actor.kind === 'PROTESTERS' || actor.kind === 'RIOTERS') return 'CIVILIAN';
  return 'UNKNOWN';
}

/** The victim that a noun group names. */
export function victimOf(group: NounGroup): Victim {
  const { actor, people } = group;
  // "people" and "men" stay unknown, whatever side the sentence puts them on
  const generic = people?.status === 'UNKNOWN' && actor?.kind === 'CIVILIANS';
  const fromActor = actor && !generic ? statusOfActor(actor) : 'UNKNOWN';
  const fromNoun = people?.status ?? 'UNKNOWN';
  const status =
    fromNoun !== 'UNKNOWN' && !(fromNoun === 'CIVILIAN' && people?.group === null && fromActor === 'COMBATANT')
      ? fromNoun
      : fromActor;
  return {
    actor: actor?.actor ?? null,
    name: actor?.name ?? null,
    text: textOf(group),
    status,
    group: people?.group ?? null,
  };
}
