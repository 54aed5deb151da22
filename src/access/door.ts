// Who is let in to read, and what the others are told (RFC 6750).
import type { Authentication } from './authentication.ts';
import { allows } from './scopes.ts';

/** Why a request is not answered. */
export interface Denial {
  readonly status: 401 | 403;
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN';
  /** What to do. */
  readonly message: string;
  readonly headers: { readonly 'www-authenticate': string };
}

function deny(status: Denial['status'], message: string, challenge = ''): Denial {
  const code = status === 401 ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  return { status, code, message, headers: { 'www-authenticate': `Bearer realm="Sitrep"${challenge}` } };
}

/**
 * Why who asks may not read; null where they may. A key that is none is told so wherever it is sent: an answer to it would seem
 * to be an answer to the key.
 *
 * @param reading who may read: the setting `READING`
 */
export function denialOf(authentication: Authentication, reading: 'public' | 'key'): Denial | null {
  if (authentication.type === 'InvalidKey') return deny(401, authentication.message, ', error="invalid_token"');
  if (reading === 'public') return null;
  if (authentication.type === 'Anonymous')
    return deny(401, 'Reading needs a key here: send one with the scope "read" as "Authorization: Bearer <key>".');
  const { viewer } = authentication;
  if (allows(viewer, 'read')) return null;
  const held = [...viewer.scopes].join(', ') || 'none';
  return deny(
    403,
    `Reading needs a key with the scope "read" here. The one that was sent has: ${held}.`,
    ', error="insufficient_scope", scope="read"',
  );
}

/** Whether an answer is the same for everybody: what goes to the holder of a key alone is no cache's. */
export function isForEverybody({ headers }: Pick<Request, 'headers'>, reading: 'public' | 'key'): boolean {
  return reading === 'public' && !headers.has('authorization');
}
