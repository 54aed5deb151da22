// What follows a write that readers may see: those who follow are told, and caches forget.
import type { EventFeed } from './db/changes.ts';
import type { Connection } from './db/database.ts';
import { type AnswerCache, purge, STORED } from './http/purge.ts';

export interface Announcing {
  readonly feed: EventFeed;
  /** What the write was made on. */
  readonly connection: Connection;
  readonly cache: AnswerCache;
  readonly log: { error(error: unknown, details: object): void };
}

/** Tells those who follow. What was stored stays stored where they cannot be told: they find it by `updatedSince`. */
export async function tell(
  { feed, connection, log }: Omit<Announcing, 'cache'>,
  eventIds: readonly string[],
): Promise<void> {
  if (eventIds.length === 0) return;
  try {
    const bookmark = 'getBookmark' in connection ? connection.getBookmark() : null;
    await feed.publish({ eventIds, bookmark });
  } catch (error) {
    log.error(error, { what: 'Subscribers could not be told of a change.' });
  }
}

/** Announces a write: events that are new, changed or none any more, and whatever else is stored otherwise now. Never rejects. */
export async function announce(announcing: Announcing, eventIds: readonly string[] = []): Promise<void> {
  await Promise.all([tell(announcing, eventIds), purge(announcing.cache, [STORED], announcing.log)]);
}
