// GraphiQL: the one page there is. It and all that it loads are static assets of this origin.

export const GRAPHIQL_PATH = '/graphiql/';

/** The one inline style that there is: GraphiQL's dialogs keep the page behind them from scrolling. By another they would only not. */
const DIALOG_STYLE = "'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo='";

/** Scripts only from files of this origin, and answers only from it. Fonts and icons come in the style sheets, as data. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${DIALOG_STYLE}`,
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file of GraphiQL's, `GRAPHIQL_PATH` itself being the page. */
export async function serveGraphiql(request: Request, path: string, assets: Fetcher): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return Response.json({ message: 'GraphiQL is read by GET.' }, { status: 405, headers: { allow: 'GET, HEAD' } });
  const address = new URL(path, request.url);
  const found = await assets.fetch(new Request(address, { method: request.method, headers: request.headers }));
  const response = new Response(found.body, found);
  response.headers.set('content-security-policy', PAGE_POLICY);
  // Who may read answers is said for all of them alike.
  response.headers.delete('access-control-allow-origin');
  return response;
}
