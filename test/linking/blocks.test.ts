import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areNeighbours, blocksOf, lookupOf, soughtBlocks } from '../../src/linking/blocks.ts';
import { MAX_ROWS } from '../../src/linking/limits.ts';
import type { Trace } from '../../src/linking/trace.ts';
import { anyTrace, TRACE } from './any-trace.ts';

function finds(a: Trace, b: Trace): boolean {
  const rows = blocksOf(b);
  return soughtBlocks(a).some(({ block, first, last }) =>
    rows.some((row) => row.block === block && row.day >= first && row.day <= last),
  );
}

const other = (changes: Partial<Trace>): Trace => ({ ...TRACE, article: 'b', killed: null, ...changes });
const place = (changes: Partial<NonNullable<Trace['place']>>) => ({
  place: TRACE.place && { ...TRACE.place, id: 2, name: 'Mill', ...changes },
});
const onDay = (start: string, end = start): Partial<Trace> => ({
  date: { start, end, precision: 'DAY', basis: 'RELATIVE' },
});

describe('neighbours', () => {
  it('are neighbours either way, and find each other by their blocks', () => {
    let met = 0;
    fc.assert(
      fc.property(anyTrace, anyTrace, (a, b) => {
        const near = areNeighbours(a, b);
        expect(areNeighbours(b, a)).toBe(near);
        if (!near) return;
        met++;
        expect([finds(a, b), finds(b, a)]).toEqual([true, true]);
      }),
      { numRuns: 5_000 },
    );
    expect(met).toBeGreaterThan(50);
  });

  it.each([
    ['a report told alike', {}],
    ['two days later', onDay('2020-06-03')],
    ['four days of which it is the first', onDay('2020-06-01', '2020-06-04')],
    ['four days that begin two days later', onDay('2020-06-03', '2020-06-06')],
    ['four days that end two days before', onDay('2020-05-27', '2020-05-30')],
    ['news of four days later', { date: { start: null, end: '2020-06-05', precision: null, basis: 'PUBLICATION' } }],
    ['news of the next days', { date: { start: null, end: '2020-06-03', precision: null, basis: 'PUBLICATION' } }],
    ['a village 20 km off', place({ latitude: 35.27 })],
    ['the division', place({ name: 'North', precision: 'ADM1' })],
    ['the city that gave the division its name, 100 km off', place({ name: 'North', latitude: 36 })],
    ['the country', place({ admin1: null, name: 'Syria', precision: 'COUNTRY' })],
    ['the month', { ...onDay('2020-06-01', '2020-06-30'), rank: 1 }],
    ['no date', { date: null, published: null }],
    ['the same toll in another division', { ...place({ latitude: 40, admin1: 'South' }), killed: [12, 12, 12] }],
    ['a great toll and no place', { place: null, killed: [12, 12, 12] }],
  ] satisfies readonly (readonly [string, Partial<Trace>])[])('of a report are: %s', (_, changes) => {
    expect(areNeighbours(TRACE, other(changes))).toBe(true);
  });

  it.each([
    ['three days later', onDay('2020-06-04')],
    ['news of five days later', { date: { start: null, end: '2020-06-06', precision: null, basis: 'PUBLICATION' } }],
    ['a village 50 km off', place({ latitude: 35.55 })],
    ['another division', place({ name: 'South', admin1: 'South', precision: 'ADM1' })],
    ['another country', place({ country: 'LY', latitude: 27 })],
    ['the month before last', { ...onDay('2020-04-01', '2020-04-30'), rank: 1 }],
    ['a protest', { type: 'PEACEFUL_PROTEST' }],
    ['no place', { place: null }],
  ] satisfies readonly (readonly [string, Partial<Trace>])[])('of a report are not: %s', (_, changes) => {
    expect(areNeighbours(TRACE, other(changes))).toBe(false);
  });
});

describe('a look-up', () => {
  it('reads at most 400 rows, however many events an article has', () => {
    fc.assert(
      fc.property(fc.array(anyTrace, { minLength: 1, maxLength: 60 }), (traces) => {
        const { sought, limit } = lookupOf(traces);
        // a range is a row of its own and one where its rows end; a row found is one more with its trace
        expect(2 * sought.length + 2 * limit).toBeLessThanOrEqual(MAX_ROWS);
        expect(limit).toBeGreaterThanOrEqual(100);
      }),
    );
  });

  it('asks for what two events have in common once', () => {
    expect(lookupOf([TRACE, { ...TRACE, rank: 1 }])).toEqual(lookupOf([TRACE]));
  });

  it('begins with what tells most of each event, and leaves undated reports for last', () => {
    const elsewhere = other({ ...place({ latitude: 20, admin1: 'South' }), killed: [40, 40, 40] });
    const blocks = lookupOf([TRACE, elsewhere]).sought.map(({ block }) => block);
    expect(blocks.slice(0, 2)).toEqual(['toll 12|VIOLENCE|DAY', 'toll 40|VIOLENCE|DAY']);
    expect(blocks.slice(-2)).toEqual(['of SY North|VIOLENCE|NONE', 'of SY South|VIOLENCE|NONE']);
  });
});

describe('the rows of a report', () => {
  it.each([
    ['a small place', {}, ['cell', 'within SY North', 'within SY', 'toll 12']],
    ['few killed', { killed: [6, 6, 6] }, ['cell', 'within SY North', 'within SY', 'toll SY 6']],
    ['nobody killed', { killed: null }, ['cell', 'within SY North', 'within SY']],
    ['a division', { ...place({ name: 'North', precision: 'ADM1' }), killed: null }, ['in SY North', 'within SY']],
    [
      'a city that may stand for it',
      { ...place({ name: 'North' }), killed: null },
      ['cell', 'in SY North', 'within SY'],
    ],
    ['a country', { ...place({ admin1: null, precision: 'COUNTRY' }), killed: null }, ['in SY']],
    ['no place', { place: null, killed: null }, ['in nowhere']],
    ['a month', { ...onDay('2020-06-01', '2020-06-30'), rank: 1 }, ['of SY North']],
  ] satisfies readonly (readonly [string, Partial<Trace>, readonly string[]])[])('of %s', (_, changes, where) => {
    const keys = blocksOf({ ...TRACE, ...changes }).map(({ block }) => block.split('|')[0]);
    expect(keys).toEqual(where.map((key) => (key === 'cell' ? expect.stringMatching(/^cell \d+:\d+$/) : key)));
  });
});
