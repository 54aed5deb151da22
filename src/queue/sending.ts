// Where tickets go to be read. The Queue carries their ids alone; what it loses, the cron sends again.
import { dueAfter } from './limits.ts';

/** The Queue's binding, absent where the Worker has none: then the cron reads what waits. */
export type TicketQueue = Pick<Queue<string>, 'sendBatch'> | undefined;

/** Messages that the platform takes at once. */
const SENT_AT_ONCE = 100;

/** By when a ticket is to be heard of that comes in now: where nothing is sent, it is the cron's at once. */
export function firstDue(queue: TicketQueue, now: Date): string {
  return queue ? dueAfter(now, 0) : now.toISOString();
}

/** Where what went wrong is told. */
export interface ErrorLog {
  error(error: unknown, details: object): void;
}

/** Sends tickets. Never rejects: what could not be sent is stored, and is sent again when it is overdue. */
export async function sendTickets(queue: TicketQueue, ids: readonly string[], log: ErrorLog): Promise<void> {
  if (!queue) return;
  try {
    for (let start = 0; start < ids.length; start += SENT_AT_ONCE) {
      const messages = ids.slice(start, start + SENT_AT_ONCE).map((body) => ({ body, contentType: 'text' as const }));
      await queue.sendBatch(messages);
    }
  } catch (error) {
    log.error(error, { what: 'Queued articles could not be sent to be read; the cron will send them again.' });
  }
}
