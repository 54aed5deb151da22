// Parts of a figure: "including four officers", "among them two women", "seven of them children", "of whom 12 were civilians".
import { type Sentence, textOf } from '../document/document.ts';
import { isOthers } from '../groups/head-nouns.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { areOpposed } from '../lexicon/victims.ts';
import { closesWithSpeaker } from '../mentions/sources/speaking.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import { countOf, isOneMore } from './count.ts';
import type { Figure } from './figure.ts';
import { victimOf } from './victim.ts';

/**
 * Links figures that are parts to their wholes, and reads the parts that no act tells.
 * Figures of one sentence come in the order of the text and go out in that order.
 */
export function withParts(sentence: Sentence, groups: readonly NounGroup[], figures: readonly Figure[]): Figure[] {
  const all = [...figures];
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] && (withNoun(sentence, groups, i) ?? groups[i]);
    if (!group) continue;
    const connector = connectorBefore(sentence, group) ?? (isAmongAfter(sentence, group) ? 'AMONG' : null);
    if (!connector) continue;
    const close = closeOf(sentence, group);
    const counted = [group, ...listFrom(groups, i).slice(1)].filter(
      (g) => g.from < close && countOf(g, sentence.tokens[g.head]?.tag === 'NOUN') !== null,
    );
    const known = all.filter((f) => counted.includes(f.group) || counted.some((g) => g.from === f.from));
    const whole = wholeBefore(all, group, known);
    if (!whole) continue;
    // "21 militants, including two leaders, and four soldiers": the soldiers are none of the militants
    const listed = counted.filter((g) => !areOpposed(whole.victim.text, textOf(g)) && !isOneMore(g));
    for (const part of listed) {
      // "five killed, 17 hurt": counted already, and of something else
      if (all.some((f) => f.from === part.from && f.measure !== whole.measure)) continue;
      // "one of them a child": the child is that one
      if (all.some((f) => f.from < part.from && part.from < f.to)) continue;
      const at = all.findIndex((f) => f.from === part.from && f.measure === whole.measure);
      const existing = all[at];
      // "eight women, two of whom were nuns, and a boy": the boy is none of the women
      if (existing?.whole && connector === 'OF' && part.from !== group.from) continue;
      if (existing) {
        const victim = part.people && !existing.group.people ? victimOf(part) : existing.victim;
        if (existing !== whole) all[at] = { ...existing, victim, whole };
        continue;
      }
      const shared = groups[groups.findIndex((g) => g.from === part.from) + 1];
      // "180 army and militia men": one count over two nouns
      const list =
        !part.people && shared?.joint === 'AND' && shared.people && !shared.quantity ? [part, shared] : [part];
      for (const figure of figuresOfGroups(list, whole.measure, 'casualty/part', whole.frame, list.length > 1))
        all.push({
          ...figure,
          victim: part.headless ? { ...victimOf(whole.group), text: figure.victim.text } : figure.victim,
          whole,
          denied: whole.denied,
          unreal: whole.unreal,
        });
    }
  }
  return all.map((figure) => withRise(sentence, figure, all)).sort((a, b) => a.from - b.from);
}

/** "The toll rose to nine after three of the wounded died": those who died since are among the nine. */
function withRise({ tokens }: Sentence, figure: Figure, figures: readonly Figure[]): Figure {
  if (figure.whole !== null || figure.isToll || figure.frame?.entry.act !== 'DIE') return figure;
  const count = figure.count.low ?? figure.count.best;
  const toll = figures.find(
    ({ isToll, measure, to, count: { best } }) =>
      isToll &&
      measure === figure.measure &&
      to <= figure.from &&
      best !== null &&
      count !== null &&
      best > count &&
      tokens.slice(to, figure.from).some(({ lower }) => SINCE.test(lower)),
  );
  return toll ? { ...figure, whole: toll } : figure;
}

/** What leads to the reason why a toll has risen. */
const SINCE = /^(?:after|when|as|because)$/;

const OPENS = /^(?:[-–—(]|--)$/;
const CLOSES = /^(?:[-–—)]|--)$/;
/** Tokens between the mark that opens an insertion and its first count: "(among them", "- including at least". */
const OPENING_REACH = 5;

/** "23 civilians - including nine children - and 16 soldiers": the token of the mark that ends the insertion; past all where none does. */
function closeOf({ tokens }: Sentence, { from, to }: NounGroup): number {
  const before = tokens.slice(Math.max(0, from - OPENING_REACH), from);
  if (!before.some((t) => OPENS.test(t.text))) return tokens.length;
  const close = tokens.findIndex((t, at) => at >= to && CLOSES.test(t.text));
  return close < 0 ? tokens.length : close;
}

