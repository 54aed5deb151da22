// Words as a condition, for tables that have search documents.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { searchDocuments } from '../../../schema/search.ts';
import type { SearchType } from '../../../schema/vocabulary.ts';
import { type SearchQuery, searchQuery } from '../search/query.ts';
import { rangeOf } from '../search/ranges.ts';
import { type FilterField, type FilterValue, field } from './filter.ts';

/** At most five texts a filter: each is looked up in the whole index. */
const WEIGHT = 20;

const words: FilterValue<SearchQuery> = { type: 'String', schema: searchQuery };

/** The field `text` of a filter: the row's search document matches. Costs as much as there are matches. */
export function text<Table extends { readonly id: AnySQLiteColumn }>(type: SearchType): FilterField<Table> {
  const [first, last] = rangeOf(type);
  const condition = field(
    words,
    'Words that occur, as `search` takes them: all of them, `"a phrase"`, `begin*`, `-without`.',
    ({ id }: Table, { match }): SQL =>
      sql`${id} in (select ${searchDocuments.key} from search_index cross join ${searchDocuments} on ${searchDocuments.id} = search_index.rowid where search_index match ${match} and search_index.rowid between ${sql.raw(`${first} and ${last}`)})`,
  );
  return { ...condition, weight: WEIGHT };
}
