import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAgreements } from '../../../src/linking/agreements/compare.ts';
import { type GroupedReport, groupAgreements } from '../../../src/linking/agreements/group.ts';
import type { AgreementTrace } from '../../../src/linking/agreements/trace.ts';

function report(id: string, cells: Partial<AgreementTrace>): GroupedReport {
  const trace: AgreementTrace = {
    version: 1,
    article: id,
    published: '2031-05-30',
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
  return { id, articleId: id, trace };
}

function grouped(reports: readonly GroupedReport[]): string[][] {
  const links = reports.flatMap((one, index) =>
    reports.slice(index + 1).flatMap((other) => {
      if (one.trace === null || other.trace === null) return [];
      return { reportId: one.id, otherId: other.id, score: compareAgreements(one.trace, other.trace).score };
    }),
  );
  return groupAgreements(reports, links);
}

const day = (date: string) => ({ date: { first: date, last: date } });
const MAY_5 = report('a', day('2031-05-05'));
const MAY_6 = report('b', day('2031-05-06'));
const MAY_20 = report('c', day('2031-05-20'));
const IN_MAY = report('d', { date: { first: '2031-05-01', last: '2031-05-31' } });
const VAGUE = report('e', {});

describe('grouping reports of agreements', () => {
  it('joins what is told of one truce, more or less precisely', () => {
    expect(grouped([MAY_5, MAY_6, IN_MAY, VAGUE])).toEqual([['a', 'b', 'd', 'e']]);
  });

  it('does not join two truces by a report that fits both, and files that under neither', () => {
    expect(grouped([MAY_5, MAY_20, IN_MAY])).toEqual([['a'], ['c'], ['d']]);
  });

  it('never joins days that lie too far apart, whatever lies between', () => {
    const days = ['2031-05-05', '2031-05-08', '2031-05-11', '2031-05-14'];
    const groups = grouped(days.map((date, index) => report(`${index}`, day(date))));
    expect(groups).not.toContainEqual(expect.arrayContaining(['0', '2']));
    expect(groups).not.toContainEqual(expect.arrayContaining(['1', '3']));
  });

  it('leaves reports together that can no longer be compared, by their links', () => {
    const old = [MAY_5, MAY_20].map((one) => ({ ...one, trace: null }));
    expect(groupAgreements(old, [{ reportId: 'a', otherId: 'c', score: 0.9 }])).toEqual([['a', 'c']]);
  });

  it('does not depend on the order of the reports', () => {
    const dates = fc.integer({ min: 1, max: 28 }).map((date) => day(`2031-05-${`${date}`.padStart(2, '0')}`));
    const cells = fc.oneof(dates, fc.constant({}), fc.constant({ date: IN_MAY.trace?.date ?? null }));
    fc.assert(
      fc.property(
        fc
          .array(cells, { minLength: 2, maxLength: 7 })
          .map((list) => list.map((one, index) => report(`${index}`, one)))
          .chain((reports) =>
            fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
          ),
        ([reports, shuffled]) => {
          expect(grouped(shuffled)).toEqual(grouped(reports));
        },
      ),
    );
  });
});
