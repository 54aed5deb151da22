// Conditions on what a row is and refers to: its own id, actors, publishers, claimants.
import { inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { actors } from '../../../schema/actors.ts';
import { articles } from '../../../schema/articles.ts';
import { type FilterField, field } from './filter.ts';
import { ids } from './values.ts';

/** The field `id` of a filter of rows of a type. */
export function byId<Table extends { readonly id: AnySQLiteColumn }>(
  typename: string,
  description: string,
): FilterField<Table> {
  return field(ids(typename), description, ({ id }: Table, given) => inArray(id, given));
}

/** That a column holds one of some actors; a merged one means the actor that it was merged into. */
export function isActor(column: SQLWrapper, slugs: readonly string[]): SQL {
  return sql`${column} in (select coalesce(${actors.mergedIntoId}, ${actors.id}) from ${actors} where ${inArray(actors.id, [...slugs])})`;
}

/** That the article of a row was published by one of some sources. */
export function isPublishedBy(articleId: AnySQLiteColumn, sourceIds: readonly string[]): SQL {
  return sql`${articleId} in (select ${articles.id} from ${articles} where ${inArray(articles.publisherId, [...sourceIds])})`;
}

/** That the article of a row, which is at hand, was published by one of some sources. */
export function isArticleBy(articleId: AnySQLiteColumn, sourceIds: readonly string[]): SQL {
  return sql`exists (select 1 from ${articles} where ${articles.id} = ${articleId} and ${inArray(articles.publisherId, [...sourceIds])})`;
}
