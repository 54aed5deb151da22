// Batches that are made on what was read: where another one comes between, all is read anew and done over.
import { LONGEST_TRYING_MS, MAXIMUM_ATTEMPTS, MOST_ROUNDS_WAITED, SHORTEST_ROUND_MS } from './limits.ts';

/** Another batch has changed what this one was made on. Its cause is what the database said of that. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';

  constructor(cause: unknown) {
    super('Another change came between.', { cause });
  }
}

/** Others came between at each attempt, and there will be no more of them. Nothing was stored. Its cause is that of the last. */
export class Contended extends Error {
  override readonly name = 'Contended';

  constructor(cause: unknown) {
    super('Other changes came between at every attempt.', { cause });
  }
}

/**
 * Makes an attempt, told its number from 1 on, and another one for each that rejects with {@link Overtaken}: it is to read
 * anew. Rejects with whatever else an attempt rejects with, and with {@link Contended} where so many were overtaken as are
 * made, or as there was time for.
 */
export async function untilNotOvertaken<Answer>(attempt: (count: number) => Promise<Answer>): Promise<Answer> {
  const begun = Date.now();
  for (let count = 1; ; count++) {
    const begunAttempt = Date.now();
    try {
      return await attempt(count);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      // Those that collided would collide again if all of them came back at once: of many, each takes its chance in a time that one attempt after the other fits into.
      const round = Math.max(Date.now() - begunAttempt, SHORTEST_ROUND_MS);
      const wait = Math.random() * Math.min(2 ** count, MOST_ROUNDS_WAITED) * round;
      if (count === MAXIMUM_ATTEMPTS || Date.now() + wait - begun > LONGEST_TRYING_MS) throw new Contended(error.cause);
      await scheduler.wait(wait);
    }
  }
}
