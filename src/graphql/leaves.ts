// Columns that a row has already are taken from it at once, and global ids made of them: most fields of an answer are made of
// nothing else. The drizzle plugin looks for each whether it was loaded for this very field, and the relay plugin has every object
// wait for a promise of its id. To stand right before the drizzle plugin, whose way is left out.
import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { z } from 'zod';
import { globalId } from './global-ids.ts';

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      leaves: LeavesPlugin<Types>;
    }
  }
}

/** Whether a value is a row that has the column. */
const hasColumn = (row: unknown, column: string): row is Readonly<Record<string, unknown>> =>
  typeof row === 'object' && row !== null && column in row;

/** Reads the value of a field from a row; undefined from what has it not. */
type ReadLeaf = (row: unknown) => unknown;

const readers = new WeakMap<object, ReadLeaf>();

/** How a resolver reads its value from a row that has it; undefined for a resolver that does more. */
export const leafReadBy = (resolve: object): ReadLeaf | undefined => readers.get(resolve);

const selection = z.strictObject({ columns: z.record(z.string(), z.literal(true)) });

/** The columns that a field is made of; none for one that is made of more, or says so only when it is asked for. */
function columnsOf({ extensions }: { readonly extensions?: Readonly<Record<string, unknown>> | null | undefined }) {
  return Object.keys(selection.safeParse(extensions?.pothosDrizzleSelect).data?.columns ?? {});
}

/** Takes a column as it is. */
function columnReader(column: string): ReadLeaf {
  return (row) => (hasColumn(row, column) ? row[column] : undefined);
}

/** Makes the global id of a node of its column `id`, as the relay plugin does. */
function idReader(type: string): ReadLeaf {
  return (row) => {
    const id = hasColumn(row, 'id') ? row.id : undefined;
    return typeof id === 'string' || typeof id === 'number' ? globalId(type, id) : undefined;
  };
}

class LeavesPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { resolve: make } = field;
    const read = this.#readerOf(field);
    if (read) {
      const resolveLeaf: typeof resolve = (row, args, context, info) => {
        const value = read(row);
        return value === undefined ? resolve(row, args, context, info) : value;
      };
      readers.set(resolveLeaf, read);
      return resolveLeaf;
    }
    const needed = columnsOf(field);
    if (!make || needed.length === 0) return resolve;
    return (row, args, context, info) =>
      (needed.every((name) => hasColumn(row, name)) ? make : resolve)(row, args, context, info);
  }

  #readerOf({ extensions, name, parentType, type }: PothosOutputFieldConfig<Types>): ReadLeaf | undefined {
    const column = extensions?.pothosExposedField;
    if (typeof column === 'string') return columnReader(column);
    const isOfTable = this.buildCache.getTypeConfig(parentType).extensions?.pothosDrizzleModel !== undefined;
    const isId = name === 'id' && type.kind === 'Scalar' && this.buildCache.getTypeConfig(type.ref).name === 'ID';
    return isOfTable && isId ? idReader(parentType) : undefined;
  }
}

SchemaBuilder.registerPlugin('leaves', LeavesPlugin);
