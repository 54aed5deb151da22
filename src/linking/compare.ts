// Are two reports of one event? One score, from nothing but their traces.
import { acts } from './acts.ts';
import { areNeighbours } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { scenes } from './scenes.ts';
import { times } from './times.ts';
import { tolls } from './tolls.ts';
import type { Trace } from './trace.ts';
import { type Comparison, weigh } from './weigh.ts';
import { BIAS, WEIGHTS } from './weights.ts';
import { wording } from './wording.ts';

/** All that speaks for and against; symmetrical. */
export function evidenceOf(a: Trace, b: Trace): Evidence[] {
  return [...times(a, b), ...scenes(a, b), ...acts(a, b), ...tolls(a, b), ...wording(a, b)];
}

/**
 * Compares two reports; the same answer whichever comes first. The events of one article are never one, nor are reports that
 * do not find each other by their blocks: what is judged must not hang on which of them was stored first.
 */
export function compare(a: Trace, b: Trace): Comparison {
  if (a.article === b.article) return { score: 0, reasons: ['two events of one article'] };
  if (!areNeighbours(a, b)) return { score: 0, reasons: ['too far apart'] };
  return weigh(evidenceOf(a, b), WEIGHTS, BIAS);
}
