// Keys that senders give to ingests, as stored: what each was used for, and for how long that is known.
import type { Connection } from './database.ts';

/** Keys of other ingests that are too old and go where one comes in: more than one, so that none stay behind. */
const FORGOTTEN_AT_ONCE = 10;

const UNLESS_USED_OR_ERASED = 'WHERE NOT EXISTS (SELECT 1 FROM erasures WHERE article_id = ?3) ON CONFLICT DO NOTHING';

/** A sender's key for the ingest under way. */
export interface Claim {
  /** Owner of the access key: the same text of another owner is another key. */
  readonly ownerId: string;
  readonly key: string;
  /** ISO instants, UTC: now, and since when keys are known; what was used before that is as if it never was. */
  readonly usedAt: string;
  readonly keptSince: string;
}

/** What an ingest did to an event or agreement, in the order of the article's reports. */
export interface KeptOutcome {
  readonly outcome: 'CREATED' | 'MERGED' | 'JOINED';
  readonly absorbedIds: readonly string[];
}

/** What an ingest that stored its article was answered with. */
export interface KeptAnswer {
  readonly events: readonly KeptOutcome[];
  readonly agreements: readonly KeptOutcome[];
}

/** What a key was used for; `answer` is null where the article was there before. */
export interface Use {
  readonly articleId: string;
  /** ISO instant, UTC. */
  readonly usedAt: string;
  readonly answer: KeptAnswer | null;
}

/** A use as a statement gives it; null where the key is free. */
export interface UseRow {
  readonly articleId: string | null;
  readonly usedAt: string | null;
  /** JSON. */
  readonly answer: string | null;
}

export function useOf({ articleId, usedAt, answer }: UseRow): Use | null {
  if (articleId === null || usedAt === null) return null;
  return { articleId, usedAt, answer: answer === null ? null : JSON.parse(answer) };
}

function inserting(connection: Connection, claim: Claim, { articleId, answer }: Omit<Use, 'usedAt'>, behind: string) {
  const { ownerId, key, usedAt, keptSince } = claim;
  return [
    connection
      .prepare(
        `DELETE FROM idempotency_keys WHERE used_at < ?3 AND (owner_id, key) IN (
           SELECT ?1, ?2 UNION ALL
           SELECT * FROM (SELECT owner_id, key FROM idempotency_keys WHERE used_at < ?3 ORDER BY used_at LIMIT ?4))`,
      )
      .bind(ownerId, key, keptSince, FORGOTTEN_AT_ONCE),
    connection
      .prepare(
        `INSERT INTO idempotency_keys (owner_id, key, article_id, used_at, answer) SELECT ?1, ?2, ?3, ?4, ?5 ${behind}`,
      )
      .bind(ownerId, key, articleId, usedAt, answer && JSON.stringify(answer)),
  ];
}

/** Statements that store what a key is used for, and forget old ones. They stop the batch where another ingest has the key. */
export function insertUse(connection: Connection, claim: Claim, use: Omit<Use, 'usedAt'>): D1PreparedStatement[] {
  return inserting(connection, claim, use, '');
}

/**
 * Stores that a key is used for an article that is there already, unless it has a use by now or the article is erased; gives
 * the use that stands.
 */
export async function settleUse(connection: Connection, claim: Claim, articleId: string): Promise<Use | null> {
  const { ownerId, key } = claim;
  const results = await connection.batch<UseRow>([
    ...inserting(connection, claim, { articleId, answer: null }, UNLESS_USED_OR_ERASED),
    connection
      .prepare(
        `SELECT article_id AS "articleId", used_at AS "usedAt", answer FROM idempotency_keys WHERE owner_id = ?1 AND key = ?2`,
      )
      .bind(ownerId, key),
  ]);
  const row = results.at(-1)?.results[0];
  return row === undefined ? null : useOf(row);
}
