// Full-text search: ranked pages, and how many match.
import { SEARCH_TYPES, type SearchType } from '../../../schema/vocabulary.ts';
import type { Connection } from '../database.ts';
import { MAXIMUM_COUNTED } from '../limits.ts';
import type { SearchQuery } from './query.ts';
import { rangeOf } from './ranges.ts';

/** Matches of each type that are ranked: those that changed last. A word that is everywhere costs no more than this. */
export const MAXIMUM_RANKED = 2_000;
/** How much more a word of the title tells than one of the body. */
const TITLE_WEIGHT = 5;
/** Words of a snippet. */
const SNIPPET_WORDS = 24;
/** Stand around what matches. Noncharacters of Unicode, which no text has. */
export const MATCH_BEGINS = '\uFDD0';
export const MATCH_ENDS = '\uFDD1';

/** A place in the ranking. Should the document's score have changed since, its present one counts. */
export interface Position {
  readonly score: number;
  /** Number of the document. */
  readonly id: number;
}

export interface Hit extends Position {
  readonly type: SearchType;
  /** The id of the article, event, … */
  readonly key: string;
  /** Title and a piece of the body, with {@link MATCH_BEGINS} and {@link MATCH_ENDS} around what matches. */
  readonly title: string;
  readonly body: string;
}

export interface PageOptions {
  readonly after: Position | null;
  readonly before: Position | null;
  readonly limit: number;
  /** The last of the page first. */
  readonly inverted: boolean;
}

/** The matches of a type, latest first, with their scores: the smaller the better, as FTS5 has it. */
function rankedOf(type: SearchType): string {
  const [first, last] = rangeOf(type);
  return `SELECT * FROM (
    SELECT rowid, bm25(search_index, ${TITLE_WEIGHT}, 1) FROM search_index
    WHERE search_index MATCH ?1 AND rowid BETWEEN ${first} AND ${last} ORDER BY rowid DESC LIMIT ${MAXIMUM_RANKED})`;
}

/** Compares with the position that is bound from `parameter` on. */
function beyond(sign: '<' | '>', parameter: number): string {
  const [score, id] = [`?${parameter}`, `?${parameter + 1}`];
  return `(score, -id) ${sign} (coalesce((SELECT score FROM matched WHERE id = ${id}), ${score}), -${id})`;
}

/**
 * A page of what matches, best first, and of equals the latest. One statement, whatever the page: it ranks the window of
 * {@link MAXIMUM_RANKED} matches of each type anew.
 */
export async function searchDocuments(
  connection: Connection,
  { match, hasPrefix }: SearchQuery,
  types: readonly SearchType[],
  { after, before, limit, inverted }: PageOptions,
): Promise<Hit[]> {
  if (types.length === 0) return [];
  const order = inverted ? 'score DESC, id' : 'score, id DESC';
  const conditions = [...(after ? [beyond('>', 5)] : []), ...(before ? [beyond('<', 7)] : [])];
  // A prefix is set up once for all rows, though that reads more rows of the index; words are looked up for each.
  const isOnPage = hasPrefix ? '+search_index.rowid IN (SELECT id FROM page)' : 'search_index.rowid = page.id';
  // Parameters are numbered, and none may be left over.
  const positions = before ? [after ?? before, before] : after ? [after] : [];
  const { results } = await connection
    .prepare(
      `WITH matched (id, score) AS MATERIALIZED (${types.map(rankedOf).join(' UNION ALL ')}),
         page AS MATERIALIZED (
           SELECT id, score FROM matched WHERE ${conditions.join(' AND ') || '1'} ORDER BY ${order} LIMIT ?2)
       SELECT page.id AS id, page.score AS score, document.type AS type, document.key AS key,
         highlight(search_index, 0, ?3, ?4) AS title,
         snippet(search_index, 1, ?3, ?4, '…', ${SNIPPET_WORDS}) AS body
       FROM ${hasPrefix ? 'search_index CROSS JOIN page' : 'page CROSS JOIN search_index'}
         CROSS JOIN search_documents AS document
       WHERE search_index MATCH ?1 AND ${isOnPage} AND page.id = search_index.rowid AND document.id = page.id
       ORDER BY ${order}`,
    )
    .bind(match, limit, MATCH_BEGINS, MATCH_ENDS, ...positions.flatMap(({ score, id }) => [score, id]))
    .all<Hit>();
  return results;
}

/** How many match, counted as far as totals are (totals.ts): one more than MAXIMUM_COUNTED means more than that. */
export async function countMatches(
  connection: Connection,
  { match }: SearchQuery,
  types: readonly SearchType[],
): Promise<number> {
  if (types.length === 0) return 0;
  const ranges =
    types.length === SEARCH_TYPES.length
      ? ['']
      : types.map((type) => ` AND rowid BETWEEN ${rangeOf(type).join(' AND ')}`);
  const matches = ranges.map((range) => `SELECT 1 FROM search_index WHERE search_index MATCH ?1${range}`);
  const row = await connection
    .prepare(`SELECT count(*) AS count FROM (${matches.join(' UNION ALL ')} LIMIT ${MAXIMUM_COUNTED + 1})`)
    .bind(match)
    .first<{ readonly count: number }>();
  return row?.count ?? 0;
}
