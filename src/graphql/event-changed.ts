// Push: events as they are stored or changed, over server-sent events.

import { sql } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import { events } from '../../schema/events.ts';
import type { Context, Database } from '../context.ts';
import { type EventChange, FeedIsFull } from '../db/changes.ts';
import type { Condition } from '../db/filters/filter.ts';
import { builder } from './builder.ts';
import { Event } from './event.ts';
import { eventFiltering } from './filters.ts';

/** What a subscription yields: an event, and a session that holds its change. The subscription's own began before it. */
class ChangedEvent {
  readonly id: string;
  readonly db: Database;

  constructor(id: string, db: Database) {
    this.id = id;
    this.db = db;
  }
}

builder.subscriptionType({ description: 'Everything that can be followed, over server-sent events.' });

/** The events of a change that pass the filter, in its order. */
async function select(
  { eventIds, bookmark }: EventChange,
  condition: Condition<typeof events> | undefined,
  context: Context,
): Promise<ChangedEvent[]> {
  const db = context.openDatabase(bookmark);
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(
      sql`${events.id} in (select value from json_each(${JSON.stringify(eventIds)})) and ${condition?.(events) ?? sql`1`}`,
    );
  const passing = new Set(rows.map(({ id }) => id));
  return eventIds.filter((id) => passing.has(id)).map((id) => new ChangedEvent(id, db));
}

async function* selectAll(
  changes: AsyncIterable<EventChange>,
  condition: Condition<typeof events> | undefined,
  context: Context,
): AsyncGenerator<ChangedEvent> {
  for await (const change of changes) yield* await select(change, condition, context);
}

/**
 * The items, whose source is stopped first when they are: a generator that waits for its source hears of nothing else, and
 * the source would be held until its next change.
 */
function stoppable<Item>(items: AsyncGenerator<Item>, source: AsyncIterator<unknown>): AsyncIterableIterator<Item> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => items.next(),
    async return() {
      await source.return?.();
      return items.return(undefined);
    },
  };
}

async function follow(context: Context): Promise<AsyncIterableIterator<EventChange>> {
  try {
    return await context.feed.follow();
  } catch (error) {
    if (error instanceof FeedIsFull)
      throw new GraphQLError(error.message, { extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', http: { status: 503 } } });
    throw error;
  }
}

builder.subscriptionFields((t) => ({
  eventChanged: t.drizzleField({
    type: Event,
    description:
      'Each event that is stored or changed from now on and passes the filter. What happens between two connections is found by `events(filter: {updatedSince: …})`.',
    args: { filter: t.arg(eventFiltering.argument) },
    subscribe: async (_root, { filter }, context) => {
      const condition = eventFiltering.condition(filter);
      const changes = await follow(context);
      return stoppable(selectAll(changes, condition, context), changes);
    },
    resolve: (query, changed) => {
      if (!(changed instanceof ChangedEvent)) throw new Error('Subscribing did not yield an event.');
      return changed.db.query.events.findFirst(query({ where: { id: changed.id } }));
    },
  }),
}));
