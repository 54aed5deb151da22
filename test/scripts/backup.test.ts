// A database into a file and back: nothing lost, nothing doubled, and nothing half done.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Miniflare } from 'miniflare';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { dump } from '../../scripts/backup/dump.ts';
import { DamagedBackup } from '../../scripts/backup/format.ts';
import { NotRestorable, queryD1, restore, storeSequences } from '../../scripts/backup/restore.ts';
import { queryOf } from '../../scripts/backup/schema.ts';
import { openSnapshot } from '../../scripts/backup/snapshot.ts';
import type { Query } from '../../scripts/backup/tables.ts';
import { backUp, MOST_READINGS, NeverStill, readBackup } from '../../scripts/backup/write.ts';
import { databaseFile } from '../../scripts/database-file.ts';
import { startRuntime } from '../../scripts/local-runtime.ts';
import { seedSynthetic } from '../../scripts/synthetic/seed.ts';
import { sealEntries } from '../../src/access/audit/seal.ts';
import { faultsIn } from '../../src/db/verify/verify.ts';
import { freePort } from './free-port.ts';

const TIMEOUT_MS = 180_000;
const EVENTS = 40;

const execute = promisify(execFile);

let scratch: string;
let seeded: string;
/** A backup of the seeded database. */
let backup: string;
const runtimes: Miniflare[] = [];

async function open(state: string): Promise<D1Database> {
  const runtime = startRuntime(state);
  runtimes.push(runtime);
  return runtime.getD1Database('DB');
}

/** Texts that a backup can lose: of no end, of all alphabets, of what ends a line or a text elsewhere. */
const TEXTS = [
  'a\u0000b\u0000',
  'line\nfeed\r\nand\u2028separators\u2029\u0085',
  'quotes " \' ` \\ and \\u0041 and {"table":"events"} and [1]',
  '😀 👨‍👩‍👧‍👦 عربي 中文 \ufeff e\u0301',
  '',
  ' '.repeat(1000),
  '“Ünïcödé” '.repeat(20_000),
];

const ARTICLE = `INSERT INTO articles (id, content_hash, language, order_date, ingested_at, extractor_version, text)
  VALUES (?1, ?1, 'en', '', '2026-01-01T00:00:00.000Z', 'test', ?2)`;
