// What two reports have in common in words: names, rare words, whole texts.
import { doublings, type Evidence, evidence, shared } from './evidence.ts';
import { likenessOf } from './sketch.ts';
import type { Trace } from './trace.ts';

/** Names that a reason lists. */
const MOST_LISTED = 4;

export function wording(a: Trace, b: Trace): Evidence[] {
  const names = shared(a.names, b.names);
  const words = shared(a.words, b.words);
  const copied = likenessOf(a.sketch, b.sketch);
  return [
    ...evidence('sharedNames', doublings(names.length), `both name ${names.slice(0, MOST_LISTED).join(', ')}`),
    ...evidence('sharedWords', doublings(words.length), `both say ${words.slice(0, MOST_LISTED).join(', ')}`),
    ...evidence('copied', copied < 0.1 ? 0 : copied, `${Math.round(100 * copied)} % of the texts are the same`),
  ];
}
