// Nominal acts: "the killing of", "an attack by X on Y", "clashes between X and Y", "carried out strikes".
import type { Sentence } from '../../document/document.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import { readVerbGroup } from '../../groups/verb-groups.ts';
import { ACT_NOUN_FORMS } from '../../lexicon/act-forms.ts';
import { ARMED_FORCES } from '../../lexicon/actors/kinds.ts';
import type { Act, ActEntry } from '../../lexicon/acts.ts';
import type { ActorMention } from '../../mentions/mention.ts';
import { accusedOf, ascribedTo, BLAME } from './blame.ts';
import { BOUNDARY, groupsAfter } from './boundaries.ts';
import type { Frame } from './frame.ts';
import { lightVerb } from './light-verbs.ts';
import { prepositional } from './objects.ts';
import { prospectOf } from './prospects.ts';
import { mainSubject, subjectOf } from './subjects.ts';

const TARGET_PREPOSITIONS = new Set(['on', 'against', 'at', 'of', 'targeting', 'upon', 'toward', 'towards', 'into']);

/** "a terrorist attack": what kind of attack, not whose. */
function isMereEpithet({ sentence, from, to }: ActorMention): boolean {
  return to - from === 1 && /^(?:terrorist|criminal)$/.test(sentence.tokens[from]?.lower ?? '');
}

/** "police station bombing", "the army base attack": what belongs to a state is struck; a rebel group's "checkpoint attack" may be its own. */
function isOfSite({ sentence, to, kind }: ActorMention, act: number): boolean {
  return kind === 'STATE_FORCES' && to < act && SITE.test(sentence.tokens[act - 1]?.lower ?? '');
}

const SITE =
  /^(?:base|barracks|buildings?|bus|camp|checkpoints?|compound|convoy|headquarters|hospital|office|outpost|post|school|stations?)$/;

/** Nouns behind which "of" names who strikes; "the bombing of" and "the shelling of" name who is struck. */
const STRIKERS_NOUN = /^(?:attacks?|assaults?|offensives?|counterattacks?|raids?|airstrikes?|strikes?|ambush(?:es)?)$/;

/** "the attack of the army", "strikes of the coalition on Raqqa": forces strike; a town or people are struck. */
function strikersOf(right: readonly NounGroup[]): readonly NounGroup[] {
  return prepositional(right, ['of']).filter(
    (g) => g.actor !== null && ARMED_FORCES.has(g.actor.kind) && g.place === null,
  );
}

/**
 * Both sides of "between X and Y", of "between X and Y on one side and Z on the other", and of "between X and Y against Z".
 */
function sidesOf(
  tokens: Sentence['tokens'],
  between: readonly NounGroup[],
  against: readonly NounGroup[],
): readonly [readonly NounGroup[], readonly NounGroup[]] {
  const [first, last] = [between[0], between.at(-1)];
  if (first && last && between.length > 1) {
    const side = tokens.findIndex(
      (t, at) => at > first.to && at < last.from && /^(?:side|hand)$/.test(t.lower) && tokens[at - 1]?.lower === 'one',
    );
    const here = between.filter((g) => g.to <= side);
    if (here.length > 0) return [here, between.filter((g) => g.from > side)];
  }
  const foes = against.filter((g) => g.actor !== null && !between.includes(g));
  return foes.length > 0 ? [between, foes] : [between.slice(0, 1), between.slice(1)];
}

