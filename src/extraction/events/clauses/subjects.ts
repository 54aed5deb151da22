// The subject of a verb, past insertions, relative clauses and participles.
import type { Sentence, Token } from '../../document/document.ts';
import { bracketDepths } from '../../groups/brackets.ts';
import { isOthers, isTransparent } from '../../groups/head-nouns.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import { ownerAmong } from '../../groups/owners.ts';
import { readVerbGroup, type VerbGroup } from '../../groups/verb-groups.ts';
import { ACT_NOUN_FORMS, ACT_VERB_FORMS } from '../../lexicon/act-forms.ts';
import { BOUNDARY, isCalled, isFiniteVerb, isParenthetic, isReducedPassive, RELATIVE } from './boundaries.ts';
import type { Frame } from './frame.ts';
import { beforeInclusion, beforePartitive } from './inserted-counts.ts';
import {
  beforeOffice,
  isBesideCounted,
  isOfNewClause,
  isPartner,
  isShared,
  listIsIncluded,
  opensClause,
  partnersAround,
  partnersBefore,
} from './partners.ts';

/** "the worst violence to hit the country in years": what strikes a country is told of by no deed of anybody. */
const isUnrest = ({ head, sentence: { tokens } }: NounGroup) =>
  /^(?:violence|unrest|bloodshed|crisis|wave|disaster)$/.test(tokens[head]?.lower ?? '');

/** Prepositions that join clauses when a verb follows their group. */
const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as', 'while', 'despite']);

/** The subject of a finite verb: the nearest group to the left that no preposition governs, with its partners. */
export function subjectOf(
  sentence: Sentence,
  verb: VerbGroup,
  groups: readonly NounGroup[],
  earlier: readonly Frame[],
): readonly NounGroup[] {
  const { tokens } = sentence;
  const before = tokens[verb.from - 1]?.lower ?? '';
  // "a colleague prayed that he was not hurt": whom "he" means is told elsewhere
  if (verb.voice === 'PASSIVE' && PERSONAL.test(before)) return [];
  const left = groups.filter((g) => g.to <= verb.from);
  // "the latest of three blasts to hit the district": the blasts did
  const act = left.at(-1);
  if (act && tokens[act.to]?.lower === 'to' && verb.verb === act.to + 1 && (isAct(act) || isUnrest(act))) return [act];
  // "Omar Haddad, 42, was shot"
  if (before === ',' && act?.to === verb.from - 3 && /^\d{1,2}$/.test(tokens[verb.from - 2]?.text ?? ''))
    return subjectOf(sentence, { ...verb, from: act.to }, groups, earlier);
  const partitive = beforePartitive(sentence, verb, left) ?? beforeInclusion(sentence, verb);
  if (partitive !== null) return subjectOf(sentence, { ...verb, from: partitive }, groups, earlier);
  // "the group said it killed 40": the one armed party told of before
  if (before === 'it' || before === 'they') {
    const owner = ownerAmong(left);
    return owner ? [owner] : [];
  }
  // "led to ten people being killed": the words directly before are the subject, whatever governs them
  const being = tokens[verb.from]?.lower === 'being' && left.at(-1)?.to === verb.from;
  if (being || RELATIVE.has(before) || (verb.voice === 'PARTICIPLE' && left.at(-1)?.to === verb.from)) {
    const antecedent = antecedentOf(left, before);
    return antecedent < 0 ? [] : partnersBefore(left, antecedent);
  }
  if (before === 'and' || before === ',' || before === 'or' || before === 'then') {
    const shared = earlier.findLast((f) => f.form === 'VERB');
    if (shared && before !== ',') {
      const { voice } = readVerbGroup(sentence, shared.trigger);
      const same =
        voice === 'PASSIVE' || voice === 'PARTICIPLE' || shared.entry.act === 'DIE' ? shared.patients : shared.agents;
      if (same.length > 0 || shared.patients.length > 0) return same;
    }
    // "41 men were rounded up and executed"
    const passive = before === 'and' ? passiveBefore(sentence, verb.from - 1) : null;
    if (passive && tokens[passive.from - 1]?.lower !== 'and') return subjectOf(sentence, passive, groups, earlier);
  }
  const series = before === ',' ? doersOfSeries(sentence, verb, left, earlier) : [];
  if (series.length > 0) return series;
  if (before === 'and') {
    const shared = subjectOfVerbBefore(sentence, verb, groups);
    if (shared.length > 0) return shared;
  }
  if (before === ',') {
    const antecedent = beforeRelative(sentence, verb, left);
    if (antecedent >= 0) return partnersBefore(left, antecedent);
    const named = beforeApposition(sentence, verb, left);
    if (named >= 0) return isPlural(tokens[verb.from]) ? partnersAround(left, named) : partnersBefore(left, named);
  }
  const relative = beforeOwnRelative(sentence, verb, left);
  if (relative >= 0) return partnersBefore(left, relative);
  const depths = bracketDepths(tokens);
  const depth = depths[verb.verb] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    const group = left[i];
    if (!group) break;
    const between = tokens.slice(group.to, left[i + 1]?.from ?? verb.from);
    if (
      between.some(
        (t, k) =>
          // what brackets hold beside the clause does not end it
          (depths[group.to + k] ?? 0) <= depth &&
          ((BOUNDARY.has(t.lower) && t.lower !== 'as') ||
            (isFiniteVerb(sentence, group.to + k) &&
              !isParenthetic(sentence, group.to + k) &&
              !isReducedPassive(sentence, group.to + k))),
      )
    )
      break;
    // "rebels took the town, activists said, and by noon had executed nine": who tells it stands between commas
    if (isParenthetic(sentence, group.to) && startsAfterComma(group)) return mainSubjectBefore(sentence, group, groups);
    if (governed(left, i) || group.depth > depth || isObjectOfParticiple(sentence, group) || isAge(group)) continue;
    if (isLikened(sentence, group)) continue;
    const described = describedByRelative(sentence, left, group.from);
    return partnersBefore(left, described < 0 ? i : described);
  }
  // "the clerks who were killed during the dynamite attack": behind an article stands no verb
  const described = tokens[verb.from - 1]?.tag === 'DET' ? -1 : describedByRelative(sentence, left, verb.from);
  if (described >= 0) return partnersBefore(left, described);
  return before === ',' ? subjectOfVerbBefore(sentence, verb, groups) : [];
}

