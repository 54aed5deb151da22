// What every connection has beside Relay's own fields.
import { builder } from './builder.ts';

/** The count that a connection was resolved with: a number, or what is to be called for it. */
function countOf(connection: object): number | Promise<number> {
  if (!('totalCount' in connection)) throw new Error('This connection was resolved without a count.');
  const { totalCount } = connection;
  const count: unknown = typeof totalCount === 'function' ? totalCount() : totalCount;
  if (typeof count === 'number' || count instanceof Promise) return count;
  throw new Error('A count is a number.');
}

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are in all, on every page.',
    // So that the planner adds the count to the statement of the page, and only when it is asked for.
    extensions: { pothosDrizzleTotalCount: true },
    resolve: countOf,
  }),
);
