// What an article is read with.
import type { Knowledge } from '../extraction/knowledge.ts';
import type { ArticleInput, ExtractionOutcome } from '../extraction/record.ts';

export interface Reader {
  readonly knowledge: Knowledge;
  readonly extract: (input: ArticleInput) => ExtractionOutcome;
  /** The revision of the registry that `knowledge` holds. */
  readonly revision: string;
}
