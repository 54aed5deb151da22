import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkDecision } from '../../schema/vocabulary.ts';
import { type PartitionLink, partition } from '../../src/linking/partition.ts';

const SAME = 0.5;

/** Reports as `article.event`. */
const reports = (...ids: string[]) => ids.map((id) => ({ id, articleId: id.split('.')[0] ?? '' }));
const link = (
  reportId: string,
  otherId: string,
  score: number,
  decision: LinkDecision | null = null,
): PartitionLink => ({
  reportId,
  otherId,
  score,
  decision,
});

describe('parting reports into events', () => {
  it('joins what a score at or above the threshold links, also by way of a third report', () => {
    expect(
      partition(
        reports('a.1', 'b.1', 'c.1', 'd.1'),
        [link('a.1', 'b.1', 0.5), link('c.1', 'b.1', 0.9), link('c.1', 'd.1', 0.49)],
        SAME,
      ),
    ).toEqual([['a.1', 'b.1', 'c.1'], ['d.1']]);
  });

  it('gives a report that resembles two of one article to the one that it resembles more', () => {
    expect(partition(reports('a.1', 'a.2', 'b.1'), [link('a.1', 'b.1', 0.7), link('a.2', 'b.1', 0.8)], SAME)).toEqual([
      ['a.1'],
      ['a.2', 'b.1'],
    ]);
  });

  it('keeps two events of one article apart, also where others would lead from one to the other', () => {
    expect(
      partition(
        reports('a.1', 'a.2', 'b.1', 'c.1'),
        [link('a.1', 'b.1', 0.9), link('b.1', 'c.1', 0.6), link('a.2', 'c.1', 0.8)],
        SAME,
      ),
    ).toEqual([
      ['a.1', 'b.1'],
      ['a.2', 'c.1'],
    ]);
  });

  it('lets a person join what no score joins, two reports of one article among them', () => {
    expect(partition(reports('a.1', 'a.2'), [link('a.1', 'a.2', 0, 'SAME')], SAME)).toEqual([['a.1', 'a.2']]);
  });

  it('never joins by a score what a person parted, also by way of a third report', () => {
    const links = [link('a.1', 'b.1', 1, 'DIFFERENT'), link('a.1', 'c.1', 0.9), link('b.1', 'c.1', 0.8)];
    expect(partition(reports('a.1', 'b.1', 'c.1'), links, SAME)).toEqual([['a.1', 'c.1'], ['b.1']]);
  });

  it('passes over links to reports that are not there', () => {
    expect(partition(reports('a.1'), [link('a.1', 'z.9', 1)], SAME)).toEqual([['a.1']]);
  });

  it('does not depend on the order of reports, of links or of the two ends of a link', () => {
    const ids = ['a.1', 'a.2', 'b.1', 'b.2', 'c.1', 'c.2', 'd.1'];
    const links = fc.array(
      fc
        .tuple(fc.subarray(ids, { minLength: 2, maxLength: 2 }), fc.integer({ min: 0, max: 4 }))
        .map(([[a = '', b = ''], score]) => link(a, b, score / 4)),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(
        links.chain((drawn) => {
          const once = [...new Map(drawn.map((one) => [`${one.reportId} ${one.otherId}`, one])).values()];
          const turned = fc
            .tuple(
              fc.shuffledSubarray(once, { minLength: once.length }),
              fc.array(fc.boolean(), { minLength: once.length, maxLength: once.length }),
            )
            .map(([shuffled, turns]) =>
              shuffled.map((one, index) =>
                turns[index] ? { ...one, reportId: one.otherId, otherId: one.reportId } : one,
              ),
            );
          return fc.tuple(fc.constant(once), turned, fc.shuffledSubarray(ids, { minLength: ids.length }));
        }),
        ([once, turned, shuffled]) => {
          const result = partition(reports(...ids), once, SAME);
          expect(partition(reports(...shuffled), turned, SAME)).toEqual(result);
          expect(result.flat().sort()).toEqual([...ids].sort());
        },
      ),
    );
  });
});
