// What is stored of an article, as the ingest needs to know it.
import type { Connection } from './database.ts';

export interface StoredArticle {
  readonly id: string;
  /** Most prominent first. */
  readonly eventIds: readonly string[];
}

/** The article of that content hash, with the events that it reports; null when there is none. One statement. */
export async function findArticleByContentHash(connection: Connection, hash: string): Promise<StoredArticle | null> {
  const { results } = await connection
    .prepare(
      `SELECT articles.id AS "id", event_reports.event_id AS "eventId"
       FROM articles LEFT JOIN event_reports ON event_reports.article_id = articles.id
       WHERE articles.content_hash = ?1 ORDER BY event_reports.prominence`,
    )
    .bind(hash)
    .all<{ id: string; eventId: string | null }>();
  const first = results[0];
  if (!first) return null;
  return { id: first.id, eventIds: results.flatMap(({ eventId }) => eventId ?? []) };
}
