// The counts that are kept of events, as triggers keep them, and how they are made anew.
import { getTableColumns } from 'drizzle-orm';
import { eventCells } from '../../../schema/statistics.ts';

const { grain, country, reach, first, last, admin1, type, modality, ...measures } = getTableColumns(eventCells);
const keys = [grain, country, reach, first, last, admin1, type, modality].map(({ name }) => name);
const sums = Object.values(measures).map(({ name }) => name);

/** The counts as the events say them, where a condition holds: a SELECT. */
const recount = (condition: string) =>
  `SELECT ${[...keys, ...sums.map((name) => `sum(${name}) AS ${name}`)].join(', ')}
     FROM event_cell_parts WHERE ${condition} GROUP BY ${keys.join(', ')}`;

export const EVENT_CELLS = {
  triggers: ['event_cells_insert', 'event_cells_before_update', 'event_cells_after_update', 'event_cells_delete'],
  rebuild: ['DELETE FROM event_cells', `INSERT INTO event_cells (${[...keys, ...sums].join(', ')}) ${recount('true')}`],
  recount,
};
