// How reports stand to each other: by their score, and by a person's word.
import type { LinkDecision } from '../../schema/vocabulary.ts';
import type { Candidate, StoredLink } from '../db/linking.ts';
import { POSSIBLE } from '../linking/limits.ts';
import type { Comparison } from '../linking/weigh.ts';
import type { Decision } from './change.ts';
import { MAX_LINKS } from './limits.ts';

/** Two reports; `reportId` sorts before `otherId`. */
export interface Link {
  readonly reportId: string;
  readonly otherId: string;
  /** 0 to 1. */
  readonly score: number;
  /** JSON: a list of texts. */
  readonly reasons: string;
  readonly decision: LinkDecision | null;
  /** Key of the person who decided. */
  readonly decidedByKeyId?: string | null;
}

/** A stored report that could tell of the same. */
export interface ComparedReport<Trace> extends Omit<Candidate, 'trace'> {
  readonly trace: Trace;
}

function inOrder(reportId: string, otherId: string) {
  return reportId < otherId ? { reportId, otherId } : { reportId: otherId, otherId: reportId };
}

const keyOf = ({ reportId, otherId }: Pick<Link, 'reportId' | 'otherId'>) => `${reportId} ${otherId}`;

/** The stored reports of other articles that a new one resembles, the most alike ones. */
export function linksOf<Trace>(
  { report, trace }: { readonly report: { readonly id: string; readonly articleId: string }; readonly trace: Trace },
  candidates: readonly ComparedReport<Trace>[],
  compare: (a: Trace, b: Trace) => Comparison,
  most = MAX_LINKS,
): Link[] {
  return candidates
    .filter(({ articleId }) => articleId !== report.articleId)
    .map((candidate) => ({ candidate, ...compare(trace, candidate.trace) }))
    .filter(({ score }) => score >= POSSIBLE)
    .map(({ candidate, score, reasons }): Link => {
      return { ...inOrder(report.id, candidate.reportId), score, reasons: JSON.stringify(reasons), decision: null };
    })
    .sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, most);
}

/**
 * The links that stay where stored reports go, and those that are to be stored: the new ones, and what a person said of
 * reports that are replaced, whose scores are told anew.
 */
export function replaceLinks(
  stored: readonly StoredLink[],
  fresh: readonly Link[],
  goneIds: ReadonlySet<string>,
  addedIds: ReadonlySet<string>,
): { readonly staying: readonly Link[]; readonly fresh: readonly Link[] } {
  const remains = (id: string) => !goneIds.has(id) || addedIds.has(id);
  const isReplaced = ({ reportId, otherId }: StoredLink) => goneIds.has(reportId) || goneIds.has(otherId);
  const all = new Map(fresh.map((link) => [keyOf(link), link]));
  for (const link of stored) {
    const { reportId, otherId, decision, decidedByKeyId } = link;
    if (decision === null || !isReplaced(link) || !remains(reportId) || !remains(otherId)) continue;
    const told = all.get(keyOf(link)) ?? { reportId, otherId, score: 0, reasons: '[]' };
    all.set(keyOf(link), { ...told, decision, decidedByKeyId });
  }
  return { staying: stored.filter((link) => !isReplaced(link)), fresh: [...all.values()] };
}

/** The links as persons' words leave them, and those of them that a word was said of: by `keyId`, where nobody else is named. */
export function decide(links: readonly Link[], decisions: readonly Decision[], keyId: string | null) {
  const all = new Map(links.map((link) => [keyOf(link), link]));
  const decided = new Map<string, Link>();
  for (const { reportId, otherId, decision, keyId: decidedByKeyId = keyId } of decisions) {
    const ids = inOrder(reportId, otherId);
    const key = keyOf(ids);
    const link = { ...(all.get(key) ?? { ...ids, score: 0, reasons: '[]' }), decision, decidedByKeyId };
    all.set(key, link);
    decided.set(key, link);
  }
  return { links: [...all.values()], decided: [...decided.values()] };
}
