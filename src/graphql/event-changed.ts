// Push: events as they are stored or changed, over server-sent events.
import { sql } from 'drizzle-orm';
import { events } from '../../schema/events.ts';
import { builder } from './builder.ts';
import { Event } from './event.ts';
import { eventFiltering } from './filters.ts';
import { AFTER_DESCRIPTION, Flush, follow, type Selected } from './following.ts';

/** What the subscription yields. */
class ChangedEvent {
  readonly id: string;
  readonly flush: Flush<Selected<'events'>>;

  constructor(id: string, flush: Flush<Selected<'events'>>) {
    this.id = id;
    this.flush = flush;
  }
}

builder.subscriptionType({ description: 'Everything that can be followed, over server-sent events.' });

builder.subscriptionFields((t) => ({
  eventChanged: t.drizzleField({
    type: Event,
    description:
      'Each event that is stored or changed from now on, or from a position on, and passes the filter. One that has absorbed others names their ids in `absorbed`; what is no event any more is told by `eventRemoved`. Every answer tells the position behind it as `extensions.position` and as the id of its server-sent event. A stream that ends without `complete` is to be taken up again there. What is longer ago than positions are kept is found by `events(filter: {updatedSince: …})`.',
    args: { filter: t.arg(eventFiltering.argument), after: t.arg.string({ description: AFTER_DESCRIPTION }) },
    subscribe: (_root, { filter, after }, context) => {
      const condition = eventFiltering.condition(filter);
      return follow(context, after, async (db, ids) => {
        const passing = await db
          .select({ id: events.id })
          .from(events)
          .where(
            sql`${events.id} in (select value from json_each(${JSON.stringify(ids)})) and ${condition?.(events) ?? sql`1`}`,
          );
        const flush = new Flush<Selected<'events'>>(
          db,
          passing.map(({ id }) => id),
        );
        return new Map(flush.ids.map((id) => [id, new ChangedEvent(id, flush)]));
      });
    },
    resolve: (query, changed) => {
      if (!(changed instanceof ChangedEvent)) throw new Error('Subscribing did not yield an event.');
      const { flush, id } = changed;
      return flush.read(id, async (ids) => flush.db.query.events.findMany(query({ where: { id: { in: ids } } })));
    },
  }),
}));
