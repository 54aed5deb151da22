// What an ingest is answered that need not be made: the article is there, or its key stands for another one.
import type { Sent, StoredArticle } from '../db/articles.ts';
import type { Connection } from '../db/database.ts';
import { type Claim, type KeptAnswer, type KeptOutcome, settleUse, type Use } from '../db/idempotency.ts';
import { articleId } from './content-hash.ts';
import { IDEMPOTENCY_HOURS } from './limits.ts';
import type { Ingested } from './outcome.ts';
import { ArticleErased, IdempotencyConflict } from './refusals.ts';

const HOUR_MS = 3_600_000;

/** The sender's key for an ingest; null where none, or a blank, was given. */
export function claimOf(ownerId: string, key: string | null | undefined, now: Date): Claim | null {
  if (key === null || key === undefined || key.trim() === '') return null;
  const keptSince = new Date(now.getTime() - IDEMPOTENCY_HOURS * HOUR_MS).toISOString();
  return { ownerId, key, usedAt: now.toISOString(), keptSince };
}

/** What is kept of an answer for when the ingest is sent again. */
export function kept({ events, agreements }: KeptAnswer): KeptAnswer {
  const keep = ({ outcome, absorbedIds }: KeptOutcome) => ({ outcome, absorbedIds });
  return { events: events.map(keep), agreements: agreements.map(keep) };
}

/**
 * The answer for an article that is there. `answer` is that of the ingest that stored it, where this is that one sent
 * again: then outcomes are what they were, events and agreements those that its reports are filed under now.
 */
function answerFor({ id, eventIds, agreementIds }: StoredArticle, answer: KeptAnswer | null): Ingested {
  const unchanged = { outcome: 'UNCHANGED' as const, absorbedIds: [] };
  return {
    articleId: id,
    created: answer !== null,
    events: eventIds.map((eventId, index) => ({
      eventId,
      ...(answer?.events[index] ?? unchanged),
      possibleDuplicateIds: [],
    })),
    agreements: agreementIds.map((agreementId, index) => ({
      agreementId,
      ...(answer?.agreements[index] ?? unchanged),
    })),
    reading: null,
    changedIds: [],
  };
}

/** The refusal of an article whose key was sent with another one at an instant. */
export function conflictSince(usedAt: string): IdempotencyConflict {
  return new IdempotencyConflict(
    `The idempotencyKey was sent with another article at ${usedAt}: send this one under a key of its own, or that one unchanged. A key is known for ${IDEMPOTENCY_HOURS} hours.`,
  );
}

function erased(at: string): ArticleErased {
  return new ArticleErased(
    `The words of an article with this content were erased on ${at.slice(0, 10)}, for good: it is not taken in again. Its figures are still told, under the article’s id.`,
  );
}

/** The answer, where no article needs to be stored for it; else null. One round trip where a key is new and its article is not, else none. */
export async function answerSentBefore(
  connection: Connection,
  hash: string,
  claim: Claim | null,
  { article, use }: Sent,
): Promise<Ingested | IdempotencyConflict | ArticleErased | null> {
  const isOther = ({ articleId: used }: Use) => used !== articleId(hash);
  if (use !== null && isOther(use)) return conflictSince(use.usedAt);
  if (article === null) return null;
  if (article.erasedAt !== null) return erased(article.erasedAt);
  const standing = use ?? (claim && (await settleUse(connection, claim, article.id)));
  return standing !== null && isOther(standing)
    ? conflictSince(standing.usedAt)
    : answerFor(article, standing?.answer ?? null);
}
