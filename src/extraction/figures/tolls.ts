// Figures that no act tells: "22 dead", "left 14 people dead", "death toll rose to 31", "the bodies of eight men".

import type { Measure } from '../../../schema/vocabulary.ts';
import { hasCue } from '../document/cues.ts';
import { type Sentence, textOf } from '../document/document.ts';
import { withPartners } from '../events/clauses/partners.ts';
import { isTransparent } from '../groups/head-nouns.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import { countOf, PLURAL, pluralOf } from './count.ts';
import { EARLIER_TOLL, GIVEN_BEFORE, isToldBefore } from './earlier-tolls.ts';
import type { Figure } from './figure.ts';

const STATES: ReadonlyMap<string, Measure> = new Map(
  Object.entries<Measure>({
    dead: 'KILLED',
    lifeless: 'KILLED',
    wounded: 'WOUNDED',
    injured: 'WOUNDED',
    hurt: 'WOUNDED',
    missing: 'MISSING',
    displaced: 'DISPLACED',
    homeless: 'DISPLACED',
    unaccounted: 'MISSING',
  }),
);
const HARM = /^(?:injury|injuries|wounds)$/;
const COUNTED_NOUNS: ReadonlyMap<string, Measure> = new Map(
  Object.entries<Measure>({
    deaths: 'KILLED',
    death: 'KILLED',
    fatalities: 'KILLED',
    fatality: 'KILLED',
    body: 'KILLED',
    corpse: 'KILLED',
    martyrs: 'KILLED',
    dead: 'KILLED',
    killed: 'KILLED',
    bodies: 'KILLED',
    corpses: 'KILLED',
    lives: 'KILLED',
    injuries: 'WOUNDED',
    injury: 'WOUNDED',
    wounds: 'WOUNDED',
    hurt: 'WOUNDED',
    wounded: 'WOUNDED',
    injured: 'WOUNDED',
  }),
);

/** Rule of figures for bodies that somebody saw or showed: they are of those whom the text counts. */
export const SEEN = 'casualty/body-seen';

const SEEING =
  /^(?:saw|seen|see|sees|seeing|carry|carried|carries|carrying|show|showed|shows|showing|shown|embrac\w+|held|holds|holding|photograph\w*|footage|photos?|pictures?|pictured|videos?|images?|kiss\w*|wash\w*|cover\w*)$/;
const SEEN_REACH = 8;

/** "a nurse saw the bodies of three girls", "one man carried the body of a baby". */
function bodyRule({ sentence: { tokens }, from }: NounGroup): string {
  return tokens.slice(Math.max(0, from - SEEN_REACH), from).some((t) => SEEING.test(t.lower)) ? SEEN : 'casualty/body';
}

const COPULA_REACH = 3;
/** States that are no forms of an act's verb, so that no frame reads them. */
const BARE_STATE = /^(?:dead|missing|homeless|lifeless|unaccounted|hurt)$/;
const COPULA =
  /^(?:is|are|was|were|be|been|found|remain|remains|remained|still|reported|reportedly|feared|confirmed|declared|pronounced|presumed|also|now|left|lay|lying|fell|fall)$/;

/** "22 dead", "14 people dead", "20 hurt", "two sailors are still missing": a counted group with the state after it. */
export function stateFigures(sentence: Sentence, groups: readonly NounGroup[]): Figure[] {
  return groups.flatMap((group, i) => {
    const { tokens } = sentence;
    // "two members of the Brigade were found dead"
    const complement = groups[i + 1];
    const isComplement = complement?.preposition === 'of' && complement.from === group.to + 1 && group.people !== null;
    const end = isComplement && complement ? complement.to : group.to;
    let at = tokens[end]?.text === '"' ? end + 1 : end;
    while (at - end < COPULA_REACH && COPULA.test(tokens[at]?.lower ?? '')) at++;
    const word = tokens[at]?.lower ?? '';
    const measure = STATES.get(word);
    if (!measure || !BARE_STATE.test(word)) return [];
    if (!countOf(group) && !(measure === 'WOUNDED' && pluralOf(group))) return [];
    // "were missing weapons" has an object
    if (at > end && /^(?:DET|NOUN|NUM)$/.test(tokens[at + 1]?.tag ?? '')) return [];
    const measuring = groups[i - 1];
    const list = measuring && group.preposition === 'of' && isTransparent(measuring) ? [measuring, group] : [group];
    const seen = measure === 'KILLED' && bodyRule(group) === SEEN;
    return figuresOfGroups(list, measure, seen ? SEEN : 'casualty/state', null);
  });
}

