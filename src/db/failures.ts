// What went wrong: which of it a client's own request brought about, and how the log is told of the rest.
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { Contended } from './attempts.ts';
import { InvalidFilter } from './filters/filter.ts';
import { TooLongValueError, UnbindableValueError } from './fit-d1.ts';

/** The error and what caused it, outermost first. */
export function causesOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let cause = error; cause !== undefined && chain.length < 10; ) {
    chain.push(cause);
    if (!(cause instanceof Error)) break;
    // GraphQL's errors have a name of their own for it.
    cause = 'originalError' in cause ? cause.originalError : cause.cause;
  }
  return chain;
}

/** UTF-16 units of an error in the log. */
const LOGGED_LENGTH = 2_000;

/** The text without the parameters of failed statements, which may be an article: whatever wraps such an error repeats its message. */
function withoutParameters(text: string, causes: readonly unknown[]): string {
  return causes
    .filter((cause) => cause instanceof DrizzleQueryError)
    .reduce((left, { message, query }) => left.replaceAll(message, () => `Failed query: ${query}`), text);
}

/** An error for the log: its stack, and the stacks of what caused it. */
export function describeError(error: unknown): string {
  const causes = causesOf(error);
  return causes
    .map((cause) => String(cause instanceof Error ? (cause.stack ?? cause.message) : cause))
    .map((text) => withoutParameters(text, causes).slice(0, LOGGED_LENGTH))
    .join('\ncaused by ');
}

/** How D1 says that a statement, or a row that it makes, is beyond what it takes. */
const STATEMENT_TOO_LARGE =
  /^(?:D1_ERROR: )?(?:statement too long|Expression tree is too large|too many columns in|too many terms in compound SELECT|parser stack overflow|out of memory|string or blob too big|LIKE or GLOB pattern too complex)/;

/**
 * How D1 says that it cannot answer at the moment, by its list of errors: of too much that is asked at once, and of what passes
 * by itself. The batch of such an error was made whole or not at all.
 */
const OVERLOADED = /\bD1 DB is overloaded\b|\bexceeded its (?:memory limit|CPU time limit) and was reset\b/;
const PASSING =
  /\bNetwork connection lost\b|\bcaused object to be reset\b|\breset because its code was updated\b|\bCannot resolve D1 DB due to transient issue\b|\bdatabase is locked\b|\bSQLITE_BUSY\b/;

/** After how long a client is to come back, seconds. */
const WHEN_OVERLOADED = 5;
const SOON = 1;

/** What a client is told instead of an error that only its own request can have brought about, or that passes. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** HTTP status of an answer that is nothing else. */
  readonly status: number;
  /** After how many seconds the same request may well be answered; null where it never will be. */
  readonly retryAfter: number | null;
}

const ofRequest = (code: string, message: string): Fault => ({ code, message, status: 400, retryAfter: null });

function passing(retryAfter: number): Fault {
  const message = `The database cannot answer at the moment: send the request again after ${retryAfter} s. A change may have been made: sent again with its idempotencyKey, an ingest is answered as the first time.`;
  return { code: 'SERVICE_UNAVAILABLE', message, status: 503, retryAfter };
}

function faultIn(cause: unknown): Fault | null {
  if (cause instanceof UnbindableValueError) {
    return ofRequest('BAD_USER_INPUT', 'A cursor is invalid: give one that this field returned.');
  }
  if (cause instanceof TooLongValueError) {
    return ofRequest('BAD_USER_INPUT', 'An argument is longer than anything that is stored: shorten it.');
  }
  if (cause instanceof InvalidFilter) return ofRequest('BAD_USER_INPUT', cause.message);
  if (cause instanceof Error && STATEMENT_TOO_LARGE.test(cause.message)) {
    const message =
      'This is more than the database takes in one statement: select fewer fields, nest less, ask for smaller pages, filter by less.';
    return ofRequest('STATEMENT_LIMIT_EXCEEDED', message);
  }
  if (cause instanceof Contended) {
    const message = `Other changes came between again and again, and nothing was changed: send this one again after ${SOON} s.`;
    return { code: 'TRY_AGAIN', message, status: 409, retryAfter: SOON };
  }
  if (cause instanceof Error && OVERLOADED.test(cause.message)) return passing(WHEN_OVERLOADED);
  if (cause instanceof Error && PASSING.test(cause.message)) return passing(SOON);
  return null;
}

/** The client's fault behind an error, or what passes; null for what nobody expected. */
export function faultOf(error: unknown): Fault | null {
  return (
    causesOf(error)
      .map(faultIn)
      .find((fault) => fault !== null) ?? null
  );
}
