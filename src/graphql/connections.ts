// What every connection has beside Relay's own fields.
import { builder } from './builder.ts';

/** The count that a connection was resolved with: a number, or what is to be called for it. */
async function countOf(connection: object): Promise<number> {
  const given: unknown = 'totalCount' in connection ? connection.totalCount : undefined;
  const count: unknown = await (typeof given === 'function' ? given() : given);
  if (typeof count !== 'number') throw new Error('This connection was resolved without a count.');
  return count;
}

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are in all, on every page.',
    // So that the planner adds the count to the statement of the page, and only when it is asked for.
    extensions: { pothosDrizzleTotalCount: true },
    resolve: countOf,
  }),
);
