// Lets `totalCountExact` be asked for without `totalCount`: the drizzle plugin counts a nested connection only where a field
// of the name `totalCount` is selected.
import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      exactCounts: ExactCountsPlugin<Types>;
    }
  }
}

/** The names of the fields that are selected, with the count where only its exactness is asked for. */
function withCount(names: ReadonlySet<string>): ReadonlySet<string> {
  return names.has('totalCountExact') ? new Set([...names, 'totalCount']) : names;
}

/** Tells the planner of each nested connection that its count is selected where `totalCountExact` is. */
class ExactCountsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const select: unknown = field.extensions?.pothosDrizzleSelect;
    if (!('after' in field.args) || typeof select !== 'function') return field;
    const selectCounted = (args: unknown, context: unknown, nested: unknown, names: unknown, path: unknown) =>
      select(args, context, nested, typeof names === 'function' ? () => withCount(names()) : names, path);
    return { ...field, extensions: { ...field.extensions, pothosDrizzleSelect: selectCounted } };
  }
}

SchemaBuilder.registerPlugin('exactCounts', ExactCountsPlugin);
