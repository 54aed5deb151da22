import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import * as z from 'zod';
import { DEAD_LETTERS } from '../../src/queue/consume.ts';
import { MAXIMUM_ATTEMPTS } from '../../src/queue/limits.ts';

const queues = z.object({
  producers: z.array(z.object({ binding: z.string(), queue: z.string() })),
  consumers: z.array(
    z.object({ queue: z.string(), max_retries: z.number().optional(), dead_letter_queue: z.string().optional() }),
  ),
});

it('what is queued is read as often as the Worker says, and what is given up comes to it too', () => {
  const config = join(import.meta.dirname, '../../wrangler.toml');
  const { producers, consumers } = queues.parse(unstable_readConfig({ config }, { hideWarnings: true }).queues);
  expect(producers.map(({ binding }) => binding)).toEqual(['INGEST_QUEUE']);
  const reading = consumers.find(({ queue }) => queue === producers[0]?.queue);
  expect(reading?.max_retries).toBe(MAXIMUM_ATTEMPTS - 1);
  expect(reading?.queue).not.toMatch(DEAD_LETTERS);
  expect(reading?.dead_letter_queue).toMatch(DEAD_LETTERS);
  expect(consumers.map(({ queue }) => queue)).toContain(reading?.dead_letter_queue);
});
