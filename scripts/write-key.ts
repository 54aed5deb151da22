// The local write key: made once and kept beside the local database, which knows its hash alone.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/d1';
import { getPlatformProxy } from 'wrangler';
import { accessKeys } from '../schema/access.ts';
import { authenticate, makeKey } from '../src/access/keys.ts';

const OWNER = 'local';

async function readKey(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return null;
  }
}

/**
 * The write key of the migrated local database under `state`; made when there is none that the database knows.
 * The Worker must not be running: the database is opened directly.
 */
export async function ensureWriteKey(state: string): Promise<string> {
  const path = join(state, 'write-key');
  const kept = await readKey(path);
  const platform = await getPlatformProxy<Cloudflare.Env>({ persist: { path: join(state, 'v3') } });
  try {
    const { DB } = platform.env;
    if (kept !== null && (await authenticate(DB, `Bearer ${kept}`)).type === 'Viewer') return kept;
    const { key, row } = await makeKey(OWNER, ['read', 'ingest'], new Date());
    await drizzle(DB).insert(accessKeys).values(row);
    await writeFile(path, `${key}\n`, { mode: 0o600 });
    return key;
  } finally {
    await platform.dispose();
  }
}
