// The Worker: which handler answers which path, and nothing else.
import type { Bindings } from './context.ts';
import { handleHealth } from './graphql/health.ts';
import { handleSdl } from './graphql/sdl.ts';
import { handleGraphql } from './graphql/server.ts';

export default {
  async fetch(request, bindings) {
    const { pathname } = new URL(request.url);
    switch (pathname) {
      case '/graphql':
        return handleGraphql(request, bindings);
      case '/schema.graphql':
        return handleSdl(request);
      case '/health':
        return handleHealth(request, bindings);
      case '/':
        return Response.redirect(new URL('/graphql', request.url).href, 302);
      default:
        return Response.json(
          { message: 'There is nothing here. See /graphql, /schema.graphql, /health.' },
          { status: 404 },
        );
    }
  },
} satisfies ExportedHandler<Bindings>;
