// What the mutations share: telling those who follow.
import type { Context } from '../context.ts';

/** Tells those who follow. What was stored stays stored where they cannot be told: they find it by `updatedSince`. */
export async function tell({ feed, connection, log }: Context, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return;
  try {
    const bookmark = 'getBookmark' in connection ? connection.getBookmark() : null;
    await feed.publish({ eventIds, bookmark });
  } catch (error) {
    log.error(error, { what: 'Subscribers could not be told of a change.' });
  }
}
