// The local write key: made once, kept beside the local database, known to the database by its hash alone.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/d1';
import { getPlatformProxy } from 'wrangler';
import { accessKeys } from '../schema/access.ts';

const OWNER = 'local';
const SECRET_BYTES = 32;

async function readOrMakeKey(state: string): Promise<string> {
  const path = join(state, 'write-key');
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    const key = `sitrep_${randomBytes(SECRET_BYTES).toString('base64url')}`;
    await mkdir(state, { recursive: true });
    await writeFile(path, `${key}\n`, { mode: 0o600 });
    await chmod(path, 0o600);
    return key;
  }
}

/**
 * The write key of the local database under `state`; made when there is none, known to the database afterwards.
 * The Worker must not be running: the database is opened directly.
 */
export async function ensureWriteKey(state: string): Promise<string> {
  const key = await readOrMakeKey(state);
  const platform = await getPlatformProxy<Cloudflare.Env>({ persist: { path: join(state, 'v3') } });
  try {
    await drizzle(platform.env.DB)
      .insert(accessKeys)
      .values({
        id: randomUUID(),
        ownerId: OWNER,
        hash: createHash('sha256').update(key).digest('hex'),
        scopes: 'read ingest',
        createdAt: new Date().toISOString(),
      })
      .onConflictDoNothing();
  } finally {
    await platform.dispose();
  }
  return key;
}
