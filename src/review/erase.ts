// A person has the words of an article erased for good: what was read from them stays.
import { erasures } from '../../schema/history.ts';
import { eraseWords, findErasableArticle, isUnerased } from '../db/erasure.ts';
import { insertRows } from '../db/insert-rows.ts';
import type { Refusal } from '../ingest/refusals.ts';
import { TRACE_WORDS } from '../linking/trace.ts';
import { type Changed, changeEvents, type ReviewDependencies, unchanged } from './change.ts';
import { UnknownArticle } from './refusals.ts';

export interface EraseInput {
  /** Id of an article. */
  readonly article: string;
  readonly note?: string | null | undefined;
}

export interface ErasedArticle extends Changed {
  readonly articleId: string;
  /** Articles that repeat its text, or whose text it repeats: they hold it still. */
  readonly copyIds: readonly string[];
}

/**
 * Erases an article's title, address, text, sentences, quotes and all other words of it, also from search and from the history of
 * its events. Its figures, events and hash stay, and the same content is not taken in again. One that was erased before
 * is left as it is; one that was retracted is erased like any other.
 */
export function eraseArticle(dependencies: ReviewDependencies, input: EraseInput): Promise<ErasedArticle | Refusal> {
  const { connection } = dependencies;
  return changeEvents<ErasedArticle>(dependencies, input.note, async ({ keyId, now, note }) => {
    const { article: articleId } = input;
    const article = await findErasableArticle(connection, articleId);
    if (article === null) return new UnknownArticle('article');
    const { erasedAt, contentHash, eventIds, copyIds } = article;
    if (erasedAt !== null) return unchanged({ articleId, copyIds, changedIds: [] });
    return {
      answer: { articleId, copyIds, changedIds: eventIds },
      // Two at once: the second finds it erased.
      guards: [{ statements: [], holds: () => isUnerased(connection, articleId) }],
      statements: [
        ...insertRows(connection, erasures, [{ articleId, at: now, keyId, note }]),
        ...eraseWords(connection, articleId, now, TRACE_WORDS),
      ],
      written: {
        action: 'ERASE_ARTICLE',
        subjectType: 'ARTICLE',
        subjectId: articleId,
        before: { contentHash },
        after: { contentHash, events: eventIds },
      },
    };
  });
}
