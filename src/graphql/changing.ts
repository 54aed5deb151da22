// What the mutations share: who asks, and telling those who follow.
import type { Context } from '../context.ts';
import type { Viewer } from '../db/keys.ts';
import { Unauthorized } from '../ingest/refusals.ts';

/** Whom the request's key stands for; null for no key, a refusal for one that is none. */
export async function viewerOf(context: Context): Promise<Viewer | null | Unauthorized> {
  const authentication = await context.authenticate();
  if (authentication.type === 'InvalidKey') return new Unauthorized(authentication.message);
  return authentication.type === 'Viewer' ? authentication.viewer : null;
}

/** Tells those who follow. What was stored stays stored where they cannot be told: they find it by `updatedSince`. */
export async function tell({ feed, connection }: Context, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return;
  try {
    const bookmark = 'getBookmark' in connection ? connection.getBookmark() : null;
    await feed.publish({ eventIds, bookmark });
  } catch (error) {
    console.error('Subscribers could not be told of a change:', error);
  }
}
