// Workers inside workerd itself, without wrangler's proxy between: bundled as for a deployment, started, asked, ended.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import * as z from 'zod';
import { cpuMsOf } from './cpu-time.ts';

const ROOT = join(import.meta.dirname, '..');
const HOST = '127.0.0.1';
const READY_TIMEOUT_MS = 30_000;
const COMPATIBILITY_DATE = /^compatibility_date = "(.+)"$/m.exec(
  readFileSync(join(ROOT, 'wrangler.toml'), 'utf8'),
)?.[1];

const execute = promisify(execFile);

export interface RunningWorker {
  readonly address: string;
  readonly inspector: string;
  readonly pid: number;
  /** From the start of the process to its first answer. */
  readonly startMs: number;
  /** On a core; null where the system does not tell. */
  readonly startCpuMs: number | null;
  stop(): Promise<void>;
}

/** Bundles a Worker as a deployment would. @returns the bundle's path, in a folder that `remove` takes away */
export async function bundle(entry: string): Promise<{ script: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-bench-'));
  await execute('wrangler', ['deploy', entry, '--dry-run', '--outdir', folder], {
    cwd: ROOT,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  });
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new Error(`${entry} was bundled as ${scripts.join(', ')}.`);
  return { script: join(folder, script), remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Starts a Worker with the static assets bound as ASSETS; its configuration is written beside it.
 *
 * @param script path of the one module that it is
 * @param path of the first request, whose answer ends the start
 */
export async function start(script: string, path = '/'): Promise<RunningWorker> {
  const [port, inspectorPort] = [await freePort(), await freePort()];
  const config = join(dirname(script), 'config.capnp');
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "assets", disk = (path = ${JSON.stringify(join(ROOT, 'public'))}))],
  sockets = [(name = "http", address = "${HOST}:${port}", http = (), service = "main")]
);
const main :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed ${JSON.stringify(basename(script))})],
  bindings = [(name = "ASSETS", service = "assets")],
  compatibilityDate = "${COMPATIBILITY_DATE}"
);
`,
  );
  const began = performance.now();
  const workerd = spawn('workerd', ['serve', config, `--inspector-addr=${HOST}:${inspectorPort}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  workerd.stderr.on('data', (chunk) => said.push(String(chunk)));
  const stop = async () => {
    if (workerd.exitCode === null && workerd.signalCode === null) {
      workerd.kill('SIGKILL');
      await once(workerd, 'exit');
    }
  };
  const pid = workerd.pid ?? 0;
  const address = `http://${HOST}:${port}`;
  while (performance.now() - began < READY_TIMEOUT_MS && workerd.exitCode === null) {
    try {
      const response = await fetch(address + path);
      await response.arrayBuffer();
      const startMs = performance.now() - began;
      return { address, inspector: `${HOST}:${inspectorPort}`, pid, startMs, startCpuMs: cpuMsOf(pid), stop };
    } catch {
      await sleep(5);
    }
  }
  await stop();
  throw new Error(`workerd did not answer.\n${said.join('')}`);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

export interface Heap {
  readonly usedMb: number;
  /** Buffers outside the heap, the place names among them. */
  readonly buffersMb: number;
}

const targets = z.array(z.object({ webSocketDebuggerUrl: z.string() })).min(1);
const answered = z.object({ id: z.number(), result: z.unknown() });
const heapUsage = z.object({ usedSize: z.number(), backingStorageSize: z.number() });

/** Milliseconds: the collection is a task of the runtime's, which answers nothing when it is done. */
const COLLECTION_MS = 1_000;

/** The JavaScript heap after a forced collection, asked through the inspector. */
export async function heapOf({ inspector, address }: Pick<RunningWorker, 'inspector' | 'address'>): Promise<Heap> {
  const [target] = targets.parse(await (await fetch(`http://${inspector}/json`)).json());
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '');
  await once(socket, 'open');
  const ask = (id: number, method: string) => socket.send(JSON.stringify({ id, method }));
  try {
    ask(1, 'HeapProfiler.enable');
    ask(2, 'HeapProfiler.collectGarbage');
    // the task is run when the Worker next has something to do
    await sleep(COLLECTION_MS);
    await (await fetch(address)).arrayBuffer();
    const { promise, resolve } = Promise.withResolvers<Heap>();
    socket.addEventListener('message', ({ data }) => {
      const { id, result } = answered.parse(JSON.parse(String(data)));
      if (id !== 3) return;
      const { usedSize, backingStorageSize } = heapUsage.parse(result);
      resolve({ usedMb: usedSize / 1e6, buffersMb: backingStorageSize / 1e6 });
    });
    ask(3, 'Runtime.getHeapUsage');
    return await promise;
  } finally {
    socket.close();
  }
}
