// Sealing as the Worker does it: behind each mutation, every minute, and where somebody looks whether it is done.
import { createExecutionContext, createScheduledController, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { auditEntry, readAuditState } from '../../src/db/audit.ts';
import worker from '../../src/index.ts';
import { rowsOf, storeKey } from '../support/database.ts';
import { ADDRESS } from './ask.ts';

const health = z.object({
  status: z.string(),
  audit: z.object({
    head: z.string().nullable(),
    sequence: z.number(),
    unsealed: z.number(),
    oldestUnsealedAt: z.string().nullable(),
  }),
});

let authorization: string;

beforeAll(async () => {
  authorization = `Bearer ${(await storeKey()).key}`;
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Answers a request and does all that it leaves for later. */
async function fetchWhole(path: string, init: RequestInit = {}): Promise<Response> {
  const execution = createExecutionContext();
  const request = new Request(`${ADDRESS}${path}`, init);
  const response = await worker.fetch(request, env, execution);
  await waitOnExecutionContext(execution);
  return response;
}

async function readHealth() {
  const response = await fetchWhole('/health');
  return { code: response.status, ...health.parse(await response.json()) };
}

function ask(query: string) {
  return fetchWhole('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query }),
  });
}

/** Leaves an entry unsealed that was written so many minutes ago. */
async function leaveEntry(minutes: number) {
  const now = new Date(Date.now() - minutes * 60_000).toISOString();
  const written = {
    action: 'LOAD_REGISTRY',
    subjectType: 'REGISTRY',
    subjectId: 'packaged',
    before: null,
    after: null,
  } as const;
  await auditEntry(env.DB, { requestId: null, keyId: null, now }, written).run();
  return now;
}

describe('the audit log is sealed', () => {
  it('behind a mutation, and its head is in /health', async () => {
    expect(await readHealth()).toMatchObject({ code: 200, audit: { head: null, sequence: 0, unsealed: 0 } });
    const answer = await ask(
      'mutation { ingest(input: { text: "A car bomb killed two people in Homs." }) { __typename } }',
    );
    const [entry] = await rowsOf('auditEntries');
    expect(entry).toMatchObject({ action: 'INGEST', request_id: answer.headers.get('x-request-id') });
    const [seal] = await rowsOf('auditSeals');
    expect(await readHealth()).toMatchObject({
      code: 200,
      status: 'ok',
      audit: { head: seal?.hash, sequence: 1, unsealed: 0, oldestUnsealedAt: null },
    });
  });

  it.each([
    ['query', '{ __typename }'],
    ['mutation that writes nothing', 'mutation { ingest(input: { text: "" }) { __typename } }'],
    ['mutation that may not write', 'mutation { revokeKey(input: { id: "x" }) { __typename } }'],
  ])('by no %s', async (_name, query) => {
    const { unsealed } = await readAuditState(env.DB);
    await leaveEntry(0);
    await ask(query);
    expect(await readAuditState(env.DB)).toMatchObject({ unsealed: unsealed + 1 });
  });

  it('every minute', async () => {
    const waiting = await readAuditState(env.DB);
    expect(waiting.unsealed).toBe(3);
    const execution = createExecutionContext();
    await worker.scheduled(createScheduledController({ cron: '* * * * *' }), env, execution);
    await waitOnExecutionContext(execution);
    expect(await readAuditState(env.DB)).toMatchObject({ unsealed: 0, oldestUnsealedAt: null });
  });

  it('where /health finds that it should have been', async () => {
    const at = await leaveEntry(2);
    expect(await readHealth()).toMatchObject({ code: 200, audit: { unsealed: 1, oldestUnsealedAt: at } });
    expect(await readHealth()).toMatchObject({ code: 200, audit: { unsealed: 0 } });
  });

  it('or else /health fails, until it is', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    await env.DB.prepare(
      "CREATE TRIGGER stuck BEFORE INSERT ON audit_seals BEGIN SELECT raise(ABORT, 'stuck'); END",
    ).run();
    await leaveEntry(6);
    expect(await readHealth()).toMatchObject({ code: 503, status: 'failing', audit: { unsealed: 1 } });
    expect(await readHealth()).toMatchObject({ code: 503 });
    expect(told.mock.calls.join()).toContain('stuck');
    await env.DB.prepare('DROP TRIGGER stuck').run();
    await readHealth();
    expect(await readHealth()).toMatchObject({ code: 200, audit: { unsealed: 0 } });
  });
});
