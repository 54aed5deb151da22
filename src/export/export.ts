// Exports beside GraphQL: all events that a filter lets through, as one file, streamed as the database gives them.
import { authenticateAnew, authenticateRequest, isStillAllowed, mayGuess } from '../access/authentication.ts';
import { denialOf, isForEverybody } from '../access/door.ts';
import { describeExcess, rateLimitHeaders } from '../access/rate-limits.ts';
import { allows } from '../access/scopes.ts';
import { openLatestSession, openSession } from '../db/database.ts';
import { faultOf } from '../db/failures.ts';
import { eventFilter } from '../db/filters/event-filter.ts';
import { InvalidFilter, prepareFilter } from '../db/filters/filter.ts';
import { countRowsRead } from '../db/rows-read.ts';
import { BOOKMARK_HEADER, bookmarkHeader, bookmarkOf } from '../http/bookmark.ts';
import { compress } from '../http/compression.ts';
import { etagOf, hasMatch } from '../http/etag.ts';
import type { Invocation } from '../invocation.ts';
import type { RequestLog } from '../logging.ts';
import { type ExportedEvent, findLast, type Position, readEvents, readVersion } from './events.ts';
import { FORMATS, type Format } from './formats.ts';

/** Seconds for which an export may come from a cache. */
const MAXIMUM_AGE_S = 60;
/** UTF-16 units of a filter in an address. */
const MAXIMUM_FILTER_LENGTH = 16_000;

/** Events of one file: some ten seconds of work, and a tenth of the statements that an invocation has. */
const MAXIMUM_EVENTS = 50_000;

/** Milliseconds after which a key is asked for once more, as a file goes on: a client may take it as slowly as it likes. */
const ALLOWED_FOR_MS = 10_000;

const PARAMETERS: ReadonlySet<string> = new Set(['filter', 'columns', 'after']);

function refuse(status: number, message: string, headers: HeadersInit = {}): Response {
  return Response.json({ message }, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

/** The filter as JSON in the address. Throws an {@link InvalidFilter}. */
function filterOf(parameters: URLSearchParams) {
  const text = parameters.get('filter');
  if (text === null || text === '') return undefined;
  if (text.length > MAXIMUM_FILTER_LENGTH)
    throw new InvalidFilter(`The filter is longer than ${MAXIMUM_FILTER_LENGTH} characters: ask for several files.`);
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new InvalidFilter('filter is no JSON: give an EventFilter as {"country":["SY"]}, URL-encoded.');
  }
  return prepareFilter(eventFilter, given);
}

/** The position that an address goes on from, as {@link nextOf} writes it. Throws an {@link InvalidFilter}. */
function positionOf(parameters: URLSearchParams): Position | null {
  const text = parameters.get('after');
  if (text === null) return null;
  const [, orderDate, id] = /^((?:\d{4}-\d\d-\d\d)?)_(.{1,200})$/s.exec(text) ?? [];
  if (orderDate === undefined || id === undefined)
    throw new InvalidFilter('after is no position: take it from the Link header of the file before.');
  return { orderDate, id };
}

/** The address of the events behind a position. */
function nextOf({ pathname, searchParams }: URL, { orderDate, id }: Position): string {
  const parameters = new URLSearchParams(searchParams);
  parameters.set('after', `${orderDate}_${id}`);
  return `${pathname}?${parameters}`;
}

/** The format that an address asks for, or the answer that says which there are. */
function formatOf({ pathname, searchParams }: URL): Format | Response {
  const name = pathname.slice('/export/'.length);
  const byColumns = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (byColumns === undefined)
    return refuse(
      404,
      `There are ${Object.keys(FORMATS)
        .map((name) => `/export/${name}`)
        .join(', ')}.`,
    );
  const unknown = [...searchParams.keys()].find((name) => !PARAMETERS.has(name));
  if (unknown !== undefined)
    return refuse(400, `An export has no parameter “${unknown.slice(0, 40)}”: give filter, columns and after.`);
  const columns = searchParams.get('columns') ?? 'sitrep';
  const format = Object.hasOwn(byColumns, columns) ? byColumns[columns] : undefined;
  return format ?? refuse(400, `columns may be ${Object.keys(byColumns).join(', ')} in this format.`);
}

/** The file, a page at a time: no more than the next is read before the client takes it. */
async function* write(
  format: Format,
  pages: AsyncIterable<readonly ExportedEvent[]>,
  next: string | null,
): AsyncGenerator<string> {
  let opening = format.before;
  let isEmpty = true;
  for await (const page of pages) {
    yield opening + page.map(format.write).join(format.between);
    opening = format.between;
    isEmpty = false;
  }
  yield (isEmpty ? format.before : '') + format.after(next);
}

/** The key that a file was begun with stands no more. */
class KeyWithdrawn extends Error {}

/** The pages, for as long as who asked for them may read them. Throws {@link KeyWithdrawn}. */
async function* whileAllowed<Page>(
  pages: AsyncIterable<Page>,
  isAllowed: () => Promise<boolean>,
): AsyncGenerator<Page> {
  let askedAt = Date.now();
  for await (const page of pages) {
    if (Date.now() - askedAt > ALLOWED_FOR_MS) {
      if (!(await isAllowed())) throw new KeyWithdrawn();
      askedAt = Date.now();
    }
    yield page;
  }
}

/** The texts, of which the first was taken already. */
async function* resume(first: IteratorResult<string>, texts: AsyncGenerator<string>): AsyncGenerator<string> {
  if (!first.done) yield first.value;
  yield* texts;
}

const REFUSED = { outcome: 'refused', code: 'UNAUTHENTICATED' } as const;

/** Texts as a body. What fails midway ends it as broken, so that no client takes half a file for a whole one. */
function stream(texts: AsyncGenerator<string>, log: RequestLog, sent: () => number): ReadableStream<Uint8Array> {
  const hasEnded = log.awaitStream();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await texts.next();
        if (!done) return controller.enqueue(encoder.encode(value));
        controller.close();
        hasEnded({ sent: sent(), whole: true });
      } catch (error) {
        const isRefused = error instanceof KeyWithdrawn;
        if (!isRefused) log.error(error);
        hasEnded({ sent: sent(), whole: false, ...(isRefused ? REFUSED : { outcome: 'failed' }) });
        controller.error(error);
      }
    },
    async cancel() {
      hasEnded({ sent: sent(), whole: false });
      await texts.return(undefined);
    },
  });
}

