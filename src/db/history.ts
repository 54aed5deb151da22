// What became of events and agreements, as stored.
import type { Connection } from './database.ts';

/** Which of the ids are of events, or agreements, that were absorbed: id → the id of the one that answers to it. */
export async function findSuccessors(
  connection: Connection,
  ids: readonly string[],
  removed: 'removed_events' | 'removed_agreements' = 'removed_events',
): Promise<ReadonlyMap<string, string>> {
  const { results } = await connection
    .prepare(
      `SELECT id, successor_id AS "successorId" FROM ${removed}
       WHERE successor_id IS NOT NULL AND id IN (SELECT value FROM json_each(?1))`,
    )
    .bind(JSON.stringify(ids))
    .all<{ readonly id: string; readonly successorId: string }>();
  return new Map(results.map(({ id, successorId }) => [id, successorId]));
}
