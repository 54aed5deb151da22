import { describe, expect, it } from 'vitest';
import { parseArticleInput } from '../../src/extraction/article-input.ts';
import { MAX_TEXT_UNITS } from '../../src/extraction/limits.ts';
import type { ExtractionErrorCode } from '../../src/extraction/record.ts';

const ARTICLE = { id: 'a', text: 'Shells fell on the harbour overnight, residents of the town said.' };

describe('an article is read', () => {
  it.each<Record<string, unknown>>([
    {},
    { title: 'Shells fall', publishedAt: '2020-02-29', url: 'https://news.example/1', publisher: 'Harbour Post' },
    { title: null, publishedAt: '', language: 'en' },
    { text: `<i>Shells</i> fell on the harbour. ${ARTICLE.text}` },
    { text: `${ARTICLE.text} The page began with <html>, they said.` },
    { unknown: 1 },
  ])('%j', (fields) => {
    expect(parseArticleInput({ ...ARTICLE, ...fields })).toMatchObject({ ok: true });
  });
});

describe('what an object holds under the names of all objects is no part of it', () => {
  const inherited = (fields: string) => JSON.parse(`{"__proto__": {${fields}}, "constructor": {${fields}}}`);

  it('as an article', () => {
    expect(parseArticleInput(inherited('"id": "a", "text": "Two soldiers were killed."'))).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
  });

  it('as a field of one', () => {
    const plain = parseArticleInput(ARTICLE);
    const given = { ...ARTICLE, ...inherited('"title": 7, "publishedAt": "yesterday", "language": "fr"') };
    expect(parseArticleInput(given)).toEqual(plain);
  });
});

describe('what is no article is refused', () => {
  it.each<[ExtractionErrorCode, unknown[]]>([
    ['INVALID_INPUT', [null, 7, 'text', [ARTICLE], {}, { ...ARTICLE, id: '' }, { ...ARTICLE, text: 7 }]],
    [
      'INVALID_INPUT',
      [
        { ...ARTICLE, title: 7 },
        { ...ARTICLE, url: 'x'.repeat(3_000) },
      ],
    ],
    ['EMPTY_TEXT', ['', ' \n\t', '… — !', '\u{feff}'].map((text) => ({ id: 'a', text }))],
    ['TEXT_TOO_LONG', [{ id: 'a', text: 'a'.repeat(MAX_TEXT_UNITS + 1) }]],
    ['INVALID_DATE', ['2020-02-30', 'yesterday'].map((publishedAt) => ({ ...ARTICLE, publishedAt }))],
    [
      'HTML_TEXT',
      ['<!DOCTYPE html><p>', '\u{feff} \n<html lang="en">', '<?xml version="1.0"?>\n<html>', '<!-- page --><body>'].map(
        (start) => ({ id: 'a', text: `${start}${ARTICLE.text}` }),
      ),
    ],
    ['UNSUPPORTED_LANGUAGE', [{ ...ARTICLE, language: 'fr' }]],
  ])('as %s', (code, values) => {
    for (const value of values) {
      expect(parseArticleInput(value)).toEqual({ ok: false, error: { code, message: expect.stringMatching(/./) } });
    }
  });
});
