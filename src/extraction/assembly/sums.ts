// Counts of an event that make up a total of it, told before or after them.
import type { CasualtyFigure } from '../record.ts';

/** A figure of the record while its links to the others are still being found. */
export type Linked = { -readonly [K in keyof CasualtyFigure]: CasualtyFigure[K] };

/** The number that a figure is compared by. */
export const value = (f: { readonly low: number | null; readonly best: number | null; readonly high: number | null }) =>
  f.best ?? f.low ?? f.high ?? 0;

/** "At least 70 fighters were killed. … 30 soldiers and 39 rebels died": counts of one sentence that make up an earlier total. */
export function linkBreakdowns(list: readonly Linked[]): void {
  for (const [at, total] of list.entries()) {
    if (!standsAlone(list, at)) continue;
    const later = list.filter(
      (f, i) =>
        i > at &&
        f.measure === total.measure &&
        f.sentence > total.sentence &&
        total.sentence >= 0 &&
        // "eleven soldiers and 17 fighters": one of them may be known for a part of the 28 already
        (standsAlone(list, i) || (f.subsetOf === at && f.victim.group === null)),
    );
    for (const parts of Map.groupBy(later, (f) => f.sentence).values()) {
      const sum = parts.reduce((n, f) => n + value(f), 0);
      if (parts.length > 1 && sum <= value(total) && sum >= value(total) / 2)
        for (const part of parts) part.subsetOf = at;
    }
  }
}

function standsAlone(list: readonly Linked[], at: number, except = -1): boolean {
  const figure = list[at];
  return (
    figure !== undefined &&
    figure.subsetOf === null &&
    figure.alternativeTo === null &&
    !list.some((f, i) => i !== except && (f.supersedes === at || f.alternativeTo === at))
  );
}

/**
 * "A nurse and a driver died. … Doctors counted two dead": a count that sums up all those before it is their total.
 * It takes its place before them, so that they can point back to it.
 */
export function totalsFirst(list: readonly Linked[]): CasualtyFigure[] {
  const at = list.findIndex((_, i) => isSum(list, i, addedBefore(list, i)));
  if (at < 0) return [...list];
  const parts = addedBefore(list, at);
  const order = [...list.keys()].filter((i) => i !== at);
  const first = Math.min(...parts.map((f) => list.indexOf(f)));
  order.splice(first, 0, at);
  const moved = (index: number | null) => (index === null ? null : order.indexOf(index));
  const whole = order.indexOf(at);
  return order.flatMap((i) => {
    const f = list[i];
    if (!f) return [];
    const subsetOf = parts.includes(f) ? whole : moved(f.subsetOf);
    const alternativeTo = i === at ? null : moved(f.alternativeTo);
    return [{ ...f, subsetOf, supersedes: moved(f.supersedes), alternativeTo }];
  });
}

/** Puts every whole before its parts, and what is answered before what answers it; keeps the order otherwise. */
export function wholesFirst(list: readonly CasualtyFigure[]): CasualtyFigure[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const place = (at: number): void => {
    const figure = list[at];
    if (!figure || seen.has(at)) return;
    seen.add(at);
    for (const link of [figure.subsetOf, figure.supersedes, figure.alternativeTo]) if (link !== null) place(link);
    order.push(at);
  };
  for (const at of list.keys()) place(at);
  const moved = (index: number | null) => (index === null ? null : order.indexOf(index));
  return order.flatMap((at) => {
    const f = list[at];
    if (!f) return [];
    const { subsetOf, supersedes, alternativeTo } = f;
    return [{ ...f, subsetOf: moved(subsetOf), supersedes: moved(supersedes), alternativeTo: moved(alternativeTo) }];
  });
}

/** The counts of earlier sentences that stand for themselves, up to the one at `at`; the title's comes behind all of them. */
function addedBefore(list: readonly Linked[], at: number): Linked[] {
  const total = list[at];
  return list.filter(
    (f, i) =>
      i < at &&
      f.measure === total?.measure &&
      (f.sentence < total.sentence || total.sentence < 0) &&
      standsAlone(list, i, at),
  );
}

function isSum(list: readonly Linked[], at: number, parts: readonly Linked[]): boolean {
  const total = list[at];
  if (!total || total.best === null || total.victim.group !== null || parts.length < 2) return false;
  if (total.subsetOf !== null || total.supersedes !== null) return false;
  if (list.some((f) => f.supersedes === at || f.alternativeTo === at)) return false;
  return parts.every((f) => mayBeAmong(f, total)) && parts.reduce((n, f) => n + value(f), 0) === total.best;
}

/** Two soldiers are no total of a woman and a girl. */
function mayBeAmong({ victim: { status } }: Linked, { victim }: Linked): boolean {
  return status === victim.status || status === 'UNKNOWN' || victim.status === 'UNKNOWN';
}
