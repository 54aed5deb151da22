// The same text gives the same record, byte for byte: whatever was read before, in whatever order, by whichever extractor.
import { beforeAll, describe, expect, it } from 'vitest';
import { writeArticle } from '../../bench/articles.ts';
import { hostileTexts } from '../../bench/hostile-texts.ts';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { createExtractor } from '../../src/extraction/extractor.ts';
import type { Knowledge } from '../../src/extraction/knowledge.ts';

const ARTICLES = [
  ...Array.from({ length: 30 }, (_, seed) => writeArticle(1_000 + 100 * seed, seed)),
  ...hostileTexts(2_000).map(({ name, text }) => ({ id: name, text })),
];

let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await loadKnowledge();
});

describe('a record', () => {
  it('does not hang on what was read before it', () => {
    const [first, second] = [createExtractor(knowledge), createExtractor(knowledge)];
    const forwards = ARTICLES.map((article) => JSON.stringify(first(article)));
    const backwards = ARTICLES.toReversed().map((article) => JSON.stringify(second(article)));
    expect(backwards.toReversed()).toEqual(forwards);
    expect(ARTICLES.map((article) => JSON.stringify(first(article)))).toEqual(forwards);
  });

  it('is of an input that stays as it was', () => {
    const extract = createExtractor(knowledge);
    for (const article of ARTICLES) {
      const before = JSON.stringify(article);
      extract(Object.freeze(article));
      expect(JSON.stringify(article)).toBe(before);
    }
  });

  it('holds no clock: its milliseconds are for the caller to stamp', () => {
    const outcome = createExtractor(knowledge)(writeArticle(1_000, 1));
    expect(outcome.ok && outcome.record.extractor.ms).toBeNull();
  });
});
