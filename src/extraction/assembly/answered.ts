// How a figure stands to the one of its own sentence that it updates or rivals.

import type { Figure } from '../figures/figure.ts';
import { type Linked, value } from './sums.ts';

/**
 * Links an answer to what it answers, wherever that stands itself: what replaces a rival count rivals what this rivalled,
 * and what outnumbers the whole that the answered one is a part of rivals the whole.
 *
 * @returns false where the answered one is one of several that stand side by side: a count of all of them answers none of them alone
 */
export function answer(
  list: readonly Linked[],
  next: Linked,
  at: number,
  as: NonNullable<Figure['answers']>['as'],
): boolean {
  const known = list[at];
  if (!known || standsBeside(list, at)) return false;
  const whole = known.subsetOf === null ? undefined : list[known.subsetOf];
  if (whole && value(next) > value(whole)) {
    next.alternativeTo = whole.alternativeTo ?? known.subsetOf;
    return true;
  }
  next.subsetOf = known.subsetOf;
  if (as === 'UPDATE') {
    next.supersedes = at;
    next.alternativeTo = known.alternativeTo;
  } else if (whole === undefined) next.alternativeTo = known.alternativeTo ?? at;
  return true;
}

/** "killed a woman and a child": counts of one sentence that add up. */
function standsBeside(list: readonly Linked[], at: number): boolean {
  const known = list[at];
  const isCounted = (f: Linked) => f.subsetOf === null && f.supersedes === null && f.alternativeTo === null;
  return (
    known !== undefined &&
    isCounted(known) &&
    list.some((f, i) => i !== at && isCounted(f) && f.sentence === known.sentence && f.measure === known.measure)
  );
}
