// Whether the Worker can do its work, and of which versions it is.
import { version } from '../../package.json';
import { isDue, isLate } from '../access/audit/late.ts';
import { seal } from '../access/audit/sealing.ts';
import { type Bindings, EXTRACTOR_VERSION, openRequestSession } from '../context.ts';
import { type AuditState, readAuditState } from '../db/audit.ts';
import { readPackaged, readRevision } from '../db/registry.ts';
import { readSchemaState, type SchemaState } from '../db/schema-state.ts';
import type { Invocation } from '../invocation.ts';

/** Missing tables and columns that the log names. */
const MOST_LISTED = 20;

/** How far the audit log is sealed, as it is told. */
function tellAudit({ head, unsealed, oldestUnsealedAt }: AuditState) {
  return { head: head?.hash ?? null, sequence: head?.sequence ?? 0, unsealed, oldestUnsealedAt };
}

/**
 * Answers `/health`: 200 when the database answers with the tables of this version and the audit log is sealed, 503 when not. Says what went wrong only in the
 * log. What should have been sealed by now is sealed behind the answer, where no cron trigger does it.
 */
export async function handleHealth(
  request: Request,
  bindings: Bindings,
  { log, now, waitUntil }: Invocation,
): Promise<Response> {
  let database = 'reachable';
  let audit: AuditState | null = null;
  let schema: SchemaState | null = null;
  let registry: { readonly packaged: string | null; readonly revision: string } | null = null;
  try {
    const session = openRequestSession(request, bindings);
    schema = await readSchemaState(session);
    if (schema.missing.length > 0) {
      log.error(new Error(`Migrations are pending: ${schema.missing.slice(0, MOST_LISTED).join(', ')}`));
      database = 'migrations pending';
    } else {
      audit = await readAuditState(session);
      registry = { packaged: await readPackaged(session), revision: await readRevision(session) };
    }
  } catch (error) {
    log.error(error);
    database = 'unreachable';
  }
  const waitingSince = audit?.oldestUnsealedAt ?? null;
  if (waitingSince !== null && isDue(waitingSince, now)) waitUntil(seal(bindings.DB, log));
  const healthy = database === 'reachable' && (waitingSince === null || !isLate(waitingSince, now));
  const health = {
    status: healthy ? 'ok' : 'failing',
    version,
    extractor: { version: EXTRACTOR_VERSION },
    registry,
    database,
    migration: schema?.migration ?? null,
    audit: audit && tellAudit(audit),
  };
  return Response.json(health, { status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
