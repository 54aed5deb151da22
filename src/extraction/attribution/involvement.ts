// Who is said to have had a hand in an act: "two officers were involved in the massacre", "a man accused of killing the judge".
import { hasCue } from '../document/cues.ts';
import type { Sentence } from '../document/document.ts';
import { groupsAfter } from '../events/clauses/boundaries.ts';
import { objectsOf, prepositional } from '../events/clauses/objects.ts';
import { partnersBefore } from '../events/clauses/partners.ts';
import { subjectOf } from '../events/clauses/subjects.ts';
import { isUnknownName } from '../groups/names.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { readVerbGroup } from '../groups/verb-groups.ts';
import { ACT_NOUN_FORMS, ACT_VERB_FORMS } from '../lexicon/act-forms.ts';
import { VIOLENT_ACTS } from '../lexicon/acts.ts';

/** Words of involvement and the prepositions that lead from them to the act. */
const INVOLVEMENT: ReadonlyMap<string, RegExp> = new Map([
  ['involved', /^in$/],
  ['implicated', /^in$/],
  ['participated', /^in$/],
  ['participating', /^in$/],
  ['part', /^in$/],
  ['linked', /^(?:to|with)$/],
  ['connected', /^(?:to|with)$/],
  ['accused', /^(?:of|in)$/],
  ['suspected', /^(?:of|in)$/],
  ['charged', /^(?:with|in|for)$/],
  ['convicted', /^(?:of|for)$/],
  ['indicted', /^(?:for|on|in)$/],
  ['guilty', /^of$/],
  ['wanted', /^(?:for|in)$/],
  ['arrested', /^(?:for|in)$/],
  ['detained', /^(?:for|in)$/],
  ['captured', /^(?:for|in)$/],
  ['responsible', /^for$/],
]);
/** Nouns of involvement: "the involvement of soldiers in the murder", "the arrest of two officers for killing". */
const HAND_IN: ReadonlyMap<string, RegExp> = new Map([
  ['involvement', /^in$/],
  ['participation', /^in$/],
  ['complicity', /^in$/],
  ['arrest', /^(?:for|in)$/],
  ['capture', /^(?:for|in)$/],
]);
/** Those that may have who is involved as their object: "implicated four officers in the crime". */
const WITH_OBJECT = /^(?:implicated|accused|charged|linked|connected|arrested|detained|captured)$/;
const NOT = /^(?:not|never|n't|no|nobody|none|without|deny|denies|denied|denying|if|whether)$/;
/** Tokens before a word of involvement in which it is denied or doubted. */
const NOT_REACH = 5;
/** Tokens behind the preposition in which the act stands: "in the recent brutal murder". */
const ACT_REACH = 6;
/** Nouns that take up an act of violence told elsewhere. */
const CRIME = /^(?:crimes?|massacres?|murders?|slayings?|assassinations?|atrocity|atrocities)$/;

/** The groups of those whom a sentence involves in an act of violence, each list once. */
export function involvedGroups(sentence: Sentence, groups: readonly NounGroup[]): NounGroup[] {
  if (!mayInvolve(sentence)) return [];
  const { tokens } = sentence;
  const found: NounGroup[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? '';
    const noun = HAND_IN.get(lower);
    if (noun && tokens[at + 1]?.lower === 'of' && !isDenied(sentence, at)) {
      const people = prepositional(groupsAfter(sentence, groups, at), ['of']);
      const end = people.at(-1)?.to ?? 0;
      if (noun.test(tokens[end]?.lower ?? '') && isOfViolence(sentence, end + 1))
        found.push(...people.filter(isSomebody));
      continue;
    }
    const authors = authorsAt(sentence, groups, at);
    if (authors.length > 0) found.push(...authors.filter((g) => isSomebody(g) && !found.includes(g)));
    const leads = INVOLVEMENT.get(lower);
    if (!leads || (lower === 'part' && !/^(?:took|taken|take|taking)$/.test(tokens[at - 1]?.lower ?? ''))) continue;
    if (isDenied(sentence, at)) continue;
    const isBare = leads.test(tokens[at + 1]?.lower ?? '');
    const people = isBare ? subjects(sentence, groups, at) : objects(sentence, groups, at, lower);
    const last = isBare ? at : Math.max(at + 1, endOf(people, groups, tokens.length) - 1);
    const isTaking = TAKEN.test(lower) && isTakenIn(sentence, last + 1);
    if (people.length > 0 && leads.test(tokens[last + 1]?.lower ?? '') && !isTaking && isOfViolence(sentence, last + 2))
      found.push(...people.filter((g) => isSomebody(g) && !found.includes(g)));
  }
  return [...found, ...spelledOut(sentence, groups, found), ...identified(sentence, groups)];
}

const TAKEN = /^(?:arrested|detained|captured)$/;
/** What those do who arrest. */
const TAKING = /^(?:raids?|sweeps?|operations?|crackdowns?|roundups?|searches|incursions?|clashes|fighting|battles?)$/;

/** "arrested nine men in raids on two villages": how they were taken, and nothing that they did. */
function isTakenIn({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]?.lower !== 'in') return false;
  const end = tokens.findIndex(({ tag }, i) => i > at && !/^(?:DET|ADJ|ADV|NUM|NOUN|PROPN|X)$/.test(tag));
  return TAKING.test(tokens[(end < 0 ? tokens.length : end) - 1]?.lower ?? '');
}

