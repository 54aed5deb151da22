// Who may read, by the setting READING, and what caches may keep of it.
import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sealEntries } from '../../src/access/audit/seal.ts';
import type { AccessScope } from '../../src/db/keys.ts';
import worker from '../../src/index.ts';
import { ADDRESS } from '../graphql/ask.ts';
import { storeArticle } from '../graphql/stored.ts';
import { emptyTables, storeKey } from '../support/database.ts';

type Reading = 'public' | 'key';

const keys = new Map<AccessScope, string>();
beforeAll(async () => {
  await emptyTables();
  await storeArticle(' one');
  // As the cron trigger does within a minute: else /health fails.
  await sealEntries(env.DB);
});
beforeEach(async () => {
  for (const scope of ['read', 'ingest', 'admin'] as const) keys.set(scope, (await storeKey([scope])).key);
});

const bearer = (scope: AccessScope) => ({ authorization: `Bearer ${keys.get(scope)}` });
const WRONG = { authorization: 'Bearer sitrep_wrong' };

function send(reading: Reading, path: string, init: RequestInit = {}): Promise<Response> {
  const bindings = { ...env, READING: reading };
  return worker.fetch(new Request(`${ADDRESS}${path}`, init), bindings, createExecutionContext());
}

function post(reading: Reading, query: string, headers: Record<string, string> = {}, accept = 'application/json') {
  return send(reading, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...headers },
    body: JSON.stringify({ query }),
  });
}

const QUERY = '{ events { totalCount } }';
const BY_GET = `/graphql?query=${encodeURIComponent(QUERY)}`;
const INGEST = 'mutation { result: ingest(input: { text: "" }) { __typename ... on Error { message } } }';
const FOLLOW = 'subscription { eventChanged { id } }';

const refused = z.object({
  errors: z.tuple([z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string() }) })]),
});

/** That a request to `/graphql` is refused as an error of GraphQL, with nothing of what it asked. */
async function expectRefused(response: Response, status: number, words: RegExp) {
  expect(response.status).toBe(status);
  expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm=/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const body = await response.text();
  expect(body).not.toContain('"data"');
  const [error] = refused.parse(JSON.parse(body)).errors;
  expect(error.message).toMatch(words);
  expect(error.extensions.code).toBe(status === 401 ? 'UNAUTHENTICATED' : 'FORBIDDEN');
}

describe('where reading needs a key', () => {
  it.each([
    ['a query', QUERY],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['a subscription', FOLLOW],
  ])('%s is refused without one, with a wrong one, and without the scope', async (_what, query) => {
    await expectRefused(await post('key', query), 401, /Reading needs a key here: .*"read"/);
    await expectRefused(await post('key', query, WRONG), 401, /mistyped/);
    await expectRefused(
      await post('key', query, bearer('ingest')),
      403,
      /needs a key with the scope "read" here.*ingest/,
    );
  });

  it('so it is by GET, and nothing is kept by a cache even of what is answered', async () => {
    await expectRefused(await send('key', BY_GET), 401, /needs a key/);
    const answered = await send('key', BY_GET, { headers: bearer('read') });
    expect(answered.status).toBe(200);
    expect(answered.headers.get('cache-control')).toBe('no-store');
    expect(await answered.json()).toMatchObject({ data: { events: { totalCount: expect.any(Number) } } });
  });

  it('so is an operation by its id', async () => {
    const shipped = await (await env.ASSETS.fetch(`${ADDRESS}/operations.json`)).json<Record<string, string>>();
    const [id] = Object.entries(shipped).find(([, text]) => text.startsWith('# What happened')) ?? [];
    const path = `/graphql?documentId=${id}`;
    const anonymous = await send('public', path);
    expect(anonymous.headers.get('cache-control')).toMatch(/^public/);
    await expectRefused(await send('key', path), 401, /needs a key/);
  });

  it.each(['read', 'admin'] as const)('a key with the scope %s reads', async (scope) => {
    const response = await post('key', QUERY, bearer(scope));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { events: { totalCount: expect.any(Number) } } });
  });

  it('a mutation without a key is Unauthorized as data, and one whose key may not read is refused', async () => {
    for (const headers of [{}, WRONG]) {
      const response = await post('key', INGEST, headers);
      expect(await response.json()).toMatchObject({ data: { result: { __typename: 'Unauthorized' } } });
    }
    await expectRefused(await post('key', INGEST, bearer('ingest')), 403, /scope "read"/);
    const { key } = await storeKey(['read', 'ingest']);
    const response = await post('key', INGEST, { authorization: `Bearer ${key}` });
    expect(await response.json()).toMatchObject({ data: { result: { __typename: 'EmptyText' } } });
  });

  it.each(['events.csv', 'events.jsonl', 'events.geojson'])('/export/%s needs it too', async (name) => {
    for (const [headers, status] of [
      [{}, 401],
      [WRONG, 401],
      [bearer('ingest'), 403],
    ] as const) {
      const response = await send('key', `/export/${name}`, { headers });
      expect(response.status).toBe(status);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm=/);
      expect(await response.json()).toEqual({ message: expect.stringMatching(/key/) });
    }
    const response = await send('key', `/export/${name}`, { headers: bearer('read') });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect((await response.text()).length).toBeGreaterThan(100);
    const head = await send('key', `/export/${name}`, { method: 'HEAD' });
    expect(head.status).toBe(401);
  });

  it.each([
    ['/health', {}],
    ['/schema.graphql', {}],
    ['/graphql', { accept: 'text/html' }],
  ])('%s stays open', async (path, headers) => {
    const response = await send('key', path, { headers });
    expect(response.status).toBe(200);
    await response.body?.cancel();
  });
});

