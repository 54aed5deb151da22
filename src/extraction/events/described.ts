// People whom a clause names by a noun alone ("two hit men", "a watchman"): parties of an event although no registry knows them.
import { textOf } from '../document/document.ts';
import { behindAgeBefore, isSurname, isUnknownName } from '../groups/names.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { ACT_NOUN_FORMS } from '../lexicon/act-forms.ts';
import { GUERRILLAS } from '../lexicon/actors/traits.ts';
import { type Act, VIOLENT_ACTS } from '../lexicon/acts.ts';
import type { ActorMention } from '../mentions/mention.ts';
import { isBystander } from './bystanders.ts';
import type { Side } from './candidate.ts';
import type { Frame } from './clauses/frame.ts';

/** Acts by which soldiers are told as men who did it, not as their army. */
const KILLS_ONE_SIDED: ReadonlySet<Act> = new Set<Act>(['KILL', 'ABDUCT', 'RAPE', 'FIRE', 'INJURE']);

const DETERMINER = /^(?:the|an?|this|these|those|that)$/;

/** Acts that befall people alone: a name that nobody knows is a person's there. */
const BEFALLS_PEOPLE: ReadonlySet<Act> = new Set<Act>(['KILL', 'DIE', 'INJURE', 'SUFFER', 'ABDUCT', 'VANISH', 'RAPE']);

/**
 * The people of violent acts whom no mention of an actor covers; and the members of a guerrilla group beside their group:
 * "members of the front" are men whom the article leaves unnamed, the front is their organisation.
 */
export function describedSides(frames: readonly Frame[]): Side[] {
  return frames
    .filter((f) => VIOLENT_ACTS.has(f.entry.act) && !f.negated)
    .flatMap((f) => [
      // "a guerrilla attack": the act's own noun group describes the act, not its doers
      ...f.agents
        .filter((g) => g !== f.group && !isBystander(f, g))
        .flatMap((g) => agentOf(g, f.agentRole, f.entry.act)),
      ...f.patients.flatMap((g) => patientOf(g, f.entry.act)),
    ]);
}

/** Nouns for a force, not for its men. */
const COLLECTIVE = /^(?:police|personnel|security|army|military|forces?|navy|gendarmerie)$/;

/** Those whom a sentence involves in an act, by name, by their organisation, or as it describes them. */
export function involvedSides(groups: readonly NounGroup[]): Side[] {
  return groups.flatMap((group): Side[] => {
    const { actor } = group;
    const own = actor && actor.kind !== 'CIVILIANS' ? [{ actor, role: 'ACCUSED' as const }] : [];
    if (actor?.form === 'PERSON' || (actor && !group.people)) return own;
    if (isUnknownName(group)) return [{ actor: { ...described(group, 'PERSON'), form: 'PERSON' }, role: 'ACCUSED' }];
    // the men of a guerrilla group or of an army, not the group as a whole
    const men = group.people && (actor === null || actor.kind === 'CIVILIANS' || isOfForce(actor));
    return men ? [...own, { actor: described(group, 'PERSON'), role: 'ACCUSED' }] : own;
  });
}

function isOfForce({ kind, actor }: ActorMention): boolean {
  return kind === 'STATE_FORCES' || kind === 'EXTERNAL_FORCES' || (actor !== null && GUERRILLAS.has(actor));
}

function agentOf(group: NounGroup, role: Side['role'], act: Act): Side[] {
  const { actor } = group;
  if (group.headless || group.determiner === 'no') return [];
  if (actor === null)
    return group.people || isBand(group) ? [{ actor: described(group, 'UNIDENTIFIED_ARMED_GROUP'), role }] : [];
  const isGuerrilla =
    actor.actor !== null && GUERRILLAS.has(actor.actor) && (group.people || actor.form === 'DESCRIPTION');
  const isForce = COLLECTIVE.test(group.sentence.tokens[group.head]?.lower ?? '');
  const isMember = actor.kind === 'STATE_FORCES' && group.people !== null && !isForce && KILLS_ONE_SIDED.has(act);
  return isGuerrilla || isMember ? [{ actor: described(group, 'PERSON'), role }] : [];
}

const BAND = /^(?:groups?|gangs?|bands?|cells?|commandos?|commandoes|columns?|units?|squads?|elements)$/;

/** "groups linked to the cartel", "urban commando units": bands of people, unless "of" tells who they are. */
function isBand({ sentence, head, to }: NounGroup): boolean {
  return BAND.test(sentence.tokens[head]?.lower ?? '') && sentence.tokens[to]?.lower !== 'of';
}

/** Words for who came to harm, whoever that was. */
const HARMED = /^(?:victims?|casualties|dead|wounded|injured|others|martyrs?)$/;

function patientOf(group: NounGroup, act: Act): Side[] {
  if (HARMED.test(group.sentence.tokens[group.head]?.lower ?? '')) return [];
  if (group.actor || group.headless || group.determiner === 'no') return [];
  if (group.people)
    return [{ actor: described(group, group.people.status === 'CIVILIAN' ? 'CIVILIANS' : 'PERSON'), role: 'PATIENT' }];
  if (BEFALLS_PEOPLE.has(act) && (isUnknownName(group) || isSurname(group)))
    return [{ actor: { ...described(group, 'PERSON'), form: 'PERSON' }, role: 'PATIENT' }];
  return [];
}

function described(group: NounGroup, kind: ActorMention['kind']): ActorMention {
  const { sentence } = group;
  const to = endOfOwner(group);
  const isBehindArticle = DETERMINER.test(sentence.tokens[group.from]?.lower ?? '');
  const from = isBehindArticle ? group.from + 1 : isUnknownName(group) ? behindAgeBefore(group) : group.from;
  const span = { sentence, from, to };
  return { ...span, actor: null, name: textOf(span), kind, country: null, form: 'DESCRIPTION' };
}

/** "the judge's murder": the judge, where the group's head is the act itself. */
function endOfOwner({ sentence, from, head, to }: NounGroup): number {
  if (!ACT_NOUN_FORMS.has(sentence.tokens[head]?.lower ?? '')) return to;
  const owner = sentence.tokens.findIndex((t, i) => i > from && i <= head && (t.lower === "'s" || t.lower === "'"));
  return owner > from ? owner : to;
}
