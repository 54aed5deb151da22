// Columns that a row has already are taken from it at once: most fields of an answer are made of nothing else, and the drizzle
// plugin looks for each whether it was loaded for this very field. To stand right before that plugin, whose way is left out.
import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { z } from 'zod';

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      leaves: LeavesPlugin<Types>;
    }
  }
}

/** Whether a value is a row that has the column. */
export const hasColumn = (row: unknown, column: string): row is Readonly<Record<string, unknown>> =>
  typeof row === 'object' && row !== null && column in row;

const columns = new WeakMap<object, string>();

/** The column that a resolver takes from a row that has it; undefined for any other resolver. */
export const columnReadBy = (resolve: object): string | undefined => columns.get(resolve);

const selection = z.strictObject({ columns: z.record(z.string(), z.literal(true)) });

/** The columns that a field is made of; none for one that is made of more, or says so only when it is asked for. */
function columnsOf({ extensions }: { readonly extensions?: Readonly<Record<string, unknown>> | null | undefined }) {
  return Object.keys(selection.safeParse(extensions?.pothosDrizzleSelect).data?.columns ?? {});
}

class LeavesPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { extensions, resolve: make } = field;
    const column = extensions?.pothosExposedField;
    if (typeof column === 'string') {
      const read: typeof resolve = (row, args, context, info) =>
        hasColumn(row, column) ? row[column] : resolve(row, args, context, info);
      columns.set(read, column);
      return read;
    }
    const needed = columnsOf(field);
    if (!make || needed.length === 0) return resolve;
    return (row, args, context, info) =>
      (needed.every((name) => hasColumn(row, name)) ? make : resolve)(row, args, context, info);
  }
}

SchemaBuilder.registerPlugin('leaves', LeavesPlugin);
