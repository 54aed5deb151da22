// Each check of `npm run verify` against a database in which just that is wrong. What D1 lets nobody do to it, to tear a page or a
// foreign key, is in test/scripts/verify.test.ts.
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { faultsIn } from '../../src/db/verify/verify.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import { emptyTables, storeKey } from '../support/database.ts';
import { readerOf } from '../support/knowledge.ts';
import { ARTICLE, extractArticle } from '../support/record.ts';

beforeEach(async () => {
  // What was done to the index would not let its documents be deleted.
  await env.DB.prepare("INSERT INTO search_index (search_index) VALUES ('rebuild')").run();
  await emptyTables();
  const { viewer } = await storeKey();
  const dependencies = {
    connection: env.DB,
    viewer,
    loadReader: readerOf(extractArticle),
    now: new Date(0),
    requestId: null,
  };
  await ingestArticle(dependencies, ARTICLE);
  await ingestArticle(dependencies, { ...ARTICLE, title: 'A year later', publishedAt: '2021-07-08' });
});

const CELLS = 'event_cells are the counts of events';
const WAITING = 'no search document waits to be composed';
const documents = (of: string) => `search documents are composed of ${of}`;
const repeated = (column: string, of: string) => `${column} is that of its row in ${of}`;

const OTHER_EVENT = '(SELECT max(id) FROM events)';
const OTHER_ARTICLE = '(SELECT max(id) FROM articles)';
/** Brings search up to date. */
const SEARCH = 'DELETE FROM search_changes';
/** A second agreement, by the first one's report of the other article. */
const PARTED = [
  `INSERT INTO agreements SELECT 'parted', kind, name, state, date_start, date_end, date_precision, date_basis, date_text, order_date,
     location_name, admin1, country, latitude, longitude, location_precision, location_text, place_id, created_at, updated_at, revision
   FROM agreements`,
  "INSERT INTO search_composing VALUES ('AGREEMENT', 'parted')",
];
const MODES = 'event_modes are those that reports list';
const MENTIONS = 'source_mentions are those that articles list';
const SENTENCES = 'sentences that rows name are those of their articles';
const move = (table: string, column: string, to: string) =>
  `UPDATE ${table} SET ${column} = ${to} WHERE ${column} <> ${to}`;

