// Events as a change by a person asks for them.
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { eventCorrections } from '../../schema/history.ts';
import type { LinkDecision, ReviewStatus } from '../../schema/vocabulary.ts';
import type { Connection } from './database.ts';
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
