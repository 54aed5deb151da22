// Errors that are data: why something was refused, as types.
import {
  ArticleErased,
  EmptyText,
  FieldTooLong,
  HtmlText,
  IdempotencyConflict,
  InvalidDate,
  InvalidInput,
  InvalidUrl,
  NotText,
  RateLimited,
  TextTooComplex,
  TextTooLong,
  TryAgain,
  Unauthorized,
  UnsupportedLanguage,
} from '../ingest/refusals.ts';
import { CircularMerge, InvalidField, UnknownActor } from '../registry/refusals.ts';
import { builder } from './builder.ts';

export const ErrorInterface = builder.interfaceRef<Error>('Error').implement({
  description: 'A refusal that the caller can do something about. Nothing was changed.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'What is wrong, and what to do about it.' }) }),
});

// The names are part of the API: no bundler that renames classes may change them.
const MESSAGE_ONLY = [
  [ArticleErased, 'ArticleErased', 'The words of an article with this content were erased for good.'],
  [EmptyText, 'EmptyText', 'The text has no words.'],
  [HtmlText, 'HtmlText', 'The text begins as an HTML page; plain text is asked for.'],
  [IdempotencyConflict, 'IdempotencyConflict', 'The idempotency key was sent with another article before.'],
  [InvalidDate, 'InvalidDate', 'The day of publication is no day.'],
  [InvalidInput, 'InvalidInput', 'The input cannot be read as an article.'],
  [InvalidUrl, 'InvalidUrl', 'The url is no web address.'],
  [NotText, 'NotText', 'A field holds NUL characters or halves of surrogate pairs.'],
  [TextTooComplex, 'TextTooComplex', 'The text has more sentences or lines than are read of one article.'],
  [Unauthorized, 'Unauthorized', 'The request has no key, a wrong one, or one without the scope that this needs.'],
  [UnsupportedLanguage, 'UnsupportedLanguage', 'The text is in a language that is not read.'],
] as const;

for (const [refusal, name, description] of MESSAGE_ONLY) {
  builder.objectType(refusal, { name, description, interfaces: [ErrorInterface] });
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

builder.objectType(RateLimited, {
  name: 'RateLimited',
  description:
    'More articles were sent with the key than it may send at once. Send this one again later: nothing of it was read.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    limit: t.exposeInt('limit', { description: 'How many articles the key may send in a window.' }),
    window: t.exposeInt('window', { description: 'Length of a window, seconds.' }),
    retryAfter: t.exposeInt('retryAfter', {
      description: 'After how long to send it again, seconds: the longest that it takes.',
    }),
  }),
});

builder.objectType(TryAgain, {
  name: 'TryAgain',
  description:
    'Others changed the same events again and again in the meantime. Nothing was stored or changed: send it again.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    retryAfter: t.exposeInt('retryAfter', { description: 'After how long to send it again, seconds.' }),
  }),
});

builder.objectType(CircularMerge, {
  name: 'CircularMerge',
  description: 'An actor was to be merged with itself, at once or by way of earlier merges.',
  interfaces: [ErrorInterface],
});

builder.objectType(InvalidField, {
  name: 'InvalidField',
  description: 'A field of the input holds what cannot be.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ field: t.exposeString('field', { description: 'Path of the field in the input.' }) }),
});

builder.objectType(UnknownActor, {
  name: 'UnknownActor',
  description: 'A field of the input is the id of no actor.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ field: t.exposeString('field', { description: 'Path of the field in the input.' }) }),
});

/** Everything that an ingest can be refused for; the errors plugin finds the type of each by its class. */
export const INGEST_REFUSALS = [
  TextTooLong,
  FieldTooLong,
  RateLimited,
  TryAgain,
  ...MESSAGE_ONLY.map(([refusal]) => refusal),
];
