// Access keys as stored: hashes, owners and scopes, never the keys.
import { accessKeys } from '../../schema/access.ts';
import { ACCESS_SCOPES, type AccessScope } from '../../schema/vocabulary.ts';
import type { Connection } from './database.ts';
import { stopUnless } from './guard.ts';
import { insertRows } from './insert-rows.ts';

export type { AccessScope };

/** Who asks: the owner of a valid key, and what the key allows. */
export interface Viewer {
  readonly keyId: string;
  readonly ownerId: string;
  readonly scopes: ReadonlySet<AccessScope>;
}

/** Instants are ISO, UTC. */
export interface StoredKey extends Viewer {
  /** SHA-256 of the key, in hexadecimal. */
  readonly hash: string;
  readonly revokedAt: string | null;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
}

const KNOWN_SCOPES: ReadonlyMap<string, AccessScope> = new Map(ACCESS_SCOPES.map((scope) => [scope, scope]));

/** The scopes that a row tells. Those that this version does not know are left out. */
export function scopesOf(text: string): AccessScope[] {
  return text.split(' ').flatMap((scope) => KNOWN_SCOPES.get(scope) ?? []);
}

interface KeyRow {
  readonly id: string;
  readonly owner_id: string;
  readonly hash: string;
  readonly scopes: string;
  readonly revoked_at: string | null;
  readonly expires_at: string | null;
  readonly last_used_at: string | null;
}

function storedKey(row: KeyRow): StoredKey {
  return {
    keyId: row.id,
    ownerId: row.owner_id,
    hash: row.hash,
    scopes: new Set(scopesOf(row.scopes)),
    revokedAt: row.revoked_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  };
}

async function findKey(connection: Connection, column: 'hash' | 'id', value: string): Promise<StoredKey | null> {
  const row = await connection
    .prepare(
      `SELECT id, owner_id, hash, scopes, revoked_at, expires_at, last_used_at FROM access_keys WHERE ${column} = ?1`,
    )
    .bind(value)
    .first<KeyRow>();
  return row && storedKey(row);
}

/** The key of that hash; null when there is none. */
export function findKeyByHash(connection: Connection, hash: string): Promise<StoredKey | null> {
  return findKey(connection, 'hash', hash);
}

/** The key of that id; null when there is none. */
export function findKeyById(connection: Connection, id: string): Promise<StoredKey | null> {
  return findKey(connection, 'id', id);
}

/** A key as its row tells it, but for its hash. */
export interface ListedKey {
  readonly id: string;
  readonly ownerId: string;
  readonly scopes: string;
  readonly label: string | null;
  readonly ending: string | null;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** All keys, those that were made last first. */
export async function listKeys(connection: Connection): Promise<ListedKey[]> {
  const { results } = await connection
    .prepare(
      `SELECT id, owner_id AS ownerId, scopes, label, ending, created_at AS createdAt, expires_at AS expiresAt,
         last_used_at AS lastUsedAt, revoked_at AS revokedAt
       FROM access_keys ORDER BY created_at DESC, id DESC`,
    )
    .all<ListedKey>();
  return results;
}

/** Stores a key. */
export function insertKey(connection: Connection, row: typeof accessKeys.$inferInsert): D1PreparedStatement[] {
  return insertRows(connection, accessKeys, [row]);
}

/** Notes that a key was used at an instant, unless a use since another instant is noted already. */
export async function noteUse(connection: Connection, keyId: string, at: string, since: string): Promise<void> {
  await connection
    .prepare('UPDATE access_keys SET last_used_at = ?2 WHERE id = ?1 AND (last_used_at IS NULL OR last_used_at <= ?3)')
    .bind(keyId, at, since)
    .run();
}

/** Whether a key, by its alias, is valid at ?2 and allows to manage keys. */
const isManager = (key: string) =>
  `(${key}.revoked_at IS NULL AND (${key}.expires_at IS NULL OR ${key}.expires_at > ?2) AND ' ' || ${key}.scopes || ' ' LIKE '% admin %')`;

/** Whether the key ?1 is the only one at ?2 that allows to manage keys. */
const IS_LAST_MANAGER = `EXISTS (SELECT 1 FROM access_keys AS it WHERE it.id = ?1 AND ${isManager('it')})
  AND NOT EXISTS (SELECT 1 FROM access_keys AS other WHERE other.id <> ?1 AND ${isManager('other')})`;

/** Whether the key is the only one at an instant that allows to manage keys. */
export async function isLastManager(connection: Connection, keyId: string, at: string): Promise<boolean> {
  const row = await connection.prepare(`SELECT ${IS_LAST_MANAGER} AS last`).bind(keyId, at).first<{ last: number }>();
  return row?.last === 1;
}

/** What a key is revoked with. */
interface Revocation {
  readonly keyId: string;
  /** ISO instant, UTC. */
  readonly at: string;
  /** Key that it is revoked with; null for the command line. */
  readonly byKeyId: string | null;
  /** Whether the last key that allows to manage keys may go. */
  readonly evenLast: boolean;
}

/**
 * Revokes a key. The first statement stops the batch that they open where the key is not there, is revoked already, or is the
 * last that may manage keys and must stay: so two that revoke each other's at once do not both succeed.
 */
export function revokeKeyStatements(
  connection: Connection,
  { keyId, at, byKeyId, evenLast }: Revocation,
): D1PreparedStatement[] {
  const stays = evenLast ? '0' : IS_LAST_MANAGER;
  const holds = `EXISTS (SELECT 1 FROM access_keys WHERE id = ?1 AND revoked_at IS NULL AND ?2 IS NOT NULL) AND NOT (${stays})`;
  return [
    connection.prepare(stopUnless(holds)).bind(keyId, at),
    connection
      .prepare('UPDATE access_keys SET revoked_at = ?2, revoked_by_key_id = ?3 WHERE id = ?1')
      .bind(keyId, at, byKeyId),
  ];
}
