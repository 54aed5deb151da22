// Who stands at a place in a sentence: an actor mention with its noun group, or the words that only describe someone.
import type { Sentence, Token } from '../document/document.ts';
import { textOf } from '../document/document.ts';
import { GROUP_NOUNS, HELPERS } from '../lexicon/relations.ts';
import { isBacker } from '../mentions/actors/phrases.ts';
import type { ActorMention } from '../mentions/mention.ts';
import type { ActorReference } from '../record.ts';
import { governmentNamed, withCountries } from './governments.ts';

export interface ActorPhrase {
  readonly reference: ActorReference;
  /** By a name, not by a description. */
  readonly named: boolean;
  /** Tokens of the phrase, determiner included, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

const MODIFIER_TAGS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'X', 'SYM']);
/** Words that may stand between an actor and what is said of it: ", which is", "(", "are reportedly". */
const LINKS = new Set(
  ', ( [ - – — " “ ” \' which that who is are was were be been being has have had also both either itself themselves as an a'.split(
    ' ',
  ),
);
const POSSESSIVE = /^(?:its|their|his|her)$/;
const DETERMINERS = new Set('the a an both either some all several its their his'.split(' '));
const SAYING = /^(?:say|says|said|believe|believes|allege|claim)$/;
/** "the Islamic State affiliate" is not Islamic State. */
const RELATIVES = /^(?:affiliate|branch|wing|offshoot|ally|allies|rival|backer|supporters?|sympathi[sz]ers?)$/;
/** "Sudan's rivals" are not Sudan. */
const CONTENDERS = /^(?:rivals|foes|enemies|adversaries|sides|parties|factions|generals|opponents)$/;
/** "the Joint Military Commission", "military operations" are no army. */
const OTHER_BODY = /^(?:commissions?|committees?|operations?)$/;
const ANONYMOUS = /^(?:groups?|factions?|militias?|militiamen|fighters|militants|forces|elements)$/;
const LOYAL = /^(?:loyal|allied|aligned|affiliated)$/;
const MOST_LINKS = 7;
const MOST_WORDS = 12;
const PARTICIPLE_BY = new Set([
  'supported',
  'backed',
  'sponsored',
  'funded',
  'armed',
  'trained',
  'controlled',
  'led',
  'allied',
]);

/** Finds actors by place. All indices are tokens of the sentence. */
export interface ActorPhrases {
  /** The phrase that starts here, a determiner or description before the name allowed. */
  startingAt(at: number): ActorPhrase | null;
  /** The phrase that ends before here, over commas, brackets, "which is" and the like. */
  endingBefore(at: number): ActorPhrase | null;
  /** "X, Y and Z" from here on. */
  listFrom(at: number): ActorPhrase[];
  /** "X, Y and Z" up to here, in the order of the text. */
  listBefore(at: number): ActorPhrase[];
}

/** @param actors of this sentence */
export function actorPhrasesOf(sentence: Sentence, actors: readonly ActorMention[]): ActorPhrases {
  const { tokens } = sentence;
  const mentions = withCountries(sentence, actors);

  function startingAt(at: number): ActorPhrase | null {
    let start = at;
    while (isQuote(tokens[start]) || DETERMINERS.has(tokens[start]?.lower ?? '')) start++;
    let end = start;
    while (end < tokens.length && end - start < MOST_WORDS) {
      // "the Turkish-backed rebels" are not Turkey
      const mention = mentions.find((m) => (m.from === end || (m.from < end && m.to > end)) && !isBacker(m));
      if (mention && mention.from >= at) {
        // "the Islamist faction Hamas"
        const named = mention.form === 'DESCRIPTION' ? mentions.find((m) => m.from === mention.to) : undefined;
        if (named && named.form !== 'DESCRIPTION') return ofMention(named, at);
        const next = tokens[mention.to]?.lower ?? '';
        return HELPERS.has(next) || OTHER_BODY.test(next) ? null : ofMention(mention, at);
      }
      if (GROUP_NOUNS.has(tokens[end]?.lower ?? '')) {
        const name = mentions.find(
          (m) =>
            m.from > end &&
            m.from <= end + 2 &&
            isModifier(tokens[end + 1]) &&
            !HELPERS.has(tokens[end + 1]?.lower ?? ''),
        );
        return name?.form === 'NAME' ? ofMention(name, at) : ofDescription(at, end + 1);
      }
      if (HELPERS.has(tokens[end]?.lower ?? '')) return null;
      if (!isModifier(tokens[end]) && tokens[end]?.lower !== "'s") return null;
      end++;
    }
    return null;
  }

  function endingBefore(at: number): ActorPhrase | null {
    let end = at;
    if (/^(?:of|to|by|'s)$/.test(tokens[at - 1]?.lower ?? '')) return null;
    for (let links = 0; links < MOST_LINKS && LINKS.has(tokens[end - 1]?.lower ?? ''); links++) end--;
    if (tokens[end - 1]?.lower === ')') end--;
    if (SAYING.test(tokens[end - 1]?.lower ?? '')) return beforeRelative(end - 1);
    const start = groupStart(end);
    if (start >= end) return null;
    const inside = mentions.filter((m) => m.from >= start && m.to <= end);
    const head = headOf(start, end);
    if (CONTENDERS.test(tokens[head]?.lower ?? '') && tokens.slice(start, head).some(({ lower }) => lower === "'s"))
      return null;
    const mention =
      inside.findLast((m) => m.from <= head && m.to > head) ?? inside.findLast((m) => m.to > head || m.form === 'NAME');
    const isMore = RELATIVES.test(tokens[head]?.lower ?? '') && mention !== undefined && mention.to <= head;
    if (mention && !isMore && mention.form !== 'DESCRIPTION') return ofMention(mention, start, end, at);
    const named = inApposition(start);
    if (named) return named;
    if (mention && !isMore) return ofMention(mention, start, end, at);
    return isMore || GROUP_NOUNS.has(tokens[head]?.lower ?? '') ? ofDescription(start, end, at) : null;
  }

  /** "Hezbollah, a militia": who the description is said of. */
  function inApposition(start: number): ActorPhrase | null {
    const article = /^an?$/.test(tokens[start]?.lower ?? '') ? start : start - 1;
    if (!/^an?$/.test(tokens[article]?.lower ?? '') || tokens[article - 1]?.lower !== ',') return null;
    const before = endingBefore(article - 1);
    return before?.named && before.to === article - 1 ? before : null;
  }

  /** "the rebels, which experts say are backed by": who stands before "which". */
  function beforeRelative(saying: number): ActorPhrase | null {
    const which = tokens.findLastIndex(
      ({ lower }, at) => at < saying && at >= saying - 6 && /^(?:which|who|that)$/.test(lower),
    );
    return which > 0 ? endingBefore(which) : null;
  }

  /** Start of the noun group that ends before `end`: names, nouns, adjectives, numbers, and one "of". */
  function groupStart(end: number): number {
    let start = end;
    while (start > 0 && end - start < MOST_WORDS) {
      const token = tokens[start - 1];
      const joins = token?.lower === 'of' || token?.lower === "'s" || token?.lower === '(' || isQuote(token);
      const inMention = mentions.some((m) => m.from < start && m.to >= start && m.to <= end);
      if (!inMention && !joins && !isModifier(token)) break;
      start--;
      if (token?.tag === 'DET' && tokens[start - 1]?.lower !== 'of') break;
    }
    while (start < end && (/^(?:of|'s|\(|\))$/.test(tokens[start]?.lower ?? '') || isQuote(tokens[start]))) start++;
    return start;
  }

  /** The head: last noun before the first "of". */
  function headOf(start: number, end: number): number {
    for (let at = start + 1; at < end; at++) if (tokens[at]?.lower === 'of') return at - 1;
    return end - 1;
  }

  function ofMention(mention: ActorMention, from: number, to = mention.to, limit?: number): ActorPhrase {
    const isNamed = mention.form !== 'DESCRIPTION' || (mention.actor !== null && !isDescribedAnew(mention));
    if (isNamed) {
      const text = textOf(mention);
      const { actor, name, kind } = governmentNamed(text) ?? mention;
      const named = mention.form !== 'DESCRIPTION';
      return { reference: { actor, name, kind, text }, named, from: Math.min(from, mention.from), to: mention.to };
    }
    return ofDescription(Math.min(from, mention.from), Math.max(to, mention.to), limit, mention.kind);
  }

  /** "the groups supported by Ankara" are others than the groups named before. */
  function isDescribedAnew({ from, to }: ActorMention): boolean {
    return (
      to - from === 1 &&
      ANONYMOUS.test(tokens[from]?.lower ?? '') &&
      PARTICIPLE_BY.has(tokens[to]?.lower ?? '') &&
      tokens[to + 1]?.lower === 'by'
    );
  }

  /** Described, not named: the words are the name, "supported by Ankara" among them unless they pass the limit. */
  function ofDescription(from: number, to: number, limit = tokens.length, kind?: ActorReference['kind']): ActorPhrase {
    let end = to;
    if (to < limit && PARTICIPLE_BY.has(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'by') {
      const by = mentions.find((m) => m.from >= to + 2 && m.from <= to + 4);
      if (by && by.to <= limit) end = by.to;
    }
    // "forces loyal to Khalifa Haftar"
    if (to < limit && LOYAL.test(tokens[to]?.lower ?? '') && /^(?:to|with)$/.test(tokens[to + 1]?.lower ?? '')) {
      const past = tokens.findIndex(({ tag }, at) => at > to + 1 && tag !== 'PROPN');
      if (past > to + 2 && past <= limit) end = past;
    }
    let start = from;
    while (start < to - 1 && (isQuote(tokens[start]) || /^(?:the|a|an|both)$/.test(tokens[start]?.lower ?? '')))
      start++;
    const text = textOf({ sentence, from: start, to: end });
    const head = GROUP_NOUNS.get(tokens[headOf(start, to)]?.lower ?? '');
    return {
      reference: { actor: null, name: text, kind: kind ?? head ?? 'UNIDENTIFIED_ARMED_GROUP', text },
      named: false,
      from,
      to: end,
    };
  }

  function listFrom(at: number): ActorPhrase[] {
    const list: ActorPhrase[] = [];
    let next = startingAt(at);
    while (next && list.length < MOST_WORDS) {
      // "by dissidents, the mission says"
      if (list.length > 0 && tokens[next.from - 1]?.text === ',' && tells(next.to)) break;
      list.push(next);
      const end = afterBrackets(next.to);
      const joint = jointLength(end);
      // ", and" joins a third member, not a second
      const goesOn = joint > 0 ? !(list.length === 1 && joint === 2) : areGovernments(next, end);
      next = goesOn ? startingAt(end + joint) : null;
    }
    return list;
  }

  function tells(at: number): boolean {
    return tokens.slice(at, at + 2).some(({ lower }) => SAYING.test(lower));
  }

  /** "Russia Turkey and Iran": a comma lost between names of states. */
  function areGovernments({ reference }: ActorPhrase, at: number): boolean {
    const next = mentions.find((m) => m.from === at);
    return reference.kind === 'GOVERNMENT' && next?.kind === 'GOVERNMENT' && next.form === 'NAME';
  }

  function listBefore(at: number): ActorPhrase[] {
    const list: ActorPhrase[] = [];
    let next = endingBefore(at) ?? overInsertion(at);
    while (next && list.length < MOST_WORDS) {
      // "the Movement, the largest of the gangs, signed": the description is of whom it stands behind
      const described = list.length === 0 && tokens[next.to]?.text === ',' && !next.named ? appositive(next) : null;
      next = described ?? next;
      list.unshift(next);
      // "the army and its allies"
      const first = POSSESSIVE.test(tokens[next.from - 1]?.lower ?? '') ? next.from - 1 : next.from;
      const before = tokens[first - 1]?.lower;
      if (before !== 'and' && before !== ',' && before !== '&') break;
      next = besideParticiple(endingBefore(first - 1));
    }
    return list;
  }

  /** "Hamas, the largest of the factions, signed": who stands before what is said between commas. */
  function overInsertion(at: number): ActorPhrase | null {
    if (tokens[at - 1]?.text !== ',') return null;
    const open = tokens.findLastIndex(({ text }, index) => index < at - 1 && text === ',');
    const inside = tokens.slice(open + 1, at - 1);
    const isDescription =
      /^(?:the|an?|one|its)$/.test(inside[0]?.lower ?? '') &&
      inside.length <= MOST_WORDS &&
      inside.every(({ tag }) => tag !== 'VERB' && tag !== 'AUX');
    return open > 0 && isDescription ? endingBefore(open) : null;
  }

  /** Whom a description between commas is said of; null where it is a member of a list. */
  function appositive({ from }: ActorPhrase): ActorPhrase | null {
    const comma = tokens[from - 1]?.text === ',' ? from - 1 : -1;
    const isOpened = /^(?:the|an?|one)$/.test(tokens[from]?.lower ?? '');
    const before = comma > 0 && isOpened ? endingBefore(comma) : null;
    return before?.to === comma ? before : null;
  }

  /** "Hezbollah, backed by Iran, and Israel": the backer is no member of the list, the backed one is. */
  function besideParticiple(phrase: ActorPhrase | null): ActorPhrase | null {
    if (!phrase || tokens[phrase.from - 1]?.lower !== 'by') return phrase;
    return endingBefore(phrase.from - 2);
  }

  /** "Syrian Democratic Forces (SDF) and …": the short form in brackets is passed over. */
  function afterBrackets(at: number): number {
    if (tokens[at]?.lower !== '(') return at;
    const close = tokens.findIndex((token, index) => index > at && index < at + 5 && token.lower === ')');
    return close < 0 ? at : close + 1;
  }

  function jointLength(at: number): number {
    const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower];
    if (first === ',' && (second === 'and' || second === '&')) return 2;
    return first === ',' || first === 'and' || first === '&' || first === '/' || first === '–' ? 1 : 0;
  }

  return { startingAt, endingBefore, listFrom, listBefore };
}

function isModifier(token: Token | undefined): boolean {
  return token !== undefined && MODIFIER_TAGS.has(token.tag) && !LINKS.has(token.text);
}

function isQuote(token: Token | undefined): boolean {
  return token !== undefined && /^["'“”„«»]$/.test(token.text);
}
