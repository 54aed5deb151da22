// The database that an operator's command works on: the local one, or the deployed one over wrangler's remote bindings.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPlatformProxy, unstable_readConfig } from 'wrangler';
import * as z from 'zod';
import { STATE } from './environment.ts';
import { CONFIGURATION, startRuntime } from './local-runtime.ts';

/** What of wrangler.toml leads to the deployed database. */
const configuration = z.object({
  name: z.string(),
  compatibility_date: z.string(),
  account_id: z.string().optional(),
  d1_databases: z.array(z.looseObject({})),
});

export interface OpenDatabase {
  readonly connection: D1Database;
  close(): Promise<void>;
}

/** The local database under `state`. The Worker may be running on it. */
export async function openLocal(state: string = STATE): Promise<OpenDatabase> {
  const runtime = startRuntime(state);
  return { connection: await runtime.getD1Database('DB'), close: () => runtime.dispose() };
}

/** The database that wrangler.toml names in Cloudflare's network, for the account that `wrangler login` has chosen. */
export async function openRemote(): Promise<OpenDatabase> {
  const read = unstable_readConfig({ config: CONFIGURATION }, { hideWarnings: true });
  const { d1_databases, ...rest } = configuration.parse(read);
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-remote-'));
  try {
    // Only the database, and as a binding that leads to the deployed one.
    const configPath = join(folder, 'wrangler.json');
    const databases = d1_databases.map((database) => ({ ...database, remote: true }));
    await writeFile(configPath, JSON.stringify({ ...rest, d1_databases: databases }));
    const proxy = await getPlatformProxy<{ DB: D1Database }>({ configPath, persist: false });
    return { connection: proxy.env.DB, close: proxy.dispose };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function openDatabase(isRemote: boolean): Promise<OpenDatabase> {
  return isRemote ? openRemote() : openLocal();
}
