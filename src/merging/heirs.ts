// What persons said of reports stays true where the reports go: those that were called the same inherit it. Pure.
import type { StoredLink } from '../db/linking.ts';
import type { Decision } from './change.ts';

/** The reports that each report was called the same as, itself among them, by way of others too. */
function sameReports(links: readonly StoredLink[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  const groupOf = (id: string) => groups.get(id) ?? [id];
  for (const { reportId, otherId, decision } of links) {
    if (decision !== 'SAME' || groupOf(reportId).includes(otherId)) continue;
    const group = [...groupOf(reportId), ...groupOf(otherId)];
    for (const id of group) groups.set(id, group);
  }
  return groups;
}

/**
 * The words that are to be said anew where reports go: those that were one by way of them stay one, and different from
 * whatever they were different from. Words of a report that was called the same as none go with it.
 */
export function inheritedWords(stored: readonly StoredLink[], goneIds: ReadonlySet<string>): Decision[] {
  const groups = sameReports(stored);
  const heirsOf = (id: string) => (groups.get(id) ?? [id]).filter((other) => !goneIds.has(other));
  return stored.flatMap(({ reportId, otherId, decision, decidedByKeyId }) => {
    if (decision === null || (!goneIds.has(reportId) && !goneIds.has(otherId))) return [];
    const [[heir, ...others], [rival]] = [heirsOf(reportId), heirsOf(otherId)];
    const said = (of: string | undefined, to: string | undefined): Decision[] =>
      of === undefined || to === undefined ? [] : [{ reportId: of, otherId: to, decision, keyId: decidedByKeyId }];
    return decision === 'DIFFERENT' ? said(heir, rival) : others.flatMap((other) => said(heir, other));
  });
}
