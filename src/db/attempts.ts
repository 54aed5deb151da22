// Batches that are made on what was read: where another one comes between, all is read anew and done over.
import { LONGEST_WAIT_MS, MAXIMUM_ATTEMPTS } from './limits.ts';

/** Another batch has changed what this one was made on. Its cause is what the database said of that. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';

  constructor(cause: unknown) {
    super('Another change came between.', { cause });
  }
}

/**
 * Makes an attempt, told its number from 1 on, and another one for each that rejects with {@link Overtaken}: it is to read anew. Rejects with whatever
 * else an attempt rejects with, and with the cause of the last where all were overtaken.
 */
export async function untilNotOvertaken<Answer>(attempt: (count: number) => Promise<Answer>): Promise<Answer> {
  for (let count = 1; ; count++) {
    try {
      return await attempt(count);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      if (count === MAXIMUM_ATTEMPTS) throw error.cause;
      // Those that collided would collide again if all of them came back at once.
      await scheduler.wait(Math.random() * count * LONGEST_WAIT_MS);
    }
  }
}
