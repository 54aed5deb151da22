// An article's reports under the events and agreements that they are filed with.
import type { AgreementTrace } from '../linking/agreements/trace.ts';
import type { Trace } from '../linking/trace.ts';
import type { AddedAgreementReport, FiledAgreement } from '../merging/agreements/change.ts';
import type { AddedReport, Filed } from '../merging/change.ts';
import type { Rows } from './rows.ts';

/** The reports of an article's rows as regrouping takes them; `traces` in the order of the reports. */
export function addedReports(
  { articles, eventReports, casualtyFigures }: Rows,
  traces: readonly Trace[],
): AddedReport[] {
  const [article] = articles;
  return eventReports.flatMap((report, index) => {
    const trace = traces[index];
    if (trace === undefined) return [];
    return {
      report,
      figures: casualtyFigures.filter(({ reportId }) => reportId === report.id),
      publishedDate: article?.publishedDate ?? null,
      publisherId: article?.publisherId ?? null,
      trace,
    };
  });
}

/** The same of its reports of agreements. */
export function addedAgreements(
  { articles, agreementReports }: Rows,
  traces: readonly AgreementTrace[],
): AddedAgreementReport[] {
  const [article] = articles;
  return agreementReports.flatMap((report, index) => {
    const trace = traces[index];
    if (trace === undefined) return [];
    const { publishedDate = null, publisherId = null } = article ?? {};
    return { report, publishedDate, publisherId, trace };
  });
}

/** The rows with each report, and all that it says, under its event or agreement. */
export function fileUnder(
  rows: Rows,
  filed: readonly Pick<Filed, 'reportId' | 'eventId' | 'eventDate'>[],
  agreements: readonly Pick<FiledAgreement, 'reportId' | 'agreementId' | 'agreementDate'>[],
): Rows {
  const filing = new Map(filed.map(({ reportId, eventId, eventDate }) => [reportId, { eventId, eventDate }]));
  const eventOf = (reportId: string) => filing.get(reportId)?.eventId ?? reportId;
  const agreementFiling = new Map(
    agreements.map(({ reportId, agreementId, agreementDate }) => [reportId, { agreementId, agreementDate }]),
  );
  const agreementOf = (reportId: string) => agreementFiling.get(reportId)?.agreementId ?? reportId;
  const underAgreement = <Row extends { readonly reportId: string }>(row: Row) => ({
    ...row,
    agreementId: agreementOf(row.reportId),
  });
  const underDatedEvent = <Row extends { readonly reportId: string }>(row: Row) => ({
    ...row,
    ...filing.get(row.reportId),
  });
  return {
    ...rows,
    eventReports: rows.eventReports.map((row) => ({ ...row, eventId: eventOf(row.id) })),
    participants: rows.participants.map(underDatedEvent),
    casualtyFigures: rows.casualtyFigures.map(underDatedEvent),
    agreementReports: rows.agreementReports.map((row) => ({ ...row, agreementId: agreementOf(row.id) })),
    agreementParties: rows.agreementParties.map((row) => ({ ...row, ...agreementFiling.get(row.reportId) })),
    provisions: rows.provisions.map(underAgreement),
    violations: rows.violations.map((row) => ({
      ...underAgreement(row),
      eventId: row.eventId ? eventOf(row.eventId) : null,
    })),
  };
}
