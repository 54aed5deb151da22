// What a regrouping was made on of the events, or agreements, that it read. Pure.
import { MAXIMUM_COMPONENT } from '../db/limits.ts';

/** What no revision is: to expect it has all read anew. */
const NO_REVISION = 0;

/** A report that was found, and the whole that it was then filed under. */
export interface FoundReport {
  readonly reportId: string;
  readonly wholeId: string;
}

/**
 * The revisions that must still stand. Reports are found by one reading, and their wholes read by another: where a report has
 * gone elsewhere between the two, what was read is not all that the new report hangs together with, and nothing may stand.
 *
 * @param soughtIds of the wholes that were read, in the order in which they were asked for
 * @param wholeOf report → whole, as read
 */
export function expectedRevisions(
  read: readonly { readonly id: string; readonly revision: number }[],
  found: readonly FoundReport[],
  soughtIds: readonly string[],
  wholeOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const reached = new Set(soughtIds.slice(0, MAXIMUM_COMPONENT));
  const left = found.filter(({ reportId, wholeId }) => reached.has(wholeId) && wholeOf.get(reportId) !== wholeId);
  return new Map([
    ...read.map(({ id, revision }) => [id, revision] as const),
    ...left.map(({ wholeId }) => [wholeId, NO_REVISION] as const),
  ]);
}
