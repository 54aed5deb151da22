import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections, type CorrectionPlace } from '../../../src/linking/settle/apply-corrections.ts';
import { CORRECTABLE_FIELDS, type Correction, parseCorrection } from '../../../src/linking/settle/corrections.ts';
import { settle } from '../../../src/linking/settle/settle.ts';
import type { SettledCells, SettledEvent } from '../../../src/linking/settle/settled.ts';
import { killed, may, report } from './reports.ts';

const PLACE: CorrectionPlace = {
  id: '77',
  name: 'Avel',
  kind: 'TOWN',
  country: 'XA',
  admin1: 'Borna',
  latitude: 1.5,
  longitude: 2.5,
};
const placeOf = (id: string) => (id === PLACE.id ? PLACE : null);

/** 5 civilians and 7 combatants, on the 10th to 12th of May. */
function event(): SettledEvent {
  const settled = settle([
    report('a', {
      dateStart: may(10),
      dateEnd: may(12),
      datePrecision: 'RANGE',
      dateBasis: 'EXPLICIT',
      dateText: 'over three days',
      locationName: 'Cordel',
      locationPrecision: 'EXACT',
      figures: [killed(5, { victimStatus: 'CIVILIAN' }), killed(7, { victimStatus: 'COMBATANT' })],
    }),
  ]);
  if (settled === null) throw new Error('A report settles an event.');
  return settled;
}

const toll = (low: number | null, best: number | null, high: number | null) => ({
  fatalitiesLow: low,
  fatalitiesBest: best,
  fatalitiesHigh: high,
});
const split = (civilians: number | null, combatants: number | null, unknown: number | null) => ({
  fatalitiesCivilians: civilians,
  fatalitiesCombatants: combatants,
  fatalitiesUnknown: unknown,
});

const APPLIED: readonly (readonly [rule: string, corrections: readonly Correction[], cells: Partial<SettledCells>])[] =
  [
    [
      'the category follows the type',
      [{ field: 'type', value: 'ARMED_CLASH' }],
      { type: 'ARMED_CLASH', category: 'BATTLES' },
    ],
    ['a modality', [{ field: 'modality', value: 'DENIED' }], { modality: 'DENIED' }],
    [
      'a day has no words of an article',
      [
        { field: 'dateStart', value: may(11) },
        { field: 'dateEnd', value: may(11) },
      ],
      {
        dateStart: may(11),
        dateEnd: may(11),
        datePrecision: 'DAY',
        dateBasis: null,
        dateText: null,
        orderDate: may(11),
      },
    ],
    [
      'an end gives way to a later start',
      [{ field: 'dateStart', value: may(20) }],
      { dateStart: may(20), dateEnd: may(20), datePrecision: 'DAY' },
    ],
    [
      'a start gives way to an earlier end',
      [{ field: 'dateEnd', value: may(3) }],
      { dateStart: may(3), dateEnd: may(3), datePrecision: 'DAY' },
    ],
    [
      'an end alone keeps the start',
      [{ field: 'dateEnd', value: may(30) }],
      { dateStart: may(10), datePrecision: 'RANGE' },
    ],
    [
      'a precision alone keeps the rest',
      [{ field: 'datePrecision', value: 'WEEK' }],
      { dateStart: may(10), datePrecision: 'WEEK', dateText: 'over three days' },
    ],
    [
      'the last of several holds',
      [
        { field: 'modality', value: 'DENIED' },
        { field: 'modality', value: 'PLANNED' },
      ],
      { modality: 'PLANNED' },
    ],
    [
      'a place brings its cells',
      [{ field: 'placeId', value: '77' }],
      {
        placeId: '77',
        locationName: 'Avel',
        admin1: 'Borna',
        country: 'XA',
        latitude: 1.5,
        locationPrecision: 'EXACT',
        locationText: null,
      },
    ],
    [
      'nobody knows where',
      [{ field: 'placeId', value: null }],
      { placeId: null, locationName: null, locationPrecision: null },
    ],
    [
      'bounds make way for the best',
      [{ field: 'fatalitiesBest', value: 15 }],
      { ...toll(12, 15, 15), ...split(5, 7, 3) },
    ],
    [
      'also downward, and then the split is no longer known',
      [{ field: 'fatalitiesBest', value: 4 }],
      { ...toll(4, 4, 12), ...split(0, 0, 4) },
    ],
    ['the best moves between the bounds', [{ field: 'fatalitiesHigh', value: 9 }], toll(9, 9, 9)],
    ['and up to the low', [{ field: 'fatalitiesLow', value: 20 }], toll(20, 20, 20)],
    ['an open bound', [{ field: 'fatalitiesHigh', value: null }], toll(12, 12, null)],
    [
      'a split leaves its rest unknown',
      [{ field: 'fatalitiesCombatants', value: 2 }],
      { ...toll(12, 12, 12), ...split(5, 2, 5) },
    ],
    [
      'a split beyond the best raises it',
      [{ field: 'fatalitiesCivilians', value: 14 }],
      { ...toll(14, 14, 14), ...split(14, 0, 0) },
    ],
    [
      'a split within an open best must fit the high',
      [
        { field: 'fatalitiesLow', value: null },
        { field: 'fatalitiesBest', value: null },
        { field: 'fatalitiesCivilians', value: 6 },
      ],
      { ...toll(null, null, 12), ...split(6, 0, null) },
    ],
    [
      'what no figure speaks of',
      [{ field: 'injuriesBest', value: 3 }],
      { injuriesLow: null, injuriesBest: 3, injuriesHigh: null, injuriesCivilians: null, injuriesUnknown: 3 },
    ],
  ];

