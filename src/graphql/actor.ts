// Actors: who acts, what they are called, and how they are related.
import { and, eq, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { actors } from '../../schema/actors.ts';
import { participants } from '../../schema/events.ts';
import { countUpTo } from '../db/totals.ts';
import { exactlyOne } from './arguments.ts';
import { builder } from './builder.ts';
import { ActorKind } from './enums.ts';
import { actorFiltering } from './filters.ts';
import { actorOrder } from './orders.ts';

export const Actor = builder.drizzleNode('actors', {
  name: 'Actor',
  description: 'Who acts or is acted upon: a state’s forces, an armed group, a government, an organisation, a person.',
  id: { column: (actor) => actor.id },
  select: { columns: {} },
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Stable name in lower case with hyphens, as `islamic-state`.' }),
    name: t.exposeString('name', { description: 'Canonical name in English.' }),
    kind: t.expose('kind', { type: ActorKind, description: 'What the actor is.' }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'Country that the actor belongs to or mainly acts in, ISO 3166-1 alpha-2.',
    }),
    wikidataId: t.exposeString('wikidataId', { nullable: true, description: 'Wikidata item, as `Q2429253`.' }),
    aliases: t.stringList({
      description: 'Other names, in any language.',
      select: { with: { aliases: { columns: { text: true }, orderBy: { text: 'asc' } } } },
      resolve: ({ aliases }) => aliases.map(({ text }) => text),
    }),
    firstSeen: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of the earliest event that the actor takes part in; null where none is dated.',
      select: { extras: { firstSeen: ({ id }) => eventDate(sql`min`, id) } },
      resolve: ({ firstSeen }) => firstSeen,
    }),
    lastSeen: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of the latest event that the actor takes part in; null where none is dated.',
      select: { extras: { lastSeen: ({ id }) => eventDate(sql`max`, id) } },
      resolve: ({ lastSeen }) => lastSeen,
    }),
    parent: t.relation('parent', { nullable: true, description: 'The actor that this one is a part of.' }),
    successor: t.relation('successor', { nullable: true, description: 'The actor that this one became.' }),
    sources: t.relation('spokenForBy', {
      description: 'Sources that speak for this actor.',
      query: { orderBy: { id: 'asc' } },
    }),
  }),
});

/** The id of an actor; that of the one that it was merged into, where it was. */
function standingFor(id: string) {
  return sql`(select coalesce(merged_into_id, id) from actors as standing where standing.id = ${id})`;
}

/** The first or last day of an actor's events. Undated ones carry the empty text, which sorts before every day. */
function eventDate(extreme: SQL, actorId: SQLWrapper) {
  const { actorId: participant, eventDate: day } = participants;
  return sql<
    string | null
  >`(select ${extreme}(${day}) from ${participants} where ${participant} = ${actorId} and ${day} > '')`;
}

const ActorConnection = builder.connectionObject(
  { type: Actor, name: 'ActorConnection', description: 'A page of actors.' },
  { name: 'ActorEdge', description: 'An actor on a page.' },
);

builder.queryFields((t) => ({
  actor: t.drizzleField({
    type: Actor,
    nullable: true,
    description: 'One actor, by id or by slug; null where there is none.',
    args: {
      id: t.arg.globalID({ for: Actor, description: 'Global id.' }),
      slug: t.arg.string({ description: 'Slug, as `islamic-state`.' }),
    },
    validate: exactlyOne('id', 'slug'),
    resolve: (query, _root, { id, slug }, { db }) =>
      db.query.actors.findFirst(query({ where: { RAW: (actor) => eq(actor.id, standingFor(id?.id ?? slug ?? '')) } })),
  }),
  actors: t.drizzleConnection(
    {
      type: Actor,
      description: 'Actors, by name unless another order is asked for; those that were merged into others left out.',
      args: { filter: t.arg(actorFiltering.argument), orderBy: t.arg(actorOrder.argument) },
      totalCount: (_root, { filter }, { db }) =>
        countUpTo(db, actors, and(isNull(actors.mergedIntoId), actorFiltering.condition(filter)?.(actors))),
      resolve: (query, _root, { filter, orderBy }, { db }) =>
        db.query.actors.findMany(
          query({
            where: { mergedIntoId: { isNull: true }, ...actorFiltering.where(filter) },
            orderBy: actorOrder.orderBy(orderBy),
          }),
        ),
    },
    ActorConnection,
  ),
}));