/** "eleven deaths", "three injuries", "the bodies of eight men", "30 bodies". */
export function countedNounFigures(sentence: Sentence, groups: readonly NounGroup[]): Figure[] {
  const { tokens } = sentence;
  return groups.flatMap((group, i) => {
    // "dozens of injured": an adjective for those counted, which no group holds
    const state = tokens[group.to]?.lower === 'of' ? COUNTED_NOUNS.get(tokens[group.to + 1]?.lower ?? '') : undefined;
    if (group.headless && group.quantity && state && groups[i + 1]?.from !== group.to + 1)
      return asCounted(group, group, state);
    // "brought in nine wounded guards"
    const condition = group.quantity && group.people ? (tokens[group.quantity.to]?.lower ?? '') : '';
    // "twelve displaced people": who they are, and no news of their flight
    const described = condition === 'displaced' ? undefined : STATES.get(condition);
    if (described && group.quantity && group.head > group.quantity.to)
      return figuresOfGroups([group], described, bodyRule(group) === SEEN ? SEEN : 'casualty/noun', null);
    const head = tokens[group.head]?.lower ?? '';
    const measure = COUNTED_NOUNS.get(head);
    if (!measure) return [];
    const next = groups[i + 1];
    const measured =
      next && next.from === group.to + 1 && /^(?:of|among|to)$/.test(next.preposition ?? '') ? next : null;
    // "injuries to four guards", "the injury of 40 others"
    if (measured && !group.quantity && HARM.test(head) && (countOf(measured, true) ?? pluralOf(measured)))
      return figuresOfGroups([measured], measure, 'casualty/harm', null, true);
    if (head === 'injury' || head === 'wounds') return [];
    if (head === 'injuries' && !group.quantity) return injuriesWithoutNumber(group);
    if (measured && !group.quantity && isTransparent(group))
      return figuresOfGroups(withPartners(groups, i + 1).filter(isNotHurt), measure, bodyRule(group), null, true);
    // "a woman's corpse was found"
    const owner = tokens[group.head - 1]?.lower === "'s" ? VICTIM_NOUNS.get(tokens[group.head - 2]?.lower ?? '') : null;
    if (owner?.people === 1 && !group.quantity && /^(?:body|corpse)$/.test(head)) {
      const count = { low: 1, best: 1, high: 1, qualifier: 'EXACT' as const, countText: textOf(group) };
      const people = { status: owner.status, group: owner.group, count: 1 };
      const found = { ...group, people, quantity: { ...group, ...count } };
      return figuresOfGroups([found], measure, 'casualty/body', null);
    }
    // "thousands of martyrs" commemorates; "eleven deaths" counts
    if (group.quantity?.best === null && (group.quantity.low ?? 0) > 200) return [];
    // "19 civilian fatalities" are deaths of people; "19 dead people" a state of them
    const ofSome = group.people !== null || group.actor !== null;
    if (!group.quantity || (ofSome && !/^(?:fatalit(?:y|ies)|injuries)$/.test(head))) return [];
    if (isCoded(group)) return [];
    // "several of the wounded" are some of those told before
    const isPart = tokens
      .slice(group.quantity.to, group.head)
      .some((t, k, rest) => t.lower === 'of' && /^(?:the|those|these|them)$/.test(rest[k + 1]?.lower ?? ''));
    // "4 fatalities" sums up; "eleven deaths" may be some of them
    const isToll = /^fatalit(?:y|ies)$/.test(head);
    const seen = /^(?:bodies|corpses)$/.test(head) && bodyRule(group) === SEEN;
    return asCounted(group, measured ?? group, measure).map((f) => ({
      ...f,
      isPart,
      isToll,
      rule: seen ? SEEN : f.rule,
    }));
  });
}

