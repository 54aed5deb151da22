import { describe, expect, it } from 'vitest';
import type { ReportOfEvent } from '../../../src/linking/settle/report.ts';
import { settle } from '../../../src/linking/settle/settle.ts';
import { at, atLeast, dozens, injured, killed, may, report } from './reports.ts';

type Numbers = readonly (number | null)[];

/** Low, best, high of the killed. */
function tollOfReports(reports: readonly ReportOfEvent[]): Numbers {
  const cells = settle(reports)?.cells;
  return [cells?.fatalitiesLow ?? null, cells?.fatalitiesBest ?? null, cells?.fatalitiesHigh ?? null];
}

const herald = { publisherId: 'herald' };
const gazette = { publisherId: 'gazette' };
const watch = { sourceId: 'watch' };
const ministry = { sourceId: 'ministry' };

const TOLLS: readonly (readonly [rule: string, reports: readonly ReportOfEvent[], toll: Numbers])[] = [
  ['no figure leaves the toll unknown', [report('a'), report('b')], [null, null, null]],
  ['one report speaks for itself', [report('a', { figures: [atLeast(12)] })], [12, 12, null]],
  [
    'the least low and the greatest high of the claimants, and the latest best',
    [
      report('a', { publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', { publishedDate: may(2), figures: [killed(9, ministry)] }),
    ],
    [9, 9, 12],
  ],
  [
    'a later figure of a claimant replaces the earlier, whoever publishes it',
    [
      report('a', { ...herald, publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', { ...gazette, publishedDate: may(2), figures: [killed(31, watch)] }),
    ],
    [31, 31, 31],
  ],
  [
    'without a claimant the publisher claims',
    [
      report('a', { ...herald, publishedDate: may(1), figures: [killed(12)] }),
      report('b', { ...herald, publishedDate: may(2), figures: [killed(31)] }),
    ],
    [31, 31, 31],
  ],
  [
    'without a publisher the article claims',
    [
      report('a', { publishedDate: may(1), figures: [killed(12)] }),
      report('b', { publishedDate: may(2), figures: [killed(31)] }),
    ],
    [12, 31, 31],
  ],
  [
    'on one day neither figure of a claimant replaces the other, and the higher is best',
    [
      report('a', { ...herald, publishedDate: may(1), figures: [killed(12)] }),
      report('b', { ...herald, publishedDate: may(1), figures: [killed(31)] }),
    ],
    [12, 31, 31],
  ],
  [
    'on one day the number that a report says to have risen is replaced',
    [
      report('a', { ...herald, publishedDate: may(1), figures: [killed(12)] }),
      report('b', {
        ...herald,
        publishedDate: may(1),
        figures: [killed(12), killed(31, { supersedesId: at('b', 0) })],
      }),
    ],
    [31, 31, 31],
  ],
  [
    'what no day is known of replaces nothing and is not the latest',
    [
      report('a', { ...herald, publishedDate: may(1), figures: [killed(12)] }),
      report('b', { ...herald, figures: [killed(31)] }),
    ],
    [12, 12, 31],
  ],
  [
    'on the latest day what most claimants say is best',
    [
      report('a', { publishedDate: may(1), figures: [killed(8, watch)] }),
      report('b', { publishedDate: may(2), figures: [killed(8, ministry)] }),
      report('c', { publishedDate: may(2), figures: [killed(10)] }),
    ],
    [8, 8, 10],
  ],
  [
    'a vague word is no best where another report gives a number',
    [
      report('a', { publishedDate: may(1), figures: [killed(31, watch)] }),
      report('b', { publishedDate: may(2), figures: [dozens(ministry)] }),
    ],
    [24, 31, 31],
  ],
  [
    'a count that is open above the others leaves high open',
    [
      report('a', { publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', { publishedDate: may(2), figures: [atLeast(14, ministry)] }),
    ],
    [12, 14, null],
  ],
  [
    'a copy is no claimant of its own',
    [
      report('a', { ...herald, publishedDate: may(1), figures: [killed(12)] }),
      report('b', { ...gazette, publishedDate: may(3), copyOf: 'a', figures: [killed(12)] }),
      report('c', { ...herald, publishedDate: may(2), figures: [killed(31)] }),
    ],
    [31, 31, 31],
  ],
  [
    'copies of an article that is not there are one',
    [
      report('b', { ...gazette, publishedDate: may(2), copyOf: 'a', figures: [killed(12)] }),
      report('c', { ...herald, publishedDate: may(2), copyOf: 'a', figures: [killed(12)] }),
      report('d', { publishedDate: may(2), figures: [killed(11)] }),
      report('e', { publishedDate: may(1), figures: [killed(11)] }),
    ],
    [11, 11, 12],
  ],
  [
    'a report stands with what its other claimants say, and the new number of the one who changed it',
    [
      report('a', {
        publishedDate: may(1),
        figures: [killed(12, watch), killed(15, { ...ministry, alternativeToId: at('a', 0) })],
      }),
      report('b', { publishedDate: may(2), figures: [killed(14, watch)] }),
    ],
    [14, 14, 15],
  ],
  [
    'victims of another side stay when one side is counted anew',
    [
      report('a', {
        publishedDate: may(1),
        figures: [
          killed(18, { ...watch, victimStatus: 'COMBATANT' }),
          killed(7, { ...ministry, victimStatus: 'CIVILIAN' }),
        ],
      }),
      report('b', { publishedDate: may(2), figures: [killed(20, { ...watch, victimStatus: 'COMBATANT' })] }),
    ],
    [20, 20, 27],
  ],
  [
    'a total does not stand in for the side that it replaces',
    [
      report('a', {
        publishedDate: may(1),
        figures: [
          killed(27, { ...watch, victimStatus: 'COMBATANT' }),
          killed(7, { ...ministry, victimStatus: 'CIVILIAN' }),
        ],
      }),
      report('b', { publishedDate: may(2), figures: [killed(40, watch)] }),
    ],
    [34, 40, 40],
  ],
  [
    'a best number above the greatest high leaves high open',
    [
      report('a', { publishedDate: may(1), figures: [killed(25, watch)] }),
      report('b', { publishedDate: may(2), figures: [killed(27, { ...ministry, low: 20, high: null })] }),
    ],
    [20, 27, null],
  ],
  [
    'a count of children only is no toll where all are counted',
    [
      report('a', { publishedDate: may(1), figures: [killed(31, watch)] }),
      report('b', { publishedDate: may(2), figures: [killed(5, { ...ministry, victimGroup: 'CHILDREN' })] }),
    ],
    [31, 31, 31],
  ],
  [
    'a count of children only is the toll where nobody counts more',
    [report('b', { publishedDate: may(2), figures: [killed(5, { victimGroup: 'CHILDREN' })] })],
    [5, 5, 5],
  ],
  [
    'background does not move the figures of the news',
    [
      report('a', { ...herald, publishedDate: may(1), figures: [killed(12)] }),
      report('b', { ...herald, publishedDate: may(2), modality: 'HISTORICAL', figures: [killed(40)] }),
    ],
    [12, 12, 12],
  ],
  [
    'nor does a new claimant that background names',
    [
      report('a', { ...herald, publishedDate: may(1), figures: [killed(12)] }),
      report('b', { publishedDate: may(2), modality: 'HISTORICAL', figures: [killed(40, watch)] }),
    ],
    [12, 12, 12],
  ],
  [
    'background moves the figures of a claimant whom it names',
    [
      report('a', { ...herald, publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', { publishedDate: may(2), modality: 'HISTORICAL', figures: [killed(40, watch), killed(50)] }),
    ],
    [40, 40, 40],
  ],
  [
    'background is all there is',
    [report('b', { publishedDate: may(2), modality: 'HISTORICAL', figures: [killed(40)] })],
    [40, 40, 40],
  ],
  [
    'an article about something else, long after, is background',
    [
      report('a', { ...herald, publishedDate: may(1), dateEnd: may(1), figures: [killed(12)] }),
      report('b', { publishedDate: may(30), dateEnd: may(1), prominence: 2, figures: [killed(40)] }),
    ],
    [12, 12, 12],
  ],
  [
    'an article about the event is none, however late',
    [
      report('a', { ...herald, publishedDate: may(1), dateEnd: may(1), figures: [killed(12)] }),
      report('b', { publishedDate: may(30), dateEnd: may(1), figures: [killed(40)] }),
    ],
    [12, 40, 40],
  ],
  [
    'what is denied is not counted where it is asserted',
    [
      report('a', { publishedDate: may(1), figures: [killed(12)] }),
      report('b', { publishedDate: may(2), modality: 'DENIED', figures: [killed(3)] }),
    ],
    [12, 12, 12],
  ],
  [
    'links between reports are passed over',
    [
      report('a', { publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', {
        publishedDate: may(2),
        figures: [killed(31, { ...watch, supersedesId: at('a', 0), alternativeToId: at('b', 0) })],
      }),
    ],
    [31, 31, 31],
  ],
];

describe('the toll of an event with many reports', () => {
  it.each(TOLLS)('%s', (_, reports, toll) => {
    expect(tollOfReports(reports)).toEqual(toll);
  });

  it('counts the injured apart', () => {
    const { cells } = settle([report('a', { figures: [killed(2), injured(5)] }), report('b')]) ?? {};
    expect([cells?.fatalitiesBest, cells?.injuriesBest]).toEqual([2, 5]);
  });

  it('takes the split of the report that knows most of the best number', () => {
    const reports = [
      report('a', {
        publishedDate: may(1),
        figures: [
          killed(20, { ...watch, victimStatus: 'COMBATANT' }),
          killed(11, { ...watch, victimStatus: 'CIVILIAN' }),
        ],
      }),
      report('b', { publishedDate: may(2), figures: [killed(31, ministry)] }),
      report('c', { publishedDate: may(2), figures: [killed(29, { victimStatus: 'CIVILIAN' })] }),
    ];
    expect(settle(reports)?.cells).toMatchObject({
      fatalitiesLow: 29,
      fatalitiesBest: 31,
      fatalitiesHigh: 31,
      fatalitiesCivilians: 11,
      fatalitiesCombatants: 20,
      fatalitiesUnknown: 0,
    });
  });
});
