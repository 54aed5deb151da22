// Bearer keys: how one is made, and whom a request's header stands for.

import type { Connection } from '../db/database.ts';
import { type AccessScope, findKeyByHash, type Viewer } from '../db/keys.ts';

const SECRET_BYTES = 32;
/** Longer than any key by far; what is longer is not worth hashing. */
const MAXIMUM_HEADER_LENGTH = 512;

const encoder = new TextEncoder();

/** SHA-256 of a text's UTF-8, in lower-case hexadecimal. */
export async function hashKey(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(key));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A row of `access_keys`. */
export interface NewKey {
  readonly id: string;
  readonly ownerId: string;
  readonly hash: string;
  readonly scopes: string;
  readonly createdAt: string;
}

/**
 * Makes a key of 256 random bits. `key` is to be shown once and never stored; `row` is what the database keeps.
 */
export async function makeKey(
  ownerId: string,
  scopes: readonly AccessScope[],
  now: Date,
): Promise<{ readonly key: string; readonly row: NewKey }> {
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const key = `sitrep_${btoa(String.fromCharCode(...secret))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')}`;
  const row = {
    id: crypto.randomUUID(),
    ownerId,
    hash: await hashKey(key),
    scopes: scopes.join(' '),
    createdAt: now.toISOString(),
  };
  return { key, row };
}

/** Compares in a time that does not tell where two texts of one length differ. */
function equalsInConstantTime(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}

export type Authentication =
  | { readonly type: 'Anonymous' }
  | { readonly type: 'Viewer'; readonly viewer: Viewer }
  | { readonly type: 'InvalidKey'; readonly message: string };

const INVALID: Authentication = {
  type: 'InvalidKey',
  message:
    'The key is not known or was revoked. Send a valid one as "Authorization: Bearer <key>", or no header at all to read.',
};

/**
 * Whom an `Authorization` header stands for: no header is an anonymous reader, any other than a valid bearer key is an
 * error. The database is asked by the key's hash; one statement.
 */
export async function authenticate(connection: Connection, header: string | null): Promise<Authentication> {
  if (header === null) return { type: 'Anonymous' };
  if (header.length > MAXIMUM_HEADER_LENGTH) return INVALID;
  const key = /^Bearer ([\w-]+)$/i.exec(header.trim())?.[1];
  if (key === undefined) return INVALID;
  const hash = await hashKey(key);
  const stored = await findKeyByHash(connection, hash);
  if (!stored || stored.revokedAt !== null || !equalsInConstantTime(stored.hash, hash)) return INVALID;
  const { keyId, ownerId, scopes } = stored;
  return { type: 'Viewer', viewer: { keyId, ownerId, scopes } };
}

/**
 * Tells whom a request's `Authorization` header stands for, as often as it is asked; the database is asked once.
 *
 * @param noteKey is told the id of a key that is valid
 */
export function authenticateOnce(
  request: Request,
  connection: Connection,
  noteKey: (keyId: string) => void,
): () => Promise<Authentication> {
  let authentication: Promise<Authentication> | undefined;
  const ask = async (): Promise<Authentication> => {
    const authenticated = await authenticate(connection, request.headers.get('authorization'));
    if (authenticated.type === 'Viewer') noteKey(authenticated.viewer.keyId);
    return authenticated;
  };
  return () => (authentication ??= ask());
}
