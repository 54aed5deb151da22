// Coordination and apposition: which groups stand together as one side of an act.
import { isHeadline } from '../../document/document.ts';
import { isOthers, isTransparent } from '../../groups/head-nouns.ts';
import { behindNaming, isUnknownName } from '../../groups/names.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import { saysBehind } from '../../groups/reduced.ts';
import { readVerbGroup } from '../../groups/verb-groups.ts';
import { ACT_VERB_FORMS } from '../../lexicon/act-forms.ts';
import { ARMED_FORCES } from '../../lexicon/actors/kinds.ts';

/** The group at `index`, what its "of" measures, and the groups joined to it by commas and "and". */
export function withPartners(groups: readonly NounGroup[], index: number): NounGroup[] {
  const first = groups[index];
  if (!first) return [];
  const list = [first];
  let next = index + 1;
  if (isTransparent(first) && groups[next]?.preposition === 'of') {
    const measured = groups[next];
    if (measured && measured.from === first.to + 1) {
      list.push(measured);
      next++;
    }
  }
  for (; next < groups.length; next++) {
    const group = groups[next];
    if (!group) break;
    if (isNameOf(group, list.at(-1))) continue;
    const again = takesUpPreposition(first, group);
    if (group.depth > first.depth || (group.preposition !== null && group.joint === null && !again)) continue;
    if ((group.joint === null && !again) || !(isAlike(first, group) || isNameInList(first, group))) break;
    // "shelled by the army and two people were killed": the subject of what follows
    if (isSubject(group) && !(first.preposition === 'of' && !isSubjectOfAct(group))) break;
    if (goesOnToAct(group)) break;
    // "killing two drivers, a health official of the town said": who speaks
    if (group.joint === 'COMMA' && group.quantity === null && saysBehind(group.sentence.tokens, group.to)) break;
    if (isSpeakerOfOffice(group)) break;
    list.push(group);
  }
  return withoutAppositions(list);
}

/** "the murder of the judge and of his driver", "attacks on the bank and on two shops": the list's own preposition, said again. */
function takesUpPreposition(first: NounGroup, { preposition, sentence: { tokens }, from }: NounGroup): boolean {
  if (preposition === null || preposition !== first.preposition || tokens[from - 1]?.lower !== preposition)
    return false;
  return /^(?:and|,)$/.test(tokens[from - 2]?.lower ?? '');
}

/** "rebels shelled the town and the army struck back", in a headline "bomb kills six in the port, army takes two villages": who acts himself. */
function goesOnToAct({ sentence, to, joint, actor, quantity }: NounGroup): boolean {
  const { tokens } = sentence;
  if (tokens[to]?.tag !== 'VERB' || !ACT_VERB_FORMS.has(tokens[to]?.lower ?? '') || quantity !== null) return false;
  if (joint === 'COMMA') return isHeadline(sentence) && tokens[to + 1]?.lower !== 'by';
  return (
    joint === 'AND' && actor !== null && ARMED_FORCES.has(actor.kind) && readVerbGroup(sentence, to).voice === 'ACTIVE'
  );
}

/** "wounding three, Colonel Ivan Petrov, deputy head of the centre, told reporters": who speaks, with his office between commas. */
function isSpeakerOfOffice(group: NounGroup): boolean {
  const { tokens } = group.sentence;
  if (group.joint !== 'COMMA' || !isNamed(group) || tokens[group.to]?.text !== ',') return false;
  const end = tokens.findIndex((t, at) => at > group.to && t.text === ',');
  return end > 0 && end - group.to <= LONGEST_OFFICE && SPEAKS.test(tokens[end + 1]?.lower ?? '');
}

/** Tokens of an office between commas: "deputy chief of the Ministry's Centre for the Reconciliation of Opposing Parties". */
const LONGEST_OFFICE = 22;
const SPEAKS = /^(?:said|says|told|reported|added|confirmed)$/;

const isSubject = ({ sentence: { tokens }, to }: NounGroup) => FINITE.test(tokens[to]?.lower ?? '');

