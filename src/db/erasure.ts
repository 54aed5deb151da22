// Taking the words of an article out of the database for good, of every table that holds any. What was read from them stays:
// numbers, days, ids, entries of vocabularies, names. Words that cannot be null become the empty text.
import type { Connection } from './database.ts';

/** Null stays null: nothing was said. */
const blank = (column: string) => `${column} = iif(${column} IS NULL, NULL, '')`;

/** Who says so stays told: by the source, or where none is known in the words that describe it. */
const CLAIMANT = "claimant_text = iif(claimant_text IS NULL OR source_id IS NULL, claimant_text, '')";
/** In digits, as the figure counts: words may name whom it counts, as "a man and his wife" do. Empty where it is only vague. */
const COUNT = "count_text = coalesce(iif(low < high, low || '–' || high, NULL), best, high, '')";
const TEXT = "text = ''";
const QUOTE = "quote = ''";
/** Where sentences stand, without the words that some have beside. */
const PLACES = `sentences = (SELECT json_group_array(json(json_remove(value, '$[3]'))) FROM json_each(sentences))`;

/** Targets or weapons by their kinds alone. */
const wordless = (column: string) =>
  `${column} = (SELECT json_group_array(json_array(value ->> 0, '')) FROM json_each(${column}))`;

/** Sources by their names, without how they are written. */
const SOURCES = `sources = (SELECT json_group_array(json(json_set(value, '$[4]', ''))) FROM json_each(sources))`;

type Words = Readonly<Record<string, readonly string[]>>;

/** Where words are, in rows of an article; of its reports of events; and of its reports of agreements. */
const OF_ARTICLE: Words = {
  articles: ['title = NULL', 'url = NULL', TEXT, PLACES, SOURCES],
  tallies: [COUNT, "victim_text = ''", blank('perpetrator_text'), blank('location_text'), CLAIMANT, QUOTE],
  actor_relations: ["from_text = ''", "to_text = ''", QUOTE],
  agreement_reports: [blank('date_text'), blank('location_text'), QUOTE],
};
const OF_REPORTS: Words = {
  participants: [TEXT],
  casualty_figures: [COUNT, "victim_text = ''", CLAIMANT, QUOTE],
};
const OF_AGREEMENT_REPORTS: Words = {
  agreement_parties: [TEXT],
  provisions: [TEXT],
  violations: [blank('violator_text'), CLAIMANT, QUOTE],
};

const REPORTS = 'SELECT id FROM event_reports WHERE article_id = ?1';
const FILED_REPORTS = 'SELECT event_id, id FROM event_reports WHERE article_id = ?1';
const FILED_AGREEMENT_REPORTS = 'SELECT agreement_id, id FROM agreement_reports WHERE article_id = ?1';

function updates(words: Words, condition: (table: string) => string): string[] {
  return Object.entries(words).map(
    ([table, assignments]) => `UPDATE ${table} SET ${assignments.join(', ')} WHERE ${condition(table)}`,
  );
}

/** The settled words of events or agreements, which are those of one of their reports, unless another article has the same. */
function settled(table: string, reports: string, id: string): string {
  const kept = (column: string) =>
    `${column} = iif(${column} IS NULL OR EXISTS (SELECT 1 FROM ${reports} AS other
       WHERE other.${id} = ${table}.id AND other.article_id <> ?1 AND other.${column} = ${table}.${column}), ${column}, '')`;
  return `UPDATE ${table} SET ${kept('date_text')}, ${kept('location_text')}, revision = revision + 1, updated_at = ?2
    WHERE id IN (SELECT ${id} FROM ${reports} WHERE article_id = ?1)`;
}

/**
 * Changes of events that the article reports, or that it brought about, tell no words of time and place any more; nor do those of
 * events that reports came to these from or went to, step by step: each may have held the article's report for a time.
 */
const HISTORY = `WITH RECURSIVE held (id) AS (
    SELECT event_id FROM event_reports WHERE article_id = ?1
    UNION SELECT event_id FROM event_changes WHERE article_id = ?1
    UNION SELECT coalesce(removed.successor_id, other.value)
      FROM held JOIN event_changes AS change ON change.event_id = held.id JOIN json_each(change.other_ids) AS other
        LEFT JOIN removed_events AS removed ON removed.id = other.value)
  UPDATE event_changes SET fields = (
    SELECT json_group_array(iif(value ->> 'field' IN ('dateText', 'locationText'),
      json_object('field', value ->> 'field', 'old', NULL, 'new', NULL), json(value))) FROM json_each(fields))
  WHERE fields LIKE '%Text"%' AND (article_id = ?1 OR event_id IN (SELECT id FROM held))`;

