// Push: events as they are stored or changed, over server-sent events.

import { sql } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import { events } from '../../schema/events.ts';
import type { Context, Database } from '../context.ts';
import {
  type Followed,
  type NumberedChange,
  type Position,
  PositionIsGone,
  readPosition,
  TooManyFollow,
} from '../db/changes.ts';
import type { Condition } from '../db/filters/filter.ts';
import { builder } from './builder.ts';
import { Event } from './event.ts';
import { eventFiltering } from './filters.ts';
import { followerOf } from './follower.ts';

/** Events that are read at once. */
const EVENTS_AT_ONCE = 25;
/**
 * Statements after which a subscription ends, and is taken up again where it was: D1 takes 1,000 an invocation, and the events
 * at hand may take some more.
 */
const MAXIMUM_STATEMENTS = 800;

/** A row as the drizzle plugin marks what it has selected for a field. Its id is always selected. */
interface SelectedEvent {
  readonly $pothosQueryFor: 'events' | undefined;
}

/** Events of changes, read together: by one statement when the first of them is answered. */
class Flush {
  /** A session that holds the changes. The subscription's own began before them. */
  readonly db: Database;
  readonly ids: readonly string[];
  #rows: Promise<readonly SelectedEvent[]> | undefined;

  constructor(db: Database, ids: readonly string[]) {
    this.db = db;
    this.ids = ids;
  }

  /** The event as `readAll` gives it, which is asked once: every answer of a subscription selects the same. */
  async read(id: string, readAll: (ids: string[]) => Promise<readonly SelectedEvent[]>) {
    this.#rows ??= readAll([...this.ids]);
    return (await this.#rows).find((row) => 'id' in row && row.id === id);
  }
}

/** What a subscription yields. */
class ChangedEvent {
  readonly id: string;
  readonly flush: Flush;

  constructor(id: string, flush: Flush) {
    this.id = id;
    this.flush = flush;
  }
}

builder.subscriptionType({ description: 'Everything that can be followed, over server-sent events.' });

/** An event of a change, and the position behind it. */
interface Told {
  readonly id: string;
  readonly bookmark: string | null;
  readonly next: Position;
}

/** The events of changes in their order, from a position on. */
function eventsOf(changes: readonly NumberedChange[], from: Position): Told[] {
  return changes.flatMap(({ number, eventIds, bookmark }) =>
    eventIds
      .map((id, index) => {
        const isLast = index === eventIds.length - 1;
        return { id, bookmark, next: isLast ? { number: number + 1, told: 0 } : { number, told: index + 1 } };
      })
      .slice(number === from.number ? from.told : 0),
  );
}

/** Those of the events that pass the filter, by a session as fresh as the last of them. */
async function select(told: readonly Told[], condition: Condition<typeof events> | undefined, context: Context) {
  // Bookmarks sort by their age.
  const bookmarks = told.flatMap(({ bookmark }) => bookmark ?? []).toSorted();
  const db = context.openDatabase(bookmarks.at(-1) ?? null);
  const ids = [...new Set(told.map(({ id }) => id))];
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(
      sql`${events.id} in (select value from json_each(${JSON.stringify(ids)})) and ${condition?.(events) ?? sql`1`}`,
    );
  return new Flush(
    db,
    rows.map(({ id }) => id),
  );
}

/** The events of all changes that pass the filter; ends where the client is to come back, having told the progress how far it came. */
async function* selectAll(
  changes: Followed['changes'],
  start: Position,
  condition: Condition<typeof events> | undefined,
  context: Context,
): AsyncGenerator<ChangedEvent> {
  const { progress } = context;
  let position = start;
  for await (const waiting of changes) {
    const told = eventsOf(waiting, position);
    for (let first = 0; first < told.length; first += EVENTS_AT_ONCE) {
      if (context.statementsRun() > MAXIMUM_STATEMENTS) break;
      const chunk = told.slice(first, first + EVENTS_AT_ONCE);
      const flush = await select(chunk, condition, context);
      const passing = new Set(flush.ids);
      for (const { id, next } of chunk) {
        position = next;
        progress.position = position;
        if (passing.has(id)) yield new ChangedEvent(id, flush);
      }
    }
    if (context.statementsRun() > MAXIMUM_STATEMENTS) break;
  }
  progress.isToBeContinued = true;
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

function tooMany({ of, limit }: TooManyFollow): GraphQLError {
  const whose =
    of === 'all' ? 'Subscriptions of all clients' : 'Subscriptions of your key, or of your address without one';
  const advice = of === 'all' ? 'Subscribe later' : 'Close one, or follow more with one filter';
  return new GraphQLError(
    `${whose}: ${limit + 1}, where at most ${limit} may be open at once. ${advice}, or poll with the filter updatedSince.`,
    {
      extensions: {
        code: of === 'all' ? 'TOO_MANY_SUBSCRIPTIONS' : 'SUBSCRIPTION_LIMIT_EXCEEDED',
        limit,
        requested: limit + 1,
        http: { status: of === 'all' ? 503 : 429 },
      },
    },
  );
}

async function follow(context: Context, position: Position | null): Promise<Followed> {
  try {
    return await context.feed.follow(await followerOf(context), position?.number ?? null);
  } catch (error) {
    if (error instanceof TooManyFollow) throw tooMany(error);
    if (error instanceof PositionIsGone)
      throw new GraphQLError(
        'What comes after this position is not kept any more: subscribe without one, and find what happened meanwhile by events(filter: {updatedSince: …}).',
        { extensions: { code: 'POSITION_GONE', http: { status: 410 } } },
      );
    throw error;
  }
}

/** The position to go on from: as an argument, or as an EventSource sends it. */
function positionOf(after: string | null | undefined, { lastEventId }: Context): Position | null {
  const given = after ?? lastEventId;
  if (given === null || given === '') return null;
  const position = readPosition(given);
  if (position) return position;
  throw new GraphQLError(
    '“after” is no position: give `extensions.position` of the last answer, or the last event’s id, or leave it out.',
  );
}

builder.subscriptionFields((t) => ({
  eventChanged: t.drizzleField({
    type: Event,
    description:
      'Each event that is stored or changed from now on, or from a position on, and passes the filter. Every answer tells the position behind it as `extensions.position` and as the id of its server-sent event. A stream that ends without `complete` is to be taken up again there. What is longer ago than positions are kept is found by `events(filter: {updatedSince: …})`.',
    args: {
      filter: t.arg(eventFiltering.argument),
      after: t.arg.string({
        description:
          'Position to go on from: what the last answer told. The header `Last-Event-ID`, which a browser sends when it connects again, does the same.',
      }),
    },
    subscribe: async (_root, { filter, after }, context) => {
      const condition = eventFiltering.condition(filter);
      const position = positionOf(after, context);
      const { from, changes } = await follow(context, position);
      const start = position ?? { number: from, told: 0 };
      context.progress.position = start;
      return stoppable(selectAll(changes, start, condition, context), changes);
    },
    resolve: (query, changed) => {
      if (!(changed instanceof ChangedEvent)) throw new Error('Subscribing did not yield an event.');
      const { flush, id } = changed;
      return flush.read(id, async (ids) => flush.db.query.events.findMany(query({ where: { id: { in: ids } } })));
    },
  }),
}));
