// Every migration over data: for each number of migrations that a database may stand at, rows of that time, then all later ones.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { unstable_splitSqlQuery } from 'wrangler';
import { accessKeys } from '../../schema/access.ts';
import { queryD1 } from '../../scripts/backup/restore.ts';
import { migrationNames, migrationText } from '../../scripts/backup/schema.ts';
import { listed, quoted, tablesOf } from '../../scripts/backup/tables.ts';
import { startRuntime } from '../../scripts/local-runtime.ts';
import { seedSynthetic } from '../../scripts/synthetic/seed.ts';
import { sealEntries } from '../../src/access/audit/seal.ts';
import { makeKey } from '../../src/access/keys.ts';
import { isUnerased } from '../../src/db/erasure.ts';
import { insertRows } from '../../src/db/insert-rows.ts';
import { faultsIn } from '../../src/db/verify/verify.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import { queueArticle } from '../../src/queue/queue-article.ts';
import { correctEvent } from '../../src/review/correct.ts';
import { mergeEvents } from '../../src/review/merge.ts';
import { retractArticle } from '../../src/review/retract.ts';
import { readerOf } from '../support/knowledge.ts';
import { ARTICLE, extractArticle } from '../support/record.ts';

const TIMEOUT_MS = 300_000;
const EVENTS = 25;
const MIGRATIONS = migrationNames();

type Row = Readonly<Record<string, unknown>>;

/** What triggers keep: it comes with the other rows, or with the migration that begins to keep it. */
const KEPT: ReadonlySet<string> = new Set([
  'event_cells',
  'search_documents',
  'search_changes',
  'breaches',
  'event_modes',
  'source_mentions',
]);

let scratch: string;
let runtime: Miniflare;
/** Rows of today, by their tables. */
const rows = new Map<string, readonly Row[]>();

const binding = (applied: number) => `DB${applied}`;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sitrep-migrations-'));
  const state = join(scratch, 'today');
  await cp(inject('prepared').migrated, state, { recursive: true });
  await seedSynthetic({ state, events: EVENTS, seed: 1 });
  const today = startRuntime(state);
  try {
    const DB = await today.getD1Database('DB');
    await write(DB);
    expect(await faultsIn(DB)).toEqual([]);
    for (const { name } of await tablesOf(queryD1(DB)))
      rows.set(name, (await DB.prepare(`SELECT * FROM ${quoted(name)}`).all<Row>()).results);
    for (const [name, query] of Object.entries(FORMER)) rows.set(name, (await DB.prepare(query).all<Row>()).results);
  } finally {
    await today.dispose();
  }
  runtime = new Miniflare(
    convertV4MiniflareOptions({
      modules: [{ type: 'ESModule', path: 'index.js', contents: 'export default {};' }],
      compatibilityDate: '2026-10-23',
      d1Databases: MIGRATIONS.map((_, index) => binding(index + 1)),
    }),
  );
}, TIMEOUT_MS);
afterAll(async () => {
  await runtime.dispose();
  await rm(scratch, { recursive: true, force: true });
});

/** What only ingests and persons write. */
async function write(connection: D1Database): Promise<void> {
  const scopes = ['read', 'ingest', 'review'] as const;
  const now = new Date('2026-02-03T04:05:06Z');
  const { row } = await makeKey('owner', scopes, now);
  await connection.batch(insertRows(connection, accessKeys, [row]));
  const viewer = { keyId: row.id, ownerId: 'owner', scopes: new Set(scopes) };
  const given = { connection, viewer, requestId: null, loadReader: readerOf(extractArticle), now };
  const ids: string[] = [];
  for (const title of ['One', 'Another', 'A third']) {
    const outcome = await ingestArticle(given, { ...ARTICLE, title, idempotencyKey: title });
    if (!('articleId' in outcome)) throw outcome;
    ids.push(outcome.articleId);
  }
  // Where SQLite counts otherwise than JavaScript, and no title stands before.
  const loadReader = readerOf((input) => {
    const outcome = extractArticle(input);
    if (!outcome.ok) return outcome;
    const sentences = outcome.record.sentences.map((sentence) => ({
      ...sentence,
      start: sentence.start + 5,
      end: sentence.end + 5,
    }));
    return { ok: true, record: { ...outcome.record, sentences, events: [], discrepancies: [] } };
  });
  await ingestArticle({ ...given, loadReader }, { text: `🕊🕊 ${ARTICLE.text}` });
  await retractArticle(given, { article: ids[1] ?? '' });
  // A question to the primary database alone, which leaves its row of link_guard.
  expect(await isUnerased(connection, ids[0] ?? '')).toBe(true);
  const { results: events } = await connection
    .prepare('SELECT id FROM events ORDER BY id LIMIT 3')
    .all<{ id: string }>();
  const [first = '', second = '', third = ''] = events.map(({ id }) => id);
  await mergeEvents(given, { events: [first, second] });
  // What takes more articles than these.
  await connection.prepare("INSERT INTO removed_agreements VALUES ('gone', NULL, '2026-02-03T04:05:06.000Z')").run();
  await connection.prepare('INSERT INTO erasures SELECT article_id, at, key_id, NULL FROM retractions').run();
  await queueArticle({ ...given, queue: undefined }, { ...ARTICLE, idempotencyKey: 'queued' }, 0);
  await sealEntries(connection, () => now);
  await correctEvent(given, { event: third, corrections: [{ field: 'fatalitiesBest', value: 12, path: 'best' }] });
}

