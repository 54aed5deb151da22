// What an actor takes part in, with its roles: its events and its agreements, each once however many articles name it.
import { drizzleConnectionHelpers } from '@pothos/plugin-drizzle';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, alias, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { agreementParties, agreements } from '../../schema/agreements.ts';
import { events, participants } from '../../schema/events.ts';
import { PARTICIPANT_ROLES, PARTY_ROLES } from '../../schema/vocabulary.ts';
import type { Condition } from '../db/filters/filter.ts';
import { MORE_THAN_COUNTED } from '../db/limits.ts';
import { Actor } from './actor.ts';
import { Agreement } from './agreement.ts';
import { builder } from './builder.ts';
import { ParticipantRole, PartyRole } from './enums.ts';
import { Event } from './event.ts';
import { agreementFiltering, eventFiltering, type Given } from './filters.ts';
import { countedOf, type PageExtension } from './nested-pages.ts';
import { agreementOrder, dearUnlessByDay, eventOrder } from './orders.ts';

/** Roles as SQLite lists them, `A,B`, in the order of their vocabulary. */
function rolesOf<Role extends string>(listed: string, vocabulary: readonly Role[]): Role[] {
  const present = new Set<string>(listed.split(','));
  return vocabulary.filter((role) => present.has(role));
}

/** That a row's event or agreement passes a filter; all do without one. */
function isAmong<Table extends SQLiteTable & { readonly id: AnySQLiteColumn }>(
  id: SQLWrapper,
  table: Table,
  condition: Condition<Table> | undefined,
): SQL {
  if (condition === undefined) return sql`1`;
  return sql`exists (select 1 from ${table} where ${table.id} = ${id} and ${condition(table)})`;
}

interface Filtered {
  readonly filter?: Given;
}

interface Asked<Order> extends Filtered {
  readonly orderBy?: Order;
}

type Way = 'asc' | 'desc';

/**
 * An order of events or agreements as one of the rows that tell of them: by the day that these repeat, or by what is looked up
 * in the event or the agreement of each.
 */
function orderOf<Row>(
  { orderDate, ...others }: { readonly [Column in string]?: Way },
  date: string,
  lookedUp: Readonly<Record<string, (row: Row) => SQL>>,
) {
  const extras = Object.entries(lookedUp).filter(([name]) => name in others);
  const orderBy = orderDate === undefined ? others : { [date]: orderDate, ...others };
  return { orderBy, extras: Object.fromEntries(extras) };
}

/** How many rows a SELECT gives, counted as far as totals are (db/totals.ts). */
function countOf(rows: SQL): SQL<number> {
  return sql<number>`(select count(*) from (${rows} limit ${MORE_THAN_COUNTED}))`;
}

const ofEvent = {
  orderFatalities: ({ eventId }: typeof participants) =>
    sql<number>`(select ${events.orderFatalities} from ${events} where ${events.id} = ${eventId})`,
  updatedAt: ({ eventId }: typeof participants) =>
    sql<string>`(select ${events.updatedAt} from ${events} where ${events.id} = ${eventId})`,
};
// The plus keeps SQLite from looking through all that the actor has a part in for each of its events: an event has few rows.
const participant = alias(participants, 'other');
const rolesInEvent = ({ actorId, eventId }: typeof participants) =>
  sql<string>`(select group_concat(distinct ${participant.role}) from ${participants} ${sql.identifier('other')}
    where ${participant.eventId} = ${eventId} and +${participant.actorId} = ${actorId})`;
const eventPage = drizzleConnectionHelpers(builder, 'participants', {
  args: (t) => ({ filter: t.field(eventFiltering.argument), orderBy: t.field(eventOrder.argument) }),
  query: ({ filter, orderBy }: Asked<Parameters<typeof eventOrder.orderBy>[0]>) => ({
    ...orderOf(eventOrder.orderBy(orderBy), 'eventDate', ofEvent),
    // Several articles, and several roles, make several rows of one event: its first row stands for it.
    where: {
      RAW: ({ id, actorId, eventId }) =>
        sql`not exists (select 1 from ${participants} ${sql.identifier('other')}
          where ${participant.eventId} = ${eventId} and +${participant.actorId} = ${actorId} and ${participant.id} < ${id})
          and ${isAmong(eventId, events, eventFiltering.condition(filter))}`,
    },
  }),
  select: (nested) => ({
    columns: {},
    with: { event: nested({ columns: {} }) },
    extras: { roles: rolesInEvent },
  }),
  resolveNode: ({ event }) => event,
});

