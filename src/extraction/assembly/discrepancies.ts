// Figures of an article that cannot all be true.
import type { CasualtyFigure, Discrepancy, ExtractedEvent } from '../record.ts';

const value = (f: CasualtyFigure) => f.best ?? f.low;

/** Finds parts that do not sum to their whole, parts greater than it, and rival counts. */
export function findDiscrepancies(events: readonly ExtractedEvent[]): Discrepancy[] {
  return events.flatMap((event) => [...sums(event), ...rivals(event)]);
}

function sums({ casualties }: ExtractedEvent): Discrepancy[] {
  return casualties.flatMap((whole, index) => {
    const stated = value(whole);
    if (stated === null) return [];
    const parts = casualties.filter((f) => f.subsetOf === index && f.measure === whole.measure);
    const found: Discrepancy[] = parts
      .filter((part) => (value(part) ?? 0) > stated)
      .map((part) => ({
        kind: 'PART_EXCEEDS_WHOLE',
        stated,
        computed: value(part),
        sentences: sentencesOf([whole, part]),
        message: `${part.countText} is told as a part of ${whole.countText}.`,
      }));
    const complete = parts.filter((part) => part.rule === 'casualty/apposition');
    const computed = complete.reduce((n, part) => n + (value(part) ?? 0), 0);
    if (complete.length > 1 && computed !== stated && whole.qualifier === 'EXACT')
      found.push({
        kind: 'PARTS_DO_NOT_SUM',
        stated,
        computed,
        sentences: sentencesOf([whole, ...complete]),
        message: `The stated total of ${stated} has parts that sum to ${computed}.`,
      });
    return found;
  });
}

function rivals({ casualties }: ExtractedEvent): Discrepancy[] {
  return casualties.flatMap((rival) => {
    const first = rival.alternativeTo === null ? undefined : casualties[rival.alternativeTo];
    // "dozens" and 30 can both be true
    if (!first || value(first) === value(rival) || first.best === null || rival.best === null) return [];
    const headline = first.sentence < 0 || rival.sentence < 0;
    return [
      {
        kind: headline ? 'HEADLINE_DIFFERS' : 'CLAIMANTS_DIFFER',
        stated: value(first),
        computed: value(rival),
        sentences: sentencesOf([first, rival]),
        message: `${first.countText} and ${rival.countText} are told of the same people.`,
      } satisfies Discrepancy,
    ];
  });
}

function sentencesOf(figures: readonly CasualtyFigure[]): number[] {
  return [...new Set(figures.map((f) => f.sentence).filter((s) => s >= 0))].sort((a, b) => a - b);
}
