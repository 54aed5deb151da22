// What extraction takes on is bounded, whatever comes in: so is its time, which a Worker's clock cannot tell while it works.
import { beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts } from '../../bench/hostile-texts.ts';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { readDocument } from '../../src/extraction/document/read-document.ts';
import { createExtractor, type Extract } from '../../src/extraction/extractor.ts';
import {
  MAX_EVENTS,
  MAX_SENTENCE_TOKENS,
  MAX_SENTENCES,
  MAX_TEXT_UNITS,
  MAX_WORD_UNITS,
} from '../../src/extraction/limits.ts';

const LONGEST = new Map(hostileTexts(MAX_TEXT_UNITS).map(({ name, text }) => [name, text]));
const textOf = (name: string) => LONGEST.get(name) ?? '';

let extract: Extract;
beforeAll(async () => {
  extract = createExtractor(await loadKnowledge());
});

const lines = (count: number) => 'They were killed.\n'.repeat(count);

describe('sentences', () => {
  it('are as many as may be', () => {
    for (const text of [lines(MAX_SENTENCES), textOf('as many lines as are read')]) {
      const outcome = extract({ id: 'a', text });
      expect(outcome.ok && outcome.record.sentences.length).toBeGreaterThan(MAX_SENTENCES - 10);
    }
  });

  it.each([
    ['one more', lines(MAX_SENTENCES + 1), MAX_SENTENCES + 1],
    ['a word to a line', textOf('lines'), 28_560],
    ['as short as may be', textOf('short sentences'), 5_881],
  ])('are too many: %s', (_name, text, sentences) => {
    expect(text.length).toBeLessThanOrEqual(MAX_TEXT_UNITS);
    expect(extract({ id: 'a', text })).toEqual({
      ok: false,
      error: {
        code: 'TEXT_TOO_COMPLEX',
        message: expect.stringMatching(`${sentences} sentences.*${MAX_SENTENCES}.*in parts`),
      },
    });
  });

  it.each(['no full stops', 'one sentence', 'places', 'commas', 'markup', 'brackets around words', 'lines'])(
    'are read in pieces where they have no end: %s',
    (name) => {
      const { sentences } = readDocument({ id: 'a', text: textOf(name) });
      expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(MAX_SENTENCE_TOKENS);
    },
  );

  it.each(['one word', 'one word of digits', 'one hyphenated word', 'addresses', 'hyphens'])(
    'have words of bounded length: %s',
    (name) => {
      const { sentences } = readDocument({ id: 'a', text: textOf(name) });
      const words = sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text.length));
      expect(Math.max(...words)).toBeLessThanOrEqual(MAX_WORD_UNITS);
    },
  );
});

it('events are as many as may be', () => {
  const outcome = extract({ id: 'a', text: textOf('events apart') });
  expect(outcome.ok && outcome.record.events.length).toBe(MAX_EVENTS);
});
