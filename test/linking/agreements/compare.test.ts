import { describe, expect, it } from 'vitest';
import { areApart, compareAgreements } from '../../../src/linking/agreements/compare.ts';
import { SAME } from '../../../src/linking/agreements/limits.ts';
import type { AgreementTrace } from '../../../src/linking/agreements/trace.ts';

let articles = 0;

/** A report of a ceasefire in the valley of Karsa, made-up, by the governments of two made-up states. */
function trace(cells: Partial<AgreementTrace>): AgreementTrace {
  return {
    version: 1,
    article: `article ${++articles}`,
    published: '2031-05-09',
    kind: 'CEASEFIRE',
    name: [],
    date: null,
    place: null,
    areas: [{ country: 'SY', admin1: 'Idlib' }],
    parties: ['norland', 'sudland'],
    helpers: [],
    breakers: [],
    terms: ['CESSATION'],
    ...cells,
  };
}

const day = (date: string) => ({ date: { first: date, last: date } });
const MAY = { date: { first: '2031-05-01', last: '2031-05-31' } };
const YEAR = { date: { first: '2031-01-01', last: '2031-12-31' } };
const ZONE = { kind: 'DEMILITARISED_ZONE', terms: ['ZONE'] } as const;
const UNSAID = { parties: [], areas: [] };

type Pair = readonly [what: string, one: Partial<AgreementTrace>, other: Partial<AgreementTrace>];

const ONE: readonly Pair[] = [
  ['of one day', day('2031-05-05'), day('2031-05-05')],
  ['signed one day and in force the next', day('2031-05-05'), day('2031-05-06')],
  ['of a day of the month that the other tells', day('2031-05-05'), MAY],
  [
    'of the year that the other tells, by name alone',
    { ...day('2031-05-05'), name: ['karsa'] },
    { ...YEAR, ...UNSAID, name: ['karsa'] },
  ],
  ['“the truce” of the same parties, days after it', day('2031-05-05'), {}],
  ['by name, years later', { ...day('2028-05-05'), name: ['karsa'] }, { name: ['karsa'] }],
  [
    'a zone that the other tells as a term of a ceasefire',
    { ...day('2031-05-05'), ...ZONE, terms: ['ZONE'] },
    { ...day('2031-05-05'), terms: ['CESSATION', 'ZONE'] },
  ],
];

const TWO: readonly Pair[] = [
  ['of different months', day('2031-05-05'), day('2031-06-05')],
  ['of the last days of a month and of the next month', day('2031-04-30'), MAY],
  ['of one name, years apart', { ...day('2028-05-05'), name: ['karsa'] }, { ...day('2031-05-05'), name: ['karsa'] }],
  ['“the truce” of the same parties, told before it was made', day('2031-05-20'), {}],
  [
    '“the truce” in the same country alone',
    { ...day('2031-05-05'), areas: [{ country: 'SY', admin1: null }] },
    { parties: [], areas: [{ country: 'SY', admin1: 'Homs' }] },
  ],
  ['“the truce” of the same parties, years after it', day('2028-05-05'), {}],
  ['of other countries', day('2031-05-05'), { ...day('2031-05-05'), areas: [{ country: 'UA', admin1: null }] }],
  ['of other parties in the same place', day('2031-05-05'), { ...day('2031-05-06'), parties: ['ostland', 'westland'] }],
  ['talks and what they came to', day('2031-05-05'), { ...day('2031-05-05'), kind: 'TALKS', terms: [] }],
  ['an exchange of prisoners and a truce', { kind: 'PRISONER_EXCHANGE', terms: ['PRISONERS'] }, {}],
  [
    'two that nothing is known of but their day',
    { ...day('2031-05-05'), ...UNSAID, kind: 'OTHER', terms: [] },
    { ...day('2031-05-05'), ...UNSAID, kind: 'OTHER', terms: [] },
  ],
];

describe('reports of agreements', () => {
  it.each(ONE)('are of one: %s', (_what, one, other) => {
    expect(compareAgreements(trace(one), trace(other)).score).toBeGreaterThanOrEqual(SAME);
  });

  it.each(TWO)('are of two: %s', (_what, one, other) => {
    expect(compareAgreements(trace(one), trace(other)).score).toBeLessThan(SAME);
  });

  it('are never of one in one article', () => {
    const one = trace(day('2031-05-05'));
    expect(compareAgreements(one, { ...trace(day('2031-05-05')), article: one.article }).score).toBe(0);
  });

  it.each([...ONE, ...TWO])('compare the same whichever comes first: %s', (_what, one, other) => {
    const [a, b] = [trace(one), trace(other)];
    expect(compareAgreements(b, a)).toEqual(compareAgreements(a, b));
    expect(areApart(b, a)).toBe(areApart(a, b));
  });
});
