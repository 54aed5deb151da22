// Keys made and revoked: by those whose key has the scope "admin", and at the command line.
import { auditEntry, type Logged, textHash } from '../db/audit.ts';
import type { Connection } from '../db/database.ts';
import {
  type AccessScope,
  findKeyById,
  insertKey,
  isLastManager,
  revokeKeyStatements,
  type Viewer,
} from '../db/keys.ts';
import { FieldTooLong, NotText, Refusal } from '../ingest/refusals.ts';
import { InvalidField } from '../registry/refusals.ts';
import { makeKey } from './keys.ts';
import { LastAdminKey, UnknownKey } from './refusals.ts';
import { orderedScopes } from './scopes.ts';

/** UTF-16 units of an owner's name and of a label. */
export const MAX_NAME_UNITS = 100;

export interface ManagingDependencies {
  readonly connection: Connection;
  /** Who asks; null for the operator at the command line. */
  readonly viewer: Viewer | null;
  /** By which request; null for none. */
  readonly requestId: string | null;
  readonly now: Date;
}

export interface KeyInput {
  readonly owner: string;
  readonly label?: string | null | undefined;
  readonly scopes: readonly AccessScope[];
  /** ISO instant, UTC; none for a key that stays valid until it is revoked. */
  readonly expiresAt?: string | null | undefined;
}

export interface CreatedKey {
  readonly keyId: string;
  /** The key itself. It is told here and nowhere else, ever. */
  readonly secret: string;
}

export interface RevokedKey {
  readonly keyId: string;
}

/** A name as it is kept; null for one without words. */
function readName(field: string, text: string): string | null | Refusal {
  if (text.length > MAX_NAME_UNITS) return new FieldTooLong(field, text.length, MAX_NAME_UNITS);
  // Whoever turns the direction of writing makes a name look like another.
  if (!text.isWellFormed() || /[\p{Cc}\p{Bidi_Control}]/u.test(text))
    return new NotText(
      `${field} holds control characters, marks that turn the direction of writing or halves of surrogate pairs: send valid Unicode on one line.`,
    );
  return text.trim() || null;
}

/** The expiry as it is kept. */
function readExpiry(text: string | null | undefined, now: Date): string | null | InvalidField {
  if (text === null || text === undefined) return null;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime()))
    return new InvalidField('expiresAt', 'is no instant: write one, as "2030-01-31T00:00:00Z"');
  if (instant <= now)
    return new InvalidField(
      'expiresAt',
      `is ${instant.toISOString()}, which is over: give an instant to come, or none for a key without an end`,
    );
  return instant.toISOString();
}

/** Makes a key, and tells it this once. Rejects only where the database fails. */
export async function createKey(
  { connection, viewer, requestId, now }: ManagingDependencies,
  input: KeyInput,
): Promise<CreatedKey | Refusal> {
  const ownerId = readName('owner', input.owner);
  if (ownerId instanceof Refusal) return ownerId;
  if (ownerId === null)
    return new InvalidField('owner', 'is empty: name the person or the program that the key is for');
  const label = readName('label', input.label ?? '');
  if (label instanceof Refusal) return label;
  const scopes = orderedScopes(input.scopes);
  if (scopes.length === 0) return new InvalidField('scopes', 'are none: give one at least');
  const expiresAt = readExpiry(input.expiresAt, now);
  if (expiresAt instanceof Refusal) return expiresAt;

  const keyId = viewer?.keyId ?? null;
  const { key, row } = await makeKey(ownerId, scopes, now, { label, expiresAt, createdByKeyId: keyId });
  const after: Record<string, Logged> = { owner: ownerId, scopes, expiresAt, label: await textHash(label) };
  await connection.batch([
    ...insertKey(connection, row),
    auditEntry(
      connection,
      { requestId, keyId, now: row.createdAt },
      { action: 'CREATE_KEY', subjectType: 'ACCESS_KEY', subjectId: row.id, before: null, after },
    ),
  ]);
  return { keyId: row.id, secret: key };
}

/**
 * Revokes a key, at once and for good; one that is revoked already stays as it is. The last valid key that may manage others
 * is not revoked by a key, only at the command line. Rejects only where the database fails.
 */
export async function revokeKey(
  { connection, viewer, requestId, now }: ManagingDependencies,
  id: string,
): Promise<RevokedKey | Refusal> {
  const at = now.toISOString();
  const byKeyId = viewer?.keyId ?? null;
  const evenLast = viewer === null;
  /** What there is to answer without changing anything; null where the key is to be revoked. */
  const settled = async () => {
    const key = await findKeyById(connection, id);
    if (key === null) return new UnknownKey('id');
    if (key.revokedAt !== null) return { keyId: id };
    return !evenLast && (await isLastManager(connection, id, at)) ? new LastAdminKey() : null;
  };
  const before = await settled();
  if (before !== null) return before;
  try {
    await connection.batch([
      ...revokeKeyStatements(connection, { keyId: id, at, byKeyId, evenLast }),
      auditEntry(
        connection,
        { requestId, keyId: byKeyId, now: at },
        {
          action: 'REVOKE_KEY',
          subjectType: 'ACCESS_KEY',
          subjectId: id,
          before: { revokedAt: null },
          after: { revokedAt: at },
        },
      ),
    ]);
  } catch (error) {
    // Somebody else was faster: by that, or by revoking the other one.
    const since = await settled();
    if (since === null) throw error;
    return since;
  }
  return { keyId: id };
}
