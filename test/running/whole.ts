// What the database holds of articles, to be compared with what it holds where nothing came in between.
import { readArticleParts } from '../../src/db/article-parts.ts';
import type { Connection } from '../../src/db/database.ts';

type Row = Readonly<Record<string, unknown>>;

/** Columns that tell when an article came in and by whose hand, or what came of it and all others together. */
const BY_OTHERS: ReadonlySet<string> = new Set([
  'ingestedAt',
  'ingestedByKeyId',
  'eventId',
  'eventDate',
  'agreementId',
  'agreementDate',
  'supersededById',
  'removedIds',
  'contestedById',
]);

/** An article with all rows that follow from it alone; null where there is none. */
export async function readWhole(connection: Connection, articleId: string): Promise<unknown> {
  const parts = await readArticleParts(connection, articleId);
  const ofItself: unknown = JSON.parse(
    JSON.stringify(parts, (name, value) => (BY_OTHERS.has(name) ? undefined : value)),
    // Rows come in no order.
    (_name, value) => (Array.isArray(value) ? value.map((row) => JSON.stringify(row)).toSorted() : value),
  );
  return ofItself;
}

/** Columns of events and agreements that tell when they came to be, and by which of their reports they are named. */
const BY_ARRIVAL: ReadonlySet<string> = new Set(['id', 'created_at', 'updated_at', 'revision']);

/** What all articles come to: events and agreements, each with its reports, and which figures stand. */
export async function readSettled(connection: Connection): Promise<readonly Row[]> {
  const results = await connection.batch<Row>([
    connection.prepare(
      `SELECT *, (SELECT json_group_array(id ORDER BY id) FROM event_reports WHERE event_id = events.id) AS reports
       FROM events ORDER BY reports`,
    ),
    connection.prepare(
      `SELECT *, (SELECT json_group_array(id ORDER BY id) FROM agreement_reports WHERE agreement_id = agreements.id) AS reports
       FROM agreements ORDER BY reports`,
    ),
    connection.prepare(
      'SELECT id AS figure, superseded_by_id, contested_by_id, event_date FROM casualty_figures ORDER BY id',
    ),
  ]);
  return results
    .flatMap(({ results: rows }) => rows)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !BY_ARRIVAL.has(name))));
}

export async function readArticleIds(connection: Connection): Promise<readonly string[]> {
  const { results } = await connection.prepare('SELECT id FROM articles ORDER BY id').all<{ readonly id: string }>();
  return results.map(({ id }) => id);
}

/** The ids of articles in the order in which they were stored, by the audit log. */
export async function readOrder(connection: Connection): Promise<readonly string[]> {
  const { results } = await connection
    .prepare(`SELECT subject_id AS id FROM audit_entries WHERE action = 'INGEST' ORDER BY sequence`)
    .all<{ readonly id: string }>();
  return results.map(({ id }) => id);
}
