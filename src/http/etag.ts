// Validators: what has not changed is not sent again (RFC 9110, section 13).

/** A weak validator of a text: its bytes on the wire differ with the encoding. */
export async function etagOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hash = [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `W/"${hash}"`;
}

const withoutWeakness = (etag: string): string => etag.trim().replace(/^W\//, '');

/** Whether the client has what the validator stands for, by its `If-None-Match`. */
export function hasMatch(request: Request, etag: string): boolean {
  const given = request.headers.get('if-none-match');
  if (given === null) return false;
  return given.trim() === '*' || given.split(',').some((item) => withoutWeakness(item) === withoutWeakness(etag));
}

/**
 * Answers with `body`, or with 304 and no body where the client has it already. `headers` go with both. The body is a
 * function, so that what is not sent is not made.
 */
export function answerUnlessMatched(
  request: Request,
  etag: string,
  headers: HeadersInit,
  body: () => BodyInit,
): Response {
  const sent = new Headers(headers);
  sent.set('etag', etag);
  if (!hasMatch(request, etag)) return new Response(body(), { headers: sent });
  sent.delete('content-type');
  return new Response(null, { status: 304, headers: sent });
}
