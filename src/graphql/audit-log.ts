// The audit log, for those who manage the service.
import { encodeGlobalID } from '@pothos/plugin-relay';
import { auditEntries } from '../../schema/audit.ts';
import type { AuditSubject as Subject } from '../../schema/vocabulary.ts';
import { countUpTo } from '../db/totals.ts';
import { builder } from './builder.ts';
import { AuditAction, AuditSubject } from './enums.ts';
import { auditEntryFiltering } from './filters.ts';

/** The types that have global ids, by their subjects. */
const NODES: Readonly<Partial<Record<Subject, string>>> = {
  ARTICLE: 'Article',
  EVENT: 'Event',
  ACTOR: 'Actor',
  SOURCE: 'Source',
};

/** No node: whoever has its number would be shown it. */
const AuditEntry = builder.drizzleObject('auditEntries', {
  name: 'AuditEntry',
  description:
    'That something was written: by whom, when, and what was there before. Of texts it tells the SHA-256, in lower-case hexadecimal.',
  select: { columns: {} },
  fields: (t) => ({
    sequence: t.exposeInt('sequence', { description: 'Its number: 1, 2, 3 …, without gaps.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When the request came in.' }),
    requestId: t.exposeString('requestId', {
      nullable: true,
      description: 'The request, by its header `x-request-id`; null for what none asked for.',
    }),
    keyId: t.exposeID('keyId', {
      nullable: true,
      description: 'The key, by its id; null for the service itself, and for its operator at the command line.',
    }),
    action: t.expose('action', { type: AuditAction, description: 'What was done.' }),
    subjectType: t.expose('subjectType', { type: AuditSubject, description: 'What it was done to, by its type.' }),
    subject: t.id({
      description: 'What it was done to, by its id: a global id where the type has such.',
      select: { columns: { subjectType: true, subjectId: true } },
      resolve({ subjectType, subjectId }) {
        const type = NODES[subjectType];
        return type === undefined ? subjectId : encodeGlobalID(type, subjectId);
      },
    }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'What was written over, a JSON object as text; null where nothing was.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'What was written, a JSON object as text; null where nothing is there any more.',
    }),
    seal: t.string({
      nullable: true,
      description: 'SHA-256 that chains it to all entries before, lower-case hexadecimal; null until it is sealed.',
      select: { with: { seal: { columns: { hash: true } } } },
      resolve: ({ seal }) => seal?.hash ?? null,
    }),
  }),
});

const AuditEntryConnection = builder.connectionObject(
  { type: AuditEntry, name: 'AuditEntryConnection', description: 'A page of the audit log.' },
  { name: 'AuditEntryEdge', description: 'An entry on a page.' },
);

builder.queryField('auditLog', (t) =>
  t.drizzleConnection(
    {
      type: AuditEntry,
      scope: 'admin',
      description: 'The audit log, the latest entry first.',
      args: { filter: t.arg(auditEntryFiltering.argument) },
      totalCount: (_root, { filter }, { db }) =>
        countUpTo(db, auditEntries, auditEntryFiltering.condition(filter)?.(auditEntries)),
      resolve: (query, _root, { filter }, { db }) =>
        db.query.auditEntries.findMany(
          query({ where: auditEntryFiltering.where(filter), orderBy: { sequence: 'desc' } }),
        ),
    },
    AuditEntryConnection,
  ),
);
