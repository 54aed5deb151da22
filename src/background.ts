// What the Worker does without a request: reads what the Queue brings, and what the cron finds.
import { announce } from './announce.ts';
import { type Bindings, createReaderLoader, openCounter } from './context.ts';
import type { EventFeed } from './db/changes.ts';
import { openLatestSession } from './db/database.ts';
import { fitD1 } from './db/fit-d1.ts';
import { factsOf, numbersOf } from './ingest/facts.ts';
import { Refusal } from './ingest/refusals.ts';
import { logError, logTicket } from './logging.ts';
import type { ReadingDependencies } from './queue/read-tickets.ts';

/**
 * What tickets are read with.
 *
 * @param occasion what the Worker was called for, as the log names it
 */
export function openBackground(
  bindings: Bindings,
  feed: EventFeed,
  occasion: string,
  now: () => Date = () => new Date(),
): ReadingDependencies {
  const connection = fitD1(openLatestSession(bindings.DB));
  const count = openCounter(bindings);
  const log = { error: (error: unknown, details: object) => logError(occasion, error, details) };
  return {
    connection,
    loadReader: createReaderLoader(bindings.ASSETS, connection),
    now,
    log,
    async note({ ticketId, requestId, attempts, outcome }) {
      const facts = outcome === null ? { outcome: 'Unexpected' } : factsOf(outcome);
      logTicket({ requestId, ticketId, attempts, ...facts });
      if (outcome === null) return;
      count(facts.outcome, numbersOf(outcome));
      if (!(outcome instanceof Refusal)) await announce({ feed, connection, log }, outcome.changedIds);
    },
  };
}
