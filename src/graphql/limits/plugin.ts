// Holds each request to the limits, before anything of it runs but for the size of its answer, and tells what it cost.
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Invocation } from '../../invocation.ts';
import { documents } from '../documents.ts';
import { requestError } from '../refusals.ts';
import { costOf } from './cost.ts';
import { enforce, LIMITS } from './limits.ts';
import { checkShape } from './shape.ts';
import { checkDocumentText } from './text.ts';

/** Faults of variables that are told at once. */
const MAXIMUM_ERRORS = 10;

/** Counts what a request’s statements read. */
export interface RowCounter {
  rowsRead(): number;
}

interface LimitedContext {
  readonly session: RowCounter;
  readonly invocation: Pick<Invocation, 'log'>;
}

function fragmentsOf({ definitions }: DocumentNode) {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The variables as the operation declares them. Throws all their faults, each as a request error. */
function coerceVariables({ schema, variableValues }: ExecutionArgs, operation: OperationDefinitionNode) {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, variableValues ?? {}, {
    maxErrors: MAXIMUM_ERRORS,
  });
  if (coerced) return coerced;
  throw new AggregateError((errors ?? []).map(({ message }) => requestError(400, 'BAD_USER_INPUT', message)));
}

/** The costs of requests under way, by their context. */
const costs = new WeakMap<object, number>();

function checkCost(args: ExecutionArgs, { log }: LimitedContext['invocation']): void {
  const operation = getOperationAST(args.document, args.operationName);
  if (!operation) return;
  const cost = costOf(args.schema, operation, fragmentsOf(args.document), coerceVariables(args, operation));
  if (typeof args.contextValue === 'object' && args.contextValue !== null) costs.set(args.contextValue, cost);
  log.note({ cost });
  enforce('cost', cost);
}

/** Of an answer that grew too large, the first error that says so: one for every list left out would be an answer as large. */
function withoutExcess({ data, ...result }: ExecutionResult): ExecutionResult {
  const excess = result.errors?.find(({ extensions }) => extensions.code === LIMITS.answer.code);
  if (excess) return { ...result, errors: [excess] };
  return data === undefined ? result : { ...result, data };
}

/** Documents whose shape is within the limits. */
const shaped = new WeakSet<DocumentNode>();

/** Refuses what asks for too much, and puts into `extensions.cost` what the rest may cost and what it read. */
export const limits: Plugin<LimitedContext, LimitedContext> = {
  onParse({ params: { source } }) {
    const text = typeof source === 'string' ? source : source.body;
    if (!documents.get(text)) checkDocumentText(text);
  },
  onValidate({ params: { documentAST } }) {
    if (shaped.has(documentAST)) return;
    checkShape(documentAST);
    shaped.add(documentAST);
  },
  onExecute({ args }) {
    checkCost(args, args.contextValue.invocation);
  },
  onSubscribe({ args }) {
    checkCost(args, args.contextValue.invocation);
  },
  onExecutionResult({ result, setResult, context }) {
    const requested = costs.get(context);
    if (requested === undefined || !result || Symbol.asyncIterator in result || Array.isArray(result)) return;
    const cost = { requested, limit: LIMITS.cost.maximum, rowsRead: context.session.rowsRead() };
    const answer = withoutExcess(result);
    setResult({ ...answer, extensions: { ...answer.extensions, cost } });
  },
};
