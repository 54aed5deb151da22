// What a client is shown of errors that are no data.
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { causesOf, type Fault, faultOf } from '../db/failures.ts';

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

/** What GraphQL appends to a message where a name is much like one of the schema's. */
const SUGGESTION = / ?\bDid you mean [^?]{1,2000}\?/g;
/** UTF-16 units at the end of a message that may be one. What stands before them may be megabytes that a client has sent. */
const SUGGESTION_LENGTH = 2_100;

/** A message that guesses no names for who does not know them. */
function withoutSuggestion(message: string): string {
  const end = Math.max(0, message.length - SUGGESTION_LENGTH);
  return message.slice(0, end) + message.slice(end).replace(SUGGESTION, '');
}

/** GraphQL's own error, of a length to be read, and with a code. */
function presentable({ message, nodes, path, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(shorten(withoutSuggestion(message)), {
    nodes: nodes ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: { code: 'BAD_USER_INPUT', ...extensions },
  });
}

/** Keeps the names of the schema out of what validation says: nothing else of it needs to be masked. */
export const unsuggesting: Plugin = {
  onValidate:
    () =>
    ({ result, setResult }) => {
      setResult(
        result.map((error: Error) =>
          error instanceof GraphQLError
            ? new GraphQLError(withoutSuggestion(error.message), {
                nodes: error.nodes ?? null,
                extensions: error.extensions,
              })
            : error,
        ),
      );
    },
};

/** A fault, and where it passes, when to come back. That the database could not answer is for the log too. */
function tell({ code, message, status, retryAfter }: Fault, error: unknown, place: object): GraphQLError {
  if (retryAfter === null) return new GraphQLError(message, { ...place, extensions: { code } });
  const headers = { 'retry-after': String(retryAfter) };
  // What is wrong with one field of an answer is told there, with all that was answered; nothing can be where the database cannot.
  const http = status >= 500 ? { status, headers } : { headers };
  const told = new GraphQLError(message, { ...place, extensions: { code, retryAfter, http } });
  if (status >= 500) originals.set(told, error);
  return told;
}

/** An error as a client may see it: GraphQL's own as they are, faults of the request as such, anything else without its insides. */
export function maskError(error: unknown): Error {
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  const fault = faultOf(error);
  if (fault) return tell(fault, error, place);
  if (error instanceof GraphQLError && causesOf(error).at(-1) instanceof GraphQLError) return presentable(error);
  const masked = new GraphQLError('Something unexpected happened here. It has been logged under the request id.', {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  originals.set(masked, error);
  return masked;
}
