import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { authenticate, hashKey, makeKey } from '../../src/access/keys.ts';
import { emptyTables, rowsOf, storeKey } from '../support/database.ts';

beforeEach(emptyTables);

describe('a key', () => {
  it('stands for its owner with its scopes', async () => {
    const { key, viewer } = await storeKey(['read', 'review'], 'desk');
    expect(await authenticate(env.DB, `Bearer ${key}`)).toEqual({ type: 'Viewer', viewer });
    expect(await authenticate(env.DB, `bearer ${key} `)).toEqual({ type: 'Viewer', viewer });
    expect(viewer).toMatchObject({ ownerId: 'desk', scopes: new Set(['read', 'review']) });
  });

  it('is stored as a hash alone', async () => {
    const { key } = await storeKey();
    const rows = await rowsOf('accessKeys');
    expect(rows).toMatchObject([{ hash: await hashKey(key), scopes: 'read ingest', revoked_at: null }]);
    expect(JSON.stringify(rows)).not.toContain(key.slice('sitrep_'.length));
  });

  it('is never the same twice', async () => {
    const keys = await Promise.all([1, 2, 3].map(() => makeKey('owner', ['read'], new Date(0))));
    expect(new Set(keys.map(({ key }) => key)).size).toBe(3);
    expect(keys.every(({ key }) => /^sitrep_[\w-]{43}$/.test(key))).toBe(true);
  });

  it('is worth nothing once revoked', async () => {
    const { key } = await storeKey();
    await env.DB.prepare("UPDATE access_keys SET revoked_at = '2026-01-02T00:00:00.000Z'").run();
    expect(await authenticate(env.DB, `Bearer ${key}`)).toMatchObject({ type: 'InvalidKey' });
  });

  it('has no scope that this version does not know', async () => {
    const { key } = await storeKey();
    await env.DB.prepare("UPDATE access_keys SET scopes = 'read everything'").run();
    expect(await authenticate(env.DB, `Bearer ${key}`)).toMatchObject({ viewer: { scopes: new Set(['read']) } });
  });
});

describe('a header', () => {
  it('may be absent', async () => {
    expect(await authenticate(env.DB, null)).toEqual({ type: 'Anonymous' });
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
    expect(await authenticate(env.DB, header)).toMatchObject({ type: 'InvalidKey' });
  });

  it('with the hash in place of the key is an error', async () => {
    const { key } = await storeKey();
    expect(await authenticate(env.DB, `Bearer ${await hashKey(key)}`)).toMatchObject({ type: 'InvalidKey' });
  });
});
