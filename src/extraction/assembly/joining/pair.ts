// What is weighed: a draft beside a mention that may be of it.

import type { Candidate } from '../../events/candidate.ts';
import type { Growing } from './draft.ts';

/** A draft beside a mention that may be of it. */
export interface Pair {
  readonly growing: Growing;
  readonly candidate: Candidate;
  /** How well their places agree. */
  readonly place: number;
  /** How well their counts of people agree. */
  readonly counts: number;
  /** Index of the last sentence of the lead. */
  readonly lead: number;
  /** Day of the article, as a number of days; null when it is not known. */
  readonly published: number | null;
  /** The draft is the first that the text tells. */
  readonly isFirst: boolean;
  /** The draft is the one that the text told last. */
  readonly isLatest: boolean;
}
