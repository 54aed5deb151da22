// Sources: who publishes and who claims.
import { sources } from '../../schema/sources.ts';
import { countUpTo } from '../db/totals.ts';
import { exactlyOne } from './arguments.ts';
import { builder } from './builder.ts';
import { SourceKind, SourceRole } from './enums.ts';
import { sourceFiltering } from './filters.ts';
import { sourceOrder } from './orders.ts';

export const Source = builder.drizzleNode('sources', {
  name: 'Source',
  description:
    'Whoever publishes an article or says something in one: an agency, a monitor, a ministry, an armed group.',
  id: { column: (source) => source.id },
  select: { columns: {} },
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Stable name in lower case with hyphens, as `sohr`.' }),
    name: t.exposeString('name', { description: 'Canonical name in English.' }),
    kind: t.expose('kind', {
      type: SourceKind,
      nullable: true,
      description: 'What the source is; null where nothing tells.',
    }),
    country: t.exposeString('country', { nullable: true, description: 'Seat, ISO 3166-1 alpha-2.' }),
    aliases: t.stringList({
      description: 'Other names, in any language.',
      select: { with: { aliases: { columns: { text: true }, orderBy: { text: 'asc' } } } },
      resolve: ({ aliases }) => aliases.map(({ text }) => text),
    }),
    affiliatedActor: t.relation('affiliatedActor', {
      nullable: true,
      description: 'The actor that the source speaks for; null where it speaks for none.',
    }),
  }),
});

const SourceConnection = builder.connectionObject(
  { type: Source, name: 'SourceConnection', description: 'A page of sources.' },
  { name: 'SourceEdge', description: 'A source on a page.' },
);

builder.drizzleObject('articleSources', {
  name: 'ArticleSource',
  description: 'A source in an article, and what the article uses it for.',
  select: { columns: {} },
  fields: (t) => ({
    source: t.relation('source', {
      nullable: true,
      description: 'The known source; null for one that is only described.',
    }),
    name: t.exposeString('name', { description: 'Canonical name, or the name as written.' }),
    kind: t.expose('kind', { type: SourceKind, description: 'What the source is.' }),
    role: t.expose('role', { type: SourceRole, description: 'What the article uses it for.' }),
    text: t.exposeString('text', { description: 'The mention, verbatim.' }),
  }),
});

builder.queryFields((t) => ({
  source: t.drizzleField({
    type: Source,
    nullable: true,
    description: 'One source, by id or by slug; null where there is none.',
    args: {
      id: t.arg.globalID({ for: Source, description: 'Global id.' }),
      slug: t.arg.string({ description: 'Slug, as `sohr`.' }),
    },
    validate: exactlyOne('id', 'slug'),
    resolve: (query, _root, { id, slug }, { db }) =>
      db.query.sources.findFirst(query({ where: { id: id?.id ?? slug ?? '' } })),
  }),
  sources: t.drizzleConnection(
    {
      type: Source,
      description: 'Sources, by name unless another order is asked for.',
      args: { filter: t.arg(sourceFiltering.argument), orderBy: t.arg(sourceOrder.argument) },
      totalCount: (_root, { filter }, { db }) => countUpTo(db, sources, sourceFiltering.condition(filter)?.(sources)),
      resolve: (query, _root, { filter, orderBy }, { db }) =>
        db.query.sources.findMany(
          query({ where: sourceFiltering.where(filter), orderBy: sourceOrder.orderBy(orderBy) }),
        ),
    },
    SourceConnection,
  ),
}));
