// An article's reports of agreements as rows. Which agreements they are of is for src/merging to say: until then each stands under its own id.
import type { ExtractedAgreement, ExtractionRecord, Violation } from '../extraction/record.ts';
import type { AgreementTrace } from '../linking/agreements/trace.ts';
import { claimCells, dateCells, locationCells, mentionCells, quoteCells } from './cells.ts';
import { partRows, reportId } from './event-rows.ts';
import { foldName } from './names.ts';
import type { Resolution } from './resolve.ts';

function statedCells({ kind, name, state, date, location }: ExtractedAgreement, names: Resolution) {
  return { kind, name, state, ...dateCells(date), ...locationCells(location, names) };
}

/**
 * Who says of whom that it broke the agreement, and, where no event did, on which day: an article speaks for its publisher
 * where it names nobody. Null where nobody is known to say it: then it is like no other.
 */
function claimOf(
  { violator, event, status, claimant }: Violation,
  names: Resolution,
  published: string | null,
): string | null {
  const violatorKey = names.actorId(violator) ?? (violator && foldName(violator.name));
  const speaker = claimant
    ? (names.claimantId(claimant) ?? `“${foldName(claimant.text)}”`)
    : names.publisherId && `article of ${names.publisherId}`;
  if (speaker === null || (event === null && (violatorKey === null || published === null))) return null;
  return JSON.stringify([speaker, violatorKey, status, event === null ? published : null]);
}

export function agreementRows(
  { agreements, events, publishedAt }: Pick<ExtractionRecord, 'agreements' | 'events' | 'publishedAt'>,
  articleId: string,
  names: Resolution,
  traces: readonly AgreementTrace[],
) {
  const eventKeys = new Set(events.map(({ key }) => key));
  const rowsOf = partRows(agreements, articleId, (agreementId) => ({ agreementId }));
  return {
    agreementReports: agreements.map((agreement, position) => ({
      id: reportId(articleId, agreement.key),
      agreementId: reportId(articleId, agreement.key),
      articleId,
      key: agreement.key,
      position,
      ...statedCells(agreement, names),
      ...quoteCells(agreement),
      trace: traces[position] === undefined ? null : JSON.stringify(traces[position]),
    })),
    agreementParties: rowsOf(
      ({ parties }) => parties,
      (party, { date }) => ({
        role: party.role,
        ...mentionCells(party, names),
        agreementDate: dateCells(date).orderDate,
      }),
    ),
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
      (violation) => ({
        articleId,
        violatorActorId: names.actorId(violation.violator),
        violatorName: violation.violator?.name ?? null,
        violatorKind: violation.violator?.kind ?? null,
        violatorText: violation.violator?.text ?? null,
        eventId:
          violation.event !== null && eventKeys.has(violation.event) ? reportId(articleId, violation.event) : null,
        status: violation.status,
        ...claimCells(violation.claimant, names),
        ...quoteCells(violation),
        claim: claimOf(violation, names, publishedAt.date),
      }),
    ).map((row) => ({ id: `${row.reportId}.v${row.position}`, ...row })),
  };
}
