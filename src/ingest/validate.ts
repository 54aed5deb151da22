// The sender's input, checked before anything is read or stored.
import { hasWords, isWebPage } from '../extraction/article-input.ts';
import { parseIsoDay } from '../extraction/document/calendar.ts';
import { MAX_FIELD_UNITS, MAX_TITLE_UNITS } from '../extraction/limits.ts';
import { MAX_IDEMPOTENCY_KEY_UNITS, MAX_PUBLISHER_UNITS, MAX_TEXT_UNITS } from './limits.ts';
import type { IngestInput } from './outcome.ts';
import {
  EmptyText,
  FieldTooLong,
  HtmlText,
  InvalidDate,
  InvalidUrl,
  NotText,
  type Refusal,
  TextTooLong,
  UnsupportedLanguage,
} from './refusals.ts';

/** An input that holds to the rules: blank fields are null, the rest is as the sender wrote it. */
export interface ValidInput {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: 'en';
}

const FIELD_LIMITS = [
  ['title', MAX_TITLE_UNITS],
  ['url', MAX_FIELD_UNITS],
  ['publisher', MAX_PUBLISHER_UNITS],
  ['idempotencyKey', MAX_IDEMPOTENCY_KEY_UNITS],
] as const;

/** Whether a text can be stored and measured: no NUL, no half of a surrogate pair. */
function isText(value: string): boolean {
  return value.isWellFormed() && !value.includes('\0');
}

function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}

function blankToNull(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === '' ? null : value;
}

function textRefusal(text: string): Refusal | null {
  if (text.length > MAX_TEXT_UNITS) return new TextTooLong(text.length, MAX_TEXT_UNITS);
  if (!isText(text))
    return new NotText(
      'The text holds NUL characters or halves of surrogate pairs: send it as valid Unicode, decoded from its own encoding.',
    );
  if (!hasWords(text)) return new EmptyText('The text has no words: send the body of the article as plain text.');
  if (isWebPage(text))
    return new HtmlText('The text begins as an HTML page: send the article’s plain text, without markup.');
  return null;
}

function fieldRefusal(input: IngestInput): Refusal | null {
  for (const [field, limit] of FIELD_LIMITS) {
    const value = input[field] ?? '';
    if (value.length > limit) return new FieldTooLong(field, value.length, limit);
    if (!isText(value))
      return new NotText(`The ${field} holds NUL characters or halves of surrogate pairs: send valid Unicode.`);
  }
  return null;
}

/** Checks an input: the input with blank fields as null, or the first thing that is wrong with it. */
export function validate(input: IngestInput): ValidInput | Refusal {
  const refusal = textRefusal(input.text) ?? fieldRefusal(input);
  if (refusal) return refusal;
  const url = blankToNull(input.url);
  if (url !== null && !isWebAddress(url))
    return new InvalidUrl('The url is no web address: send one that begins with https:// or http://, or none.');
  const publishedAt = blankToNull(input.publishedAt);
  if (publishedAt !== null && parseIsoDay(publishedAt) === null)
    return new InvalidDate(
      'publishedAt is no day of the calendar: send it as YYYY-MM-DD, or leave it out where it is not known.',
    );
  const language = blankToNull(input.language);
  if (language !== null && !/^en(?:-[a-z0-9-]{1,30})?$/i.test(language))
    return new UnsupportedLanguage('Only English is read: send an English text with language "en", or no language.');
  return {
    text: input.text,
    title: blankToNull(input.title),
    url,
    publisher: blankToNull(input.publisher)?.trim() ?? null,
    publishedAt,
    language: 'en',
  };
}
