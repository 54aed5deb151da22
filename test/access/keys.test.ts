import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { authenticate, authenticateRequest } from '../../src/access/authentication.ts';
import { isMistyped } from '../../src/access/key-text.ts';
import { hashKey, makeKey } from '../../src/access/keys.ts';
import worker from '../../src/index.ts';
import { openInvocation } from '../../src/invocation.ts';
import { ADDRESS } from '../graphql/ask.ts';
import { emptyTables, rowsOf, storeKey } from '../support/database.ts';
import { knock, operation } from '../support/front-door.ts';

beforeEach(emptyTables);

const NOW = new Date('2026-06-01T12:00:00Z');

/** A database that counts its statements. */
function counting(): { readonly database: D1Database; readonly count: () => number } {
  let count = 0;
  const database: D1Database = Object.assign(Object.create(env.DB), {
    prepare(sql: string) {
      count += 1;
      return env.DB.prepare(sql);
    },
    withSession: () => database,
    getBookmark: () => null,
  });
  return { database, count: () => count };
}

const identify = (header: string | null, now = NOW) => authenticate(env.DB, header, now);

describe('a key', () => {
  it('stands for its owner with its scopes', async () => {
    const { key, viewer } = await storeKey(['read', 'review'], 'desk');
    expect(await identify(`Bearer ${key}`)).toEqual({ type: 'Viewer', viewer });
    expect(await identify(`bearer ${key} `)).toEqual({ type: 'Viewer', viewer });
    expect(viewer).toMatchObject({ ownerId: 'desk', scopes: new Set(['read', 'review']) });
  });

  it('is stored as a hash alone, with its last four characters', async () => {
    const { key } = await storeKey();
    const rows = await rowsOf('accessKeys');
    expect(rows).toMatchObject([
      { hash: await hashKey(key), scopes: 'read ingest', ending: key.slice(-4), revoked_at: null },
    ]);
    expect(JSON.stringify(rows)).not.toContain(key.slice('sitrep_'.length, -4));
  });

  it('is never the same twice, and looks like one', async () => {
    const keys = await Promise.all([1, 2, 3].map(() => makeKey('owner', ['read'], new Date(0))));
    expect(new Set(keys.map(({ key }) => key)).size).toBe(3);
    for (const { key } of keys) expect(key).toMatch(/^sitrep_[0-9A-Za-z]{49}$/);
  });

  it('is worth nothing once revoked, and says so', async () => {
    const { key } = await storeKey();
    await env.DB.prepare("UPDATE access_keys SET revoked_at = '2026-01-02T00:00:00.000Z'").run();
    expect(await identify(`Bearer ${key}`)).toEqual({
      type: 'InvalidKey',
      message: expect.stringContaining('was revoked on 2026-01-02'),
    });
  });

  it('is valid until it expires, and then says so', async () => {
    const { key } = await storeKey();
    await env.DB.prepare("UPDATE access_keys SET expires_at = '2026-06-01T12:00:00.000Z'").run();
    expect(await identify(`Bearer ${key}`, new Date(NOW.getTime() - 1))).toMatchObject({ type: 'Viewer' });
    expect(await identify(`Bearer ${key}`)).toEqual({
      type: 'InvalidKey',
      message: expect.stringMatching(/expired on 2026-06-01: .*another/),
    });
  });

  it('has no scope that this version does not know', async () => {
    const { key } = await storeKey();
    await env.DB.prepare("UPDATE access_keys SET scopes = 'read everything'").run();
    expect(await identify(`Bearer ${key}`)).toMatchObject({ viewer: { scopes: new Set(['read']) } });
  });

  it('from before there were checksums is valid as ever', async () => {
    const old = `sitrep_${'Ab-_9'.repeat(8)}xyz`;
    await storeKey();
    await env.DB.prepare('UPDATE access_keys SET hash = ?1, ending = NULL')
      .bind(await hashKey(old))
      .run();
    expect(await identify(`Bearer ${old}`)).toMatchObject({ type: 'Viewer' });
  });
});

describe('the checksum', () => {
  it('is CRC-32 in base 62', () => {
    const zeros = `sitrep_${'0'.repeat(43)}`;
    // By zlib, the CRC of those 50 characters is 4005234530.
    expect(isMistyped(`${zeros}4N3YSw`)).toBe(false);
    expect(isMistyped(`${zeros}000000`)).toBe(true);
  });

  it('tells each mistyped character and each exchange of two, without asking the database', async () => {
    const { key } = await storeKey();
    const { database, count } = counting();
    const digits = key.slice('sitrep_'.length);
    for (let index = 0; index < digits.length; index++) {
      const other = digits[index] === 'x' ? 'y' : 'x';
      const typed = [...digits].with(index, other).join('');
      expect(isMistyped(`sitrep_${typed}`)).toBe(true);
      const exchanged = [...digits]
        .with(index, digits.at(index - 1) ?? '')
        .with(index - 1, digits.at(index) ?? '')
        .join('');
      expect(isMistyped(`sitrep_${exchanged}`)).toBe(exchanged !== digits);
      expect(await authenticate(database, `Bearer sitrep_${typed}`, NOW)).toEqual({
        type: 'InvalidKey',
        message: expect.stringContaining('mistyped'),
      });
    }
    for (const cut of [key.slice(0, -1), `${key}x`, key.slice(0, 20)])
      expect(await authenticate(database, `Bearer ${cut}`, NOW)).toMatchObject({
        message: expect.stringContaining('cut off'),
      });
    expect(count()).toBe(0);
    expect(await authenticate(database, `Bearer ${key}`, NOW)).toMatchObject({ type: 'Viewer' });
    expect(count()).toBe(1);
  });
});

