import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { tables } from '../../schema/relations.ts';
import { databaseFile } from '../../scripts/database-file.ts';
import { DatabaseInUse, load } from '../../scripts/synthetic/database.ts';
import { seedSynthetic } from '../../scripts/synthetic/seed.ts';
import { freePort } from './free-port.ts';

const SEED = join(import.meta.dirname, '../../scripts/seed-synthetic.ts');
const EVENTS = 400;
const TIMEOUT_MS = 180_000;

const execute = promisify(execFile);

let scratch: string;
let database: DatabaseSync;

/** Runs the command. @returns what it printed */
async function run(...args: string[]): Promise<string> {
  const env = { ...process.env, SITREP_STATE: join(scratch, 'one'), PORT: String(await freePort()) };
  const { stdout } = await execute(process.execPath, [SEED, ...args], { env });
  return stdout;
}

function ask<Row>(sql: string, row: z.ZodType<Row>): Row[] {
  return z.array(row).parse(database.prepare(sql).all());
}

function count(sql: string): number {
  return ask(sql, z.object({ n: z.number() }))[0]?.n ?? 0;
}

const TABLES = Object.values(tables).map((table) => getTableName(table));

/** A hash of every row of every table, and of all that is defined on them. */
function fingerprint(path: string): string {
  const opened = new DatabaseSync(path, { readOnly: true });
  const hash = createHash('sha256');
  const defined = 'SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY name';
  for (const table of TABLES) {
    for (const row of opened.prepare(defined).iterate(table)) hash.update(JSON.stringify(row));
    for (const row of opened.prepare(`SELECT * FROM "${table}"`).iterate()) hash.update(JSON.stringify(row));
  }
  opened.close();
  return hash.digest('hex');
}

let file: string;
let output: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sitrep-synthetic-'));
  output = await run('--events', String(EVENTS));
  file = databaseFile(join(scratch, 'one'));
  database = new DatabaseSync(file, { readOnly: true });
}, TIMEOUT_MS);
afterAll(async () => {
  database.close();
  await rm(scratch, { recursive: true, force: true });
});

