// What is stored of an article, as the ingest needs to know it.
import type { Connection } from './database.ts';

export interface StoredArticle {
  readonly id: string;
  /** Most prominent first. */
  readonly eventIds: readonly string[];
  /** In the order of the text. */
  readonly agreementIds: readonly string[];
}

/** Articles to be read again: those that another extractor read, or all, in an order that reading them again does not change. */
export interface RereadSelection {
  /** The version of the extractor whose articles are left out; null for all articles. */
  readonly exceptVersion: string | null;
  /** Behind this article; the version is that of the extractor that had read it. */
  readonly after: VersionedArticle | null;
  readonly limit: number;
}

export interface VersionedArticle {
  readonly id: string;
  readonly version: string;
}

const NOT_RETRACTED = 'NOT EXISTS (SELECT 1 FROM retractions WHERE article_id = articles.id)';

/** Articles of older extractors, then of newer ones, so that the present one's many are passed over in the index. */
const OF_OTHERS = ['<', '>']
  .map(
    (side) => `SELECT * FROM (SELECT id, extractor_version AS version FROM articles
      WHERE extractor_version ${side} ?1 AND (extractor_version, id) > (?2, ?3) AND ${NOT_RETRACTED}
      ORDER BY extractor_version, id LIMIT ?4)`,
  )
  .join(' UNION ALL ');

/** Articles to be read again, retracted ones left out; one statement that reads no more rows than it returns. */
export async function findArticlesToReread(
  connection: Connection,
  { exceptVersion, after, limit }: RereadSelection,
): Promise<readonly VersionedArticle[]> {
  const { id, version } = after ?? { id: '', version: '' };
  const statement =
    exceptVersion === null
      ? connection
          .prepare(
            `SELECT id, extractor_version AS version FROM articles WHERE id > ?1 AND ${NOT_RETRACTED} ORDER BY id LIMIT ?2`,
          )
          .bind(id, limit)
      : connection.prepare(`${OF_OTHERS} LIMIT ?4`).bind(exceptVersion, version, id, limit);
  return (await statement.all<VersionedArticle>()).results;
}

/** Those of the ids that are articles', with what read them, by id. */
export async function findArticles(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly VersionedArticle[]> {
  const { results } = await connection
    .prepare(
      `SELECT id, extractor_version AS version FROM articles WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY id`,
    )
    .bind(JSON.stringify(ids))
    .all<VersionedArticle>();
  return results;
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
