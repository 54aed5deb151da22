// Pairs of whole articles, read by the extractor and compared by what they are about.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { createExtractor, type Extract } from '../../src/extraction/extractor.ts';
import { compare } from '../../src/linking/compare.ts';
import { SAME } from '../../src/linking/limits.ts';
import type { Trace } from '../../src/linking/trace.ts';
import { tracesOf } from '../../src/linking/traces-of.ts';
import { CASES, type Story } from './stories.ts';

let extract: Extract;

beforeAll(async () => {
  extract = createExtractor(await loadKnowledge());
});

function primaryOf(id: string, story: Story): Trace {
  const outcome = extract({ id, ...story });
  const [primary] = outcome.ok ? tracesOf(outcome.record, story) : [];
  if (!primary) throw new Error(`No event is read in "${story.text}"`);
  return primary;
}

describe('two articles', () => {
  it.each(CASES.map((c) => [c.is, c.name, c] as const))('are of %s event: %s', (is, _, { a, b }) => {
    const { score } = compare(primaryOf('a', a), primaryOf('b', b));
    expect(score >= SAME, `score ${score}`).toBe(is === 'ONE');
  });
});