async function migrate(DB: D1Database, names: readonly string[]): Promise<void> {
  for (const name of names) await DB.batch(unstable_splitSqlQuery(migrationText(name)).map((sql) => DB.prepare(sql)));
}

/** Of what triggers keep today, columns of the time when it was written by itself. */
const WRITTEN: Readonly<Record<string, string>> = { event_modes: 'position' };

/** Tables that there were, as today's tell of their rows. */
const FORMER: Readonly<Record<string, string>> = {
  sentences: `SELECT articles.id AS article_id, key - 1 AS "index", value ->> 0 AS start, value ->> 1 AS "end", value ->> 2 AS role,
      iif(key = 0, title, coalesce(value ->> 3, substr(text, 1 + (value ->> 0), (value ->> 1) - (value ->> 0)))) AS text
    FROM articles, json_each(sentences) WHERE json_each.type = 'array'`,
  report_sentences: `SELECT event_reports.id AS report_id, article_id, value AS sentence_index FROM event_reports, json_each(sentences)`,
  article_sources: 'SELECT * FROM article_sources',
  event_modes: `SELECT event_reports.id AS report_id, event_id, json_each.key AS position, value AS mode FROM event_reports, json_each(modes)`,
  targets: `SELECT event_reports.id AS report_id, event_id, json_each.key AS position, value ->> 0 AS kind, value ->> 1 AS text FROM event_reports, json_each(targets)`,
  weapons: `SELECT event_reports.id AS report_id, event_id, json_each.key AS position, value ->> 0 AS kind, value ->> 1 AS text FROM event_reports, json_each(weapons)`,
  discrepancy_sentences: `SELECT discrepancies.id AS discrepancy_id, article_id, value AS sentence_index FROM discrepancies, json_each(sentences)`,
};
/** Columns of today that follow from them. */
const OF_FORMER: Readonly<Record<string, readonly string[]>> = {
  articles: ['sentences', 'sources'],
  event_reports: ['sentences', 'modes', 'targets', 'weapons'],
  discrepancies: ['sentences'],
};

/** Rows of a table of now as that table was then: without the columns that it had not. */
async function fill(DB: D1Database): Promise<ReadonlyMap<string, readonly Row[]>> {
  const stored = new Map<string, readonly Row[]>();
  const tables = (await tablesOf(queryD1(DB))).filter(
    ({ name, columns }) => !KEPT.has(name) || columns.includes(WRITTEN[name] ?? ''),
  );
  const statements = tables.flatMap(({ name, columns }) => {
    const today = rows.get(name);
    if (today === undefined) throw new Error(`Say in this test what becomes of ${name}, which is no table any more.`);
    const then = today.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
    stored.set(name, then);
    const values = columns.map((_, index) => `value ->> ${index}`).join(', ');
    return [
      DB.prepare(`INSERT INTO ${quoted(name)} (${listed(columns)}) SELECT ${values} FROM json_each(?1)`).bind(
        JSON.stringify(then.map((row) => Object.values(row))),
      ),
    ];
  });
  const { results } = await DB.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'search_changes'").all();
  // As every batch ends, from the migration on that search came with.
  const last = results.length > 0 ? [DB.prepare('DELETE FROM search_changes')] : [];
  await DB.batch([DB.prepare('PRAGMA defer_foreign_keys = ON'), ...statements, ...last]);
  return stored;
}

describe('the migrations', () => {
  it('are tried with rows in every table that rows are written to', () => {
    const empty = [...rows].filter(([, list]) => list.length === 0).map(([name]) => name);
    // Within a batch alone.
    expect(empty).toEqual(['search_changes']);
  });

  it.each(MIGRATIONS.map((name, index) => [index + 1, name] as const))(
    'lose nothing of a database that has the first %i, up to %s',
    async (applied) => {
      const DB = await runtime.getD1Database(binding(applied));
      await migrate(DB, MIGRATIONS.slice(0, applied));
      const stored = await fill(DB);
      await migrate(DB, MIGRATIONS.slice(applied));
      for (const [name, then] of stored) {
        if (name in FORMER) continue;
        const columns = [...new Set([...Object.keys(then[0] ?? {}), ...(OF_FORMER[name] ?? [])])];
        if (columns.length === 0) continue;
        const { results } = await DB.prepare(`SELECT ${listed(columns)} FROM ${quoted(name)}`).all<Row>();
        const lines = (list: readonly Row[]) =>
          list.map((row) => JSON.stringify(columns.map((column) => row[column]))).sort();
        expect(lines(results), name).toEqual(lines(rows.get(name) ?? []));
      }
      expect(await faultsIn(DB)).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
