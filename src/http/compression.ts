// Compression of what Cloudflare's edge leaves as it is: it compresses by content type, and knows neither GraphQL's own
// type nor CSV and JSON Lines. What it does know is left to it.

const LEFT_BY_THE_EDGE = /^(?:application\/(?:graphql-response\+json|jsonl|x-ndjson)|text\/csv)\b/;

/** Smallest first. */
const ENCODINGS = ['br', 'gzip'] as const;

/** What the client accepts. On Cloudflare the header is rewritten, and the client's own stands beside it. */
function acceptedBy(request: Request): string {
  const original = request.cf?.clientAcceptEncoding;
  return typeof original === 'string' ? original : (request.headers.get('accept-encoding') ?? '');
}

/** Whether the header names the encoding, and not with the weight 0. */
function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((item) => {
    const [name, ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}

/** Has the runtime compress the response, where the client accepts it and nobody after the Worker would. Changes the response’s headers. */
export function compress(request: Request, { headers, body }: Response): void {
  if (body === null || headers.has('content-encoding') || !LEFT_BY_THE_EDGE.test(headers.get('content-type') ?? ''))
    return;
  const encoding = ENCODINGS.find((name) => accepts(acceptedBy(request), name));
  // The runtime encodes the body by this header.
  if (encoding !== undefined) headers.set('content-encoding', encoding);
}