const REAL = 1 / 3;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sitrep-backup-'));
  seeded = join(scratch, 'seeded');
  await cp(inject('prepared').migrated, seeded, { recursive: true });
  await seedSynthetic({ state: seeded, events: EVENTS, seed: 1 });
  const DB = await open(seeded);
  await DB.batch([
    ...TEXTS.map((text, index) => DB.prepare(ARTICLE).bind(`text ${index}`, text)),
    DB.prepare(
      `INSERT INTO places (id, name, latitude, longitude, created_at) VALUES ('real', 'X', ?1, -0.1, '')`,
    ).bind(REAL),
    // Each refers to one that comes later in its table.
    DB.prepare(`UPDATE actors SET parent_id = (SELECT max(id) FROM actors) WHERE id = (SELECT min(id) FROM actors)`),
    DB.prepare(
      `UPDATE casualty_figures SET contested_by_id = (SELECT max(id) FROM casualty_figures AS other WHERE other.event_id = casualty_figures.event_id)`,
    ),
    DB.prepare('DELETE FROM search_changes'),
  ]);
  await sealEntries(DB);
  backup = join(scratch, 'backup.jsonl');
  await backUp(queryD1(DB), backup, { isSnapshot: false });
}, TIMEOUT_MS);
afterEach(async () => {
  await Promise.all(runtimes.splice(0).map((runtime) => runtime.dispose()));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const fromFile = (path: string) => ({ open: () => readBackup(path), replace: false });

async function* bytesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function dumped(query: Query): Promise<string> {
  let text = '';
  for await (const lines of dump(query)) text += lines;
  return text;
}

let copies = 0;
/** A copy of the seeded database, of its own. */
async function copied(): Promise<string> {
  copies += 1;
  const state = join(scratch, `copy-${copies}`);
  await cp(seeded, state, { recursive: true });
  return state;
}

describe('a backup', () => {
  it('is the same, byte for byte, each time, whoever reads the database', async () => {
    const text = await readFile(backup, 'utf8');
    expect(await dumped(queryD1(await open(seeded)))).toBe(text);
    const file = new DatabaseSync(databaseFile(seeded), { readOnly: true });
    expect(await dumped(queryOf(file))).toBe(text);
    file.close();
  });

  it(
    'restored into an empty database makes one that gives the same backup, and in which every check holds',
    async () => {
      const state = join(scratch, 'restored');
      const DB = await open(state);
      // So few rows a statement that what they refer to comes in another one.
      const { rows, missing } = await restore(DB, { ...fromFile(backup), listLength: 20_000 });
      expect(missing).toEqual([]);
      expect(rows).toBeGreaterThan(1000);
      expect(await faultsIn(DB)).toEqual([]);
      expect(await dumped(queryD1(DB))).toBe(await readFile(backup, 'utf8'));
      const { results } = await DB.prepare("SELECT text FROM articles WHERE id GLOB 'text *' ORDER BY id").all();
      expect(results).toEqual(TEXTS.map((text) => ({ text })));
      expect(await DB.prepare("SELECT latitude FROM places WHERE id = 'real'").first('latitude')).toBe(REAL);
      // All that is defined is there again, in the same words.
      const defined =
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT GLOB '_cf_*' AND name <> 'd1_migrations' ORDER BY name";
      const before = await (await open(seeded)).prepare(defined).all();
      expect((await DB.prepare(defined).all()).results).toEqual(before.results);
      const settings = "SELECT k, v FROM search_index_config WHERE k <> 'version' ORDER BY k";
      expect((await DB.prepare(settings).all()).results).toEqual([{ k: 'secure-delete', v: 1 }]);
    },
    TIMEOUT_MS,
  );

  it('counts on where it ended: what comes next is kept in step', async () => {
    const DB = await open(join(scratch, 'restored'));
    await DB.batch([
      DB.prepare('UPDATE events SET fatalities_best = coalesce(fatalities_best, 0) + 1'),
      DB.prepare("UPDATE actors SET name = name || ' (renamed)'"),
      DB.prepare('DELETE FROM search_changes'),
    ]);
    expect(await faultsIn(DB)).toEqual([]);
  });

  it('is not written where a column holds what it cannot keep', async () => {
    const database = new DatabaseSync(':memory:');
    database.exec(
      'CREATE TABLE d1_migrations (id INTEGER, name TEXT); CREATE TABLE seen (id INTEGER PRIMARY KEY, hash BLOB)',
    );
    await expect(dumped(queryOf(database))).rejects.toThrow('seen.hash is BLOB, which a backup cannot hold.');
  });
});

describe('a write in the middle of a backup', () => {
  /** Writes behind the statement that reads a table, as often as allowed. */
  function interposing(query: Query, DB: D1Database, times: number): Query {
    let written = 0;
    return async (sql, values) => {
      const rows = await query(sql, values);
      if (written < times && sql.includes('FROM "events"') && values?.length === 1) {
        written += 1;
        // The articles are read after the events: one reading has the old events and the new article.
        await DB.batch([
          DB.prepare('UPDATE events SET revision = revision + 1'),
          DB.prepare(ARTICLE).bind(`late ${written}`, 'late'),
          DB.prepare('DELETE FROM search_changes'),
        ]);
      }
      return rows;
    };
  }

  it('is wholly in it: it is read until two readings are the same', async () => {
    const DB = await open(await copied());
    const path = join(scratch, 'busy.jsonl');
    let readings = 0;
    const onReading = (reading: number) => {
      readings = reading;
    };
    await backUp(interposing(queryD1(DB), DB, 2), path, { isSnapshot: false, onReading });
    expect(readings).toBe(4);
    expect(await readFile(path, 'utf8')).toBe(await dumped(queryD1(DB)));
  });

  it('that never ends leaves no file, and one that was there', { timeout: TIMEOUT_MS }, async () => {
    const DB = await open(await copied());
    const folder = join(scratch, 'never');
    await cp(backup, join(folder, 'old.jsonl'));
    const query = interposing(queryD1(DB), DB, 2 * MOST_READINGS);
    for (const name of ['old.jsonl', 'new.jsonl'])
      await expect(backUp(query, join(folder, name), { isSnapshot: false })).rejects.toThrow(NeverStill);
    expect(await readdir(folder)).toEqual(['old.jsonl']);
    expect(await readFile(join(folder, 'old.jsonl'))).toEqual(await readFile(backup));
  });

  it('is not in it at all where the local database is read, while the runtime writes', async () => {
    const state = await copied();
    const DB = await open(state);
    await DB.prepare('SELECT 1').run();
    const { query, close } = openSnapshot(databaseFile(state));
    const path = join(scratch, 'snapshot.jsonl.gz');
    await backUp(interposing(query, DB, 1), path, { isSnapshot: true });
    close();
    expect(gunzipSync(await readFile(path))).toEqual(await readFile(backup));
    expect(await DB.prepare("SELECT count(*) AS n FROM articles WHERE text = 'late'").first('n')).toBe(1);
  });
});

describe('a backup that is damaged', () => {
  const damages: readonly (readonly [string, (text: string) => string])[] = [
    ['lacks a byte in the middle', (text) => text.slice(0, text.length / 2) + text.slice(text.length / 2 + 1)],
    ['has another byte', (text) => text.replace('"sana"', '"sann"')],
    ['lacks a row', (text) => text.replace(/\n\[.*\n/, '\n')],
    ['has a row twice', (text) => text.replace(/\n(\[.*)\n/, '\n$1\n$1\n')],
    ['lacks its last line', (text) => text.replace(/\n\{"rows.*\n$/, '\n')],
    ['is cut off', (text) => text.slice(0, 10_000)],
    ['goes on', (text) => `${text}[]\n`],
    ['is empty', () => ''],
    ['is something else', () => 'CREATE TABLE articles (id);\n'],
  ];

  it('is refused, and the database left as it was', async () => {
    const DB = await open(seeded);
    const whole = await readFile(backup);
    for (const [what, damage] of damages) {
      const damaged = Buffer.from(damage(whole.toString('utf8')));
      expect(damaged.equals(whole), what).toBe(false);
      const refused = restore(DB, { open: () => bytesOf(damaged), replace: true });
      await expect(refused, what).rejects.toThrow(DamagedBackup);
    }
    expect(await dumped(queryD1(DB))).toBe(whole.toString('utf8'));
  });
});

describe('a restore', () => {
  it(
    'is refused over rows, and replaces them where that is meant',
    async () => {
      const state = await copied();
      const DB = await open(state);
      await DB.batch([DB.prepare(ARTICLE).bind('another', 'another'), DB.prepare('DELETE FROM search_changes')]);
      const before = await dumped(queryD1(DB));
      await expect(restore(DB, fromFile(backup))).rejects.toThrow(/^The database holds rows\. --replace/);
      expect(await dumped(queryD1(DB))).toBe(before);
      await restore(DB, { ...fromFile(backup), replace: true });
      expect(await dumped(queryD1(DB))).toBe(await readFile(backup, 'utf8'));
      expect(await faultsIn(DB)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it('is refused of a backup with a migration that is not known here', async () => {
    const text = (await readFile(backup, 'utf8')).replace(
      '_initial/migration.sql"',
      '_initial/migration.sql","20991231235959_future/migration.sql"',
    );
    const { createHash } = await import('node:crypto');
    const body = text.slice(0, text.lastIndexOf('{"rows'));
    const sha256 = createHash('sha256').update(body).digest('hex');
    const newer = Buffer.from(body + text.slice(body.length).replace(/"sha256":"\w+"/, `"sha256":"${sha256}"`));
    const DB = await open(join(scratch, 'newer'));
    const refused = restore(DB, { open: () => bytesOf(newer), replace: false });
    await expect(refused).rejects.toThrow(NotRestorable);
    await expect(refused).rejects.toThrow(/20991231235959_future.*update it first/);
  });

  it(
    'that is interrupted leaves what is no database, and is done over',
    async () => {
      const state = join(scratch, 'interrupted');
      const DB = await open(state);
      let opened = 0;
      async function* breaking() {
        opened += 1;
        let read = 0;
        for await (const chunk of readBackup(backup)) {
          read += chunk.length;
          // Once for the check, then for the rows.
          if (opened === 2 && read > 300_000) throw new Error('The disk is gone.');
          yield chunk;
        }
      }
      await expect(restore(DB, { open: breaking, replace: false })).rejects.toThrow('The disk is gone.');
      await expect(dumped(queryD1(DB))).rejects.toThrow('no such table: d1_migrations');
      await expect(restore(DB, fromFile(backup))).rejects.toThrow('The database holds rows.');
      await restore(DB, { ...fromFile(backup), replace: true });
      expect(await dumped(queryD1(DB))).toBe(await readFile(backup, 'utf8'));
    },
    TIMEOUT_MS,
  );

  it('lets AUTOINCREMENT go on from where it was', async () => {
    const DB = await open(join(scratch, 'sequences'));
    await DB.batch(
      ['d1_migrations (id INTEGER, name TEXT)', 'counted (id INTEGER PRIMARY KEY AUTOINCREMENT, x TEXT)'].map((table) =>
        DB.prepare(`CREATE TABLE ${table}`),
      ),
    );
    await DB.batch([DB.prepare("INSERT INTO counted VALUES (41, 'a')"), DB.prepare('DELETE FROM counted')]);
    const text = await dumped(queryD1(DB));
    expect(text).toContain('{"table":"sqlite_sequence","columns":["name","seq"]}\n["counted",41]\n');
    await DB.batch([DB.prepare('DELETE FROM sqlite_sequence'), DB.prepare("INSERT INTO counted VALUES (3, 'b')")]);
    await storeSequences(DB, bytesOf(Buffer.from(text)));
    expect(await DB.prepare("INSERT INTO counted (x) VALUES ('c') RETURNING id").first('id')).toBe(42);
  });
});

describe('the commands', () => {
  /** Runs a command on a local database; gives its exit code and what it printed. */
  async function run(command: string, state: string, ...args: string[]) {
    const env = { ...process.env, SITREP_STATE: state, PORT: String(await freePort()) };
    const script = join(import.meta.dirname, `../../scripts/${command}.ts`);
    try {
      const { stdout } = await execute(process.execPath, [script, ...args], { env });
      return { code: 0, printed: stdout };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error)) throw error;
      return { code: error.code, printed: `${error.stdout}${error.stderr}` };
    }
  }

  it(
    'back up, restore and verify',
    async () => {
      const file = join(scratch, 'by-command.jsonl.gz');
      const state = join(scratch, 'by-command');
      expect(await run('backup', seeded, file)).toMatchObject({ code: 0 });
      expect(gunzipSync(await readFile(file))).toEqual(await readFile(backup));
      expect(await run('restore', state, file)).toMatchObject({
        code: 0,
        printed: expect.stringMatching(/All \d+ checks hold\.\n$/),
      });
      expect(await run('restore', state, file)).toMatchObject({
        code: 1,
        printed: expect.stringContaining('--replace'),
      });
      expect(await run('verify', state)).toMatchObject({
        code: 0,
        printed: expect.stringMatching(/All \d+ checks hold\.\n$/),
      });
    },
    TIMEOUT_MS,
  );

  it.each<[string, string, string, string]>([
    [
      'a foreign key that leads nowhere',
      "PRAGMA foreign_keys = OFF; UPDATE tallies SET source_id = 'nobody' WHERE id = (SELECT min(id) FROM tallies)",
      'foreign keys point to rows (foreign_key_check)',
      '"parent":"sources"',
    ],
    [
      'a trigger that is missing',
      'DROP TRIGGER event_cells_insert',
      'tables, indexes, views and triggers are those of the migrations',
      '"name":"event_cells_insert"',
    ],
    [
      'a full-text table that keeps what is deleted',
      "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 0)",
      'tables, indexes, views and triggers are those of the migrations',
      '"key":"secure-delete","value":0',
    ],
    [
      'an audit entry that was altered',
      `DROP TRIGGER audit_entries_unchanged; UPDATE audit_entries SET key_id = 'another';
       CREATE TRIGGER audit_entries_unchanged BEFORE UPDATE ON audit_entries BEGIN SELECT raise(ABORT, 'audit entries are never changed'); END`,
      'the audit log is the one that was sealed',
      '"kind":"ALTERED"',
    ],
  ])(
    'tell of %s, and end with 1',
    async (_what, sabotage, check, shown) => {
      const state = await copied();
      const file = new DatabaseSync(databaseFile(state));
      file.exec(sabotage);
      file.close();
      const { code, printed } = await run('verify', state);
      expect(code).toBe(1);
      expect(printed).toContain(`FAILED ${check}\n       {`);
      expect(printed).toContain(shown);
      expect(printed).toMatch(/\n1 of \d+ checks fail\.\n$/);
    },
    TIMEOUT_MS,
  );

  it(
    'tell of a page that is torn',
    async () => {
      const state = await copied();
      const path = databaseFile(state);
      const file = new DatabaseSync(path);
      file.exec('PRAGMA journal_mode = DELETE');
      const page = file.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'tallies'").get()?.rootpage;
      file.close();
      const bytes = await readFile(path);
      bytes.fill(0xa5, (Number(page) - 1) * 4096, Number(page) * 4096);
      await writeFile(path, bytes);
      const { code, printed } = await run('verify', state);
      expect(code).toBe(1);
      expect(printed).toContain('FAILED pages and records are whole (quick_check)');
    },
    TIMEOUT_MS,
  );

  it.each([
    ['backup', ['a', 'b']],
    ['restore', []],
    ['verify', ['--other']],
  ])('say how %s is used where %j is wrong', async (command, args) => {
    const { code, printed } = await run(command, seeded, ...args);
    expect(code).toBe(1);
    expect(printed).toContain(`npm run ${command} -- `);
  });
});
