// What the cron does for tickets: sends those again that the Queue has lost, or reads them where there is none; gives up on what was
// tried too often; and forgets what came to its end long ago.
import { buryOverdue, forgetTickets, takeOverdue } from '../db/tickets.ts';
import {
  DAYS_KEPT,
  DAYS_KEPT_DEAD,
  dueAfter,
  FORGOTTEN_AT_ONCE,
  MAXIMUM_ATTEMPTS,
  READ_WITHOUT_QUEUE,
  SENT_AGAIN_AT_ONCE,
} from './limits.ts';
import { type ReadingDependencies, readTickets } from './read-tickets.ts';
import { sendTickets, type TicketQueue } from './sending.ts';
import { idsSince } from './ticket-id.ts';

const DAY_MS = 86_400_000;

/** Looks after the tickets, as of now. Never rejects: what failed is done the next time. */
export async function catchUp(queue: TicketQueue, dependencies: ReadingDependencies): Promise<void> {
  const { connection, log } = dependencies;
  const now = dependencies.now();
  const daysAgo = (days: number) => idsSince(new Date(now.getTime() - days * DAY_MS));
  try {
    await buryOverdue(connection, now.toISOString(), MAXIMUM_ATTEMPTS);
    const limit = queue ? SENT_AGAIN_AT_ONCE : READ_WITHOUT_QUEUE;
    const overdue = await takeOverdue(connection, now.toISOString(), dueAfter(now, 0), limit);
    if (queue) await sendTickets(queue, overdue, log);
    else await readTickets(dependencies, overdue);
    const before = { ended: daysAgo(DAYS_KEPT), dead: daysAgo(DAYS_KEPT_DEAD) };
    await forgetTickets(connection, before, FORGOTTEN_AT_ONCE);
  } catch (error) {
    log.error(error, { what: 'Tickets could not be looked after.' });
  }
}
