// The figures of one event: the same one told twice kept once, parts linked to wholes, updates and rivals to what they answer.
import type { Claimants } from '../attribution/claimants.ts';
import type { Figure } from '../figures/figure.ts';
import type { CasualtyFigure } from '../record.ts';

type Linked = { -readonly [K in keyof CasualtyFigure]: CasualtyFigure[K] };

const value = (f: { readonly low: number | null; readonly best: number | null; readonly high: number | null }) =>
  f.best ?? f.low ?? f.high;

/** Turns an event's figures, in the order of the text, into the list of the record. */
export function reconcileFigures(
  figures: readonly Figure[],
  claimants: Claimants,
  quoteOf: (figure: Figure) => string,
): CasualtyFigure[] {
  const list: Linked[] = [];
  const placeOf = new Map<Figure, number>();
  const ordered = [...figures].sort(
    (a, b) => wholeFirst(a, b) || a.sentence.index - b.sentence.index || a.from - b.from,
  );
  for (const figure of ordered) {
    if (figure.denied || figure.unreal) continue;
    const linked: Linked = {
      ...figure.count,
      measure: figure.measure,
      victim: figure.victim,
      subsetOf: figure.whole ? (placeOf.get(figure.whole) ?? null) : null,
      supersedes: null,
      alternativeTo: null,
      rule: figure.rule,
      claimant: figure.claimant ?? claimants.at(figure.sentence, figure.from),
      sentence: figure.sentence.index,
      quote: quoteOf(figure),
    };
    if (figure.isPart && linked.subsetOf === null) linked.subsetOf = wholeOf(list, linked);
    const again = list.findIndex((known) => isSame(known, linked));
    if (again >= 0) {
      placeOf.set(figure, again);
      improve(list, again, linked);
      continue;
    }
    relate(list, linked, figure);
    placeOf.set(figure, list.length);
    list.push(linked);
  }
  linkPartsToTotals(list);
  return list;
}

/** The latest earlier figure of the same measure that is large enough to contain the part. */
function wholeOf(list: readonly Linked[], part: Linked): number | null {
  const at = list.findLastIndex(
    (f) => f.measure === part.measure && f.subsetOf === null && (value(f) ?? 0) >= (value(part) ?? 0),
  );
  return at < 0 ? null : at;
}

/** Sentences come in order; the title's figures after those of the text, whose quotes can be checked. */
function wholeFirst(a: Figure, b: Figure): number {
  return Number(a.sentence.index < 0) - Number(b.sentence.index < 0);
}

function isSame(known: CasualtyFigure, next: CasualtyFigure): boolean {
  if (known.measure !== next.measure || value(known) !== value(next)) return false;
  if (known.victim.group !== next.victim.group && known.victim.group !== null && next.victim.group !== null)
    return false;
  // "a woman and a man": ones of one sentence are two people; a number told twice in it is a headline run into its text
  if (known.sentence === next.sentence && (value(next) ?? 0) < 2) return false;
  return compatible(known, next);
}

function compatible(a: CasualtyFigure, b: CasualtyFigure): boolean {
  const [x, y] = [a.victim, b.victim];
  if (x.status !== 'UNKNOWN' && y.status !== 'UNKNOWN' && x.status !== y.status) return false;
  return x.actor === null || y.actor === null || x.actor === y.actor;
}

/** Told again with more: a named claimant, a status, an actor. */
function improve(list: Linked[], at: number, next: Linked): void {
  const known = list[at];
  if (!known) return;
  known.claimant ??= next.claimant;
  if (known.victim.status === 'UNKNOWN' && next.victim.status !== 'UNKNOWN')
    known.victim = { ...known.victim, status: next.victim.status };
  if (known.victim.actor === null && next.victim.actor !== null)
    known.victim = { ...known.victim, actor: next.victim.actor, name: next.victim.name };
  if (known.subsetOf === null && next.subsetOf !== null && next.subsetOf !== at && next.subsetOf < at)
    known.subsetOf = next.subsetOf;
}

/** An update replaces, another source's count stands beside, a smaller count of some of them is a part. */
function relate(list: readonly Linked[], next: Linked, figure: Figure): void {
  if (next.subsetOf !== null) return;
  const earlier = list.findLastIndex(
    (f) =>
      f.measure === next.measure &&
      f.subsetOf === null &&
      f.alternativeTo === null &&
      f.sentence !== next.sentence &&
      sameVictims(f, next),
  );
  const known = list[earlier];
  if (!known) return;
  const vague = known.best === null || next.best === null;
  const sameClaimant = known.claimant?.source === next.claimant?.source && known.claimant?.source !== null;
  if (figure.isToll && (value(next) ?? 0) >= (value(known) ?? 0)) next.supersedes = earlier;
  else if (vague) next.alternativeTo = earlier;
  else if (!sameClaimant && known.claimant && next.claimant) next.alternativeTo = earlier;
  else if (known.sentence < 0 || next.sentence < 0) next.alternativeTo = earlier;
}

function sameVictims(a: CasualtyFigure, b: CasualtyFigure): boolean {
  return (
    a.victim.group === b.victim.group &&
    a.victim.status === b.victim.status &&
    (a.victim.actor === b.victim.actor || a.victim.actor === null || b.victim.actor === null)
  );
}

/**
 * "28 people were killed. … Eleven soldiers and 17 militants died": counts of some kind that together do not exceed
 * an earlier count of no or the same kind are its parts. A sub-group such as children is a part of any larger count.
 */
function linkPartsToTotals(list: Linked[]): void {
  for (const measure of new Set(list.map((f) => f.measure))) {
    const tops = list
      .map((f, i) => ({ f, i }))
      .filter(
        ({ f }) =>
          f.measure === measure &&
          f.subsetOf === null &&
          f.alternativeTo === null &&
          f.supersedes === null &&
          value(f) !== null,
      );
    const total = tops.reduce<{ f: Linked; i: number } | null>(
      (a, b) => (a === null || (value(b.f) ?? 0) > (value(a.f) ?? 0) ? b : a),
      null,
    );
    if (!total) continue;
    const rest = tops.filter((t) => t.i !== total.i && isNarrower(t.f, total.f) && t.f.sentence !== total.f.sentence);
    const sum = rest.filter((t) => t.f.victim.group === null).reduce((n, t) => n + (value(t.f) ?? 0), 0);
    for (const part of rest) {
      if (part.f.victim.group === null && sum > (value(total.f) ?? 0)) continue;
      if (list.some((f) => f.supersedes === part.i || f.alternativeTo === part.i)) continue;
      part.f.subsetOf = total.i;
    }
  }
}

function isNarrower(part: CasualtyFigure, total: CasualtyFigure): boolean {
  if ((value(part) ?? 0) >= (value(total) ?? 0)) return false;
  if (part.victim.group !== null && total.victim.group === null) return true;
  return total.victim.status === 'UNKNOWN' && total.victim.actor === null;
}
