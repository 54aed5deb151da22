// The Worker on this machine: `wrangler dev` with the runtime under it, started and ended as one.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '..');
/** By its path and with this very Node, so that nothing hangs on the caller's PATH. */
const WRANGLER = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
export const HOST = '127.0.0.1';
const READY_TIMEOUT_MS = 60_000;
const READY_POLL_MS = 100;
/** How long wrangler may take to end its runtime before both are killed. */
const STOP_TIMEOUT_MS = 3_000;

const ENVIRONMENT = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true', CI: 'true' };

export interface LocalOptions {
  readonly port: number;
  /** Folder that holds the local database. */
  readonly state: string;
}

export interface LocalWorker {
  readonly address: string;
  /** wrangler's process, leader of the group that the runtime belongs to. */
  readonly process: ChildProcess;
  /** Ends wrangler and the runtime; resolves when both are gone. */
  stop(): Promise<void>;
}

/** True when nothing listens on the port. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ port, host: HOST, exclusive: true });
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

/** Brings the local database up to date. Rejects with wrangler's own words when a migration fails. */
export async function applyMigrations(state: string): Promise<void> {
  const args = ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state];
  const wrangler = spawn(process.execPath, [WRANGLER, ...args], {
    cwd: ROOT,
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  wrangler.stdout.on('data', (chunk) => said.push(String(chunk)));
  wrangler.stderr.on('data', (chunk) => said.push(String(chunk)));
  const [code] = await once(wrangler, 'close');
  if (code !== 0) throw new Error(`The migrations could not be applied.\n${said.join('')}`);
}

/** Starts the Worker and resolves when it answers on /health. */
export async function startWorker({ port, state }: LocalOptions): Promise<LocalWorker> {
  const args = ['dev', '--local', '--ip', HOST, '--port', String(port), '--inspector-port', '0', '--persist-to', state];
  args.push('--log-level', 'error', '--show-interactive-dev-session=false');
  const wrangler = spawn(process.execPath, [WRANGLER, ...args], {
    cwd: ROOT,
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Its own process group: the runtime is its child, and outlives it unless the whole group is ended.
    detached: true,
  });
  const address = `http://${HOST}:${port}`;
  const worker: LocalWorker = { address, process: wrangler, stop: () => stopGroup(wrangler) };
  try {
    await untilHealthy(address, wrangler);
    return worker;
  } catch (error) {
    await worker.stop();
    throw error;
  }
}

/** Where the runtime takes a call of the cron. */
const CRON_PATH = '/cdn-cgi/local/scheduled';

/** Calls the Worker's cron, as if at an instant. Never rejects: the next call does what this one could not. */
export async function callCron(address: string, at = new Date()): Promise<void> {
  try {
    const response = await fetch(new URL(`${CRON_PATH}?time=${at.getTime()}`, address));
    await response.body?.cancel();
  } catch {
    // The Worker is ending, or busy.
  }
}

async function untilHealthy(address: string, wrangler: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (wrangler.exitCode !== null || wrangler.signalCode !== null) {
      throw new Error('The Worker ended before it could answer; its own words stand above.');
    }
    try {
      const response = await fetch(`${address}/health`);
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await sleep(READY_POLL_MS);
  }
  throw new Error(`The Worker did not answer on ${address}/health within ${READY_TIMEOUT_MS / 1000} seconds.`);
}

async function stopGroup(leader: ChildProcess): Promise<void> {
  const group = leader.pid;
  if (group === undefined) return;
  signalGroup(group, 'SIGTERM');
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (signalGroup(group, 0) && Date.now() < deadline) await sleep(READY_POLL_MS / 2);
  signalGroup(group, 'SIGKILL');
}

/** Signals every process of the group. @returns false when none is left. */
function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, signal);
    return true;
  } catch {
    return false;
  }
}
