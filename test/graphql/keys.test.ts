// Keys made, listed and revoked by those who may.
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { hashKey } from '../../src/access/keys.ts';
import { createKey, revokeKey } from '../../src/access/manage.ts';
import { LastAdminKey } from '../../src/access/refusals.ts';
import type { Connection } from '../../src/db/database.ts';
import type { AccessScope, Viewer } from '../../src/db/keys.ts';
import { emptyTables, rowsOf, storeKey } from '../support/database.ts';
import { ask, post } from './ask.ts';

let admin: Awaited<ReturnType<typeof storeKey>>;
beforeEach(async () => {
  await emptyTables();
  admin = await storeKey(['admin'], 'chief');
});

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

const KEY =
  'id owner label ending scopes status createdAt expiresAt lastUsedAt revokedAt createdBy { id owner } revokedBy { id }';
const CREATE = `mutation ($input: CreateKeyInput!) { result: createKey(input: $input) {
  __typename ... on Error { message } ... on InvalidField { field } ... on FieldTooLong { field limit }
  ... on CreateKeySuccess { secret key { ${KEY} } } } }`;
const REVOKE = `mutation ($id: ID!) { result: revokeKey(input: { id: $id }) {
  __typename ... on Error { message } ... on UnknownKey { field } ... on RevokeKeySuccess { key { ${KEY} } } } }`;
const LIST = `query ($first: Int, $after: String) { keys(first: $first, after: $after) {
  totalCount nodes { ${KEY} } pageInfo { hasNextPage endCursor } } }`;

const result = z.object({ result: z.looseObject({ __typename: z.string() }) });
const created = z.object({
  result: z.object({ secret: z.string(), key: z.looseObject({ id: z.string(), ending: z.string() }) }),
});

async function run(operation: string, variables: object, key = admin.key) {
  const { data, errors } = await ask(operation, variables, bearer(key));
  expect(errors).toBeUndefined();
  return result.parse(data).result;
}

async function create(input: object = {}) {
  const given = { owner: 'desk', scopes: ['INGEST'], ...input };
  return created.parse((await ask(CREATE, { input: given }, bearer(admin.key))).data).result;
}

const audited = async () =>
  (await rowsOf('auditEntries')).map(({ action, key_id, subject_id, before, after }) => ({
    action,
    key_id,
    subject_id,
    before: JSON.parse(String(before)),
    after: JSON.parse(String(after)),
  }));