/** What is done to the database, as statements of one batch, and every check that it lets fail. */
const SABOTAGES: Readonly<Record<string, readonly [statements: readonly string[], seenBy: readonly string[]]>> = {
  'a full-text row is deleted': [
    [
      `INSERT INTO search_index (search_index, rowid, title, body)
       SELECT 'delete', id, title, body FROM search_texts WHERE id = (SELECT max(id) FROM search_documents)`,
    ],
    ['full-text tables hold what they index (FTS5 integrity-check)'],
  ],
  'a sum of a roll-up is raised': [
    ["UPDATE event_cells SET fatalities_best = fatalities_best + 1 WHERE grain = 'DAY'"],
    [CELLS],
  ],
  'rows of a roll-up are deleted': [["DELETE FROM event_cells WHERE grain = 'ADMIN1_MONTH'"], [CELLS]],
  'a roll-up has rows of no grain': [["UPDATE event_cells SET grain = 'DECADE' WHERE grain = 'MONTH'"], [CELLS]],
  'the modes of events are deleted': [['DELETE FROM event_modes'], [MODES]],
  'an event is found by a mode that no report lists': [
    ["INSERT INTO event_modes SELECT 'SIEGE', event_id, id FROM event_reports"],
    [MODES],
  ],
  'the sources of articles are deleted': [['DELETE FROM source_mentions'], [MENTIONS]],
  'a source is in an article that is none': [
    ["UPDATE OR REPLACE source_mentions SET article_id = 'never'"],
    [MENTIONS],
  ],
  'a breach is deleted': [['DELETE FROM breaches'], ['breaches are those of violations']],
  'a breach is of nothing': [["INSERT INTO breaches VALUES ('e', 'a')"], ['breaches are those of violations']],
  'documents of articles are deleted': [
    ["DELETE FROM search_documents WHERE type = 'ARTICLE'"],
    [documents('articles')],
  ],
  'the words of events are changed behind search': [["UPDATE participants SET name = 'Nobody'"], [documents('events')]],
  'a document is of no actor': [
    ["INSERT INTO search_documents (id, type, key, title) VALUES ((3 << 40) + 999, 'ACTOR', 'nobody', 'Nobody')"],
    [documents('actors')],
  ],
  'documents of agreements are deleted': [
    ["DELETE FROM search_documents WHERE type = 'AGREEMENT'"],
    [documents('agreements')],
  ],
  'documents of places are deleted': [["DELETE FROM search_documents WHERE type = 'PLACE'"], [documents('places')]],
  'an actor is renamed, and search is not brought up to date': [
    ["UPDATE actors SET name = 'Renamed' WHERE id = 'islamic-state'"],
    [documents('actors'), WAITING],
  ],
  'a figure is of another article': [
    [move('casualty_figures', 'article_id', OTHER_ARTICLE)],
    [repeated('casualty_figures.article_id', 'event_reports')],
  ],
  'a figure is stated in no sentence': [['UPDATE casualty_figures SET sentence_index = 99'], [SENTENCES]],
  'a violation is stated in a title where there is none': [
    [
      "UPDATE articles SET sentences = json_replace(sentences, '$[0]', NULL)",
      'UPDATE violations SET sentence_index = -1',
    ],
    [SENTENCES],
  ],
  'a report is told in no sentence': [["UPDATE event_reports SET sentences = '[99]'", SEARCH], [SENTENCES]],
  'provisions are filed elsewhere': [
    [...PARTED, "UPDATE provisions SET agreement_id = 'parted'", SEARCH],
    [documents('agreements'), repeated('provisions.agreement_id', 'agreement_reports'), 'every agreement has a report'],
  ],
  'violations are filed elsewhere': [
    [...PARTED, "UPDATE violations SET agreement_id = 'parted'", SEARCH],
    [repeated('violations.agreement_id', 'agreement_reports'), 'every agreement has a report'],
  ],
  'violations are of another article': [
    [move('violations', 'article_id', OTHER_ARTICLE)],
    [repeated('violations.article_id', 'agreement_reports')],
  ],
  'participants keep an old date': [
    ["UPDATE participants SET event_date = '1999-01-01'"],
    [repeated('participants.event_date', 'events')],
  ],
  'figures keep an old date': [
    ["UPDATE casualty_figures SET event_date = '1999-01-01'"],
    [repeated('casualty_figures.event_date', 'events')],
  ],
  'parties keep an old date': [
    ["UPDATE agreement_parties SET agreement_date = '1999-01-01'"],
    [repeated('agreement_parties.agreement_date', 'agreements')],
  ],
  'a discrepancy is told in no sentence': [["UPDATE discrepancies SET sentences = '[0, 99]'"], [SENTENCES]],
  'a source in an article has no role': [
    [`UPDATE articles SET sources = '[[null, "a witness", "WITNESS"]]'`],
    ['sources in articles are of known kinds and roles'],
  ],
  'a target is of no kind': [
    [`UPDATE event_reports SET targets = '[["MADE_UP", "a mast"]]'`, SEARCH],
    ['targets and weapons of reports are of known kinds'],
  ],
  'a weapon has no words': [
    [`UPDATE event_reports SET weapons = '[["BLADE"]]'`, SEARCH],
    ['targets and weapons of reports are of known kinds'],
  ],
  'a report that is gone can still be found': [
    ["INSERT INTO report_blocks VALUES ('SY', '2020-01-01', 'gone')"],
    ['report_blocks lead to reports'],
  ],
  'a report of an agreement that is gone can still be found': [
    ["INSERT INTO agreement_blocks VALUES ('SY', '2020-01-01', 'gone')"],
    ['agreement_blocks lead to reports'],
  ],
  'a change is of an event that never was': [
    ["UPDATE event_changes SET event_id = 'never'"],
    ['event_changes are of events, or of what was one'],
  ],
  'a change befell an event that never was': [
    ["UPDATE event_changes SET subject_id = 'never'"],
    ['event_changes are of events, or of what was one'],
  ],
  'an event is reported by nobody': [
    [
      `INSERT INTO events (id, type, category, modality, order_date, review_status, created_at, updated_at, revision)
       SELECT 'unheard', type, category, modality, '', review_status, created_at, updated_at, revision FROM events LIMIT 1`,
      "INSERT INTO search_composing VALUES ('EVENT', 'unheard')",
    ],
    ['every event has a report'],
  ],
  'an agreement is reported by nobody': [PARTED, ['every agreement has a report']],
  'an event is told to be none': [
    ["INSERT INTO removed_events SELECT id, NULL, '2026-01-01' FROM events"],
    ['no removed event is one'],
  ],
  'an agreement is told to be none': [
    ["INSERT INTO removed_agreements SELECT id, NULL, '2026-01-01' FROM agreements"],
    ['no removed agreement is one'],
  ],
  'a retracted article still reports': [
    ["INSERT INTO retractions SELECT articles.id, '2026-01-01', access_keys.id, NULL FROM articles, access_keys"],
    ['nothing is reported by a retracted article'],
  ],
  'a figure is part of one of another report': [
    [
      `UPDATE casualty_figures SET subset_of_id = (SELECT max(id) FROM casualty_figures)
       WHERE report_id <> (SELECT report_id FROM casualty_figures ORDER BY id DESC LIMIT 1)`,
    ],
    ['figures are parts of figures of their report'],
  ],
  'a figure is contested by one of another event': [
    [
      'UPDATE casualty_figures SET contested_by_id = (SELECT max(id) FROM casualty_figures)',
      // It goes with its report.
      `UPDATE event_reports SET event_id = ${OTHER_EVENT}
       WHERE id = (SELECT report_id FROM casualty_figures WHERE id = contested_by_id)`,
    ],
    [
      documents('events'),
      WAITING,
      repeated('participants.event_date', 'events'),
      repeated('casualty_figures.event_date', 'events'),
      'figures are superseded and contested within their event',
    ],
  ],
};

