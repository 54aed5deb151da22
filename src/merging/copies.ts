// Which articles repeat the text of an earlier one: what an agency wrote and many published is one claim.
import { COPY } from '../linking/limits.ts';
import { likenessOf } from '../linking/sketch.ts';
import type { Trace } from '../linking/trace.ts';

export interface ComparedArticle {
  readonly articleId: string;
  /** ISO day; null where nothing states it. */
  readonly publishedDate: string | null;
  /** What is stored of it: the article that it repeats. */
  readonly originalId: string | null;
  /** Of any of its reports; null where that is not kept. */
  readonly trace: Trace | null;
}

/** Earlier first; of articles of one day, or of no known day, that of the lesser id. */
function earlier(a: ComparedArticle, b: ComparedArticle): number {
  const [dayA, dayB] = [a.publishedDate ?? '9999', b.publishedDate ?? '9999'];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.articleId < b.articleId ? -1 : 1;
}

/** For each article that repeats the text of an earlier one the id of the earliest; the order of the articles does not matter. */
export function originals(articles: readonly ComparedArticle[]): ReadonlyMap<string, string> {
  const inTime = [...new Map(articles.map((article) => [article.articleId, article])).values()].sort(earlier);
  const traced = new Set(inTime.filter(({ trace }) => trace !== null).map(({ articleId }) => articleId));
  const found = new Map<string, string>();
  for (const [index, article] of inTime.entries()) {
    const { articleId, originalId, trace } = article;
    // What is stored holds where it cannot be compared anew.
    if (originalId !== null && (trace === null || !traced.has(originalId))) found.set(articleId, originalId);
    if (trace === null) continue;
    const original = inTime
      .slice(0, index)
      .find((other) => other.trace !== null && likenessOf(other.trace.sketch, trace.sketch) >= COPY);
    if (original) found.set(articleId, found.get(original.articleId) ?? original.articleId);
  }
  return found;
}
