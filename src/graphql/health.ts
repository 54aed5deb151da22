// Whether the Worker can do its work.
import { type Bindings, EXTRACTOR_VERSION, openRequestSession } from '../context.ts';
import type { Invocation } from '../invocation.ts';

/** Answers `/health`: 200 when the database answers, 503 when it does not. Says what went wrong only in the log. */
export async function handleHealth(request: Request, bindings: Bindings, { log }: Invocation): Promise<Response> {
  let database = 'reachable';
  try {
    await openRequestSession(request, bindings).prepare('select 1 from articles limit 1').all();
  } catch (error) {
    log.error(error);
    database = 'unreachable';
  }
  const healthy = database === 'reachable';
  const health = { status: healthy ? 'ok' : 'failing', extractor: { version: EXTRACTOR_VERSION }, database };
  return Response.json(health, { status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
