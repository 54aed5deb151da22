// Verbal acts: active, passive, participial and in headline grammar.
import type { Sentence } from '../../document/document.ts';
import { isUnknownName } from '../../groups/names.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import { readVerbGroup, type VerbGroup } from '../../groups/verb-groups.ts';
import { ACT_VERB_FORMS } from '../../lexicon/act-forms.ts';
import { COMBATANTS } from '../../lexicon/actors/kinds.ts';
import type { Act, ActEntry } from '../../lexicon/acts.ts';
import { IS_BREACHING } from '../../lexicon/agreements.ts';
import { groupsAfter } from './boundaries.ts';
import { isHedged } from './doubts.ts';
import type { Frame } from './frame.ts';
import { objectsOf, prepositional } from './objects.ts';
import { pronounObjects } from './pronouns.ts';
import { inheritedSubject, subjectOf } from './subjects.ts';

/**
 * "treat wounded rebels", "a raid resulted in injured pupils": what they are, and no deed of who comes before.
 * A frame none the less, for it counts them.
 */
function describesPatients({ tokens }: Sentence, at: number): boolean {
  return (
    /^(?:wounded|injured)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:VERB|ADP)$/.test(tokens[at - 1]?.tag ?? '') &&
    tokens[at + 1]?.tag === 'NOUN'
  );
}

export function verbFrame(
  sentence: Sentence,
  at: number,
  entry: ActEntry,
  groups: readonly NounGroup[],
  earlier: readonly Frame[],
): Frame {
  const verb = voiced(sentence, readVerbGroup(sentence, at), groups);
  const after = at + (entry.particle?.length ?? 0);
  // "shot to death a guard": the particle is no object of its verb
  const isClose = entry.particle?.every((word, k) => tokenAt(sentence, at + 1 + k) === word) ?? false;
  const behind = groupsAfter(sentence, groups, entry.act === 'FIRE' && !isStrafing(entry) ? after : at);
  const right = isClose ? behind.filter((g) => g.to > after + 1) : behind;
  const passive = verb.voice === 'PASSIVE' || verb.voice === 'PARTICIPLE';
  const begun = /^(?:began|begun|begins?|starts?|started|kept|continued|opened)$/.test(
    tokenAt(sentence, verb.from - 1),
  );
  const inherits = verb.voice === 'GERUND' || verb.voice === 'INFINITIVE';
  // "with others sustaining injuries": who stands before the participle
  const beside = verb.voice === 'GERUND' && BEFALLS.has(entry.act) ? groups.findLast((g) => g.to === verb.from) : null;
  const subject = beside
    ? [beside]
    : describesPatients(sentence, at)
      ? []
      : !inherits
        ? subjectOf(sentence, verb, groups, earlier)
        : begun
          ? subjectOf(sentence, readVerbGroup(sentence, verb.from - 1), groups, earlier)
          : isOfAccusation(sentence, verb.from)
            ? []
            : inheritedSubject(sentence, verb, groups, earlier);
  const base = {
    sentence,
    trigger: at,
    entry,
    form: 'VERB' as const,
    negated: verb.negated || startsWithNo(subject),
    modal: verb.modal,
    group: null,
  };
  // "shot the guard and fled": who gets away from his own deed is not driven out
  if (entry.act === 'FLEE' && earlier.some((f) => f.agents.some((g) => subject.includes(g))))
    return { ...base, agents: [], patients: [], agentRole: 'AGENT' };
  if (entry.act === 'DIE' || entry.act === 'FLEE' || entry.act === 'VANISH' || entry.act === 'SUFFER')
    return { ...base, agents: [], patients: subject, agentRole: 'AGENT' };
  // who loses a place suffers it; who loses men or money loses no ground
  if (entry.act === 'LOSE') {
    const ground = objectsOf(right, after).some((g) => g.place !== null || GROUND.test(tokenAt(sentence, g.head)));
    return { ...base, agents: [], patients: ground || entry.particle ? subject : [], agentRole: 'AGENT' };
  }
  // who protests does so himself: "dozens rallied" is no passive
  if (entry.act === 'PROTEST') return { ...base, agents: subject, patients: [], agentRole: 'AGENT' };
  if (entry.act === 'CLASH') {
    const between = prepositional(right, ['between']);
    const against = prepositional(right, ['with', 'against']);
    return {
      ...base,
      agents: between.length > 1 ? between.slice(0, 1) : subject,
      patients: between.length > 1 ? between.slice(1) : [...against, ...objectsOf(right, after)],
      agentRole: 'AGENT',
    };
  }
  if (passive) {
    // "was killed alongside his mother and three daughters"
    const company = /^(?:KILL|INJURE|ABDUCT)$/.test(entry.act) ? prepositional(right, ['alongside']) : [];
    return {
      ...base,
      agents: prepositional(right, ['by']),
      patients: [...subject, ...company],
      agentRole: isHedged(sentence.tokens, at) ? 'ACCUSED' : 'AGENT',
    };
  }
  // "the burning of two buses by youths"
  if (verb.voice === 'GERUND' && tokenAt(sentence, at + 1) === 'of')
    return {
      ...base,
      agents: prepositional(right, ['by']),
      patients: prepositional(right, ['of']),
      agentRole: 'AGENT',
    };
  if (entry.act === 'FIRE') {
    const objects = objectsOf(right, after);
    // "fired mortars at the positions": what is fired suffers nothing; what is strafed does
    const hit = isStrafing(entry)
      ? objects
      : objects.filter((g) => g.people !== null || g.actor !== null || g.headless);
    const aimed = prepositional(right, ['at', 'on', 'against', 'toward', 'towards', 'into']);
    return {
      ...base,
      agents: subject,
      patients: [...hit, ...aimed.filter((g) => !hit.includes(g))],
      agentRole: 'AGENT',
    };
  }
  if (entry.act === 'TAKE') {
    // "captured the town from the rebels"
    const from = prepositional(right, ['from']).filter(isFighting);
    const taken = objectsOf(right, after);
    return {
      ...base,
      agents: subject,
      patients: [...taken, ...from.filter((g) => !taken.includes(g))],
      agentRole: 'AGENT',
    };
  }
  const meant = pronounObjects(sentence, after, entry.act, subject, groups, earlier);
  if (meant) return { ...base, agents: subject, patients: meant, agentRole: 'AGENT' };
  // "cost the lives of 20 men"
  const ofParticle = entry.particle?.at(-1) === 'of' ? prepositional(right.slice(0, 1), ['of']) : [];
  const own =
    ofParticle.length > 0 ? prepositional(right, ['of']) : objectsOf(behindWeapon(sentence, right, after), after);
  const objects = own.length > 0 ? own : sharedObjects(sentence, after, groups);
  return {
    ...base,
    agents: subject,
    patients: objects.length > 0 ? objects : prepositional(right, ['at', 'on', 'against', 'toward', 'towards']),
    agentRole: 'AGENT',
  };
}