/** Why reports resemble others, without the words that they have in common. */
const REASONS = ['report_id', 'other_id'].map(
  (column) => `UPDATE report_links SET reasons = (
      SELECT json_group_array(value) FROM json_each(reasons) WHERE value NOT LIKE 'both say %' AND value NOT LIKE 'both name %')
    WHERE ${column} IN (${REPORTS})`,
);

/** What of traces is words: see {@link eraseWords}. */
export interface TraceWords {
  /** Version of the traces that are known; others are dropped whole. */
  readonly version: number;
  /** Places of lists of words in a trace. */
  readonly cells: readonly number[];
}

/**
 * Takes every word of an article out, as statements of one batch: it needs nothing that was read before, so nothing can come between.
 * Events and agreements that it reports count as changed, so that no batch under way writes what it read of them before.
 * What repeats the text elsewhere, as an article of its own, stays.
 */
export function eraseWords(
  connection: Connection,
  articleId: string,
  now: string,
  { version, cells }: TraceWords,
): D1PreparedStatement[] {
  const emptied = cells.map((cell) => `, '$[${cell}]', json('[]')`).join('');
  const statements = [
    // As the migrations have it; an index that somebody made anew may lack it.
    "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)",
    settled('events', 'event_reports', 'event_id'),
    settled('agreements', 'agreement_reports', 'agreement_id'),
    HISTORY,
    ...REASONS,
    ...updates(OF_REPORTS, () => `(event_id, report_id) IN (${FILED_REPORTS})`),
    ...updates(OF_AGREEMENT_REPORTS, () => `(agreement_id, report_id) IN (${FILED_AGREEMENT_REPORTS})`),
    `UPDATE event_reports SET ${blank('date_text')}, ${blank('location_text')}, ${wordless('targets')}, ${wordless('weapons')},
       trace = iif(trace ->> 0 = ${version}, json_set(trace${emptied}), NULL) WHERE article_id = ?1`,
    ...updates(OF_ARTICLE, (table) => `${table === 'articles' ? 'id' : 'article_id'} = ?1`),
    'DELETE FROM discrepancies WHERE article_id = ?1',
    // Senders may make keys of addresses. Sent again under one, the article is refused for its content.
    'DELETE FROM idempotency_keys WHERE article_id = ?1',
    // What waits with the same content finds nothing to read.
    `UPDATE ingest_tickets SET input = NULL WHERE state IN ('QUEUED', 'PROCESSING', 'DEAD')
       AND content_hash = (SELECT content_hash FROM articles WHERE id = ?1)`,
  ];
  return statements.map((sql) => {
    const parameters = sql.includes('?2') ? [articleId, now] : sql.includes('?1') ? [articleId] : [];
    return connection.prepare(sql).bind(...parameters);
  });
}

/** An article as far as erasing it asks. */
export interface ErasableArticle {
  readonly erasedAt: string | null;
  readonly contentHash: string;
  /** Events that it reports. */
  readonly eventIds: readonly string[];
  /** Articles that repeat its text, or whose text it repeats: they hold it still. */
  readonly copyIds: readonly string[];
}

/** The article of an id; null where there is none. One statement. */
export async function findErasableArticle(connection: Connection, id: string): Promise<ErasableArticle | null> {
  const row = await connection
    .prepare(
      `SELECT erasures.at AS "erasedAt", content_hash AS "contentHash",
         (SELECT json_group_array(DISTINCT event_id) FROM event_reports WHERE article_id = ?1) AS "eventIds",
         (SELECT json_group_array(id) FROM (
           SELECT article_id AS id FROM article_copies WHERE original_id = ?1
           UNION SELECT original_id FROM article_copies WHERE article_id = ?1
           UNION SELECT other.article_id FROM article_copies AS own
             JOIN article_copies AS other ON other.original_id = own.original_id
             WHERE own.article_id = ?1 AND other.article_id <> ?1)) AS "copyIds"
       FROM articles LEFT JOIN erasures ON erasures.article_id = articles.id WHERE articles.id = ?1`,
    )
    .bind(id)
    .first<{ erasedAt: string | null; contentHash: string; eventIds: string; copyIds: string }>();
  return row && { ...row, eventIds: JSON.parse(row.eventIds), copyIds: JSON.parse(row.copyIds) };
}

/** Whether an article is not erased, in the primary database. */
export async function isUnerased(connection: Connection, id: string): Promise<boolean> {
  const sql = `INSERT INTO link_guard (id, unchanged) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET unchanged = excluded.unchanged
    RETURNING (NOT EXISTS (SELECT 1 FROM erasures WHERE article_id = ?1)) AS holds`;
  const row = await connection.prepare(sql).bind(id).first<{ readonly holds: number }>();
  return row?.holds === 1;
}
