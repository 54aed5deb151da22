// The schema builder: plugins, scalars and what every type shares. Types are in the files beside it.
import SchemaBuilder, { BasePlugin, type PothosTypeConfig, type SchemaTypes } from '@pothos/core';
import DrizzlePlugin from '@pothos/plugin-drizzle';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import ValidationPlugin from '@pothos/plugin-validation';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { z } from 'zod';
import { relations } from '../../schema/relations.ts';
import type { Context } from '../context.ts';
import './cursors.ts';
import './nested-pages.ts';
import { globalId } from './global-ids.ts';
import './leaves.ts';
import './limits/answer.ts';
import { dateScalar, dateTimeScalar, urlScalar } from './scalars.ts';
import './scopes.ts';

/** Nodes a page. */
export const MAXIMUM_PAGE = 100;
/** Nodes a page where its size is not asked for. */
export const DEFAULT_PAGE = 20;

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      meanings: MeaningsPlugin<Types>;
    }
  }
}

/** Gives the values of an enum the descriptions in its extension `meanings`, so that enums stay lists of the vocabulary. */
class MeaningsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onTypeConfig(config: PothosTypeConfig): PothosTypeConfig {
    const meanings = z.record(z.string(), z.string()).safeParse(config.extensions?.meanings);
    if (config.kind !== 'Enum' || !meanings.success || typeof config.values === 'function') return config;
    const values = Object.entries(config.values).map(([name, value]) => [
      name,
      { ...value, description: meanings.data[name] },
    ]);
    return { ...config, values: Object.fromEntries(values) };
  }
}

SchemaBuilder.registerPlugin('meanings', MeaningsPlugin);

/** A table, with the id as its key also where that is made of the columns that the rows are stored by. */
function knownById(table: SQLiteTable) {
  const config = getTableConfig(table);
  const id = config.columns.find(({ name, generated }) => name === 'id' && generated !== undefined);
  return id ? { ...config, primaryKeys: [{ columns: [id] }] } : config;
}

const pageSize = z
  .number()
  .int()
  .min(0, 'must be zero or more')
  .max(MAXIMUM_PAGE, `must be ${MAXIMUM_PAGE} or less`)
  .nullish();

export const builder = new SchemaBuilder<{
  Context: Context;
  DrizzleRelations: typeof relations;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string | number };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    URL: { Input: string; Output: string };
  };
}>({
  plugins: [
    'answerLimit',
    'meanings',
    'cursors',
    'nestedPages',
    ErrorsPlugin,
    'scopes',
    ValidationPlugin,
    RelayPlugin,
    'leaves',
    DrizzlePlugin,
  ],
  defaultFieldNullability: false,
  drizzle: {
    client: (context) => context.db,
    getTableConfig: knownById,
    relations,
    defaultConnectionSize: DEFAULT_PAGE,
    // One more than what is offered, so that validation speaks before the plugin silently takes less.
    maxConnectionSize: MAXIMUM_PAGE,
  },
  relay: {
    clientMutationId: 'omit',
    encodeGlobalID: globalId,
    cursorType: 'String',
    nodesOnConnection: { description: 'The nodes of this page, without their cursors.' },
    nodeTypeOptions: { description: 'An object with a global id, to be fetched again by `node`.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its connection (Relay).' },
    idFieldOptions: { description: 'Global id, opaque, stable. The key for client caches.' },
    // In node.ts: the plugin's own answer an error for an id that is not there.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: { description: 'The nodes of this page with their cursors.', nullable: false },
    nodeFieldOptions: { description: 'The object at the end of the edge.', nullable: false },
    cursorFieldOptions: {
      description: 'Opaque position of the edge, for `after` and `before` of the same field and order.',
    },
    pageInfoFieldOptions: { description: 'Where this page stands.' },
    hasNextPageFieldOptions: { description: 'Whether more follows this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether more precedes this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first edge; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last edge; null on an empty page.' },
    firstArgOptions: {
      description: `How many from the front: 0 to ${MAXIMUM_PAGE}, ${DEFAULT_PAGE} when neither \`first\` nor \`last\` is given.`,
      validate: pageSize,
    },
    lastArgOptions: {
      description: `How many from the end: 0 to ${MAXIMUM_PAGE}. Not together with \`first\`.`,
      validate: pageSize,
    },
    afterArgOptions: { description: 'Only what follows this cursor.' },
    beforeArgOptions: { description: 'Only what precedes this cursor.' },
  },
});

/** How the `select` of a field hands on what is selected in the object under `path`, a row of its own. */
export type NestedSelection = (selection: true, path: string[], type: string) => true;

builder.addScalarType('Date', dateScalar);
builder.addScalarType('DateTime', dateTimeScalar);
builder.addScalarType('URL', urlScalar);

builder.queryType({ description: 'Everything that can be read.' });
builder.mutationType({ description: 'Everything that can be changed. Needs a key: `Authorization: Bearer …`.' });
