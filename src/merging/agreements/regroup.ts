// One agreement, many reports: files new reports with those that tell of the same agreement, and settles every one that this
// touches.
import { agreements } from '../../../schema/agreements.ts';
import { removedAgreements } from '../../../schema/history.ts';
import { agreementBlocks } from '../../../schema/linking.ts';
import { type AgreementComponent, readAgreementComponent } from '../../db/agreement-linking.ts';
import type { Connection } from '../../db/database.ts';
import { AGREEMENT_FILING, candidatesQuestion } from '../../db/linking.ts';
import { ask } from '../../db/questions.ts';
import { agreementBlocksOf, agreementLookupOf } from '../../linking/agreements/blocks.ts';
import { compareAgreements } from '../../linking/agreements/compare.ts';
import { SAME } from '../../linking/agreements/limits.ts';
import { type AgreementTrace, readAgreementTrace } from '../../linking/agreements/trace.ts';
import { expectedRevisions } from '../expected.ts';
import { MAX_AGREEMENT_LINKS } from '../limits.ts';
import { type ComparedReport, linksOf } from '../links.ts';
import { fileReports, removeWholes, revive, storeWholes, unfileReports } from '../statements.ts';
import type { AgreementChange, FiledAgreement, RegroupedAgreements } from './change.ts';
import { planAgreements } from './plan.ts';
import { moveAgreementReports, removeAgreementReports, storeAgreementLinks } from './statements.ts';

const NOTHING: AgreementComponent = { agreements: [], reports: [], links: [] };

const blockRows = (reportId: string, trace: AgreementTrace) =>
  agreementBlocksOf(trace).map((block) => ({ ...block, reportId }));

/**
 * Compares, groups and settles. Two round trips at most, none where there is nothing to do; what it answers is for one
 * batch, which is to open with `expectUnchanged`. Rejects only where the database fails.
 */
export async function regroupAgreements(connection: Connection, change: AgreementChange): Promise<RegroupedAgreements> {
  const { added = [], removedIds = [], retoldIds = [], agreementIds = [], now } = change;
  const lookup = agreementLookupOf(added.map(({ trace }) => trace));
  const candidates =
    change.candidates ?? (await ask(connection, candidatesQuestion(connection, AGREEMENT_FILING, lookup)));
  const comparable = candidates.flatMap((candidate): ComparedReport<AgreementTrace>[] => {
    const trace = removedIds.includes(candidate.reportId) ? null : readAgreementTrace(candidate.trace);
    return trace === null ? [] : [{ ...candidate, trace }];
  });
  const newLinks = added
    .flatMap((report) => linksOf(report, comparable, compareAgreements, MAX_AGREEMENT_LINKS))
    .filter(({ score }) => score >= SAME)
    .map(({ decision: _nobody, ...link }) => link);
  const agreementOf = new Map(comparable.map(({ reportId, wholeId }) => [reportId, wholeId]));
  const alike = newLinks
    .map(({ reportId, otherId }) => (agreementOf.has(reportId) ? reportId : otherId))
    .map((reportId) => ({ reportId, wholeId: agreementOf.get(reportId) ?? reportId }));
  const touchedIds = [...new Set([...agreementIds, ...alike.map(({ wholeId }) => wholeId)])];
  const component = touchedIds.length === 0 ? NOTHING : await readAgreementComponent(connection, touchedIds, SAME);
  const staying = component.links.filter(
    ({ reportId, otherId }) => !removedIds.includes(reportId) && !removedIds.includes(otherId),
  );
  const planned = planAgreements({ component, links: [...staying, ...newLinks], added, removedIds, retoldIds, now });

  const addedIds = new Set(added.map(({ report }) => report.id));
  const filed = added.map(({ report }): FiledAgreement => {
    const { id: agreementId = report.id, reportIds = [], absorbedIds = [] } = planned.groupOf.get(report.id) ?? {};
    const isKnown = reportIds.some((id) => !addedIds.has(id));
    return {
      reportId: report.id,
      agreementId,
      agreementDate: planned.dateOf.get(agreementId) ?? '',
      outcome: absorbedIds.length > 0 ? 'JOINED' : isKnown ? 'MERGED' : 'CREATED',
      absorbedIds,
    };
  });

  const gone = component.reports.filter(({ report }) => removedIds.includes(report.id)).map(({ report }) => report);
  return {
    expectation: {
      filing: AGREEMENT_FILING,
      lookup,
      candidateIds: candidates.map(({ reportId }) => reportId),
      revisions: expectedRevisions(
        component.agreements,
        alike,
        touchedIds,
        new Map(component.reports.map(({ report }) => [report.id, report.agreementId])),
      ),
    },
    before: [
      ...unfileReports(
        connection,
        agreementBlocks,
        gone.flatMap(({ id, trace: stored }) => {
          const trace = stored === null ? null : readAgreementTrace(stored);
          return trace === null ? [] : blockRows(id, trace);
        }),
      ),
      ...removeAgreementReports(connection, removedIds),
      ...storeWholes(connection, agreements, planned.rows),
    ],
    after: [
      ...moveAgreementReports(connection, planned.moves),
      ...storeAgreementLinks(connection, newLinks),
      ...fileReports(
        connection,
        agreementBlocks,
        added.flatMap(({ report, trace }) => blockRows(report.id, trace)),
      ),
      ...revive(
        connection,
        'removed_agreements',
        planned.rows.map(({ id }) => id),
      ),
      ...removeWholes(connection, agreements, removedAgreements, { absorptions: planned.absorptions, now }),
    ],
    filed,
  };
}
