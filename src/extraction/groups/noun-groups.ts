// Noun groups: determiner, count, adjectives, names and head, as FASTUS's second stage builds them.
import type { VictimGroup, VictimStatus } from '../../../schema/vocabulary.ts';
import type { Sentence, Span, Token } from '../document/document.ts';
import { ACT_NOUN_FORMS } from '../lexicon/act-forms.ts';
import { WARRING } from '../lexicon/actors/kinds.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import { STATUS_WORDS, VICTIM_NOUNS, type VictimNoun } from '../lexicon/victims.ts';
import { isBacker } from '../mentions/actors/phrases.ts';
import type { ActorMention, DateMention, PlaceMention, Quantity, SourceMention } from '../mentions/mention.ts';
import { closesWithSpeaker } from '../mentions/sources/speaking.ts';
import { describesCounted, isModifierAt, isNounAt, prepositionBefore } from './group-words.ts';

export interface NounGroup extends Span {
  /** Index of the head noun's token; of the count's last token in a group without noun ("killing seven"). */
  readonly head: number;
  readonly headless: boolean;
  readonly quantity: Quantity | null;
  /** First determiner or possessive, lower case: "the", "a", "another", "their". */
  readonly determiner: string | null;
  /** The actor that the group names, when its mention covers the head or stands before it. */
  readonly actor: ActorMention | null;
  /** The place that the head names. */
  readonly place: PlaceMention | null;
  /** Set when the head is a noun for people. */
  readonly people: {
    readonly status: VictimStatus;
    readonly group: VictimGroup | null;
    readonly count: number | null;
  } | null;
  /** The preposition directly before the group, lower case. */
  readonly preposition: string | null;
  /** Depth of brackets that it stands in: "planes (of the navy) bombed" has a subject outside them. */
  readonly depth: number;
  /** How it is joined to the group before it: a comma, "and", a comma with "and"; null when it is not. */
  readonly joint: 'COMMA' | 'AND' | 'OR' | null;
}

const DETERMINERS = new Set(
  'the a an this that these those another other some any each every all both either several its their his her our my your no'.split(
    ' ',
  ),
);
/** Heads that stand for what follows "of": "members of the group", "the bodies of eight men". */
const TRANSPARENT = new Set(
  'member members number numbers total group groups body bodies corpse corpses dozens scores hundreds thousands tens majority most some couple string series handful lot half rest remains one two three lives life pair family alliance'.split(
    ' ',
  ),
);

export interface SentenceMentions {
  readonly quantities: readonly Quantity[];
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  /** Sources begin a group of their own: "kills 3 schoolchildren state media". */
  readonly sources: readonly SourceMention[];
}

/**
 * Cuts a sentence into noun groups, in order. Mentions of the same sentence are taken as units:
 * a count with its qualifier, a name with all its words.
 */
export function readNounGroups(
  sentence: Sentence,
  { quantities, actors, places, dates, sources }: SentenceMentions,
): NounGroup[] {
  const { tokens } = sentence;
  const quantityAt = new Map(quantities.map((q) => [q.from, q]));
  const dateAt = new Map(dates.map((d) => [d.from, d]));
  const actorAt = new Map(actors.map((a) => [a.from, a]));
  const stops = new Set(sources.map((s) => s.from));
  const depths = bracketDepths(tokens);
  const groups: NounGroup[] = [];
  let at = 0;
  while (at < tokens.length) {
    const date = dateAt.get(at);
    if (date) {
      at = date.to;
      continue;
    }
    const group = readGroup(sentence, at, quantityAt, actorAt, dateAt, stops, depths, groups);
    if (group) {
      const covers = (m: Span) => m.from <= group.head && group.head < m.to;
      groups.push({ ...group, place: places.find(covers) ?? null, depth: depths[group.head] ?? 0 });
      at = group.to;
    } else at++;
  }
  const persons = groups.flatMap((group, i) => {
    const [before, next] = [groups[i - 1], groups[i + 1]];
    if (next && isFirstOffice(group, next)) return [];
    if (!before || !isFirstOffice(before, group)) return [group];
    return [{ ...group, from: before.from, preposition: before.preposition, joint: before.joint }];
  });
  return persons.map((group, i) => {
    const [before, next] = [persons[i - 1], persons[i + 1]];
    return withSize(withOwner(withMeasuredActor(withoutComma(before, group), next), persons, i), next);
  });
}