/** "the bodies of two nurses and nine wounded men arrived": those who live are no bodies. */
function isNotHurt({ sentence: { tokens }, from, head }: NounGroup): boolean {
  return !tokens.slice(from, head).some(({ lower }) => STATES.get(lower) === 'WOUNDED');
}

/** "caused injuries", "there were injuries"; but "died of his injuries", "sustained injuries". */
function injuriesWithoutNumber(group: NounGroup): Figure[] {
  const { sentence, from, determiner, preposition } = group;
  const before = sentence.tokens.slice(Math.max(0, from - 3), from).map((t) => t.lower);
  if (determiner !== null || /^(?:of|from|with|to|by|for)$/.test(preposition ?? '')) {
    const led = preposition === 'to' && /^(?:led|leads|leading)$/.test(before.at(-2) ?? '');
    if (!led || determiner !== null) return [];
  }
  if (before.some((w) => OWN_INJURIES.test(w))) return [];
  const count: Figure['count'] = { low: 2, best: null, high: null, qualifier: 'SEVERAL', countText: textOf(group) };
  return figuresOfGroups([{ ...group, quantity: { ...group, ...count }, headless: true }], 'WOUNDED', PLURAL, null);
}

/** Words that make injuries those of somebody told of already. */
const OWN_INJURIES =
  /^(?:suffer\w*|sustain\w*|inflict\w*|treat\w*|succumb\w*|no|without|his|her|their|avoid\w*|prevent\w*)$/;

function asCounted(group: NounGroup, victims: NounGroup, measure: Measure): Figure[] {
  return figuresOfGroups(
    [{ ...victims, quantity: group.quantity, from: group.from, headless: true }],
    measure,
    'casualty/noun',
    null,
  ).map((f) => ({ ...f, isToll: false }));
}

/** Tokens between "death toll" and its number: "the toll from the attack on the town has risen to 86". */
const TOLL_REACH = 36;

const TOLL_HEAD = /^(?:tolls?|death-toll|number|count|balance|figure)$/;
const TOLL_OF =
  /^(?:deaths?|dead|killed|fatalities|victims|casualties|people|persons|civilians|soldiers|fighters|wounded|injured|martyrs)$/;

const TOLD_AS = /^(?:to|at|of|as|is|was|reached|exceeded|stands|reaching|hit|passed|surpassed|than|:|,|up)$/;
const CHANGED = /^(?:rose|risen|rises|rising|climbed|climbs|increased|jumped|grew|grown|raised|raising|up|now|stands)$/;
/** "the toll at nine, five of them from one family": no toll that was told before. */
const KINSHIP = /^(?:family|families|household|households|clan|tribe)$/;
const UNCHANGED = /^(?:from|earlier|previously|initially|originally)$/;

/** "Unknown fatalities coded as 3": the number that a data set gives for what nobody counted. */
function isCoded({ sentence: { tokens }, head, to }: NounGroup): boolean {
  const after = tokens.slice(to, to + CODED_REACH).map((t) => t.lower);
  return /^(?:fatalities|injuries)$/.test(tokens[head]?.lower ?? '') && after.join(' ').includes('coded as');
}

/** Tokens from "fatalities" to "as": "fatalities and injuries coded as". */
const CODED_REACH = 4;

