// Who the counted people are: words, status, sub-group and actor.
import type { VictimStatus } from '../../../schema/vocabulary.ts';
import { textOf } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { COMBATANTS } from '../lexicon/actors/kinds.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import type { ActorMention } from '../mentions/mention.ts';
import type { Victim } from '../record.ts';

/** Status of people named after an actor: fighters where the actor is armed, civilians where it is not. */
function statusOfActor(actor: ActorMention): VictimStatus {
  if (COMBATANTS.has(actor.kind)) return 'COMBATANT';
  if (actor.kind === 'CIVILIANS' || actor.kind === 'PROTESTERS' || actor.kind === 'RIOTERS') return 'CIVILIAN';
  return 'UNKNOWN';
}

/** Tokens of the longest office behind a name: "Omar Haddad, a senior military commander". */
const OFFICE_REACH = 7;

/** "Omar Haddad, a commander of the Front": who somebody was, by the noun behind the comma; null where nothing tells. */
function apposition({ sentence: { tokens }, to }: NounGroup): NounGroup['people'] {
  if (tokens[to]?.text !== ',' || !/^(?:an?|the|one)$/.test(tokens[to + 1]?.lower ?? '')) return null;
  const office = tokens.slice(to + 2, to + OFFICE_REACH);
  const end = office.findIndex(({ tag }) => !/^(?:NOUN|PROPN|ADJ)$/.test(tag));
  const noun = VICTIM_NOUNS.get((end < 0 ? office : office.slice(0, end)).at(-1)?.lower ?? '');
  return noun?.people === 1 ? { status: noun.status, group: noun.group, count: 1 } : null;
}

/** The victim that a noun group names. */
export function victimOf(group: NounGroup): Victim {
  const { actor } = group;
  const isName = actor === null || actor.form === 'PERSON';
  const people =
    group.people ?? (isName && group.quantity === null && group.determiner === null ? apposition(group) : null);
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
