import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import * as z from 'zod';
import { LIMITS } from '../../src/access/rate-limits.ts';

const CONFIGURATION = join(import.meta.dirname, '../../wrangler.toml');

const bindings = z.array(
  z.object({ name: z.string(), namespace_id: z.string(), simple: z.object({ limit: z.number(), period: z.number() }) }),
);

it('clients are told the limits that the platform holds them to', () => {
  const read = unstable_readConfig({ config: CONFIGURATION }, { hideWarnings: true });
  const bound = bindings.parse(read.ratelimits);
  const limits = bound.map(({ name, simple: { limit, period } }) => [name, { limit, window: period }]);
  expect(Object.fromEntries(limits)).toEqual(LIMITS);
  // Two of one id would count together.
  expect(new Set(bound.map(({ namespace_id }) => namespace_id)).size).toBe(bound.length);
});
