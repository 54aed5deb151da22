// Events as a change by a person asks for them.
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { eventCorrections } from '../../schema/history.ts';
import type { LinkDecision, ReviewStatus } from '../../schema/vocabulary.ts';
import type { Connection } from './database.ts';
import { stopUnless } from './guard.ts';
import type { StoredCorrection } from './linking.ts';

/** An event as far as a change by a person asks. */
export interface StandingEvent {
  readonly id: string;
  readonly revision: number;
  readonly reviewStatus: ReviewStatus;
}

/** Given id → the event that has it, or that answers to it. One statement. */
export async function findStandingEvents(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StandingEvent>> {
  const { results } = await connection
    .prepare(
      `SELECT given.value AS "givenId", events.id, events.revision, events.review_status AS "reviewStatus"
       FROM json_each(?1) AS given LEFT JOIN removed_events AS removed ON removed.id = given.value
       JOIN events ON events.id = coalesce(removed.successor_id, given.value)`,
    )
    .bind(JSON.stringify(ids))
    .all<StandingEvent & { readonly givenId: string }>();
  return new Map(results.map(({ givenId, ...event }) => [givenId, event]));
}

/** What persons have put right in an event. */
export function findCorrections(connection: Connection, eventId: string): Promise<StoredCorrection[]> {
  return drizzle(connection).select().from(eventCorrections).where(eq(eventCorrections.eventId, eventId));
}

/** What a person said of two reports. */
export interface Word {
  readonly reportId: string;
  readonly otherId: string;
  readonly decision: LinkDecision;
}

/** The reports of events, in the order of the events and of their ids, and what persons said of them and any others. Two statements. */
export async function readWords(
  connection: Connection,
  eventIds: readonly string[],
): Promise<{ readonly reportIds: readonly string[]; readonly words: readonly Word[] }> {
  const own = `(SELECT report.id FROM json_each(?1) AS given JOIN event_reports AS report ON report.event_id = given.value)`;
  const columns = 'report_id AS "reportId", other_id AS "otherId", decision';
  const ids = JSON.stringify(eventIds);
  const reports = await connection
    .prepare(
      `SELECT report.id FROM json_each(?1) AS given CROSS JOIN event_reports AS report ON report.event_id = given.value
       ORDER BY given.key, report.id`,
    )
    .bind(ids)
    .all<{ readonly id: string }>();
  const words = await connection
    .prepare(
      `SELECT ${columns} FROM report_links WHERE report_id IN ${own} AND decision IS NOT NULL
       UNION SELECT ${columns} FROM report_links WHERE other_id IN ${own} AND decision IS NOT NULL`,
    )
    .bind(ids)
    .all<Word>();
  return { reportIds: reports.results.map(({ id }) => id), words: words.results };
}

/** An article as far as taking it back asks. */
export interface StandingArticle {
  readonly id: string;
  readonly isRetracted: boolean;
  /** Its reports, in the order of their ids, each with its event. */
  readonly reports: readonly { readonly id: string; readonly eventId: string; readonly revision: number }[];
  /** Likewise of agreements. */
  readonly agreementReports: readonly { readonly id: string; readonly agreementId: string }[];
}

/** The article of an id; null where there is none. Two statements. */
export async function findStandingArticle(connection: Connection, id: string): Promise<StandingArticle | null> {
  const { results } = await connection
    .prepare(
      `SELECT retractions.at AS "retractedAt", report.id AS "reportId", events.id AS "eventId", events.revision
       FROM articles LEFT JOIN retractions ON retractions.article_id = articles.id
         LEFT JOIN event_reports AS report ON report.article_id = articles.id LEFT JOIN events ON events.id = report.event_id
       WHERE articles.id = ?1 ORDER BY report.id`,
    )
    .bind(id)
    .all<{ retractedAt: string | null; reportId: string | null; eventId: string | null; revision: number | null }>();
  const [first] = results;
  if (first === undefined) return null;
  const agreementReports = await connection
    .prepare('SELECT id, agreement_id AS "agreementId" FROM agreement_reports WHERE article_id = ?1 ORDER BY id')
    .bind(id)
    .all<{ readonly id: string; readonly agreementId: string }>();
  return {
    id,
    agreementReports: agreementReports.results,
    isRetracted: first.retractedAt !== null,
    reports: results.flatMap(({ reportId, eventId, revision }) =>
      reportId === null || eventId === null || revision === null ? [] : [{ id: reportId, eventId, revision }],
    ),
  };
}

/** Whether an article has the reports that were read, and is retracted as little; over parameters 1 to 3. */
const HAS_REPORTS = `(SELECT json_group_array(id) FROM
    (SELECT id FROM event_reports WHERE article_id = ?1 ORDER BY id)) = ?2
  AND (SELECT json_group_array(json_array(id, agreement_id)) FROM
    (SELECT id, agreement_id FROM agreement_reports WHERE article_id = ?1 ORDER BY id)) = ?3
  AND NOT EXISTS (SELECT 1 FROM retractions WHERE article_id = ?1)`;
const ANEW = 'ON CONFLICT (id) DO UPDATE SET unchanged = excluded.unchanged';

function asking(connection: Connection, sql: string, { id, reports, agreementReports }: StandingArticle) {
  const filed = agreementReports.map((report) => [report.id, report.agreementId]);
  return connection.prepare(sql).bind(id, JSON.stringify(reports.map((report) => report.id)), JSON.stringify(filed));
}

/** Stops the batch that it opens where the article's reports are others than were read, or it was taken back. */
export function expectReports(connection: Connection, article: StandingArticle): D1PreparedStatement {
  return asking(connection, stopUnless(HAS_REPORTS), article);
}

/** Whether they are as they were read in the primary database. */
export async function hasReports(connection: Connection, article: StandingArticle): Promise<boolean> {
  const sql = `INSERT INTO link_guard (id, unchanged) VALUES (1, 1) ${ANEW} RETURNING (${HAS_REPORTS}) AS holds`;
  const row = await asking(connection, sql, article).first<{ readonly holds: number }>();
  return row?.holds === 1;
}
