// What follows a write that readers may see.
import type { EventFeed } from './db/changes.ts';
import type { Connection } from './db/database.ts';

interface Announcing {
  readonly feed: EventFeed;
  /** What the write was made on. */
  readonly connection: Connection;
  readonly log: { error(error: unknown, details: object): void };
}

/** Tells those who follow. What was stored stays stored where they cannot be told: they find it by `updatedSince`. */
export async function announce({ feed, connection, log }: Announcing, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return;
  try {
    const bookmark = 'getBookmark' in connection ? connection.getBookmark() : null;
    await feed.publish({ eventIds, bookmark });
  } catch (error) {
    log.error(error, { what: 'Subscribers could not be told of a change.' });
  }
}
