// Ids that were events': for clients that keep events, so that they drop what has been absorbed or is told no more.
import { encodeGlobalID } from '@pothos/plugin-relay';
import { gte, sql } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import * as z from 'zod';
import { removedEvents } from '../../schema/history.ts';
import { instant } from '../db/filters/values.ts';
import { countUpTo } from '../db/totals.ts';
import { builder } from './builder.ts';
import { Event, EventConnection } from './event.ts';
import { AFTER_DESCRIPTION, Flush, follow, type Selected } from './following.ts';

/** Absorbed ids that an event tells. */
const MAXIMUM_ABSORBED = 100;

const RemovedEvent = builder.drizzleNode('removedEvents', {
  name: 'RemovedEvent',
  description: 'An id that was an event’s and is none any more.',
  // Not the event's: caches would take it for that.
  id: { column: (removed) => removed.id },
  select: { columns: {} },
  fields: (t) => ({
    eventId: t.id({
      description: 'The global id that it had.',
      select: { columns: { id: true } },
      resolve: ({ id }) => encodeGlobalID('Event', id),
    }),
    successor: t.relation('successor', {
      nullable: true,
      description:
        'The event that absorbed it, and answers to its id; null where no article tells of it any more, as all were taken back.',
    }),
    removedAt: t.expose('removedAt', { type: 'DateTime', description: 'When.' }),
  }),
});

const RemovedEventConnection = builder.connectionObject(
  { type: RemovedEvent, name: 'RemovedEventConnection', description: 'A page of ids that were events’.' },
  { name: 'RemovedEventEdge', description: 'An id on a page.' },
);

builder.drizzleObjectFields(Event, (t) => ({
  absorbed: t.idList({
    description: `Global ids of events that are one with it now: each answers with it. The last absorbed first, ${MAXIMUM_ABSORBED} at most.`,
    select: {
      with: {
        absorbed: { columns: { id: true }, orderBy: { removedAt: 'desc', id: 'asc' }, limit: MAXIMUM_ABSORBED },
      },
    },
    resolve: ({ absorbed }) => absorbed.map(({ id }) => encodeGlobalID('Event', id)),
  }),
}));

const polled = z.object({ args: z.object({ filter: z.object({ updatedSince: instant.schema }) }) });

/** The instant since when a page of `Query.events` is asked for; null for any other page. */
function sinceOf(connection: object, { path }: GraphQLResolveInfo): string | null {
  const { data } = polled.safeParse(connection);
  return path.prev?.typename === 'Query' && data ? data.args.filter.updatedSince : null;
}

builder.objectField(EventConnection, 'removed', (t) =>
  t.drizzleConnection(
    {
      type: RemovedEvent,
      description:
        'Of `events(filter: {updatedSince: …})`: ids that were absorbed or ended at this instant or later, earliest first, whatever else the filter asks for. A client that polls drops them. None without `updatedSince` at the top of the filter, and among events of an article or a place.',
      totalCount: (connection, _args, { db }, info) => {
        const since = sinceOf(connection, info);
        return since === null ? 0 : countUpTo(db, removedEvents, gte(removedEvents.removedAt, since));
      },
      resolve: (query, connection, _args, { db }, info) => {
        const since = sinceOf(connection, info);
        if (since === null) return [];
        return db.query.removedEvents.findMany(
          query({ where: { removedAt: { gte: since } }, orderBy: { removedAt: 'asc', id: 'asc' } }),
        );
      },
    },
    RemovedEventConnection,
  ),
);

/** What the subscription yields. */
class FollowedRemoval {
  readonly id: string;
  readonly flush: Flush<Selected<'removedEvents'>>;

  constructor(id: string, flush: Flush<Selected<'removedEvents'>>) {
    this.id = id;
    this.flush = flush;
  }
}

builder.subscriptionField('eventRemoved', (t) =>
  t.drizzleField({
    type: RemovedEvent,
    description:
      'Each id that is no event’s any more, from now on, or from a position on: beside `eventChanged`, for clients that keep events. Positions are those of `eventChanged`. No filter: what the event was cannot be asked any more.',
    args: { after: t.arg.string({ description: AFTER_DESCRIPTION }) },
    subscribe: (_root, { after }, context) =>
      follow(context, after, async (db, ids) => {
        const removed = await db
          .select({ id: removedEvents.id })
          .from(removedEvents)
          .where(sql`${removedEvents.id} in (select value from json_each(${JSON.stringify(ids)}))`);
        const flush = new Flush<Selected<'removedEvents'>>(
          db,
          removed.map(({ id }) => id),
        );
        return new Map(flush.ids.map((id) => [id, new FollowedRemoval(id, flush)]));
      }),
    resolve: (query, removal) => {
      if (!(removal instanceof FollowedRemoval)) throw new Error('Subscribing did not yield a removal.');
      const { flush, id } = removal;
      return flush.read(id, async (ids) =>
        flush.db.query.removedEvents.findMany(query({ where: { id: { in: ids } } })),
      );
    },
  }),
);