describe('npm run seed:synthetic', () => {
  it('stores as many events as asked for, and says so', () => {
    expect(count('SELECT count(*) AS n FROM events')).toBe(EVENTS);
    expect(output).toContain(`${EVENTS} events of ${count('SELECT count(*) AS n FROM articles')} articles`);
  });

  it('keeps every foreign key, check and index', () => {
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(ask('PRAGMA integrity_check', z.object({ integrity_check: z.string() }))).toEqual([
      { integrity_check: 'ok' },
    ]);
    expect(count(`SELECT count(*) AS n FROM sqlite_schema WHERE name = 'events_date'`)).toBe(1);
  });

  it('gives the same rows for the same seed', { timeout: TIMEOUT_MS }, async () => {
    const { file: again } = await seedSynthetic({ state: join(scratch, 'again'), events: EVENTS, seed: 1 });
    expect(fingerprint(again)).toBe(fingerprint(file));
  });

  it('adds others for another seed, and refuses those that are there', { timeout: TIMEOUT_MS }, async () => {
    const options = { state: join(scratch, 'twice'), events: 20 };
    await seedSynthetic({ ...options, seed: 2 });
    await expect(seedSynthetic({ ...options, seed: 2 })).rejects.toThrow('Events of seed 2 are stored already');
    const seeded = await seedSynthetic({ ...options, seed: 3 });
    const opened = new DatabaseSync(seeded.file);
    // What a Worker does as long as it runs.
    opened.exec('PRAGMA journal_mode = WAL');
    expect(opened.prepare('SELECT count(*) AS n FROM events').get()).toEqual({ n: 40 });
    expect(opened.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(() => load(seeded.file)).toThrow(DatabaseInUse);
    opened.close();
  });

  it.each([[], ['--events', '0'], ['--events', 'many'], ['--events', '5', '--seed', '-1'], ['--other', '1']])(
    'refuses %j with what is right',
    async (...args) => {
      await expect(run(...args)).rejects.toThrow('Usage: npm run seed:synthetic -- --events N [--seed S]');
    },
  );
});

describe('synthetic rows', () => {
  /** Every sentence of every article, as a table. */
  const SENTENCES = `(SELECT articles.id AS article_id, key - 1 AS "index", value ->> 1 AS "end", json_array_length(value) AS cells,
      iif(key = 0, title, substr(text, 1 + (value ->> 0), (value ->> 1) - (value ->> 0))) AS text
    FROM articles, json_each(sentences))`;

  it('have sentences that fill the text, one behind the other', () => {
    const sentences = ask(
      `SELECT "end", cells, text FROM ${SENTENCES}`,
      z.object({ end: z.number(), cells: z.number(), text: z.string() }),
    );
    expect(sentences.length).toBeGreaterThan(EVENTS);
    // Their words are nowhere but in the text.
    expect(sentences.filter(({ cells, text }) => cells !== 3 || text.trim() !== text || text === '')).toEqual([]);
    const ends = ask(
      `SELECT length(text) AS length, (SELECT max("end") FROM ${SENTENCES} AS s WHERE s.article_id = articles.id AND "index" >= 0) AS "end" FROM articles`,
      z.object({ length: z.number(), end: z.number() }),
    );
    expect(ends.filter(({ length, end }) => length !== end)).toEqual([]);
  });

  it.each(['casualty_figures', 'tallies', 'violations', 'agreement_reports', 'actor_relations'])(
    'quote in %s what the sentence says',
    (table) => {
      const quoted = `FROM "${table}" AS f JOIN ${SENTENCES} AS s ON s.article_id = f.article_id AND s."index" = f.sentence_index`;
      expect(count(`SELECT count(*) AS n ${quoted}`)).toBeGreaterThan(0);
      expect(ask(`SELECT f.quote, s.text ${quoted} WHERE instr(s.text, f.quote) = 0`, z.unknown())).toEqual([]);
    },
  );

  it.each([
    ['casualty_figures', 'count_text', 'quote'],
    ['tallies', 'count_text', 'quote'],
  ])('have in %s numbers that stand in their quotes', (table, column, whole) => {
    expect(ask(`SELECT * FROM "${table}" WHERE instr("${whole}", "${column}") = 0`, z.unknown())).toEqual([]);
  });

  it.each([
    ['event_reports', 'r.location_text'],
    ['event_reports', 'r.date_text'],
    ['casualty_figures', 'r.victim_text'],
    ['casualty_figures', 'r.claimant_text'],
  ])('mention in the article what %s takes from it: %s', (table, column) => {
    const mentioned = `FROM "${table}" AS r JOIN articles AS a ON a.id = r.article_id WHERE ${column} IS NOT NULL`;
    expect(count(`SELECT count(*) AS n ${mentioned}`)).toBeGreaterThan(0);
    expect(ask(`SELECT ${column} ${mentioned} AND instr(a.text, ${column}) = 0`, z.unknown())).toEqual([]);
  });

  it('mention participants in the article that reports them', () => {
    const mentioned = `FROM participants AS p JOIN event_reports AS r ON r.id = p.report_id JOIN articles AS a ON a.id = r.article_id`;
    expect(ask(`SELECT p.text ${mentioned} WHERE instr(a.text, p.text) = 0`, z.unknown())).toEqual([]);
  });

  it('file several reports under an event, and several events under an article', () => {
    expect(
      count('SELECT max(n) AS n FROM (SELECT count(*) AS n FROM event_reports GROUP BY event_id)'),
    ).toBeGreaterThan(2);
    expect(
      count('SELECT max(n) AS n FROM (SELECT count(*) AS n FROM event_reports GROUP BY article_id)'),
    ).toBeGreaterThan(2);
  });

  it('have a hottest place with many times the events of most', () => {
    const places = ask(
      'SELECT count(*) AS n FROM events WHERE place_id IS NOT NULL GROUP BY place_id ORDER BY n DESC',
      z.object({ n: z.number() }),
    );
    const median = places[Math.floor(places.length / 2)]?.n ?? 0;
    expect(places[0]?.n).toBeGreaterThan(5 * median);
  });

  it('carry the dates of their events where they repeat them', () => {
    const differ = (table: string) =>
      count(
        `SELECT count(*) AS n FROM "${table}" AS r JOIN events AS e ON e.id = r.event_id WHERE r.event_date <> e.order_date`,
      );
    expect([differ('participants'), differ('casualty_figures')]).toEqual([0, 0]);
  });

  it('have parts that are no greater than their wholes, and links within the event', () => {
    const part = `FROM casualty_figures AS part JOIN casualty_figures AS whole ON whole.id = part.subset_of_id`;
    expect(count(`SELECT count(*) AS n ${part}`)).toBeGreaterThan(0);
    expect(
      ask(`SELECT part.id ${part} WHERE whole.best < part.best OR whole.event_id <> part.event_id`, z.unknown()),
    ).toEqual([]);
  });

  it('have every kind of row', () => {
    const empty = TABLES.filter((table) => count(`SELECT count(*) AS n FROM "${table}"`) === 0);
    // What only ingests and persons write; and nothing waits to be brought into search.
    expect(empty).toEqual([
      'access_keys',
      'agreement_links',
      'article_copies',
      'erasures',
      'event_changes',
      'event_corrections',
      'idempotency_keys',
      'ingest_tickets',
      'link_guard',
      'removed_agreements',
      'removed_events',
      'report_links',
      'retractions',
      'search_changes',
    ]);
  });
});
