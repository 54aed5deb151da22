// The Worker as it is deployed, in a runtime of its own: with what wrangler.toml binds, and no proxy of wrangler's between. It can be killed.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { inject } from 'vitest';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { databaseFile } from '../../scripts/database-file.ts';

const CONFIGURATION = join(import.meta.dirname, '../../wrangler.toml');

const execute = promisify(execFile);

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
  /** Ends the Worker, and takes its database away. */
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

/** Starts the Worker on a database of its own, which has the packaged registry and knows the prepared key. */
export async function startWorker(): Promise<RunningWorker> {
  const { script, furnished } = inject('prepared');
  const state = await mkdtemp(join(tmpdir(), 'sitrep-running-'));
  await cp(furnished, state, { recursive: true });
  const { workerOptions } = unstable_getMiniflareWorkerOptions(CONFIGURATION);
  const options = convertV4MiniflareOptions({
    ...workerOptions,
    modules: [{ type: 'ESModule', path: 'index.js', contents: readFileSync(script, 'utf8') }],
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
      stop,
    };
  }

  async function stop(): Promise<void> {
    await miniflare.dispose();
    await rm(state, { recursive: true, force: true });
  }

  try {
    return await started(before);
  } catch (error) {
    await stop();
    throw error;
  }
}
