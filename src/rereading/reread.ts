// The use case: stored articles are read again with the present extractor and registry, a few a call.
import { Refusal } from '../ingest/refusals.ts';
import { InvalidField } from '../registry/refusals.ts';
import { MAX_ARTICLES, MAX_STATEMENTS } from './limits.ts';
import type { RereadArticle, RereadPage } from './outcome.ts';
import { type RereadDependencies as ArticleDependencies, rereadArticle } from './reread-article.ts';
import { cursorOf, type SelectionInput, selectArticles } from './selection.ts';

export interface RereadDependencies extends ArticleDependencies {
  /** Version of the extractor that articles are read with now. */
  readonly extractorVersion: string;
  /** How many statements the request has run so far. */
  readonly statementsRun: () => number;
}

export interface RereadInput extends SelectionInput {
  /** How many articles at most. */
  readonly first?: number | null | undefined;
  /** Only tell what would change, each article by itself. */
  readonly isDry?: boolean | null | undefined;
}

/**
 * Reads articles again, one after the other. Each is written in a batch of its own: wherever it is stopped, each is wholly as
 * it was or wholly anew. A page may be shorter than asked for, and the rest then follows its cursor. Rejects only where
 * the database fails.
 */
export async function rereadArticles(
  dependencies: RereadDependencies,
  input: RereadInput,
): Promise<RereadPage | Refusal> {
  const { connection, extractorVersion, statementsRun } = dependencies;
  const first = input.first ?? MAX_ARTICLES;
  if (first < 1 || first > MAX_ARTICLES)
    return new InvalidField('first', `is ${first}: ask for 1 to ${MAX_ARTICLES} articles`);
  const selected = await selectArticles(connection, input, extractorVersion, first + 1);
  if (selected instanceof Refusal) return selected;

  const articles: RereadArticle[] = [];
  const changedIds: string[] = [];
  let endCursor: string | null = null;
  let taken = 0;
  for (const one of selected.slice(0, first)) {
    if (statementsRun() > MAX_STATEMENTS) break;
    const reread = await rereadArticle(dependencies, one.id, input.isDry ?? false);
    if (reread) {
      articles.push(reread.article);
      changedIds.push(...reread.changedIds);
    }
    endCursor = cursorOf(input, one);
    taken += 1;
  }
  return {
    articles,
    endCursor,
    hasNextPage: taken < selected.length,
    changedIds: input.isDry ? [] : [...new Set(changedIds)],
  };
}
