import { describe, expect, it } from 'vitest';
import { MAX_TEXT_UNITS } from '../../src/extraction/limits.ts';
import type { IngestInput } from '../../src/ingest/outcome.ts';
import {
  EmptyText,
  FieldTooLong,
  HtmlText,
  InvalidDate,
  InvalidUrl,
  NotText,
  Refusal,
  TextTooLong,
  UnsupportedLanguage,
} from '../../src/ingest/refusals.ts';
import { validate } from '../../src/ingest/validate.ts';

const TEXT = 'Shells fell on the harbour overnight.';

describe('an input is taken', () => {
  it('with blank fields as null', () => {
    expect(validate({ text: TEXT, title: ' ', url: '', publisher: null, publishedAt: '', language: '' })).toEqual({
      text: TEXT,
      title: null,
      url: null,
      publisher: null,
      publishedAt: null,
      language: 'en',
    });
  });

  it.each<Partial<IngestInput>>([
    { text: 'a'.repeat(MAX_TEXT_UNITS) },
    { text: '5' },
    { text: 'تقرير' },
    { text: 'Less < more, and <html> is a word in the text.' },
    { text: '<i>Shells</i> fell.' },
    { publishedAt: '2020-02-29' },
    { url: 'http://news.example/a?b=c#d' },
    { language: 'en' },
    { language: 'en-GB' },
    { language: 'EN' },
    { title: '😀' },
  ])('%j', (input) => {
    expect(validate({ text: TEXT, ...input })).not.toBeInstanceOf(Refusal);
  });
});

describe('an input is refused', () => {
  it.each<[new (...given: never[]) => Refusal, Partial<IngestInput>[]]>([
    [EmptyText, [{ text: '' }, { text: ' \n\t\u{feff}\u{200b}' }, { text: '… — !' }]],
    [TextTooLong, [{ text: 'a'.repeat(MAX_TEXT_UNITS + 1) }]],
    [NotText, [{ text: `${TEXT}\0` }, { text: `\ud800${TEXT}` }, { title: 'half \udfff' }, { publisher: 'a\0b' }]],
    [
      HtmlText,
      [
        { text: '<!DOCTYPE html><p>Shells' },
        { text: '\u{feff} \n<html lang="en">Shells' },
        { text: '<?xml version="1.0"?>\n<!DOCTYPE HTML PUBLIC "x"><html>Shells' },
        { text: '<!-- page --><BODY>Shells' },
      ],
    ],
    [
      FieldTooLong,
      [{ title: 'a'.repeat(2_001) }, { publisher: 'a'.repeat(201) }, { url: `https://a.example/${'a'.repeat(3_000)}` }],
    ],
    [
      InvalidDate,
      ['2020-02-30', '2021-02-29', '20/04/2019', '2020-1-1', 'yesterday', '2020-06-02T00:00:00Z', '0000-00-00'].map(
        (publishedAt) => ({ publishedAt }),
      ),
    ],
    [InvalidUrl, ['news.example', 'javascript:alert(1)', 'ftp://news.example/a', 'https://'].map((url) => ({ url }))],
    [UnsupportedLanguage, ['fr', 'ar-SY', 'english', 'en_GB', 'e'].map((language) => ({ language }))],
  ])('as $0.name', (refusal, inputs) => {
    for (const input of inputs) expect(validate({ text: TEXT, ...input })).toBeInstanceOf(refusal);
  });

  it('with the limit and the length in figures', () => {
    expect(validate({ text: 'a'.repeat(MAX_TEXT_UNITS + 5) })).toMatchObject({
      limit: MAX_TEXT_UNITS,
      length: MAX_TEXT_UNITS + 5,
      message: expect.stringContaining(String(MAX_TEXT_UNITS)),
    });
    expect(validate({ text: TEXT, title: 'a'.repeat(2_001) })).toMatchObject({
      field: 'title',
      limit: 2_000,
      length: 2_001,
    });
  });
});
