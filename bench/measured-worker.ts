// The Worker on a local database, in the runtime itself: no proxy of wrangler's between, which would halve what it does.
import { readFileSync } from 'node:fs';
import { startRuntime } from '../scripts/local-runtime.ts';

export interface MeasuredWorker {
  readonly address: URL;
  stop(): Promise<void>;
}

/**
 * Starts a bundled Worker.
 *
 * @param script path of its one module
 * @param state folder of the local database
 */
export async function startOn(script: string, state: string): Promise<MeasuredWorker> {
  const runtime = startRuntime(state, readFileSync(script, 'utf8'));
  return { address: await runtime.ready, stop: () => runtime.dispose() };
}
