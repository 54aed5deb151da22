// GraphQL over HTTP: one Yoga for the isolate, one D1 session for the request.
import { createYoga, type Plugin } from 'graphql-yoga';
import { type Bindings, BOOKMARK_HEADER, type Context, createContext, openRequestSession } from '../context.ts';
import { describeError, maskError, originalOf } from './errors.ts';
import { schema } from './schema.ts';

/** Bytes of a request's body: a batch of 25 articles of the greatest length, with room for their escapes. */
const MAXIMUM_BODY = 16_000_000;

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
  plugins: [loggedErrors],
  maxRequestBodySize: MAXIMUM_BODY,
  cors: { origin: '*', credentials: false, exposedHeaders: [BOOKMARK_HEADER, REQUEST_ID_HEADER] },
  // GraphiQL is a static asset, so that it needs no network of its own.
  graphiql: false,
  landingPage: false,
  logging: false,
  multipart: false,
});

function refusal(status: number, message: string, code: string): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status });
}

/** The request with its body checked: whole, not too large, and UTF-8. JSON that is not would be read with holes in it. */
async function withCheckedBody(request: Request): Promise<Request | Response> {
  const tooLarge = () =>
    refusal(
      413,
      `The body is larger than ${MAXIMUM_BODY} bytes: send fewer or shorter articles at once.`,
      'PAYLOAD_TOO_LARGE',
    );
  if (Number(request.headers.get('content-length') ?? 0) > MAXIMUM_BODY) return tooLarge();
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > MAXIMUM_BODY) return tooLarge();
  try {
    const body = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return new Request(request.url, { method: request.method, headers: request.headers, body });
  } catch {
    return refusal(400, 'The body is not valid UTF-8: send JSON encoded as UTF-8.', 'BAD_REQUEST');
  }
}

function isBrowser(request: Request, url: URL): boolean {
  const accepts = request.headers.get('accept') ?? '';
  return request.method === 'GET' && accepts.includes('text/html') && !url.searchParams.has('query');
}

/** Answers `/graphql`: GraphiQL for a browser, GraphQL over HTTP for everyone else. */
export async function handleGraphql(request: Request, bindings: Bindings): Promise<Response> {
  const url = new URL(request.url);
  if (isBrowser(request, url)) return bindings.ASSETS.fetch(new URL('/graphiql/', url));
  const checked = request.method === 'POST' ? await withCheckedBody(request) : request;
  if (checked instanceof Response) return checked;
  const session = openRequestSession(request, bindings);
  const requestId = crypto.randomUUID();
  const response = await yoga.fetch(checked, { bindings, session, requestId });
  response.headers.set(REQUEST_ID_HEADER, requestId);
  const bookmark = session.getBookmark();
  if (bookmark !== null) response.headers.set(BOOKMARK_HEADER, bookmark);
  return response;
}
