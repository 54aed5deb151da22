// A bare count that shares the noun of the next one: "killed 28 and wounded 30 militants".
import type { Sentence } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import type { Figure } from './figure.ts';

/** Gives a bare count the people of the figure behind "and" and its verb. */
export function sharedNouns({ tokens }: Sentence, _groups: readonly NounGroup[], figures: readonly Figure[]): Figure[] {
  return figures.map((figure, i) => {
    const next = figures[i + 1];
    const shares =
      figure.group.headless &&
      figure.victim.status === 'UNKNOWN' &&
      next !== undefined &&
      !next.group.headless &&
      figure.measure !== next.measure &&
      tokens[figure.to]?.lower === 'and' &&
      next.from === figure.to + 2 &&
      next.frame?.trigger === figure.to + 1;
    return shares ? { ...figure, victim: { ...next.victim, text: figure.victim.text } } : figure;
  });
}