export function nounFrame(sentence: Sentence, at: number, entry: ActEntry, groups: readonly NounGroup[]): Frame {
  const { tokens } = sentence;
  const group = groups.find((g) => g.from <= at && at < g.to) ?? null;
  const right = groupsAfter(sentence, groups, endOfOccurrence(sentence, Math.max(at, (group?.to ?? 0) - 1)));
  const own =
    group?.actor && group.actor.to <= at && !isMereEpithet(group.actor) && !isOfSite(group.actor, at) ? [group] : [];
  let agents: readonly NounGroup[] = prepositional(beforeOtherAct(right), ['by']).filter((g) => !isHolder(g));
  const isOf = tokens[group?.to ?? at + 1]?.lower === 'of';
  if (agents.length === 0 && isOf && STRIKERS_NOUN.test(tokens[at]?.lower ?? ''))
    agents = strikersOf(right.slice(0, 1));
  let agentRole: Frame['agentRole'] = 'AGENT';
  const behind = tokens.slice(at + 1, at + 6).map((t) => t.lower);
  const told = behind.slice(0, -1).find((w) => w === 'claimed' || w === 'blamed');
  // "raids claimed seven lives": the raids did
  if (told === 'claimed' && behind[behind.indexOf('claimed') + 1] === 'by') agentRole = 'CLAIMANT';
  if (told === 'blamed') {
    agents = prepositional(right, ['on']);
    agentRole = 'ACCUSED';
  }
  let patients: readonly NounGroup[] =
    entry.act === 'KILL' ||
    entry.act === 'DIE' ||
    entry.act === 'ABDUCT' ||
    entry.act === 'ARREST' ||
    entry.act === 'RAPE' ||
    entry.act === 'TAKE'
      ? prepositional(right, ['of'])
      : prepositional(
          right.filter((g) => !agents.includes(g) && !isOfCoalition(g) && !isOfBranch(g)),
          [...TARGET_PREPOSITIONS],
        );
  if (entry.act === 'CLASH') {
    const between = prepositional(right, ['between']);
    const parted = sidesOf(tokens, between, prepositional(right, ['against']));
    if (between.length > 0) [agents, patients] = parted;
    else patients = prepositional(right, ['with', 'against']);
  }
  if (own.length > 0) {
    if (entry.act === 'DIE' || (BEFALLS_ITS_OWNER.has(entry.act) && (agents.length > 0 || isPersonOf(own, patients))))
      patients = patients.length > 0 ? patients : own;
    else if (agents.length === 0) agents = own;
  }
  const light = group ? lightVerb(sentence, group, groups) : null;
  if (light && agents.length === 0) {
    agents = light.subject;
    if (light.hedged) agentRole = 'ACCUSED';
  }
  // "activists blamed an air strike by the army"
  if (group && agents.length > 0 && agentRole === 'AGENT' && BLAME.test(tokens[group.from - 1]?.lower ?? ''))
    agentRole = 'ACCUSED';
  if (group && agents.length === 0) agents = rescuersOf(sentence, group, groups);
  const defenders = group ? defendersOf(sentence, group, groups) : [];
  if (defenders.length > 0) {
    patients = agents;
    agents = defenders;
  }
  if (patients.length === 0) patients = targetOf(sentence, groups, group?.from ?? at);
  const blamed = agents.length === 0 ? accusedOf(sentence, groups, group?.from ?? at) : [];
  const accused = agents.length === 0 && blamed.length === 0 && group ? ascribedTo(sentence, groups, group) : blamed;
  if (accused.length > 0) {
    agents = accused;
    agentRole = 'ACCUSED';
  }
  return {
    sentence,
    trigger: at,
    entry,
    form: 'NOUN',
    negated: group?.determiner === 'no' || light?.negated === true,
    modal: light?.modal ?? (group ? prospectOf(tokens, group) : null),
    agents,
    patients: patients.filter((g) => !agents.includes(g)),
    agentRole,
    group,
  };
}

const HELD =
  /^(?:manned|run|held|controlled|operated|guarded|staffed|besieged|occupied|used|owned|frequented|inhabited|populated|dominated|ruled)$/;

/** "a blast near a post manned by the army": by whom a place is held is not by whom it is struck. */
function isHolder({ sentence: { tokens }, from }: NounGroup): boolean {
  const by = tokens[from - 1]?.lower === 'by' ? from - 1 : from - 2;
  return tokens[by]?.lower === 'by' && HELD.test(tokens[by - 1]?.lower ?? '');
}

/** "strikes by the coalition against the group": what a coalition is for is not what these strikes hit. */
function isOfCoalition({ sentence: { tokens }, from, preposition }: NounGroup): boolean {
  return preposition === 'against' && /^(?:coalition|alliance|campaign|war)$/.test(tokens[from - 2]?.lower ?? '');
}

/** "shelling by X, the local branch of Y": what a branch springs from is not what is shelled. */
function isOfBranch({ sentence: { tokens }, from, preposition }: NounGroup): boolean {
  return (
    preposition === 'of' && /^(?:branch|affiliate|offshoot|wing|franchise|arm)$/.test(tokens[from - 2]?.lower ?? '')
  );
}

