// The Worker's own door, with settings and bindings of a test's choosing.
import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import worker from '../../src/index.ts';

export const ADDRESS = 'https://sitrep.example';

type Bindings = Parameters<typeof worker.fetch>[1];

/** Asks the Worker as `wrangler.toml` binds it, with `changed` in place of what it binds. */
export async function knock(
  path: string,
  init: RequestInit = {},
  changed: object = {},
  execution = createExecutionContext(),
): Promise<Response> {
  const bindings: Bindings = { ...env, ...changed };
  const request = new Request(`${ADDRESS}${path}`, { redirect: 'manual', ...init });
  return worker.fetch(request, bindings, execution);
}

/** A POST of one operation. */
export function operation(query: string, variables: object = {}, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  };
}