/** "after the death of a guard two drivers and a clerk were hurt" begins a clause with them; in "the murder of a judge and his driver was condemned" the list is the murder's. */
function isSubjectOfAct({ sentence: { tokens }, to }: NounGroup): boolean {
  const behind = tokens.slice(to + 1, to + 3).find((t) => t.tag !== 'ADV' && t.tag !== 'AUX');
  return ACT_VERB_FORMS.has(behind?.lower ?? '');
}

const LOSE = /^(?:lose|loses|lost)$/;
const FINITE = /^(?:was|were|is|are|has|have|had)$/;

/**
 * "shelled by the army and two people were killed", "lost four men and two others were hurt": those counted are the subject
 * of what follows, and neither doers beside the army nor lost.
 */
export function opensClause(group: NounGroup, previous: NounGroup): boolean {
  if (group.joint !== 'AND' || group.quantity === null) return false;
  const isLost = LOSE.test(group.sentence.tokens[previous.from - 1]?.lower ?? '');
  if (!isLost && previous.preposition !== 'by') return false;
  return FINITE.test(group.sentence.tokens[group.to]?.lower ?? '');
}

/** "Carlos Gomez, a judge" and "the judge, Carlos Gomez" are one person: the name stands. */
function withoutAppositions(list: readonly NounGroup[]): NounGroup[] {
  return list.filter(
    (group, i) =>
      !isApposition(list[i - 1], group) &&
      !isNamedBy(group, list[i + 1]) &&
      !(isSecondWord(group) && list[i - 1] && isApposition(list[i - 2], list[i - 1] ?? group)),
  );
}

/** "Huda Idris, a teacher and mother of three": the second thing that is said of her. */
function isSecondWord({ sentence: { tokens }, to, joint, determiner, quantity, people }: NounGroup): boolean {
  return (
    joint === 'AND' && determiner === null && quantity === null && people?.count === 1 && tokens[to]?.lower === 'of'
  );
}

const isNamed = (group: NounGroup | undefined) =>
  group !== undefined && (group.actor?.form === 'PERSON' || isUnknownName(group));

/** "…, mayor of the town", "…, a judge" behind a person's name. */
function isApposition(named: NounGroup | undefined, group: NounGroup): boolean {
  if (!isNamed(named) || isNamed(group) || group.joint !== 'COMMA' || group.quantity) return false;
  return group.people?.count === 1 && /^(?:|an?|the|another)$/.test(group.determiner ?? '');
}

/** "the mayor, Carlos Gomez": the name follows. */
function isNamedBy(group: NounGroup, next: NounGroup | undefined): boolean {
  if (isNamed(group) || !next || !isNamed(next) || next.joint !== 'COMMA' || group.quantity) return false;
  return group.people?.count === 1 && group.determiner === 'the';
}

const ALLIES = /^(?:allies|ally|proxies|backers|supporters|affiliates|auxiliaries)$/;

/** What forces strike with. */
const ARMS =
  /^(?:drones?|warplanes?|planes?|jets?|aircraft|helicopters?|gunships?|artillery|tanks?|howitzers?|missiles?|rockets?|shells?|mortars?|bombs?|warships?)$/;

/** Only like is joined with like: people with people, things with things. */
export function isAlike(a: NounGroup, b: NounGroup): boolean {
  // "five X and Y militiamen"
  const isCountedName = (g: NounGroup) =>
    g.quantity !== null && g.place === null && g.sentence.tokens[g.head]?.tag === 'PROPN';
  // "the army and its allies"
  const isAllies = (g: NounGroup) => ALLIES.test(g.sentence.tokens[g.head]?.lower ?? '');
  // "Turkish drones and artillery": whose the first are, the others are as well
  const isArms = (g: NounGroup) => g.people === null && ARMS.test(g.sentence.tokens[g.head]?.lower ?? '');
  if (isArms(a) && isArms(b)) return true;
  const person = (g: NounGroup) =>
    g.people !== null || g.actor !== null || g.headless || isCountedName(g) || isAllies(g);
  return person(a) === person(b);
}