/** "four of them children", "three were women": the count stands apart from the noun that says of whom. */
export function withNoun(sentence: Sentence, groups: readonly NounGroup[], index: number): NounGroup | null {
  const group = groups[index];
  if (!group?.headless) return null;
  // "three of the dead were nurses": the group behind "of" is the whole, not the noun
  const noun = groups
    .slice(index + 1, index + 3)
    .find((g) => g.people && !g.quantity && !/^(?:the|those|these)$/.test(g.determiner ?? ''));
  if (!noun?.people) return null;
  const between = sentence.tokens
    .slice(group.to, noun.from)
    .map((t) => t.lower)
    .join(' ');
  return BETWEEN.test(between) ? { ...noun, quantity: group.quantity, from: group.from } : null;
}

const BETWEEN =
  /^(?:of (?:them|whom|these|those|those who (?:had )?(?:died|perished|were killed)(?: on [a-z]+day)?|(?:the|those) (?:dead|victims|killed|wounded|injured|casualties|deaths|fatalities))(?: (?:were|was|are))?|were|was|are)$/;

const INCLUDING = /^(?:including|include|included|includes|especially|notably|mostly|mainly)$/;
const THE_DEAD = /^(?:them|whom|those|dead|killed|victims)$/;

const isOfThem = (tokens: Sentence['tokens'], at: number) =>
  tokens[at]?.lower === 'of' && /^(?:them|whom|these|those)$/.test(tokens[at + 1]?.lower ?? '');

/** Words directly before a group that make it a part of what came before. */
function connectorBefore(sentence: Sentence, group: NounGroup): 'INCLUDING' | 'AMONG' | 'OF' | null {
  const { tokens } = sentence;
  // "nine were killed, the mayor's office said"
  if (closesWithSpeaker(sentence, group.from)) return null;
  const before = tokens[group.from - 1]?.lower ?? '';
  const second = tokens[group.from - 2]?.lower ?? '';
  if (INCLUDING.test(before)) return 'INCLUDING';
  if ((before === 'were' || before === 'was' || before === 'are' || before === ',') && THE_DEAD.test(second))
    return 'AMONG';
  if (/^(?:among|amongst|of)$/.test(second) && /^(?:them|whom)$/.test(before)) return 'AMONG';
  // "three of them were women", "at least three of whom were women"
  if (group.quantity && (isOfThem(tokens, group.to) || isOfThem(tokens, group.quantity.to))) return 'OF';
  return null;
}

/** "four children among them". */
function isAmongAfter(sentence: Sentence, group: NounGroup): boolean {
  const { tokens } = sentence;
  return (
    (tokens[group.to]?.lower === 'among' || tokens[group.to]?.lower === 'amongst') &&
    /^(?:them|whom)$/.test(tokens[group.to + 1]?.lower ?? '')
  );
}

function listFrom(groups: readonly NounGroup[], index: number): NounGroup[] {
  const list: NounGroup[] = [];
  for (let i = index; i < groups.length; i++) {
    const group = groups[i];
    // "including two women, and nine others were wounded": others are no part of those before them
    const others = group !== undefined && isOthers(group) && !isOtherKind(groups[i - 1], group);
    if (!group || (i > index && (group.joint === null || others))) break;
    list.push(group);
  }
  return list;
}

/** "including two rebels and five civilians": civilians beside fighters are a kind of their own, unless a verb tells of them. */
function isOtherKind(previous: NounGroup | undefined, { sentence, to, people }: NounGroup): boolean {
  const told = /^(?:AUX|VERB)$/.test(sentence.tokens[to]?.tag ?? 'PUNCT');
  return previous?.people?.status === 'COMBATANT' && people?.status === 'CIVILIAN' && !told;
}

/** The nearest figure before the group that is large enough to contain it. */
function wholeBefore(figures: readonly Figure[], group: NounGroup, parts: readonly Figure[]): Figure | null {
  const count = countOf(group)?.low ?? 1;
  return (
    figures.findLast(
      (f) =>
        f.from < group.from &&
        f.to <= group.from &&
        !parts.includes(f) &&
        // a part may have parts that follow at once: "six, including a child, were among the 22"
        (f.whole === null || group.from - f.to <= 2) &&
        ((f.count.best ?? f.count.low ?? 0) >= count || f.count.best === null),
    ) ?? null
  );
}
