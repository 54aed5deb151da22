// Words as a condition, for tables that have search documents.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { searchDocuments } from '../../../schema/search.ts';
import type { SearchType } from '../../../schema/vocabulary.ts';
import { eitherWay } from '../plans.ts';
import { type SearchQuery, searchQuery } from '../search/query.ts';
import { rangeOf } from '../search/ranges.ts';
import { type FilterField, type FilterValue, field } from './filter.ts';

/** At most five texts a filter: each is looked up in the whole index. */
const WEIGHT = 20;

/** Words as `search` takes them. */
export const words: FilterValue<SearchQuery> = { type: 'String', schema: searchQuery };

/** The field `text` of a filter: the row's search document matches. */
export function text<Table extends { readonly id: AnySQLiteColumn }>(type: SearchType): FilterField<Table> {
  const [first, last] = rangeOf(type);
  const condition = field(
    words,
    'Words that occur, as `search` takes them: all of them, `"a phrase"`, `begin*`, `-without`.',
    ({ id }: Table, { match }): SQL => {
      const isMatch = sql`search_index match ${match} and search_index.rowid between ${sql.raw(`${first} and ${last}`)}`;
      const { id: number, key, type: typeOf } = searchDocuments;
      const numberOf = sql`(select ${number} from ${searchDocuments} where ${typeOf} = ${sql.raw(`'${type}'`)} and ${key} = ${id})`;
      return eitherWay({
        lookedUp: sql`${id} in (select ${key} from search_index cross join ${searchDocuments} on ${number} = search_index.rowid where ${isMatch})`,
        // The numbers alone are gathered ten times as fast, and the index would look up a word for each of many rows far slower.
        asked: sql`${numberOf} in (select search_index.rowid from search_index where ${isMatch})`,
        tried: sql`exists (select 1 from search_index where search_index match ${match} and search_index.rowid = ${numberOf})`,
        candidates: sql`select 1 from search_index where ${isMatch}`,
      });
    },
  );
  return { ...condition, weight: WEIGHT };
}
