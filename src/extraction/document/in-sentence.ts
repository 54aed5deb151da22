// The spans of one sentence out of a list over the whole document, without going through the list for each sentence.
import type { Sentence, Span } from './document.ts';

type Places = ReadonlyMap<Sentence, readonly number[]>;

/** Where the spans of each sentence stand in a list; kept as long as the list is. */
const INDEXED = new WeakMap<readonly Span[], Places>();

const NONE: readonly number[] = [];

/** The spans of a list that stand in a sentence, in the order of the list. The list must not change any more. */
export function inSentence<S extends Span>(spans: readonly S[], sentence: Sentence): S[] {
  const places = INDEXED.get(spans) ?? index(spans);
  const own: S[] = [];
  for (const at of places.get(sentence) ?? NONE) {
    const span = spans[at];
    if (span) own.push(span);
  }
  return own;
}

function index(spans: readonly Span[]): Places {
  const places = new Map<Sentence, number[]>();
  for (const [at, { sentence }] of spans.entries()) {
    const known = places.get(sentence);
    if (known) known.push(at);
    else places.set(sentence, [at]);
  }
  INDEXED.set(spans, places);
  return places;
}
