// What every connection has beside Relay's own fields.
import { MAXIMUM_COUNTED, MORE_THAN_COUNTED } from '../db/limits.ts';
import { builder } from './builder.ts';

async function readCount(connection: object): Promise<number> {
  const given: unknown = 'totalCount' in connection ? connection.totalCount : undefined;
  const count: unknown = await (typeof given === 'function' ? given() : given);
  if (typeof count !== 'number') throw new Error('This connection was resolved without a count.');
  return count;
}

/** Counts under way or made, so that both fields of a connection share one. */
const counts = new WeakMap<object, Promise<number>>();

/** The count that a connection was resolved with: a number, or what is to be called for it. */
function countOf(connection: object): Promise<number> {
  const count = counts.get(connection) ?? readCount(connection);
  counts.set(connection, count);
  return count;
}

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description:
      'How many there are in all, on every page; where there are very many, the number up to which they were counted: see `totalCountExact`.',
    // So that the planner adds the count to the statement of the page, and only when it is asked for.
    extensions: { pothosDrizzleTotalCount: true },
    resolve: async (connection) => {
      const count = await countOf(connection);
      return count === MORE_THAN_COUNTED ? MAXIMUM_COUNTED : count;
    },
  }),
);

builder.globalConnectionField('totalCountExact', (t) =>
  t.boolean({
    description: `Whether \`totalCount\` is the exact number. False where there are more than ${MAXIMUM_COUNTED}, but for events under filters of which counts are kept (see \`EventStatistics.exact\`).`,
    extensions: { pothosDrizzleTotalCount: true },
    resolve: async (connection) => (await countOf(connection)) !== MORE_THAN_COUNTED,
  }),
);
