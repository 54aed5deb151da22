// Which pages of other sites may read what the Worker answers (the Fetch standard's CORS protocol).

const METHODS = 'GET, HEAD, POST';
/** What clients send beside what CORS allows anyhow. */
const REQUEST_HEADERS = [
  'authorization',
  'content-type',
  'if-none-match',
  'last-event-id',
  'x-d1-bookmark',
  'apollo-require-preflight',
].join(', ');
const EXPOSED_HEADERS = [
  'etag',
  'link',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'x-d1-bookmark',
  'x-request-id',
].join(', ');
/** Seconds for which a browser need not ask again. */
const PREFLIGHT_AGE = 86_400;

/** The origin to be allowed; null for none. An origin that is not on the list is told nothing at all, not even `null`, which sandboxed pages have. */
function allowedOrigin(request: Request, origins: readonly string[]): string | null {
  if (origins.includes('*')) return '*';
  const origin = request.headers.get('origin');
  return origin !== null && origins.includes(origin) ? origin : null;
}

/** Tells browsers, in an answer's headers, whether the page that asked may read it. */
export function allowOrigins(request: Request, headers: Headers, origins: readonly string[]): void {
  if (!origins.includes('*')) headers.append('vary', 'Origin');
  const origin = allowedOrigin(request, origins);
  if (origin === null) return;
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-expose-headers', EXPOSED_HEADERS);
}

/** Whether a browser asks what a page may send. */
export function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
}

/** The answer to a preflight. Cookies are never allowed: there are none. */
export function answerPreflight(request: Request, origins: readonly string[]): Response {
  const headers = new Headers();
  allowOrigins(request, headers, origins);
  if (headers.has('access-control-allow-origin')) {
    headers.set('access-control-allow-methods', METHODS);
    headers.set('access-control-allow-headers', REQUEST_HEADERS);
    headers.set('access-control-max-age', String(PREFLIGHT_AGE));
  }
  return new Response(null, { status: 204, headers });
}
