// What the local database holds before the first article: the packaged registry, and the hash of a key for everything that is kept beside it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ACCESS_SCOPES } from '../schema/vocabulary.ts';
import { sealEntries } from '../src/access/audit/seal.ts';
import { authenticate } from '../src/access/authentication.ts';
import { createKey } from '../src/access/manage.ts';
import { allows } from '../src/access/scopes.ts';
import type { Connection } from '../src/db/database.ts';
import { Refusal } from '../src/ingest/refusals.ts';
import { storePackagedRegistry } from '../src/registry/packaged.ts';
import { startRuntime } from './local-runtime.ts';

const OWNER = 'local';
const LABEL = 'npm start';

async function readKey(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return null;
  }
}

/** Whether the database knows the key, and lets it do all that a local key is for. */
async function isKnown(connection: Connection, key: string): Promise<boolean> {
  const authentication = await authenticate(connection, `Bearer ${key}`, new Date());
  return authentication.type === 'Viewer' && ACCESS_SCOPES.every((scope) => allows(authentication.viewer, scope));
}

/** Makes a key for everything; gives it. */
async function makeLocalKey(connection: Connection): Promise<string> {
  const operator = { connection, viewer: null, requestId: null, now: new Date() };
  const created = await createKey(operator, { owner: OWNER, label: LABEL, scopes: ACCESS_SCOPES });
  if (created instanceof Refusal) throw created;
  return created.secret;
}

/**
 * Prepares the migrated local database under `state`: stores the packaged registry where it is not there in this version,
 * and gives the key for everything, made when there is none that the database knows.
 * The Worker must not be running: the database is opened directly.
 */
export async function prepareDatabase(state: string): Promise<string> {
  const path = join(state, 'write-key');
  const kept = await readKey(path);
  const runtime = startRuntime(state);
  try {
    const DB = await runtime.getD1Database('DB');
    await storePackagedRegistry(DB, new Date());
    const key = kept !== null && (await isKnown(DB, kept)) ? kept : await makeLocalKey(DB);
    if (key !== kept) await writeFile(path, `${key}\n`, { mode: 0o600 });
    await sealEntries(DB);
    return key;
  } finally {
    await runtime.dispose();
  }
}
