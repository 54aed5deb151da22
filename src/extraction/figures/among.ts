// Parts told from the other end: "six were among the 22 killed", "among the dead were two women", "the victims included a child".
import type { Measure } from '../../../schema/vocabulary.ts';
import { hasCue } from '../document/cues.ts';
import { overlaps, type Sentence } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import { countOf } from './count.ts';
import type { Figure } from './figure.ts';
import { withNoun } from './parts.ts';

const DEAD = /^(?:dead|killed|died|victims?|deaths|fatalities|casualties|slain|martyrs|tolls?)$/;
const HURT = /^(?:wounded|injured|hurt)$/;

/** Reads the parts of such sentences and links them to a whole of the same sentence, or leaves it to be found in an earlier one. */
export function amongFigures(sentence: Sentence, groups: readonly NounGroup[], figures: readonly Figure[]): Figure[] {
  if (!mayTellParts(sentence)) return [...figures].sort((a, b) => a.from - b.from);
  const { tokens } = sentence;
  const all = [...figures];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (!tiesPart(word)) continue;
    const isIncluding = word.startsWith('include');
    // "eleven were killed, of whom four were nurses, and seven wounded": some of those right before
    const told = word === 'of' && tokens[at + 1]?.lower === 'whom' ? all.findLast((f) => f.to < at) : undefined;
    const measure = told?.measure ?? measureNear(sentence, isIncluding ? at - 4 : at + 1, isIncluding ? at : at + 9);
    if (measure) addParts(sentence, groups, at, measure, all, told?.whole ?? told ?? null);
  }
  return all.sort((a, b) => a.from - b.from);
}

const tiesPart = (word: string) => word === 'among' || word === 'amongst' || word === 'of' || INCLUDE.test(word);
const INCLUDE = /^included?s?$/;

/** Whether people are told as dead or hurt beside such a word. */
const mayTellParts = hasCue((word) => DEAD.test(word) || HURT.test(word));

function addParts(
  sentence: Sentence,
  groups: readonly NounGroup[],
  at: number,
  measure: Measure,
  all: Figure[],
  told: Figure | null,
): void {
  const parts = partsAround(sentence, groups, at);
  if (parts.length === 0) return;
  const whole =
    told ??
    all.find(
      (f) => f.measure === measure && f.from > at && f.from <= at + 6 && !parts.some((g) => g.from === f.from),
    ) ??
    null;
  for (const figure of figuresOfGroups(parts, measure, 'casualty/among', null)) {
    // "one of them a child": the child may be told by the act already
    const known = all.findIndex((f) => overlaps(f, figure));
    const linked = { ...figure, whole, isPart: true };
    const read = all[known];
    // "two of the wounded died": the act says what became of them
    if (read && read.measure !== measure) continue;
    if (read && read.from === figure.from)
      all[known] = { ...read, victim: read.group.people ? read.victim : figure.victim, whole, isPart: true };
    else if (read) all[known] = linked;
    else all.push(linked);
  }
}

function measureNear({ tokens }: Sentence, from: number, to: number): Measure | null {
  for (let at = Math.max(0, from); at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (DEAD.test(word)) return 'KILLED';
    if (HURT.test(word)) return 'WOUNDED';
  }
  return null;
}