/** Whether the file may hold quotes, by the setting `QUOTES` and the key of who asks. */
async function mayQuote(request: Request, database: D1Database, invocation: Invocation): Promise<boolean> {
  if (invocation.settings.quotes === 'public') return true;
  const authentication = await authenticateRequest(request, database, invocation);
  return authentication.type === 'Viewer' && allows(authentication.viewer, 'read');
}

/** The event without the words of its articles that quotes and sentences are. */
function withoutQuotes(event: ExportedEvent): ExportedEvent {
  const reports = event.reports.map((report) => ({
    ...report,
    sentences: [],
    casualties: report.casualties.map((figure) => ({ ...figure, quote: '' })),
  }));
  return { ...event, reports };
}

/**
 * Answers `/export/events.csv`, `.jsonl` and `.geojson`. `filter` is an EventFilter as JSON, `columns` of the CSV is
 * `sitrep`, `acled` or `ged`. A file holds `atMost` events; a `Link` with `rel="next"` leads to the rest, by `after`.
 * Whatever is wrong with any of these is told with status 400, a key that is none or is missing with 401.
 */
export async function handleExport(
  request: Request,
  database: D1Database,
  invocation: Invocation,
  atMost: number = MAXIMUM_EVENTS,
): Promise<Response> {
  const { requestId, log, rateLimiter, settings } = invocation;
  const { reading } = settings;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, 'Exports are read by GET.', { allow: 'GET, HEAD' });
  const url = new URL(request.url);
  const format = formatOf(url);
  if (format instanceof Response) return format;
  try {
    const asked = { condition: filterOf(url.searchParams), after: positionOf(url.searchParams), last: null };
    const session = countRowsRead(openSession(database, bookmarkOf(request)));
    log.count(session);
    const authenticate = () => authenticateRequest(request, database, invocation);
    const allowance = await rateLimiter.admit('EXPORTING', { authenticate, mayGuess: () => mayGuess(request) });
    const limits = allowance ? rateLimitHeaders(allowance) : {};
    if (allowance?.isExceeded) return refuse(429, describeExcess(allowance.policy), limits);
    const authentication = await authenticate();
    const denial = denialOf(authentication, reading);
    if (denial !== null) return refuse(denial.status, denial.message, { ...denial.headers, ...limits });
    const isQuoting = await mayQuote(request, database, invocation);
    const etag = await etagOf([url.pathname, url.search, await readVersion(session), isQuoting].join('\n'));
    const headers: Record<string, string> = {
      'content-type': format.contentType,
      'content-disposition': `attachment; filename="${url.pathname.slice('/export/'.length)}"`,
      'cache-control': isForEverybody(request, reading) ? `public, max-age=${MAXIMUM_AGE_S}` : 'private, no-cache',
      'x-content-type-options': 'nosniff',
      vary: `Accept-Encoding, Authorization, ${BOOKMARK_HEADER}`,
      etag,
      ...limits,
      ...bookmarkHeader(session.getBookmark()),
    };
    if (hasMatch(request, etag)) return new Response(null, { status: 304, headers });
    const last = await findLast(session, asked, atMost);
    const next = last && nextOf(url, last);
    if (next !== null) headers.link = `<${next}>; rel="next"`;
    if (request.method === 'HEAD') return new Response(null, { headers });
    let sent = 0;
    const counted = {
      ...format,
      write: (event: ExportedEvent) => {
        sent += 1;
        return format.write(isQuoting ? event : withoutQuotes(event));
      },
    };
    const isAllowed = async () =>
      authentication.type !== 'Viewer' ||
      isStillAllowed(authentication, await authenticateAnew(request, openLatestSession(database)));
    const pages = whileAllowed(readEvents(session, { ...asked, last }), isAllowed);
    const texts = write(counted, pages, next);
    // What cannot be answered comes to light before anything is sent.
    const first = await texts.next();
    const response = new Response(
      stream(resume(first, texts), log, () => sent),
      { headers },
    );
    compress(request, response);
    return response;
  } catch (error) {
    const fault = faultOf(error);
    if (fault !== null && fault.status >= 500) log.error(error);
    if (fault !== null)
      return refuse(
        fault.status,
        fault.message,
        fault.retryAfter === null ? {} : { 'retry-after': `${fault.retryAfter}` },
      );
    log.error(error);
    return refuse(500, `Something unexpected happened here. It has been logged under the request id ${requestId}.`);
  }
}