/** "the death toll rose to 31 from 24", "put the toll at nine", "the number of deaths at seventeen". */
export function tollFigures(sentence: Sentence, groups: readonly NounGroup[]): Figure[] {
  const { tokens } = sentence;
  return groups.flatMap((group, i) => {
    const head = tokens[group.head]?.lower ?? '';
    const coded = isCoded(group);
    if (!TOLL_HEAD.test(head) && !coded) return [];
    const next = groups[i + 1];
    const of = next?.preposition === 'of' ? next : null;
    const ofWord = of ? (tokens[of.head]?.lower ?? '') : '';
    const before = tokens[group.head - 1]?.lower ?? '';
    const isDeathToll = head.startsWith('toll') || head === 'death-toll' || before === 'death' || before === 'casualty';
    // "the balance of dead rose": the tagger may take the verb for the noun
    const joined = of ? groups.slice(i + 2).findIndex((g) => g.joint === null) + 1 || groups.length - i - 1 : 0;
    // "the number of Front and rebel fighters killed"
    const last = groups[i + joined];
    // "the number of the dead": no group of its own
    const ofWords = of ? tokens.slice(of.from, last?.to ?? of.to) : tokens.slice(group.to + 1, group.to + 3);
    const ofDead = tokens[group.to]?.lower === 'of' && ofWords.some((t) => TOLL_OF.test(t.lower));
    // "the number killed"
    const bare = /^(?:killed|dead|wounded|injured)$/.test(tokens[group.to]?.lower ?? '') && head === 'number';
    const another = isNumberOfAnother(sentence, group) || isOwnCount(group);
    const asDead = isNumberOfDead(sentence, group, next);
    if (!isDeathToll && !bare && !ofDead && !coded && !another && !asDead) return [];
    if (head === 'figure' && before !== 'death' && !of) return [];
    const follows = tokens.slice(group.to, group.to + 14).map((t) => t.lower);
    const rest = groups.slice(i + 1).filter((g) => g.quantity && g.from - group.to < TOLL_REACH);
    const told = rest.filter((g) => TOLD_AS.test(tokens[g.from - 1]?.lower ?? ''));
    // "raising to 40 the number killed": the count stands before the word for it
    const preceding = groups[i - 1];
    const inverted =
      preceding?.headless &&
      preceding.quantity &&
      preceding.to === group.from &&
      tokens[preceding.from - 1]?.lower === 'to'
        ? preceding
        : null;
    const stated = inverted ?? told.find((g) => CHANGED.test(tokens[g.from - 2]?.lower ?? '')) ?? told[0];
    if (!stated) return [];
    // "a toll of 51 dead and 79 wounded": what stands behind the count it does not count
    const next6 = follows.slice(0, 6);
    const dead = tokens.slice(stated.from, stated.to + 1).some((t) => t.lower === 'dead' || t.lower === 'killed');
    const wounded = /^(?:wounded|injured)$/.test(ofWord) || next6.some((w) => w === 'wounded' || w === 'injured');
    const measure: Measure = wounded && !dead && !next6.includes('killed') ? 'WOUNDED' : 'KILLED';
    // "put the toll at nine" is one count among others; "the toll rose to nine" is the latest
    const isPut = /^(?:put|puts|putting|placed|places|gave|estimated)$/.test(tokens[group.from - 1]?.lower ?? '');
    const rule = isToldBefore(tokens, group) ? EARLIER_TOLL : isPut ? 'casualty/toll-put' : 'casualty/toll';
    const tollOf = (count: NounGroup) =>
      figuresOfGroups([of?.people && of !== count ? counted(of, count) : count], measure, rule, null).map((f) => ({
        ...f,
        isToll: true,
      }));
    const [current] = tollOf(stated);
    // "to 31 from 24", "from 24 to 31", "earlier given as 24"
    const earlier = rest.find(
      (g) =>
        g !== stated &&
        !KINSHIP.test(tokens[g.head]?.lower ?? '') &&
        (tokens.slice(g.from - 3, g.from).some((t) => UNCHANGED.test(t.lower)) || isEarlierToll(tokens, g.from)),
    );
    const [replaced] = earlier ? tollOf(earlier) : [];
    if (!current || !replaced) return current ? [current] : [];
    return [replaced, { ...current, answers: { figure: replaced, as: 'UPDATE' as const } }];
  });
}

