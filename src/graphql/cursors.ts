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

/** The name of the connection that a field returns, as `Event.reports`; null for any other field. Each has one order. */
function connectionOf<Types extends SchemaTypes>({ args, parentType, name }: PothosOutputFieldConfig<Types>) {
  return 'after' in args && 'before' in args ? `${parentType}.${name}` : null;
}

/** Begins every cursor with the name of its connection, and takes it off again when the cursor comes back. */
class CursorsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const connection = connectionOf(field);
    if (connection === null) return field;
    const position = (cursor: unknown, argument: string) => {
      if (typeof cursor !== 'string') return cursor;
      if (cursor.startsWith(`${connection}:`)) return cursor.slice(connection.length + 1);
      throw new GraphQLError(
        `“${argument}” is no cursor of ${connection}: give one that this field returned, or leave it out.`,
      );
    };
    const argMappers: typeof field.argMappers = [
      ...field.argMappers,
      (args) => ({ ...args, after: position(args.after, 'after'), before: position(args.before, 'before') }),
    ];
    return { ...field, argMappers };
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const connection = connectionOf(field);
    if (connection === null) return resolve;
    const cursor = z.string().transform((position) => `${connection}:${position}`);
    const page = z.looseObject({
      edges: z.array(z.looseObject({ cursor })),
      pageInfo: z.looseObject({ startCursor: cursor.nullable(), endCursor: cursor.nullable() }),
    });
    return (...given) => completeValue(resolve(...given), (resolved) => page.parse(resolved));
  }
}

SchemaBuilder.registerPlugin('cursors', CursorsPlugin);
