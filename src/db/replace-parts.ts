// The rows of one article that are not of events or agreements: taken out where it is read anew, or taken back.
import type { Connection } from './database.ts';

/** What an article says beside its reports, with the statements that take it out, in their order. */
const REMOVALS = {
  SOURCES: ["UPDATE articles SET sources = '[]' WHERE id = ?1"],
  DISCREPANCIES: ['DELETE FROM discrepancies WHERE article_id = ?1'],
  RELATIONS: ['DELETE FROM actor_relations WHERE article_id = ?1'],
  TALLIES: ['DELETE FROM tallies WHERE article_id = ?1'],
} as const;
export type RemovablePart = keyof typeof REMOVALS;

export const REMOVABLE_PARTS: readonly RemovablePart[] = ['SOURCES', 'DISCREPANCIES', 'RELATIONS', 'TALLIES'];

/** Takes parts of an article out, with all their rows. Its sentences stay, and its reports of events and agreements, which regrouping takes out. */
export function removeParts(
  connection: Connection,
  articleId: string,
  parts: readonly RemovablePart[] = REMOVABLE_PARTS,
): D1PreparedStatement[] {
  return parts.flatMap((part) => REMOVALS[part].map((sql) => connection.prepare(sql).bind(articleId)));
}
