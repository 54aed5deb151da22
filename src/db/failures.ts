// What went wrong: which of it a client's own request brought about, and how the log is told of the rest.
import { DrizzleQueryError } from 'drizzle-orm/errors';
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

/** What a client is told instead of an error that only its own request can have brought about. */
export interface Fault {
  readonly code: string;
  readonly message: string;
}

function faultIn(cause: unknown): Fault | null {
  if (cause instanceof UnbindableValueError) {
    return { code: 'BAD_USER_INPUT', message: 'A cursor is invalid: give one that this field returned.' };
  }
  if (cause instanceof TooLongValueError) {
    return { code: 'BAD_USER_INPUT', message: 'An argument is longer than anything that is stored: shorten it.' };
  }
  if (cause instanceof InvalidFilter) return { code: 'BAD_USER_INPUT', message: cause.message };
  if (cause instanceof Error && STATEMENT_TOO_LARGE.test(cause.message)) {
    const message =
      'This is more than the database takes in one statement: select fewer fields, nest less, ask for smaller pages, filter by less.';
    return { code: 'STATEMENT_LIMIT_EXCEEDED', message };
  }
  return null;
}

/** The client's fault behind an error; null where it has none. */
export function faultOf(error: unknown): Fault | null {
  return (
    causesOf(error)
      .map(faultIn)
      .find((fault) => fault !== null) ?? null
  );
}
