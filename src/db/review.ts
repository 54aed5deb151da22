// Events as a change by a person asks for them.
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { eventCorrections } from '../../schema/history.ts';
import type { ReviewStatus } from '../../schema/vocabulary.ts';
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