describe('verify', () => {
  it('finds nothing wrong with what ingests write', async () => {
    expect(await faultsIn(env.DB)).toEqual([]);
  });

  it.each(Object.entries(SABOTAGES))('finds that %s, and shows where', async (_what, [statements, seenBy]) => {
    await env.DB.batch(statements.map((sql) => env.DB.prepare(sql)));
    const faults = await faultsIn(env.DB);
    expect(faults.map(({ name }) => name)).toEqual(seenBy);
    for (const { rows, problem } of faults) {
      expect(problem).toBeNull();
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThanOrEqual(5);
    }
  });

  it.each(['participants', 'casualty_figures'])(
    'need not look for %s that are filed elsewhere than their report: the tables refuse them',
    async (table) => {
      await expect(env.DB.prepare(move(table, 'event_id', OTHER_EVENT)).run()).rejects.toThrow(/FOREIGN KEY/);
    },
  );

  it('nor for such parties', async () => {
    const elsewhere = [...PARTED, "UPDATE agreement_parties SET agreement_id = 'parted'"];
    await expect(env.DB.batch(elsewhere.map((sql) => env.DB.prepare(sql)))).rejects.toThrow(/FOREIGN KEY/);
  });

  it('tells a check that cannot be asked, and goes on', async () => {
    await env.DB.batch(
      ['DROP TRIGGER breaches_violation_deleted', 'DROP TABLE breaches'].map((sql) => env.DB.prepare(sql)),
    );
    const faults = await faultsIn(env.DB);
    expect(faults).toMatchObject([{ name: 'breaches are those of violations', problem: /no such table/ }]);
  });
});