const eventCount: PageExtension<Filtered> = {
  node: 'Event',
  count:
    ({ filter }) =>
    ({ id }) =>
      countOf(sql`select distinct ${participants.eventId} from ${participants}
        where ${participants.actorId} = ${id} and ${isAmong(participants.eventId, events, eventFiltering.condition(filter))}`),
};

const ofAgreement = {
  updatedAt: ({ agreementId }: typeof agreementParties) =>
    sql<string>`(select ${agreements.updatedAt} from ${agreements} where ${agreements.id} = ${agreementId})`,
};
const party = alias(agreementParties, 'other');
const rolesInAgreement = ({ actorId, agreementId }: typeof agreementParties) =>
  sql<string>`(select group_concat(distinct ${party.role}) from ${agreementParties} ${sql.identifier('other')}
    where ${party.agreementId} = ${agreementId} and +${party.actorId} = ${actorId})`;
const agreementPage = drizzleConnectionHelpers(builder, 'agreementParties', {
  args: (t) => ({ filter: t.field(agreementFiltering.argument), orderBy: t.field(agreementOrder.argument) }),
  query: ({ filter, orderBy }: Asked<Parameters<typeof agreementOrder.orderBy>[0]>) => ({
    ...orderOf(agreementOrder.orderBy(orderBy), 'agreementDate', ofAgreement),
    where: {
      RAW: ({ id, actorId, agreementId }) =>
        sql`not exists (select 1 from ${agreementParties} ${sql.identifier('other')}
          where ${party.agreementId} = ${agreementId} and +${party.actorId} = ${actorId} and ${party.id} < ${id})
          and ${isAmong(agreementId, agreements, agreementFiltering.condition(filter))}`,
    },
  }),
  select: (nested) => ({
    columns: {},
    with: { agreement: nested({ columns: {} }) },
    extras: { roles: rolesInAgreement },
  }),
  resolveNode: ({ agreement }) => agreement,
});

const agreementCount: PageExtension<Filtered> = {
  node: 'Agreement',
  count:
    ({ filter }) =>
    ({ id }) =>
      countOf(sql`select distinct ${agreementParties.agreementId} from ${agreementParties}
        where ${agreementParties.actorId} = ${id}
        and ${isAmong(agreementParties.agreementId, agreements, agreementFiltering.condition(filter))}`),
};

builder.drizzleObjectFields(Actor, (t) => ({
  events: t.connection(
    {
      type: Event,
      args: eventPage.getArgs(),
      extensions: { page: eventCount, cost: dearUnlessByDay },
      description:
        'Events that the actor takes part in, with its roles on the edges, latest first unless another order is asked for.',
      select: (args, context, nested) => ({
        columns: { id: true },
        with: { participations: eventPage.getQuery(args, context, nested) },
      }),
      resolve: (actor, args, context) => ({
        ...eventPage.resolve(actor.participations, args, context, actor),
        totalCount: countedOf(actor, 'events'),
      }),
    },
    { name: 'ActorEventConnection', description: 'A page of events of an actor.' },
    {
      name: 'ActorEventEdge',
      description: 'An event of an actor.',
      fields: (edge) => ({
        roles: edge.field({
          type: [ParticipantRole],
          description: 'The actor’s roles in the event.',
          resolve: ({ roles }) => rolesOf(roles, PARTICIPANT_ROLES),
        }),
      }),
    },
  ),
  agreements: t.connection(
    {
      type: Agreement,
      args: agreementPage.getArgs(),
      extensions: { page: agreementCount },
      description:
        'Agreements that the actor has a part in, with its roles on the edges, latest first unless another order is asked for.',
      select: (args, context, nested) => ({
        columns: { id: true },
        with: { agreementParties: agreementPage.getQuery(args, context, nested) },
      }),
      resolve: (actor, args, context) => ({
        ...agreementPage.resolve(actor.agreementParties, args, context, actor),
        totalCount: countedOf(actor, 'agreements'),
      }),
    },
    { name: 'ActorAgreementConnection', description: 'A page of agreements of an actor.' },
    {
      name: 'ActorAgreementEdge',
      description: 'An agreement of an actor.',
      fields: (edge) => ({
        roles: edge.field({
          type: [PartyRole],
          description: 'The actor’s roles in the agreement.',
          resolve: ({ roles }) => rolesOf(roles, PARTY_ROLES),
        }),
      }),
    },
  ),
}));
