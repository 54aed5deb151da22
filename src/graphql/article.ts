// Articles: what was read, and everything that was read from it.
import { articles } from '../../schema/articles.ts';
import { allSentencesOf, readSentences } from '../db/sentences.ts';
import { countUpTo } from '../db/totals.ts';
import { builder } from './builder.ts';
import { mayRead } from './disclosure.ts';
import { PublicationBasis } from './enums.ts';
import { articleFiltering } from './filters.ts';
import type { FieldCost } from './limits/cost.ts';
import { articleOrder } from './orders.ts';
import { Sentence } from './sentence.ts';

/**
 * What an article’s sentences are reckoned as: more than nearly all have, for some have 5,000, all of which are in memory before the
 * first is counted. A page of 20 articles with their sentences is allowed: of the longest there are, twice what the answer may hold.
 */
const ASSUMED_SENTENCES = 2_400;

interface PublicationDate {
  readonly publishedDate: string | null;
  readonly publishedBasis: typeof PublicationBasis.$inferType | null;
}

const PublicationDate = builder.objectRef<PublicationDate>('PublicationDate').implement({
  description: 'When an article was published, and how that is known.',
  fields: (t) => ({
    date: t.expose('publishedDate', {
      type: 'Date',
      nullable: true,
      description: 'Day; null where nothing states it.',
    }),
    basis: t.expose('publishedBasis', {
      type: PublicationBasis,
      nullable: true,
      description: 'Where the day comes from; null where nothing states it.',
    }),
  }),
});

const Retraction = builder.drizzleObject('retractions', {
  name: 'Retraction',
  description: 'That an article was taken back: it reports nothing any more, and its text stays.',
  select: { columns: {} },
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.string({
      description: 'Who took it back: the owner of the key.',
      select: { with: { key: { columns: { ownerId: true } } } },
      resolve: ({ key }) => key.ownerId,
    }),
    note: t.exposeString('note', { nullable: true, description: 'Why, in their words.' }),
  }),
});

const TextStatus = builder.enumType('TextStatus', {
  description: 'Whether the full text of an article is told to who asks.',
  values: {
    AVAILABLE: { description: 'It is told.' },
    ERASED: { description: 'It was erased for good: see `erasure`.' },
    KEY_REQUIRED: { description: 'It needs a key with the scope `read`: send it as `Authorization: Bearer <key>`.' },
  },
});

const Erasure = builder.drizzleObject('erasures', {
  name: 'Erasure',
  description: 'That the words of an article were erased for good. What was read from them stays.',
  select: { columns: {} },
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.string({
      description: 'Who had it erased: the owner of the key.',
      select: { with: { key: { columns: { ownerId: true } } } },
      resolve: ({ key }) => key.ownerId,
    }),
    note: t.exposeString('note', { nullable: true, description: 'Why, in their words.' }),
  }),
});

export const Article = builder.drizzleNode('articles', {
  name: 'Article',
  description: 'A news article, and what was read from it.',
  id: { column: (article) => article.id },
  select: { columns: {} },
  fields: (t) => ({
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Where it was published; null where its sender did not say.',
    }),
    title: t.exposeString('title', { nullable: true, description: 'Title as sent; null where none was.' }),
    language: t.exposeString('language', { description: 'Language, BCP 47.' }),
    publisher: t.relation('publisher', {
      nullable: true,
      description: 'Who published it; null where neither sender nor byline says.',
    }),
    publishedAt: t.field({
      type: PublicationDate,
      description: 'When it was published.',
      select: { columns: { publishedDate: true, publishedBasis: true } },
      resolve: (article) => article,
    }),
    text: t.string({
      nullable: true,
      description:
        'The text as sent. Offsets count its UTF-16 code units. Null where it is not told: see `textStatus`.',
      select: { columns: { text: true } },
      resolve: async ({ text }, _arguments, context) =>
        text !== '' && (await mayRead('texts', context)) ? text : null,
    }),
    textStatus: t.field({
      type: TextStatus,
      description: 'Whether the text, and that of its sentences, is told to who asks.',
      select: { with: { erasure: { columns: { at: true } } } },
      resolve: async ({ erasure }, _arguments, context) => {
        if (erasure) return 'ERASED';
        return (await mayRead('texts', context)) ? 'AVAILABLE' : 'KEY_REQUIRED';
      },
    }),
    sentences: t.field({
      type: [Sentence],
      description: 'The sentences of the text, in order, without the title.',
      select: { extras: { allSentences: allSentencesOf } },
      resolve: ({ allSentences }) => readSentences(allSentences),
      extensions: { cost: { size: () => ASSUMED_SENTENCES } satisfies FieldCost },
    }),
    sources: t.relation('mentions', {
      description: 'Everyone whom the article quotes, cites, credits or is published by.',
      query: { orderBy: { position: 'asc' } },
    }),
    discrepancies: t.relation('discrepancies', {
      description: 'Figures or dates of the article that cannot all be true.',
      query: { orderBy: { position: 'asc' } },
    }),
    retraction: t.relation('retraction', {
      type: Retraction,
      nullable: true,
      description: 'That a person took it back; null for an article that stands.',
    }),
    erasure: t.relation('erasure', {
      type: Erasure,
      nullable: true,
      description:
        'That its words were erased: title, address, text and quotes are null, other words of it empty. Null for an article that has them.',
    }),
    duplicateOf: t.relation('original', {
      nullable: true,
      description:
        'The earliest article whose text it repeats, whole or cut: what an agency wrote and many publish is one claim. Null for a text of its own.',
    }),
    contentHash: t.exposeString('contentHash', {
      description:
        'SHA-256 of text, title, publisher and date as they were sent, white space and Unicode normalised, in hexadecimal. The same content again is the same article.',
    }),
    ingestedAt: t.expose('ingestedAt', { type: 'DateTime', description: 'When it was first taken in.' }),
    extractorVersion: t.exposeString('extractorVersion', { description: 'Version of the extractor that read it.' }),
  }),
});

export const ArticleConnection = builder.connectionObject(
  { type: Article, name: 'ArticleConnection', description: 'A page of articles.' },
  { name: 'ArticleEdge', description: 'An article on a page.' },
);

builder.queryFields((t) => ({
  article: t.drizzleField({
    type: Article,
    nullable: true,
    description: 'One article; null where there is none.',
    args: { id: t.arg.globalID({ for: Article, required: true, description: 'Global id.' }) },
    resolve: (query, _root, { id }, { db }) => db.query.articles.findFirst(query({ where: { id: id.id } })),
  }),
  articles: t.drizzleConnection(
    {
      type: Article,
      description: 'Articles, latest publication first unless another order is asked for; undated ones last.',
      args: { filter: t.arg(articleFiltering.argument), orderBy: t.arg(articleOrder.argument) },
      totalCount: (_root, { filter }, { db }) =>
        countUpTo(db, articles, articleFiltering.condition(filter)?.(articles)),
      resolve: (query, _root, { filter, orderBy }, { db }) =>
        db.query.articles.findMany(
          query({ where: articleFiltering.where(filter), orderBy: articleOrder.orderBy(orderBy) }),
        ),
    },
    ArticleConnection,
  ),
}));
