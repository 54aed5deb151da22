// Columns that a row has already are taken from it at once: most fields of an answer are such, and the drizzle plugin looks for
// each whether it was loaded for this very field.
import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';

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

class LeavesPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { extensions }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const column = extensions?.pothosExposedField;
    if (typeof column !== 'string') return resolve;
    const read: typeof resolve = (row, args, context, info) =>
      hasColumn(row, column) ? row[column] : resolve(row, args, context, info);
    columns.set(read, column);
    return read;
  }
}

SchemaBuilder.registerPlugin('leaves', LeavesPlugin);
