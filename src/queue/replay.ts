// Somebody has articles tried once more that were given up.
import type { Connection } from '../db/database.ts';
import { findTickets, reviveTickets } from '../db/tickets.ts';
import type { Refusal } from '../ingest/refusals.ts';
import { UnknownTicket } from './refusals.ts';
import { type ErrorLog, firstDue, sendTickets, type TicketQueue } from './sending.ts';

export interface ReplayDependencies {
  readonly connection: Connection;
  readonly queue: TicketQueue;
  readonly now: Date;
  readonly log: ErrorLog;
}

/** Tickets that somebody asked for. */
export interface Replayed {
  readonly ticketIds: readonly string[];
}

/**
 * Has articles wait again that were given up. Tickets in any other state stay as they are. All of them, or none where one is
 * unknown.
 *
 * @param ownerId whose tickets there are; null for everybody's
 */
export async function replayTickets(
  { connection, queue, now, log }: ReplayDependencies,
  ids: readonly string[],
  ownerId: string | null,
): Promise<Replayed | Refusal> {
  const known = new Set(await findTickets(connection, ids, ownerId));
  if (!ids.every((id) => known.has(id))) return new UnknownTicket('ids');
  const revived = await reviveTickets(connection, ids, firstDue(queue, now));
  await sendTickets(queue, revived, log);
  return { ticketIds: ids };
}
