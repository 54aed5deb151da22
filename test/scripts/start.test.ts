import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HOST, isPortFree } from '../../scripts/local-worker.ts';
import { freePort } from './free-port.ts';

const START = join(import.meta.dirname, '../../scripts/start.mjs');
const TIMEOUT_MS = 120_000;

let state: string;
beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'sitrep-start-'));
});
const children: ChildProcess[] = [];
afterEach(() => {
  // What a failed expectation left running.
  for (const child of children.splice(0)) child.kill();
});
afterAll(() => rm(state, { recursive: true, force: true }));

interface Started {
  readonly process: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** Resolves once the text has been printed; rejects when the process ends before. */
  printed(text: string): Promise<void>;
}

function start(port: string): Started {
  const child = spawn(process.execPath, [START], { env: { ...process.env, PORT: port, SITREP_STATE: state } });
  children.push(child);
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
    child.emit('printed');
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return {
    process: child,
    output: () => output,
    printed: (text) =>
      new Promise((resolve, reject) => {
        child.on('printed', () => output.includes(text) && resolve());
        child.on('close', () => reject(new Error(`Ended without "${text}": ${output}`)));
      }),
  };
}

describe('npm start', () => {
  it('says in one line that the port is taken, and ends', async () => {
    const server = createServer().listen(0, HOST);
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const started = start(String(port));
    const [code] = await once(started.process, 'close');
    server.close();
    expect(code).toBe(1);
    expect(started.output().trim().split('\n')).toEqual([expect.stringContaining(`Port ${port} is taken`)]);
  });

  it.each(['abc', '65536'])('refuses the port %s', async (port) => {
    const started = start(port);
    const [code] = await once(started.process, 'close');
    expect(code).toBe(1);
    expect(started.output()).toContain('PORT is');
  });

  it('ingests the samples once, answers, and leaves nothing behind when interrupted', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const port = await freePort();
    for (const news of ['9 of them new', 'all there already']) {
      const started = start(String(port));
      await started.printed('A query to paste');
      expect(started.output()).toContain(`Sample articles: 9, ${news}`);
      const { status } = await fetch(`http://${HOST}:${port}/health`);
      expect(status).toBe(200);
      started.process.kill('SIGINT');
      const [code] = await once(started.process, 'close');
      expect(code).toBe(0);
      expect(await isPortFree(port)).toBe(true);
    }
  });
});
