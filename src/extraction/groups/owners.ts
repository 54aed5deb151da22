// Whose a group is: "its planes", "positions of the army", "nine members of the Front".

import { ACT_NOUN_FORMS } from '../lexicon/act-forms.ts';
import { WARRING } from '../lexicon/actors/kinds.ts';
import type { ActorMention } from '../mentions/mention.ts';
import type { NounGroup } from './noun-group.ts';

/** What an armed party owns and fights with: "its planes", "their fighters". */
const OWNED =
  /^(?:fighters?|forces?|troops?|soldiers|militants|army|military|militia|militiamen|planes?|warplanes?|jets?|aircraft|helicopters?|drones?|artillery|missiles?|positions?|strongholds?)$/;

/** "the group said its fighters": the one armed party that the sentence has told of before as doing something. */
export function withOwner(group: NounGroup, groups: readonly NounGroup[], index: number): NounGroup {
  const { tokens } = group.sentence;
  if (group.place || !/^(?:its|their|his)$/.test(group.determiner ?? '')) return group;
  // "their positions", "its fighters": a description tells no more than the owner's name
  if (group.actor && (group.actor.actor !== null || group.actor.form !== 'DESCRIPTION')) return group;
  const word = tokens[group.head]?.lower ?? '';
  const isMen = MEMBERS.test(word) && group.quantity !== null;
  if (group.determiner === 'his' ? !isMen : !isMen && !OWNED.test(word) && !ACT_NOUN_FORMS.has(word)) return group;
  const before = groups.slice(0, index);
  const owner = ownerAmong(before)?.actor ?? (isMen && group.determiner !== 'their' ? nearestParty(before) : null);
  return owner ? { ...group, actor: owner } : group;
}

/** "six of its members", "nine of his men": fighters of a party, counted. */
const MEMBERS = /^(?:men|members|elements|fighters|soldiers|comrades|commanders|leaders)$/;

/** "foiled an attack by an armed group, leaving six of its members dead": the armed party told of last, without a count of its own. */
function nearestParty(groups: readonly NounGroup[]): ActorMention | null {
  return groups.findLast((g) => g.actor && g.quantity === null && WARRING.has(g.actor.kind))?.actor ?? null;
}

/** Whom "its" and "it" mean behind these groups: the one armed party that they tell of as doing something; null for none or several. */
export function ownerAmong(groups: readonly NounGroup[]): NounGroup | null {
  const owners = groups.filter((g) => g.actor && g.preposition === null && WARRING.has(g.actor.kind));
  const [first, ...others] = owners;
  return first && others.every((o) => o.actor?.name === first.actor?.name) ? first : null;
}

/** What springs from a group: "the network's affiliate the Front". */
export const OFFSHOOT = /^(?:affiliate|offshoot|branch|franchise)$/;

/** What an actor holds and is struck with it: "positions of the army". */
const HELD =
  /^(?:positions?|bases?|checkpoints?|posts?|outposts?|headquarters|convoys?|vehicles?|camps?|barracks|strongholds?|patrols?|trenches|units?|lines|planes|warplanes|aircraft|jets|helicopters|artillery)$/;

/** Who comes "from" a group is one of its men. */
const MEN = /^(?:men|fighters?|members?|soldiers?|militants?|militiamen|gunmen|commanders?|troops)$/;

/** A part of an armed party, which is that party: "a column of the Front", "urban cells of the Front". */
const PART =
  /^(?:columns?|cells?|detachments?|squads?|contingents?|commandos?|commandoes|elements|wing|faction|platoons?|sympathi[sz]ers|militants)$/;

const wordAt = ({ sentence, head }: NounGroup) => sentence.tokens[head]?.lower ?? '';

/** "seven members of one family": what a family is, so are they. */
export function withFamily(group: NounGroup, next: NounGroup | undefined): NounGroup {
  const { people } = group;
  const isOfFamily =
    people?.status === 'UNKNOWN' &&
    /^(?:members?|people|persons?|relatives)$/.test(wordAt(group)) &&
    /^(?:of|from)$/.test(next?.preposition ?? '') &&
    next?.from === group.to + 1 &&
    /^(?:family|families|household)$/.test(wordAt(next));
  return isOfFamily ? { ...group, people: { ...people, status: 'CIVILIAN' } } : group;
}

/** "nine members of the Front", "positions of the army": they are the actor's that follows "of". */
export function withMeasuredActor(group: NounGroup, next: NounGroup | undefined): NounGroup {
  const held = HELD.test(wordAt(group)) && group.place === null;
  const leads = next?.preposition === 'of' || (next?.preposition === 'from' && MEN.test(wordAt(group)));
  // "the network's former affiliate the Front": the Front without its comma
  if (next?.from === group.to && next.actor?.form === 'NAME' && OFFSHOOT.test(wordAt(group)))
    return { ...group, actor: next.actor };
  const own = group.actor && !(leads && group.actor.kind === 'CIVILIANS' && MEN.test(wordAt(group)));
  const isPart = PART.test(wordAt(group)) && next?.actor !== null && next !== undefined && WARRING.has(next.actor.kind);
  if (own || !(group.people || held || isPart) || !leads || next.from !== group.to + 1 || !next.actor) return group;
  return next.actor.form === 'PERSON' ? group : { ...group, actor: next.actor };
}
