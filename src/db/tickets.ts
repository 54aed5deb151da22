// Articles that wait to be read, as stored. What waits is QUEUED, or PROCESSING where reading it was begun; all else has come to an end.
import type { InferInsertModel } from 'drizzle-orm';
import type { ingestTickets } from '../../schema/tickets.ts';
import type { Connection } from './database.ts';

const WAITING = "state IN ('QUEUED', 'PROCESSING')";

/** Every id in one parameter, however many there are. */
const AMONG = 'id IN (SELECT value FROM json_each(?1))';

/** A ticket that is to be stored. Instants are ISO, UTC. */
export type NewTicket = Readonly<
  Required<
    Pick<
      InferInsertModel<typeof ingestTickets>,
      'id' | 'keyId' | 'ownerId' | 'requestId' | 'claim' | 'contentHash' | 'createdAt' | 'dueAt'
    >
  >
> & { readonly input: string };

/** What became of a ticket that was to be stored. */
export type Queued =
  /** `isNew` is false where its claim stood for the same article already: then this is that ticket. */
  | { readonly ticketId: string; readonly isNew: boolean }
  /** Its claim stands for another article since then. */
  | { readonly claimedAt: string }
  /** As many wait as may, or more. */
  | { readonly waiting: number };

/**
 * Stores a ticket in one round trip, unless its claim is taken or `maximum` of them wait already.
 *
 * @param keptSince claims of before are as if they never were
 */
export async function insertTicket(
  connection: Connection,
  ticket: NewTicket,
  { keptSince, maximum }: { readonly keptSince: string; readonly maximum: number },
): Promise<Queued> {
  const { id, keyId, ownerId, requestId, claim, contentHash, createdAt, dueAt, input } = ticket;
  const results = await connection.batch<{
    readonly id: string | null;
    readonly contentHash: string | null;
    readonly createdAt: string | null;
    readonly waiting: number;
  }>([
    connection
      .prepare('UPDATE ingest_tickets SET claim = NULL WHERE claim = ?1 AND created_at < ?2')
      .bind(claim, keptSince),
    connection
      .prepare(
        `INSERT INTO ingest_tickets
           (id, state, key_id, owner_id, request_id, claim, content_hash, created_at, due_at, attempts, input)
         SELECT ?1, 'QUEUED', ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, ?9
         WHERE (SELECT count(*) FROM (SELECT 1 FROM ingest_tickets WHERE ${WAITING} LIMIT ?10)) < ?10
         ON CONFLICT (claim) WHERE claim IS NOT NULL DO NOTHING`,
      )
      .bind(id, keyId, ownerId, requestId, claim, contentHash, createdAt, dueAt, input, maximum),
    connection
      .prepare(
        `SELECT id, content_hash AS "contentHash", created_at AS "createdAt",
           iif(id IS NULL, (SELECT count(*) FROM ingest_tickets WHERE ${WAITING}), 0) AS "waiting"
         FROM (SELECT 1) LEFT JOIN ingest_tickets ON id = ?1 OR claim = ?2`,
      )
      .bind(id, claim),
  ]);
  const row = results.at(-1)?.results[0];
  if (!row || row.id === null || row.createdAt === null) return { waiting: row?.waiting ?? 0 };
  return row.contentHash === contentHash ? { ticketId: row.id, isNew: row.id === id } : { claimedAt: row.createdAt };
}

async function idsOf(statement: D1PreparedStatement): Promise<string[]> {
  const { results } = await statement.all<{ readonly id: string }>();
  return results.map(({ id }) => id);
}

/** Of these tickets those that wait: those first that were begun least often, then in the order in which they came in. */
export function findWaiting(connection: Connection, ids: readonly string[]): Promise<string[]> {
  return idsOf(
    connection
      .prepare(`SELECT id FROM ingest_tickets WHERE ${AMONG} AND ${WAITING} ORDER BY attempts, id`)
      .bind(JSON.stringify(ids)),
  );
}

/** A ticket whose article is to be read. */
export interface BegunTicket {
  readonly keyId: string;
  readonly ownerId: string;
  readonly requestId: string | null;
  /** How many times reading it was begun, this time included. */
  readonly attempts: number;
  /** Null where its words were erased. */
  readonly input: string | null;
  /** When the key that it came with was revoked; null for one that stands. */
  readonly revokedAt: string | null;
}

/** Notes that reading a ticket's article is begun, and gives it; null where it waits no more. */
export function beginTicket(connection: Connection, id: string, dueAt: string): Promise<BegunTicket | null> {
  return connection
    .prepare(
      `UPDATE ingest_tickets SET state = 'PROCESSING', attempts = attempts + 1, due_at = ?2 WHERE id = ?1 AND ${WAITING}
       RETURNING key_id AS "keyId", owner_id AS "ownerId", request_id AS "requestId", attempts, input,
         (SELECT revoked_at FROM access_keys WHERE access_keys.id = key_id) AS "revokedAt"`,
    )
    .bind(id, dueAt)
    .first<BegunTicket>();
}

