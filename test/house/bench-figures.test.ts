import { describe, expect, it } from 'vitest';
import { tableOf, timesOf } from '../../bench/table.ts';
import { inTurn, quantile, spread } from '../../bench/timing.ts';

describe('what npm run bench reckons', () => {
  it('takes quantiles of the values in their order, whatever order they came in', () => {
    expect(quantile([30, 4, 100, 5, 6], 0.5)).toBe(6);
    expect(quantile([2, 1], 0.5)).toBe(2);
    expect(quantile([1, 2, 3], 1)).toBe(3);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('tells how far values lie apart by the farthest', () => {
    expect(spread([100, 109, 80])).toBeCloseTo(0.2);
    expect(spread([7, 7, 7])).toBe(0);
    expect(spread([0, 0])).toBe(0);
  });

  it('times all in turn, so that what slows the machine slows all', async () => {
    const order: string[] = [];
    const timed = ['a', 'b'].map((name, index) => async () => {
      order.push(name);
      return index;
    });
    const effort = { samples: 3, least: 1, patienceMs: 60_000 };
    expect(await inTurn(timed, effort)).toEqual([
      [0, 0, 0],
      [1, 1, 1],
    ]);
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
  });

  it('times what is slow less often, though as often as it must', async () => {
    const effort = { samples: 100, least: 4, patienceMs: 0 };
    const [times] = await inTurn([async () => 1], effort);
    expect(times).toHaveLength(4);
  });

  it('aligns columns by their widest cells', () => {
    expect(
      tableOf([
        ['', 'read', 'bar'],
        ['a page', '1,204'],
        ['all', '7', '10'],
      ]),
    ).toEqual(['         read  bar', 'a page  1,204', 'all         7   10']);
  });

  it('tells ratios as finely as they matter, and none where there is none', () => {
    expect([1.04, 9.96, 31.6, Number.NaN, 1 / 0].map(timesOf)).toEqual(['1.0×', '10.0×', '32×', '', '']);
  });
});
