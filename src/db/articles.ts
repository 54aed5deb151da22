// What is stored of an article, as the ingest needs to know it.
import type { Connection } from './database.ts';

export interface StoredArticle {
  readonly id: string;
  /** Most prominent first. */
  readonly eventIds: readonly string[];
  /** In the order of the text. */
  readonly agreementIds: readonly string[];
}

/** The article of that content hash, with the events and agreements that it reports; null when there is none. One statement. */
export async function findArticleByContentHash(connection: Connection, hash: string): Promise<StoredArticle | null> {
  const row = await connection
    .prepare(
      `SELECT id,
         (SELECT json_group_array(event_id ORDER BY prominence) FROM event_reports WHERE article_id = articles.id) AS "eventIds",
         (SELECT json_group_array(agreement_id ORDER BY position) FROM agreement_reports WHERE article_id = articles.id)
           AS "agreementIds"
       FROM articles WHERE content_hash = ?1`,
    )
    .bind(hash)
    .first<{ readonly id: string; readonly eventIds: string; readonly agreementIds: string }>();
  return row && { id: row.id, eventIds: JSON.parse(row.eventIds), agreementIds: JSON.parse(row.agreementIds) };
}
