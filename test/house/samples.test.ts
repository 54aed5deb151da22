import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const lines = readFileSync(join(import.meta.dirname, '../../scripts/samples.jsonl'), 'utf8')
  .trim()
  .split('\n');
const samples = z
  .array(z.object({ id: z.string(), title: z.string(), text: z.string(), publishedAt: z.iso.date().optional() }))
  .parse(lines.map((line) => JSON.parse(line)));

describe('the sample articles', () => {
  it('are six or more, each under a name of its own', () => {
    expect(samples.length).toBeGreaterThanOrEqual(6);
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
  });

  it('have one without a date', () => {
    expect(samples.filter(({ publishedAt }) => publishedAt === undefined)).toHaveLength(1);
  });
});
