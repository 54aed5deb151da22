// Nominal acts: "the killing of", "an attack by X on Y", "clashes between X and Y", "carried out strikes".
import type { Sentence } from '../../document/document.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import { readVerbGroup, type VerbGroup } from '../../groups/verb-groups.ts';
import { ACT_NOUN_FORMS, LIGHT_VERB_FORMS } from '../../lexicon/act-forms.ts';
import { ARMED_FORCES } from '../../lexicon/actors/kinds.ts';
import type { Act, ActEntry } from '../../lexicon/acts.ts';
import type { ActorMention } from '../../mentions/mention.ts';
import { BOUNDARY, groupsAfter, RELATIVE } from './boundaries.ts';
import type { Frame } from './frame.ts';
import { prepositional } from './objects.ts';
import { withPartners } from './partners.ts';
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

const BLAME = /^(?:blame|blames|blamed|blaming|accuse|accuses|accused|accusing)$/;

/** Tokens between a verb of blaming and the act. */
const BLAME_REACH = 14;

const ASCRIBES = /^(?:blam(?:e|es|ed|ing)|attribut(?:e|es|ed|ing)|ascrib(?:e|es|ed|ing))$/;
/** Tokens between a verb of blaming and the act that is its object or subject. */
const ASCRIBED_REACH = 9;

/** "blamed the murder on traffickers", "the attack was attributed to rebels": who stands behind "on" or "to". */
function ascribedTo(sentence: Sentence, groups: readonly NounGroup[], group: NounGroup): readonly NounGroup[] {
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
function accusedOf(sentence: Sentence, groups: readonly NounGroup[], act: number): NounGroup[] {
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

const HEDGE =
  /^(?:likely|probably|possibly|presumably|apparently|allegedly|suspected|believed|thought|presumed|alleged)$/;
/** Tokens before the verb in which it is hedged: "suspected to have been". */
const HEDGE_REACH = 5;

/** "was likely carried out by", "are suspected to have been staged by": whoever did it is not told as a fact. */
export function isHedged(tokens: Sentence['tokens'], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= HEDGE_REACH; at--) {
    const token = tokens[at];
    if (HEDGE.test(token?.lower ?? '')) return true;
    if (
      !token ||
      !(token.tag === 'AUX' || token.tag === 'PART' || token.tag === 'ADV' || /^(?:to|have|has)$/.test(token.lower))
    )
      return false;
  }
  return false;
}

/** "apparently by the army", "what were likely Saudi strikes", "possibly rebel fire": the adverb doubts who it was. */
export function isDoubted({ sentence: { tokens }, from, actor }: NounGroup): boolean {
  const isArticle = /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '');
  const by = from - (isArticle ? 2 : 1);
  const before = tokens[by]?.lower === 'by' ? by - 1 : by;
  if ([tokens[before], ...tokens.slice(from, actor?.from ?? from)].some((t) => DOUBT.test(t?.lower ?? ''))) return true;
  if (isUnclear(tokens, from)) return true;
  // "officials believe that the army shelled the town"
  const believes = tokens.findLastIndex((t, at) => at < from && !/^(?:the|an?|that)$/.test(t.lower));
  return BELIEVES.test(tokens[believes]?.lower ?? '');
}

/** Tokens from "if" to who may have acted: "it was unclear whether the air strikes on the town were carried out by". */
const UNCLEAR_REACH = 20;

/** "it was unclear if the strike was carried out by X": nobody is told to have done it. */
function isUnclear(tokens: Sentence['tokens'], from: number): boolean {
  const question = tokens.findLastIndex((t, at) => at < from && /^(?:if|whether)$/.test(t.lower));
  return (
    question > 0 &&
    from - question <= UNCLEAR_REACH &&
    /^(?:clear|unclear|unknown|known|certain|uncertain)$/.test(tokens[question - 1]?.lower ?? '')
  );
}

const BELIEVES = /^(?:believes?|believed|thinks?|suspects?|suspected)$/;

const DOUBT = /^(?:likely|probably|possibly|presumably|apparently)$/;

/** "the attack, which took place at noon, was carried out by": the token behind the comma that closes the relative clause; else `at`. */
function endOfRelative({ tokens }: Sentence, at: number): number {
  if (tokens[at]?.text !== ',' || !RELATIVE.has(tokens[at + 1]?.lower ?? '')) return at;
  const close = tokens.findIndex((t, i) => i > at + 1 && /^[,;:]$/.test(t.text));
  return tokens[close]?.text === ',' ? close + 1 : at;
}

