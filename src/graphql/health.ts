// Whether the Worker can do its work, and of which versions it is.
import { version } from '../../package.json';
import { isDue, isLate } from '../access/audit/late.ts';
import { seal } from '../access/audit/sealing.ts';
import { type Bindings, EXTRACTOR_VERSION, openRequestSession } from '../context.ts';
import { type AuditState, readAuditState } from '../db/audit.ts';
import { readPackaged, readRevision } from '../db/registry.ts';
import { readSchemaState, type SchemaState } from '../db/schema-state.ts';
import type { Invocation } from '../invocation.ts';

/** For how long what was found is told to those who ask too often, milliseconds. */
const TOLD_FOR_MS = 10_000;

/** Missing tables and columns that the log names. */
const MOST_LISTED = 20;

/** How far the audit log is sealed, as it is told. */
function tellAudit({ head, unsealed, oldestUnsealedAt }: AuditState) {
  return { head: head?.hash ?? null, sequence: head?.sequence ?? 0, unsealed, oldestUnsealedAt };
}

interface Health {
  readonly at: Date;
  readonly isHealthy: boolean;
  readonly told: object;
}

/** What this isolate found last. */
let last: Health | null = null;

/**
 * Looks at the database: healthy when the database answers with the tables of this version and the audit log is sealed. Says what went wrong only in the
 * log. What should have been sealed by now is sealed behind the answer, where no cron trigger does it.
 */
async function examine(request: Request, bindings: Bindings, { log, now, waitUntil }: Invocation): Promise<Health> {
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
  const isHealthy = database === 'reachable' && (waitingSince === null || !isLate(waitingSince, now));
  const told = {
    status: isHealthy ? 'ok' : 'failing',
    version,
    extractor: { version: EXTRACTOR_VERSION },
    registry,
    database,
    migration: schema?.migration ?? null,
    audit: audit && tellAudit(audit),
  };
  return { at: now, isHealthy, told };
}

/**
 * Answers `/health`: 200 when all is well, 503 when not. Nobody is refused, so that a monitor behind a busy address raises no alarm:
 * where too much was asked from an address, it is told what was found some seconds ago.
 */
export async function handleHealth(request: Request, bindings: Bindings, invocation: Invocation): Promise<Response> {
  const { now, rateLimiter } = invocation;
  const allowance = await rateLimiter.count('READING', null);
  const isTold = last !== null && now.getTime() - last.at.getTime() < TOLD_FOR_MS;
  if (last === null || !isTold || !allowance?.isExceeded) last = await examine(request, bindings, invocation);
  const { isHealthy, told } = last;
  return Response.json(told, { status: isHealthy ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