/** "Gomez Vila, a driver, and two guards": a name that nobody knows beside people, unless a preposition makes it somebody's. */
function isNameInList(previous: NounGroup, group: NounGroup): boolean {
  const free = (g: NounGroup) => isUnknownName(g) && g.preposition === null;
  return group.joint !== null && (free(previous) || free(group));
}

export const isPartner = (group: NounGroup, previous: NounGroup) => group.joint !== null && isAlike(group, previous);

/**
 * Whether the list before the group only says who was among those told of: "21 died, including four nurses, and …",
 * "seven died, a driver and six pupils, and …".
 */
export function listIsIncluded(groups: readonly NounGroup[], index: number): boolean {
  for (let i = index - 1; i >= 0 && index - i <= LONGEST_LIST; i--) {
    const group = groups[i];
    if (!group) return false;
    if (/^(?:including|among|amongst)$/.test(group.preposition ?? '')) return true;
    if (group.joint !== null || group.preposition === 'of') continue;
    const { tokens } = group.sentence;
    return tokens[group.from - 1]?.lower === ',' && ACT_VERB_FORMS.has(tokens[group.from - 2]?.lower ?? '');
  }
  return false;
}

/** Groups of a list over which its "including" is looked for. */
const LONGEST_LIST = 10;

/** "… including five children, and 14 others were hurt", "…, and more than 20 were hurt": a count without a noun is none of the kinds before it. */
export const isOfNewClause = (group: NounGroup) => isOthers(group) || (group.headless && group.quantity !== null);

/** "a boy named Omar Nur", "a commander known as Abu Zayd": the name of the one told before it. */
function isNameOf({ sentence: { tokens }, from }: NounGroup, previous: NounGroup | undefined): boolean {
  return previous?.people?.count === 1 && from > previous.to && behindNaming(tokens, previous.to) === from;
}

/** The group at `index` and those joined to it on its left; who is named twice, by name and by office, once. */
export function partnersBefore(left: readonly NounGroup[], index: number): readonly NounGroup[] {
  const list: NounGroup[] = [];
  for (let at = index; at >= 0; ) {
    const group = left[at];
    if (!group) break;
    list.unshift(group);
    if (isNameOf(group, left[at - 1])) at--;
    const first = left[at] ?? group;
    let prior = beforeComplement(left, at);
    // "a commander known as Abu Zayd and twelve men": the commander and the twelve
    const name = left[prior];
    if (name && name.preposition === 'as' && isNameOf(name, left[prior - 1])) prior--;
    const previous = left[prior];
    if (!previous) break;
    if (opensClause(first, previous) || isBehindClause(first)) break;
    const joined =
      (isPartner(first, previous) || isNameInList(previous, first)) &&
      !(isOfNewClause(first) && listIsIncluded(left, at));
    const measured = first.preposition === 'of' && isTransparent(previous) && previous.to === first.from - 1;
    if (!joined && !measured) break;
    at = prior;
  }
  return withoutAppositions(list);
}

/** "killed two brothers, Ziad and Fadi; their father was hurt": behind a semicolon that ends a clause another one begins. */
function isBehindClause({ sentence: { tokens }, from, joint, determiner, quantity }: NounGroup): boolean {
  if (joint !== 'COMMA' || tokens[from - 1]?.text !== ';' || (determiner === null && quantity === null)) return false;
  return tokens.slice(Math.max(0, from - CLAUSE_REACH), from).some((t) => t.tag === 'VERB');
}

/** Tokens back from a semicolon in which the verb of the clause before it stands. */
const CLAUSE_REACH = 20;

