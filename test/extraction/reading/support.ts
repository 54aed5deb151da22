// Reads an article through the front door, with the knowledge that the project ships, and tells what was read in short lines.
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/cli/knowledge.ts';
import { createExtractor } from '../../../src/extraction/extractor.ts';
import type { ExtractionRecord } from '../../../src/extraction/record.ts';

/** The text alone, or with the title and day that its sender knows. */
export type Article = string | { readonly text: string; readonly title?: string; readonly publishedAt?: string };

/** An article and the lines that a view of its record must show: all of them, in their order, and no others. */
export type Reading = readonly [article: Article, ...expected: string[]];

export type View = (record: ExtractionRecord) => string[];

const extract = createExtractor(await loadKnowledge());

/** The record of an article. Throws when the article is refused, which no reading expects. */
export function read(article: Article): ExtractionRecord {
  const outcome = extract({ id: 'a', ...(typeof article === 'string' ? { text: article } : article) });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.record;
}

/** Makes one test of each reading, under the value that it means. */
export function reads(view: View, readings: Readonly<Record<string, readonly Reading[]>>): void {
  for (const [meaning, list] of Object.entries(readings))
    describe(meaning, () => {
      for (const [article, ...expected] of list)
        it(typeof article === 'string' ? article : [article.title, article.text].filter(Boolean).join(' | '), () => {
          expect(view(read(article))).toEqual(expected);
        });
    });
}
