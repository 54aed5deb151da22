// Keys as those see them who manage them, and the mutations that make and revoke them.
import { accessKeys } from '../../schema/access.ts';
import { createKey, MAX_NAME_UNITS, revokeKey } from '../access/manage.ts';
import { LastAdminKey, UnknownKey } from '../access/refusals.ts';
import { SCOPE_MEANING } from '../access/scopes.ts';
import { scopesOf } from '../db/keys.ts';
import { countUpTo } from '../db/totals.ts';
import { FieldTooLong, NotText, Unauthorized } from '../ingest/refusals.ts';
import { InvalidField } from '../registry/refusals.ts';
import { builder } from './builder.ts';
import { ErrorInterface } from './errors.ts';
import { viewerOf } from './scopes.ts';

const AccessScope = builder.enumType('AccessScope', {
  description: 'What a key allows. A key may have several scopes; none but `ADMIN` allows what another does.',
  values: {
    READ: { value: 'read', description: SCOPE_MEANING.read },
    INGEST: { value: 'ingest', description: SCOPE_MEANING.ingest },
    REVIEW: { value: 'review', description: SCOPE_MEANING.review },
    ADMIN: { value: 'admin', description: SCOPE_MEANING.admin },
  } as const,
});

const AccessKeyStatus = builder.enumType('AccessKeyStatus', {
  description: 'Whether a key is valid.',
  values: {
    VALID: { description: 'It is.' },
    EXPIRED: { description: 'Its time is over.' },
    REVOKED: { description: 'It was revoked.' },
  },
});

/** No node: whoever has its id would be shown it. */
const AccessKey = builder.drizzleObject('accessKeys', {
  name: 'AccessKey',
  description:
    'A key, without itself: the service keeps nothing but its hash. Shown to those alone whose key has the scope `admin`.',
  select: { columns: {} },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id, for `revokeKey`; the audit log names the key by it.' }),
    owner: t.exposeString('ownerId', { description: 'Whom it stands for: who changes something with it is named so.' }),
    label: t.exposeString('label', { nullable: true, description: 'What it is for; null where nobody said.' }),
    ending: t.exposeString('ending', {
      nullable: true,
      description: 'Its last four characters, to know it by; null for keys older than this field.',
    }),
    scopes: t.field({
      type: [AccessScope],
      description: 'What it allows.',
      select: { columns: { scopes: true } },
      resolve: ({ scopes }) => scopesOf(scopes),
    }),
    status: t.field({
      type: AccessKeyStatus,
      description: 'Whether it is valid now.',
      select: { columns: { revokedAt: true, expiresAt: true } },
      resolve: ({ revokedAt, expiresAt }, _args, { now }) => {
        if (revokedAt !== null) return 'REVOKED';
        return expiresAt !== null && expiresAt <= now.toISOString() ? 'EXPIRED' : 'VALID';
      },
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    createdBy: t.relation('createdBy', {
      nullable: true,
      description: 'The key that it was made with; null for the command line.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'From when on it is not valid any more; null for never.',
    }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last sent, to five minutes; null for never.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null for a key that was not.',
    }),
    revokedBy: t.relation('revokedBy', {
      nullable: true,
      description: 'The key that it was revoked with; null for the command line, and for a key that was not.',
    }),
  }),
});

const AccessKeyConnection = builder.connectionObject(
  { type: AccessKey, name: 'AccessKeyConnection', description: 'A page of keys.' },
  { name: 'AccessKeyEdge', description: 'A key on a page.' },
);

builder.queryField('keys', (t) =>
  t.drizzleConnection(
    {
      type: AccessKey,
      scope: 'admin',
      description: 'Keys, those that were made last first.',
      totalCount: (_root, _args, { db }) => countUpTo(db, accessKeys, undefined),
      resolve: (query, _root, _args, { db }) =>
        db.query.accessKeys.findMany(query({ orderBy: { createdAt: 'desc', id: 'desc' } })),
    },
    AccessKeyConnection,
  ),
);

builder.objectType(UnknownKey, {
  name: 'UnknownKey',
  description: 'A field of the input is the id of no key.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ field: t.exposeString('field', { description: 'Path of the field in the input.' }) }),
});

builder.objectType(LastAdminKey, {
  name: 'LastAdminKey',
  description: 'No other valid key has the scope `admin`: without this one nobody could manage keys by way of the API.',
  interfaces: [ErrorInterface],
});

const CreateKeyInput = builder.inputType('CreateKeyInput', {
  description: 'A key to be made.',
  fields: (t) => ({
    owner: t.string({
      required: true,
      description: `Whom it stands for, a person or a program: histories name who changed something so. ${MAX_NAME_UNITS} UTF-16 code units at most.`,
    }),
    label: t.string({ description: `What it is for; ${MAX_NAME_UNITS} UTF-16 code units at most.` }),
    scopes: t.field({ type: [AccessScope], required: true, description: 'What it is to allow: one scope at least.' }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'From when on it is not to be valid any more; without it, it is until it is revoked.',
    }),
  }),
});

const RevokeKeyInput = builder.inputType('RevokeKeyInput', {
  description: 'A key to be revoked.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Its `id`.' }) }),
});

const CreateKeySuccess = builder
  .objectRef<{ readonly keyId: string; readonly secret: string }>('CreateKeySuccess')
  .implement({
    description: 'The key is made.',
    fields: (t) => ({
      key: t.field({ type: AccessKey, description: 'What is kept of it.', resolve: ({ keyId }) => ({ id: keyId }) }),
      secret: t.exposeString('secret', {
        description:
          'The key itself, for the header `Authorization: Bearer …`. Told this once: keep it where secrets are kept.',
      }),
    }),
  });

const RevokeKeySuccess = builder.objectRef<{ readonly keyId: string }>('RevokeKeySuccess').implement({
  description: 'The key is revoked: from now on it is refused.',
  fields: (t) => ({
    key: t.field({ type: AccessKey, description: 'The key as it is now.', resolve: ({ keyId }) => ({ id: keyId }) }),
  }),
});

const CreateKeyResult = builder.errorUnion('CreateKeyResult', {
  description: 'The new key, or the reason why there is none.',
  types: [CreateKeySuccess, Unauthorized, InvalidField, FieldTooLong, NotText],
  resolveType: () => 'CreateKeySuccess',
});

const RevokeKeyResult = builder.errorUnion('RevokeKeyResult', {
  description: 'The revoked key, or the reason why it is as it was.',
  types: [RevokeKeySuccess, Unauthorized, UnknownKey, LastAdminKey],
  resolveType: () => 'RevokeKeySuccess',
});

builder.mutationFields((t) => ({
  createKey: t.field({
    type: CreateKeyResult,
    scope: 'admin',
    description: 'Makes a key, and tells it this once.',
    args: { input: t.arg({ type: CreateKeyInput, required: true, description: 'The key.' }) },
    resolve: async (_root, { input }, context) => createKey({ ...context, viewer: await viewerOf(context) }, input),
  }),
  revokeKey: t.field({
    type: RevokeKeyResult,
    scope: 'admin',
    description: 'Revokes a key, at once and for good. One that is revoked already stays as it is.',
    args: { input: t.arg({ type: RevokeKeyInput, required: true, description: 'The key.' }) },
    resolve: async (_root, { input: { id } }, context) =>
      revokeKey({ ...context, viewer: await viewerOf(context) }, String(id)),
  }),
}));
