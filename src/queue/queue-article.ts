// The use case: an article comes in, is checked, and waits to be read.
import type { Connection } from '../db/database.ts';
import type { Viewer } from '../db/keys.ts';
import { sha256 } from '../db/sha256.ts';
import { insertTicket } from '../db/tickets.ts';
import { contentHash } from '../ingest/content-hash.ts';
import type { IngestInput } from '../ingest/outcome.ts';
import { Refusal } from '../ingest/refusals.ts';
import { claimOf, conflictSince } from '../ingest/sent-before.ts';
import { validate } from '../ingest/validate.ts';
import { MAXIMUM_WAITING } from './limits.ts';
import { QueueFull } from './refusals.ts';
import { firstDue, type TicketQueue } from './sending.ts';
import { newTicketId } from './ticket-id.ts';

export interface QueueDependencies {
  readonly connection: Connection;
  /** Who sends the article; may ingest. */
  readonly viewer: Viewer;
  readonly requestId: string | null;
  readonly queue: TicketQueue;
  readonly now: Date;
}

/** `isNew` is false where it waits, or has been read, already: sent again under its idempotency key. */
export interface QueuedArticle {
  readonly ticketId: string;
  readonly isNew: boolean;
}

/**
 * Stores an article to be read later, in one round trip. It is checked as an ingest checks it, as far as that needs no reading.
 * Whoever calls this sends what is new. Refusals are values; rejects only where the database fails.
 *
 * @param position of the article among those of the request
 */
export async function queueArticle(
  { connection, viewer, requestId, queue, now }: QueueDependencies,
  input: IngestInput,
  position: number,
): Promise<QueuedArticle | Refusal> {
  const valid = validate(input);
  if (valid instanceof Refusal) return valid;
  const { keyId, ownerId } = viewer;
  const claim = claimOf(ownerId, input.idempotencyKey, now);
  const createdAt = now.toISOString();
  const ticket = {
    id: newTicketId(now, position),
    keyId,
    ownerId,
    requestId,
    claim: claim && (await sha256(JSON.stringify([ownerId, claim.key]))),
    contentHash: await contentHash(valid),
    createdAt,
    dueAt: firstDue(queue, now),
    input: JSON.stringify({ ...valid, idempotencyKey: claim?.key ?? null }),
  };
  const limits = { keptSince: claim?.keptSince ?? createdAt, maximum: MAXIMUM_WAITING };
  const queued = await insertTicket(connection, ticket, limits);
  if ('waiting' in queued) return new QueueFull(queued.waiting, MAXIMUM_WAITING);
  return 'claimedAt' in queued ? conflictSince(queued.claimedAt) : queued;
}
