// Judged pairs of real articles. The corpus lies outside the project: SITREP_CORPUS.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Example, readPairs, scoreOf } from '../../scripts/train/linking.ts';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { createExtractor } from '../../src/extraction/extractor.ts';
import { SAME } from '../../src/linking/limits.ts';
import { BIAS, WEIGHTS } from '../../src/linking/weights.ts';

const CORPUS = process.env.SITREP_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus');
/** Three hundred articles on a machine that has other work. */
const TIMEOUT_MS = 120_000;
const IS_THERE = existsSync(join(CORPUS, 'same-event.jsonl'));

if (!IS_THERE) console.log(`No corpus at ${CORPUS}: judged pairs are not tested. Set SITREP_CORPUS to test them.`);

describe.runIf(IS_THERE)('judged pairs of articles', () => {
  let pairs: readonly Example[];
  let claimed: readonly Example[];

  beforeAll(async () => {
    pairs = readPairs(CORPUS, createExtractor(await loadKnowledge()));
    claimed = pairs.filter((example) => scoreOf({ weights: WEIGHTS, bias: BIAS }, example) >= SAME);
  }, TIMEOUT_MS);

  const hits = () => claimed.filter(({ same }) => same).length;
  const wanted = () => pairs.filter(({ same }) => same).length;

  it('are read', () => {
    expect(pairs.length).toBeGreaterThan(200);
  });

  it('are joined with a precision of 0.92', () => {
    expect(hits() / claimed.length).toBeGreaterThanOrEqual(0.92);
  });

  it('are told with an F1 of 0.85', () => {
    expect((2 * hits()) / (claimed.length + wanted())).toBeGreaterThanOrEqual(0.85);
  });
});
