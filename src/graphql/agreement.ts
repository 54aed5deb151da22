// Agreements: what was agreed between whom, and how it was broken.
import { agreements } from '../../schema/agreements.ts';
import { findSuccessors } from '../db/history.ts';
import { countUpTo } from '../db/totals.ts';
import { distinctBy } from '../distinct.ts';
import { ActorReference, referenceOf } from './actor-reference.ts';
import { builder } from './builder.ts';
import { QUOTE_FIELD } from './disclosure.ts';
import { ActorKind, AgreementKind, AgreementState, PartyRole, ProvisionKind, ViolationStatus } from './enums.ts';
import { DATE_FIELD } from './event-date.ts';
import { COUNT } from './figures.ts';
import { agreementFiltering } from './filters.ts';
import { LOCATION_FIELD } from './location.ts';
import { agreementOrder } from './orders.ts';
import { SENTENCE_FIELD } from './sentence.ts';

export const AgreementParty = builder.drizzleNode('agreementParties', {
  name: 'AgreementParty',
  description: 'An actor in an agreement, in one role.',
  id: { column: (party) => party.id },
  select: { columns: {} },
  fields: (t) => ({
    role: t.expose('role', { type: PartyRole, description: 'The actor’s part in the agreement.' }),
    actor: t.relation('actor', { nullable: true, description: 'The known actor; null for a mere description.' }),
    name: t.exposeString('name', { description: 'Canonical name, or the name as written.' }),
    kind: t.expose('kind', { type: ActorKind, description: 'What the actor is.' }),
    text: t.exposeString('text', { description: 'The mention, verbatim.' }),
    agreement: t.relation('agreement', { description: 'The agreement.' }),
  }),
});

interface Width {
  readonly low: number;
  readonly high: number;
}

const WidthKm = builder.objectRef<Width>('WidthKm').implement({
  description: 'The width of a zone or corridor, kilometres.',
  fields: (t) => ({
    low: t.exposeFloat('low', { description: 'Narrowest, kilometres.' }),
    high: t.exposeFloat('high', { description: 'Widest, kilometres.' }),
  }),
});

export const Provision = builder.drizzleObject('provisions', {
  name: 'Provision',
  description: 'A term of an agreement.',
  select: { columns: {} },
  fields: (t) => ({
    kind: t.expose('kind', { type: ProvisionKind, description: 'What it provides for.' }),
    text: t.exposeString('text', { description: 'The term in the article’s words.' }),
    widthKm: t.field({
      type: WidthKm,
      nullable: true,
      description: 'Width of the zone or corridor, kilometres; null where none is stated.',
      select: { columns: { widthKmLow: true, widthKmHigh: true } },
      resolve: ({ widthKmLow: low, widthKmHigh: high }) => (low === null || high === null ? null : { low, high }),
    }),
  }),
});

export const Violation = builder.drizzleNode('violations', {
  name: 'Violation',
  description: 'A breach of an agreement, as one article reports it.',
  id: { column: (violation) => violation.id },
  select: { columns: {} },
  fields: (t) => ({
    agreement: t.relation('agreement', { description: 'The agreement that was broken.' }),
    violator: t.field({
      type: ActorReference,
      nullable: true,
      description: 'Who is said to have broken it; null where nobody is named.',
      select: (_args, _context, nested) => ({
        columns: { violatorName: true, violatorKind: true, violatorText: true },
        with: { violator: nested(true, ['actor'], 'Actor') },
      }),
      resolve: (row) => referenceOf(row.violator, row.violatorName, row.violatorKind, row.violatorText),
    }),
    event: t.relation('event', {
      nullable: true,
      description: 'The event that broke it; null where the article reports none.',
    }),
    status: t.expose('status', { type: ViolationStatus, description: 'How far the violation is established.' }),
    claimant: t.relation('claimant', { nullable: true, description: COUNT.claimant }),
    claimantText: t.exposeString('claimantText', { nullable: true, description: COUNT.claimantText }),
    article: t.relation('article', { description: COUNT.article }),
    sentence: t.field(SENTENCE_FIELD),
    quote: t.field(QUOTE_FIELD),
  }),
});

