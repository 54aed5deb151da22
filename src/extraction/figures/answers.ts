// Two counts of the same people in one sentence: "police said six died; the Red Cross said 11", "three died and the toll rose to four".
import type { Sentence } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { ANYBODY } from '../lexicon/people.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import type { Figure } from './figure.ts';

const SAYS =
  /^(?:said|says|say|reported|reports|counted|gave|put|recorded|documented|spoke|had|estimated|cited|wrote|claimed|claims|mentioned|stated|reporting|saying|citing|claiming)$/;
const TURN = /^(?:;|while|whilst|whereas|but|though|although|however)$/;
const CHANGED = /^(?:rose|risen|rises|rising|climbed|increased|jumped|grew|raised|raising|bringing|later|now)$/;

/** Reads bare counts that answer an earlier one, and links what updates or rivals it. */
export function withAnswers(sentence: Sentence, groups: readonly NounGroup[], figures: readonly Figure[]): Figure[] {
  const all = [...figures, ...bareAnswers(sentence, groups, figures)].sort((a, b) => a.from - b.from);
  const totals = all.filter((f) => f.isToll && f.whole === null && isRaised(sentence, f));
  const others = all.filter((f) => countsAnew(sentence, f));
  return all.map((figure) => {
    // "five more died, bringing the toll to 18": the five are inside the 18
    const total = totals.find(
      (t) => t.measure === figure.measure && t.from > figure.to && isWithin(figure, t) && isOnTop(figure),
    );
    if (total && figure.whole === null) return { ...figure, whole: total };
    if (all.some((f) => f.from < figure.from && isOnTop(f)) && totals.includes(figure)) return figure;
    if (figure.answers || figure.whole) return figure;
    const anew = others.find((f) => f.from > figure.to && isListedIn(all, figure, f));
    if (anew) return { ...figure, whole: anew };
    const earlier = all.find((f) => f.measure === figure.measure && f.from < figure.from && f.whole === null);
    if (!earlier || earlier.isPart || figure.isPart) return figure;
    const between = sentence.tokens.slice(earlier.to, figure.from).map((t) => t.lower);
    const told = isOfAll(figure) || figure.rule === 'casualty/bare-answer';
    if (figure.isToll && between.some((w) => CHANGED.test(w)))
      return { ...figure, answers: { figure: earlier, as: 'UPDATE' as const } };
    const rivals = between.some((w) => TURN.test(w)) && between.some((w) => SAYS.test(w));
    return rivals && (told || isOfAll(earlier) || isCountedAnew(earlier, figure))
      ? { ...figure, answers: { figure: earlier, as: 'RIVAL' as const } }
      : figure;
  });
}

const RAISE = /^(?:bringing|raising|taking|pushing|brought|raised|brings|raises)$/;
const ON_TOP = /^(?:another|further|additional|more|other|wounded|injured)$/;
const RAISE_REACH = 6;

/** "five more died", "two of the wounded died": not all whom the article has told so far. */
function isOnTop({ sentence: { tokens }, from, to }: Figure): boolean {
  return tokens.slice(Math.max(0, from - 1), to + 1).some((t) => ON_TOP.test(t.lower));
}

function isRaised({ tokens }: Sentence, { from }: Figure): boolean {
  return tokens.slice(Math.max(0, from - RAISE_REACH), from).some((t) => RAISE.test(t.lower));
}

const isWithin = (part: Figure, whole: Figure) => (part.count.best ?? part.count.low ?? 0) <= (whole.count.best ?? 0);

/**
 * "six civilians were killed, however a monitor cited eight deaths", "the army said nine soldiers died, while the rebels claimed to
 * have killed 40": two counts of the dead, neither of a kind or place of its own.
 */
