// What several articles or reports say alike is told once, where it was told first.
import { expect, it } from 'vitest';
import { distinctBy } from '../../src/distinct.ts';

it('keeps the first of each, in the order of the first', () => {
  const told = ['rebels, says one', 'army, says one', 'rebels, says another', 'monks, says another'];
  expect(distinctBy(told, (words) => words.split(',')[0] ?? '')).toEqual([
    'rebels, says one',
    'army, says one',
    'monks, says another',
  ]);
});
