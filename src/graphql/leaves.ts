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
export const hasColumn = (row: unknown, column: string): row is Readonly<Record<string, unknown>> =>
  typeof row === 'object' && row !== null && column in row;

/** What a field reads from a row. */
interface Leaf {
  readonly column: string;
  /** The value; undefined from what has not the column. */
  readonly read: (row: unknown) => unknown;
}

const leaves = new WeakMap<object, Leaf>();

/** What a resolver reads from a row that has it; undefined for a resolver that does more. */
export const leafReadBy = (resolve: object): Leaf | undefined => leaves.get(resolve);

type Resolve = GraphQLFieldResolver<unknown, unknown>;

const takers = new WeakMap<object, Resolve>();

/**
 * For a resolver of the one row that a row is related to: takes it from a row that has it, and gives undefined for any other. Only
 * where nothing but columns is selected of it, and it has them: what else is below is found by what the drizzle plugin notes.
 */
export const takerOf = (resolve: object): Resolve | undefined => takers.get(resolve);

/** Takes the related row; undefined for a field that is no relation to one row, or has arguments. */
function takerOfRelation<Types extends SchemaTypes>({
  args,
  extensions,
  resolve,
  type,
}: PothosOutputFieldConfig<Types>) {
  const isLoaded: unknown = extensions?.pothosDrizzleLoaded;
  if (typeof isLoaded !== 'function' || !resolve || type.kind !== 'Object' || Object.keys(args).length > 0)
    return undefined;
  const take: Resolve = (row, given, context, info) => {
    const isThere = typeof context === 'object' && context !== null && isLoaded(row, info, context) === true;
    return isThere ? resolve(row, given, context, info) : undefined;
  };
  return take;
}

const selection = z.strictObject({ columns: z.record(z.string(), z.literal(true)) });

/** The columns that a field is made of; none for one that is made of more, or says so only when it is asked for. */
function columnsOf({ extensions }: { readonly extensions?: Readonly<Record<string, unknown>> | null | undefined }) {
  return Object.keys(selection.safeParse(extensions?.pothosDrizzleSelect).data?.columns ?? {});
}

/** Takes a column as it is. */
function columnLeaf(column: string): Leaf {
  return { column, read: (row) => (hasColumn(row, column) ? row[column] : undefined) };
}

/** Makes the global id of a node of its column `id`, as the relay plugin does. */
function idLeaf(type: string): Leaf {
  const { column, read } = columnLeaf('id');
  return {
    column,
    read(row) {
      const id = read(row);
      return typeof id === 'string' || typeof id === 'number' ? globalId(type, id) : undefined;
    },
  };
}

class LeavesPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { resolve: make } = field;
    const leaf = this.#leafOf(field);
    if (leaf) {
      const resolveLeaf: typeof resolve = (row, args, context, info) => {
        const value = leaf.read(row);
        return value === undefined ? resolve(row, args, context, info) : value;
      };
      leaves.set(resolveLeaf, leaf);
      return resolveLeaf;
    }
    const take = takerOfRelation(field);
    if (take) {
      const resolveRelated: typeof resolve = (...given) => resolve(...given);
      takers.set(resolveRelated, take);
      return resolveRelated;
    }
    const needed = columnsOf(field);
    if (!make || needed.length === 0) return resolve;
    return (row, args, context, info) =>
      (needed.every((name) => hasColumn(row, name)) ? make : resolve)(row, args, context, info);
  }

  #leafOf({ extensions, name, parentType, type }: PothosOutputFieldConfig<Types>): Leaf | undefined {
    const column = extensions?.pothosExposedField;
    if (typeof column === 'string') return columnLeaf(column);
    const isOfTable = this.buildCache.getTypeConfig(parentType).extensions?.pothosDrizzleModel !== undefined;
    const isId = name === 'id' && type.kind === 'Scalar' && this.buildCache.getTypeConfig(type.ref).name === 'ID';
    return isOfTable && isId ? idLeaf(parentType) : undefined;
  }
}

SchemaBuilder.registerPlugin('leaves', LeavesPlugin);
