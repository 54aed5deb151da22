// Whom a request stands for, by its bearer key.
import { type Connection, openLatestSession } from '../db/database.ts';
import { findKeyByHash, noteUse, type StoredKey, type Viewer } from '../db/keys.ts';
import { countRowsRead } from '../db/rows-read.ts';
import type { RequestLog } from '../logging.ts';
import { Recent } from '../recent.ts';
import { beginsAsKey, isMistyped } from './key-text.ts';
import { hashKey } from './keys.ts';

/** Longer than any key by far; what is longer is not worth hashing. */
const MAXIMUM_HEADER_LENGTH = 512;
/** How far the noted last use of a key may be behind: a write for each request would be dear. */
const USE_NOTED_EVERY_MS = 5 * 60_000;

/** Keys that an isolate knows to have been valid when they last came. */
const MOST_KNOWN = 1_000;

export type Authentication =
  | { readonly type: 'Anonymous' }
  | { readonly type: 'Viewer'; readonly viewer: Viewer }
  | { readonly type: 'InvalidKey'; readonly message: string };

const invalid = (message: string): Authentication => ({ type: 'InvalidKey', message });

const NO_KEY =
  'The header Authorization holds no key of this service: send "Authorization: Bearer <key>", or no such header.';
const MISTYPED =
  'The key is mistyped or cut off, as its checksum tells: send it as it was shown when it was made, "Authorization: Bearer <key>".';
const UNKNOWN = 'The key is not known here: send a valid one as "Authorization: Bearer <key>", or no such header.';
const ANOTHER =
  'ask whoever has a key with the scope "admin" for another, and send that as "Authorization: Bearer <key>".';

/** Compares in a time that does not tell where two texts of one length differ. */
function equalsInConstantTime(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}

/** Hashes of keys that were valid when this isolate last looked. Whether they are is asked each time; this tells who may guess. */
const foundValid = new Recent(MOST_KNOWN);

/** What an `Authorization` header holds: null for no header, and a message where the text tells that it is no key. */
function read(header: string | null): { readonly key: string } | string | null {
  if (header === null) return null;
  if (header.length > MAXIMUM_HEADER_LENGTH) return NO_KEY;
  const key = /^Bearer +([\w-]+)$/i.exec(header.trim())?.[1];
  if (key === undefined) return NO_KEY;
  if (!beginsAsKey(key)) return UNKNOWN;
  return isMistyped(key) ? MISTYPED : { key };
}

/** Why a stored key is not valid; null where it is. */
function faultOf({ revokedAt, expiresAt }: StoredKey, now: Date): string | null {
  if (revokedAt !== null) return `The key was revoked on ${revokedAt.slice(0, 10)}: ${ANOTHER}`;
  if (expiresAt !== null && expiresAt <= now.toISOString())
    return `The key expired on ${expiresAt.slice(0, 10)}: ${ANOTHER}`;
  return null;
}

/** The stored key that an `Authorization` header stands for; null for no header, and a message for any that is no valid key. */
async function keyOf(connection: Connection, header: string | null, now: Date): Promise<StoredKey | string | null> {
  const given = read(header);
  if (given === null || typeof given === 'string') return given;
  const hash = await hashKey(given.key);
  const stored = await findKeyByHash(connection, hash);
  if (!stored || !equalsInConstantTime(stored.hash, hash)) return UNKNOWN;
  const fault = faultOf(stored, now);
  if (fault === null) foundValid.add(hash);
  else foundValid.delete(hash);
  return fault ?? stored;
}

/** Whether a request brings a key, or what may be one, that this isolate has not found valid when it last came. */
export async function mayGuess({ headers }: Pick<Request, 'headers'>): Promise<boolean> {
  const given = read(headers.get('authorization'));
  if (given === null) return false;
  return typeof given === 'string' || !foundValid.has(await hashKey(given.key));
}

/** The instant up to which a noted use is too long ago. */
function staleSince(now: Date): string {
  return new Date(now.getTime() - USE_NOTED_EVERY_MS).toISOString();
}

/**
 * Whom an `Authorization` header stands for: no header is nobody in particular, any other than a valid bearer key is an
 * error. The database is asked by the key's hash, in one statement, and not at all where the header
 * tells that it holds no key.
 * `used` is called with the id of a key whose use is to be noted.
 */
export async function authenticate(
  connection: Connection,
  header: string | null,
  now: Date,
  used: (keyId: string) => void = () => {},
): Promise<Authentication> {
  const key = await keyOf(connection, header, now);
  if (key === null) return { type: 'Anonymous' };
  if (typeof key === 'string') return invalid(key);
  const { keyId, ownerId, scopes, lastUsedAt } = key;
  if (lastUsedAt === null || lastUsedAt <= staleSince(now)) used(keyId);
  return { type: 'Viewer', viewer: { keyId, ownerId, scopes } };
}

/** What of a request's invocation is needed to authenticate it. */
interface Authenticating {
  readonly now: Date;
  readonly log: RequestLog;
  readonly waitUntil: (work: Promise<unknown>) => void;
}

async function ask(header: string | null, database: D1Database, invocation: Authenticating): Promise<Authentication> {
  if (header === null) return { type: 'Anonymous' };
  const { now, log, waitUntil } = invocation;
  const connection = countRowsRead(openLatestSession(database));
  log.count(connection);
  const authentication = await authenticate(connection, header, now, (keyId) =>
    waitUntil(
      noteUse(connection, keyId, now.toISOString(), staleSince(now)).catch((error: unknown) => log.error(error)),
    ),
  );
  if (authentication.type === 'Viewer') log.note({ keyId: authentication.viewer.keyId });
  return authentication;
}

/** Whether whoever was let in by a key may still do all that they might then. */
export function isStillAllowed(before: Authentication, now: Authentication): boolean {
  if (before.type !== 'Viewer') return true;
  return now.type === 'Viewer' && [...before.viewer.scopes].every((scope) => now.viewer.scopes.has(scope));
}

/** Whom a request stands for by now: a key that was valid when it came in may be so no more. */
export function authenticateAnew(request: Request, connection: Connection): Promise<Authentication> {
  return authenticate(connection, request.headers.get('authorization'), new Date());
}

const authentications = new WeakMap<Authenticating, Promise<Authentication>>();

/**
 * Whom a request stands for, asked of the database once a request, and of its primary: a key that has just been revoked is
 * not valid at some replica for a while longer. The key's use is noted after the answer, whatever becomes of that.
 */
export function authenticateRequest(
  request: Request,
  database: D1Database,
  invocation: Authenticating,
): Promise<Authentication> {
  const known = authentications.get(invocation);
  if (known) return known;
  const authentication = ask(request.headers.get('authorization'), database, invocation);
  authentications.set(invocation, authentication);
  return authentication;
}
