// How much was read from an article, in numbers.
import type { ExtractionRecord } from '../extraction/record.ts';
import type { ReadingCounts } from './outcome.ts';

/** Counts what a record holds, and what of it nothing tells. */
export function countReading({ events, tallies, agreements }: ExtractionRecord): ReadingCounts {
  const figures = events.flatMap(({ casualties }) => casualties);
  return {
    events: events.length,
    undatedEvents: events.filter(({ date }) => date === null).length,
    unplacedEvents: events.filter(({ location }) => location === null).length,
    figures: figures.length,
    unclaimedFigures: figures.filter(({ claimant }) => claimant === null).length,
    tallies: tallies.length,
    agreements: agreements.length,
  };
}
