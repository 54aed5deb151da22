// The Worker: which handler answers which path, and nothing else.
import type { Bindings } from './context.ts';
import { handleExport } from './export/export.ts';
import { handleHealth } from './graphql/health.ts';
import { handleSdl } from './graphql/sdl.ts';
import { handleGraphql } from './graphql/server.ts';
import { allowOrigins, answerPreflight, isPreflight } from './http/cors.ts';
import { type Invocation, openInvocation, REQUEST_ID_HEADER } from './invocation.ts';
import { openFeed } from './push/feed.ts';
import type { FeedObject } from './push/feed-object.ts';

export { FeedObject } from './push/feed-object.ts';

/** All bindings of wrangler.toml; what a part needs of them it names itself. */
interface WorkerBindings extends Bindings {
  readonly EVENT_FEED: DurableObjectNamespace<FeedObject>;
}

/** What the handler of a request's path answers. */
async function answer(request: Request, bindings: WorkerBindings, invocation: Invocation): Promise<Response> {
  if (isPreflight(request)) return answerPreflight(request, invocation.settings.origins);
  const { pathname } = new URL(request.url);
  switch (pathname) {
    case '/graphql':
      return handleGraphql(request, bindings, openFeed(bindings.EVENT_FEED), invocation);
    case '/schema.graphql':
      return handleSdl(request);
    case '/health':
      return handleHealth(request, bindings, invocation);
    case '/':
      return Response.redirect(new URL('/graphql', request.url).href, 302);
    default:
      if (pathname.startsWith('/export/')) return handleExport(request, bindings.DB, invocation);
      return Response.json(
        { message: 'There is nothing here. See /graphql, /export/events.csv, /schema.graphql, /health.' },
        { status: 404 },
      );
  }
}

export default {
  async fetch(request, bindings, execution) {
    const invocation = openInvocation(request, bindings, (work) => execution.waitUntil(work));
    const answered = await answer(request, bindings, invocation);
    // Of an asset or a redirect the headers cannot be changed.
    const response = new Response(answered.body, answered);
    response.headers.set(REQUEST_ID_HEADER, invocation.requestId);
    if (!isPreflight(request)) allowOrigins(request, response.headers, invocation.settings.origins);
    return response;
  },
} satisfies ExportedHandler<WorkerBindings>;
