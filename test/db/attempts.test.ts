import { expect, it } from 'vitest';
import { Contended, Overtaken, untilNotOvertaken } from '../../src/db/attempts.ts';
import { MAXIMUM_ATTEMPTS } from '../../src/db/limits.ts';

it('is made again as long as others come between, and no longer', async () => {
  let made = 0;
  const answer = await untilNotOvertaken(async (count) => {
    made = count;
    if (count < 3) throw new Overtaken(new Error('CHECK constraint failed'));
    return 'stored';
  });
  expect([answer, made]).toEqual(['stored', 3]);
});

it('ends with what says so where others come between each time', async () => {
  let made = 0;
  const attempts = untilNotOvertaken(async () => {
    made += 1;
    throw new Overtaken(new Error('CHECK constraint failed'));
  });
  await expect(attempts).rejects.toThrow(Contended);
  expect(made).toBe(MAXIMUM_ATTEMPTS);
});

it('ends with what goes wrong otherwise, at once', async () => {
  const attempts = untilNotOvertaken(() => Promise.reject(new TypeError('no')));
  await expect(attempts).rejects.toThrow(TypeError);
});

it('lets many at once each have its turn', async () => {
  let version = 0;
  const change = () =>
    untilNotOvertaken(async () => {
      const read = version;
      await scheduler.wait(5);
      if (version !== read) throw new Overtaken(new Error('CHECK constraint failed'));
      version += 1;
    });
  await Promise.all(Array.from({ length: 50 }, change));
  expect(version).toBe(50);
});
