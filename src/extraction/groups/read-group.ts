// Reads one noun group from where it may begin: determiner, count, adjectives, names and head.

import type { VictimStatus } from '../../../schema/vocabulary.ts';
import type { Sentence, Token } from '../document/document.ts';
import { STATUS_WORDS, VICTIM_NOUNS } from '../lexicon/victims.ts';
import { isBacker } from '../mentions/actors/phrases.ts';
import type { ActorMention, DateMention, Quantity } from '../mentions/mention.ts';
import { closesWithSpeaker } from '../mentions/sources/speaking.ts';
import { describesCounted, isModifierAt, isNounAt, prepositionBefore } from './group-words.ts';
import { jointOf } from './joints.ts';
import type { NounGroup } from './noun-group.ts';
import { OFFSHOOT } from './owners.ts';
import { isAged, isYoungAt, officeBefore, peopleNoun } from './people.ts';

const DETERMINERS = new Set(
  'the a an this that these those another other some any each every all both either several its their his her our my your no'.split(
    ' ',
  ),
);

/** "9th Front", "4th Brigade": a unit that only has a number. */
function isNumbered({ sentence: { tokens }, from, to }: ActorMention): boolean {
  return to - from === 2 && /^\d+(?:st|nd|rd|th|d)$/.test(tokens[from]?.lower ?? '');
}

/** Behind "that" they begin what is said: "said that a bus", "said that its planes". */
const OPENS_CLAUSE = /^(?:an?|its|their)$/;

/** "following the mayor's murder", "when candidate Omar Haddad was shot": before a group and none of it. */
const LEADS_IN = /^(?:following|when|while|after)$/;

/** Tokens from "that" to the name of the person whom a clause is about: "that former defence minister General Haddad". */
const OFFICE_BEFORE = 6;

/** Whether "that" opens a clause on a person with his name, and shows none. */
function opensReport({ tokens }: Sentence, at: number, actorAt: ReadonlyMap<number, ActorMention>): boolean {
  for (let k = at + 1; k <= at + OFFICE_BEFORE; k++) {
    if (actorAt.has(k)) return actorAt.get(k)?.form === 'PERSON';
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k]?.tag ?? '')) return false;
  }
  return false;
}

