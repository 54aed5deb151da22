// The numbers of search documents: each type has a range of its own, so that the full-text index can be asked for one type.
import { SEARCH_TYPES, type SearchType } from '../../../schema/vocabulary.ts';

const DOCUMENTS_A_TYPE = 2 ** 40;

/** First and last number of a type's documents. The view `search_composed` of the migrations counts from the same bases. */
export function rangeOf(type: SearchType): readonly [first: number, last: number] {
  const base = (SEARCH_TYPES.indexOf(type) + 1) * DOCUMENTS_A_TYPE;
  return [base + 1, base + DOCUMENTS_A_TYPE - 1];
}