const startsAfterComma = ({ sentence: { tokens }, from }: NounGroup) =>
  tokens[from - 1]?.text === ',' || (tokens[from - 1]?.tag === 'DET' && tokens[from - 2]?.text === ',');

/** The subject of the first verb of a sentence, where that stands before a group. */
function mainSubjectBefore(
  sentence: Sentence,
  { from }: NounGroup,
  groups: readonly NounGroup[],
): readonly NounGroup[] {
  const first = sentence.tokens.findIndex((_, at) => at < from && isFiniteVerb(sentence, at));
  return first < 0 ? [] : subjectOf(sentence, readVerbGroup(sentence, first), groups, []);
}

const isPlural = (verb: Token | undefined) => /^(?:were|are|have)$/.test(verb?.lower ?? '');

const isAct = ({ sentence, head }: NounGroup) => ACT_NOUN_FORMS.has(sentence.tokens[head]?.lower ?? '');

/** "disguised as policemen", "known as the owls", "called the foxes": what somebody is said to be does nothing. */
function isLikened({ tokens }: Sentence, { from }: NounGroup): boolean {
  if (isCalled(tokens, from - 1)) return true;
  const before = tokens[from - 2]?.lower ?? '';
  // "three were killed as planes bombed": another clause begins
  return tokens[from - 1]?.lower === 'as' && /(?:ed|known)$/.test(before) && !ACT_VERB_FORMS.has(before);
}

/** Verbs behind which another clause stands: "who said that the rebels …". */
const TELLS =
  /^(?:say|says|said|told|claims?|claimed|reported|reports|believes?|believed|knows?|knew|confirmed|admitted|warned|added|saw)$/;

