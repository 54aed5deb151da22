// Whether the article of one report has another event that fits the other report better.
import { foldName } from '../extraction/gazetteer/fold.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { Trace, TraceSibling } from './trace.ts';

/** A sibling must agree in this many of day, place and toll, and the event itself in fewer. */
const ENOUGH = 2;

const own = ({ date, place, killed }: Trace): TraceSibling => [
  date?.start ?? date?.end ?? null,
  place && foldName(place.name),
  killed?.[1] ?? killed?.[0] ?? null,
];

function agreement(a: TraceSibling, b: TraceSibling): number {
  return a.filter((value, i) => value !== null && value === b[i]).length;
}

export function siblings(a: Trace, b: Trace): Evidence[] {
  const agreed = agreement(own(a), own(b));
  const best = Math.max(
    0,
    ...a.siblings.map((sibling) => agreement(sibling, own(b))),
    ...b.siblings.map((sibling) => agreement(sibling, own(a))),
  );
  return evidence('betterSibling', best >= ENOUGH && best > agreed ? 1 : 0, 'another event of the article fits better');
}
