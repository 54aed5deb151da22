// How much an answer may hold, counted while it is made: what an operation may cost knows no list longer than such lists mostly are.
import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { enforce } from './limits.ts';

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      answerLimit: AnswerLimitPlugin<Types>;
    }
  }
}

/** Items of lists so far, by the coerced variables: those are one object for each execution, each event of a stream included. */
const counts = new WeakMap<object, number>();

/** The list as it is, once its items are counted. Throws where the answer would hold too many; so does every list after it. */
function counted(list: unknown, { variableValues }: GraphQLResolveInfo): unknown {
  if (!Array.isArray(list)) return list;
  const count = (counts.get(variableValues) ?? 0) + list.length;
  counts.set(variableValues, count);
  enforce('answer', count);
  return list;
}

/** Counts what each list holds before any of it is completed. */
class AnswerLimitPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { type }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (type.kind !== 'List') return resolve;
    return (parent, args, context, info) => {
      const list = resolve(parent, args, context, info);
      return list instanceof Promise ? list.then((items) => counted(items, info)) : counted(list, info);
    };
  }
}

SchemaBuilder.registerPlugin('answerLimit', AnswerLimitPlugin);
