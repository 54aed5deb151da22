// Articles that are taken in now and read later: the mutations that queue them, and what became of them.

import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { ingestTickets } from '../../schema/tickets.ts';
import type { AccessScope } from '../../schema/vocabulary.ts';
import type { Context } from '../context.ts';
import { countUpTo } from '../db/totals.ts';
import type { IngestInput } from '../ingest/outcome.ts';
import { Refusal, Unauthorized } from '../ingest/refusals.ts';
import { DAYS_KEPT, DAYS_KEPT_DEAD, MAXIMUM_QUEUED_AT_ONCE, MAXIMUM_WAITING } from '../queue/limits.ts';
import { type QueuedArticle, queueArticle } from '../queue/queue-article.ts';
import { QueueFull, UnknownTicket } from '../queue/refusals.ts';
import { type Replayed, replayTickets } from '../queue/replay.ts';
import { sendTickets } from '../queue/sending.ts';
import { builder } from './builder.ts';
import { IngestTicketState } from './enums.ts';
import { ErrorInterface, INGEST_REFUSALS } from './errors.ts';
import { ingestTicketFiltering } from './filters.ts';
import { IngestInputType, refuseExcess } from './ingest.ts';
import { costOfArticles, QUEUEING_COST } from './limits/cost.ts';
import { askToComeBack } from './retry-after.ts';
import { viewerOf } from './scopes.ts';

const TicketError = builder
  .objectRef<{ readonly code: string; readonly message: string }>('IngestTicketError')
  .implement({
    description: 'Why an article is not stored, or not yet.',
    fields: (t) => ({
      code: t.exposeString('code', {
        description:
          'The type of error that `ingest` would answer, as `UnsupportedLanguage`; `Unexpected` for what nobody foresaw, which is tried again.',
      }),
      message: t.exposeString('message', { description: 'What is wrong, and what to do about it.' }),
    }),
  });

/** No node: whoever has its id would be shown it. */
const IngestTicket = builder.drizzleObject('ingestTickets', {
  name: 'IngestTicket',
  description: `What becomes of an article that was queued. Shown to keys of the owner who sent it, and to those with the scope \`admin\`, for ${DAYS_KEPT} days, a dead one for ${DAYS_KEPT_DEAD}.`,
  select: { columns: {} },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id, for `ingestTicket` and `replayIngestTickets`.' }),
    state: t.expose('state', { type: IngestTicketState, description: 'How far it is.' }),
    owner: t.exposeString('ownerId', { description: 'Who sent it: the owner of the key.' }),
    attempts: t.exposeInt('attempts', { description: 'How many times reading it was begun.' }),
    error: t.field({
      type: TicketError,
      nullable: true,
      description: 'What went wrong, the last time it was tried; null where nothing did.',
      select: { columns: { errorCode: true, error: true } },
      resolve: ({ errorCode, error }) =>
        errorCode === null || error === null ? null : { code: errorCode, message: error },
    }),
    article: t.relation('article', {
      nullable: true,
      description: 'The article as it is stored, with the events that it reports; null until it is.',
    }),
    created: t.exposeBoolean('created', {
      nullable: true,
      description:
        'As `IngestSuccess.created`: false where the same content was there before. Null until it is stored.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was queued.' }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was stored, refused or given up; null while it waits.',
    }),
  }),
});

const IngestTicketConnection = builder.connectionObject(
  { type: IngestTicket, name: 'IngestTicketConnection', description: 'A page of tickets.' },
  { name: 'IngestTicketEdge', description: 'A ticket on a page.' },
);

/** Whose tickets who asks may see: their own, or with null everybody's. */
async function visibleOwner(context: Context): Promise<string | null> {
  const { scopes, ownerId } = await viewerOf(context);
  return scopes.has('admin' satisfies AccessScope) ? null : ownerId;
}

const ofOwner = (ownerId: string | null) => (ownerId === null ? {} : { ownerId });

builder.queryFields((t) => ({
  ingestTicket: t.drizzleField({
    type: IngestTicket,
    nullable: true,
    scope: 'ingest',
    description: 'What becomes of an article that was queued; null where there is no such ticket, or not any more.',
    args: { id: t.arg.id({ required: true, description: 'Id of the ticket.' }) },
    resolve: async (query, _root, { id }, context) =>
      context.db.query.ingestTickets.findFirst(
        query({ where: { id: String(id), ...ofOwner(await visibleOwner(context)) } }),
      ),
  }),
  ingestTickets: t.drizzleConnection(
    {
      type: IngestTicket,
      scope: 'ingest',
      description: 'Tickets of queued articles, the latest first.',
      args: { filter: t.arg(ingestTicketFiltering.argument) },
      totalCount: async (_root, { filter }, context) => {
        const ownerId = await visibleOwner(context);
        const isVisible = ownerId === null ? undefined : eq(ingestTickets.ownerId, ownerId);
        return countUpTo(
          context.db,
          ingestTickets,
          and(isVisible, ingestTicketFiltering.condition(filter)?.(ingestTickets)),
        );
      },
      resolve: async (query, _root, { filter }, context) =>
        context.db.query.ingestTickets.findMany(
          query({
            where: { ...ingestTicketFiltering.where(filter), ...ofOwner(await visibleOwner(context)) },
            orderBy: { id: 'desc' },
          }),
        ),
    },
    IngestTicketConnection,
  ),
}));

