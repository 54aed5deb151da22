import { describe, expect, it } from 'vitest';
import type { ReportOfEvent } from '../../../src/linking/settle/report.ts';
import { settle } from '../../../src/linking/settle/settle.ts';
import type { SettledCells } from '../../../src/linking/settle/settled.ts';
import { may, report } from './reports.ts';

const on = (day: number) => ({ dateStart: may(day), dateEnd: may(day), datePrecision: 'DAY' as const });
const until = (day: number) => ({ dateEnd: may(day), dateBasis: 'PUBLICATION' as const });
const inMay = { dateStart: may(1), dateEnd: may(31), datePrecision: 'MONTH' as const };
const town = (placeId: string) => ({ locationPrecision: 'EXACT' as const, placeId, locationName: `Town ${placeId}` });
const province = { locationPrecision: 'ADM1' as const, placeId: '9', locationName: 'Province' };
const hamlet = { locationPrecision: 'EXACT' as const, locationName: 'Hamlet' };
const strike = { type: 'AIR_DRONE_STRIKE', category: 'EXPLOSIONS_REMOTE_VIOLENCE' } as const;
const clash = { type: 'ARMED_CLASH', category: 'BATTLES' } as const;
const other = { type: 'OTHER', category: 'STRATEGIC_DEVELOPMENTS' } as const;

type Case = readonly [rule: string, reports: readonly ReportOfEvent[], cells: Partial<SettledCells>];

const CASES: readonly Case[] = [
  ['date: a day before a month', [report('a', inMay), report('b', on(18))], { ...on(18), orderDate: may(18) }],
  ['date: a month before a bare bound', [report('a', until(19)), report('b', inMay)], inMay],
  [
    'date: a bound is kept where nothing says more',
    [report('a'), report('b', until(19))],
    { ...until(19), orderDate: may(19) },
  ],
  [
    'date: what most voices say',
    [report('a', on(17)), report('b', on(18)), report('c', { ...on(18), publisherId: 'herald' })],
    on(18),
  ],
  [
    'date: a publisher is one voice',
    [
      report('a', on(17)),
      report('b', { ...on(18), publisherId: 'herald' }),
      report('c', { ...on(18), publisherId: 'herald' }),
    ],
    on(17),
  ],
  [
    'date: a copy is no voice, and no source of a finer date',
    [
      report('a', { publishedDate: may(20), ...inMay }),
      report('b', { publishedDate: may(19), copyOf: 'a', ...on(18) }),
    ],
    inMay,
  ],
  [
    'date: the earliest report where voices are even',
    [report('a', { publishedDate: may(20), ...on(17) }), report('b', { publishedDate: may(19), ...on(18) })],
    on(18),
  ],
  [
    'date: a report of unknown day is not the earliest',
    [report('a', on(17)), report('b', { publishedDate: may(19), ...on(18) })],
    on(18),
  ],
  ['date: none', [report('a')], { dateStart: null, dateEnd: null, datePrecision: null, orderDate: '' }],
  ['location: a town before its province', [report('a', province), report('b', town('1'))], town('1')],
  ['location: a known place before a mere name', [report('a', hamlet), report('b', town('1'))], town('1')],
  [
    'location: a mere name before a province',
    [report('a', province), report('b', hamlet)],
    { ...hamlet, placeId: null },
  ],
  [
    'location: what most voices say',
    [report('a', town('1')), report('b', town('2')), report('c', town('2'))],
    town('2'),
  ],
  ['location: the earliest report where voices are even', [report('b', town('2')), report('a', town('1'))], town('1')],
  ['type: what weighs most', [report('a', clash), report('b', strike), report('c', strike)], strike],
  [
    'type: a report about the event before one that only tells it too',
    [report('a', { ...clash, prominence: 3 }), report('b', strike)],
    strike,
  ],
  [
    'type: two that tell it too before one about it',
    [report('a', strike), report('b', { ...clash, prominence: 3 }), report('c', { ...clash, prominence: 1 })],
    clash,
  ],
  [
    'type: background weighs least',
    [
      report('a', { ...clash, modality: 'HISTORICAL' }),
      report('b', { ...clash, modality: 'HISTORICAL' }),
      report('c', strike),
    ],
    strike,
  ],
  [
    'type: anything before OTHER',
    [report('a', other), report('b', other), report('c', { ...clash, prominence: 4 })],
    clash,
  ],
  ['type: OTHER where all say so', [report('a', other)], other],
  [
    'modality: asserted by any',
    [report('a', { modality: 'DENIED' }), report('b', { modality: 'HISTORICAL' }), report('c')],
    { modality: 'ASSERTED' },
  ],
  [
    'modality: historical before planned',
    [report('a', { modality: 'PLANNED' }), report('b', { modality: 'HISTORICAL' })],
    { modality: 'HISTORICAL' },
  ],
  [
    'modality: planned before hypothetical before denied',
    [
      report('a', { modality: 'DENIED' }),
      report('b', { modality: 'HYPOTHETICAL' }),
      report('c', { modality: 'PLANNED' }),
    ],
    { modality: 'PLANNED' },
  ],
  ['modality: denied by all', [report('a', { modality: 'DENIED' })], { modality: 'DENIED' }],
  [
    'what was planned settles nothing of what happened',
    [report('a', { ...on(12), ...clash, modality: 'PLANNED' }), report('b', { ...inMay, ...strike })],
    { ...inMay, ...strike },
  ],
];

describe('what an event is, when and where', () => {
  it.each(CASES)('%s', (_, reports, cells) => {
    expect(settle(reports)?.cells).toMatchObject(cells);
  });

  it('is nothing without a report', () => {
    expect(settle([])).toBeNull();
  });
});
