// The sender's input, checked before anything is read or stored.
import { parseIsoDay } from '../extraction/document/calendar.ts';
import { MAX_FIELD_UNITS, MAX_TITLE_UNITS } from '../extraction/limits.ts';
import { MARKUP_WINDOW_UNITS, MAX_PUBLISHER_UNITS, MAX_TEXT_UNITS } from './limits.ts';
import type { IngestError, IngestInput } from './outcome.ts';

/** An input that holds to the rules: blank fields are null, the rest is as the sender wrote it. */
export interface ValidInput {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: 'en';
}

const FIELD_LIMITS = {
  title: MAX_TITLE_UNITS,
  url: MAX_FIELD_UNITS,
  publisher: MAX_PUBLISHER_UNITS,
} as const;

/** Whether a text can be stored and measured: no NUL, no half of a surrogate pair. */
function isText(value: string): boolean {
  return value.isWellFormed() && !value.includes('\0');
}

function isWebPage(text: string): boolean {
  const start = text
    .slice(0, MARKUP_WINDOW_UNITS)
    .replace(/^\uFEFF/, '')
    .trimStart();
  return start.startsWith('<') && /<(?:!doctype\s+html|html|head|body)\b/i.test(start);
}

function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}

function blankToNull(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === '' ? null : value;
}

function textError(text: string): IngestError | null {
  if (text.length > MAX_TEXT_UNITS)
    return {
      type: 'TextTooLong',
      limit: MAX_TEXT_UNITS,
      length: text.length,
      message: `The text has ${text.length} UTF-16 units and the limit is ${MAX_TEXT_UNITS}: send it in parts, one article each.`,
    };
  if (!isText(text))
    return {
      type: 'NotText',
      message:
        'The text holds NUL characters or halves of surrogate pairs: send it as valid Unicode, decoded from its own encoding.',
    };
  if (!/[\p{L}\p{N}]/u.test(text))
    return { type: 'EmptyText', message: 'The text has no words: send the body of the article as plain text.' };
  if (isWebPage(text))
    return {
      type: 'HtmlText',
      message: 'The text begins as an HTML page: send the article’s plain text, without markup.',
    };
  return null;
}

function fieldError(input: IngestInput): IngestError | null {
  for (const [field, limit] of Object.entries(FIELD_LIMITS)) {
    const value = new Map(Object.entries(input)).get(field);
    if (typeof value !== 'string') continue;
    if (value.length > limit)
      return {
        type: 'FieldTooLong',
        field,
        limit,
        length: value.length,
        message: `The ${field} has ${value.length} UTF-16 units and the limit is ${limit}: shorten it.`,
      };
    if (!isText(value))
      return {
        type: 'NotText',
        message: `The ${field} holds NUL characters or halves of surrogate pairs: send valid Unicode.`,
      };
  }
  return null;
}

/** Checks an input: the input with blank fields as null, or the first thing that is wrong with it. */
export function validate(input: IngestInput): ValidInput | IngestError {
  const error = textError(input.text) ?? fieldError(input);
  if (error) return error;
  const url = blankToNull(input.url);
  if (url !== null && !isWebAddress(url))
    return {
      type: 'InvalidUrl',
      message: 'The url is no web address: send one that begins with https:// or http://, or none.',
    };
  const publishedAt = blankToNull(input.publishedAt);
  if (publishedAt !== null && parseIsoDay(publishedAt) === null)
    return {
      type: 'InvalidDate',
      message: 'publishedAt is no day of the calendar: send it as YYYY-MM-DD, or leave it out where it is not known.',
    };
  const language = blankToNull(input.language);
  if (language !== null && !/^en(?:-[a-z0-9-]{1,30})?$/i.test(language))
    return {
      type: 'UnsupportedLanguage',
      message: 'Only English is read: send an English text with language "en", or no language.',
    };
  return {
    text: input.text,
    title: blankToNull(input.title),
    url,
    publisher: blankToNull(input.publisher)?.trim() ?? null,
    publishedAt,
    language: 'en',
  };
}