builder.objectType(QueueFull, {
  name: 'QueueFull',
  description: 'Too many articles wait to be read. Nothing of this one was queued: send it again later.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    waiting: t.exposeInt('waiting', { description: 'How many wait.' }),
    limit: t.exposeInt('limit', { description: 'How many may wait.' }),
    retryAfter: t.exposeInt('retryAfter', {
      description: 'After how long to send it again, seconds; also in the header `Retry-After` of the answer.',
    }),
  }),
});

builder.objectType(UnknownTicket, {
  name: 'UnknownTicket',
  description: 'A field of the input is the id of no ticket.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ field: t.exposeString('field', { description: 'Path of the field in the input.' }) }),
});

const IngestQueuedSuccess = builder.objectRef<QueuedArticle>('IngestQueuedSuccess').implement({
  description: 'The article is kept, and will be read.',
  fields: (t) => ({
    ticket: t.field({
      type: IngestTicket,
      description:
        'What becomes of it. Sent again under its idempotency key within 24 hours, the same article is answered with the same ticket.',
      resolve: ({ ticketId }) => ({ id: ticketId }),
    }),
  }),
});

const IngestQueuedResult = builder.errorUnion('IngestQueuedResult', {
  description: 'The ticket of an article, or the reason why it is not queued.',
  types: [IngestQueuedSuccess, QueueFull, ...INGEST_REFUSALS],
  resolveType: () => 'IngestQueuedSuccess',
});

const ReplayIngestTicketsInput = builder.inputType('ReplayIngestTicketsInput', {
  description: 'Articles that are to be tried once more.',
  fields: (t) => ({
    ids: t.idList({
      required: true,
      description: `Ids of their tickets, ${MAXIMUM_QUEUED_AT_ONCE} at most.`,
      validate: z
        .array(z.unknown())
        .max(MAXIMUM_QUEUED_AT_ONCE, `at most ${MAXIMUM_QUEUED_AT_ONCE} tickets can be replayed at once`),
    }),
  }),
});

const ReplayIngestTicketsSuccess = builder.objectRef<Replayed>('ReplayIngestTicketsSuccess').implement({
  description: 'Those of the articles that were given up wait again.',
  fields: (t) => ({
    tickets: t.field({
      type: [IngestTicket],
      description: 'The tickets as they are now, in the order in which they were given.',
      resolve: ({ ticketIds }) => ticketIds.map((id) => ({ id })),
    }),
  }),
});

const ReplayIngestTicketsResult = builder.errorUnion('ReplayIngestTicketsResult', {
  description: 'The tickets, or the reason why they are as they were.',
  types: [ReplayIngestTicketsSuccess, Unauthorized, UnknownTicket],
  resolveType: () => 'ReplayIngestTicketsSuccess',
});

async function queueArticles(
  context: Context,
  inputs: readonly IngestInput[],
): Promise<readonly (QueuedArticle | Refusal)[]> {
  const viewer = await viewerOf(context);
  const outcomes: (QueuedArticle | Refusal)[] = [];
  for (const [position, input] of inputs.entries())
    outcomes.push(
      (await refuseExcess(context, viewer)) ?? (await queueArticle({ ...context, viewer }, input, position)),
    );
  const newIds = outcomes.flatMap((outcome) => (outcome instanceof Refusal || !outcome.isNew ? [] : outcome.ticketId));
  await sendTickets(context.queue, newIds, context.log);
  const full = outcomes.find((outcome) => outcome instanceof QueueFull);
  if (full) askToComeBack(context, full.retryAfter);
  return outcomes;
}

builder.mutationFields((t) => ({
  ingestQueued: t.field({
    type: [IngestQueuedResult],
    scope: 'ingest',
    description: `Takes articles in to be read later, each for itself: one result each, in order. An article is checked now as far as that needs no reading, and read as \`ingest\` reads it; what came of it, \`ingestTicket\` tells. At most ${MAXIMUM_WAITING.toLocaleString('en')} articles wait at once.`,
    args: {
      inputs: t.arg({
        type: [IngestInputType],
        required: true,
        description: `The articles, ${MAXIMUM_QUEUED_AT_ONCE} at most; one may be given without a list.`,
        validate: z
          .array(z.unknown())
          .max(MAXIMUM_QUEUED_AT_ONCE, `at most ${MAXIMUM_QUEUED_AT_ONCE} articles can be queued at once`),
      }),
    },
    extensions: { cost: costOfArticles(QUEUEING_COST) },
    resolve: (_root, { inputs }, context) => queueArticles(context, inputs),
  }),
  replayIngestTickets: t.field({
    type: ReplayIngestTicketsResult,
    scope: 'ingest',
    description:
      'Has articles tried once more that were given up, all of them or none; tickets that are not dead stay as they are.',
    args: { input: t.arg({ type: ReplayIngestTicketsInput, required: true, description: 'Which.' }) },
    resolve: async (_root, { input: { ids } }, context) =>
      replayTickets(context, ids.map(String), await visibleOwner(context)),
  }),
}));