/**
 * "the sappers who cut the line destroyed", "two vans that stood nearby were hit": whom a relative clause without commas describes,
 * when the token at `end` stands in it or ends it; -1 when it does neither.
 */
function describedByRelative(sentence: Sentence, left: readonly NounGroup[], end: number): number {
  const { tokens } = sentence;
  for (let at = end - 1; at > 0; at--) {
    const { lower, tag } = tokens[at] ?? { lower: ',', tag: 'PUNCT' };
    if (tag === 'PUNCT' || BOUNDARY.has(lower) || TELLS.test(lower)) return -1;
    if (lower !== 'who' && lower !== 'that') continue;
    // "told the guards that it was …" describes nobody
    if (lower === 'that' && !/^(?:VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '')) return -1;
    const verbal = tokens.slice(at + 1, end).some((_, k) => isFiniteVerb(sentence, at + 1 + k));
    const before = left.filter((g) => g.to <= at);
    return verbal && tokens[at - 1]?.tag !== 'PUNCT' ? antecedentOf(before, lower) : -1;
  }
  return -1;
}

/** "gunmen kidnapped a clerk, killed a guard and wounded two": whom the act before befell does nothing; its doers go on. */
function doersOfSeries(
  sentence: Sentence,
  verb: VerbGroup,
  left: readonly NounGroup[],
  earlier: readonly Frame[],
): readonly NounGroup[] {
  const shared = earlier.at(-1);
  const last = left.at(-1);
  if (verb.voice !== 'ACTIVE' || shared?.form !== 'VERB' || last?.to !== verb.from - 1) return [];
  const isActive = readVerbGroup(sentence, shared.trigger).voice === 'ACTIVE';
  const isObject = shared.agents.length > 0 && shared.patients.includes(last) && last.from > shared.trigger;
  return isActive && isObject ? shared.agents : [];
}

const PERSONAL = /^(?:he|she|they|it|i|we|you)$/;

/** Tokens from a passive verb to the "and" behind it: "was dragged from her car and". */
const PASSIVE_REACH = 6;

/** The passive verb that "and" joins to the next one. */
function passiveBefore(sentence: Sentence, and: number): VerbGroup | null {
  for (let at = and - 1; at >= Math.max(0, and - PASSIVE_REACH); at--) {
    if (sentence.tokens[at]?.tag === 'PUNCT') return null;
    if (sentence.tokens[at]?.tag !== 'VERB' && !/ed$/.test(sentence.tokens[at]?.lower ?? '')) continue;
    const group = readVerbGroup(sentence, at);
    return group.voice === 'PASSIVE' ? group : null;
  }
  return null;
}

/** "the soldiers entered the town and killed": the subject of the verb that "and" joins this one to. */
function subjectOfVerbBefore(sentence: Sentence, verb: VerbGroup, groups: readonly NounGroup[]): readonly NounGroup[] {
  if (verb.voice !== 'ACTIVE') return [];
  for (let at = verb.from - 2; at >= 0; at--) {
    const word = sentence.tokens[at]?.lower ?? '';
    if (BOUNDARY.has(word) || RELATIVE.has(word)) return [];
    if (!isFiniteVerb(sentence, at) || isParenthetic(sentence, at) || isReducedPassive(sentence, at)) continue;
    const joined = readVerbGroup(sentence, at);
    return joined.voice === 'ACTIVE' ? subjectOf(sentence, joined, groups, []) : [];
  }
  return [];
}

/** "the mayor, who was kidnapped in May, was found": the subject stands before the relative clause. */
function beforeRelative({ tokens }: Sentence, verb: VerbGroup, left: readonly NounGroup[]): number {
  const pronoun = tokens.findLastIndex(
    (t, at) => at < verb.from && RELATIVE.has(t.lower) && tokens[at - 1]?.text === ',',
  );
  const clause = pronoun < 0 ? [] : tokens.slice(pronoun, verb.from - 1);
  if (clause.length === 0 || clause.some((t) => t.text === ';' || t.text === ',')) return -1;
  return antecedentOf(
    left.filter((g) => g.to < pronoun),
    tokens[pronoun]?.lower ?? '',
  );
}

