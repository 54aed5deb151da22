import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DATE_PRECISIONS,
  EVENT_TYPES,
  LOCATION_PRECISIONS,
  MEASURES,
  MODALITIES,
  VICTIM_GROUPS,
  VICTIM_STATUSES,
} from '../../../schema/vocabulary.ts';
import { tollOf } from '../../../src/extraction/assembly/toll.ts';
import { categoryOf } from '../../../src/extraction/events/event-type.ts';
import { withOwnLinks } from '../../../src/linking/settle/accounts.ts';
import { tollFigures } from '../../../src/linking/settle/claims.ts';
import type { FigureOfReport, ReportOfEvent } from '../../../src/linking/settle/report.ts';
import { settle } from '../../../src/linking/settle/settle.ts';
import type { SettledEvent } from '../../../src/linking/settle/settled.ts';
import { atLeast, dozens, killed, may, report } from './reports.ts';

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const SOURCES = fc.constantFrom('watch', 'ministry', 'herald');
const DAYS = fc.integer({ min: 1, max: 28 }).map(may);

const count: fc.Arbitrary<Partial<FigureOfReport>> = fc
  .tuple(fc.constantFrom('EXACT', 'OPEN', 'VAGUE', 'RANGE'), fc.nat(40), fc.nat(9))
  .map(([kind, number, more]) => {
    if (kind === 'OPEN') return atLeast(number);
    if (kind === 'VAGUE') return dozens();
    return kind === 'EXACT' ? killed(number) : killed(number, { high: number + more });
  });

const figure = (articleId: string): fc.Arbitrary<Partial<FigureOfReport>> => {
  const link = orNull(fc.nat(3).map((position) => `${articleId}.e1.c${position}`));
  return fc
    .tuple(
      count,
      fc.record({
        measure: fc.constantFrom(...MEASURES.slice(0, 2)),
        victimActorId: orNull(fc.constantFrom('army', 'rebels')),
        victimStatus: fc.constantFrom(...VICTIM_STATUSES),
        victimGroup: fc.option(fc.constantFrom(...VICTIM_GROUPS.slice(0, 2)), { nil: null, freq: 1 }),
        sourceId: orNull(SOURCES),
      }),
      fc.constantFrom('subsetOfId', 'supersedesId', 'alternativeToId'),
      link,
    )
    .map(([numbers, rest, kind, to]) => ({ ...numbers, ...rest, [kind]: to }));
};

const reportOf = (articleId: string): fc.Arbitrary<ReportOfEvent> =>
  fc
    .record({
      publishedDate: orNull(DAYS),
      publisherId: orNull(SOURCES),
      prominence: fc.nat(2),
      type: fc.constantFrom(...EVENT_TYPES),
      modality: fc.constantFrom(...MODALITIES),
      dateStart: DAYS,
      dateEnd: orNull(DAYS),
      datePrecision: orNull(fc.constantFrom(...DATE_PRECISIONS)),
      locationName: fc.constantFrom('Avel', 'Borna'),
      locationPrecision: orNull(fc.constantFrom(...LOCATION_PRECISIONS)),
      placeId: orNull(fc.constantFrom('1', '2')),
      figures: fc.array(figure(articleId), { maxLength: 4 }),
    })
    .map((told) =>
      report(articleId, {
        ...told,
        category: categoryOf(told.type),
      }),
    );

const ARTICLES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Reports of several articles, some of them copies of others. */
const reports = fc
  .tuple(
    fc.tuple(...ARTICLES.map(reportOf)),
    fc.array(orNull(fc.constantFrom(...ARTICLES, 'elsewhere')), { minLength: 6, maxLength: 6 }),
    fc.integer({ min: 1, max: ARTICLES.length }),
  )
  .map(([all, copies, length]) =>
    all.slice(0, length).map((one, index) => ({ ...one, copyOf: copies[index] ?? null })),
  );

const tollsOf = ({ cells }: SettledEvent) => [
  [cells.fatalitiesLow, cells.fatalitiesBest, cells.fatalitiesHigh],
  [cells.injuriesLow, cells.injuriesBest, cells.injuriesHigh],
];

function settled(all: readonly ReportOfEvent[]): SettledEvent {
  const event = settle(all);
  if (event === null) throw new Error('Reports settle an event.');
  return event;
}

