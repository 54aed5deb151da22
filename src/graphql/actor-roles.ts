// What an actor takes part in, with its roles: its events and its agreements, each once however many articles name it.
import { drizzleConnectionHelpers } from '@pothos/plugin-drizzle';
import { countDistinct, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { agreementParties } from '../../schema/agreements.ts';
import { participants } from '../../schema/events.ts';
import { PARTICIPANT_ROLES, PARTY_ROLES } from '../../schema/vocabulary.ts';
import { Actor } from './actor.ts';
import { Agreement } from './agreement.ts';
import { builder } from './builder.ts';
import { countLoader } from './counts.ts';
import { ParticipantRole, PartyRole } from './enums.ts';
import { Event } from './event.ts';

/** Roles as SQLite lists them, `A,B`, in the order of their vocabulary. */
function rolesOf<Role extends string>(listed: string, vocabulary: readonly Role[]): Role[] {
  const present = new Set<string>(listed.split(','));
  return vocabulary.filter((role) => present.has(role));
}

const participant = alias(participants, 'other');
const eventPage = drizzleConnectionHelpers(builder, 'participants', {
  query: {
    orderBy: { eventDate: 'desc', id: 'desc' },
    // Several articles, and several roles, make several rows of one event: its first row stands for it.
    where: {
      RAW: ({ id, actorId, eventId }) =>
        sql`not exists (select 1 from ${participants} ${sql.identifier('other')}
          where ${participant.eventId} = ${eventId} and ${participant.actorId} = ${actorId} and ${participant.id} < ${id})`,
    },
  },
  select: (nested) => ({
    columns: {},
    with: { event: nested({ columns: {} }) },
    extras: {
      roles: ({ actorId, eventId }) => sql<string>`(select group_concat(distinct ${participant.role})
        from ${participants} ${sql.identifier('other')}
        where ${participant.eventId} = ${eventId} and ${participant.actorId} = ${actorId})`,
    },
  }),
  resolveNode: ({ event }) => event,
});

const countEvents = countLoader((db, ids) =>
  db
    .select({ id: participants.actorId, count: countDistinct(participants.eventId) })
    .from(participants)
    .where(sql`${participants.actorId} in (select value from json_each(${JSON.stringify(ids)}))`)
    .groupBy(participants.actorId),
);

const party = alias(agreementParties, 'other');
const agreementPage = drizzleConnectionHelpers(builder, 'agreementParties', {
  query: {
    orderBy: { agreementDate: 'desc', id: 'desc' },
    where: {
      RAW: ({ id, actorId, agreementId }) =>
        sql`not exists (select 1 from ${agreementParties} ${sql.identifier('other')}
          where ${party.agreementId} = ${agreementId} and ${party.actorId} = ${actorId} and ${party.id} < ${id})`,
    },
  },
  select: (nested) => ({
    columns: {},
    with: { agreement: nested({ columns: {} }) },
    extras: {
      roles: ({ actorId, agreementId }) => sql<string>`(select group_concat(distinct ${party.role})
        from ${agreementParties} ${sql.identifier('other')}
        where ${party.agreementId} = ${agreementId} and ${party.actorId} = ${actorId})`,
    },
  }),
  resolveNode: ({ agreement }) => agreement,
});

const countAgreements = countLoader((db, ids) =>
  db
    .select({ id: agreementParties.actorId, count: countDistinct(agreementParties.agreementId) })
    .from(agreementParties)
    .where(sql`${agreementParties.actorId} in (select value from json_each(${JSON.stringify(ids)}))`)
    .groupBy(agreementParties.actorId),
);

builder.drizzleObjectFields(Actor, (t) => ({
  events: t.connection(
    {
      type: Event,
      description: 'Events that the actor takes part in, with its roles on the edges, latest first.',
      select: (args, context, nested) => ({
        columns: { id: true },
        with: { participations: eventPage.getQuery(args, context, nested) },
      }),
      resolve: (actor, args, context) => ({
        ...eventPage.resolve(actor.participations, args, context, actor),
        totalCount: () => countEvents(context, actor.id),
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
      description: 'Agreements that the actor has a part in, with its roles on the edges, latest first.',
      select: (args, context, nested) => ({
        columns: { id: true },
        with: { agreementParties: agreementPage.getQuery(args, context, nested) },
      }),
      resolve: (actor, args, context) => ({
        ...agreementPage.resolve(actor.agreementParties, args, context, actor),
        totalCount: () => countAgreements(context, actor.id),
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
