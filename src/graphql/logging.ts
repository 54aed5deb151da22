// What the log tells of a request of GraphQL: the operation, and what came of it. Never its text, its variables or its answer.
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isObjectType,
  isUnionType,
} from 'graphql';
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';
import * as z from 'zod';
import type { Context } from '../context.ts';
import type { Invocation } from '../invocation.ts';
import type { Outcome } from '../logging.ts';
import { originalOf } from './masking.ts';

interface LoggedContext {
  readonly invocation: Invocation;
}

/** Logs what was masked under the request's id, and tells the client that id. */
function logMasked<Result extends ExecutionResult>(result: Result, { log, requestId }: Invocation): Result {
  for (const error of result.errors ?? []) {
    const original = originalOf(error);
    if (original === undefined) continue;
    error.extensions.requestId = requestId;
    log.error(original, { path: error.path });
  }
  return result;
}

/** What an answer comes to, and the code of its first error, of what nobody expected before all. */
function outcomeOf({ errors = [] }: ExecutionResult): { readonly outcome?: Outcome; readonly code?: string } {
  const failed = errors.find((error) => originalOf(error) !== undefined);
  const error = failed ?? errors[0];
  if (error === undefined) return {};
  const { code } = error.extensions;
  return { outcome: failed ? 'failed' : 'refused', ...(typeof code === 'string' && { code }) };
}

/** An operation's id is a SHA-256, and nothing else that a client calls so is noted: it may be anything. */
const documentHash = z.string().regex(/^(?:sha256:)?[0-9a-f]{64}$/i);

const named = z.object({
  documentId: documentHash.optional().catch(undefined),
  extensions: z
    .object({ persistedQuery: z.object({ sha256Hash: documentHash }) })
    .optional()
    .catch(undefined),
});

/** The id by which parameters name an operation: by the draft of GraphQL over HTTP, or by Apollo’s protocol. */
function documentIdOf(parameters: object): string | undefined {
  const { documentId, extensions } = named.parse(parameters);
  return documentId ?? extensions?.persistedQuery.sha256Hash;
}

function isDocument(result: unknown): result is DocumentNode {
  return typeof result === 'object' && result !== null && 'kind' in result && result.kind === 'Document';
}

/** Notes the operation and its outcome, and logs what nobody expected. To be the first of the plugins. */
export const requestLogging: Plugin<LoggedContext, LoggedContext> = {
  onParams({ params, context: { invocation } }) {
    const documentId = documentIdOf(params);
    if (documentId !== undefined) invocation.log.note({ documentId });
  },
  onParse({ context: { params, invocation } }) {
    return ({ result }) => {
      const operation = isDocument(result) ? getOperationAST(result, params.operationName) : null;
      if (!operation) return;
      const { operation: operationType, name } = operation;
      invocation.log.note({ operationType, ...(name && { operationName: name.value }) });
    };
  },
  onResultProcess({ result, setResult, serverContext: { invocation } }) {
    if (isAsyncIterable(result)) setResult(mapAsyncIterator(result, (answer) => logMasked(answer, invocation)));
    else if (!Array.isArray(result)) invocation.log.note(outcomeOf(logMasked(result, invocation)));
  },
};

/** Whether a type is one of the errors that are data. */
function isRefusal(type: GraphQLNamedType | undefined): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Error');
}

/**
 * Has mutations note the type of the refusal that they answer with, whatever the client selects of it. Changes the unions of
 * the schema: which type an answer has is known only there.
 */
export function notingRefusals(schema: GraphQLSchema): GraphQLSchema {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const unions = new Set(fields.map(({ type }) => getNamedType(type)).filter(isUnionType));
  for (const union of unions) {
    const { resolveType } = union;
    union.resolveType = async (answer, context: Context, info, abstractType) => {
      const name = await resolveType?.(answer, context, info, abstractType);
      if (name !== undefined && isRefusal(schema.getType(name))) context.log.refused(name);
      return name;
    };
  }
  return schema;
}
