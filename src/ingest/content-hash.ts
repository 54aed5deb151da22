// What makes two ingests the same: equal content has an equal hash.
import { sha256 } from '../db/sha256.ts';
import type { ValidInput } from './validate.ts';

/** Hexadecimal digits of an article's id: 128 bits of its hash. */
const ID_DIGITS = 32;

function normalise(value: string | null): string | null {
  return value === null ? null : value.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * Everything that extraction reads, as one text: text, title, publisher and date, in Unicode's composed form and with
 * white space as single blanks. So the same story by two publishers is two articles, a text that comes again with its
 * date is read again, and the address under which it was found does not count.
 */
export function hashedContent({ text, title, publisher, publishedAt }: ValidInput): string {
  return JSON.stringify([normalise(text), normalise(title), normalise(publisher), publishedAt]);
}

/** SHA-256 of an article's content. */
export function contentHash(input: ValidInput): Promise<string> {
  return sha256(hashedContent(input));
}

/** The id of the article of a content hash. */
export function articleId(hash: string): string {
  return hash.slice(0, ID_DIGITS);
}
