// Which reports are one event or agreement: the strongest links first, and never two reports of one article together, whose reader told
// them apart. This is Kruskal's algorithm with constraints; it depends on nothing but the reports and their links, so that
// the order in which articles came in does not change the events.
import type { LinkDecision } from '../../schema/vocabulary.ts';

export interface PartitionedReport {
  readonly id: string;
  readonly articleId: string;
}

/** How two reports stand to each other: ids in either order. */
export interface PartitionLink {
  readonly reportId: string;
  readonly otherId: string;
  /** 0 to 1. */
  readonly score: number;
  /** A person's word, which stands over the score. */
  readonly decision: LinkDecision | null;
}

interface Group {
  readonly reportIds: string[];
  readonly articleIds: Set<string>;
}

/** By code units: the same order on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function joined(a: Group, b: Group): Group {
  return {
    reportIds: [...a.reportIds, ...b.reportIds],
    articleIds: new Set([...a.articleIds, ...b.articleIds]),
  };
}

/**
 * Parts reports into events or agreements, each a list of report ids in order, the lists in the order of their first ids. Reports that
 * a person called SAME are together whatever else; those called DIFFERENT are never joined by a score; two are joined by
 * a score of at least `same` where nothing else keeps their groups apart. Links to reports that are not given are passed over.
 */
export function partition(
  reports: readonly PartitionedReport[],
  links: readonly PartitionLink[],
  same: number,
  mayJoin: (reportIds: readonly string[], otherIds: readonly string[]) => boolean = () => true,
): string[][] {
  const groups = new Map<string, Group>(
    reports.map(({ id, articleId }) => [id, { reportIds: [id], articleIds: new Set([articleId]) }]),
  );
  const known = links.filter(({ reportId, otherId }) => groups.has(reportId) && groups.has(otherId));
  const apart = known.filter(({ decision }) => decision === 'DIFFERENT');

  const unite = ({ reportId, otherId }: PartitionLink, mayUnite: (a: Group, b: Group) => boolean) => {
    const a = groups.get(reportId);
    const b = groups.get(otherId);
    if (a === undefined || b === undefined || a === b || !mayUnite(a, b)) return;
    const group = joined(a, b);
    for (const id of group.reportIds) groups.set(id, group);
  };
  const isKeptApart = (a: Group, b: Group) =>
    apart.some(({ reportId, otherId }) => {
      const [one, other] = [groups.get(reportId), groups.get(otherId)];
      return (one === a && other === b) || (one === b && other === a);
    });

  for (const link of known) if (link.decision === 'SAME') unite(link, () => true);
  const byScore = known
    .filter(({ decision, score }) => decision === null && score >= same)
    .map((link) => ({ link, key: [link.reportId, link.otherId].sort(compareTexts).join(' ') }))
    .sort((a, b) => b.link.score - a.link.score || compareTexts(a.key, b.key));
  for (const { link } of byScore)
    unite(
      link,
      (a, b) =>
        ![...a.articleIds].some((id) => b.articleIds.has(id)) &&
        !isKeptApart(a, b) &&
        mayJoin(a.reportIds, b.reportIds),
    );

  return [...new Set(groups.values())]
    .map(({ reportIds }) => reportIds.sort(compareTexts))
    .sort((a, b) => compareTexts(a[0] ?? '', b[0] ?? ''));
}