const OCCURS =
  /^(?:erupted|erupt|occurred|ensued|continued|continue|resumed|intensified|reported|flared|raged|happened|started|began)$/;

/** "clashes were reported between", "fighting broke out with": who took part stands behind the verb that only says that it was so. */
function endOfOccurrence({ tokens }: Sentence, end: number): number {
  let at = end + 1;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.tag ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  if (/^(?:broke|break|breaks)$/.test(word) && tokens[at + 1]?.lower === 'out') return at + 1;
  if (/^(?:took|takes|taken)$/.test(word) && tokens[at + 1]?.lower === 'place') return at + 1;
  return OCCURS.test(word) ? at : end;
}

/** "strikes in support of an offensive by the army": what stands behind another act belongs to that one. */
function beforeOtherAct(right: readonly NounGroup[]): readonly NounGroup[] {
  const other = right.findIndex(
    ({ sentence, head, joint, actor }) =>
      joint === null && actor === null && ACT_NOUN_FORMS.has(sentence.tokens[head]?.lower ?? ''),
  );
  return other < 0 ? right : right.slice(0, other);
}

const BEFALLS_ITS_OWNER: ReadonlySet<Act> = new Set<Act>(['KILL', 'ABDUCT', 'ARREST', 'VANISH']);

/** "Carlos Gomez's murder" is his death; "the soldier's killing of a farmer" is the farmer's. */
function isPersonOf(own: readonly NounGroup[], patients: readonly NounGroup[]): boolean {
  return patients.length === 0 && own.some(({ actor }) => actor?.form === 'PERSON');
}

/** "the depot was the target of the raid": what the sentence calls the target. */
function targetOf(sentence: Sentence, groups: readonly NounGroup[], act: number): readonly NounGroup[] {
  const { tokens } = sentence;
  const named = groups.find(
    (g) => g.to === act - 1 && /^(?:targets?|objects?|victims?)$/.test(tokens[g.head]?.lower ?? ''),
  );
  const be = named && tokens[act - 1]?.lower === 'of' ? named.from - 1 : -1;
  if (!/^(?:is|are|was|were|been|became|become)$/.test(tokens[be]?.lower ?? '')) return [];
  return subjectOf(sentence, readVerbGroup(sentence, be), groups, []);
}

const RESCUES = /^(?:freed|rescued|recovered|liberated)$/;
/** Tokens between the verb and the raid in which it was done. */
const RESCUE_REACH = 8;

/** "the army freed two hostages in a raid on the camp": who frees them raids it. */
function rescuersOf(
  sentence: Sentence,
  { from, preposition }: NounGroup,
  groups: readonly NounGroup[],
): readonly NounGroup[] {
  if (preposition !== 'in' && preposition !== 'during') return [];
  for (let at = from - 1; at > 0 && from - at <= RESCUE_REACH; at--) {
    const { lower, tag } = sentence.tokens[at] ?? { lower: '', tag: 'PUNCT' };
    if (tag === 'PUNCT' || BOUNDARY.has(lower)) return [];
    if (!RESCUES.test(lower)) continue;
    const verb = readVerbGroup(sentence, at);
    return verb.voice === 'ACTIVE' && verb.modal === null ? subjectOf(sentence, verb, groups, []) : [];
  }
  return [];
}

const DEFENDS = /^(?:foil|thwart|abort|fend)(?:s|ed|ing)?$/;

/** "the army foiled an attack by rebels": who wards it off acts, and those whose attack it was are struck. */
function defendersOf(sentence: Sentence, { from }: NounGroup, groups: readonly NounGroup[]): readonly NounGroup[] {
  const { tokens } = sentence;
  for (let at = from - 1; at >= 0 && from - at <= 3; at--) {
    if (!DEFENDS.test(tokens[at]?.lower ?? '')) continue;
    const verb = readVerbGroup(sentence, at);
    if (verb.voice === 'PASSIVE' || verb.voice === 'PARTICIPLE' || verb.modal !== null) return [];
    // "managed to foil an attack"
    const inherits = verb.voice === 'INFINITIVE' || verb.voice === 'GERUND';
    return inherits ? mainSubject(sentence, verb, groups) : subjectOf(sentence, verb, groups, []);
  }
  return [];
}