function isCountedAnew(earlier: Figure, { sentence: { tokens }, group, from, to, isPart, count }: Figure): boolean {
  const nounOf = ({ head }: NounGroup) => tokens[head]?.lower ?? '';
  const isGeneral = (g: NounGroup) => g.headless || ANYBODY.has(nounOf(g)) || DEATHS.test(nounOf(g));
  if (isPart || count.best === 0) return false;
  const isOfThose =
    isBoastOfOther(tokens, earlier.to, from) && (group.headless || nounOf(group) === nounOf(earlier.group));
  if (!isOfThose && (!isGeneral(group) || !isGeneral(earlier.group))) return false;
  const turn = tokens.findIndex((t, i) => i >= earlier.to && i < from && TURN.test(t.lower));
  const isPlace = (at: number) =>
    /^(?:in|near|at|outside)$/.test(tokens[at]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  for (let at = turn; at < Math.min(tokens.length, to + PLACE_REACH); at++) if (isPlace(at)) return false;
  return !tokens.slice(Math.max(0, from - 1), to + 1).some((t) => ON_TOP.test(t.lower));
}

/** "while the militants claimed to have killed": somebody not named before boasts of the dead of the other side. */
function isBoastOfOther(tokens: Sentence['tokens'], from: number, to: number): boolean {
  const claim = tokens.findLastIndex((t, at) => at > from && at < to && /^claim(?:s|ed)$/.test(t.lower));
  const boast = tokens.slice(claim + 1, to).map((t) => t.lower);
  const who = tokens[claim - 1];
  return (
    claim > from &&
    /^(?:to have killed|(?:that )?(?:it|they) (?:had )?killed)$/.test(boast.join(' ')) &&
    who !== undefined &&
    /^(?:NOUN|PROPN)$/.test(who.tag) &&
    !tokens.slice(0, from).some((t) => t.lower === who.lower)
  );
}

/** "… while the Red Cross spoke of 11 dead": a bare count behind another who speaks. */
function countsAnew({ tokens }: Sentence, { group, whole, isPart, from }: Figure): boolean {
  if (!group.headless || whole || isPart) return false;
  const before = tokens.slice(Math.max(0, from - ANEW_REACH), from).map((t) => t.lower);
  const turn = before.findLastIndex((w) => TURN.test(w));
  return turn >= 0 && before.slice(turn).some((w) => SAYS.test(w));
}

/** Tokens from "while" to the count of who speaks behind it. */
const ANEW_REACH = 10;

/** "killed eight pupils and two teachers, while the Red Cross spoke of 11 dead": whether one of a list is among those whom another source counts together. */
function isListedIn(all: readonly Figure[], { measure, frame }: Figure, total: Figure): boolean {
  if (total.measure !== measure || frame === null || total.frame === frame) return false;
  const listed = all.filter(
    (f) => f.measure === measure && f.frame === frame && f.whole === null && f.to <= total.from,
  );
  if (listed.length < 2 || listed.some((f) => f.group.headless || isOfAll(f))) return false;
  return listed.reduce((n, f) => n + (f.count.best ?? f.count.low ?? 0), 0) <= (total.count.best ?? 0);
}

const DEATHS = /^(?:deaths?|fatalit(?:y|ies)|casualties|dead|martyrs|killed|lives|bodies)$/;
/** Tokens behind a count within which its place would stand. */
const PLACE_REACH = 6;

const isOfAll = (figure: Figure) => figure.rule.startsWith('casualty/toll');

/** "a toll of 69, later revised to 72", "at least 40 dead, a figure since lowered to 31": the count that replaces the one right before it. */
function isRevised(tokens: Sentence['tokens'], from: number, to: number): boolean {
  if (to - from > REVISED_REACH || to < 1 || tokens[to - 1]?.lower !== 'to') return false;
  const between = tokens.slice(from, to).map((t) => t.lower);
  return REVISED.test(between.join(' '));
}

const REVISED =
  /(?:^|, )(?:(?:and|but) )?(?:(?:a |the )?(?:figure|number|toll|count) )?(?:(?:which|that|was|later|then|since|subsequently) ){0,3}(?:revised|corrected|raised|lowered|updated|reduced|increased)(?: up| down| upwards?| downwards?)? to$/;
/** Tokens from a count to the one that replaces it. */
const REVISED_REACH = 20;

const PUT_AT = /(?:^| )(?:put|puts|gave|placed) (?:it|them|(?:the|that) (?:number|figure|count|total)) (?:at|as)$/;

/** "…; the monitor said 21", "… but the army put it at nine": a count without a noun, behind a verb of saying that ends its clause. */
function bareAnswers({ tokens }: Sentence, groups: readonly NounGroup[], figures: readonly Figure[]): Figure[] {
  return groups.flatMap((group) => {
    if (!group.headless || !group.quantity || figures.some((f) => f.from < group.to && group.from < f.to)) return [];
    const before = tokens.slice(Math.max(0, group.from - 4), group.from).map((t) => t.lower);
    const revised = figures.findLast((f) => f.to <= group.from && f.whole === null);
    if (revised && isRevised(tokens, revised.to, group.from))
      return figuresOfGroups([group], revised.measure, 'casualty/revised', null).map((f) => ({
        ...f,
        victim: { ...revised.victim, text: f.victim.text },
        isToll: revised.isToll,
        answers: { figure: revised, as: 'UPDATE' as const },
      }));
    const said = SAYS.test(before.at(-1) ?? '') || PUT_AT.test(before.join(' '));
    if (!said || !/^(?:PUNCT|CCONJ|ADV)$/.test(tokens[group.to]?.tag ?? 'PUNCT')) return [];
    const earlier = figures.findLast((f) => f.to <= group.from && f.whole === null);
    if (!earlier) return [];
    if (!tokens.slice(earlier.to, group.from).some((t) => TURN.test(t.lower))) return [];
    return figuresOfGroups([group], earlier.measure, 'casualty/bare-answer', null).map((f) => ({
      ...f,
      victim: { ...earlier.victim, text: f.victim.text },
    }));
  });
}
