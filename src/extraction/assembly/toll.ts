// The reconciled toll of one event: nothing counted twice.
import type { Measure } from '../../../schema/vocabulary.ts';
import type { CasualtyFigure, Count, Toll, Victim } from '../record.ts';

/** What a toll reads of a figure. Links are indices into the list that the figure stands in. */
export interface TollFigure
  extends Pick<Count, 'low' | 'best' | 'high'>,
    Pick<CasualtyFigure, 'measure' | 'subsetOf' | 'supersedes' | 'alternativeTo'> {
  readonly victim: Pick<Victim, 'status' | 'group'>;
}

const NONE: Toll = { low: null, best: null, high: null, civilians: null, combatants: null, unknown: null };

/**
 * Sums the figures of one measure that are neither parts nor replaced. Rival counts of one thing are not added:
 * low is their least, high their greatest, best the first one's. `high` is null when a count that is open ("at least 27") begins above the greatest.
 */
export function tollOf(figures: readonly TollFigure[], measure: Measure): Toll {
  const replaced = new Set(figures.map((f) => f.supersedes));
  const standing = figures
    .map((f, i) => ({ f, i }))
    .filter(({ f, i }) => f.measure === measure && f.subsetOf === null && !replaced.has(i));
  // what rivals a replaced count rivals its replacement
  const current = (i: number | null): number | null => {
    const next = i === null ? -1 : figures.findIndex((f) => f.supersedes === i);
    return next < 0 ? i : current(next);
  };
  const heads = standing.filter(({ f }) => !standing.some((s) => s.i === current(f.alternativeTo)));
  if (heads.length === 0) return NONE;
  let [low, best, high]: [number, number | null, number | null] = [0, 0, 0];
  const byStatus = { CIVILIAN: 0, COMBATANT: 0, UNKNOWN: 0 };
  for (const head of heads) {
    const rivals = [head, ...standing.filter((s) => s.i !== head.i && current(s.f.alternativeTo) === head.i)].map(
      (s) => s.f,
    );
    // "dozens died, among them at least 29 in one district": no fewer than the part
    const parts =
      head.f.best === null && head.f.high === null
        ? figures.filter((f) => f.subsetOf === head.i && f.best !== null)
        : [];
    low += Math.max(Math.min(...rivals.map((f) => f.low ?? f.best ?? 0)), ...parts.map((f) => f.low ?? f.best ?? 0));
    const stated = head.f.best ?? rivals.find((f) => f.best !== null)?.best ?? null;
    best = best === null || stated === null ? (best !== null && best > 0 ? best : stated) : best + stated;
    const most = highOf(rivals);
    high = high === null || most === null ? null : high + most;
    for (const [status, n] of statusShares(figures, head, stated)) byStatus[status] += n;
  }
  if (best !== null && best < low) {
    // "dozens" beside a count are as a rule the counted ones told loosely; a range beside it leaves the sum open
    if (high === null) low = best;
    else best = null;
  }
  return { low, best, high, civilians: byStatus.CIVILIAN, combatants: byStatus.COMBATANT, unknown: byStatus.UNKNOWN };
}

/** The greatest of rival counts; null when one that is open ("at least 27") begins above those that are not. */
export function highOf(rivals: readonly Pick<Count, 'low' | 'best' | 'high'>[]): number | null {
  const closed = Math.max(-1, ...rivals.map((f) => f.high ?? -1));
  const open = rivals.filter((f) => f.high === null).map((f) => f.low ?? f.best ?? 0);
  return closed < 0 || open.some((least) => least > closed) ? null : closed;
}

/** A figure of unknown status is split by its parts whose status is known; the rest stays unknown. */
function statusShares(
  figures: readonly TollFigure[],
  head: { readonly f: TollFigure; readonly i: number },
  stated: number | null,
): [keyof { CIVILIAN: 0; COMBATANT: 0; UNKNOWN: 0 }, number][] {
  const total = stated ?? head.f.low ?? 0;
  if (head.f.victim.status !== 'UNKNOWN') return [[head.f.victim.status, total]];
  const parts = figures.filter(
    (f) =>
      f.subsetOf === head.i && f.measure === head.f.measure && f.victim.group === null && f.victim.status !== 'UNKNOWN',
  );
  const shares: [keyof { CIVILIAN: 0; COMBATANT: 0; UNKNOWN: 0 }, number][] = [];
  let left = total;
  for (const part of parts) {
    const n = Math.min(left, part.best ?? part.low ?? 0);
    shares.push([part.victim.status, n]);
    left -= n;
  }
  shares.push(['UNKNOWN', left]);
  return shares;
}
