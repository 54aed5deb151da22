// One change of the registry: who may make it, and how two at once do not spoil each other.
import type { Connection } from '../db/database.ts';
import type { Viewer } from '../db/keys.ts';
import { expectRevision, raiseRevision, readRevision } from '../db/registry.ts';
import { type Refusal, Unauthorized } from '../ingest/refusals.ts';
import { MAX_ATTEMPTS } from './limits.ts';

export interface ChangeDependencies {
  readonly connection: Connection;
  /** Who asks for the change; null for no key. */
  readonly viewer: Viewer | null;
  readonly now: Date;
}

/** What an attempt comes to: a refusal, or an answer with the statements that make it true; none where it is true already. */
export interface Change<Answer> {
  readonly answer: Answer;
  readonly statements: readonly D1PreparedStatement[];
}

/** Who makes the change, and when. */
export interface Author {
  readonly ownerId: string;
  /** ISO instant, UTC. */
  readonly now: string;
}

/**
 * Makes a change that needs the scope "review", in one batch. The change is prepared on what is stored; where another one comes between, it
 * is prepared anew. Rejects only where the database fails.
 */
export async function changeRegistry<Answer>(
  { connection, viewer, now }: ChangeDependencies,
  prepare: (author: Author) => Promise<Change<Answer> | Refusal>,
): Promise<Answer | Refusal> {
  if (!viewer?.scopes.has('review'))
    return new Unauthorized(
      'Changing the registry needs a key with the scope "review": send it as "Authorization: Bearer <key>".',
    );
  const author = { ownerId: viewer.ownerId, now: now.toISOString() };
  for (let attempt = 1; ; attempt++) {
    const revision = await readRevision(connection);
    const change = await prepare(author);
    if (change instanceof Error) return change;
    if (change.statements.length === 0) return change.answer;
    try {
      await connection.batch([expectRevision(connection, revision), raiseRevision(connection), ...change.statements]);
      return change.answer;
    } catch (error) {
      // An article may have stored a name of ours meanwhile: that raises no revision, and the next attempt sees it.
      if (attempt === MAX_ATTEMPTS) throw error;
    }
  }
}
