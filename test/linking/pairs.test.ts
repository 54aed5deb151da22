import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePairs } from '../../src/linking/pairs.ts';
import { anyTrace, TRACE } from './any-trace.ts';

const DAY = { precision: 'DAY', basis: 'RELATIVE' } as const;
const told = (article: string) => ({ ...TRACE, article });

describe('pairs', () => {
  it('are the same, in the same order, however the reports come', () => {
    fc.assert(
      fc.property(fc.array(anyTrace, { maxLength: 12 }), (reports) => {
        const traces = reports.map((trace, i) => ({ ...trace, article: `a${i}` }));
        expect([...comparePairs(traces.toReversed())]).toEqual([...comparePairs(traces)]);
      }),
    );
  });

  it('name each two neighbours once, the lesser id first', () => {
    const found = [...comparePairs([told('c'), told('a'), told('b')])];
    expect(found.map(({ a, b }) => [a.article, b.article])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  it('leave out reports of one article, and reports far apart', () => {
    const far = { ...told('b'), date: { ...DAY, start: '2019-01-01', end: '2019-01-01' } };
    expect([...comparePairs([told('a'), { ...told('a'), rank: 1 }])]).toEqual([]);
    expect([...comparePairs([told('a'), far])]).toEqual([]);
  });
});