/** Tokens between the pronoun of a relative clause and its object: "which wiped out the". */
const CLAUSE_REACH = 5;

/** "the blast that wiped out the commanders killed 19": the object of a relative clause is not the subject behind it. */
function beforeOwnRelative(sentence: Sentence, verb: VerbGroup, left: readonly NounGroup[]): number {
  const { tokens } = sentence;
  let object = left.length - 1;
  while (object >= 0 && left[object]?.preposition !== null) object--;
  const group = left[object];
  if (!group) return -1;
  const near = tokens.slice(Math.max(0, group.from - CLAUSE_REACH), group.from);
  const offset = near.findLastIndex((t) => t.lower === 'which' || t.lower === 'that' || t.lower === 'who');
  const pronoun = offset < 0 ? -1 : group.from - near.length + offset;
  if (pronoun < 1 || !/^(?:NOUN|PROPN)$/.test(tokens[pronoun - 1]?.tag ?? '')) return -1;
  const clause = tokens.slice(pronoun + 1, group.from);
  if (!/^(?:VERB|AUX)$/.test(clause[0]?.tag ?? '') || clause.some((t) => t.tag === 'PUNCT')) return -1;
  const rest = tokens.slice(group.to, verb.from);
  if (rest.some((t, k) => BOUNDARY.has(t.lower) || t.lower === 'and' || isFiniteVerb(sentence, group.to + k)))
    return -1;
  return antecedentOf(
    left.filter((g) => g.to <= pronoun),
    tokens[pronoun]?.lower ?? '',
  );
}

/** "the army, linked to the front, a rival of the group, attacked": the subject stands before the first comma of the insertion. */
function beforeApposition(sentence: Sentence, verb: VerbGroup, left: readonly NounGroup[]): number {
  const { tokens } = sentence;
  let found = -1;
  for (let i = left.length - 1; i >= 0; i--) {
    const group = left[i];
    if (!group) break;
    const between = tokens.slice(group.to, left[i + 1]?.from ?? verb.from - 1);
    if (between.some((t, k) => BOUNDARY.has(t.lower) || (isFiniteVerb(sentence, group.to + k) && t.tag === 'AUX')))
      break;
    // "the clerk, who said that dozens, including her son, were hurt": what is said has its own subject
    if (between.some((t, k) => t.lower === 'that' && between[k - 1]?.tag === 'VERB')) break;
    if (tokens[group.to]?.lower === ',' && !governed(left, i)) found = i;
    if (found === i && isOthers(group)) break;
  }
  return found === left.length - 1 ? -1 : found;
}

/** "troops supporting a militia killed", "men riding motorcycles shot": what a participle is about does nothing. */
function isObjectOfParticiple({ tokens }: Sentence, { from, determiner }: NounGroup): boolean {
  const [participle, before] = [tokens[from - 1], tokens[from - 2]];
  return (
    participle?.tag === 'VERB' &&
    participle.lower.endsWith('ing') &&
    determiner !== 'that' &&
    /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') &&
    !/^(?:including|following|regarding)$/.test(participle.lower)
  );
}

/** "pupils between 7 and 12 years old": how old they are. */
function isAge({ sentence: { tokens }, to }: NounGroup): boolean {
  return /^(?:years?|months?)$/.test(tokens[to - 1]?.lower ?? '') && /^(?:old|age)$/.test(tokens[to]?.lower ?? '');
}

/** "In addition, …", "On Monday, in the capital, …": a preposition with its noun at the head of the sentence, for time or manner. */
function isFronted({ from, preposition }: NounGroup): boolean {
  return preposition !== null && from <= FRONT;
}

/** Tokens before the noun of a phrase that opens a sentence: its preposition. */
const FRONT = 1;