export const ViolationConnection = builder.connectionObject(
  { type: Violation, name: 'ViolationConnection', description: 'A page of violations.' },
  { name: 'ViolationEdge', description: 'A violation on a page.' },
);

export const Agreement = builder.drizzleNode('agreements', {
  name: 'Agreement',
  description: 'A ceasefire, a zone, an exchange, an accord … as settled from all articles that report it.',
  id: { column: (agreement) => agreement.id },
  select: { columns: {} },
  fields: (t) => ({
    kind: t.expose('kind', { type: AgreementKind, description: 'What it is about.' }),
    name: t.exposeString('name', { nullable: true, description: 'Its name; null where it has none.' }),
    state: t.expose('state', { type: AgreementState, description: 'How far it has come, as last reported.' }),
    date: t.field({ ...DATE_FIELD, description: 'When it was agreed; null where no article tells.' }),
    location: t.field({ ...LOCATION_FIELD, description: 'Where it applies; null where no article tells.' }),
    parties: t.field({
      type: [AgreementParty],
      description: 'Who signed, joined, guarantees, mediates, benefits or is left out, each once a role.',
      select: (_args, _context, nested) => ({
        with: {
          parties: nested({
            columns: { role: true, actorId: true, name: true },
            orderBy: { reportId: 'asc', position: 'asc' },
          }),
        },
      }),
      resolve: ({ parties }) =>
        distinctBy(parties, ({ role, actorId, name }) => JSON.stringify([role, actorId ?? name])),
    }),
    provisions: t.field({
      type: [Provision],
      description:
        'Its terms, each once: in the words of one article where several state a zone or corridor of one width.',
      select: (_args, _context, nested) => ({
        with: {
          provisions: nested({
            columns: { kind: true, text: true, widthKmLow: true, widthKmHigh: true },
            orderBy: { reportId: 'asc', position: 'asc' },
          }),
        },
      }),
      resolve: ({ provisions }) =>
        distinctBy(provisions, ({ kind, text, widthKmLow, widthKmHigh }) =>
          JSON.stringify(widthKmLow === null ? [kind, text.toLowerCase()] : [kind, widthKmLow, widthKmHigh]),
        ),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first stored.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    revision: t.exposeInt('revision', { description: 'Counts its changes; 1 at first.' }),
  }),
});

export const AgreementConnection = builder.connectionObject(
  { type: Agreement, name: 'AgreementConnection', description: 'A page of agreements.' },
  { name: 'AgreementEdge', description: 'An agreement on a page.' },
);

builder.queryFields((t) => ({
  agreement: t.drizzleField({
    type: Agreement,
    nullable: true,
    description:
      'One agreement; that of an agreement which was absorbed is the one that absorbed it. Null where there is none.',
    args: { id: t.arg.globalID({ for: Agreement, required: true, description: 'Global id.' }) },
    resolve: async (query, _root, { id }, { db, connection }) => {
      const find = (agreementId: string) => db.query.agreements.findFirst(query({ where: { id: agreementId } }));
      const agreement = await find(id.id);
      if (agreement) return agreement;
      const successor = (await findSuccessors(connection, [id.id], 'removed_agreements')).get(id.id);
      return successor === undefined ? undefined : find(successor);
    },
  }),
  agreements: t.drizzleConnection(
    {
      type: Agreement,
      description: 'Agreements, latest first unless another order is asked for; undated ones last.',
      args: { filter: t.arg(agreementFiltering.argument), orderBy: t.arg(agreementOrder.argument) },
      totalCount: (_root, { filter }, { db }) =>
        countUpTo(db, agreements, agreementFiltering.condition(filter)?.(agreements)),
      resolve: (query, _root, { filter, orderBy }, { db }) =>
        db.query.agreements.findMany(
          query({ where: agreementFiltering.where(filter), orderBy: agreementOrder.orderBy(orderBy) }),
        ),
    },
    AgreementConnection,
  ),
}));