describe('an event settled from many reports', () => {
  it('does not depend on the order of its reports, or of their rows', () => {
    const shuffled = reports.chain((all) =>
      fc.record({
        all: fc.constant(all),
        shuffled: fc.shuffledSubarray(
          all.map((one) => ({
            ...one,
            figures: one.figures.toReversed(),
          })),
          { minLength: all.length },
        ),
      }),
    );
    fc.assert(
      fc.property(shuffled, (given) => {
        expect(settle(given.shuffled)).toEqual(settle(given.all));
      }),
    );
  });

  it('is what a single report says', () => {
    fc.assert(
      fc.property(reportOf('a'), (only) => {
        const figures = tollFigures(withOwnLinks(only.figures));
        const { low, best, high } = tollOf(figures, 'KILLED');
        // parts that exceed their whole leave a bound below the others
        fc.pre(high === null || high >= Math.max(low ?? 0, best ?? 0));
        const event = settled([only]);
        expect(only).toMatchObject({
          type: event.cells.type,
          category: event.cells.category,
          modality: event.cells.modality,
          dateStart: event.cells.dateStart,
          dateEnd: event.cells.dateEnd,
          datePrecision: event.cells.datePrecision,
          locationName: event.cells.locationName,
          locationPrecision: event.cells.locationPrecision,
          placeId: event.cells.placeId,
        });
        expect(tollsOf(event)[0]).toEqual([low, best, high]);
        expect([event.supersessions, event.contests]).toEqual([[], []]);
      }),
    );
  });

  it('is the same from a report told twice', () => {
    fc.assert(
      fc.property(reportOf('a'), (only) => {
        const again = { ...only, id: 'z.e1', articleId: 'z', copyOf: 'a', figures: renamed(only.figures) };
        const event = settled([again, only]);
        expect(event.cells).toEqual(settled([only]).cells);
        expect([event.supersessions, event.contests]).toEqual([[], []]);
      }),
    );
  });

  it('has low ≤ best ≤ high', () => {
    fc.assert(
      fc.property(reports, (all) => {
        for (const [low, best, high] of tollsOf(settled(all))) {
          expect(best ?? low ?? 0).toBeGreaterThanOrEqual(low ?? 0);
          expect(high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(Math.max(best ?? 0, low ?? 0));
        }
      }),
    );
  });

  it('gains and loses no toll by a copy, nor any other figure its standing', () => {
    const withCopy = reports.chain((all) =>
      fc.record({ all: fc.constant(all), copied: fc.constantFrom(...all), on: orNull(DAYS), by: orNull(SOURCES) }),
    );
    fc.assert(
      fc.property(withCopy, ({ all, copied, on, by }) => {
        const copy = report('z', { ...copied, id: 'z.e1', articleId: 'z', copyOf: copied.articleId });
        const before = settled(all);
        const after = settled([
          ...all,
          { ...copy, publishedDate: on, publisherId: by, figures: renamed(copied.figures) },
        ]);
        // a copy of what is but a copy itself may become the earliest of them
        fc.pre(copied.copyOf === null);
        expect(tollsOf(after)).toEqual(tollsOf(before));
        const ofOthers = ({ figureId }: { readonly figureId: string }) => !figureId.startsWith('z.');
        expect(after.supersessions.filter(ofOthers)).toEqual(before.supersessions);
        expect(after.contests.filter(ofOthers)).toEqual(before.contests);
      }),
    );
  });

  it('replaces no figure in a circle, and lists each once', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const { supersessions, contests } = settled(all);
        const successors = new Map(supersessions.map(({ figureId, supersededById }) => [figureId, supersededById]));
        expect(successors.size).toBe(supersessions.length);
        expect(new Set(contests.map(({ figureId }) => figureId)).size).toBe(contests.length);
        for (const { figureId } of supersessions) {
          let at: string | undefined = figureId;
          for (let steps = 0; at !== undefined; at = successors.get(at))
            expect(steps++).toBeLessThan(successors.size + 1);
        }
        expect(contests.filter(({ figureId }) => successors.has(figureId))).toEqual([]);
      }),
    );
  });
});

/** The figures under the ids that they have in the article `z`. */
function renamed(figures: readonly FigureOfReport[]): FigureOfReport[] {
  const rename = (id: string | null) => id && `z.${id.split('.').slice(1).join('.')}`;
  return figures.map((one) => ({
    ...one,
    id: `z.e1.c${one.position}`,
    subsetOfId: rename(one.subsetOfId),
    supersedesId: rename(one.supersedesId),
    alternativeToId: rename(one.alternativeToId),
  }));
}
