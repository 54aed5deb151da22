// Cuts a sentence into noun groups: determiner, count, adjectives, names and head, as FASTUS's second stage builds them.

import type { Sentence, Span } from '../document/document.ts';
import { bracketDepths } from './brackets.ts';
import { withoutComma } from './joints.ts';
import { isUnknownName } from './names.ts';
import type { NounGroup, SentenceMentions } from './noun-group.ts';
import { withFamily, withMeasuredActor, withOwner } from './owners.ts';
import { readGroup } from './read-group.ts';

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
    if (group && isAgeOfNamed(group, groups.at(-1))) at = group.to;
    else if (group) {
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
    return withSize(
      withOwner(withMeasuredActor(withFamily(withoutComma(before, group), next), next), persons, i),
      next,
    );
  });
}

/** "Omar Haddad, 42, and": how old somebody is counts nobody. */
function isAgeOfNamed({ headless, quantity, from, to, sentence: { tokens } }: NounGroup, named: NounGroup | undefined) {
  if (!named || !headless || quantity === null || quantity.qualifier !== 'EXACT' || to !== from + 1) return false;
  if (named.to !== from - 1 || tokens[from - 1]?.text !== ',' || !/^(?:[,;.)])$/.test(tokens[to]?.text ?? '.'))
    return false;
  return /^\d{1,2}$/.test(tokens[from]?.text ?? '') && (named.actor?.form === 'PERSON' || isUnknownName(named));
}

/** "senator and candidate Omar Haddad": one person, named behind his second office; but "his wife and Omar Haddad". */
function isFirstOffice({ quantity, determiner, actor, people }: NounGroup, next: NounGroup): boolean {
  if (quantity || determiner || actor?.form === 'PERSON' || people?.count !== 1 || people.group === 'WOMEN')
    return false;
  return next.joint === 'AND' && next.actor?.form === 'PERSON' && !next.quantity && next.actor.from > next.from;
}

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
