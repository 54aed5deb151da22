// What the Queue delivers: tickets to be read, and those that it gave up on.
import * as z from 'zod';
import { buryTickets } from '../db/tickets.ts';
import { delayAfter } from './limits.ts';
import { type ReadingDependencies, readTickets } from './read-tickets.ts';

/** How the name of the Queue ends that holds what could not be read. */
export const DEAD_LETTERS = /-dead$/;

/** The id of a ticket, as {@link ../queue/sending.ts} sends it; anything else is nobody's. */
const ticketId = z.string().max(100);

/** What a message is about; null for what no ticket is. */
function idOf({ body }: Message): string | null {
  return ticketId.safeParse(body).data ?? null;
}

/**
 * Takes a batch of messages. What was read, refused or read before is acknowledged; what failed comes again after a while that
 * doubles each time, until the Queue gives up on it. Never rejects: where the database does not answer, the whole batch comes again.
 */
export async function consume(batch: MessageBatch, dependencies: ReadingDependencies): Promise<void> {
  const { connection, log, now } = dependencies;
  const ids = batch.messages.map(idOf).filter((id) => id !== null);
  try {
    if (DEAD_LETTERS.test(batch.queue)) {
      await buryTickets(connection, ids, now().toISOString());
      batch.ackAll();
      return;
    }
    const again = await readTickets(dependencies, ids);
    for (const message of batch.messages) {
      const delaySeconds = again.get(idOf(message) ?? '');
      if (delaySeconds === undefined) message.ack();
      else message.retry({ delaySeconds });
    }
  } catch (error) {
    log.error(error, { what: 'A batch of queued articles could not be taken.' });
    batch.retryAll({ delaySeconds: delayAfter(1) });
  }
}
