// The figures of one event: the same one told twice kept once, with what its second telling adds.

import type { Claimants } from '../attribution/claimants.ts';
import { isHeadline } from '../document/document.ts';
import { MIXED, PLURAL } from '../figures/count.ts';
import { wordsForVictims } from '../figures/elided.ts';
import { type Figure, identityOf } from '../figures/figure.ts';
import { SEEN } from '../figures/tolls.ts';
import type { CasualtyFigure } from '../record.ts';
import { answer } from './answered.ts';
import { leadsTo, linkEarlyParts, relate, wholeOf } from './figure-links.ts';
import { type Linked, linkBreakdowns, totalsFirst, value, wholesFirst } from './sums.ts';
import { isListed, isPartInHeadline, isSame, isSamePart, saysLess } from './told-again.ts';

/** Turns an event's figures into the list of the record: the text's in their order, then the title's. */
export function reconcileFigures(
  figures: readonly Figure[],
  claimants: Claimants,
  quoteOf: (figure: Figure) => string,
): CasualtyFigure[] {
  const list: Linked[] = [];
  const read: Figure[] = [];
  /** For each of the list the figures that tell it. */
  const tellers: Figure[][] = [];
  const placeOf = new Map<string, number>();
  for (const figure of inOrder(figures)) {
    const linked: Linked = {
      ...figure.count,
      measure: figure.measure,
      victim: { ...figure.victim, text: wordsForVictims(figure, figures) },
      subsetOf:
        figure.whole && !isOfOtherKind(figure, figure.whole) ? (placeOf.get(identityOf(figure.whole)) ?? null) : null,
      supersedes: null,
      alternativeTo: null,
      rule: figure.rule,
      claimant: figure.claimant ?? claimants.at(figure.sentence, figure.from),
      sentence: figure.sentence.index,
      quote: quoteOf(figure),
    };
    if (figure.isPart && linked.subsetOf === null) linked.subsetOf = wholeOf(list, linked, read);
    const again = list.findIndex(
      (known, i) =>
        (isSame(known, linked) && !isListed(read[i], figure)) ||
        isSamePart(known, linked, read[i], figure) ||
        isPartInHeadline(known, linked, figure) ||
        saysLess(known, linked),
    );
    if (again >= 0) {
      placeOf.set(identityOf(figure), again);
      tellers[again]?.push(figure);
      improve(list, again, linked, read[again]);
      continue;
    }
    const answered = figure.answers ? placeOf.get(identityOf(figure.answers.figure)) : undefined;
    const isAnswer = figure.answers !== null && answered !== undefined;
    if (!isAnswer || !answer(list, linked, answered, figure.answers.as)) relate(list, linked, figure, tellers);
    placeOf.set(identityOf(figure), list.length);
    inheritStatus(list, linked, figure);
    list.push(linked);
    read.push(figure);
    tellers.push([figure]);
  }
  linkEarlyParts(list, read);
  linkBreakdowns(list);
  return wholesFirst(totalsFirst(list));
}

/** "23 civilians, including nine children, and 16 fighters": fighters are no part of civilians. */
const isOfOtherKind = (part: Figure, whole: Figure) =>
  part.victim.status === 'COMBATANT' && whole.victim.status === 'CIVILIAN';

/** Real figures in the order of the text; wholes before their parts; the title's last, since its quotes are not of the text. */
function inOrder(figures: readonly Figure[]): Figure[] {
  const all = figures.filter((f) => !f.denied && !f.unreal);
  // "civilians were killed", "19 dead and hurt", bodies that somebody saw say nothing beside a number of the dead
  const isLoose = ({ rule }: Figure) => rule === PLURAL || rule === MIXED || rule === SEEN;
  const real = all.filter((f) => !isLoose(f) || !all.some((g) => g.measure === f.measure && !isLoose(g)));
  const depth = (f: Figure): number => (f.whole || f.answers ? 1 : 0);
  // "Four fatalities." closes a note with the total of what was told before
  const closes = (f: Figure): boolean => f.isToll && f.rule === 'casualty/noun' && f.answers === null;
  return real.sort(
    (a, b) =>
      Number(closes(b)) - Number(closes(a)) ||
      Number(a.sentence.index < 0) - Number(b.sentence.index < 0) ||
      a.sentence.index - b.sentence.index ||
      depth(a) - depth(b) ||
      a.from - b.from,
  );
}

/** "ten civilians were killed and 15 injured", "wounding 25 others": people of the kind of those before. */
function inheritStatus(list: readonly Linked[], next: Linked, { group }: Figure): void {
  if (next.victim.status !== 'UNKNOWN' || next.measure !== 'WOUNDED' || next.subsetOf !== null) return;
  const isBare = group.headless || /^others?$/.test(group.sentence.tokens[group.head]?.lower ?? '');
  const before = list.findLast((f) => f.subsetOf === null && f.measure === 'KILLED');
  if (!isBare || !before || before.victim.status === 'UNKNOWN' || next.sentence - before.sentence > 1) return;
  next.victim = { ...next.victim, status: before.victim.status };
}

/** Told again with more: a named claimant, a status, an actor. */
function improve(list: readonly Linked[], at: number, next: Linked, before: Figure | undefined): void {
  const known = list[at];
  if (!known) return;
  known.claimant ??= next.claimant;
  // "one dead" in the headline, "one woman" in the text
  if (before?.group.headless && next.victim.group !== null) known.victim = next.victim;
  // "22 dead" in the headline, "at least 22" in the text
  if (before && isHeadline(before.sentence) && known.qualifier === 'EXACT' && OPEN.test(next.qualifier))
    Object.assign(known, { low: next.low, high: next.high, qualifier: next.qualifier });
  // "several neighbours" beside "31 people" does not say who the 31 were
  const isAll = next.best !== null || known.best === null;
  if (isAll && known.victim.status === 'UNKNOWN' && next.victim.status !== 'UNKNOWN')
    known.victim = { ...known.victim, status: next.victim.status };
  if (known.victim.actor === null && next.victim.actor !== null)
    known.victim = { ...known.victim, actor: next.victim.actor, name: next.victim.name };
  if (known.victim.group === null && next.victim.group !== null && known.subsetOf === null && next.subsetOf !== null)
    known.victim = { ...known.victim, group: next.victim.group };
  // "seven officers died" in the headline, "49 men, including seven officers" in the text
  const whole = next.subsetOf === null ? undefined : list[next.subsetOf];
  // "her two sons" are no whole of the woman told before them
  if (value(known) < 2 && whole !== undefined && whole.subsetOf !== null) return;
  if (known.subsetOf !== null || !whole || value(whole) <= value(known)) return;
  // the whole may have been told as a rival of its own part
  if (whole.alternativeTo === at) whole.alternativeTo = null;
  if (leadsTo(list, whole, at)) return;
  known.subsetOf = next.subsetOf;
  known.alternativeTo = null;
}

const OPEN = /^(?:AT_LEAST|MORE_THAN)$/;