/** "senator and candidate Omar Haddad": one person, named behind his second office; but "his wife and Omar Haddad". */
function isFirstOffice({ quantity, determiner, actor, people }: NounGroup, next: NounGroup): boolean {
  if (quantity || determiner || actor?.form === 'PERSON' || people?.count !== 1 || people.group === 'WOMEN')
    return false;
  return next.joint === 'AND' && next.actor?.form === 'PERSON' && !next.quantity && next.actor.from > next.from;
}

/** What an armed party owns and fights with: "its planes", "their fighters". */
const OWNED =
  /^(?:fighters?|forces?|troops?|soldiers|militants|army|military|militia|militiamen|planes?|warplanes?|jets?|aircraft|helicopters?|drones?|artillery|missiles?|positions?|strongholds?)$/;

/** "the group said its fighters": the one armed party that the sentence has told of before as doing something. */
function withOwner(group: NounGroup, groups: readonly NounGroup[], index: number): NounGroup {
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

const DASHES = new Set(['\u2013', '\u2014', '-', '--']);

/** How deep in brackets or between a pair of dashes each token stands; an open one without its close counts for nothing. */
export function bracketDepths(tokens: readonly Token[]): number[] {
  const depths = tokens.map(() => 0);
  const open: number[] = [];
  const dashes: number[] = [];
  tokens.forEach(({ text }, at) => {
    if (text === '(' || text === '[') open.push(at);
    else if (text === ')' || text === ']') {
      const from = open.pop();
      if (from !== undefined) for (let k = from; k <= at; k++) depths[k] = (depths[k] ?? 0) + 1;
    } else if (DASHES.has(text)) dashes.push(at);
  });
  const [first, second] = dashes;
  if (dashes.length === 2 && first !== undefined && second !== undefined)
    for (let k = first; k <= second; k++) depths[k] = (depths[k] ?? 0) + 1;
  return depths;
}

/** "eleven women nine children and one driver": a list whose comma is lost; "six nurses 12 wounded" counts others. */
function withoutComma(previous: NounGroup | undefined, group: NounGroup): NounGroup {
  const isCounted = (g: NounGroup) => g.quantity !== null && g.people !== null && !g.headless;
  if (!previous || group.joint !== null || previous.to !== group.from) return group;
  if (!isCounted(previous) || !isCounted(group)) return group;
  const next = group.sentence.tokens[group.to];
  const told = next !== undefined && (/^(?:VERB|AUX)$/.test(next.tag) || STATE.test(next.lower));
  return told ? group : { ...group, joint: 'COMMA' };
}

const STATE = /^(?:wounded|injured|hurt|dead|killed|missing|others?|more)$/;

/** "a family of seven": the number says how many they are. */
function withSize(group: NounGroup, next: NounGroup | undefined): NounGroup {
  const sized =
    group.quantity === null &&
    next?.preposition === 'of' &&
    next.headless &&
    /^(?:family|household|crew)$/.test(group.sentence.tokens[group.head]?.lower ?? '') &&
    next.from === group.to + 1;
  return sized ? { ...group, quantity: next.quantity } : group;
}

const OFFSHOOT = /^(?:affiliate|offshoot|branch|franchise)$/;

/** What an actor holds and is struck with it: "positions of the army". */
const HELD =
  /^(?:positions?|bases?|checkpoints?|posts?|outposts?|headquarters|convoys?|vehicles?|camps?|barracks|strongholds?|patrols?|trenches|units?|lines|planes|warplanes|aircraft|jets|helicopters|artillery)$/;

/** Who comes "from" a group is one of its men. */
const MEN = /^(?:men|fighters?|members?|soldiers?|militants?|militiamen|gunmen|commanders?|troops)$/;
const wordAt = ({ sentence, head }: NounGroup) => sentence.tokens[head]?.lower ?? '';

/** "nine members of the Front", "positions of the army": they are the actor's that follows "of". */
function withMeasuredActor(group: NounGroup, next: NounGroup | undefined): NounGroup {
  const held = HELD.test(wordAt(group)) && group.place === null;
  const leads = next?.preposition === 'of' || (next?.preposition === 'from' && MEN.test(wordAt(group)));
  // "the network's former affiliate the Front": the Front without its comma
  if (next?.from === group.to && next.actor?.form === 'NAME' && OFFSHOOT.test(wordAt(group)))
    return { ...group, actor: next.actor };
  const own = group.actor && !(leads && group.actor.kind === 'CIVILIANS' && MEN.test(wordAt(group)));
  if (own || !(group.people || held) || !leads || next.from !== group.to + 1 || !next.actor) return group;
  return next.actor.form === 'PERSON' ? group : { ...group, actor: next.actor };
}

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

function readGroup(
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
      // "dozens of civilians", "two of the soldiers": the count goes with what follows "of"
      if (tokens[at]?.lower === 'of' && (VAGUE.has(count.qualifier) || PARTITIVE.test(tokens[at + 1]?.lower ?? '')))
        at++;
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
    : (peopleNoun(tokens[headAt], quantity !== null) ??
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

/** "five young siblings", "his little brother", "two pupils": children by their age or school. */
function isYoungAt(tokens: readonly Token[], from: number, head: number): boolean {
  const noun = tokens[head]?.lower ?? '';
  if (/^(?:pupils?|schoolmates?)$/.test(noun)) return true;
  if (!/^(?:siblings?|brothers?|sons?|daughters?|cousins?|nephews?|grandsons?|granddaughters?)$/.test(noun))
    return false;
  return tokens.slice(from, head).some((t) => /^(?:young|little|infant|baby|toddler|underage)$/.test(t.lower));
}

/** "the baker Salem Obeid": the noun for one person right before two or more names. */
function officeBefore(tokens: readonly Token[], from: number, head: number): VictimNoun | undefined {
  let at = head;
  while (at > from && NAME.test(tokens[at]?.text ?? '') && tokens[at]?.tag === 'PROPN') at--;
  const office = head - at < 2 ? undefined : VICTIM_NOUNS.get(tokens[at]?.lower ?? '');
  return office?.people === 1 && !INSTITUTION.test(tokens[head]?.lower ?? '') ? office : undefined;
}

const NAME = /^(?:\p{Lu}|\p{Ll}{2}-\p{Lu})[\p{L}'’-]+$/u;
const INSTITUTION =
  /^(?:union|council|federation|association|party|front|movement|army|brigades?|committee|organi[sz]ation|ministry|centre|center|group|corps|university|school|hospital|forces?|agency|society|office|street|camp|house|building|square|bank)$/;

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

/** The noun for people at the head; with a count also a demonym ("two Russians"). */
function peopleNoun(token: Token | undefined, counted: boolean): VictimNoun | undefined {
  const known = VICTIM_NOUNS.get(token?.lower ?? '');
  if (!known && isAged(token)) return { status: 'CIVILIAN', group: isChild(token) ? 'CHILDREN' : null, people: 1 };
  if (known || !counted || !token) return known;
  return DEMONYMS.has(token.lower.replace(/s$/, '')) ? { status: 'UNKNOWN', group: null, people: null } : undefined;
}

const AGED = /^(?:(\d{1,3})|(\p{L}+))-year-old$/u;
/** Years from which nobody is a child any more. */
const GROWN = 18;

const isAged = (token: Token | undefined): token is Token => token !== undefined && AGED.test(token.lower);

/** "an 11-year-old", "a five-year-old"; ages of grown people are seldom written out. */
function isChild({ lower }: Token): boolean {
  const [, digits, word] = AGED.exec(lower) ?? [];
  const years = digits === undefined ? NUMBER_WORDS.get(word ?? '') : Number(digits);
  return years !== undefined && years < GROWN;
}

const DEMONYMS: ReadonlySet<string> = new Set(COUNTRIES.flatMap((c) => c.demonyms.map((d) => d.toLowerCase())));

/** "a couple and their son": two people, where "a couple of" and "a couple hundred" measure what follows. */
function isCouple(tokens: readonly Token[], { to }: Quantity): boolean {
  return tokens[to - 1]?.lower === 'couple' && !/^(?:ADP|NOUN|NUM|ADJ|PROPN)$/.test(tokens[to]?.tag ?? '');
}

const VAGUE: ReadonlySet<string> = new Set(['DOZENS', 'TENS', 'HUNDREDS', 'SEVERAL', 'AT_LEAST', 'ABOUT', 'MORE_THAN']);
const PARTITIVE = /^(?:the|them|its|their|his|those|these)$/;

/** Joins what stands beside as "and" does: "five soldiers as well as two drivers". */
const ALONG_WITH = /^(?:, )?(?:as well as|along with|together with|in addition to|plus)$/;
/** The last words of all that joins: behind any other word a group stands alone. */
const JOINING = new Set(', ; and & or also as well " mostly mainly largely with alongside to plus'.split(' '));

/** How a group is joined to the one before it; what stands between them in brackets does not part them. */
function jointOf(
  tokens: readonly Token[],
  from: number,
  depths: readonly number[],
  groups: readonly NounGroup[],
): NounGroup['joint'] {
  const depth = depths[from] ?? 0;
  if ((depths[from - 1] ?? 0) <= depth && !JOINING.has(tokens[from - 1]?.lower ?? '')) return null;
  const previous = groups.findLast((g) => g.depth <= depth);
  // "according to the mayor, a cyclist was killed"
  if (!previous || (previous.preposition === 'to' && tokens[previous.from - 2]?.lower === 'according')) return null;
  const between = tokens
    .slice(previous.to, from)
    .flatMap((t, k) => ((depths[previous.to + k] ?? 0) > depth ? [] : [t.lower]));
  if (ALONG_WITH.test(between.join(' '))) return 'AND';
  // ", as a result of" joins nothing
  const isAsWell = between.includes('well');
  const words = between.filter((w) => w !== 'also' && (w !== 'as' || !isAsWell) && w !== 'well' && w !== '"');
  const bare = between.length === from - previous.to;
  if (bare && words.length === 1 && (words[0] === ',' || words[0] === ';')) return 'COMMA';
  // "40 villagers, mostly girls": who they are, not others
  if (words.length > 0 && words.length <= 2 && /^(?:mostly|mainly|largely)$/.test(words.at(-1) ?? '')) return 'COMMA';
  if (words.length > 0 && words.length <= 2 && (words.at(-1) === 'and' || words.at(-1) === '&'))
    return words.length === 1 || words[0] === ',' ? 'AND' : null;
  if (words.length === 1 && words[0] === 'or') return 'OR';
  // "seven soldiers, along with 18 civilians"
  return /^(?:, )?(?:alongside|(?:along|together) with)$/.test(words.join(' ')) ? 'AND' : null;
}

/**
 * "others", "nine others", "one other", "at least four people", "a large number": people besides those told before them.
 * Behind "including two women and …" they begin anew, for they are no kind of those included.
 */
export function isOthers({ sentence: { tokens }, head, headless, quantity }: NounGroup): boolean {
  const word = (headless ? tokens[quantity?.to ?? head + 1] : tokens[head])?.lower ?? '';
  if (/^others?$/.test(word)) return true;
  if (!quantity) return false;
  return GENERAL.test(word) || (headless && quantity.best === null && /^(?:was|were)$/.test(word));
}

const GENERAL = /^(?:people|persons|civilians|individuals|citizens|residents)$/;

/** Whether the group's head only measures what follows its "of". */
export function isTransparent(group: NounGroup): boolean {
  return TRANSPARENT.has(group.sentence.tokens[group.head]?.lower ?? '');
}

/** Two or more proper nouns that are no place and no known actor: a name, in acts that befall people a person's. */
export function isUnknownName({ sentence, from, to, actor, place, people, determiner, quantity }: NounGroup): boolean {
  if (actor || place || people || determiner || quantity) return false;
  const tokens = sentence.tokens.slice(from, to);
  const [first] = tokens;
  if (!first || tokens.length > LONGEST_NAME || IS_DIVISION.test(tokens.at(-1)?.lower ?? '')) return false;
  // "Italian Dino Rossi", "engineer Carlos Medina", "comrade Forero"
  const isTitled = HONORIFIC.test(first.lower) || VICTIM_NOUNS.get(first.lower)?.people === 1;
  const name = isTitled || DEMONYMS.has(first.lower.replace(/s$/, '')) ? tokens.slice(1) : tokens;
  return name.length >= (isTitled ? 1 : 2) && name.every((t) => t.tag === 'PROPN');
}

/**
 * "LUZURIAGA WAS WOUNDED": one proper noun that is no place and no known actor, in acts that befall people a person's surname.
 * In lower case it is as often the given name of one of those counted, or an abbreviation.
 */
export function isSurname({ sentence, from, to, actor, place, people, determiner, quantity }: NounGroup): boolean {
  if (actor || place || people || determiner || quantity || to !== from + 1) return false;
  const token = sentence.tokens[from];
  return token?.tag === 'PROPN' && SURNAME.test(token.text) && !LOWER_CASE.test(sentence.text);
}

const SURNAME = /^\p{Lu}[\p{Lu}'’]{3,}$/u;
const LOWER_CASE = /\p{Ll}/u;

/** "Kanke Local Government Area", "Upper Nile State": behind a place in a list they only say where it lies. */
const IS_DIVISION = /^(?:area|lga|state|province|district|county|region|governorate|municipality|township|department)$/;

const HONORIFIC = /^(?:comrade|companion|father|sister|mr|mrs|ms|dr|don|dona|msgr|monsignor|reverend)$/;

const LONGEST_NAME = 6;
