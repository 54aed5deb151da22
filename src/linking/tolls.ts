// Whether two reports can be of one toll: equal, brought up to date, or contradictory.
import { doublings, type Evidence, evidence, shared } from './evidence.ts';
import type { Trace, TraceToll } from './trace.ts';

/** Smaller counts agree by chance. */
const LEAST_TELLING = 3;

export function tolls(a: Trace, b: Trace): Evidence[] {
  return [...killed(a, b), ...figures(a, b)];
}

/** The number of people that a report says were killed, at the least and at the most. */
function rangeOf(toll: TraceToll | null): readonly [number, number] | null {
  const known = toll?.filter((count) => count !== null) ?? [];
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
}

function killed(a: Trace, b: Trace): Evidence[] {
  const [one, other] = [rangeOf(a.killed), rangeOf(b.killed)];
  if (!one || !other) return [];
  const [low, high] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
  if (low <= high) return evidence('sameToll', Math.min(1, doublings(low) / 5), `${low} killed in both`);
  return evidence('tollsApart', doublings(low) - doublings(high), apart(a, b, high, low));
}

/** `less` and `more` are the nearest counts of the two. */
function apart(a: Trace, b: Trace, less: number, more: number): string {
  const later = (a.published ?? '') > (b.published ?? '') ? a : b;
  const isUpdate =
    a.published !== null &&
    b.published !== null &&
    a.published !== b.published &&
    (rangeOf(later.killed)?.[0] ?? 0) >= more;
  return `${less} and ${more} killed${isUpdate ? ': an updated toll' : ''}`;
}

function figures(a: Trace, b: Trace): Evidence[] {
  const both = [...new Set(shared(counts(a), counts(b)))];
  return evidence('sameFigures', doublings(both.length), `same figures: ${both.join(', ')}`);
}

function counts({ figures }: Trace): string[] {
  return figures
    .filter(([, count]) => count >= LEAST_TELLING)
    .map(([measure, count]) => `${count} ${measure.toLowerCase()}`);
}
