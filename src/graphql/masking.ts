// What a client is shown of errors that are no data, and what the log is told.
import { GraphQLError } from 'graphql';
import { InvalidFilter } from '../db/filters/filter.ts';
import { TooLongValueError, UnbindableValueError } from '../db/fit-d1.ts';

/** The error and what caused it, outermost first. */
function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let cause = error; cause !== undefined && chain.length < 10; ) {
    chain.push(cause);
    if (!(cause instanceof Error)) break;
    cause = cause instanceof GraphQLError ? cause.originalError : cause.cause;
  }
  return chain;
}

/** UTF-16 units of an error in the log: a failed statement brings its parameters along, and those may be whole articles. */
const LOGGED_LENGTH = 2_000;

/** An error for the log: its stack, and the stacks of what caused it. */
export function describeError(error: unknown): string {
  return causes(error)
    .map((cause) => String(cause instanceof Error ? (cause.stack ?? cause.message) : cause).slice(0, LOGGED_LENGTH))
    .join('\ncaused by ');
}

/** What was masked, by the error that stands for it. */
const originals = new WeakMap<GraphQLError, unknown>();

/** What was thrown, where `error` stands for something unexpected. */
export function originalOf(error: GraphQLError): unknown {
  return originals.get(error);
}

/** UTF-16 units of a message: a refused variable is repeated whole, and may be a whole article. */
const MESSAGE_LENGTH = 600;

/** A message whose middle is left out where it is too long: the end says what is wrong with what the beginning names. */
function shorten(message: string): string {
  if (message.length <= MESSAGE_LENGTH) return message;
  return `${message.slice(0, MESSAGE_LENGTH / 2)} … ${message.slice(-MESSAGE_LENGTH / 2)}`.toWellFormed();
}

/** GraphQL's own error, of a length to be read, and with a code. */
function presentable({ message, nodes, path, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(shorten(message), {
    nodes: nodes ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: { code: 'BAD_USER_INPUT', ...extensions },
  });
}

/** How D1 says that a statement is beyond what it takes. */
const STATEMENT_TOO_LARGE =
  /^D1_ERROR: (?:statement too long|Expression tree is too large|too many columns in|too many terms in compound SELECT|parser stack overflow|out of memory|LIKE or GLOB pattern too complex)/;

/** What a client is told instead of an error that only its own request can have brought about; null for any other. */
function faultOfRequest(cause: unknown): { readonly code: string; readonly message: string } | null {
  if (cause instanceof UnbindableValueError) {
    return { code: 'BAD_USER_INPUT', message: 'A cursor is invalid: give one that this field returned.' };
  }
  if (cause instanceof TooLongValueError) {
    return { code: 'BAD_USER_INPUT', message: 'An argument is longer than anything that is stored: shorten it.' };
  }
  if (cause instanceof InvalidFilter) return { code: 'BAD_USER_INPUT', message: cause.message };
  if (cause instanceof Error && STATEMENT_TOO_LARGE.test(cause.message)) {
    const message =
      'This is more than the database takes in one statement: select fewer fields, nest less, filter by less.';
    return { code: 'STATEMENT_LIMIT_EXCEEDED', message };
  }
  return null;
}

/** An error as a client may see it: GraphQL's own as they are, faults of the request as such, anything else without its insides. */
export function maskError(error: unknown): Error {
  const chain = causes(error);
  const innermost = chain.at(-1);
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  const fault = chain.map(faultOfRequest).find((found) => found !== null);
  if (fault) return new GraphQLError(fault.message, { ...place, extensions: { code: fault.code } });
  if (error instanceof GraphQLError && innermost instanceof GraphQLError) return presentable(error);
  const masked = new GraphQLError('Something unexpected happened here. It has been logged under the request id.', {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  originals.set(masked, error);
  return masked;
}
