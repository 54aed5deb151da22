// What caches between the Worker and its clients may keep: answers to queries that anybody may ask by GET, for a minute.
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isForEverybody } from '../access/door.ts';
import type { Context } from '../context.ts';
import { BOOKMARK_HEADER } from '../http/bookmark.ts';
import { STORED } from '../http/purge.ts';

/** Seconds for which an answer may be older than the database. */
const MAXIMUM_AGE = 60;

/** Request headers that an answer depends on. */
export const VARIES_BY = ['Accept', 'Accept-Encoding', 'Authorization', BOOKMARK_HEADER].join(', ');

/**
 * The object types that the document selects fields of, those of an abstract type all: tags by which whoever hosts this has answers
 * forgotten that hold objects of a type. Sorted.
 */
function typesSelected(schema: GraphQLSchema, document: DocumentNode): string[] {
  const names = new Set<string>();
  const typeInfo = new TypeInfo(schema);
  const collect = () => {
    const type = getNamedType(typeInfo.getType());
    if (isObjectType(type)) names.add(type.name);
    if (isAbstractType(type)) for (const { name } of schema.getPossibleTypes(type)) names.add(name);
  };
  visit(document, visitWithTypeInfo(typeInfo, { Field: collect }));
  return [...names].sort();
}

/** Nobody in particular asks, and takes an answer that was true a moment ago. */
function isPublic({ request, settings }: { readonly request: Request } & Pick<Context, 'settings'>): boolean {
  const { method, headers } = request;
  return method === 'GET' && isForEverybody(request, settings.reading) && !headers.has(BOOKMARK_HEADER);
}

/** The cache headers of requests under way, by their context. */
const headersOf = new WeakMap<object, Record<string, string>>();

/** Lets answers to public queries be kept, tagged as telling of what is stored, and by the types that they hold. What has errors is not kept. */
export const caching: Plugin<Pick<Context, 'settings'>> = {
  onExecute({ args: { schema, document, operationName, contextValue } }) {
    if (!isPublic(contextValue) || getOperationAST(document, operationName)?.operation !== 'query') return;
    headersOf.set(contextValue, {
      'cache-control': `public, max-age=${MAXIMUM_AGE}`,
      'cache-tag': [STORED, ...typesSelected(schema, document)].join(','),
    });
  },
  onExecutionResult({ result, setResult, context }) {
    const headers = headersOf.get(context);
    if (!headers || !result || Symbol.asyncIterator in result || Array.isArray(result) || result.errors) return;
    setResult({ ...result, extensions: { ...result.extensions, http: { headers } } });
  },
};
