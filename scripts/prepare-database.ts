// What the local database holds before the first article: the packaged registry, and the hash of a write key that is kept beside it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/d1';
import { accessKeys } from '../schema/access.ts';
import { sealEntries } from '../src/access/audit/seal.ts';
import { authenticate, makeKey } from '../src/access/keys.ts';
import type { Connection } from '../src/db/database.ts';
import { storePackagedRegistry } from '../src/registry/packaged.ts';
import { startRuntime } from './local-runtime.ts';

const OWNER = 'local';
const SCOPES = ['read', 'ingest', 'review'] as const;

async function readKey(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return null;
  }
}

/** Whether the database knows the key, and lets it do all that a local key is for. */
async function isKnown(connection: Connection, key: string): Promise<boolean> {
  const authentication = await authenticate(connection, `Bearer ${key}`);
  return authentication.type === 'Viewer' && SCOPES.every((scope) => authentication.viewer.scopes.has(scope));
}

/**
 * Prepares the migrated local database under `state`: stores the packaged registry where it is not there in this version,
 * and gives the write key, made when there is none that the database knows.
 * The Worker must not be running: the database is opened directly.
 */
export async function prepareDatabase(state: string): Promise<string> {
  const path = join(state, 'write-key');
  const kept = await readKey(path);
  const runtime = startRuntime(state);
  try {
    const DB = await runtime.getD1Database('DB');
    await storePackagedRegistry(DB, new Date());
    await sealEntries(DB);
    if (kept !== null && (await isKnown(DB, kept))) return kept;
    const { key, row } = await makeKey(OWNER, SCOPES, new Date());
    await drizzle(DB).insert(accessKeys).values(row);
    await writeFile(path, `${key}\n`, { mode: 0o600 });
    return key;
  } finally {
    await runtime.dispose();
  }
}