/** Whether a preposition governs the group, directly or through the groups it is joined to. */
function governed(groups: readonly NounGroup[], index: number): boolean {
  for (let i = index; i >= 0; i--) {
    const group = groups[i];
    if (!group) return false;
    if (group.preposition === 'of') {
      const measured = groups[i - 1];
      if (measured && isTransparent(measured) && measured.to === group.from - 1) continue;
    }
    const previous = groups[i - 1];
    if (previous && opensClause(group, previous)) return false;
    // "in addition, a bus was burned": what opens the clause does not govern what follows its comma
    if (i < index && isFronted(group) && groups[i + 1]?.joint === 'COMMA') return false;
    // "after fighters bombed …": a conjunction here, for a verb follows
    if (group.preposition !== null && !(group.preposition === 'alongside' && previous && isPartner(group, previous)))
      return !CONJUNCTIONS.has(group.preposition);
    if (isShared(group, previous)) continue;
    const named = beforeOffice(groups, i);
    if (named >= 0) {
      i = named + 1;
      continue;
    }
    if (isBesideCounted(groups, i)) {
      i--;
      continue;
    }
    // "16 died, including two women, and nine others were hurt": others are none of those before them
    if (!previous || !isPartner(group, previous) || (isOfNewClause(group) && listIsIncluded(groups, i))) return false;
  }
  return false;
}

/** What a relative pronoun or a participle refers to: the last group, for "who" the last one of people ("the mayor of Achi, who"). */
function antecedentOf(left: readonly NounGroup[], pronoun: string): number {
  const last = left.length - 1;
  // "three leaders of the Front killed in the blast": a participle is about the leaders
  const [head, complement] = [left[last - 1], left[last]];
  const isOfSide = complement?.preposition === 'of' && complement.actor !== null && head?.to === complement.from - 1;
  if (!RELATIVE.has(pronoun) && isOfSide && head?.people && head.quantity) return last - 1;
  if (pronoun !== 'who' && pronoun !== 'whom') return last;
  const person = left.findLastIndex((g) => g.people !== null || g.actor !== null || g.headless);
  return person >= 0 && last - person <= 2 && left.slice(person + 1).every((g) => g.preposition !== null)
    ? person
    : last;
}

/** The subject of the finite verb that a participle hangs on: "planes supported the army, carrying out strikes". */
export function mainSubject(sentence: Sentence, verb: VerbGroup, groups: readonly NounGroup[]): readonly NounGroup[] {
  for (let at = verb.from - 1; at >= 0; at--) {
    if (!isFiniteVerb(sentence, at)) continue;
    const subject = subjectOf(sentence, readVerbGroup(sentence, at), groups, []);
    if (subject.length > 0) return subject;
  }
  return [];
}

const WARDS_OFF = /^(?:foil|thwart|fend|repel|repuls)(?:s|ed|led|es|e|ing|ling)?$/;
/** Tokens between the verb and the attack that it wards off: "fended off a second night". */
const WARDED_REACH = 4;

/** "foiled an attack", "fending off several raids": whether the act of a noun is one that somebody wards off. */
export function isWardedOff({ tokens }: Sentence, act: number): boolean {
  return tokens.slice(Math.max(0, act - WARDED_REACH), act).some((t) => WARDS_OFF.test(t.lower));
}

/** "…, killing seven": who did it is who did the act before; none when a thing stands there. */
export function inheritedSubject(
  sentence: Sentence,
  verb: VerbGroup,
  groups: readonly NounGroup[],
  earlier: readonly Frame[],
): readonly NounGroup[] {
  const last = earlier.at(-1);
  // "foiled an attack by rebels, killing nine": who foils it kills
  if (last?.form === 'NOUN' && isWardedOff(sentence, last.trigger)) return mainSubject(sentence, verb, groups);
  if (last)
    return last.form === 'VERB' && readVerbGroup(sentence, last.trigger).voice === 'PASSIVE' && last.agents.length === 0
      ? []
      : last.agents;
  return mainSubject(sentence, verb, groups);
}
