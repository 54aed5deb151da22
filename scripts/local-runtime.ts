// The runtime under `wrangler dev`, without wrangler between: for what works on the local database, or measures the Worker.
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_readConfig } from 'wrangler';
import * as z from 'zod';

export const CONFIGURATION = join(import.meta.dirname, '../wrangler.toml');

/** What of wrangler.toml the runtime is to know. */
const configuration = z.object({
  compatibility_date: z.string(),
  d1_databases: z.array(z.object({ binding: z.string(), database_id: z.string() })),
  durable_objects: z.object({ bindings: z.array(z.object({ name: z.string(), class_name: z.string() })) }),
});

/** A module that does nothing: what stands for the Worker where only its database is wanted. */
const NO_WORKER = 'export default {};';

/** The static assets, as they lie there. */
const ASSETS = join(import.meta.dirname, '../public');

interface RuntimeOptions {
  /** Where the runtime can be looked into; nowhere if not given. */
  readonly inspectorPort?: number;
}

/**
 * Starts the runtime on the databases of wrangler.toml.
 *
 * @param state folder of the local database
 * @param worker text of the Worker's one module, which then gets the Durable Objects of wrangler.toml and the static assets
 */
export function startRuntime(state: string, worker: string | null = null, options: RuntimeOptions = {}): Miniflare {
  const read = unstable_readConfig({ config: CONFIGURATION }, { hideWarnings: true });
  const { compatibility_date: compatibilityDate, d1_databases, durable_objects } = configuration.parse(read);
  const databases = d1_databases.map(({ binding, database_id }) => [binding, database_id] as const);
  const objects = durable_objects.bindings.map(
    ({ name, class_name: className }) => [name, { className, useSQLite: true }] as const,
  );
  return new Miniflare(
    convertV4MiniflareOptions({
      modules: [{ type: 'ESModule', path: 'index.js', contents: worker ?? NO_WORKER }],
      compatibilityDate,
      d1Databases: Object.fromEntries(databases),
      durableObjects: worker === null ? {} : Object.fromEntries(objects),
      serviceBindings: worker === null ? {} : { ASSETS: { disk: { path: ASSETS, writable: false } } },
      ...options,
      port: 0,
      // A line a request is for operators; what goes wrong is for whoever runs this.
      handleStructuredLogs({ level, message }) {
        if (level !== 'log') console.error(message);
      },
      resourcePersistencePath: join(state, 'v3'),
    }),
  );
}