describe('an event as persons correct it', () => {
  it.each(APPLIED)('%s', (_, corrections, cells) => {
    const result = applyCorrections(event(), corrections, placeOf);
    expect(result.ok && result.event.cells).toMatchObject(cells);
  });

  it('is itself without corrections', () => {
    expect(applyCorrections(event(), [], placeOf)).toEqual({ ok: true, event: event() });
  });

  it.each<readonly [Correction[], string, string]>([
    [[{ field: 'placeId', value: '78' }], 'UNKNOWN_PLACE', 'placeId'],
    [
      [
        { field: 'dateStart', value: may(9) },
        { field: 'dateEnd', value: may(8) },
      ],
      'CONTRADICTORY',
      'dateEnd',
    ],
    [
      [
        { field: 'fatalitiesLow', value: 9 },
        { field: 'fatalitiesBest', value: 8 },
      ],
      'CONTRADICTORY',
      'fatalitiesBest',
    ],
    [
      [
        { field: 'injuriesBest', value: 9 },
        { field: 'injuriesHigh', value: 8 },
      ],
      'CONTRADICTORY',
      'injuriesBest',
    ],
    [
      [
        { field: 'fatalitiesCivilians', value: 5 },
        { field: 'fatalitiesCombatants', value: 4 },
        { field: 'fatalitiesBest', value: 8 },
      ],
      'CONTRADICTORY',
      'fatalitiesBest',
    ],
  ])('refuses %j', (corrections, code, field) => {
    expect(applyCorrections(event(), corrections, placeOf)).toMatchObject({ ok: false, error: { code, field } });
  });

  it('keeps low ≤ best ≤ high, and its parts within them', () => {
    const number = fc.option(fc.nat(30), { nil: null });
    const corrections = fc.array(
      fc
        .tuple(fc.constantFrom(...CORRECTABLE_FIELDS.filter((field) => field.startsWith('fatalities'))), number)
        .map(([field, value]) => parseCorrection(field, value)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(corrections, (parsed) => {
        const result = applyCorrections(
          event(),
          parsed.flatMap((one) => (one.ok ? one.correction : [])),
          placeOf,
        );
        if (!result.ok) return;
        const { fatalitiesLow: low, fatalitiesBest: best, fatalitiesHigh: high, ...cells } = result.event.cells;
        const most = high ?? Number.POSITIVE_INFINITY;
        expect(best ?? low ?? 0).toBeGreaterThanOrEqual(low ?? 0);
        expect(most).toBeGreaterThanOrEqual(Math.max(best ?? 0, low ?? 0));
        expect(best ?? most).toBeGreaterThanOrEqual(
          (cells.fatalitiesCivilians ?? 0) + (cells.fatalitiesCombatants ?? 0),
        );
        expect(cells.fatalitiesUnknown ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('reading a correction', () => {
  it.each([
    ['type', 'GRENADE'],
    ['modality', 'ASSERTED'],
    ['dateStart', '2031-02-28'],
    ['dateEnd', null],
    ['datePrecision', null],
    ['placeId', '77'],
    ['placeId', null],
    ['fatalitiesLow', 0],
    ['injuriesHigh', null],
  ])('takes %s %j', (field, value) => {
    expect(parseCorrection(field, value)).toEqual({ ok: true, correction: { field, value } });
  });

  it.each([
    ['category', 'BATTLES', 'UNKNOWN_FIELD'],
    ['fatalitiesUnknown', 1, 'UNKNOWN_FIELD'],
    ['constructor', 'x', 'UNKNOWN_FIELD'],
    ['type', 'BATTLES', 'INVALID_VALUE'],
    ['type', null, 'INVALID_VALUE'],
    ['modality', 'asserted', 'INVALID_VALUE'],
    ['dateStart', '2031-02-29', 'INVALID_VALUE'],
    ['dateEnd', 20310201, 'INVALID_VALUE'],
    ['datePrecision', 'HOUR', 'INVALID_VALUE'],
    ['placeId', '', 'INVALID_VALUE'],
    ['placeId', 77, 'INVALID_VALUE'],
    ['fatalitiesBest', -1, 'INVALID_VALUE'],
    ['fatalitiesBest', 1.5, 'INVALID_VALUE'],
    ['fatalitiesBest', '12', 'INVALID_VALUE'],
    ['fatalitiesBest', Number.POSITIVE_INFINITY, 'INVALID_VALUE'],
    ['injuriesBest', 10_000_001, 'INVALID_VALUE'],
    ['injuriesBest', undefined, 'INVALID_VALUE'],
  ])('refuses %s %j', (field, value, code) => {
    expect(parseCorrection(field, value)).toMatchObject({ ok: false, error: { code, field } });
  });
});
