// GraphQL over HTTP: one Yoga for the isolate, one D1 session for the request.
import { createYoga, type Plugin } from 'graphql-yoga';
import { type Bindings, BOOKMARK_HEADER, type Context, createContext, openRequestSession } from '../context.ts';
import { describeError, maskError, originalOf } from './masking.ts';
import { requestParameters } from './request.ts';
import { schema } from './schema.ts';

const REQUEST_ID_HEADER = 'x-request-id';

interface ServerContext {
  readonly bindings: Bindings;
  readonly session: D1DatabaseSession;
  readonly requestId: string;
}

/** Logs what was masked under the request's id, and tells the client that id. */
const loggedErrors: Plugin<object, ServerContext> = {
  onResultProcess({ result, serverContext: { requestId } }) {
    if (!('errors' in result)) return;
    for (const error of result.errors ?? []) {
      const original = originalOf(error);
      if (original === undefined) continue;
      error.extensions.requestId = requestId;
      console.error(JSON.stringify({ requestId, path: error.path, error: describeError(original) }));
    }
  },
};

const yoga = createYoga<ServerContext, Context>({
  schema,
  context: ({ request, session, bindings }) => createContext(request, session, bindings),
  maskedErrors: { maskError },
  plugins: [requestParameters, loggedErrors],
  // Of the plugin that reads the body: its refusal says what to do.
  maxRequestBodySize: false,
  cors: { origin: '*', credentials: false, exposedHeaders: [BOOKMARK_HEADER, REQUEST_ID_HEADER] },
  // GraphiQL is a static asset, so that it needs no network of its own.
  graphiql: false,
  landingPage: false,
  logging: false,
  multipart: false,
});

function isBrowser(request: Request, url: URL): boolean {
  const accepts = request.headers.get('accept') ?? '';
  return request.method === 'GET' && accepts.includes('text/html') && !url.searchParams.has('query');
}

/** Answers `/graphql`: GraphiQL for a browser, GraphQL over HTTP for everyone else. */
export async function handleGraphql(request: Request, bindings: Bindings): Promise<Response> {
  const url = new URL(request.url);
  if (isBrowser(request, url)) return bindings.ASSETS.fetch(new URL('/graphiql/', url));
  const session = openRequestSession(request, bindings);
  const requestId = crypto.randomUUID();
  const response = await yoga.fetch(request, { bindings, session, requestId });
  response.headers.set(REQUEST_ID_HEADER, requestId);
  const bookmark = session.getBookmark();
  if (bookmark !== null) response.headers.set(BOOKMARK_HEADER, bookmark);
  return response;
}
