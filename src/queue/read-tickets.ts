// A ticket's article is read, as an ingest reads it, and the ticket says what came of it.
import * as z from 'zod';
import type { Connection } from '../db/database.ts';
import {
  type BegunTicket,
  beginTicket,
  endTicket,
  failTicket,
  findWaiting,
  postponeTicket,
  type TicketError,
} from '../db/tickets.ts';
import { ingestArticle } from '../ingest/ingest.ts';
import type { Ingested, IngestInput } from '../ingest/outcome.ts';
import type { LoadReader } from '../ingest/reader.ts';
import { ArticleErased, Refusal, TryAgain, Unauthorized } from '../ingest/refusals.ts';
import { delayAfter, dueAfter } from './limits.ts';
import type { ErrorLog } from './sending.ts';

/** What came of one attempt at a ticket. */
export interface Attempt {
  readonly ticketId: string;
  /** Of the request that sent the article. */
  readonly requestId: string | null;
  readonly attempts: number;
  /** Null where nobody expected what happened. */
  readonly outcome: Ingested | Refusal | null;
}

export interface ReadingDependencies {
  readonly connection: Connection;
  readonly loadReader: LoadReader;
  readonly now: () => Date;
  readonly log: ErrorLog;
  /** Is told of each attempt as it ends. */
  readonly note: (attempt: Attempt) => Promise<void>;
}

const UNEXPECTED: TicketError = {
  code: 'Unexpected',
  message: 'Something unexpected happened when the article was read, and has been logged.',
};

const text = z.string().nullable();

/** As {@link ../queue/queue-article.ts} writes it. */
const storedInput = z.object({
  text: z.string(),
  title: text,
  url: text,
  publisher: text,
  publishedAt: text,
  language: text,
  idempotencyKey: text,
});

/** The article to be read, or why it is not to be any more. */
function inputOf({ input, revokedAt }: BegunTicket): IngestInput | Refusal {
  if (revokedAt !== null) return new Unauthorized(`The key that sent this was revoked at ${revokedAt}.`);
  if (input === null) return new ArticleErased('The words of this article were erased while it waited.');
  return storedInput.parse(JSON.parse(input));
}

async function ingestTicket(
  { connection, loadReader, now }: ReadingDependencies,
  ticketId: string,
  ticket: BegunTicket,
): Promise<Ingested | Refusal> {
  const input = inputOf(ticket);
  if (input instanceof Refusal) return input;
  const { keyId, ownerId, requestId } = ticket;
  const begun = now();
  const end = (articleId: string, created: boolean) =>
    endTicket(connection, ticketId, { articleId, created, now: begun.toISOString() });
  const outcome = await ingestArticle(
    {
      connection,
      viewer: { keyId, ownerId, scopes: new Set(['ingest']) },
      requestId,
      loadReader,
      now: begun,
      alongside: (articleId) => [end(articleId, true)],
    },
    input,
  );
  // What was there already was written by nobody now.
  if (!(outcome instanceof Refusal)) await end(outcome.articleId, outcome.created).run();
  return outcome;
}

/** Reads the article of one ticket. Gives the seconds after which it is to be tried again; null where it needs not be. */
async function readTicket(dependencies: ReadingDependencies, ticketId: string): Promise<number | null> {
  const { connection, now, log, note } = dependencies;
  const ticket = await beginTicket(connection, ticketId, dueAfter(now(), 0));
  if (ticket === null) return null;
  const { requestId, attempts } = ticket;
  let outcome: Ingested | Refusal | null = null;
  try {
    outcome = await ingestTicket(dependencies, ticketId, ticket);
  } catch (error) {
    log.error(error, { what: 'A queued article could not be read.', ticketId, attempts });
  }
  await note({ ticketId, requestId, attempts, outcome });
  const error = outcome instanceof Refusal ? { code: outcome.constructor.name, message: outcome.message } : UNEXPECTED;
  if (outcome === null || outcome instanceof TryAgain) {
    const delay = delayAfter(attempts);
    await postponeTicket(connection, ticketId, error, dueAfter(now(), delay));
    return delay;
  }
  if (outcome instanceof Refusal) await failTicket(connection, ticketId, error, now().toISOString());
  return null;
}

/**
 * Reads the articles of those of these tickets that wait, one after the other; those first that were begun least often, so that one
 * that ends the Worker takes no others along. Gives those that are to be tried again, with the seconds after which.
 * Rejects only where the tickets cannot be asked for.
 */
export async function readTickets(
  dependencies: ReadingDependencies,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const again = new Map<string, number>();
  for (const id of await findWaiting(dependencies.connection, ids)) {
    try {
      const delay = await readTicket(dependencies, id);
      if (delay !== null) again.set(id, delay);
    } catch (error) {
      dependencies.log.error(error, { what: 'What came of a queued article could not be noted.', ticketId: id });
      again.set(id, delayAfter(1));
    }
  }
  return again;
}
