// The Worker: which handler answers which path, and nothing else.
import type { Bindings } from './context.ts';
import { describeError } from './db/failures.ts';
import { handleExport } from './export/export.ts';
import { GRAPHIQL_PATH, serveGraphiql } from './graphql/graphiql.ts';
import { handleHealth } from './graphql/health.ts';
import { handleSdl } from './graphql/sdl.ts';
import { handleGraphql } from './graphql/server.ts';
import { allowOrigins, answerPreflight, isPreflight } from './http/cors.ts';
import { secure } from './http/security.ts';
import { type Invocation, openInvocation, REQUEST_ID_HEADER } from './invocation.ts';
import { openFeed } from './push/feed.ts';
import type { FeedObject } from './push/feed-object.ts';

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
      return Response.redirect(new URL('/graphql', request.url).href, 302);
    default:
      if (pathname.startsWith('/export/')) return handleExport(request, bindings.DB, invocation);
      if (pathname.startsWith(GRAPHIQL_PATH) && invocation.settings.graphiql)
        return serveGraphiql(request, pathname, bindings.ASSETS);
      return answerNothing();
  }
}

/** The answer, with what goes for all: whose it is, who may read it, and what browsers may not make of it. */
async function fetch(request: Request, bindings: WorkerBindings, execution: ExecutionContext): Promise<Response> {
  const invocation = openInvocation(request, bindings, (work) => execution.waitUntil(work));
  const answered = await answer(request, bindings, invocation);
  // Of an asset or a redirect the headers cannot be changed.
  const response = new Response(answered.body, answered);
  response.headers.set(REQUEST_ID_HEADER, invocation.requestId);
  if (!isPreflight(request)) allowOrigins(request, response.headers, invocation.settings.origins);
  secure(response.headers);
  return response;
}

export default {
  async fetch(request: Request, bindings: WorkerBindings, execution: ExecutionContext): Promise<Response> {
    try {
      return await fetch(request, bindings, execution);
    } catch (error) {
      // The runtime's own page would tell more than that.
      console.error(JSON.stringify({ error: describeError(error) }));
      const response = Response.json(
        { message: 'Something unexpected happened here. It has been logged.' },
        { status: 500 },
      );
      secure(response.headers);
      return response;
    }
  },
} satisfies ExportedHandler<WorkerBindings>;
