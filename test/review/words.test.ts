// What persons say of events holds, whatever they say next and whichever reports come and go.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredLink } from '../../src/db/linking.ts';
import type { Word } from '../../src/db/review.ts';
import { partition } from '../../src/linking/partition.ts';
import type { Decision } from '../../src/merging/change.ts';
import { inheritedWords } from '../../src/merging/heirs.ts';
import { decide, type Link } from '../../src/merging/links.ts';
import { sayOne, sayTwo } from '../../src/review/words.ts';

const SAME = 0.5;
const KEY = 'key';

/** A person, or an article, changes which reports there are and which are one. Numbers choose among what there is. */
type Step =
  | { readonly kind: 'report'; readonly scores: readonly number[] }
  | { readonly kind: 'merge'; readonly one: number; readonly other: number }
  | { readonly kind: 'split'; readonly event: number; readonly side: number }
  | { readonly kind: 'retract'; readonly report: number };

const index = fc.nat({ max: 1_000 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('report'),
      scores: fc.array(fc.constantFrom(0, 0.4, 0.6, 0.9), { minLength: 3, maxLength: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('merge'), one: index, other: index }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('split'), event: index, side: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('retract'), report: index }) },
);

const at = <Item>(items: readonly Item[], index: number) => items[index % items.length];
const pairOf = (one: string, other: string) => [one, other].sort().join(' ');
const pairsOf = (ones: readonly string[], others: readonly string[]) =>
  ones.flatMap((one) => others.filter((other) => other !== one).map((other) => pairOf(one, other)));

/** Events as reports and links make them, and what was said last of each pair of reports. */
class Desk {
  reportIds: readonly string[] = [];
  links: readonly StoredLink[] = [];
  readonly apart = new Set<string>();
  readonly together = new Set<string>();
  readonly maxPairs: number;
  #last = 0;

  constructor(maxPairs: number) {
    this.maxPairs = maxPairs;
  }

  events() {
    return partition(
      this.reportIds.map((id) => ({ id, articleId: id })),
      this.links,
      SAME,
    );
  }

  words(reportIds: readonly string[]): Word[] {
    return this.links.flatMap(({ reportId, otherId, decision }) =>
      decision !== null && (reportIds.includes(reportId) || reportIds.includes(otherId))
        ? [{ reportId, otherId, decision }]
        : [],
    );
  }

  say(decisions: readonly Decision[]) {
    this.#store(decide(this.links, decisions, KEY).links);
  }

  #store(links: readonly Link[]) {
    this.links = links.map((link) => ({ decidedByKeyId: null, ...link }));
  }

  take(step: Step) {
    const events = this.events();
    if (step.kind === 'report') {
      this.#last += 1;
      // As hashes come: in no order.
      const id = `${(this.#last * 7) % 10}${this.#last}`;
      const scored = this.reportIds.map((other, index) => {
        const [reportId = '', otherId = ''] = [id, other].sort();
        return { reportId, otherId, score: at(step.scores, index) ?? 0, reasons: '[]', decision: null };
      });
      this.reportIds = [...this.reportIds, id];
      this.#store([...this.links, ...scored]);
    } else if (step.kind === 'merge') {
      const [one = [], other = []] = [at(events, step.one), at(events, step.other)];
      const all = [...new Set([...one, ...other])];
      this.say(sayOne(all, this.words(all)));
      for (const pair of pairsOf(all, all)) {
        this.apart.delete(pair);
        this.together.add(pair);
      }
    } else if (step.kind === 'split') {
      const event = at(events, step.event) ?? [];
      const one = event.filter((_, index) => (step.side >> (index % 10)) % 2 === 1);
      const other = event.filter((id) => !one.includes(id));
      if (one.length === 0 || other.length === 0) return;
      this.say(sayTwo(one, other, this.words(event), this.maxPairs));
      for (const pair of pairsOf(one, other)) {
        this.together.delete(pair);
        this.apart.add(pair);
      }
      for (const pair of [...pairsOf(one, one), ...pairsOf(other, other)]) this.together.add(pair);
    } else {
      const gone = at(this.reportIds, step.report);
      if (gone === undefined) return;
      this.say(inheritedWords(this.links, new Set([gone])));
      this.reportIds = this.reportIds.filter((id) => id !== gone);
      this.#store(this.links.filter(({ reportId, otherId }) => reportId !== gone && otherId !== gone));
      for (const pairs of [this.apart, this.together])
        for (const pair of pairs) if (pair.split(' ').includes(gone)) pairs.delete(pair);
    }
  }

  /** Pairs whose reports are not where the last word on them put them. */
  broken() {
    const within = new Set(this.events().flatMap((event) => pairsOf(event, event)));
    return {
      rejoined: [...this.apart].filter((pair) => within.has(pair)),
      parted: [...this.together].filter((pair) => !within.has(pair)),
    };
  }
}

describe('the last word on each pair of reports', () => {
  it.each([
    ['every pair is told apart', 400],
    ['one report speaks for each side', 1],
  ])('holds where %s', (_what, maxPairs) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
        const desk = new Desk(maxPairs);
        for (const step of steps) {
          desk.take(step);
          expect(desk.broken()).toEqual({ rejoined: [], parted: [] });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a word', () => {
  it('stays said by whoever said it first', () => {
    const words: Word[] = [{ reportId: 'a', otherId: 'b', decision: 'SAME' }];
    expect(sayOne(['b', 'a', 'c'], words)).toEqual([{ reportId: 'b', otherId: 'c', decision: 'SAME' }]);
  });

  it('on an event of very many reports is said by few', () => {
    const [one, other] = [1, 2].map((side) => Array.from({ length: 200 }, (_, number) => `${side}.${number}`));
    expect(sayTwo(one ?? [], other ?? [], [])).toHaveLength(199 + 199 + 1);
  });

  it('is inherited with its author', () => {
    const said = (reportId: string, otherId: string, decision: 'SAME' | 'DIFFERENT') =>
      ({ reportId, otherId, decision, score: 0, reasons: '[]', decidedByKeyId: 'first' }) as const;
    const words = [said('a', 'b', 'SAME'), said('a', 'c', 'SAME'), said('a', 'z', 'DIFFERENT')];
    expect(inheritedWords(words, new Set(['a']))).toEqual(
      expect.arrayContaining([
        { reportId: 'b', otherId: 'c', decision: 'SAME', keyId: 'first' },
        { reportId: 'b', otherId: 'z', decision: 'DIFFERENT', keyId: 'first' },
      ]),
    );
  });
});