const SHOT = /^(?:shot|shoots?|shooting|gunned|stabbed|stabs|hacked|beaten)$/;
const QUOTE = /^["“”]$/;
const MOST = /^(?:most|mostly|mainly|many)$/;

/** The noun group that begins at a token; null when none does. */
export function readGroup(
  sentence: Sentence,
  begin: number,
  quantityAt: ReadonlyMap<number, Quantity>,
  actorAt: ReadonlyMap<number, ActorMention>,
  dateAt: ReadonlyMap<number, DateMention>,
  stops: ReadonlySet<number>,
  depths: readonly number[],
  groups: readonly NounGroup[],
): NounGroup | null {
  const { tokens } = sentence;
  // "shot dead Omar Haddad": how he was shot, and no part of his name
  if (tokens[begin]?.lower === 'dead' && SHOT.test(tokens[begin - 1]?.lower ?? '')) return null;
  // "shot to death guard Omar Haddad"
  const toDeath = tokens[begin]?.lower === 'death' && tokens[begin - 1]?.lower === 'to';
  if (toDeath && SHOT.test(tokens[begin - 2]?.lower ?? '')) return null;
  let from = begin;
  let at = begin;
  let head = -1;
  let quantity: Quantity | null = null;
  let actor: ActorMention | null = null;
  let determiner: string | null = null;
  let status: VictimStatus | null = null;
  let end = from;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || dateAt.has(at) || (head >= 0 && stops.has(at))) break;
    // "took six passengers hostage": what they are made is no word for them
    if (token.lower === 'hostage' && head === at - 1 && VICTIM_NOUNS.has(tokens[head]?.lower ?? '')) break;
    // "shelling kills 19 Monitor": who says so ends a headline
    if (quantity && at === quantity.to && endsHeadline(sentence, at, stops)) break;
    const count = quantityAt.get(at);
    if (count && !isCouple(tokens, count)) {
      const possessed = tokens[at - 1]?.lower === "'s" && !quantity;
      if ((quantity || head >= 0) && !possessed) break;
      if (possessed) {
        // "the governor's three guards": the three are counted, and a side keeps its own
        from = at;
        head = -1;
        status = null;
        determiner = null;
        if (actor?.form === 'PERSON') actor = null;
      }
      quantity = count;
      // "2016 At least 16 civilians", "dead over 100": stray words before the count are none of it
      if (determiner === null) from = at;
      at = count.to;
      end = at;
      // "dozens of civilians", "two of the soldiers", "14 of Al-Nusra's fighters": the count goes with what follows "of"
      const isOfSome = VAGUE.has(count.qualifier) || PARTITIVE.test(tokens[at + 1]?.lower ?? '') || actorAt.has(at + 1);
      if (tokens[at]?.lower === 'of' && isOfSome) at++;
      continue;
    }
    const mention = actorAt.get(at);
    if (mention) {
      // "nine Liberation Front (LF) fighters": the Front's
      const isDescribed = actor !== null && tokens[mention.from - 1]?.text === ')' && mention.form === 'DESCRIPTION';
      // "the Front the network's affiliate": the Front without its commas, and not what it springs from
      const isParent = actor?.form === 'NAME' && OFFSHOOT.test(tokens[mention.to]?.lower ?? '');
      // "FARC 9th Front members": a front without a name of its own is its group's
      const isPart = actor?.form === 'NAME' && actor.actor !== null && mention.actor === null && isNumbered(mention);
      if (!isDescribed && !isParent && !isPart && !isBacker(mention)) actor = mention;
      at = mention.to;
      head = at - 1;
      end = at;
      continue;
    }
    // "a "Shining Path" column", whatever the tagger takes the name's first word for
    if (at > begin && head < 0 && QUOTE.test(token.text) && actorAt.has(at + 1)) {
      at++;
      continue;
    }
    // "56 X/Y fighters"
    if (token.text === '/' && head === at - 1 && (actorAt.has(at + 1) || isNounAt(sentence, at + 1))) {
      at++;
      continue;
    }
    // "nine Liberation Front (LF) fighters"
    if (token.text === '(' && head === at - 1 && isAbbreviation(tokens, at)) {
      at += 3;
      continue;
    }
    // "the coalition fighting the group": whom they fight is none of them
    const foe = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    if (token.lower === 'fighting' && actor !== null && actorAt.has(foe)) break;
    if (token.lower === "'s" || token.lower === "'") {
      if (head < 0) break;
      at++;
      continue;
    }
    if (DETERMINERS.has(token.lower) && token.tag !== 'PROPN') {
      // "said that others", "said that 19 fighters": a conjunction, not a determiner
      if (token.lower === 'that' && token.tag === 'SCONJ' && /^["“”]$/.test(tokens[at + 1]?.text ?? '')) break;
      if (token.lower === 'that' && (quantityAt.has(at + 1) || OPENS_CLAUSE.test(tokens[at + 1]?.lower ?? ''))) break;
      // "reported that senator Omar Haddad was shot"
      if (token.lower === 'that' && at === begin && opensReport(sentence, at, actorAt)) break;
      // "five other fighters" goes on; "five the" does not
      if (head >= 0 || (quantity && at === quantity.to && !/^(?:other|more|another)$/.test(token.lower))) break;
      // "shot dead a guard": what stands before the article belongs to the verb
      if (determiner === null && !quantity && at > from && tokens[from]?.lower === 'dead') from = at;
      determiner ??= token.lower;
      at++;
      continue;
    }
    if (isNounAt(sentence, at)) {
      status ??= STATUS_WORDS.get(token.lower) ?? null;
      head = at;
      at++;
      end = at;
      continue;
    }
    if (at === begin && (QUOTE.test(token.text) || LEADS_IN.test(token.lower))) break;
    // "17 people most members of the Front": a new group
    if (head >= 0 && MOST.test(token.lower)) break;
    if (isModifierAt(sentence, at) || (quantity && head < 0 && describesCounted(tokens, at))) {
      if (head >= 0 && token.tag !== 'ADJ' && token.tag !== 'PROPN') break;
      status ??= STATUS_WORDS.get(token.lower) ?? null;
      at++;
      continue;
    }
    break;
  }
  // "an 11-year-old and a woman": the age stands for the person
  if (head < 0 && determiner !== null && at > begin && isAged(tokens[at - 1])) {
    head = at - 1;
    end = at;
  }
  // "killing one guard and wounding another"
  const standsAlone =
    determiner === 'another' && at === begin + 1 && /^(?:PUNCT|ADP|SCONJ)$/.test(tokens[at]?.tag ?? 'PUNCT');
  if (head < 0 && !quantity && !standsAlone) return null;
  const headless = head < 0;
  if (standsAlone) end = at;
  const headAt = headless ? end - 1 : head;
  const noun = headless
    ? undefined
    : (peopleNoun(tokens, headAt, quantity !== null) ??
      (quantity || (actor && actor.form !== 'DESCRIPTION') ? undefined : officeBefore(tokens, from, headAt)));
  const isYoung = noun?.group === null && isYoungAt(tokens, from, headAt);
  const people = isYoung
    ? { status: noun?.status ?? 'CIVILIAN', group: 'CHILDREN' as const, count: noun?.people ?? null }
    : noun
      ? { status: status && noun.group === null ? status : noun.status, group: noun.group, count: noun.people }
      : null;
  return {
    sentence,
    from,
    to: end,
    head: headAt,
    headless,
    quantity,
    determiner,
    actor,
    place: null,
    depth: 0,
    people,
    // "from eight to 25 civilians": the range's own word
    preposition:
      quantity?.qualifier === 'RANGE' && tokens[from - 1]?.lower === 'from' ? null : prepositionBefore(tokens, from),
    joint: closesWithSpeaker(sentence, from) ? null : jointOf(tokens, from, depths, groups),
  };
}

const TELLS_HEADLINE = /^(?:monitors?|ngo|activists?|observatory|sohr|sana|media|sources?|officials?|report|reports)$/;

/** "… kills 19 Monitor", "… wounds 50 State media": the source at the end of a headline, whose dash or colon is lost. */
function endsHeadline({ tokens }: Sentence, at: number, stops: ReadonlySet<number>): boolean {
  const last = tokens[tokens.length - 1];
  const length = tokens.length - at;
  if (!last || length > 2 || !TELLS_HEADLINE.test(last.lower) || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return false;
  return length === 1 || stops.has(at) || /^(?:state|local|war)$/.test(tokens[at]?.lower ?? '');
}

/** "(LF)" between a name and its noun for people. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 2]?.text === ')' &&
    /^\p{Lu}[\p{Lu}.-]+$/u.test(tokens[at + 1]?.text ?? '') &&
    VICTIM_NOUNS.has(tokens[at + 3]?.lower ?? '')
  );
}

/** "a couple and their son": two people, where "a couple of" and "a couple hundred" measure what follows. */
function isCouple(tokens: readonly Token[], { to }: Quantity): boolean {
  return tokens[to - 1]?.lower === 'couple' && !/^(?:ADP|NOUN|NUM|ADJ|PROPN)$/.test(tokens[to]?.tag ?? '');
}

const VAGUE: ReadonlySet<string> = new Set(['DOZENS', 'TENS', 'HUNDREDS', 'SEVERAL', 'AT_LEAST', 'ABOUT', 'MORE_THAN']);
const PARTITIVE = /^(?:the|them|its|their|his|those|these)$/;