/** Notes that the article of a ticket is there: for the batch that stores it. The ticket keeps no word of it. */
export function endTicket(
  connection: Connection,
  id: string,
  { articleId, created, now }: { readonly articleId: string; readonly created: boolean; readonly now: string },
): D1PreparedStatement {
  return connection
    .prepare(
      `UPDATE ingest_tickets SET state = 'DONE', article_id = ?2, created = ?3, ended_at = ?4, error_code = NULL, error = NULL,
         input = NULL WHERE id = ?1 AND state <> 'DONE'`,
    )
    .bind(id, articleId, Number(created), now);
}

/** What went wrong: the type of a refusal or another name, and words to show. */
export interface TicketError {
  readonly code: string;
  readonly message: string;
}

/** Notes that the article of a ticket is refused, for good. The ticket keeps no word of it, and its claim is free. */
export async function failTicket(connection: Connection, id: string, error: TicketError, now: string): Promise<void> {
  await connection
    .prepare(
      `UPDATE ingest_tickets SET state = 'FAILED', error_code = ?2, error = ?3, ended_at = ?4, input = NULL, claim = NULL
       WHERE id = ?1 AND ${WAITING}`,
    )
    .bind(id, error.code, error.message, now)
    .run();
}

/** Notes that the article of a ticket could not be read this time. */
export async function postponeTicket(
  connection: Connection,
  id: string,
  error: TicketError,
  dueAt: string,
): Promise<void> {
  await connection
    .prepare(
      `UPDATE ingest_tickets SET state = 'QUEUED', error_code = ?2, error = ?3, due_at = ?4 WHERE id = ?1 AND ${WAITING}`,
    )
    .bind(id, error.code, error.message, dueAt)
    .run();
}

/** Gives these tickets up. They keep their articles, to be tried once more where somebody says so. */
export async function buryTickets(connection: Connection, ids: readonly string[], now: string): Promise<void> {
  await connection
    .prepare(`UPDATE ingest_tickets SET state = 'DEAD', ended_at = ?2 WHERE ${AMONG} AND ${WAITING}`)
    .bind(JSON.stringify(ids), now)
    .run();
}

/** Gives those up that were not heard of in time and were begun so often. */
export async function buryOverdue(connection: Connection, now: string, attempts: number): Promise<void> {
  await connection
    .prepare(
      `UPDATE ingest_tickets SET state = 'DEAD', ended_at = ?1 WHERE ${WAITING} AND due_at <= ?1 AND attempts >= ?2`,
    )
    .bind(now, attempts)
    .run();
}

/** The oldest tickets that were not heard of in time, at most so many; from now on they have time until `dueAt`. */
export function takeOverdue(connection: Connection, now: string, dueAt: string, limit: number): Promise<string[]> {
  return idsOf(
    connection
      .prepare(
        `UPDATE ingest_tickets SET state = 'QUEUED', due_at = ?2
         WHERE id IN (SELECT id FROM ingest_tickets WHERE ${WAITING} AND due_at <= ?1 ORDER BY id LIMIT ?3) RETURNING id`,
      )
      .bind(now, dueAt, limit),
  );
}

/** Of these tickets those that there are, of one owner's or, with null, of anybody's. */
export function findTickets(connection: Connection, ids: readonly string[], ownerId: string | null): Promise<string[]> {
  return idsOf(
    connection
      .prepare(`SELECT id FROM ingest_tickets WHERE ${AMONG} AND owner_id = coalesce(?2, owner_id)`)
      .bind(JSON.stringify(ids), ownerId),
  );
}

/** Has those of these tickets wait again that were given up, as if they had just come in; gives their ids. */
export function reviveTickets(connection: Connection, ids: readonly string[], dueAt: string): Promise<string[]> {
  return idsOf(
    connection
      .prepare(
        `UPDATE ingest_tickets SET state = 'QUEUED', attempts = 0, due_at = ?2, ended_at = NULL, error_code = NULL, error = NULL
         WHERE ${AMONG} AND state = 'DEAD' RETURNING id`,
      )
      .bind(JSON.stringify(ids), dueAt),
  );
}

/** Deletes tickets that have come to an end, the oldest first, at most so many: given up ones from before one id, others from before another. */
export async function forgetTickets(
  connection: Connection,
  before: { readonly ended: string; readonly dead: string },
  limit: number,
): Promise<void> {
  await connection
    .prepare(
      `DELETE FROM ingest_tickets WHERE id IN (SELECT id FROM ingest_tickets
         WHERE id < ?1 AND (state IN ('DONE', 'FAILED') OR state = 'DEAD' AND id < ?2) ORDER BY id LIMIT ?3)`,
    )
    .bind(before.ended, before.dead, limit)
    .run();
}