describe('where reading is public', () => {
  it('a query by GET may be kept by caches, but not what is answered to a key', async () => {
    const anonymous = await send('public', BY_GET);
    expect(anonymous.headers.get('cache-control')).toMatch(/^public/);
    expect(anonymous.headers.get('vary')).toContain('Authorization');
    const keyed = await send('public', BY_GET, { headers: bearer('read') });
    expect(keyed.status).toBe(200);
    expect(keyed.headers.get('cache-control')).toBe('no-store');
  });

  it('so it is of exports', async () => {
    const anonymous = await send('public', '/export/events.csv');
    expect(anonymous.headers.get('cache-control')).toMatch(/^public/);
    expect(anonymous.headers.get('vary')).toContain('Authorization');
    await anonymous.body?.cancel();
    const keyed = await send('public', '/export/events.csv', { headers: bearer('ingest') });
    expect(keyed.status).toBe(200);
    expect(keyed.headers.get('cache-control')).toBe('private, no-cache');
    await keyed.body?.cancel();
  });

  it('a key that is none is told so, and not answered as nobody’s', async () => {
    await expectRefused(await post('public', QUERY, WRONG), 401, /mistyped/);
    await expectRefused(await send('public', BY_GET, { headers: WRONG }), 401, /mistyped/);
    const response = await send('public', '/export/events.csv', { headers: WRONG });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });
});

describe('a subscription ends when its key stands no more, and tells nothing more,', () => {
  const TEXTS = 'subscription { eventChanged { reports { nodes { article { text } } } } }';

  it.each([
    ['where reading needs a key', 'key', FOLLOW, "revoked_at = '2026-01-02T00:00:00.000Z'"],
    ['where full texts alone do: revoked', 'public', TEXTS, "revoked_at = '2026-01-02T00:00:00.000Z'"],
    ['where full texts alone do: expired', 'public', TEXTS, "expires_at = '2026-01-02T00:00:00.000Z'"],
    ['where full texts alone do: with another scope', 'public', TEXTS, "scopes = 'ingest'"],
  ] as const)('%s', async (where, reading, query, change) => {
    const { key, viewer } = await storeKey(['read']);
    const response = await post(reading, query, { authorization: `Bearer ${key}` }, 'text/event-stream');
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const writer = { authorization: `Bearer ${(await storeKey(['read', 'ingest'])).key}` };
    const tell = (place: string) =>
      post(
        reading,
        `mutation { ingest(input: { publishedAt: "2021-05-04", text: "An air strike killed nine people in ${place}, Syria, on Monday, the Red Crescent said. ${where}." }) { ... on IngestSuccess { created } } }`,
        writer,
      );
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const hear = async () => {
      const { value, done } = (await reader?.read()) ?? { done: true };
      heard += value ?? '';
      return !done;
    };
    await tell('Aleppo');
    while (!heard.includes('event: next')) expect(await hear()).toBe(true);
    expect(heard.includes('Aleppo')).toBe(query === TEXTS);
    heard = '';
    await env.DB.prepare(`UPDATE access_keys SET ${change} WHERE id = ?1`).bind(viewer.keyId).run();
    await tell('Raqqa');
    while (!heard.includes('event: next') && (await hear()));
    await reader?.cancel();
    expect(heard).not.toContain('event: next');
    expect(heard).not.toContain('event: complete');
  });
});

it('a setting that is neither stops the Worker', async () => {
  const bindings = { ...env, READING: 'everybody' };
  const response = await worker.fetch(new Request(`${ADDRESS}${BY_GET}`), bindings, createExecutionContext());
  expect(response.status).toBe(500);
});
