// Errors: those that are data, and what is shown of those that nobody expected.
import { GraphQLError } from 'graphql';
import { UnbindableValueError } from '../db/fit-d1.ts';
import {
  EmptyText,
  FieldTooLong,
  HtmlText,
  InvalidDate,
  InvalidInput,
  InvalidUrl,
  NotText,
  TextTooLong,
  Unauthorized,
  UnsupportedLanguage,
} from '../ingest/refusals.ts';
import { builder } from './builder.ts';

const ErrorInterface = builder.interfaceRef<Error>('Error').implement({
  description: 'A refusal that the caller can do something about. Nothing was changed.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'What is wrong, and what to do about it.' }) }),
});

const MESSAGE_ONLY = [
  [EmptyText, 'The text has no words.'],
  [HtmlText, 'The text begins as an HTML page; plain text is asked for.'],
  [InvalidDate, 'The day of publication is no day.'],
  [InvalidInput, 'The input cannot be read as an article.'],
  [InvalidUrl, 'The url is no web address.'],
  [NotText, 'A field holds NUL characters or halves of surrogate pairs.'],
  [Unauthorized, 'The request has no key, a wrong one, or one without the scope that this needs.'],
  [UnsupportedLanguage, 'The text is in a language that is not read.'],
] as const;

for (const [refusal, description] of MESSAGE_ONLY) {
  builder.objectType(refusal, { name: refusal.name, description, interfaces: [ErrorInterface] });
}

builder.objectType(TextTooLong, {
  name: 'TextTooLong',
  description: 'The text is longer than one article may be.',
  interfaces: [ErrorInterface],
});

builder.objectType(FieldTooLong, {
  name: 'FieldTooLong',
  description: 'A field beside the text is too long.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ field: t.exposeString('field', { description: 'Name of the field.' }) }),
});

for (const refusal of [TextTooLong, FieldTooLong]) {
  builder.objectFields(refusal, (t) => ({
    limit: t.exposeInt('limit', { description: 'What is accepted, UTF-16 code units.' }),
    length: t.exposeInt('length', { description: 'What was sent, UTF-16 code units.' }),
  }));
}

/** Everything that an ingest can be refused for; the errors plugin finds the type of each by its class. */
export const INGEST_REFUSALS = [TextTooLong, FieldTooLong, ...MESSAGE_ONLY.map(([refusal]) => refusal)];

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

/** An error as a client may see it: GraphQL's own as they are, a forged cursor as such, anything else without its insides. */
export function maskError(error: unknown): Error {
  const chain = causes(error);
  const innermost = chain.at(-1);
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (chain.some((cause) => cause instanceof UnbindableValueError)) {
    return new GraphQLError('A cursor is invalid: give one that this field returned.', {
      ...place,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  if (error instanceof GraphQLError && innermost instanceof GraphQLError) return presentable(error);
  const masked = new GraphQLError('Something unexpected happened here. It has been logged under the request id.', {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  originals.set(masked, error);
  return masked;
}
