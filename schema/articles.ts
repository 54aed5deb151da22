// What was read: articles with their sentences, the sources and actors' relations that they state, and what in them disagrees.
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, snakeCase, text } from 'drizzle-orm/sqlite-core';
import { accessKeys } from './access.ts';
import { actors } from './actors.ts';
import { derivedId, followsFrom, isDay, oneOf } from './columns.ts';
import { sources } from './sources.ts';
import { ACTOR_KINDS, DISCREPANCY_KINDS, PUBLICATION_BASES, RELATION_KINDS } from './vocabulary.ts';

export const articles = snakeCase.table(
  'articles',
  {
    /** The first 128 bits of the content hash, in hexadecimal. */
    id: text().primaryKey().notNull(),
    /** SHA-256 of what extraction reads: normalised text, title and publisher, and the day; in hexadecimal. */
    contentHash: text().notNull().unique('articles_content_hash'),
    url: text(),
    title: text(),
    /** BCP 47. */
    language: text().notNull(),
    publisherId: text().references(() => sources.id),
    /** ISO day; null where nothing states it. */
    publishedDate: text(),
    publishedBasis: text({ enum: PUBLICATION_BASES }),
    /** `publishedDate`, else the empty text. */
    orderDate: text().notNull(),
    /** ISO instant, UTC. */
    ingestedAt: text().notNull(),
    extractorVersion: text().notNull(),
    /** Key that it came in by, and its owner; null where the Worker itself loaded it. */
    ingestedByKeyId: text().references(() => accessKeys.id),
    ownerId: text(),
    /** Last, so that rows read without it stay short. Offsets count its UTF-16 code units. */
    text: text().notNull(),
    /** JSON: its sentences, those of one article in one cell, for one that is stored by itself is a row written (src/db/sentences.ts). */
    sentences: text().notNull().default('[]'),
    /** JSON: the sources in it, in one cell as well (src/db/article-sources.ts). */
    sources: text().notNull().default('[]'),
  },
  (table) => [
    index('articles_date').on(table.orderDate, table.id),
    index('articles_of_publisher')
      .on(table.publisherId, table.orderDate, table.id)
      .where(sql`${table.publisherId} is not null`),
    index('articles_ingested').on(table.ingestedAt, table.id),
    index('articles_at_url').on(table.url).where(sql`${table.url} is not null`),
    // What another extractor read is found, a page after the other, to be read anew.
    index('articles_extractor').on(table.extractorVersion, table.id),
    isDay('articles_published_date', table.publishedDate),
    oneOf('articles_published_basis', table.publishedBasis, PUBLICATION_BASES),
    followsFrom('articles_order_date', table.orderDate, table.publishedDate),
  ],
);

/** Which sources are in which articles: what looks articles up by them. Only the triggers on `articles` write here. */
export const sourceMentions = snakeCase.table(
  'source_mentions',
  {
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    articleId: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.articleId] })],
);

/** Figures or dates of one article that cannot all be true. */
export const discrepancies = snakeCase.table(
  'discrepancies',
  {
    id: derivedId('article_id', 'd'),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    position: integer().notNull(),
    kind: text({ enum: DISCREPANCY_KINDS }).notNull(),
    stated: integer(),
    computed: integer(),
    message: text().notNull(),
    /** JSON: numbers of the sentences that disagree. */
    sentences: text().notNull().default('[]'),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.position] }),
    oneOf('discrepancies_kind', table.kind, DISCREPANCY_KINDS),
  ],
);

/** A relation between two actors, as one article states it ("X, backed by Y"). */
export const actorRelations = snakeCase.table(
  'actor_relations',
  {
    id: derivedId('article_id', 'r'),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    position: integer().notNull(),
    kind: text({ enum: RELATION_KINDS }).notNull(),
    fromActorId: text().references(() => actors.id),
    fromName: text().notNull(),
    fromKind: text({ enum: ACTOR_KINDS }).notNull(),
    fromText: text().notNull(),
    toActorId: text().references(() => actors.id),
    toName: text().notNull(),
    toKind: text({ enum: ACTOR_KINDS }).notNull(),
    toText: text().notNull(),
    sentenceIndex: integer().notNull(),
    quote: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.position] }),
    index('actor_relations_from_actor').on(table.fromActorId, table.id).where(sql`${table.fromActorId} is not null`),
    index('actor_relations_to_actor').on(table.toActorId, table.id).where(sql`${table.toActorId} is not null`),
    oneOf('actor_relations_kind', table.kind, RELATION_KINDS),
    oneOf('actor_relations_from_kind', table.fromKind, ACTOR_KINDS),
    oneOf('actor_relations_to_kind', table.toKind, ACTOR_KINDS),
  ],
);
