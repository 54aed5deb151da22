// How search is kept in step. Triggers note what a batch touches in `search_changes`, an article for all that it reports; to delete
// from there composes the documents anew, once each, and the full-text index follows the documents.
import type { Connection } from '../database.ts';

/** Brings search up to date: the last statement of every batch that changes what is searched. What is forgotten waits for the next. */
export function refreshSearch(connection: Connection): D1PreparedStatement {
  return connection.prepare('DELETE FROM search_changes');
}

const OWNERS = ['actors', 'places', 'event_reports', 'agreement_reports', 'actor_aliases'];
/** New ones are told by their reports. */
const REPORTED = ['events', 'agreements'];

/** The triggers, and what makes documents and index anew from the tables. */
export const SEARCH_DERIVED = {
  triggers: [
    'search_documents_indexed',
    'search_documents_unindexed',
    'search_composing_inserted',
    'search_changes_composed',
    'search_articles_inserted',
    'search_articles_updating',
    'search_articles_updated',
    'search_articles_deleting',
    ...OWNERS.flatMap((table) => ['inserted', 'updated', 'deleted'].map((when) => `search_${table}_${when}`)),
    ...REPORTED.flatMap((table) => ['updated', 'deleted'].map((when) => `search_${table}_${when}`)),
  ],
  rebuild: [
    'DELETE FROM search_changes',
    'DELETE FROM search_documents',
    `INSERT INTO search_documents (id, type, key, title, body)
     SELECT base + row_number() OVER (PARTITION BY type), type, key, title, body FROM search_composed`,
    "INSERT INTO search_index (search_index) VALUES ('rebuild')",
  ],
} as const;
