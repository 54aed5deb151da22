// recheck looks for texts that a regular expression takes too long for. None may take exponentially long; each that may take
// longer than linear, or of which recheck cannot tell, stands in test/extraction/slow-patterns.ts with a text that is read in
// the fuzz test, or with what bounds its input.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from 'recheck';
import * as z from 'zod';
import { SLOW_PATTERNS } from '../extraction/slow-patterns.ts';
import { type Judge, ROOT } from './judge.ts';
import { collectPatterns, type Pattern, written } from './patterns.ts';

/** Hashes of the patterns that recheck has called safe: it need not look at them again. Written by each run. */
const SAFE = join(ROOT, 'test/judges/safe-patterns.json');
/** Milliseconds for one pattern; what takes longer is unknown. */
const TIMEOUT_MS = 30_000;

const hashOf = (pattern: Pattern) => createHash('sha256').update(written(pattern)).digest('hex').slice(0, 12);

/** What recheck says of a pattern that it does not call safe. */
function describe(verdict: Exclude<Awaited<ReturnType<typeof check>>, { status: 'safe' }>): string {
  if (verdict.status === 'unknown') return `unknown: ${verdict.error.kind}`;
  const { pumps, suffix } = verdict.attack;
  return `${verdict.complexity.summary}, for ${JSON.stringify(pumps)} and then ${JSON.stringify(suffix)}`;
}

export const recheckPatterns: Judge = async () => {
  const patterns = await collectPatterns();
  const listed = new Set<Pattern>();
  const problems: string[] = [];
  for (const { file, part } of SLOW_PATTERNS) {
    const meant = patterns.filter((pattern) => pattern.files.has(file) && pattern.source.includes(part));
    if (meant.length !== 1) problems.push(`${file}: ${meant.length} patterns have ${part}, which is listed`);
    for (const pattern of meant) listed.add(pattern);
  }

  const known = new Set(z.array(z.string()).parse(JSON.parse(await readFile(SAFE, 'utf8'))));
  const safe = new Set<string>();
  let looked = 0;
  for (const pattern of patterns) {
    if (listed.has(pattern)) continue;
    const hash = hashOf(pattern);
    if (!known.has(hash)) {
      looked++;
      const verdict = await check(pattern.source, pattern.flags, { timeout: TIMEOUT_MS });
      if (verdict.status !== 'safe') {
        problems.push(`${[...pattern.files].join(', ')}: ${written(pattern)} is ${describe(verdict)}`);
        continue;
      }
    }
    safe.add(hash);
  }
  await writeFile(SAFE, `${JSON.stringify([...safe].sort(), null, 2)}\n`);
  if (problems.length > 0) {
    throw new Error(
      `${problems.join('\n')}\nMake them safe, or list them in test/extraction/slow-patterns.ts with a text that takes longest.`,
    );
  }
  return `${patterns.length} patterns, none exponential, ${listed.size} listed as slower than linear, ${looked} looked at anew`;
};
