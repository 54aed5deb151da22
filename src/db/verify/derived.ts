// What triggers keep in step, against what it would be if it were made anew from the tables.
import { getTableColumns } from 'drizzle-orm';
import { eventCells } from '../../../schema/statistics.ts';
import { SEARCH_TYPES, type SearchType } from '../../../schema/vocabulary.ts';
import { BREACHES } from '../breaches.ts';
import { MODES } from '../modes.ts';
import { SOURCE_MENTIONS } from '../source-mentions.ts';
import { EVENT_CELLS } from '../statistics/cells.ts';
import { GRAINS } from '../statistics/grains.ts';
import { type Check, noRows } from './check.ts';

const CELL_COLUMNS = Object.values(getTableColumns(eventCells))
  .map(({ name }) => name)
  .join(', ');

/** Rows of the one and of the other that the other has not, each with the side that it is of. */
function difference(columns: string, kept: string, counted: string): string {
  return `SELECT iif(sum(kept) > 0, 'kept', 'counted') AS side, ${columns}
    FROM (SELECT ${columns}, 1 AS kept FROM (${kept}) UNION ALL SELECT ${columns}, -1 FROM (${counted}))
    GROUP BY ${columns} HAVING sum(kept) <> 0`;
}

/** One grain a query, so that none takes long. */
const CELLS = noRows(
  'event_cells are the counts of events',
  ...GRAINS.map(({ name }) =>
    difference(
      CELL_COLUMNS,
      `SELECT * FROM event_cells WHERE grain = '${name}'`,
      EVENT_CELLS.recount(`grain = '${name}'`),
    ),
  ),
  `SELECT * FROM event_cells WHERE grain NOT IN (${GRAINS.map(({ name }) => `'${name}'`).join(', ')})`,
);

const BREACHES_KEPT = noRows(
  'breaches are those of violations',
  difference('event_id, agreement_id', 'SELECT * FROM breaches', BREACHES.recount),
);

const MODES_KEPT = noRows(
  'event_modes are those that reports list',
  difference('mode, event_id, report_id', 'SELECT * FROM event_modes', MODES.recount),
);

const SOURCES_KEPT = noRows(
  'source_mentions are those that articles list',
  difference('source_id, article_id', 'SELECT * FROM source_mentions', SOURCE_MENTIONS.recount),
);

const OWNERS: Readonly<Record<SearchType, string>> = {
  ARTICLE: 'articles',
  EVENT: 'events',
  ACTOR: 'actors',
  AGREEMENT: 'agreements',
  PLACE: 'places',
};

/** Documents that are not what they would be composed as, or that are none, and those of what is none. */
function documents(type: SearchType): Check {
  const owner = OWNERS[type];
  return noRows(
    `search documents are composed of ${owner}`,
    `SELECT composed.type, composed.key, composed.title, composed.body, document.title AS stored_title, document.body AS stored_body
     FROM search_composed AS composed
       LEFT JOIN search_documents AS document ON document.type = composed.type AND document.key = composed.key
     WHERE composed.type = '${type}'
       AND (document.id IS NULL OR document.title <> composed.title OR document.body IS NOT composed.body)`,
    `SELECT document.* FROM search_documents AS document WHERE document.type = '${type}'
       AND NOT EXISTS (SELECT 1 FROM search_composed AS composed WHERE composed.type = '${type}' AND composed.key = document.key)`,
  );
}

export const DERIVED_CHECKS: readonly Check[] = [
  CELLS,
  BREACHES_KEPT,
  MODES_KEPT,
  SOURCES_KEPT,
  ...SEARCH_TYPES.map(documents),
  noRows('no search document waits to be composed', 'SELECT * FROM search_changes'),
];
