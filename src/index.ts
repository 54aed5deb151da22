// The Worker: which handler answers which path, and nothing else.
import type { Bindings } from './context.ts';
import { handleExport } from './export/export.ts';
import { handleHealth } from './graphql/health.ts';
import { handleSdl } from './graphql/sdl.ts';
import { handleGraphql } from './graphql/server.ts';
import { openFeed } from './push/feed.ts';
import type { FeedObject } from './push/feed-object.ts';

export { FeedObject } from './push/feed-object.ts';

/** All bindings of wrangler.toml; what a part needs of them it names itself. */
interface WorkerBindings extends Bindings {
  readonly EVENT_FEED: DurableObjectNamespace<FeedObject>;
}

export default {
  async fetch(request, bindings) {
    const { pathname } = new URL(request.url);
    switch (pathname) {
      case '/graphql':
        return handleGraphql(request, bindings, openFeed(bindings.EVENT_FEED));
      case '/schema.graphql':
        return handleSdl(request);
      case '/health':
        return handleHealth(request, bindings);
      case '/':
        return Response.redirect(new URL('/graphql', request.url).href, 302);
      default:
        if (pathname.startsWith('/export/')) return handleExport(request, bindings.DB);
        return Response.json(
          { message: 'There is nothing here. See /graphql, /export/events.csv, /schema.graphql, /health.' },
          { status: 404 },
        );
    }
  },
} satisfies ExportedHandler<WorkerBindings>;
