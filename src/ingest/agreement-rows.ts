// An article's agreements as rows: each agreement is new, and has this article's report as its only one.
import type { ExtractedAgreement, ExtractionRecord } from '../extraction/record.ts';
import { claimCells, dateCells, locationCells, mentionCells, quoteCells } from './cells.ts';
import { partRows, reportId } from './event-rows.ts';
import type { Resolution } from './resolve.ts';

function statedCells({ kind, name, state, date, location }: ExtractedAgreement, names: Resolution) {
  return { kind, name, state, ...dateCells(date), ...locationCells(location, names) };
}

export function agreementRows(
  { agreements, events }: Pick<ExtractionRecord, 'agreements' | 'events'>,
  articleId: string,
  names: Resolution,
  now: string,
) {
  const eventKeys = new Set(events.map(({ key }) => key));
  const rowsOf = partRows(agreements, articleId, (agreementId) => ({ agreementId }));
  return {
    agreements: agreements.map((agreement) => ({
      id: reportId(articleId, agreement.key),
      ...statedCells(agreement, names),
      createdAt: now,
      updatedAt: now,
      revision: 1,
    })),
    agreementReports: agreements.map((agreement, position) => ({
      id: reportId(articleId, agreement.key),
      agreementId: reportId(articleId, agreement.key),
      articleId,
      key: agreement.key,
      position,
      ...statedCells(agreement, names),
      ...quoteCells(agreement),
    })),
    agreementParties: rowsOf(
      ({ parties }) => parties,
      (party, { date }) => ({
        role: party.role,
        ...mentionCells(party, names),
        agreementDate: dateCells(date).orderDate,
      }),
    ).map((row) => ({ id: `${row.reportId}.p${row.position}`, ...row })),
    provisions: rowsOf(
      ({ provisions }) => provisions,
      ({ kind, text, widthKm }) => ({
        kind,
        text,
        widthKmLow: widthKm?.low ?? null,
        widthKmHigh: widthKm?.high ?? null,
      }),
    ),
    violations: rowsOf(
      ({ violations }) => violations,
      ({ violator, event, status, claimant, sentence, quote }) => ({
        articleId,
        violatorActorId: names.actorId(violator),
        violatorName: violator?.name ?? null,
        violatorKind: violator?.kind ?? null,
        violatorText: violator?.text ?? null,
        eventId: event !== null && eventKeys.has(event) ? reportId(articleId, event) : null,
        status,
        ...claimCells(claimant, names),
        ...quoteCells({ sentence, quote }),
      }),
    ).map((row) => ({ id: `${row.reportId}.v${row.position}`, ...row })),
  };
}
