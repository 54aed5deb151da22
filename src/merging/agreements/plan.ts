// What a regrouping of agreements comes to: which there are now, and with which reports. Pure.
import type { InferInsertModel } from 'drizzle-orm';
import type { agreements } from '../../../schema/agreements.ts';
import type { AgreementComponent } from '../../db/agreement-linking.ts';
import { groupAgreements } from '../../linking/agreements/group.ts';
import { settleAgreement } from '../../linking/agreements/settle.ts';
import { readAgreementTrace } from '../../linking/agreements/trace.ts';
import type { Link } from '../links.ts';
import { type NamedGroup, nameGroups } from '../naming.ts';
import type { Absorption } from '../statements.ts';
import type { AgreementChange } from './change.ts';
import type { AgreementMove } from './statements.ts';

export interface AgreementSituation extends Required<Omit<AgreementChange, 'candidates' | 'agreementIds'>> {
  readonly component: AgreementComponent;
  readonly links: readonly Omit<Link, 'decision'>[];
}

export interface AgreementPlan {
  /** Agreements that are new or changed. */
  readonly rows: readonly InferInsertModel<typeof agreements>[];
  readonly moves: readonly AgreementMove[];
  readonly absorptions: readonly Absorption[];
  /** Report → the group that it belongs to. */
  readonly groupOf: ReadonlyMap<string, NamedGroup>;
  /** Agreement → its order date. */
  readonly dateOf: ReadonlyMap<string, string>;
}

export function planAgreements(situation: AgreementSituation): AgreementPlan {
  const { component, links, added, removedIds, retoldIds, now } = situation;
  const removed = new Set(removedIds);
  const stored = component.reports.map(({ report, ...article }) => ({
    ...article,
    report,
    trace: report.trace === null ? null : readAgreementTrace(report.trace),
  }));
  const kept = [...stored.filter(({ report }) => !removed.has(report.id)), ...added];
  const reports = new Map(
    kept.map(({ report, publishedDate, publisherId }) => [report.id, { ...report, publishedDate, publisherId }]),
  );
  const agreementOf = new Map(stored.map(({ report }) => [report.id, report.agreementId]));
  const standing = new Map(component.agreements.map((agreement) => [agreement.id, agreement]));
  const naming = nameGroups(
    groupAgreements(
      kept.map(({ report: { id, articleId }, trace }) => ({ id, articleId, trace })),
      links,
    ),
    component.agreements,
    agreementOf,
  );

  const rows: InferInsertModel<typeof agreements>[] = [];
  const moves: AgreementMove[] = [];
  const dateOf = new Map<string, string>();
  for (const { id, reportIds, absorbedIds } of naming.groups) {
    const cells = settleAgreement(reportIds.flatMap((reportId) => reports.get(reportId) ?? []));
    if (cells === null) continue;
    dateOf.set(id, cells.orderDate);
    const before = standing.get(id);
    for (const reportId of reportIds) {
      const from = agreementOf.get(reportId);
      if (from !== undefined && (from !== id || before?.orderDate !== cells.orderDate))
        moves.push({ reportId, agreementId: id, agreementDate: cells.orderDate });
    }
    const had = stored.filter(({ report }) => report.agreementId === id).map(({ report }) => report.id);
    const isAsBefore =
      had.length === reportIds.length &&
      had.every((reportId) => reportIds.includes(reportId) && !retoldIds.includes(reportId));
    const fields = new Map<string, unknown>(Object.entries(before ?? {}));
    if (before && isAsBefore && Object.entries(cells).every(([field, value]) => fields.get(field) === value)) continue;
    const predecessors = [id, ...absorbedIds].flatMap((one) => standing.get(one) ?? []);
    rows.push({
      id,
      ...cells,
      createdAt: predecessors.map(({ createdAt }) => createdAt).sort()[0] ?? now,
      updatedAt: now,
      revision: Math.max(0, ...predecessors.map(({ revision }) => revision)) + 1,
    });
  }
  return {
    rows,
    moves,
    absorptions: [
      ...naming.groups.flatMap(({ id, absorbedIds }) => absorbedIds.map((gone) => ({ id: gone, successorId: id }))),
      ...naming.endedIds.map((id) => ({ id, successorId: null })),
    ],
    groupOf: new Map(naming.groups.flatMap((group) => group.reportIds.map((reportId) => [reportId, group] as const))),
    dateOf,
  };
}
