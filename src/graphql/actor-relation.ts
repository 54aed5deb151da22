// How one actor is related to another, as an article states it.

import { ActorReference } from './actor-reference.ts';
import { builder } from './builder.ts';
import { QUOTE_FIELD } from './disclosure.ts';
import { RelationKind } from './enums.ts';
import { SENTENCE_FIELD } from './sentence.ts';

export const ActorRelation = builder.drizzleNode('actorRelations', {
  name: 'ActorRelation',
  description: 'A relation between two actors, as one article states it: “X, backed by Y”.',
  id: { column: (relation) => relation.id },
  select: { columns: {} },
  fields: (t) => ({
    kind: t.expose('kind', { type: RelationKind, description: 'How `from` is related to `to`.' }),
    from: t.field({
      type: ActorReference,
      description: 'The actor of whom it is said.',
      select: (_args, _context, nested) => ({
        columns: { fromName: true, fromKind: true, fromText: true },
        with: { from: nested(true, ['actor'], 'Actor') },
      }),
      resolve: (row) => ({ actor: row.from, name: row.fromName, kind: row.fromKind, text: row.fromText }),
    }),
    to: t.field({
      type: ActorReference,
      description: 'The actor to whom it is related.',
      select: (_args, _context, nested) => ({
        columns: { toName: true, toKind: true, toText: true },
        with: { to: nested(true, ['actor'], 'Actor') },
      }),
      resolve: (row) => ({ actor: row.to, name: row.toName, kind: row.toKind, text: row.toText }),
    }),
    article: t.relation('article', { description: 'The article that states it.' }),
    sentence: t.field(SENTENCE_FIELD),
    quote: t.field(QUOTE_FIELD),
  }),
});

export const ActorRelationConnection = builder.connectionObject(
  { type: ActorRelation, name: 'ActorRelationConnection', description: 'A page of relations between actors.' },
  { name: 'ActorRelationEdge', description: 'A relation on a page.' },
);
