// The Worker: which handler answers which path, and nothing else.
import { openBackground } from './background.ts';
import type { Bindings } from './context.ts';
import { handleExport } from './export/export.ts';
import { GRAPHIQL_PATH, serveGraphiql } from './graphql/graphiql.ts';
import { handleHealth } from './graphql/health.ts';
import { handleSdl } from './graphql/sdl.ts';
import { handleGraphql } from './graphql/server.ts';
import { allowOrigins, answerPreflight, isPreflight } from './http/cors.ts';
import { secure } from './http/security.ts';
import { type Invocation, openInvocation, REQUEST_ID_HEADER } from './invocation.ts';
import { logError } from './logging.ts';
import { openFeed } from './push/feed.ts';
import type { FeedObject } from './push/feed-object.ts';
import { catchUp } from './queue/catch-up.ts';
import { consume } from './queue/consume.ts';

export { FeedObject } from './push/feed-object.ts';

/** All bindings of wrangler.toml; what a part needs of them it names itself. */
interface WorkerBindings extends Bindings {
  readonly EVENT_FEED: DurableObjectNamespace<FeedObject>;
}

function answerNothing(): Response {
  return Response.json(
    { message: 'There is nothing here. See /graphql, /export/events.csv, /schema.graphql, /health.' },
    { status: 404 },
  );
}

/** What the handler of a request's path answers. */
async function answer(request: Request, bindings: WorkerBindings, invocation: Invocation): Promise<Response> {
  if (isPreflight(request)) return answerPreflight(request, invocation.settings.origins);
  const { pathname } = new URL(request.url);
  switch (pathname) {
    case '/graphql':
      return handleGraphql(request, bindings, openFeed(bindings.EVENT_FEED), invocation);
    case '/schema.graphql':
      return invocation.settings.introspection ? handleSdl(request) : answerNothing();
    case '/health':
      return handleHealth(request, bindings, invocation);
    case '/':
      // Of this origin, whatever a request calls it.
      return new Response(null, { status: 302, headers: { location: '/graphql' } });
    default:
      if (pathname.startsWith('/export/')) return handleExport(request, bindings.DB, invocation);
      if (pathname.startsWith(GRAPHIQL_PATH) && invocation.settings.graphiql)
        return serveGraphiql(request, pathname, bindings.ASSETS);
      return answerNothing();
  }
}

/** The answer to what nobody expected; what it was is told only in the log. */
function fail(requestId: string): Response {
  const message = `Something unexpected happened here. It has been logged under the request id ${requestId}.`;
  const headers = { 'cache-control': 'no-store', [REQUEST_ID_HEADER]: requestId };
  const response = Response.json({ message, requestId }, { status: 500, headers });
  secure(response.headers);
  return response;
}

/** What is answered, whatever happens. */
async function answerAnyhow(request: Request, bindings: WorkerBindings, invocation: Invocation): Promise<Response> {
  try {
    return await answer(request, bindings, invocation);
  } catch (error) {
    invocation.log.error(error);
    return fail(invocation.requestId);
  }
}

/** The invocation of a request; an answer where the Worker's settings cannot be read. */
function openInvocationAnyhow(
  ...[request, bindings, waitUntil, cache]: Parameters<typeof openInvocation>
): Invocation | Response {
  try {
    return openInvocation(request, bindings, waitUntil, cache);
  } catch (error) {
    const requestId = crypto.randomUUID();
    logError(requestId, error);
    return fail(requestId);
  }
}

export default {
  async fetch(request: Request, bindings: WorkerBindings, execution: ExecutionContext): Promise<Response> {
    const invocation = openInvocationAnyhow(request, bindings, (work) => execution.waitUntil(work), execution.cache);
    if (invocation instanceof Response) return invocation;
    const answered = await answerAnyhow(request, bindings, invocation);
    // Of an asset or a redirect the headers cannot be changed.
    const response = new Response(answered.body, answered);
    response.headers.set(REQUEST_ID_HEADER, invocation.requestId);
    if (!isPreflight(request)) allowOrigins(request, response.headers, invocation.settings.origins);
    secure(response.headers);
    invocation.log.answered(response);
    return response;
  },
  async queue(batch, bindings, { cache }) {
    const background = openBackground(bindings, { feed: openFeed(bindings.EVENT_FEED), cache }, 'queue');
    await consume(batch, background);
    await background.finish();
  },
  async scheduled({ scheduledTime }, bindings, { cache }) {
    const told = { feed: openFeed(bindings.EVENT_FEED), cache };
    const background = openBackground(bindings, told, 'cron', () => new Date(scheduledTime));
    await catchUp(bindings.INGEST_QUEUE, background);
    await background.finish();
  },
} satisfies ExportedHandler<WorkerBindings>;