/** Behind the last of those involved and what "of" adds to it: "nine members of the guard". */
function endOf(people: readonly NounGroup[], groups: readonly NounGroup[], none: number): number {
  const end = people.at(-1)?.to ?? none;
  return groups.find((g) => g.preposition === 'of' && g.from === end + 1)?.to ?? end;
}

const BE = /^(?:is|are|was|were|be|been|being)$/;
const MAYBE = /^(?:most|very|likely|probably|possibly|presumably|apparently|allegedly)$/;
const CONCEIVED = /^(?:masterminded|ordered|planned|instigated|commissioned|plotted)$/;
const AUTHOR = /^(?:perpetrators?|masterminds?|authors?|culprits?)$/;

/** "X is behind the attack", "X masterminded the murder", "X was the perpetrator of the crime", "the attack was planned by X". */
function authorsAt(sentence: Sentence, groups: readonly NounGroup[], at: number): readonly NounGroup[] {
  const { tokens } = sentence;
  const lower = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (lower === 'behind') {
    // "were most likely behind the attack"
    const is = tokens.findLastIndex((t, i) => i < at && !(i > at - 3 && MAYBE.test(t.lower)));
    if (BE.test(tokens[is]?.lower ?? ''))
      return (isOfViolence(sentence, at + 1) || isOfThis(sentence, at + 1)) && !isDenied(sentence, at)
        ? subjects(sentence, groups, is)
        : [];
  }
  if (CONCEIVED.test(lower) && !isDenied(sentence, at)) {
    const by =
      tokens[at + 1]?.lower === 'by' && tokens.slice(0, at).some((t) => CRIME.test(t.lower) || t.lower === 'attack');
    if (by) return prepositional(groupsAfter(sentence, groups, at), ['by']).filter((g) => g.from - at <= ACT_REACH);
    return isOfViolence(sentence, at + 1) && !BE.test(before) ? subjects(sentence, groups, at) : [];
  }
  const is =
    AUTHOR.test(lower) && tokens[at + 1]?.lower === 'of'
      ? tokens.findLastIndex((t, i) => i < at && i >= at - 3 && BE.test(t.lower))
      : -1;
  return is > 0 && isOfViolence(sentence, at + 2) && !isDenied(sentence, at) ? subjects(sentence, groups, is) : [];
}

/** Every sentence that involves somebody has one of these words. */
const mayInvolve = hasCue(
  (word) =>
    HAND_IN.has(word) ||
    INVOLVEMENT.has(word) ||
    word === 'behind' ||
    CONCEIVED.test(word) ||
    AUTHOR.test(word) ||
    word === 'identified',
);

const isNamed = (group: NounGroup) => group.actor?.form === 'PERSON' || isUnknownName(group);

/** "two men suspected of the murder: Pedro Rojas and Luis Vega": whom a colon names behind those involved. */
function spelledOut(
  { tokens }: Sentence,
  groups: readonly NounGroup[],
  found: readonly NounGroup[],
): readonly NounGroup[] {
  const last = found.findLast((g) => (g.quantity?.best ?? 0) > 1)?.to;
  const colon = last === undefined ? -1 : tokens.findIndex((t, i) => i >= last && t.text === ':');
  return colon < 0 ? [] : namesFrom(groups, colon + 1);
}