/** "machine-gunned a bus", "sprayed two houses with bullets": the verb's object is what the shots hit. */
const isStrafing = ({ act, modes, particle }: ActEntry) =>
  act === 'FIRE' && modes.includes('SHOOTING') && (particle === undefined || particle[0] === 'with');

const BEFALLS: ReadonlySet<Act> = new Set<Act>(['DIE', 'SUFFER']);

/** "accused the army of killing", "suspected of having killed": whoever accuses did not do it. */
function isOfAccusation(sentence: Sentence, at: number): boolean {
  // "accused them of breaking the truce by shelling a post"
  const breach = tokenAt(sentence, at - 1) === 'by' ? breachBefore(sentence, at) : -1;
  if (breach > 0) return isOfAccusation(sentence, breach);
  if (!/^(?:of|with|for|in)$/.test(tokenAt(sentence, at - 1))) return false;
  return sentence.tokens
    .slice(Math.max(0, at - ACCUSATION_REACH), at)
    .some((t) =>
      /^(?:accus(?:e|es|ed|ing)|suspected|charged|convicted|blam(?:e|es|ed|ing)|arrested|detained|wanted)$/.test(
        t.lower,
      ),
    );
}

/** Tokens between a verb of accusation and what it accuses of. */
const ACCUSATION_REACH = 7;

function breachBefore({ tokens }: Sentence, at: number): number {
  return tokens.findLastIndex(({ lower }, i) => i < at && i >= at - BREACH_REACH && IS_BREACHING.test(lower));
}

/** Tokens from a breach to how it was done: "violating the deal on Thursday by". */
const BREACH_REACH = 12;

/**
 * "soldiers fired on the town", "rebels targeted with mortars the town": who fires is no more fired than the town, and who fights
 * and uses a weapon strikes; unless "by" tells who did.
 */
function voiced(sentence: Sentence, verb: VerbGroup, groups: readonly NounGroup[]): VerbGroup {
  if (verb.voice !== 'PARTICIPLE') return verb;
  const [word, next] = [tokenAt(sentence, verb.verb), tokenAt(sentence, verb.verb + 1)];
  // "the army struck back"
  if (next === 'back' && STRUCK.test(word)) return { ...verb, voice: 'ACTIVE' };
  // "targeted on Sunday with mortars the town"
  const isTimedWeapon =
    next === 'on' && DAY.test(tokenAt(sentence, verb.verb + 2)) && tokenAt(sentence, verb.verb + 3) === 'with';
  if (STRUCK.test(word) && (isTimedWeapon || isTimedObject(sentence, verb.verb + 1))) {
    const active: VerbGroup = { ...verb, voice: 'ACTIVE' };
    if (subjectOf(sentence, active, groups, []).some(isFighting)) return active;
  }
  const before = groups.findLast((g) => g.to <= verb.from);
  const between = sentence.tokens.slice(before?.to ?? 0, verb.from);
  // "the rebels on Friday targeted"
  const fighters =
    before !== undefined &&
    between.length <= 3 &&
    between.every((t) => /^(?:ADP|NOUN|PROPN|NUM|ADV|DET)$/.test(t.tag)) &&
    isFighting(before);
  // "gunmen positioned in the woods targeted with shells"
  const isPosted = () =>
    sentence.tokens.slice(0, verb.from).some((t) => POSTED.test(t.lower)) &&
    subjectOf(sentence, { ...verb, voice: 'ACTIVE' }, groups, []).some(isFighting);
  const armed = next === 'with' && STRUCK.test(word) && (fighters || isPosted());
  return (word === 'fired' && next !== 'by') || armed || isShotAt(sentence, verb.verb, groups)
    ? { ...verb, voice: 'ACTIVE' }
    : verb;
}

