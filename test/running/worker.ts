// The Worker as it is deployed, in a runtime of its own: with what wrangler.toml binds, and no proxy of wrangler's between. It can be killed.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { databaseFile } from '../../scripts/database-file.ts';
import { applyMigrations } from '../../scripts/local-worker.ts';
import { prepareDatabase } from '../../scripts/prepare-database.ts';

const ROOT = join(import.meta.dirname, '../..');
const WRANGLER = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');

const execute = promisify(execFile);

/** What Workers are started from. */
export interface Prepared {
  /** The Worker's one module. */
  readonly script: string;
  /** Folder of a migrated database with the packaged registry, to be copied. */
  readonly state: string;
  /** A key that may read, ingest and review. */
  readonly key: string;
  /** Folder for whatever else there is. */
  readonly scratch: string;
  remove(): Promise<void>;
}

/** Bundles the Worker and migrates a database. */
export async function prepare(): Promise<Prepared> {
  const scratch = await mkdtemp(join(tmpdir(), 'sitrep-running-'));
  const [out, state] = [join(scratch, 'bundle'), join(scratch, 'prepared')];
  await execute(process.execPath, [WRANGLER, 'deploy', '--dry-run', '--outdir', out], {
    cwd: ROOT,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  });
  const scripts = (await readdir(out)).filter((name) => name.endsWith('.js'));
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new Error(`The Worker was bundled as ${scripts.join(', ')}.`);
  await applyMigrations(state);
  const key = await prepareDatabase(state);
  return {
    script: readFileSync(join(out, script), 'utf8'),
    state,
    key,
    scratch,
    remove: () => rm(scratch, { recursive: true, force: true }),
  };
}

export interface RunningWorker {
  readonly address: URL;
  /** The database that it works on, beside its own requests. */
  readonly database: D1Database;
  /** Path of the file that SQLite writes first whatever is written. */
  readonly log: string;
  /** Kills the runtime at once, as a machine that loses its power does, and starts it anew on what it left. */
  kill(): void;
  /** After a kill: resolves to the Worker on the same database. */
  restart(): Promise<RunningWorker>;
  stop(): Promise<void>;
}

/** The runtimes that this process has started and that have not ended. */
async function runtimes(): Promise<readonly number[]> {
  const { stdout } = await execute('ps', ['-A', '-o', 'pid=,ppid=,stat=,comm=']);
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent, state, command] = line.trim().split(/\s+/);
    const isOne = Number(parent) === process.pid && !state?.startsWith('Z') && command?.includes('workerd');
    return isOne ? [Number(pid)] : [];
  });
}

/** Starts a prepared Worker on a database folder. */
export async function startOn({ script }: Prepared, state: string): Promise<RunningWorker> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(ROOT, 'wrangler.toml'));
  const options = convertV4MiniflareOptions({
    ...workerOptions,
    modules: [{ type: 'ESModule', path: 'index.js', contents: script }],
    port: 0,
    // So that the cron can be called.
    unsafeTriggerHandlers: true,
    resourcePersistencePath: join(state, 'v3'),
  });
  const before = await runtimes();
  const miniflare = new Miniflare(options);

  async function started(known: readonly number[]): Promise<RunningWorker> {
    const address = await miniflare.ready;
    const [pid, ...more] = (await runtimes()).filter((id) => !known.includes(id));
    if (pid === undefined || more.length > 0) throw new Error('It is not clear which process is the runtime.');
    return {
      address,
      database: await miniflare.getD1Database('DB'),
      log: `${databaseFile(state)}-wal`,
      kill: () => process.kill(pid, 'SIGKILL'),
      async restart() {
        const others = (await runtimes()).filter((id) => id !== pid);
        await miniflare.setOptions(options);
        return started(others);
      },
      stop: () => miniflare.dispose(),
    };
  }

  try {
    return await started(before);
  } catch (error) {
    await miniflare.dispose();
    throw error;
  }
}
