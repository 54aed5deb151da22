// Cursors that belong to their connection: another one's is refused, also where its order looks the same.
import SchemaBuilder, { BasePlugin, completeValue, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { z } from 'zod';

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      cursors: CursorsPlugin<Types>;
    }
  }
}

const ordered = z.looseObject({ orderBy: z.object({ field: z.string(), direction: z.string() }) });

/**
 * The name that a field's connection has under its arguments, as `Event.reports`, or `Query.events.DATE.DESC` where it can
 * be ordered; null for a field that is no connection.
 */
function connectionOf<Types extends SchemaTypes>({ args, parentType, name }: PothosOutputFieldConfig<Types>) {
  if (!('after' in args && 'before' in args)) return null;
  return (given: unknown) => {
    const { data } = ordered.safeParse(given);
    return [`${parentType}.${name}`, ...(data ? [data.orderBy.field, data.orderBy.direction] : [])].join('.');
  };
}

/** The arguments in the usual order where the order is null. */
function withOrder<Types extends SchemaTypes>(
  { args: { orderBy } }: PothosOutputFieldConfig<Types>,
  given: Readonly<Record<string, unknown>>,
) {
  return orderBy === undefined ? given : { ...given, orderBy: given.orderBy ?? orderBy.defaultValue };
}

/** Begins every cursor with the name of its connection, and takes it off again when the cursor comes back. */
class CursorsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const connection = connectionOf(field);
    if (connection === null) return field;
    const argMappers: typeof field.argMappers = [
      ...field.argMappers,
      (given) => {
        const args = withOrder(field, given);
        const name = connection(args);
        return { ...args, after: position(name, args.after, 'after'), before: position(name, args.before, 'before') };
      },
    ];
    return { ...field, argMappers };
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const connection = connectionOf(field);
    if (connection === null) return resolve;
    return (...given) =>
      completeValue(resolve(...given), (page) => (isPage(page) ? withCursorsOf(connection(given[1]), page) : page));
  }
}

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
}

const isPage = (value: unknown): value is Page =>
  typeof value === 'object' && value !== null && 'edges' in value && 'pageInfo' in value;

/** The page with cursors that begin with the name of its connection. */
function withCursorsOf(connection: string, page: Page): Page {
  const named = (cursor: string) => `${connection}:${cursor}`;
  const { edges, pageInfo } = page;
  const { startCursor, endCursor } = pageInfo;
  return {
    ...page,
    edges: edges.map((edge) => ({ ...edge, cursor: named(edge.cursor) })),
    pageInfo: {
      ...pageInfo,
      startCursor: startCursor === null ? null : named(startCursor),
      endCursor: endCursor === null ? null : named(endCursor),
    },
  };
}

/** The position that a cursor of the connection holds. */
function position(connection: string, cursor: unknown, argument: string) {
  if (typeof cursor !== 'string') return cursor;
  // One that ends there would be taken for none.
  if (cursor.startsWith(`${connection}:`) && cursor.length > connection.length + 1)
    return cursor.slice(connection.length + 1);
  throw new GraphQLError(
    `“${argument}” is no cursor of ${connection}: give one that this field returned in this order, or leave it out.`,
  );
}

SchemaBuilder.registerPlugin('cursors', CursorsPlugin);