/** "gunmen shot at a guard", "shot at the mayor's car"; but "two men shot at a checkpoint", "shot at close range". */
function isShotAt({ tokens }: Sentence, at: number, groups: readonly NounGroup[]): boolean {
  if (tokens[at]?.lower !== 'shot' || tokens[at + 1]?.lower !== 'at') return false;
  const aim = groups.find((g) => g.from >= at + 2);
  if (aim?.preposition !== 'at') return false;
  const isSomebody = aim.people !== null || aim.actor !== null || isUnknownName(aim);
  if (isSomebody || VEHICLE.test(tokens[aim.head]?.lower ?? '')) return true;
  // "gunmen shot at a police station"
  const before = groups.findLast((g) => g.to <= at);
  return (
    before?.to === at &&
    (isFighting(before) || before.actor?.kind === 'UNIDENTIFIED_ARMED_GROUP') &&
    !isHow(tokens[aim.head]?.lower ?? '')
  );
}

/** "shot at close range", "at dawn": how and when, and nothing that is shot at. */
const isHow = (noun: string) => /^(?:range|distance|random|dawn|dusk|night|noon|midnight|gunpoint|height)$/.test(noun);

const VEHICLE =
  /^(?:cars?|vehicles?|bus|buses|minibus|vans?|trucks?|pickups?|convoys?|motorcades?|motorcycles?|taxis?|ambulances?|patrols?|boats?)$/;

const POSTED = /^(?:positioned|stationed|entrenched|holed)$/;

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const PART_OF_DAY = /^(?:morning|noon|afternoon|evening|night)$/;

/** "targeted on Sunday the town": behind the day stands an object, and no clause of its own ("on Sunday the monitor said"). */
function isTimedObject({ tokens }: Sentence, at: number): boolean {
  const day = tokens[at]?.lower === 'on' ? at + 1 : at;
  if (!DAY.test(tokens[day]?.lower ?? '')) return false;
  // "targeted Saturday evening the quarter"
  const end = PART_OF_DAY.test(tokens[day + 1]?.lower ?? '') ? day + 2 : day + 1;
  const object = tokens.slice(end, end + OBJECT_REACH);
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(object[0]?.tag ?? '') &&
    !object.some((t) => /^(?:said|says|reported|reports|added|told)$/.test(t.lower))
  );
}

/** Tokens behind the day in which a verb of saying would follow its subject. */
const OBJECT_REACH = 6;

/** "targeted with mortars the town": the object stands behind the weapon. */
function behindWeapon(sentence: Sentence, right: readonly NounGroup[], after: number): readonly NounGroup[] {
  if (tokenAt(sentence, after + 1) !== 'with') return right;
  const object = right.findIndex((g, i) => i > 0 && g.preposition === null && g.joint === null);
  return object > 0 ? right.slice(object) : right;
}

const STRUCK = /^(?:targeted|attacked|shelled|bombed|struck|hit|bombarded|pounded)$/;

const isFighting = ({ people, actor }: NounGroup) =>
  people?.status === 'COMBATANT' || (actor !== null && COMBATANTS.has(actor.kind));

/** "killed and wounded a number of civilians": both are told of all, when no number says how many were which. */
function sharedObjects(sentence: Sentence, verb: number, groups: readonly NounGroup[]): NounGroup[] {
  const { tokens } = sentence;
  if (tokens[verb + 1]?.lower !== 'and') return [];
  const isAct = ACT_VERB_FORMS.has(tokens[verb + 2]?.lower ?? '');
  if (!isAct && tokens[verb + 2]?.tag !== 'VERB') return [];
  const objects = objectsOf(groupsAfter(sentence, groups, verb + 2), verb + 2);
  // "attacked and sunk a boat"
  if (!isAct) return objects;
  return objects.every((g) => g.quantity?.best === null && g.quantity.high === null) ? objects : [];
}

/** Nouns for ground that is held. */
const GROUND =
  /^(?:territor(?:y|ies)|caliphate|towns?|cit(?:y|ies)|villages?|strongholds?|ground|bases?|positions?|areas?|bastions?|airports?|districts?|hills?|crossings?|enclaves?|posts?|checkpoints?)$/;

const tokenAt = (sentence: Sentence, at: number) => sentence.tokens[at]?.lower ?? '';

function startsWithNo(groups: readonly NounGroup[]): boolean {
  return groups[0]?.determiner === 'no' && groups[0].quantity === null;
}
