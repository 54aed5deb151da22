import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, evidenceOf } from '../../src/linking/compare.ts';
import { FEATURES, type Feature } from '../../src/linking/evidence.ts';
import { POSSIBLE, SAME } from '../../src/linking/limits.ts';
import type { Trace } from '../../src/linking/trace.ts';
import { WEIGHTS } from '../../src/linking/weights.ts';
import { anyTrace, TRACE } from './any-trace.ts';

const other = (changes: Partial<Trace>): Trace => ({ ...TRACE, article: 'b', ...changes });
const DIVISION = { id: 9, name: 'North', precision: 'ADM1' } as const;
const place = (changes: Partial<NonNullable<Trace['place']>>) => ({
  place: TRACE.place && { ...TRACE.place, ...changes },
});

function valueIn(feature: Feature, a: Trace, b: Trace): number {
  return evidenceOf(a, b).reduce((sum, e) => (e.feature === feature ? sum + e.value : sum), 0);
}

describe('a comparison', () => {
  it('is the same whichever report comes first', () => {
    fc.assert(
      fc.property(anyTrace, anyTrace, (a, b) => {
        expect(compare(a, b)).toEqual(compare(b, a));
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives a score from 0 to 1, and reasons that are words', () => {
    fc.assert(
      fc.property(anyTrace, anyTrace, (a, b) => {
        const { score, reasons } = compare(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const reason of reasons) expect(reason).toMatch(/^[^\s].{2,200}$/u);
      }),
    );
  });

  it('holds a report told alike by another article for the same event', () => {
    expect(compare(TRACE, other({})).score).toBeGreaterThan(SAME);
  });

  it('never joins two events of one article', () => {
    expect(compare(TRACE, { ...TRACE, rank: 1 })).toEqual({ score: 0, reasons: ['two events of one article'] });
  });

  it('leaves room for doubt between one event and two', () => {
    expect(POSSIBLE).toBeLessThan(SAME);
    expect(POSSIBLE).toBeGreaterThan(0);
    expect(SAME).toBeLessThan(1);
  });
});

describe('the weights', () => {
  const AGAINST: readonly Feature[] = [
    'daysApart',
    'publishedApart',
    'placesApart',
    'tollsApart',
    'otherNames',
    'otherModality',
  ];

  it.each(FEATURES)('have the sign that %s means', (feature) => {
    expect(Math.sign(WEIGHTS[feature])).toBe(AGAINST.includes(feature) ? -1 : 1);
  });
});

const onDay = (day: string): Partial<Trace> => ({
  date: { start: day, end: day, precision: 'DAY', basis: 'RELATIVE' },
});
const toldOn = (day: string): Partial<Trace> => ({
  published: day,
  date: { start: null, end: day, precision: null, basis: 'PUBLICATION' },
});
const killed = (...counts: [number | null, number | null, number | null]): Partial<Trace> => ({ killed: counts });

describe('evidence', () => {
  // a feature, then changes of the other report with the value that they give
  const CASES: readonly (readonly [Feature, readonly (readonly [string, number, Partial<Trace>])[]])[] = [
    [
      'sameDay',
      [
        ['one day', 1, {}],
        ['the day after', 0, onDay('2020-06-02')],
        ['news of the same day', 0.8, toldOn('2020-06-01')],
        ['news of the next day', 0.6, toldOn('2020-06-02')],
        ['news of the day before', 0, toldOn('2020-05-31')],
        ['a week', 0.4, { date: { start: '2020-06-01', end: '2020-06-07', precision: 'WEEK', basis: 'RELATIVE' } }],
        ['the same day of the week', 0.3, { date: null, published: null, weekday: 0 }],
        ['no day', 0, { date: null, published: null }],
      ],
    ],
    [
      'daysApart',
      [
        ['one day', 0, {}],
        ['the day after', 1, onDay('2020-06-02')],
        ['a week later', 4, onDay('2020-06-08')],
        ['another day of the week', 0.5, { date: null, published: null, weekday: 3 }],
      ],
    ],
    ['publishedApart', [['three days', 2, { published: '2020-06-05' }]]],
    [
      'samePlace',
      [
        ['one small place', 1, {}],
        ['another spelling of it', 1, place({ id: null, name: 'Uper Wadeel' })],
        ['the same name in another division', 0, place({ id: 2, admin1: 'South' })],
        ['a division in whose report the place is named', 1, { ...place(DIVISION), names: ['uper', 'wadil'] }],
      ],
    ],
    ['sameCity', [['one small place', 0, {}]]],
    [
      'placesApart',
      [
        ['the division', 0, place(DIVISION)],
        ['another division', 3, place({ ...DIVISION, name: 'South', admin1: 'South', latitude: 31 })],
        ['another country', 6, place({ id: 2, country: 'LY' })],
        ['another village without coordinates', 2, place({ id: 2, name: 'Mill', latitude: null, longitude: null })],
      ],
    ],
    [
      'act',
      [
        ['one type', 1, {}],
        ['one means', 0.6, { type: 'SHELLING_ARTILLERY_MISSILE_ATTACK', modes: ['AIRSTRIKE', 'ROCKET'] }],
        ['another weapon', -0.3, { type: 'SHELLING_ARTILLERY_MISSILE_ATTACK', modes: ['ROCKET'] }],
        ['another means', -1, { type: 'SUICIDE_BOMB', modes: ['SUICIDE'] }],
        ['deaths of which no means is told', 0.3, { type: 'ATTACK', modes: [] }],
      ],
    ],
    [
      'actors',
      [
        ['one actor', 1, {}],
        ['another state', -1, { actors: ['military-forces-of-russia'] }],
        ['an armed group that has no name', -1, { actors: [], state: false }],
        ['nobody named', 0, { actors: [], state: null }],
      ],
    ],
    [
      'targets',
      [
        ['a market', 1, {}],
        ['a school', -1, { targetKinds: ['EDUCATION'] }],
        ['houses, which are everywhere', 0, { targetKinds: ['RESIDENTIAL'] }],
      ],
    ],
    ['sameToll', [['another toll', 0, killed(20, 20, 20)]]],
    [
      'tollsApart',
      [
        ['the same', 0, {}],
        ['at least nearly as many', 0, killed(10, null, null)],
        ['at least very few', 0.793, killed(4, null, null)],
        ['twice as many and one', 1, killed(25, 25, 25)],
        ['no toll', 0, { killed: null }],
      ],
    ],
    ['sameFigures', [['none that tells anything', 0, { figures: [['KILLED', 2, 'CIVILIAN', null]] }]]],
    [
      'sharedNames',
      [
        ['one in another spelling', 1, { names: ['tarek'] }],
        ['none', 0, { names: ['sadr'] }],
      ],
    ],
    ['sharedWords', [['one of two', 1, { words: ['vegetable', 'crossroad'] }]]],
    [
      'otherModality',
      [
        ['a plan', 1, { modality: 'PLANNED' }],
        ['a memory', 0, { modality: 'HISTORICAL' }],
      ],
    ],
  ];

  describe.each(CASES)('%s', (feature, changes) => {
    it.each(changes)('of %s is %f', (_, value, change) => {
      expect(valueIn(feature, TRACE, other(change))).toBeCloseTo(value);
    });
  });

  it('weighs a great toll in common more than a small one', () => {
    const of = (count: number) =>
      valueIn('sameToll', { ...TRACE, ...killed(count, count, count) }, other(killed(count, count, count)));
    expect(of(30)).toBeGreaterThan(of(4));
    expect(of(4)).toBeGreaterThan(of(1));
  });

  it('counts names of which none is shared, the more the more', () => {
    const of = (...names: string[]) =>
      valueIn('otherNames', { ...TRACE, names: names.slice(0, 4) }, other({ names: names.slice(4) }));
    expect(of('adib', 'basir', 'camal', 'dalal', 'emad', 'farid', 'ghada', 'hatem')).toBeGreaterThan(
      valueIn('otherNames', { ...TRACE, names: ['adib', 'basir'] }, other({ names: ['emad', 'farid'] })),
    );
    expect(valueIn('otherNames', TRACE, other({ names: ['sadr'] }))).toBe(0);
  });
});

describe('reasons', () => {
  const reasonsOf = (b: Partial<Trace>) => compare(TRACE, other(b)).reasons;

  it.each([
    ['same place: Upper Wadil', {}],
    ['same day', {}],
    ['dates 2 days apart', onDay('2020-06-03')],
    ['12 killed in both', {}],
    ['12 and 30 killed: an updated toll', { ...killed(30, 30, 30), published: '2020-06-03', figures: [] }],
    ['12 and 30 killed: contradictory tolls', { ...killed(30, 30, 30), figures: [['KILLED', 30, 'UNKNOWN', 'sana']] }],
    ['12 and 30 killed', { ...killed(30, 30, 30), figures: [] }],
    ['other places: Mill and Upper Wadil, 19 km apart', place({ id: 2, name: 'Mill', latitude: 35.27 })],
    ['both name tarek', { names: ['tarek'] }],
    ['same target: market', {}],
  ] satisfies readonly (readonly [string, Partial<Trace>])[])('are told: %s', (reason, change) => {
    expect(reasonsOf(change)).toContain(reason);
  });

  it('come with the weightiest first', () => {
    const reasons = reasonsOf({ ...onDay('2020-06-03'), actors: [], targetKinds: [], words: [], killed: null });
    expect(reasons).toEqual([
      'dates 2 days apart',
      'same place: Upper Wadil',
      'same type',
      'both name tarik',
      'same figures: 12 killed',
    ]);
  });

  it('are short of what is too far away to be compared', () => {
    expect(compare(TRACE, other(onDay('2020-07-30')))).toEqual({ score: 0, reasons: ['too far apart'] });
  });
});