/** The names of a list that begins at a token. */
function namesFrom(groups: readonly NounGroup[], from: number): readonly NounGroup[] {
  const list = groups.filter((g) => g.from >= from);
  const [first] = list;
  if (!first || first.from - from > NAME_REACH || !isNamed(first)) return [];
  return list.filter((g, i) => isNamed(g) && (i === 0 || g.preposition === null));
}

/** Tokens between what leads to a list of names and its first: "identified by the police as". */
const NAME_REACH = 1;
const SUSPECTS =
  /^(?:suspects?|suspected|arrested|detained|detainees?|captured|accused|perpetrators?|culprits?|murderers?|killers?|assassins?|masterminds?|attackers?|assailants?|kidnappers?|gunm[ae]n|hitm[ae]n|terrorists?)$/;
/** Tokens between "suspects" and "identified", and from there to "as". */
const [SUSPECT_REACH, AS_REACH] = [8, 6];

/** "the suspects were identified as Pedro Rojas and Luis Vega". */
function identified({ tokens }: Sentence, groups: readonly NounGroup[]): readonly NounGroup[] {
  const verb = tokens.findIndex((t) => t.lower === 'identified');
  if (verb < 0 || !tokens.slice(Math.max(0, verb - SUSPECT_REACH), verb).some((t) => SUSPECTS.test(t.lower))) return [];
  const as = tokens.findIndex((t, i) => i > verb && i <= verb + AS_REACH && t.lower === 'as');
  return as < 0 ? [] : namesFrom(groups, as + 1);
}

const isDenied = ({ tokens }: Sentence, at: number) =>
  tokens.slice(Math.max(0, at - NOT_REACH), at).some((t) => NOT.test(t.lower));

function subjects(sentence: Sentence, groups: readonly NounGroup[], at: number): readonly NounGroup[] {
  return subjectOf(sentence, readVerbGroup(sentence, at), groups, []);
}

function objects(sentence: Sentence, groups: readonly NounGroup[], at: number, word: string): readonly NounGroup[] {
  if (!WITH_OBJECT.test(word)) return [];
  // "arrested Pedro Rojas and charged him with the killing"
  if (/^(?:him|her|them)$/.test(sentence.tokens[at + 1]?.lower ?? '')) {
    const last = groups.findLastIndex((g) => g.to <= at && isSomebody(g));
    return last < 0 ? [] : partnersBefore(groups.slice(0, last + 1), last);
  }
  return objectsOf(groupsAfter(sentence, groups, at), at);
}

const isSomebody = (group: NounGroup) =>
  (group.people !== null || group.actor !== null || isUnknownName(group)) &&
  group.determiner !== 'no' &&
  !isAnybody(group);

/** "the people involved in the crime": nobody is told of. */
function isAnybody({ sentence, from, head, quantity }: NounGroup): boolean {
  const words = sentence.tokens.slice(from, head).filter((t) => t.tag === 'ADJ' || t.tag === 'NOUN');
  return quantity === null && words.length === 0 && ANYBODY.test(sentence.tokens[head]?.lower ?? '');
}

const ANYBODY =
  /^(?:people|persons?|individuals?|ones?|others|those|everyone|anyone|culprits?|suspects?|perpetrators?|criminals|murderers)$/;

const FINITE = /^(?:is|are|was|were|has|had)$/;

/** "is behind this": the act that was told. */
const isOfThis = ({ tokens }: Sentence, at: number) =>
  /^(?:this|that|it)$/.test(tokens[at]?.lower ?? '') && (tokens[at + 1]?.tag ?? 'PUNCT') === 'PUNCT';

/** "… of having killed", "… in the massacre": an act of violence follows before the clause ends. */
function isOfViolence({ tokens }: Sentence, from: number): boolean {
  for (const { lower, text } of tokens.slice(from, from + ACT_REACH)) {
    if (text === ';' || text === '.' || /^(?:before|after|while|when)$/.test(lower)) return false;
    if (CRIME.test(lower)) return true;
    // "a man accused of theft was shot": what befell him is told of him, and not that he did it
    if (FINITE.test(lower)) return false;
    const noun = ACT_NOUN_FORMS.get(lower);
    if (noun && VIOLENT_ACTS.has(noun.act)) return true;
    const senses = ACT_VERB_FORMS.get(lower)?.senses ?? [];
    if (senses.some(({ act }) => VIOLENT_ACTS.has(act))) return true;
  }
  return false;
}
