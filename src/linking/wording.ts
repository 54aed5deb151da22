// What two reports have in common in words: names, rare words, whole texts.
import { doublings, type Evidence, evidence, shared } from './evidence.ts';
import { sharedNames } from './names.ts';
import { likenessOf } from './sketch.ts';
import type { Trace } from './trace.ts';

/** Names that a report of the same event would share. */
const SEVERAL = 2;

/** Any two texts have a few runs of words in common. */
const LEAST_COPIED = 0.1;

/** Names that a reason lists. */
const MOST_LISTED = 4;

export function wording(a: Trace, b: Trace): Evidence[] {
  const names = sharedNames(a.names, b.names);
  const fewer = Math.min(a.names.length, b.names.length);
  const words = shared(a.words, b.words);
  const copied = likenessOf(a.sketch, b.sketch);
  return [
    // one name of a dozen is a chance, one of two hardly
    ...evidence(
      'sharedNames',
      doublings(names.length) * Math.sqrt(names.length / Math.max(1, fewer)),
      `both name ${names.slice(0, MOST_LISTED).join(', ')}`,
    ),
    ...evidence('otherNames', names.length === 0 && fewer >= SEVERAL ? doublings(fewer) - 1 : 0, 'other names'),
    ...evidence('sharedWords', doublings(words.length), `both say ${words.slice(0, MOST_LISTED).join(', ')}`),
    // news is put in the same words where it is not copied
    ...evidence(
      'copied',
      copied < LEAST_COPIED ? 0 : copied ** 2,
      `${Math.round(100 * copied)} % of the texts are the same`,
    ),
  ];
}
