// GraphQL over HTTP: one Yoga for the isolate, one D1 session for the request.
import { createYoga, type Plugin } from 'graphql-yoga';
import { authenticateRequest } from '../access/authentication.ts';
import { type Bindings, type Context, createContext, openRequestSession } from '../context.ts';
import type { EventFeed, Progress } from '../db/changes.ts';
import { type CountingSession, countRowsRead } from '../db/rows-read.ts';
import { bookmarkHeader } from '../http/bookmark.ts';
import { compress } from '../http/compression.ts';
import type { Invocation } from '../invocation.ts';
import { caching, VARIES_BY } from './caching.ts';
import { documents } from './documents.ts';
import { door } from './door.ts';
import { eventStream } from './event-stream.ts';
import { execute } from './execution.ts';
import { GRAPHIQL_PATH, serveGraphiql } from './graphiql.ts';
import { closedIntrospection } from './introspection.ts';
import { limits } from './limits/plugin.ts';
import { notingRefusals, requestLogging } from './logging.ts';
import { maskError, unsuggesting } from './masking.ts';
import { persistedOperations } from './persisted.ts';
import { rateLimits } from './rate-limits.ts';
import { requestParameters } from './request.ts';
import { retryAfter } from './retry-after.ts';
import { schema } from './schema.ts';
import { sealing } from './sealing.ts';

interface ServerContext {
  readonly bindings: Bindings;
  readonly session: CountingSession;
  readonly invocation: Invocation;
  readonly feed: EventFeed;
  readonly progress: Progress;
  readonly authenticate: Context['authenticate'];
}

const NO_CACHE = { get: () => undefined, set() {} };

const execution: Plugin = {
  onExecute({ setExecuteFn }) {
    setExecuteFn(execute);
  },
};

const yoga = createYoga<ServerContext, Context>({
  schema: notingRefusals(schema),
  context: ({ request, session, bindings, feed, progress, invocation, authenticate }) =>
    createContext(request, session, bindings, feed, invocation, authenticate, progress),
  maskedErrors: { maskError },
  plugins: [
    execution,
    requestLogging,
    rateLimits,
    requestParameters,
    door,
    limits,
    persistedOperations,
    closedIntrospection,
    unsuggesting,
    caching,
    retryAfter,
    sealing,
    eventStream,
  ],
  extraParamNames: ['documentId'],
  parserAndValidationCache: { documentCache: documents, errorCache: NO_CACHE },
  // Of the plugin that reads the body: its refusal says what to do.
  maxRequestBodySize: false,
  // Of the Worker, for whatever it answers.
  cors: false,
  // GraphiQL is a static asset, so that it needs no network of its own.
  graphiql: false,
  landingPage: false,
  logging: false,
  multipart: false,
});

/** Parameters of an address that bring an operation. */
const OPERATIONS = ['query', 'documentId', 'extensions'];

function isBrowser(request: Request, url: URL): boolean {
  const accepts = request.headers.get('accept') ?? '';
  return (
    request.method === 'GET' && accepts.includes('text/html') && !OPERATIONS.some((name) => url.searchParams.has(name))
  );
}

/** Answers a HEAD: what a GET would be answered, without its body. Load balancers and link checkers ask so. */
async function handleHead(
  request: Request,
  bindings: Bindings,
  feed: EventFeed,
  invocation: Invocation,
): Promise<Response> {
  const response = await handleGraphql(new Request(request, { method: 'GET' }), bindings, feed, invocation);
  await response.body?.cancel();
  return new Response(null, response);
}

/** Answers `/graphql`: GraphiQL for a browser, GraphQL over HTTP for everyone else. */
export async function handleGraphql(
  request: Request,
  bindings: Bindings,
  feed: EventFeed,
  invocation: Invocation,
): Promise<Response> {
  if (request.method === 'HEAD') return handleHead(request, bindings, feed, invocation);
  const url = new URL(request.url);
  if (invocation.settings.graphiql && isBrowser(request, url))
    return serveGraphiql(request, GRAPHIQL_PATH, bindings.ASSETS);
  const session = countRowsRead(openRequestSession(request, bindings));
  invocation.log.count(session);
  const progress: Progress = { position: null, isToBeContinued: false };
  const authenticate = () => authenticateRequest(request, bindings.DB, invocation);
  const response = await yoga.fetch(request, { bindings, session, feed, invocation, progress, authenticate });
  for (const [name, value] of Object.entries(bookmarkHeader(session.getBookmark()))) response.headers.set(name, value);
  response.headers.append('vary', VARIES_BY);
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
  compress(request, response);
  return response;
}
