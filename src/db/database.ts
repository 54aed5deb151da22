// One request's way to D1: a session, so that it reads its own writes and read replicas can serve the rest.

/** What statements run on: a D1 database, or a session with one. */
export type Connection = D1Database | D1DatabaseSession;

/** Opens a session with D1 whose first statement is the primary database's to answer: for what must not be a moment old. */
export function openLatestSession(binding: D1Database): D1DatabaseSession {
  return binding.withSession('first-primary');
}

/**
 * Opens a session with D1. With the bookmark of an earlier answer, reads are at least as fresh as that answer;
 * without one they may come from any replica. What the session writes, it reads. `getBookmark()` of the session
 * gives the bookmark to hand back to the client.
 */
export function openSession(binding: D1Database, bookmark: string | null = null): D1DatabaseSession {
  return binding.withSession(bookmark ?? 'first-unconstrained');
}
