// One change of the registry: how two at once do not spoil each other.

import { Overtaken, untilNotOvertaken } from '../db/attempts.ts';
import { auditEntry, type Origin, type Written } from '../db/audit.ts';
import type { Connection } from '../db/database.ts';
import type { Viewer } from '../db/keys.ts';
import { expectRevision, raiseRevision, readLatestRevision } from '../db/registry.ts';
import { refreshSearch } from '../db/search/refresh.ts';
import { Refusal } from '../ingest/refusals.ts';

export interface ChangeDependencies {
  readonly connection: Connection;
  /** Who makes the change; may review. */
  readonly viewer: Viewer;
  /** By which request; null for none. */
  readonly requestId: string | null;
  readonly now: Date;
}

/** What an attempt comes to: an answer, and what makes it true. */
export interface Change<Answer> {
  readonly answer: Answer;
  readonly statements: readonly D1PreparedStatement[];
  /** For the audit log; null where the answer is true already. */
  readonly written: Written | null;
}

/** Who makes the change, and when. */
export interface Author {
  readonly ownerId: string;
  /** ISO instant, UTC. */
  readonly now: string;
}

/**
 * Makes a change of the registry in one batch. The change is prepared on what is stored; where another one comes between, it
 * is prepared anew. Rejects only where the database fails.
 */
export function changeAtRevision<Answer, Refused extends Refusal = never>(
  connection: Connection,
  origin: Origin,
  prepare: () => Promise<Change<Answer> | Refused>,
): Promise<Answer | Refused> {
  return untilNotOvertaken(async () => {
    const revision = await readLatestRevision(connection);
    const change = await prepare();
    if (change instanceof Refusal) return change;
    const { answer, statements, written } = change;
    if (written === null) return answer;
    try {
      await connection.batch([
        expectRevision(connection, revision),
        ...statements,
        auditEntry(connection, origin, written),
        refreshSearch(connection),
      ]);
    } catch (error) {
      throw (await readLatestRevision(connection)) === revision ? error : new Overtaken(error);
    }
    return answer;
  });
}

/** Makes a change as a person; the next article is read with it. */
export async function changeRegistry<Answer>(
  { connection, viewer, requestId, now }: ChangeDependencies,
  prepare: (author: Author) => Promise<Change<Answer> | Refusal>,
): Promise<Answer | Refusal> {
  const author = { ownerId: viewer.ownerId, now: now.toISOString() };
  const origin = { requestId, keyId: viewer.keyId, now: author.now };
  return changeAtRevision<Answer, Refusal>(connection, origin, async () => {
    const change = await prepare(author);
    if (change instanceof Refusal || change.written === null) return change;
    return { ...change, statements: [raiseRevision(connection), ...change.statements] };
  });
}
