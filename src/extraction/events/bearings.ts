// Places that only bound or bear upon another: "between Homs and Raqqa", "300 km north of Aden".

import { kilometres } from '../gazetteer/distance.ts';
import type { PlaceMention } from '../mentions/mention.ts';
import { isBearing } from '../mentions/places/location.ts';

/** "In X, 300 km north of Y": nothing happened near Y. */
export function isFarBearing(place: PlaceMention, named: readonly PlaceMention[]): boolean {
  const y = place.place;
  return (
    y !== null &&
    named.some(({ place: x }, i, list) => {
      const other = list[i];
      return x !== null && other !== undefined && isBearing(place, other) && (kilometres(x, y) ?? 0) > FAR_KM;
    })
  );
}

/** Kilometres from which what lies "north of" a town does not lie near it. */
const FAR_KM = 60;

/** "near the border between Homs and Raqqa": what only bounds the place is not the place. */
export function isBound({ sentence, from }: PlaceMention): boolean {
  const before = (k: number) => sentence.tokens[from - k]?.lower ?? '';
  if (before(1) === 'between' || before(1) === 'bordering') return true;
  // "near the border with Iraq": what lies beyond is not here
  if (before(1) === 'with' && /^(?:borders?|frontier|boundary|crossings?)$/.test(before(2))) return true;
  return before(1) === 'and' && sentence.tokens.slice(Math.max(0, from - 5), from).some((t) => t.lower === 'between');
}