describe('createKey', () => {
  it('tells the key once, and keeps of it what does not give it away', async () => {
    const { secret, key } = await create({
      owner: ' desk ',
      label: 'wire feed',
      scopes: ['REVIEW', 'INGEST', 'REVIEW'],
      expiresAt: '2099-01-01T00:00:00Z',
    });
    expect(secret).toMatch(/^sitrep_[0-9A-Za-z]{49}$/);
    expect(key).toEqual({
      id: expect.any(String),
      owner: 'desk',
      label: 'wire feed',
      ending: secret.slice(-4),
      scopes: ['INGEST', 'REVIEW'],
      status: 'VALID',
      createdAt: expect.any(String),
      expiresAt: '2099-01-01T00:00:00.000Z',
      lastUsedAt: null,
      revokedAt: null,
      createdBy: { id: admin.viewer.keyId, owner: 'chief' },
      revokedBy: null,
    });
    const kept = JSON.stringify([await rowsOf('accessKeys'), await rowsOf('auditEntries')]);
    expect(kept).toContain(await hashKey(secret));
    expect(kept).not.toContain(secret.slice('sitrep_'.length, -4));
  });

  it('makes a key that works', async () => {
    const { secret } = await create();
    const { data } = await ask('mutation { result: ingest(input: { text: "" }) { __typename } }', {}, bearer(secret));
    expect(data).toEqual({ result: { __typename: 'EmptyText' } });
  });

  it('is in the audit log, without the key, its hash and its label', async () => {
    const { secret, key } = await create({ label: 'wire feed' });
    const entry = (await audited()).at(-1);
    expect(entry).toEqual({
      action: 'CREATE_KEY',
      key_id: admin.viewer.keyId,
      subject_id: key.id,
      before: null,
      after: { owner: 'desk', scopes: ['ingest'], expiresAt: null, label: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(JSON.stringify(entry)).not.toContain(await hashKey(secret));
  });

  it('is not kept by any cache', async () => {
    const body = JSON.stringify({ query: CREATE, variables: { input: { owner: 'desk', scopes: ['READ'] } } });
    const response = await post(body, bearer(admin.key));
    expect(response.headers.get('cache-control')).toBe('no-store');
    await response.body?.cancel();
  });

  it.each([
    ['an expiry in the past', { expiresAt: '2020-01-01T00:00:00Z' }, 'InvalidField', 'expiresAt'],
    ['no owner', { owner: ' ' }, 'InvalidField', 'owner'],
    ['no scopes', { scopes: [] }, 'InvalidField', 'scopes'],
    ['a long owner', { owner: 'x'.repeat(101) }, 'FieldTooLong', 'owner'],
    ['a long label', { label: 'x'.repeat(101) }, 'FieldTooLong', 'label'],
    ['an owner of two lines', { owner: 'a\nb' }, 'NotText', undefined],
    ['an owner who turns the direction of writing', { owner: 'ana\u202enimda' }, 'NotText', undefined],
    ['half a surrogate pair', { label: '\ud800' }, 'NotText', undefined],
  ])('refuses %s', async (_what, input, __typename, field) => {
    const answer = await run(CREATE, { input: { owner: 'desk', scopes: ['READ'], ...input } });
    expect(answer).toMatchObject({ __typename, ...(field && { field }) });
    expect(await rowsOf('accessKeys')).toHaveLength(1);
  });
});

describe('revokeKey', () => {
  it('ends a key at once, and says who ended it', async () => {
    const { secret, key } = await create();
    expect(await run(REVOKE, { id: key.id })).toMatchObject({
      __typename: 'RevokeKeySuccess',
      key: { status: 'REVOKED', revokedAt: expect.any(String), revokedBy: { id: admin.viewer.keyId } },
    });
    const { data } = await ask(
      'mutation { result: ingest(input: { text: "" }) { __typename ... on Error { message } } }',
      {},
      bearer(secret),
    );
    expect(data).toMatchObject({
      result: { __typename: 'Unauthorized', message: expect.stringContaining('was revoked') },
    });
    expect((await audited()).at(-1)).toMatchObject({
      action: 'REVOKE_KEY',
      key_id: admin.viewer.keyId,
      subject_id: key.id,
      before: { revokedAt: null },
    });
  });

  it('leaves one that is revoked already as it is', async () => {
    const { key } = await create();
    const first = await run(REVOKE, { id: key.id });
    const entries = (await audited()).length;
    expect(await run(REVOKE, { id: key.id })).toEqual(first);
    expect(await audited()).toHaveLength(entries);
  });

  it('refuses an id that is none', async () => {
    expect(await run(REVOKE, { id: 'nothing' })).toMatchObject({ __typename: 'UnknownKey', field: 'id' });
  });

  it('does not take the last valid key that manages keys, and says how it is done', async () => {
    const other = await storeKey(['admin'], 'deputy');
    await env.DB.prepare("UPDATE access_keys SET expires_at = '2026-01-02T00:00:00.000Z' WHERE id = ?1")
      .bind(other.viewer.keyId)
      .run();
    const entries = (await audited()).length;
    const answer = await run(REVOKE, { id: admin.viewer.keyId });
    expect(answer).toMatchObject({
      __typename: 'LastAdminKey',
      message: expect.stringContaining('npm run keys -- revoke'),
    });
    expect(await audited()).toHaveLength(entries);
    const third = await storeKey(['read', 'admin'], 'third');
    expect(await run(REVOKE, { id: admin.viewer.keyId }, third.key)).toMatchObject({ __typename: 'RevokeKeySuccess' });
    expect(await run(REVOKE, { id: third.viewer.keyId }, third.key)).toMatchObject({ __typename: 'LastAdminKey' });
  });

  it('leaves one of two that revoke each other at once', async () => {
    const other = await storeKey(['admin'], 'deputy');
    /** A connection on which the other one has looked, and revoked, before the batch that is made on the first look. */
    const overtaken = (meanwhile: () => Promise<unknown>): Connection => ({
      getBookmark: () => null,
      prepare: (sql) => env.DB.prepare(sql),
      async batch<Row>(statements: D1PreparedStatement[]) {
        await meanwhile();
        return env.DB.batch<Row>(statements);
      },
    });
    const by = (viewer: Viewer, connection: Connection) => ({ connection, viewer, requestId: null, now: new Date() });
    const connection = overtaken(() => revokeKey(by(other.viewer, env.DB), admin.viewer.keyId));
    expect(await revokeKey(by(admin.viewer, connection), other.viewer.keyId)).toBeInstanceOf(LastAdminKey);
    expect((await rowsOf('accessKeys')).filter(({ revoked_at }) => revoked_at === null)).toMatchObject([
      { id: other.viewer.keyId },
    ]);
  });

  it('takes even the last one at the command line', async () => {
    const operator = { connection: env.DB, viewer: null, requestId: null, now: new Date() };
    expect(await revokeKey(operator, admin.viewer.keyId)).toEqual({ keyId: admin.viewer.keyId });
    expect(await rowsOf('accessKeys')).toMatchObject([{ revoked_at: expect.any(String), revoked_by_key_id: null }]);
    expect((await audited()).at(-1)).toMatchObject({ action: 'REVOKE_KEY', key_id: null });
  });
});

describe('keys', () => {
  const page = z.object({
    keys: z.object({
      totalCount: z.number(),
      nodes: z.array(z.looseObject({ owner: z.string(), status: z.string() })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
    }),
  });
  const list = async (variables: object = {}) => page.parse((await ask(LIST, variables, bearer(admin.key))).data).keys;

  it('lists them in pages, the latest first, with how they stand', async () => {
    await create({ owner: 'one' });
    const two = await create({ owner: 'two' });
    await env.DB.prepare("UPDATE access_keys SET expires_at = '2026-01-02T00:00:00.000Z' WHERE id = ?1")
      .bind(two.key.id)
      .run();
    const first = await list({ first: 2 });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await list({ first: 2, after: first.pageInfo.endCursor });
    const nodes = [...first.nodes, ...second.nodes];
    expect(new Set(nodes.map(({ owner }) => owner))).toEqual(new Set(['one', 'two', 'chief']));
    expect(nodes.at(-1)).toMatchObject({ owner: 'chief', status: 'VALID', lastUsedAt: expect.any(String) });
    expect(nodes.find(({ owner }) => owner === 'two')).toMatchObject({ status: 'EXPIRED' });
  });

  it('never shows a key or its hash', async () => {
    const { secret } = await create();
    const body = JSON.stringify(await list());
    expect(body).not.toContain(secret.slice('sitrep_'.length, -4));
    expect(body).not.toContain(await hashKey(secret));
  });

  it.each<[string, readonly AccessScope[] | null]>([
    ['no key', null],
    ['a key without the scope', ['read', 'ingest', 'review']],
  ])('is refused to %s', async (_who, scopes) => {
    const headers = scopes ? bearer((await storeKey(scopes)).key) : {};
    const { data, errors } = await ask(LIST, {}, headers);
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { message: expect.stringContaining('a key with the scope "admin"'), extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('are no nodes: an id alone shows nobody anything', async () => {
    const id = btoa(`AccessKey:${admin.viewer.keyId}`);
    const { data } = await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id }, bearer(admin.key));
    expect(data?.node ?? null).toBeNull();
  });
});

describe('at the command line', () => {
  it('a key is made by nobody’s key', async () => {
    const operator = { connection: env.DB, viewer: null, requestId: null, now: new Date() };
    await createKey(operator, { owner: 'first', scopes: ['admin'] });
    const { data } = await ask('{ keys { nodes { owner createdBy { id } } } }', {}, bearer(admin.key));
    expect(data).toMatchObject({ keys: { nodes: [{ owner: 'first', createdBy: null }, { owner: 'chief' }] } });
  });
});