/** "Its count stood at 36": what somebody who speaks counts. */
function isOwnCount({ sentence: { tokens }, head, to, determiner }: NounGroup): boolean {
  return (
    /^(?:its|their|his|her)$/.test(determiner ?? '') &&
    /^(?:count|toll|figure)$/.test(tokens[head]?.lower ?? '') &&
    /^(?:stood|stands|was|is)$/.test(tokens[to]?.lower ?? '')
  );
}

/** "Another source put the number at four": the number of those just counted. */
function isNumberOfAnother({ tokens }: Sentence, { from, to, determiner }: NounGroup): boolean {
  const opening = tokens.slice(0, from).map((t) => t.lower);
  return (
    determiner === 'the' &&
    from <= OPENING &&
    tokens[to]?.lower === 'at' &&
    /^(?:another|other|one|some|a|local|several|different) .*\b(?:put|puts|placed|gave)$/.test(opening.join(' '))
  );
}

/** "gave the number as nine martyrs", "put the figure at six deaths": the noun behind the count says that it is one of the dead. */
function isNumberOfDead({ tokens }: Sentence, { from, to }: NounGroup, count: NounGroup | undefined): boolean {
  if (!count?.quantity || count.from !== to + 1 || !/^(?:as|at)$/.test(tokens[to]?.lower ?? '')) return false;
  const isGiven = /^(?:gave|gives|put|puts|placed|places|set)$/.test(tokens[from - 1]?.lower ?? '');
  return isGiven && COUNTED_NOUNS.get(tokens[count.head]?.lower ?? '') === 'KILLED';
}

/** Tokens of the one who gives another number: "Another source in the provincial hospital put". */
const OPENING = 9;

/** "a surgeon said the toll had climbed to 14": the latest count, whoever tells it. */
export function isRisen({ sentence: { tokens }, from, isToll }: Figure): boolean {
  return isToll && tokens.slice(Math.max(0, from - 4), from).some((t) => ROSE.test(t.lower));
}

const ROSE = /^(?:rose|risen|rises|climbed|climbs|increased|jumped|grew|grown)$/;

/** "rose to 30, after earlier giving a toll of 20": a toll that was told before. */
function isEarlierToll(tokens: Sentence['tokens'], at: number): boolean {
  const [toll, of] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower];
  return (
    of === 'of' && TOLL_HEAD.test(toll) && tokens.slice(Math.max(0, at - 7), at).some((t) => GIVEN_BEFORE.test(t.lower))
  );
}

/** The people of one group with the number of another. */
function counted(victims: NounGroup, { quantity, from, to }: NounGroup): NounGroup {
  return { ...victims, quantity, from, to, headless: false };
}

const LEAVE = new Set(['leave', 'leaves', 'left', 'leaving']);
const mayLeave = hasCue((word) => LEAVE.has(word));
/** Tokens after "left" in which the state of those left must stand. */
const LEFT_REACH = 18;

/** "leaving 14 villagers, including six girls, and 11 gunmen dead": all counts between the verb and the state. */
export function leftFigures(sentence: Sentence, groups: readonly NounGroup[]): Figure[] {
  if (!mayLeave(sentence)) return [];
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (!LEAVE.has(token.lower)) return [];
    const figures: Figure[] = [];
    let from = at;
    for (let end = at + 1; end < tokens.length && end - at <= LEFT_REACH; end++) {
      const measure = STATES.get(tokens[end]?.lower ?? '');
      if (!measure) continue;
      const counted = groups.filter(
        (g) => g.from > from && g.to <= end && (g.preposition === null || g.preposition === 'of') && countOf(g),
      );
      figures.push(...counted.flatMap((g) => figuresOfGroups([g], measure, 'casualty/left', null)));
      from = end;
    }
    return figures;
  });
}
