// The spans of one sentence out of a list over the whole document, without going through the list for each sentence.
import type { Sentence, Span } from './document.ts';
import { memoize } from './memoize.ts';

/** Where the spans of each sentence stand in a list. */
const placesIn = memoize((spans: readonly Span[]): ReadonlyMap<Sentence, readonly number[]> => {
  const places = new Map<Sentence, number[]>();
  for (const [at, { sentence }] of spans.entries()) {
    const known = places.get(sentence);
    if (known) known.push(at);
    else places.set(sentence, [at]);
  }
  return places;
});

const NONE: readonly number[] = [];

/** The spans of a list that stand in a sentence, in the order of the list. The list must not change any more. */
export function inSentence<S extends Span>(spans: readonly S[], sentence: Sentence): S[] {
  const own: S[] = [];
  for (const at of placesIn(spans).get(sentence) ?? NONE) {
    const span = spans[at];
    if (span) own.push(span);
  }
  return own;
}