/** The counted groups on the other side of "were": before "were among …", after "among … were", after "included". */
function partsAround(sentence: Sentence, groups: readonly NounGroup[], at: number): NounGroup[] {
  const { tokens } = sentence;
  const isBe = (word: string | undefined) => word === 'were' || word === 'was' || word === 'are' || word === 'is';
  const counted = (g: NounGroup | undefined): g is NounGroup =>
    g !== undefined && countOf(g) !== null && (g.people !== null || g.actor !== null);
  const word = tokens[at]?.lower;
  // "three of the victims were children": one group, its noun behind the verb
  const within = groups.findIndex((g) => g.from < at && at < g.head && g.quantity);
  if (word === 'of' && within >= 0) {
    const [group, noun] = groups.slice(within, within + 2);
    const says = group && noun?.people && !noun.quantity && noun.from === group.to + 1 && isBe(tokens[group.to]?.lower);
    return says ? [{ ...noun, quantity: group.quantity, from: group.from }, ...alsoSome(sentence, groups, within)] : [];
  }
  // "fourteen of the victims"
  const measured = groups.findIndex((g) => g.to === at && g.headless && g.quantity);
  const count = groups[measured];
  if (word === 'of' && count && /^(?:the|those|these|them|whom)$/.test(tokens[at + 1]?.lower ?? ''))
    return [withNoun(sentence, groups, measured) ?? count, ...alsoSome(sentence, groups, measured)];
  if (word?.startsWith('include')) return listAfter(groups, at).filter(counted);
  // "22 shepherds were identified among the dead"
  const verb = /^(?:identified|counted|found|listed|confirmed|reported|also)$/.test(tokens[at - 1]?.lower ?? '')
    ? 1
    : 0;
  if (isBe(tokens[at - 1 - verb]?.lower)) {
    // "two nurses from the three wards were among the victims": what a preposition ties to them is not counted
    const before = groups
      .filter((g) => g.to <= at - 1 - verb && (g.preposition === null || g.preposition === 'including'))
      .at(-1);
    if (!before) return [];
    if (before.preposition === 'including')
      return groups
        .filter((g) => g.to < before.from)
        .slice(-1)
        .filter(counted);
    return listBefore(groups, groups.indexOf(before)).filter(counted);
  }
  // "there were also nine farmers among the victims"
  const there = tokens.slice(0, at).some((t, i) => t.lower === 'there' && isBe(tokens[i + 1]?.lower));
  const told = groups.find((g) => g.to === at);
  if (there && told && counted(told)) return [told];
  const split = groups.findIndex((g) => g.from > at && g.headless);
  const joined = split >= 0 ? withNoun(sentence, groups, split) : null;
  if (joined && joined.from - at <= 6) return [joined];
  const be = tokens.findIndex((t, i) => i > at && i - at <= 10 && isBe(t.lower));
  if (be < 0 || tokens.slice(0, at).some((t) => t.tag === 'VERB')) return [];
  // "of the court was killed by a gunman" tells no part
  const list = listAfter(groups, be);
  // "fighters of the group were also killed, said the director": what stands behind another verb is no part
  if (tokens.slice(be + 1, list[0]?.from ?? be).some((t) => /^(?:killed|wounded|injured|said|says)$/.test(t.lower)))
    return [];
  return list[0]?.preposition === 'by' ? [] : list.filter(counted);
}

/** "… of the victims were prisoners and 15 were guards", "… and the other was a clerk": the further kinds that the clause goes on to. */
function alsoSome(sentence: Sentence, groups: readonly NounGroup[], some: number): NounGroup[] {
  const { tokens } = sentence;
  const other = groups.find(
    (g) =>
      g.people && countOf(g) !== null && / and the other (?:was|one was) $/.test(` ${wordsBefore(tokens, g.from)} `),
  );
  const counted = groups.flatMap((group, i) => {
    if (i <= some || tokens[group.from - 1]?.lower !== 'and' || !/^(?:was|were)$/.test(tokens[group.to]?.lower ?? ''))
      return [];
    return withNoun(sentence, groups, i) ?? [];
  });
  return other ? [...counted, other] : counted;
}

const wordsBefore = (tokens: Sentence['tokens'], at: number) =>
  tokens
    .slice(Math.max(0, at - OTHER_REACH), at)
    .map((t) => t.lower)
    .join(' ');
/** Tokens of "and the other one was". */
const OTHER_REACH = 5;

function listBefore(groups: readonly NounGroup[], index: number): NounGroup[] {
  let first = index;
  while (first > 0 && groups[first]?.joint !== null) first--;
  return groups.slice(first, index + 1);
}

/** The list that begins behind the word, past what a preposition adds to its members: "four guards of the port and two clerks". */
function listAfter(groups: readonly NounGroup[], at: number): NounGroup[] {
  const first = groups.findIndex((g) => g.from > at);
  const list: NounGroup[] = [];
  for (let i = first; i >= 0 && i < groups.length; i++) {
    const group = groups[i];
    if (i > first && group?.joint === null && group.preposition === 'of') continue;
    if (!group || (i > first && group.joint === null)) break;
    list.push(group);
  }
  return list;
}
