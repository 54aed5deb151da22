// Parses what is handed to the extractor: anything may come in, an article or a typed error goes on.
import { parseIsoDay } from './document/calendar.ts';
import { languageOf } from './document/language.ts';
import { MARKUP_WINDOW_UNITS, MAX_FIELD_UNITS, MAX_TEXT_UNITS, MAX_TITLE_UNITS } from './limits.ts';
import type { ArticleInput, ExtractionError } from './record.ts';

export type ParsedInput =
  | { readonly ok: true; readonly input: ArticleInput }
  | { readonly ok: false; readonly error: ExtractionError };

const refuse = (code: ExtractionError['code'], message: string): ParsedInput => ({
  ok: false,
  error: { code, message },
});

/** Whether a text holds anything to read. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether a text begins as an HTML page. Markup within a text is no page. */
export function isWebPage(text: string): boolean {
  const start = text.slice(0, MARKUP_WINDOW_UNITS).trimStart();
  return start.startsWith('<') && /<(?:!doctype\s+html|html|head|body)\b/i.test(start);
}

/** Checks every field of an input and tells what to do about the first that is wrong. */
export function parseArticleInput(value: unknown): ParsedInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('INVALID_INPUT', 'Send one JSON object with "id" and "text".');
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get('id');
  const text = fields.get('text');
  if (typeof id !== 'string' || id === '' || id.length > MAX_FIELD_UNITS)
    return refuse('INVALID_INPUT', `"id" must be a string of 1 to ${MAX_FIELD_UNITS} characters.`);
  if (typeof text !== 'string')
    return refuse('INVALID_INPUT', '"text" must be a string: the plain text of the article.');
  if (!hasWords(text)) return refuse('EMPTY_TEXT', 'The text has no words. Send the plain text of the article.');
  if (text.length > MAX_TEXT_UNITS)
    return refuse(
      'TEXT_TOO_LONG',
      `The text has ${text.length} characters; at most ${MAX_TEXT_UNITS} are read. Split it into articles.`,
    );
  if (isWebPage(text)) return refuse('HTML_TEXT', 'The text is an HTML page. Send the plain text of the article.');
  const optional: { title?: string; publishedAt?: string; url?: string; publisher?: string } = {};
  for (const name of ['title', 'publishedAt', 'url', 'publisher'] as const) {
    const field = fields.get(name);
    if (field === undefined || field === null || field === '') continue;
    const most = name === 'title' ? MAX_TITLE_UNITS : MAX_FIELD_UNITS;
    if (typeof field !== 'string' || field.length > most)
      return refuse('INVALID_INPUT', `"${name}" must be a string of at most ${most} characters.`);
    optional[name] = field;
  }
  if (optional.publishedAt !== undefined && parseIsoDay(optional.publishedAt) === null)
    return refuse(
      'INVALID_DATE',
      `"publishedAt" must be a day of the calendar as YYYY-MM-DD, not "${optional.publishedAt.slice(0, 40)}".`,
    );
  const language = fields.get('language');
  if (language !== undefined && language !== null && language !== 'en')
    return refuse(
      'UNSUPPORTED_LANGUAGE',
      'Only English is read. Send the article in English, with "language": "en" or without it.',
    );
  const written = languageOf(text);
  if (written !== 'en')
    return refuse(
      'UNSUPPORTED_LANGUAGE',
      `The text is written in "${written}"; only English is read. Send an English article or a translation.`,
    );
  return { ok: true, input: { id, text, ...optional } };
}
