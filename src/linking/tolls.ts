// Whether two reports can be of one toll: equal, brought up to date, or contradictory.
import { doublings, type Evidence, evidence, shared } from './evidence.ts';
import type { Trace, TraceToll } from './trace.ts';

/** Smaller counts agree by chance. */
const LEAST_TELLING = 3;

export function tolls(a: Trace, b: Trace): Evidence[] {
  return [...killed(a, b), ...figures(a, b)];
}

/** The number of people that a report says were killed, at the least and at the most that it names. */
function rangeOf(toll: TraceToll | null): readonly [number, number] | null {
  const known = toll?.filter((count) => count !== null) ?? [];
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
}

/** "At least 58" is said of up to half as many again: in doublings. */
const OPEN = Math.log2(1.5);

function killed(a: Trace, b: Trace): Evidence[] {
  const [one, other] = [rangeOf(a.killed), rangeOf(b.killed)];
  if (!one || !other) return [];
  const [low, high] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
  if (low <= high) return evidence('sameToll', Math.min(1, doublings(low) / 5), `${low} killed in both`);
  const smaller = one[1] === high ? a : b;
  const isOpen = smaller.killed?.[2] === null;
  return evidence(
    'tollsApart',
    Math.max(0, doublings(low) - doublings(high) - (isOpen ? OPEN : 0)),
    apart(a, b, high, low),
  );
}

/** `less` and `more` are the nearest counts of the two. */
function apart(a: Trace, b: Trace, less: number, more: number): string {
  const told = `${less} and ${more} killed`;
  const [one, other] = [claimantsOf(a), claimantsOf(b)];
  if (one.length > 0 && other.length > 0 && shared(one, other).length === 0) return `${told}: contradictory tolls`;
  if (a.published === null || b.published === null || a.published === b.published) return told;
  const later = a.published > b.published ? a : b;
  return (rangeOf(later.killed)?.[0] ?? 0) >= more ? `${told}: an updated toll` : told;
}

function claimantsOf({ figures }: Trace): string[] {
  return figures.flatMap(([measure, , , claimant]) => (measure === 'KILLED' && claimant !== null ? [claimant] : []));
}

function figures(a: Trace, b: Trace): Evidence[] {
  const both = shared(counts(a), counts(b));
  return evidence('sameFigures', doublings(both.length), `same figures: ${both.join(', ')}`);
}

function counts({ figures }: Trace): string[] {
  return figures
    .filter(([, count]) => count >= LEAST_TELLING)
    .map(([measure, count]) => `${count} ${measure.toLowerCase()}`);
}
