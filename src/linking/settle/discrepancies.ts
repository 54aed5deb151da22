// What the reports of one event cannot all be right about.
import { value } from '../../extraction/assembly/sums.ts';
import { type Claim, groupOf } from './claims.ts';
import type { Contest, ReportDiscrepancy } from './settled.ts';

/** Claimants differ, once for each group of victims: the contested figures farthest apart, by their own words. */
export function discrepanciesOf(claims: readonly Claim[], contests: readonly Contest[]): ReportDiscrepancy[] {
  const contested = new Set(contests.flatMap(({ figureId, contestedById }) => [figureId, contestedById]));
  const told = claims.filter(({ account, figure }) => !account.isCopy && contested.has(figure.id));
  return [...Map.groupBy(told, groupOf).values()].flatMap((group) => {
    const figures = group.map(({ figure }) => figure);
    const least = Math.min(...figures.map(value));
    const most = Math.max(...figures.map(value));
    const one = figures.find((figure) => value(figure) === least || value(figure) === most);
    const other = figures.find((figure) => one && value(figure) === least + most - value(one));
    if (!one || !other || one === other) return [];
    return {
      kind: 'CLAIMANTS_DIFFER',
      measure: one.measure,
      stated: value(one),
      computed: value(other),
      figureIds: [one.id, other.id],
      message: `${one.countText} and ${other.countText} are told of the same people.`,
    };
  });
}
