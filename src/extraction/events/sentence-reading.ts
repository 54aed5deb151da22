import type { Sentence } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import type { Frame } from './clauses/frame.ts';

/** What was read of one sentence, before it is asked which events it tells. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly groups: readonly NounGroup[];
  readonly frames: readonly Frame[];
  /** Figures of events; tallies are already out. */
  readonly figures: readonly Figure[];
}
