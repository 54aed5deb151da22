// What an article is read with.
import type { Knowledge } from '../extraction/knowledge.ts';
import type { ArticleInput, ExtractionOutcome } from '../extraction/record.ts';

export interface Reader {
  readonly knowledge: Knowledge;
  readonly extract: (input: ArticleInput) => ExtractionOutcome;
  /** The revision of the registry that `knowledge` holds. */
  readonly revision: string;
}

/**
 * Gives what articles are read with, as the registry stands; with `mayBeLate` perhaps as it stood when the isolate last asked,
 * which costs no round trip and is for what finds out before it writes.
 */
export type LoadReader = (mayBeLate?: boolean) => Promise<Reader>;
