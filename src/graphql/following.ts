// What every subscription has in common: changes from now, or from a position, on, whose ids are read some at a time.
import { GraphQLError } from 'graphql';
import { isStillAllowed } from '../access/authentication.ts';
import type { Context, Database } from '../context.ts';
import {
  type Followed,
  type NumberedChange,
  type Position,
  PositionIsGone,
  readPosition,
  TooManyFollow,
} from '../db/changes.ts';
import { followerOf } from './follower.ts';

/** Ids that are read at once. */
const IDS_AT_ONCE = 25;
/**
 * Statements after which a subscription ends, and is taken up again where it was: D1 takes 1,000 an invocation, and the events
 * at hand may take some more.
 */
const MAXIMUM_STATEMENTS = 800;

/** The argument `after` of subscriptions. */
export const AFTER_DESCRIPTION =
  'Position to go on from: what the last answer told. The header `Last-Event-ID`, which a browser sends when it connects again, does the same.';

/** A row as the drizzle plugin marks what it has selected for a field. Its id is always selected. */
export interface Selected<Table extends string> {
  readonly $pothosQueryFor: Table | undefined;
}

/** Rows that changes are about, read together: by one statement when the first of them is answered. */
export class Flush<Row extends object> {
  /** A session that holds the changes. The subscription's own began before them. */
  readonly db: Database;
  readonly ids: readonly string[];
  #rows: Promise<readonly Row[]> | undefined;

  constructor(db: Database, ids: readonly string[]) {
    this.db = db;
    this.ids = ids;
  }

  /** The row as `readAll` gives it, which is asked once: every answer of a subscription selects the same. */
  async read(id: string, readAll: (ids: string[]) => Promise<readonly Row[]>): Promise<Row | undefined> {
    this.#rows ??= readAll([...this.ids]);
    return (await this.#rows).find((row) => 'id' in row && row.id === id);
  }
}

/** An event's id in a change, and the position behind it. */
interface Told {
  readonly id: string;
  readonly bookmark: string | null;
  readonly next: Position;
}

/** The ids of changes in their order, from a position on. */
function idsOf(changes: readonly NumberedChange[], from: Position): Told[] {
  return changes.flatMap(({ number, eventIds, bookmark }) =>
    eventIds
      .map((id, index) => {
        const isLast = index === eventIds.length - 1;
        return { id, bookmark, next: isLast ? { number: number + 1, told: 0 } : { number, told: index + 1 } };
      })
      .slice(number === from.number ? from.told : 0),
  );
}

/** A session as fresh as the last of what is told. */
function openAsFresh(told: readonly Told[], context: Context): Database {
  // Bookmarks sort by their age.
  const bookmarks = told.flatMap(({ bookmark }) => bookmark ?? []).toSorted();
  return context.openDatabase(bookmarks.at(-1) ?? null);
}

/** What a subscription tells of ids: an item for each that it tells of. */
type Select<Item> = (db: Database, ids: readonly string[]) => Promise<ReadonlyMap<string, Item>>;

/**
 * Whether who subscribed may still read what they might at the start: a key may have been revoked since, or have expired, and
 * full texts may be told to its holder even where all else is public.
 */
async function mayStillRead({ authenticate, authenticateAnew }: Context): Promise<boolean> {
  const before = await authenticate();
  return before.type !== 'Viewer' || isStillAllowed(before, await authenticateAnew());
}

/** What is told of all changes; ends where the client is to come back, having told the progress how far it came. */
async function* selectAll<Item>(
  changes: Followed['changes'],
  start: Position,
  select: Select<Item>,
  context: Context,
): AsyncGenerator<Item> {
  const { progress } = context;
  let position = start;
  let goesOn = true;
  for await (const waiting of changes) {
    const told = idsOf(waiting, position);
    for (let first = 0; first < told.length; first += IDS_AT_ONCE) {
      goesOn = context.statementsRun() <= MAXIMUM_STATEMENTS && (await mayStillRead(context));
      if (!goesOn) break;
      const chunk = told.slice(first, first + IDS_AT_ONCE);
      const items = await select(openAsFresh(chunk, context), [...new Set(chunk.map(({ id }) => id))]);
      for (const { id, next } of chunk) {
        position = next;
        progress.position = position;
        const item = items.get(id);
        if (item !== undefined) yield item;
      }
    }
    if (!goesOn || context.statementsRun() > MAXIMUM_STATEMENTS) break;
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

async function followFeed(context: Context, position: Position | null): Promise<Followed> {
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

/** What a subscription yields from now on, or from a position on, that a client or its EventSource gives. */
export async function follow<Item>(
  context: Context,
  after: string | null | undefined,
  select: Select<Item>,
): Promise<AsyncIterableIterator<Item>> {
  const position = positionOf(after, context);
  const { from, changes } = await followFeed(context, position);
  const start = position ?? { number: from, told: 0 };
  context.progress.position = start;
  return stoppable(selectAll(changes, start, select, context), changes);
}
