// A PostgreSQL server of its own for a measurement, with the rows that a page of events is made of: the same as in a local
// database of D1, keys and indexes alike.
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

const DATABASE = 'postgres';
const STARTING_MS = 20_000;
const PROGRAMS = ['initdb', 'postgres', 'psql'];

/** What is copied: the columns that the question asks for, and what it is found and ordered by. */
const TABLES = {
  actors: `id text PRIMARY KEY, name text NOT NULL, kind text NOT NULL, country text`,
  events: `id text PRIMARY KEY, type text NOT NULL, category text NOT NULL, date_start text, date_end text,
    date_precision text, date_text text, location_name text, location_precision text, admin1 text, country text,
    latitude double precision, longitude double precision, fatalities_low integer, fatalities_best integer,
    fatalities_high integer, order_date text NOT NULL`,
  participants: `id text PRIMARY KEY, event_id text NOT NULL REFERENCES events, report_id text NOT NULL,
    position integer NOT NULL, role text NOT NULL, name text NOT NULL, kind text NOT NULL, text text NOT NULL,
    actor_id text REFERENCES actors`,
} as const;
/** Who takes part in an event in one role is told once, by the first report. */
const ROWS: Readonly<Record<keyof typeof TABLES, string>> = {
  actors: 'actors',
  events: 'events',
  participants: `(SELECT *, row_number() OVER (
      PARTITION BY event_id, role, coalesce(actor_id, name) ORDER BY report_id, position) AS telling FROM participants)
    WHERE telling = 1`,
};
const INDEXES = `CREATE INDEX ON events (order_date, id); CREATE INDEX ON participants (event_id, report_id, position);
  CREATE INDEX ON participants (actor_id); ANALYZE`;

export interface RunningPostgres {
  readonly connection: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** The folder of PostgreSQL's programs; null where there are none. Debian keeps them off the PATH. */
export function postgresPrograms(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  return folders.find((folder) => PROGRAMS.every((program) => existsSync(join(folder, program)))) ?? null;
}

/** PostgreSQL refuses to run as root; its package brings a user for it. */
function owner(): Pick<SpawnOptions, 'uid' | 'gid'> {
  if (process.getuid?.() !== 0) return {};
  const idOf = (kind: '-u' | '-g') => Number(spawnSync('id', [kind, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** A value as COPY takes it. */
function copied(value: unknown): string {
  return value === null ? '\\N' : String(value).replace(/[\\\n\r\t]/g, (character) => `\\${character}`);
}

/** What psql is told, to have the rows of a local database of D1. */
function* script(file: string): Generator<string> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    for (const [table, columns] of Object.entries(TABLES)) {
      const names = columns.split(/,\s*/).map((column) => column.split(' ')[0]);
      yield `CREATE TABLE ${table} (${columns});\nCOPY ${table} FROM STDIN;\n`;
      const rows = database.prepare(`SELECT ${names.join(', ')} FROM ${ROWS[table as keyof typeof TABLES]}`);
      for (const row of rows.iterate()) yield `${Object.values(row).map(copied).join('\t')}\n`;
      yield '\\.\n';
    }
    yield `${INDEXES};\n`;
  } finally {
    database.close();
  }
}

/**
 * Starts PostgreSQL on a folder of its own, which goes when it stops.
 *
 * @param programs folder of its programs
 * @param file of the local database of D1 whose rows it is to have
 */
export async function startPostgres(programs: string, file: string): Promise<RunningPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-postgres-'));
  const user = owner();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, encoding: 'utf8' } as const;
  const initialised = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', DATABASE, '-A', 'trust', '--locale=C', '-E', 'UTF8'],
    options,
  );
  if (initialised.status !== 0) throw new Error(`initdb: ${initialised.stderr}`);
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGINT');
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const psql = ['-h', folder, '-U', DATABASE, '-d', DATABASE, '-qAtX', '-v', 'ON_ERROR_STOP=1'];
  const ask = (sql: string) => spawnSync(join(programs, 'psql'), [...psql, '-c', sql], options);
  try {
    const began = performance.now();
    while (ask('SELECT 1').status !== 0) {
      if (server.exitCode !== null || performance.now() - began > STARTING_MS)
        throw new Error(`PostgreSQL did not start: ${ask('SELECT 1').stderr}`);
      await sleep(100);
    }
    const loading = spawn(join(programs, 'psql'), psql, { ...user, cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] });
    const said: string[] = [];
    loading.stderr?.on('data', (chunk) => said.push(String(chunk)));
    for (const line of script(file)) if (!loading.stdin?.write(line)) await once(loading.stdin ?? loading, 'drain');
    loading.stdin?.end();
    const [status] = await once(loading, 'exit');
    if (status !== 0) throw new Error(`psql: ${said.join('')}`);
    const version = ask('SHOW server_version').stdout.trim();
    return { connection: `postgres://${DATABASE}@/${DATABASE}?host=${encodeURIComponent(folder)}`, version, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
