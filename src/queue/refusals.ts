// Why articles are not queued, or not tried once more.
import { Refusal } from '../ingest/refusals.ts';
import { RETRY_AFTER } from './limits.ts';

/** `waiting` articles wait, and no more than `limit` may. */
export class QueueFull extends Refusal {
  readonly waiting: number;
  readonly limit: number;
  /** Seconds. */
  readonly retryAfter = RETRY_AFTER;

  constructor(waiting: number, limit: number) {
    super(
      `${waiting} articles wait to be read, and no more may: nothing was queued. Send this one again after ${RETRY_AFTER} seconds.`,
    );
    this.waiting = waiting;
    this.limit = limit;
  }
}

/** An id is that of no ticket, or of somebody else's. */
export class UnknownTicket extends Refusal {
  readonly field: string;

  constructor(field: string) {
    super(`${field} is the id of no ticket of yours: give one that ingestQueued told, or that ingestTickets lists.`);
    this.field = field;
  }
}