describe('a header', () => {
  it('may be absent', async () => {
    expect(await identify(null)).toEqual({ type: 'Anonymous' });
  });

  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Bearer sitrep_unknown',
    'Basic dXNlcjpwYXNz',
    "Bearer ' OR 1=1 --",
    `Bearer ${'a'.repeat(100_000)}`,
  ])('of another kind is an error: %.40j', async (header) => {
    await storeKey();
    expect(await identify(header)).toMatchObject({ type: 'InvalidKey' });
  });

  it.each(['guess7', 'Sitrep_guess7', 'a'.repeat(56)])(
    'that holds no key is told without asking the database: %s',
    async (text) => {
      const { database, count } = counting();
      const ask = operation('{ __typename }', {}, { authorization: `Bearer ${text}` });
      const response = await knock('/graphql', ask, { DB: database });
      expect(response.status).toBe(401);
      expect(await response.text()).toContain('not known here');
      expect(count()).toBe(0);
    },
  );

  it('with the hash in place of the key is an error', async () => {
    const { key } = await storeKey();
    expect(await identify(`Bearer ${await hashKey(key)}`)).toMatchObject({ type: 'InvalidKey' });
  });
});

describe('the last use of a key', () => {
  const usedAt = async () => (await rowsOf('accessKeys'))[0]?.last_used_at;

  /** Asks with a key at an instant, and waits for what is done after the answer. */
  async function use(key: string, at: string, database: D1Database = env.DB) {
    const request = new Request(ADDRESS, { headers: { authorization: `Bearer ${key}` } });
    const after: Promise<unknown>[] = [];
    const invocation = { ...openInvocation(request, {}, (work) => after.push(work)), now: new Date(at) };
    const authentication = await authenticateRequest(request, database, invocation);
    await authenticateRequest(request, database, invocation);
    await Promise.all(after);
    return { authentication, writes: after.length };
  }

  it('is noted after the answer, at most once in five minutes', async () => {
    const { key } = await storeKey();
    expect(await usedAt()).toBeNull();
    expect(await use(key, '2026-06-01T12:00:00.000Z')).toMatchObject({ writes: 1 });
    expect(await usedAt()).toBe('2026-06-01T12:00:00.000Z');
    expect(await use(key, '2026-06-01T12:04:59.999Z')).toMatchObject({ writes: 0 });
    expect(await usedAt()).toBe('2026-06-01T12:00:00.000Z');
    expect(await use(key, '2026-06-01T12:05:00.000Z')).toMatchObject({ writes: 1 });
    expect(await usedAt()).toBe('2026-06-01T12:05:00.000Z');
  });

  it('is not noted of a key that is not valid', async () => {
    const { key } = await storeKey();
    await env.DB.prepare("UPDATE access_keys SET revoked_at = '2026-01-02T00:00:00.000Z'").run();
    expect(await use(key, '2026-06-01T12:00:00.000Z')).toMatchObject({ writes: 0 });
  });

  it('fails no request where it cannot be noted', async () => {
    const { key, viewer } = await storeKey();
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const database: D1Database = Object.assign(Object.create(env.DB), {
      withSession: () => ({
        getBookmark: () => null,
        prepare(sql: string) {
          if (sql.startsWith('UPDATE')) throw new Error('read only');
          return env.DB.prepare(sql);
        },
      }),
    });
    expect(await use(key, '2026-06-01T12:00:00.000Z', database)).toEqual({
      authentication: { type: 'Viewer', viewer },
      writes: 1,
    });
    expect(log).toHaveBeenCalledWith(expect.stringContaining('read only'));
    log.mockRestore();
  });

  it('is noted of a request to the Worker', async () => {
    const { key } = await storeKey();
    const execution = createExecutionContext();
    const request = new Request(`${ADDRESS}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: 'mutation { ingest(input: { text: "" }) { __typename } }' }),
    });
    await worker.fetch(request, env, execution);
    await waitOnExecutionContext(execution);
    expect(Date.now() - Date.parse(String(await usedAt()))).toBeLessThan(60_000);
  });
});
