// What browsers are told of every answer, so that none of it can be made to run, be framed or be guessed at by a page.

/** For data: nothing in it is loaded, run, sent or framed, should a browser ever show it as a page. */
const DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  // Other origins read by CORS, which this leaves alone; no page loads an answer as a script or an image.
  'cross-origin-resource-policy': 'same-origin',
  // Browsers heed it over HTTPS alone.
  'strict-transport-security': 'max-age=31536000',
};

/** Puts them among an answer's headers. A page that loads more than nothing says so in a `Content-Security-Policy` of its own. */
export function secure(headers: Headers): void {
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', DATA_POLICY);
}
