// What the Worker does without a request: reads what the Queue brings, and what the cron finds.
import { seal } from './access/audit/sealing.ts';
import { type Announcing, tell } from './announce.ts';
import { type Bindings, createReaderLoader, openCounter } from './context.ts';
import { openLatestSession } from './db/database.ts';
import { fitD1 } from './db/fit-d1.ts';
import { purge, STORED } from './http/purge.ts';
import { factsOf, numbersOf } from './ingest/facts.ts';
import { Refusal } from './ingest/refusals.ts';
import { logError, logTicket } from './logging.ts';
import type { ReadingDependencies } from './queue/read-tickets.ts';

export interface Background extends ReadingDependencies {
  /** To be called when all is done: seals what was written, and has caches forget once for all that was stored. Never rejects. */
  finish(): Promise<void>;
}

/**
 * What tickets are read with.
 *
 * @param occasion what the Worker was called for, as the log names it
 */
export function openBackground(
  bindings: Bindings,
  { feed, cache }: Pick<Announcing, 'feed' | 'cache'>,
  occasion: string,
  now: () => Date = () => new Date(),
): Background {
  const connection = fitD1(openLatestSession(bindings.DB));
  const count = openCounter(bindings);
  let hasStored = false;
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
      if (outcome instanceof Refusal || !outcome.reading) return;
      hasStored = true;
      await tell({ feed, connection, log }, outcome.changedIds);
    },
    async finish() {
      await Promise.all([seal(bindings.DB, log), hasStored && purge(cache, [STORED], log)]);
    },
  };
}
