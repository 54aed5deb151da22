// An event as settled, with what persons put right in it. Pure.
import type { StoredCorrection } from '../db/linking.ts';
import { applyCorrections, type CorrectionPlace } from '../linking/settle/apply-corrections.ts';
import { type Correction, type CorrectionError, parseCorrection } from '../linking/settle/corrections.ts';
import type { SettledEvent } from '../linking/settle/settled.ts';

export interface PutRight {
  readonly event: SettledEvent;
  /** Why the given corrections cannot hold; the event is then without them. */
  readonly error: CorrectionError | null;
}

function parse(corrections: readonly StoredCorrection[]): Correction[] {
  return corrections.flatMap(({ field, value }) => {
    const parsed = parseCorrection(field, JSON.parse(value));
    return parsed.ok ? parsed.correction : [];
  });
}

/**
 * Applies what persons said before, and over it what one says now. Events that were corrected apart may contradict each
 * other once they are one: then the later words stand.
 */
export function putRight(
  settled: SettledEvent,
  stored: readonly StoredCorrection[],
  given: readonly StoredCorrection[],
  placeOf: (id: string) => CorrectionPlace | null,
): PutRight {
  let before = parse(stored.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))));
  let standing = applyCorrections(settled, before, placeOf);
  while (!standing.ok && before.length > 0) {
    before = before.slice(1);
    standing = applyCorrections(settled, before, placeOf);
  }
  const all = applyCorrections(settled, [...before, ...parse(given)], placeOf);
  if (all.ok) return { event: all.event, error: null };
  return { event: standing.ok ? standing.event : settled, error: all.error };
}
