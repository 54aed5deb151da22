// An article is read: its record, or the reason why there is none.
import type { ArticleInput, ExtractionErrorCode, ExtractionRecord } from '../extraction/record.ts';
import type { Reader } from './reader.ts';
import {
  EmptyText,
  HtmlText,
  InvalidDate,
  InvalidInput,
  type Refusal,
  TextTooComplex,
  UnsupportedLanguage,
} from './refusals.ts';
import type { ValidInput } from './validate.ts';

/** Extraction checks its input again, and knows what this use case cannot: the language that a text is in. */
const EXTRACTION_REFUSALS: Readonly<Record<ExtractionErrorCode, new (message: string) => Refusal>> = {
  INVALID_INPUT: InvalidInput,
  EMPTY_TEXT: EmptyText,
  TEXT_TOO_LONG: InvalidInput,
  TEXT_TOO_COMPLEX: TextTooComplex,
  UNSUPPORTED_LANGUAGE: UnsupportedLanguage,
  INVALID_DATE: InvalidDate,
  HTML_TEXT: HtmlText,
};

function articleInput(id: string, { text, title, url, publisher, publishedAt, language }: ValidInput): ArticleInput {
  return {
    id,
    text,
    language,
    ...(title !== null && { title }),
    ...(url !== null && { url }),
    ...(publisher !== null && { publisher }),
    ...(publishedAt !== null && { publishedAt }),
  };
}

/** Reads an article under its id. */
export function readArticle(
  { extract }: Pick<Reader, 'extract'>,
  articleId: string,
  input: ValidInput,
): ExtractionRecord | Refusal {
  const outcome = extract(articleInput(articleId, input));
  return outcome.ok ? outcome.record : new EXTRACTION_REFUSALS[outcome.error.code](outcome.error.message);
}
