// Which scope of a key a field needs: said once, where the field is, and checked before anything of it runs. A mutation that says
// none does not compile.
import SchemaBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type PothosOutputFieldConfig,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core';
import { GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { ACCESS_SCOPES, type AccessScope } from '../../schema/vocabulary.ts';
import { allows } from '../access/scopes.ts';
import type { Context } from '../context.ts';
import type { Viewer } from '../db/keys.ts';
import { Unauthorized } from '../ingest/refusals.ts';

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      scopes: ScopesPlugin<Types>;
    }
    interface MutationFieldOptions<
      Types extends SchemaTypes,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveReturnShape,
    > {
      /** The scope that a key must have; without one, the field answers {@link Unauthorized}. */
      scope: AccessScope;
    }
    interface QueryFieldOptions<
      Types extends SchemaTypes,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveReturnShape,
    > {
      /** The scope that a key must have, where not everybody may read the field; without one, the field is an error. */
      scope?: AccessScope;
    }
  }
}

type Authenticating = Pick<Context, 'authenticate'>;

/** What a plugin, which knows no context by its type, is handed as one. */
function isAuthenticating(context: object): context is Authenticating {
  return 'authenticate' in context && typeof context.authenticate === 'function';
}

/** Who asks, if their key allows what needs the scope; otherwise why not, and what to do. */
async function authorize(context: object, scope: AccessScope): Promise<Viewer | Unauthorized> {
  if (!isAuthenticating(context)) throw new Error('Nobody can be authenticated in this context.');
  const authentication = await context.authenticate();
  if (authentication.type === 'InvalidKey') return new Unauthorized(authentication.message);
  if (authentication.type === 'Anonymous')
    return new Unauthorized(`This needs a key with the scope "${scope}": send it as "Authorization: Bearer <key>".`);
  const { viewer } = authentication;
  if (allows(viewer, scope)) return viewer;
  const held = [...viewer.scopes].join(', ') || 'none';
  return new Unauthorized(`This needs a key with the scope "${scope}". The one that was sent has: ${held}.`);
}

/** Who asks, in what runs only for those whose key allows it. */
export async function viewerOf({ authenticate }: Authenticating): Promise<Viewer> {
  const authentication = await authenticate();
  if (authentication.type === 'Viewer') return authentication.viewer;
  throw new Error('What needs a scope was run for nobody.');
}

/** The option `scope` of a field. */
function scopeOf({ pothosOptions }: { readonly pothosOptions: object }): AccessScope | undefined {
  const given = 'scope' in pothosOptions ? pothosOptions.scope : undefined;
  return ACCESS_SCOPES.find((scope) => scope === given);
}

class ScopesPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const scope = scopeOf(field);
    if (scope === undefined) return field;
    return {
      ...field,
      description: `${field.description} Needs the scope \`${scope}\`.`,
      extensions: { ...field.extensions, scope },
    };
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const scope = scopeOf(field);
    if (scope === undefined) return resolve;
    return async (root, args, context, info) => {
      const viewer = await authorize(context, scope);
      if (!(viewer instanceof Unauthorized)) return resolve(root, args, context, info);
      if (field.kind !== 'Mutation') throw new GraphQLError(viewer.message, { extensions: { code: 'FORBIDDEN' } });
      // A mutation of many inputs answers each for itself.
      return 'inputs' in args && Array.isArray(args.inputs) ? args.inputs.map(() => viewer) : viewer;
    };
  }
}

SchemaBuilder.registerPlugin('scopes', ScopesPlugin);
