// Access keys as stored: hashes, owners and scopes, never the keys.
import { ACCESS_SCOPES, type AccessScope } from '../../schema/vocabulary.ts';
import type { Connection } from './database.ts';

export type { AccessScope };

/** Who asks: the owner of a valid key, and what the key allows. */
export interface Viewer {
  readonly keyId: string;
  readonly ownerId: string;
  readonly scopes: ReadonlySet<AccessScope>;
}

export interface StoredKey extends Viewer {
  /** SHA-256 of the key, in hexadecimal. */
  readonly hash: string;
  readonly revokedAt: string | null;
}

const KNOWN_SCOPES: ReadonlyMap<string, AccessScope> = new Map(ACCESS_SCOPES.map((scope) => [scope, scope]));

/** The key of that hash; null when there is none. Scopes that this version does not know are left out. */
export async function findKeyByHash(connection: Connection, hash: string): Promise<StoredKey | null> {
  const row = await connection
    .prepare('SELECT id, owner_id, hash, scopes, revoked_at FROM access_keys WHERE hash = ?1')
    .bind(hash)
    .first<{ id: string; owner_id: string; hash: string; scopes: string; revoked_at: string | null }>();
  if (!row) return null;
  return {
    keyId: row.id,
    ownerId: row.owner_id,
    hash: row.hash,
    scopes: new Set(row.scopes.split(' ').flatMap((scope) => KNOWN_SCOPES.get(scope) ?? [])),
    revokedAt: row.revoked_at,
  };
}
