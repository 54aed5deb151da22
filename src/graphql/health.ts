// Whether the Worker can do its work.
import { isDue, isLate } from '../access/audit/late.ts';
import { seal } from '../access/audit/sealing.ts';
import { type Bindings, EXTRACTOR_VERSION, openRequestSession } from '../context.ts';
import { type AuditState, readAuditState } from '../db/audit.ts';
import type { Invocation } from '../invocation.ts';

/** How far the audit log is sealed, as it is told. */
function tellAudit({ head, unsealed, oldestUnsealedAt }: AuditState) {
  return { head: head?.hash ?? null, sequence: head?.sequence ?? 0, unsealed, oldestUnsealedAt };
}

/**
 * Answers `/health`: 200 when the database answers and the audit log is sealed, 503 when not. Says what went wrong only in the
 * log. What should have been sealed by now is sealed behind the answer, where no cron trigger does it.
 */
export async function handleHealth(
  request: Request,
  bindings: Bindings,
  { log, now, waitUntil }: Invocation,
): Promise<Response> {
  let database = 'reachable';
  let audit: AuditState | null = null;
  try {
    const session = openRequestSession(request, bindings);
    await session.prepare('select 1 from articles limit 1').all();
    audit = await readAuditState(session);
  } catch (error) {
    log.error(error);
    database = 'unreachable';
  }
  const waitingSince = audit?.oldestUnsealedAt ?? null;
  if (waitingSince !== null && isDue(waitingSince, now)) waitUntil(seal(bindings.DB, log));
  const healthy = database === 'reachable' && (waitingSince === null || !isLate(waitingSince, now));
  const health = {
    status: healthy ? 'ok' : 'failing',
    extractor: { version: EXTRACTOR_VERSION },
    database,
    audit: audit && tellAudit(audit),
  };
  return Response.json(health, { status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
