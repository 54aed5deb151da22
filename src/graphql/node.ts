// Any object by its global id.
import { resolveNodes } from '@pothos/plugin-relay';
import { GraphQLError, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { findSuccessors } from '../db/history.ts';
import { findMergedActors } from '../db/registry.ts';
import { builder, MAXIMUM_PAGE } from './builder.ts';
import type { FieldCost } from './limits/cost.ts';

interface GlobalId {
  readonly typename: string;
  readonly id: string;
}

/** How the drizzle plugin says that there is no such row. */
const NOT_FOUND = /^Model \w{1,40}\([^)]{0,1000}\) not found$/;

/** The object, or null where there is none. Objects of one type that are asked for together come in one statement. */
async function findNode(id: GlobalId, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const type = info.schema.getType(id.typename);
  if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) {
    throw new GraphQLError(`“${id.typename}” is no type of nodes: give a global id as \`id\` fields return it.`);
  }
  try {
    const [node] = await resolveNodes(builder, context, info, [id]);
    return node ?? null;
  } catch (error) {
    if (error instanceof Error && NOT_FOUND.test(error.message)) return null;
    throw error;
  }
}

/** The ids, those of merged actors as the ids of the ones that they were merged into. */
async function standingIds(ids: readonly GlobalId[], { connection }: Context): Promise<GlobalId[]> {
  const actorIds = ids.filter(({ typename }) => typename === 'Actor').map(({ id }) => id);
  const merged = actorIds.length === 0 ? new Map<string, string>() : await findMergedActors(connection, actorIds);
  return ids.map((id) => ({ ...id, id: (id.typename === 'Actor' && merged.get(id.id)) || id.id }));
}

/** Where ids of what was absorbed are kept, by type. */
const REMOVED: ReadonlyMap<string, 'removed_events' | 'removed_agreements'> = new Map([
  ['Event', 'removed_events'],
  ['Agreement', 'removed_agreements'],
]);

/** The object or, for an event or agreement that was absorbed, the one that answers to its id; null where there is none. */
async function findStanding(id: GlobalId, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const node = await findNode(id, context, info);
  const removed = REMOVED.get(id.typename);
  if (node !== null || removed === undefined) return node;
  const successor = (await findSuccessors(context.connection, [id.id], removed)).get(id.id);
  return successor === undefined ? null : findNode({ ...id, id: successor }, context, info);
}

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Any object by its global id; null where there is none.',
    args: {
      id: t.arg.globalID({
        required: true,
        description: 'A global id, as `id` fields give it.',
        extensions: { relayGlobalIDAlwaysParse: true },
      }),
    },
    resolve: async (_root, { id }, context, info) => {
      const [standing = id] = await standingIds([id], context);
      return findStanding(standing, context, info);
    },
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: `Up to ${MAXIMUM_PAGE} objects by their global ids, in the order of the ids; null for each that is not there.`,
    args: {
      ids: t.arg.globalIDList({
        required: true,
        description: `Global ids, as \`id\` fields give them; ${MAXIMUM_PAGE} at most.`,
        extensions: { relayGlobalIDAlwaysParse: true },
        validate: z.array(z.unknown()).max(MAXIMUM_PAGE, `at most ${MAXIMUM_PAGE} ids can be asked for at once`),
      }),
    },
    extensions: { cost: { size: ({ ids }) => (Array.isArray(ids) ? ids.length : 0) } satisfies FieldCost },
    resolve: async (_root, { ids }, context, info) => {
      const standing = await standingIds(ids, context);
      return standing.map((id) => findStanding(id, context, info));
    },
  }),
}));
