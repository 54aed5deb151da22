// A regrouping of agreements as statements of the batch that makes it true.
import type { InferInsertModel } from 'drizzle-orm';
import { agreementLinks } from '../../../schema/linking.ts';
import type { Connection } from '../../db/database.ts';
import { insertRows } from '../../db/insert-rows.ts';

/** Where reports that are stored already move to. */
export interface AgreementMove {
  readonly reportId: string;
  readonly agreementId: string;
  /** The order date of the agreement, which parties repeat. */
  readonly agreementDate: string;
}

const MOVES = `(SELECT value ->> 0 AS report_id, value ->> 1 AS agreement_id, value ->> 2 AS agreement_date
  FROM json_each(?1)) AS move`;

/** Files stored reports, with all that they say, under other agreements, or under their own at another date. */
export function moveAgreementReports(connection: Connection, moves: readonly AgreementMove[]): D1PreparedStatement[] {
  if (moves.length === 0) return [];
  const list = JSON.stringify(
    moves.map(({ reportId, agreementId, agreementDate }) => [reportId, agreementId, agreementDate]),
  );
  const statements = [
    `UPDATE agreement_reports SET agreement_id = move.agreement_id FROM ${MOVES}
     WHERE agreement_reports.id = move.report_id AND agreement_reports.agreement_id <> move.agreement_id`,
    ...['provisions', 'violations'].map(
      (table) => `UPDATE ${table} SET agreement_id = move.agreement_id FROM ${MOVES}
        WHERE ${table}.report_id = move.report_id AND ${table}.agreement_id <> move.agreement_id`,
    ),
    // Filed with their report, by their foreign key.
    `UPDATE agreement_parties SET agreement_date = move.agreement_date FROM ${MOVES}
     WHERE agreement_parties.agreement_id = move.agreement_id AND agreement_parties.report_id = move.report_id
       AND agreement_parties.agreement_date <> move.agreement_date`,
  ];
  return statements.map((sql) => connection.prepare(sql).bind(list));
}

/** How reports stand to each other. */
export function storeAgreementLinks(connection: Connection, rows: readonly InferInsertModel<typeof agreementLinks>[]) {
  return insertRows(connection, agreementLinks, rows, {
    onConflict: '(report_id, other_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons',
  });
}

/** Takes reports out with all that they say. What follows settles the agreements that they were filed under. */
export function removeAgreementReports(connection: Connection, reportIds: readonly string[]): D1PreparedStatement[] {
  if (reportIds.length === 0) return [];
  const REMOVED = '(SELECT value FROM json_each(?1))';
  const statements = [
    `DELETE FROM agreement_links WHERE report_id IN ${REMOVED}`,
    `DELETE FROM agreement_links WHERE other_id IN ${REMOVED}`,
    ...['violations', 'provisions'].map((table) => `DELETE FROM ${table} WHERE report_id IN ${REMOVED}`),
    `DELETE FROM agreement_parties WHERE (agreement_id, report_id) IN
       (SELECT agreement_id, id FROM agreement_reports WHERE id IN ${REMOVED})`,
    `DELETE FROM agreement_reports WHERE id IN ${REMOVED}`,
  ];
  return statements.map((sql) => connection.prepare(sql).bind(JSON.stringify(reportIds)));
}