/** "Omar Haddad, a lawyer, and Salem Obeid, a clerk, were shot": where the verb is for several and one is named, those listed behind him too. */
export function partnersAround(left: readonly NounGroup[], index: number): readonly NounGroup[] {
  const before = partnersBefore(left, index);
  const named = left[index];
  if (before.length > 1 || named?.actor?.form !== 'PERSON' || named.quantity !== null) return before;
  const behind = withPartners(left, index).slice(1);
  return [...before, ...behind.filter((g) => g.actor?.form === 'PERSON' || g.joint === 'AND')];
}

/** "of the Nur and Idris families": one noun for both names. */
export function isShared(
  { sentence: { tokens }, from, to, joint, determiner, quantity, head }: NounGroup,
  previous?: NounGroup,
): boolean {
  if (joint !== 'AND' || determiner !== null || quantity !== null || to - from < 2 || previous?.to !== from - 1)
    return false;
  const isNamed = tokens[from]?.tag === 'PROPN' && tokens[previous.to - 1]?.tag === 'PROPN';
  return isNamed && /^(?:families|clans|tribes|households|groups|brigades|movements)$/.test(tokens[head]?.lower ?? '');
}

/** "six nurses", "a nurse": people of a number of their own. */
const isCounted = ({ quantity, people, determiner }: NounGroup) =>
  people !== null && (quantity !== null || (people.count === 1 && /^(?:an?|another)$/.test(determiner ?? '')));

/** "two militants of the front and a soldier", "a commander of the front and his two guards": whether the group stands beside those counted before, and not beside what they belong to. */
export function isBesideCounted(groups: readonly NounGroup[], index: number): boolean {
  const [head, complement, group] = [groups[index - 2], groups[index - 1], groups[index]];
  if (!head?.people || !complement || complement.quantity || !group || !isCounted(group)) return false;
  if (!head.quantity && !(isCounted(head) && group.quantity)) return false;
  const belongs = /^(?:of|from)$/.test(complement.preposition ?? '') && head.to === complement.from - 1;
  return belongs && complement.actor?.form !== 'DESCRIPTION' && group.joint === 'AND';
}

/** "Omar Haddad, candidate for mayor of Achi, and his driver": the name before what is said of its bearer between commas; -1 for none. */
export function beforeOffice(left: readonly NounGroup[], at: number): number {
  const [group, last] = [left[at], left[at - 1]];
  if (!group || !last || group.joint === null || !/^[,;]$/.test(last.sentence.tokens[last.to]?.text ?? '')) return -1;
  let office = at - 1;
  while (completes(left[office], left[office - 1])) office--;
  const [named, told] = [left[office - 1], left[office]];
  if (!named || !told || !isNamed(named) || isNamed(told) || told.joint !== 'COMMA' || told.quantity) return -1;
  const isOne = told.people === null ? told.place === null : told.people.count === 1;
  return isOne && /^(?:|an?|the)$/.test(told.determiner ?? '') && named.to === told.from - 1 ? office - 1 : -1;
}

/** "for mayor" behind "candidate": a preposition ties the group to the one right before it. */
const completes = (group: NounGroup | undefined, before: NounGroup | undefined) =>
  group?.joint === null && group.preposition !== null && before?.to === group.from - 1;

/** Place of the group before this one, past what "of" adds to it: "the mayor of Achi, Carlos Gomez". */
function beforeComplement(left: readonly NounGroup[], at: number): number {
  const named = beforeOffice(left, at);
  if (named >= 0) return named;
  const depth = left[at]?.depth ?? 0;
  const inBrackets = left.findLastIndex((g, i) => i < at && g.depth <= depth);
  if (inBrackets !== at - 1) return inBrackets;
  const [head, complement, group] = [left[at - 2], left[at - 1], left[at]];
  const follows = head !== undefined && complement !== undefined && head.to === complement.from - 1;
  // "11 recruits from the brigade and six nurses"
  const counted =
    head?.quantity && group && isCounted(group) && /^(?:from|in|with|on)$/.test(complement?.preposition ?? '');
  const completes = follows && ((complement.preposition === 'of' && !isTransparent(head)) || counted);
  return completes && group?.joint !== null && group && head && isAlike(group, head) ? at - 2 : at - 1;
}
