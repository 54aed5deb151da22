// Which tickets of queued articles.
import { inArray } from 'drizzle-orm';
import type { ingestTickets } from '../../../schema/tickets.ts';
import { TICKET_STATES } from '../../../schema/vocabulary.ts';
import { type Filter, field } from './filter.ts';
import { anyOf } from './values.ts';

type Tickets = typeof ingestTickets;

export const ingestTicketFilter: Filter<Tickets> = {
  name: 'IngestTicketFilter',
  description: 'Which tickets: all that is given must hold. Where a list is given, any of it.',
  fields: {
    state: field(anyOf('IngestTicketState', TICKET_STATES), 'How far they are.', ({ state }: Tickets, given) =>
      inArray(state, given),
    ),
  },
};