/** "strikes on the town, apparently carried out by": behind the comma goes on who did them. */
function isCarriedOut({ tokens }: Sentence, at: number): boolean {
  const verb = tokens[at]?.tag === 'ADV' ? at + 1 : at;
  if (!CARRIED.test(tokens[verb]?.lower ?? '')) return false;
  const rest = tokens.slice(verb + 1, verb + 1 + CARRIED_REACH);
  const by = rest.findIndex(
    (t, i) => t.lower === 'by' || !(WHEN_AND_WHERE.test(t.tag) || (i === 0 && t.lower === 'out')),
  );
  return rest[by]?.lower === 'by';
}

/** Tokens from the verb to its "by": "perpetrated on 12 May in the northern town of X by". */
const CARRIED_REACH = 12;
const WHEN_AND_WHERE = /^(?:ADP|NUM|NOUN|PROPN|ADJ|DET)$/;

/** "responded with artillery fire": who answers with an act does it. */
const ANSWERS = /^(?:respond|responds|responded|responding|retaliates?|retaliated|retaliating|answered|replied)$/;

/** "raids on Duma, Syria, carried out by": the comma behind the place's country; else `at`. */
function endOfPlace(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.tag !== 'PROPN') return at;
  const close = tokens.findIndex((t, i) => i > at && (t.tag !== 'PROPN' || t.text === ','));
  return tokens[close]?.text === ',' && isCarriedOut(sentence, close + 1) ? close : at;
}

const CARRIED = /^(?:carried|conducted|launched|staged|mounted|executed|perpetrated|committed)$/;

/** "resumed their investigation of the attacks": what is done is no attack. */
const TALK_OF =
  /^(?:investigations?|inquir(?:y|ies)|probes?|discussions?|talks?|condemnations?|denunciations?|reviews?|search|coverage|reports?|accounts?|analys[ie]s|commemorations?|anniversary)$/;

/** Tokens from a light verb to what it does. */
const LIGHT_REACH = 4;
/** Tokens between "responded to" and "with". */
const ANSWERED_REACH = 8;

/** "responded to the raids with a barrage of shells": the verb, past what it answers; -1 when there is none. */
function answerBefore({ tokens }: Sentence, { from }: NounGroup): number {
  const link = tokens[from - 1]?.lower === 'with' ? from - 1 : -1;
  if (link < 0) return -1;
  const before = tokens.slice(Math.max(0, link - ANSWERED_REACH), link);
  const verb = before.findLastIndex((t) => t.tag === 'PUNCT' || ANSWERS.test(t.lower));
  return before[verb + 1]?.lower === 'to' ? link - before.length + verb : -1;
}

/** "Russian planes carried out strikes": the subject of the light verb before the group, or its "by" when passive. */
function lightVerb(
  sentence: Sentence,
  group: NounGroup,
  groups: readonly NounGroup[],
): { subject: readonly NounGroup[]; negated: boolean; modal: VerbGroup['modal']; hedged: boolean } | null {
  const { tokens } = sentence;
  const answer = answerBefore(sentence, group);
  const last = answer > 0 ? answer : group.from - LIGHT_REACH;
  for (let at = group.from - 1; at >= Math.max(0, last); at--) {
    const word = tokens[at]?.lower ?? '';
    const answers = ANSWERS.test(word) && tokens[at + 1]?.lower === 'with';
    if (TALK_OF.test(word) && group.preposition === 'of') break;
    if ((LIGHT_VERB_FORMS.has(word) || answers || at === answer) && tokens[at]?.tag !== 'NOUN') {
      const verb = readVerbGroup(sentence, at);
      const subject =
        verb.voice === 'GERUND' ? mainSubject(sentence, verb, groups) : subjectOf(sentence, verb, groups, []);
      return { subject, negated: verb.negated, modal: verb.modal, hedged: false };
    }
    if (tokens[at]?.tag === 'PUNCT') break;
  }
  let behind = group.to;
  for (let at = behind; at < tokens.length && at - behind <= 12; at++) {
    const close = endOfRelative(sentence, at);
    if (close > at) [at, behind] = [close, close];
    at = endOfPlace(sentence, at);
    const word = tokens[at]?.lower ?? '';
    if ((word === ',' && !isCarriedOut(sentence, at + 1)) || BOUNDARY.has(word)) break;
    if ((LIGHT_VERB_FORMS.has(word) && word.endsWith('ed')) || word === 'led' || word === 'made') {
      const verb = readVerbGroup(sentence, at);
      if (verb.voice === 'PASSIVE' || verb.voice === 'PARTICIPLE') {
        const by = prepositional(groupsAfter(sentence, groups, at), ['by']);
        if (by.length > 0)
          return { subject: by, negated: verb.negated, modal: verb.modal, hedged: isHedged(tokens, at) };
      }
    }
  }
  return null;
}
