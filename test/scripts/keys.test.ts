import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { openLocal } from '../../scripts/open-database.ts';
import { authenticate } from '../../src/access/authentication.ts';

const KEYS = join(import.meta.dirname, '../../scripts/keys.ts');

let state: string;
beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'sitrep-keys-'));
  await cp(inject('prepared').migrated, state, { recursive: true });
});
afterAll(() => rm(state, { recursive: true, force: true }));

const failure = z.object({ code: z.number(), stderr: z.string() });
const run = async (...given: string[]) =>
  (await promisify(execFile)(process.execPath, [KEYS, ...given], { env: { ...process.env, SITREP_STATE: state } }))
    .stdout;
const failing = async (...given: string[]) => failure.parse(await run(...given).catch((error: unknown) => error));

/** What the local database holds a key for. */
async function identify(key: string) {
  const { connection, close } = await openLocal(state);
  try {
    return await authenticate(connection, `Bearer ${key}`, new Date());
  } finally {
    await close();
  }
}

describe('npm run keys', () => {
  it('makes a key that is valid, lists it without telling it, and revokes it, the last one too', async () => {
    const printed = await run(
      'make',
      '--owner',
      'chief',
      '--scope',
      'admin',
      '--label',
      "the chief's",
      '--expires',
      '90d',
    );
    expect(printed).toMatch(/^sitrep_[0-9A-Za-z]{49}\n$/);
    const key = printed.trim();
    expect(await identify(key)).toMatchObject({ viewer: { ownerId: 'chief', scopes: new Set(['admin']) } });

    const list = await run('list');
    expect(list).toMatch(/chief +admin +valid .*the chief's/);
    expect(list).toContain(`…${key.slice(-4)}`);
    expect(list).not.toContain(key.slice('sitrep_'.length, -4));

    const [id = ''] = /^[0-9a-f-]{36}/m.exec(list) ?? [];
    expect(await run('revoke', id)).toContain(id);
    expect(await identify(key)).toMatchObject({ type: 'InvalidKey', message: expect.stringContaining('revoked') });
    expect(await run('list')).toMatch(/chief +admin +revoked/);
  });

  it.each([
    ['another command', ['forge'], 'npm run keys -- make'],
    ['a scope that is none', ['make', '--owner', 'x', '--scope', 'root'], 'read, ingest, review, admin'],
    ['no scope', ['make', '--owner', 'x'], 'scopes are none'],
    ['an expiry that is none', ['make', '--owner', 'x', '--scope', 'read', '--expires', 'soon'], '90d'],
  ])('says what is wrong with %s', async (_what, given, words) => {
    const { code, stderr } = await failing(...given);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
  });
});
