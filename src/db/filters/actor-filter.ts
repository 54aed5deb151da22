// Which actors, and which of the relations between them.
import { inArray, sql } from 'drizzle-orm';
import type { actors } from '../../../schema/actors.ts';
import type { actorRelations } from '../../../schema/articles.ts';
import { ACTOR_KINDS, RELATION_KINDS } from '../../../schema/vocabulary.ts';
import { type Filter, field } from './filter.ts';
import { byId, isActor } from './references.ts';
import { text } from './text.ts';
import { anyOf, countries, flag, ids } from './values.ts';

type Actors = typeof actors;
type Relations = typeof actorRelations;

export const actorFilter: Filter<Actors> = {
  name: 'ActorFilter',
  description: 'Which actors: all that is given must hold. Where a list is given, any of it.',
  fields: {
    id: field(ids('Actor'), 'Actors, by id or slug.', ({ id }: Actors, given) => isActor(id, given)),
    text: text<Actors>('ACTOR'),
    kind: field(anyOf('ActorKind', ACTOR_KINDS), 'What the actor is.', ({ kind }: Actors, given) =>
      inArray(kind, given),
    ),
    country: field(countries, 'Countries, ISO 3166-1 alpha-2.', ({ country }: Actors, given) =>
      inArray(country, given),
    ),
    parent: field(ids('Actor'), 'The actors that it is a part of, by id or slug.', ({ parentId }: Actors, given) =>
      isActor(parentId, given),
    ),
    registered: field(
      flag,
      'Whether the registry knows it, packaged or added by a user; false for those that only articles name.',
      ({ registered, addedBy }: Actors, given) =>
        given ? sql`(${registered} or ${addedBy} is not null)` : sql`not (${registered} or ${addedBy} is not null)`,
    ),
  },
};

export const actorRelationFilter: Filter<Relations> = {
  name: 'ActorRelationFilter',
  description: 'Which relations between actors: all that is given must hold. Where a list is given, any of it.',
  fields: {
    id: byId('ActorRelation', 'Relations, by id.'),
    kind: field(anyOf('RelationKind', RELATION_KINDS), 'How `from` is related to `to`.', ({ kind }: Relations, given) =>
      inArray(kind, given),
    ),
    from: field(ids('Actor'), 'Of whom it is said, by id or slug.', ({ fromActorId }: Relations, given) =>
      isActor(fromActorId, given),
    ),
    to: field(ids('Actor'), 'To whom, by id or slug.', ({ toActorId }: Relations, given) => isActor(toActorId, given)),
  },
};
