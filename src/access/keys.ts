// Making keys.
import type { accessKeys } from '../../schema/access.ts';
import type { AccessScope } from '../db/keys.ts';
import { sha256 } from '../db/sha256.ts';
import { endingOf, randomKey } from './key-text.ts';
import { orderedScopes } from './scopes.ts';

/** What stands for a key in the database. */
export const hashKey = sha256;

export interface KeyDetails {
  /** What it is for. */
  readonly label?: string | null;
  /** ISO instant, UTC; null for never. */
  readonly expiresAt?: string | null;
  /** Key that it is made with; null for the command line. */
  readonly createdByKeyId?: string | null;
}

export type KeyRow = Required<typeof accessKeys.$inferInsert>;

/** Makes a key. `key` is to be shown once and never stored; `row` is what the database keeps. */
export async function makeKey(
  ownerId: string,
  scopes: readonly AccessScope[],
  now: Date,
  { label = null, expiresAt = null, createdByKeyId = null }: KeyDetails = {},
): Promise<{ readonly key: string; readonly row: KeyRow }> {
  const key = randomKey();
  const row = {
    id: crypto.randomUUID(),
    ownerId,
    hash: await hashKey(key),
    scopes: orderedScopes(scopes).join(' '),
    createdAt: now.toISOString(),
    revokedAt: null,
    label,
    ending: endingOf(key),
    expiresAt,
    lastUsedAt: null,
    createdByKeyId,
    revokedByKeyId: null,
  };
  return { key, row };
}
