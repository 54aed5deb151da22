// Traces made up at random, near enough to one another to be compared, and one to change by hand.
import fc from 'fast-check';
import {
  DATE_PRECISIONS,
  EVENT_MODES,
  EVENT_TYPES,
  LOCATION_PRECISIONS,
  MEASURES,
  MODALITIES,
  TARGET_KINDS,
  VICTIM_STATUSES,
  WEAPON_KINDS,
} from '../../schema/vocabulary.ts';
import { isoDay } from '../../src/extraction/document/calendar.ts';
import { TRACE_VERSION } from '../../src/linking/limits.ts';
import type { Trace } from '../../src/linking/trace.ts';

export const TRACE: Trace = {
  version: TRACE_VERSION,
  article: 'a',
  published: '2020-06-02',
  rank: 0,
  type: 'AIR_DRONE_STRIKE',
  modes: ['AIRSTRIKE'],
  modality: 'ASSERTED',
  date: { start: '2020-06-01', end: '2020-06-01', precision: 'DAY', basis: 'RELATIVE' },
  weekday: null,
  place: {
    id: 1,
    name: 'Upper Wadil',
    admin1: 'North',
    country: 'SY',
    latitude: 35.1,
    longitude: 37.1,
    precision: 'EXACT',
  },
  actors: ['military-forces-of-syria'],
  targets: [],
  state: true,
  targetKinds: ['MARKET'],
  weaponKinds: [],
  killed: [12, 12, 12],
  injured: null,
  figures: [['KILLED', 12, 'CIVILIAN', 'sohr']],
  names: ['tarik'],
  words: ['vegetable'],
  sketch: '',
};

const FIRST_DAY = 18_400;
const day = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 50 });
const dayOrNull = fc.option(day.map(isoDay), { freq: 6 });
const toll = fc.option(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })));
const words = (...from: string[]) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: 3 });

const date = fc.option(
  fc
    .record({ start: day, length: fc.constantFrom(0, 0, 0, 1, 3, 6, 30, 364), basis: fc.boolean() })
    .map(({ start, length, basis }): Trace['date'] =>
      basis
        ? { start: isoDay(start), end: isoDay(start + length), precision: DATE_PRECISIONS[0], basis: 'RELATIVE' }
        : { start: null, end: isoDay(start), precision: null, basis: 'PUBLICATION' },
    ),
  { freq: 6 },
);

const place = fc.option(
  fc.record({
    id: fc.option(fc.integer({ min: 1, max: 4 })),
    name: fc.constantFrom('Upper Wadil', 'Lower Wadil', 'North', 'Karama', 'Karameh'),
    admin1: fc.constantFrom('North', 'South', null),
    country: fc.constantFrom('SY', 'SY', 'LY', null),
    latitude: fc.option(fc.integer({ min: 340, max: 360 }).map((tenths) => tenths / 10)),
    longitude: fc.option(fc.integer({ min: 360, max: 380 }).map((tenths) => tenths / 10)),
    precision: fc.constantFrom(...LOCATION_PRECISIONS),
  }),
  { freq: 8 },
);

export const anyTrace: fc.Arbitrary<Trace> = fc.record({
  version: fc.constant(TRACE_VERSION),
  article: fc.constantFrom('a', 'b', 'c'),
  published: dayOrNull,
  rank: fc.integer({ min: 0, max: 2 }),
  type: fc.constantFrom(...EVENT_TYPES),
  modes: fc.uniqueArray(fc.constantFrom(...EVENT_MODES), { maxLength: 3 }),
  modality: fc.constantFrom(...MODALITIES),
  date,
  weekday: fc.option(fc.integer({ min: 0, max: 6 })),
  place,
  actors: words('islamic-state', 'boko-haram', 'military-forces-of-syria'),
  targets: words('boko-haram', 'military-forces-of-syria'),
  state: fc.option(fc.boolean()),
  targetKinds: fc.uniqueArray(fc.constantFrom(...TARGET_KINDS), { maxLength: 2 }),
  weaponKinds: fc.uniqueArray(fc.constantFrom(...WEAPON_KINDS), { maxLength: 2 }),
  killed: toll.map((bounds) => bounds && [Math.min(...bounds), null, Math.max(...bounds)]),
  injured: toll.map((bounds) => bounds && [null, Math.max(...bounds), null]),
  figures: fc.array(
    fc.tuple(
      fc.constantFrom(...MEASURES),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(...VICTIM_STATUSES),
      fc.option(fc.constantFrom('sohr', 'sana')),
    ),
    { maxLength: 4 },
  ),
  names: words('tarik', 'tarek', 'karama', 'karameh', 'sadr'),
  words: words('vegetable', 'crossroad', 'wedding'),
  sketch: fc.constantFrom('', '1'.repeat(64), '2'.repeat(64), '12'.repeat(32)),
});
