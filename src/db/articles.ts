// What is stored of an article, as the ingest needs to know it.
import type { Connection } from './database.ts';
import { type Claim, type Use, type UseRow, useOf } from './idempotency.ts';
import type { Question } from './questions.ts';

export interface StoredArticle {
  readonly id: string;
  /** When its words were erased: ISO instant, UTC; null where they are there. */
  readonly erasedAt: string | null;
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

interface SentRow extends UseRow {
  readonly id: string | null;
  readonly erasedAt: string | null;
  readonly eventIds: string;
  readonly agreementIds: string;
}

const CAN_BE_READ = ['retractions', 'erasures']
  .map((table) => `NOT EXISTS (SELECT 1 FROM ${table} WHERE article_id = articles.id)`)
  .join(' AND ');

/** Articles of older extractors, then of newer ones, so that the present one's many are passed over in the index. */
const OF_OTHERS = ['<', '>']
  .map(
    (side) => `SELECT * FROM (SELECT id, extractor_version AS version FROM articles
      WHERE extractor_version ${side} ?1 AND (extractor_version, id) > (?2, ?3) AND ${CAN_BE_READ}
      ORDER BY extractor_version, id LIMIT ?4)`,
  )
  .join(' UNION ALL ');

/** Articles to be read again, retracted and erased ones left out; one statement that reads no more rows than it returns. */
export async function findArticlesToReread(
  connection: Connection,
  { exceptVersion, after, limit }: RereadSelection,
): Promise<readonly VersionedArticle[]> {
  const { id, version } = after ?? { id: '', version: '' };
  const statement =
    exceptVersion === null
      ? connection
          .prepare(
            `SELECT id, extractor_version AS version FROM articles WHERE id > ?1 AND ${CAN_BE_READ} ORDER BY id LIMIT ?2`,
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

/** What is there of an article that is sent. */
export interface Sent {
  /** The article of its content hash, with the events and agreements that it reports. */
  readonly article: StoredArticle | null;
  /** The earlier use of its key. */
  readonly use: Use | null;
}

/** Whether an article of that content hash is there, and a use of the key. One statement. */
export function sentQuestion(connection: Connection, hash: string, claim: Claim | null): Question<Sent> {
  const statement = connection
    .prepare(
      `SELECT articles.id, (SELECT at FROM erasures WHERE article_id = articles.id) AS "erasedAt",
         (SELECT json_group_array(event_id ORDER BY prominence) FROM event_reports WHERE article_id = articles.id) AS "eventIds",
         (SELECT json_group_array(agreement_id ORDER BY position) FROM agreement_reports WHERE article_id = articles.id)
           AS "agreementIds",
         used.article_id AS "articleId", used.used_at AS "usedAt", used.answer
       FROM (SELECT ?1 AS hash) AS sent
         LEFT JOIN articles ON articles.content_hash = sent.hash
         LEFT JOIN idempotency_keys AS used ON used.owner_id = ?2 AND used.key = ?3 AND used.used_at >= ?4`,
    )
    .bind(hash, claim?.ownerId ?? null, claim?.key ?? null, claim?.keptSince ?? null);
  const read = ([found]: readonly D1Result<SentRow>[]): Sent => {
    const row = found?.results[0] ?? null;
    const { id = null, erasedAt = null, eventIds = '[]', agreementIds = '[]' } = row ?? {};
    return {
      article:
        id === null ? null : { id, erasedAt, eventIds: JSON.parse(eventIds), agreementIds: JSON.parse(agreementIds) },
      use: row && useOf(row),
    };
  };
  return { statements: [statement], read };
}
