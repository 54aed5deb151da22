// The Worker on a local database, in the runtime itself: with the bindings of wrangler.toml, and no proxy of wrangler's between.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';

const CONFIGURATION = join(import.meta.dirname, '../wrangler.toml');

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
  const { modulesRules: _rules, ...options } = unstable_getMiniflareWorkerOptions(CONFIGURATION).workerOptions;
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...options,
      modules: [{ type: 'ESModule', path: 'index.js', contents: readFileSync(script, 'utf8') }],
      port: 0,
      resourcePersistencePath: join(state, 'v3'),
    }),
  );
  return { address: await miniflare.ready, stop: () => miniflare.dispose() };
}
