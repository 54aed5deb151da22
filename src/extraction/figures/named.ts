// The counted by name: "two guards were killed: Omar Haddad and Salem Obeid".
import type { Sentence } from '../document/document.ts';
import { isUnknownName } from '../groups/names.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { saysBehind } from '../groups/reduced.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import type { Figure } from './figure.ts';

/** Makes the names that a colon or dash sets behind a count its parts, where they are no more than were counted. */
export function namedParts(sentence: Sentence, groups: readonly NounGroup[], figures: readonly Figure[]): Figure[] {
  const marks = sentence.tokens.flatMap(({ text }, at) => (MARK.test(text) ? [at] : []));
  const added: Figure[] = [];
  for (const mark of marks) {
    const names = namesBehind(groups, mark);
    const whole = figures.findLast((f) => f.to <= mark && f.whole === null);
    const most = whole?.count.best ?? 0;
    if (!whole || most < 2 || names.length === 0 || names.length > most) continue;
    if (figures.some((f) => f.from > mark && names.some((g) => g.from === f.from))) continue;
    for (const name of names)
      for (const figure of figuresOfGroups([name], whole.measure, 'casualty/named', whole.frame))
        added.push({ ...figure, whole, denied: whole.denied, unreal: whole.unreal });
  }
  return added.length > 0 ? [...figures, ...added].sort((a, b) => a.from - b.from) : [...figures];
}

const MARK = /^(?::|--|[–—])$/;

/** The names of a list that begins right behind a mark. */
function namesBehind(groups: readonly NounGroup[], mark: number): NounGroup[] {
  const begin = groups.findIndex((g) => g.from === mark + 1);
  const names: NounGroup[] = [];
  for (let at = begin; at >= 0 && at < groups.length; at++) {
    const group = groups[at];
    if (!group || (at > begin && group.joint === null)) break;
    // "-- president Omar Haddad said"
    if (saysBehind(group.sentence.tokens, group.to)) return [];
    if (isNamed(group)) names.push(group);
    else if (!isOffice(group)) break;
  }
  return names;
}

const isNamed = (group: NounGroup) => group.actor?.form === 'PERSON' || isUnknownName(group);

/** "Omar Haddad, a clerk": who the one named is. */
const isOffice = ({ people, quantity }: NounGroup) => people?.count === 1 && quantity === null;
