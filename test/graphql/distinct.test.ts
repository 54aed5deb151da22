// What several articles say alike is told once, where it was told first.
import { expect, it } from 'vitest';
import { firstBy } from '../../src/export/distinct.ts';
import { distinctBy } from '../../src/graphql/distinct.ts';

it.each([
  ['an answer', distinctBy],
  ['an export', firstBy],
])('keeps the first of each in %s, in the order of the first', (_, distinct) => {
  const told = ['rebels, says one', 'army, says one', 'rebels, says another', 'monks, says another'];
  expect(distinct(told, (words) => words.split(',')[0] ?? '')).toEqual([
    'rebels, says one',
    'army, says one',
    'monks, says another',
  ]);
});
