// What a key may do.
import { ACCESS_SCOPES, type AccessScope } from '../../schema/vocabulary.ts';
import type { Viewer } from '../db/keys.ts';

/** What each scope allows. The one `admin` allows what the others do; none of those allows another. */
export const SCOPE_MEANING: Readonly<Record<AccessScope, string>> = {
  read: 'Read what is not everybody’s: full texts of articles, or quotes, or anything at all, as the settings `TEXTS`, `QUOTES` and `READING` have it.',
  ingest: 'Send articles.',
  review: 'Judge, correct, merge and split events, take articles back, change the registry of actors and sources.',
  admin: 'Make, list and revoke keys, erase articles, read the audit log; and everything that the other scopes allow.',
};

/** Whether a key allows what needs the scope. */
export function allows({ scopes }: Viewer, scope: AccessScope): boolean {
  return scopes.has(scope) || scopes.has('admin');
}

/** The scopes of a list, each once, in the order of the vocabulary. */
export function orderedScopes(scopes: Iterable<AccessScope>): AccessScope[] {
  const given = new Set(scopes);
  return ACCESS_SCOPES.filter((scope) => given.has(scope));
}
