// A toll broken down by place: "54 people were killed, including nine in the old town, eight in the port and five at the station".
import type { Sentence } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import type { Figure } from './figure.ts';
import { victimOf } from './victim.ts';

/** Rule of figures that count some of the victims by where they fell: their place is not that of the whole. */
export const BY_PLACE = 'casualty/by-place';

/** Tokens from one count of the list to the next: "nine in the old quarter of the town , and". */
const STEP = 14;
/** Tokens from the whole to its list. */
const REACH = 20;
/** Tokens from a count to the end of the name of its place. */
const PLACE_REACH = 7;

const LEADS_IN = /^(?:including|included|includes|with|:|-|–|—|\()$/;

/** Links the counts of a list by place to the figure before it, and reads those that no act tells. */
export function figuresByPlace(sentence: Sentence, groups: readonly NounGroup[], figures: readonly Figure[]): Figure[] {
  const all = [...figures];
  for (let i = 0; i < groups.length; i++) {
    const list = listFrom(sentence, groups, i);
    const [first] = list;
    if (!first) continue;
    i += list.length - 1;
    const whole = all.findLast((f) => f.to <= first.from && !isCounted(list, f) && f.whole === null);
    if (!whole || !breaksDown(sentence, list, whole)) continue;
    if (first.from - whole.to > REACH && !makesUp(list, whole)) continue;
    for (const part of list) {
      const at = all.findIndex((f) => f.from === part.from);
      const known = all[at];
      if (known && known.measure !== whole.measure) continue;
      const linked = figuresOfGroups([part], whole.measure, BY_PLACE, whole.frame).map((f) => ({
        ...f,
        victim: { ...victimOf(whole.group), text: f.victim.text },
        whole,
        denied: whole.denied,
        unreal: whole.unreal,
      }));
      if (known) all.splice(at, 1, ...linked);
      else all.push(...linked);
    }
  }
  return [...all, ...elsewhere(sentence, groups, all)].sort((a, b) => a.from - b.from);
}

/** "Seven were killed in the port and two in the old town": counts to which the verb before goes on, each with its place, beside the first. */
function elsewhere(sentence: Sentence, groups: readonly NounGroup[], figures: readonly Figure[]): Figure[] {
  const { tokens } = sentence;
  return groups.flatMap((group) => {
    // "another five outside the town" fell in a fight of their own
    const isNamed = tokens[group.to]?.lower === 'in' && /^\p{Lu}/u.test(tokens[group.to + 1]?.text ?? '');
    if (!isNamed || !isPlaced(sentence, group) || !/^(?:and|,)$/.test(tokens[group.from - 1]?.lower ?? '')) return [];
    if (figures.some((f) => f.from < group.to && group.from < f.to)) return [];
    const first = figures.findLast((f) => f.to <= group.from);
    const frame = first?.frame;
    // told of people who stand before their verb; those behind it are read as its objects
    if (!first || first.whole !== null || frame?.form !== 'VERB' || first.to > frame.trigger) return [];
    const isVerb = (at: number) => /^(?:VERB|AUX)$/.test(tokens[at]?.tag ?? '');
    const between = tokens.slice(frame.trigger + 1, group.from);
    if (between.length > STEP * 2 || between.some((t, i) => t.text === ';' || isVerb(frame.trigger + 1 + i))) return [];
    const end = tokens.findIndex((t, at) => at >= group.to && (t.tag === 'PUNCT' || t.lower === 'and'));
    const own = tokens.slice(group.to, end < 0 ? tokens.length : end);
    if (own.some((_, i) => isVerb(group.to + i))) return [];
    return figuresOfGroups([group], first.measure, ELSEWHERE, frame).map((f) => ({
      ...f,
      victim: { ...first.victim, text: f.victim.text },
      denied: first.denied,
      unreal: first.unreal,
    }));
  });
}

/** Rule of figures that a verb tells of another place than the first. */
const ELSEWHERE = 'casualty/elsewhere';

/** Whether a place is that of a count in a list by place, and not of the whole. */
export function isPlaceOfPart({ from }: { readonly from: number }, figures: readonly Figure[]): boolean {
  const before = figures.findLast((f) => f.to <= from);
  return before?.rule === BY_PLACE && from - before.to <= PLACE_REACH;
}

/** The bare counts from a group on, each with its place behind it: "nine in the port , eight at the station". */
function listFrom(sentence: Sentence, groups: readonly NounGroup[], index: number): NounGroup[] {
  const list: NounGroup[] = [];
  for (const group of groups.slice(index)) {
    const last = list.at(-1);
    if (last && group.from - last.to > STEP) break;
    if (isPlaced(sentence, group)) list.push(group);
    else if (!last || group.quantity || group.people) break;
  }
  return list;
}

function isPlaced({ tokens }: Sentence, { headless, quantity, to }: NounGroup): boolean {
  if (!headless || !quantity) return false;
  const at = isOfThem(tokens, to) ? to + 2 : to;
  const after = tokens[at + 1];
  if (!/^(?:in|at|near|around|outside)$/.test(tokens[at]?.lower ?? '')) return false;
  return (
    /^(?:the|a|an|nearby|neighbou?ring)$/.test(after?.lower ?? '') || /^(?:[a-z]{2}-)?\p{Lu}/u.test(after?.text ?? '')
  );
}

/** "eleven of them in the port". */
function isOfThem(tokens: Sentence['tokens'], at: number): boolean {
  return tokens[at]?.lower === 'of' && /^(?:them|whom|these|those)$/.test(tokens[at + 1]?.lower ?? '');
}

/** Whether several counts come to the whole: such a list is its own, however far behind it stands. */
const makesUp = (list: readonly NounGroup[], { count }: Figure) =>
  list.length > 1 && sumOf(list) === (count.best ?? count.low);

const sumOf = (list: readonly NounGroup[]) =>
  list.reduce((n, { quantity }) => n + (quantity?.best ?? quantity?.low ?? 0), 0);

function isCounted(list: readonly NounGroup[], { from }: Figure): boolean {
  return list.some((g) => g.from === from);
}

/** Whether the list says so, or makes up the whole. */
function breaksDown({ tokens }: Sentence, list: readonly NounGroup[], { count, to }: Figure): boolean {
  const whole = count.best ?? count.low;
  const sum = sumOf(list);
  if (whole === null || sum > whole) return false;
  const [first] = list;
  if (!first) return false;
  const ledIn =
    isOfThem(tokens, first.to) ||
    tokens.slice(Math.max(to, first.from - 2), first.from).some((t) => LEADS_IN.test(t.lower));
  return ledIn || (list.length > 1 && sum === whole);
}
