// Which articles.
import { gte, inArray, sql } from 'drizzle-orm';
import { type articles, sourceMentions } from '../../../schema/articles.ts';
import { type Filter, field, lookUp } from './filter.ts';
import { within } from './map.ts';
import { byId } from './references.ts';
import { text } from './text.ts';
import { days, ids, instant, texts } from './values.ts';

type Articles = typeof articles;

export const articleFilter: Filter<Articles> = {
  name: 'ArticleFilter',
  description: 'Which articles: all that is given must hold. Where a list is given, any of it.',
  fields: {
    id: byId('Article', 'Articles, by id.'),
    text: text<Articles>('ARTICLE'),
    publisher: field(ids('Source'), 'Who published it, by id or slug.', ({ publisherId }: Articles, given) =>
      inArray(publisherId, given),
    ),
    source: lookUp(
      ids('Source'),
      'Who is quoted, cited or credited in it, or published it, by id or slug.',
      ({ id }: Articles, given) =>
        sql`${id} in (select ${sourceMentions.articleId} from ${sourceMentions} where ${inArray(sourceMentions.sourceId, given)})`,
    ),
    date: field(
      days,
      'Days of publication; undated articles match none.',
      ({ publishedDate }: Articles, { from, to }) => within(publishedDate, from ?? '0000', to),
    ),
    language: field(texts, 'Languages, BCP 47.', ({ language }: Articles, given) => inArray(language, given)),
    url: field(texts, 'Addresses, as they were sent.', ({ url }: Articles, given) => inArray(url, given)),
    ingestedSince: field(instant, 'Taken in at this instant or later.', ({ ingestedAt }: Articles, given) =>
      gte(ingestedAt, given),
    ),
  },
};
