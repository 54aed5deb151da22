import { describe, expect, it } from 'vitest';
import type { ReportOfEvent } from '../../../src/linking/settle/report.ts';
import { settle } from '../../../src/linking/settle/settle.ts';
import { at, dozens, killed, may, report } from './reports.ts';

const watch = { sourceId: 'watch' };
const ministry = { sourceId: 'ministry' };
const soldiers = { victimStatus: 'COMBATANT' } as const;
const villagers = { victimStatus: 'CIVILIAN' } as const;
const children = { victimGroup: 'CHILDREN' } as const;

type Pairs = Readonly<Record<string, string>>;

/** Which figures replace which; an event of the 1st and 2nd of May, unless the reports say otherwise. */
const SUPERSESSIONS: readonly (readonly [rule: string, reports: readonly ReportOfEvent[], superseded: Pairs])[] = [
  [
    'a claimant’s next later figure, not the last',
    [
      report('a', { publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', { publishedDate: may(2), figures: [killed(24, watch)] }),
      report('c', { publishedDate: may(3), figures: [killed(31, watch)] }),
    ],
    { 'a.e1.c0': 'b.e1.c0', 'b.e1.c0': 'c.e1.c0' },
  ],
  [
    'a figure told again is not replaced until another follows',
    [
      report('a', { publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', { publishedDate: may(2), figures: [killed(12, watch)] }),
      report('c', { publishedDate: may(3), figures: [killed(31, watch)] }),
    ],
    { 'a.e1.c0': 'c.e1.c0', 'b.e1.c0': 'c.e1.c0' },
  ],
  [
    'named as a claimant and speaking as a publisher is one',
    [
      report('a', { publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', { publishedDate: may(2), publisherId: 'watch', figures: [killed(24)] }),
    ],
    { 'a.e1.c0': 'b.e1.c0' },
  ],
  [
    'figures of other claimants stay',
    [
      report('a', { publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', { publishedDate: may(2), figures: [killed(24, ministry)] }),
    ],
    {},
  ],
  [
    'what the report itself replaces is done with',
    [
      report('a', { publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', {
        publishedDate: may(2),
        figures: [killed(9, watch), killed(31, { ...watch, supersedesId: at('b', 0) })],
      }),
    ],
    { 'a.e1.c0': 'b.e1.c1' },
  ],
  [
    'each side by its own, in their order where nothing else tells them apart',
    [
      report('a', {
        publishedDate: may(1),
        figures: [killed(27, soldiers), killed(7, soldiers), killed(3, villagers)],
      }),
      report('b', {
        publishedDate: may(2),
        figures: [killed(4, villagers), killed(30, soldiers), killed(9, soldiers)],
      }),
    ].map((told) => ({ ...told, publisherId: 'herald' })),
    { 'a.e1.c0': 'b.e1.c1', 'a.e1.c1': 'b.e1.c2', 'a.e1.c2': 'b.e1.c0' },
  ],
  [
    'sides by their total',
    [
      report('a', {
        publishedDate: may(1),
        figures: [killed(27, { ...watch, ...soldiers }), killed(3, { ...watch, ...villagers })],
      }),
      report('b', { publishedDate: may(2), figures: [killed(34, watch)] }),
    ],
    { 'a.e1.c0': 'b.e1.c0', 'a.e1.c1': 'b.e1.c0' },
  ],
  [
    'a total by no lesser count of one side, for these may be some of them',
    [
      report('a', { publishedDate: may(1), figures: [killed(31, watch)] }),
      report('b', { publishedDate: may(2), figures: [killed(20, { ...watch, ...soldiers })] }),
    ],
    {},
  ],
  [
    'children by children, be they told as part of all or alone',
    [
      report('a', { publishedDate: may(1), figures: [killed(5, { ...watch, ...children })] }),
      report('b', {
        publishedDate: may(2),
        figures: [killed(31, watch), killed(7, { ...watch, ...children, subsetOfId: at('b', 0) })],
      }),
    ],
    { 'a.e1.c0': 'b.e1.c1' },
  ],
  [
    'a copy is replaced with its original, and replaces nothing',
    [
      report('a', { publishedDate: may(1), publisherId: 'herald', figures: [killed(12)] }),
      report('b', { publishedDate: may(3), publisherId: 'gazette', copyOf: 'a', figures: [killed(12)] }),
      report('c', { publishedDate: may(2), publisherId: 'herald', figures: [killed(31)] }),
    ],
    { 'a.e1.c0': 'c.e1.c0', 'b.e1.c0': 'c.e1.c0' },
  ],
  [
    'background without a named claimant replaces no news',
    [
      report('a', { publishedDate: may(1), publisherId: 'herald', figures: [killed(12)] }),
      report('b', { publishedDate: may(9), publisherId: 'herald', modality: 'HISTORICAL', figures: [killed(31)] }),
    ],
    {},
  ],
];

describe('figures that later ones of the same claimant replace', () => {
  it.each(SUPERSESSIONS)('%s', (_, reports, superseded) => {
    const found = settle(reports)?.supersessions.map(({ figureId, supersededById }) => [figureId, supersededById]);
    expect(Object.fromEntries(found ?? [])).toEqual(superseded);
  });
});

const CONTESTS: readonly (readonly [rule: string, reports: readonly ReportOfEvent[], contested: Pairs])[] = [
  [
    'other numbers of other claimants',
    [
      report('a', { publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', { publishedDate: may(1), figures: [killed(15, ministry)] }),
    ],
    { 'a.e1.c0': 'b.e1.c0', 'b.e1.c0': 'a.e1.c0' },
  ],
  [
    'the same numbers agree',
    [report('a', { figures: [killed(12, watch)] }), report('b', { figures: [killed(12, ministry)] })],
    {},
  ],
  [
    'a vague word and a number can both be true',
    [report('a', { figures: [dozens(watch)] }), report('b', { figures: [killed(31, ministry)] })],
    {},
  ],
  [
    'what is replaced contests nothing',
    [
      report('a', { publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', { publishedDate: may(2), figures: [killed(15, watch)] }),
      report('c', { publishedDate: may(2), figures: [killed(15, ministry)] }),
    ],
    {},
  ],
  [
    'two sides that come to the same toll as a total of both',
    [
      report('a', { figures: [killed(27, soldiers), killed(7, villagers)] }),
      report('b', { figures: [killed(34, ministry)] }),
    ],
    {},
  ],
  [
    'counts of two sides',
    [
      report('a', { figures: [killed(27, { ...watch, ...soldiers })] }),
      report('b', { figures: [killed(7, { ...ministry, ...villagers })] }),
    ],
    {},
  ],
  [
    'counts of children, told as parts',
    [
      report('a', { figures: [killed(31, watch), killed(5, { ...watch, ...children, subsetOfId: at('a', 0) })] }),
      report('b', { figures: [killed(31, ministry), killed(8, { ...ministry, ...children, subsetOfId: at('b', 0) })] }),
    ],
    { 'a.e1.c1': 'b.e1.c1', 'b.e1.c1': 'a.e1.c1' },
  ],
  [
    'background contests no news, but is contested by it',
    [
      report('a', { publishedDate: may(1), figures: [killed(12, watch)] }),
      report('b', { publishedDate: may(9), modality: 'HISTORICAL', figures: [killed(15, ministry)] }),
    ],
    { 'b.e1.c0': 'a.e1.c0' },
  ],
  [
    'two reports of one article, whose own links say how its figures stand',
    [
      report('a', { figures: [killed(12, watch)] }),
      { ...report('a', { key: 'e2', figures: [killed(15, { ...ministry, id: 'a.e2.c0' })] }), id: 'a.e2' },
    ],
    {},
  ],
  [
    'copies of one text',
    [
      report('a', { publisherId: 'herald', figures: [killed(12)] }),
      report('b', { publisherId: 'gazette', copyOf: 'a', figures: [killed(13)] }),
    ],
    {},
  ],
];

describe('figures that other claimants contradict', () => {
  it.each(CONTESTS)('%s', (_, reports, contested) => {
    const found = settle(reports)?.contests.map(({ figureId, contestedById }) => [figureId, contestedById]);
    expect(Object.fromEntries(found ?? [])).toEqual(contested);
  });
});
