// What statistics are summed over: cells that were counted as the events came in, or the events themselves.
import { type SQL, sql } from 'drizzle-orm';
import { events } from '../../../schema/events.ts';
import type { PARTICIPANT_ROLES } from '../../../schema/vocabulary.ts';
import { type Counted, countedFields } from '../filters/counted-fields.ts';
import { eventFilter } from '../filters/event-filter.ts';
import { type Filter, prepareFilter } from '../filters/filter.ts';
import { MAXIMUM_EVENTS_COUNTED } from '../limits.ts';
import { categoryOf, type Dimension } from './dimensions.ts';
import { boundsOf, type Fields, type Grain } from './grains.ts';
import { CELL_MEASURES, EVENT_MEASURES } from './measures.ts';

/** Days between first and last of cells by their `reach`; null for any number. */
const REACHES = [0, 31, null] as const;

/** What makes a period compare as its last day does; a month of 31 days does for every month. */
const ENDS = { 4: '-12-31', 7: '-31', 10: '' } as const;

const cellFilter: Filter<Counted> = { ...eventFilter, fields: countedFields };

/** What a filter looks at in cells; `category` beside their own columns. */
const cellColumns = ({ resolution }: Grain): Counted => ({
  category: sql`category`,
  type: sql`type`,
  modality: sql`modality`,
  country: sql`country`,
  admin1: sql`admin1`,
  orderDate: sql`first`,
  lastDate: sql`(last || ${sql.raw(`'${ENDS[resolution]}'`)})`,
});

/** Every country that cells of a grain have, by one look-up each. */
const everyCountry = (grain: string) => sql`with recursive known(country) as (
    select min(country) from event_cells where grain = ${grain}
    union all
    select (select min(country) from event_cells where grain = ${grain} and country > known.country)
    from known where known.country is not null
  ) select country from known where country is not null`;

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

/** A SELECT of the cells of a grain that a valid filter, which the grain can tell, lets through. */
export function cellsOf(grain: Grain, given: Fields): SQL {
  const { countries, from, to } = boundsOf(given);
  const { name, resolution, byCountry } = grain;
  const condition = prepareFilter(cellFilter, given)?.(cellColumns(grain)) ?? sql`1`;
  const known = countries ? sql`select value from json_each(${JSON.stringify(countries)})` : everyCountry(name);
  // By the key, and no further back than a cell of that reach can begin.
  const parts = REACHES.map((days, reach) => {
    const earliest = from === undefined || days === null ? undefined : daysBefore(from, days).slice(0, resolution);
    return sql`select * from event_cells
      where grain = ${name} and country in (${byCountry ? known : sql`''`}) and reach = ${reach}
        ${earliest === undefined ? sql`` : sql`and first >= ${earliest}`}
        ${to === undefined ? sql`` : sql`and first <= ${to.slice(0, resolution)}`}`;
  });
  // As one term: SQLite would move each of a hundred into the parts, one a level, and a hundred levels are its end.
  return sql`select first as day, nullif(country, '') as country, nullif(admin1, '') as admin1,
      category, type, ${CELL_MEASURES}
    from (select *, ${categoryOf(sql`type`)} as category from (${sql.join(parts, sql` union all `)}))
    where (${condition}) is true`;
}

export type Role = (typeof PARTICIPANT_ROLES)[number];

/** A SELECT of the events that a filter lets through, as many as are counted and one more. */
export function eventsOf(given: unknown): SQL {
  return sql`select id as event_id, order_date as day, country, admin1, category, type, ${EVENT_MEASURES}
    from events where ${prepareFilter(eventFilter, given)?.(events) ?? sql`1`}
    limit ${MAXIMUM_EVENTS_COUNTED + 1}`;
}

/** Of whom a report is. */
const publisherOf = (report: string) =>
  sql.raw(`(select publisher_id from articles where articles.id = ${report}.article_id)`);

/** `source` with each event as often as it counts: once for each known actor in it and each known publisher of it, or once for none. */
export function eachOf(dimensions: readonly Dimension[], roles: readonly Role[] | null | undefined): SQL {
  const byActor = dimensions.includes('ACTOR');
  const bySource = dimensions.includes('SOURCE');
  if (!byActor && !bySource) return sql`source`;
  const inRole = (participant: string) =>
    roles ? sql`and ${sql.raw(participant)}.role in (select value from json_each(${JSON.stringify(roles)}))` : sql``;
  // The first of those that are alike in an event stands for them: to sort all out in the end takes thrice as long.
  const actors = sql`left join participants
    on participants.event_id = source.event_id and participants.actor_id is not null ${inRole('participants')}
    and not exists (select 1 from participants as earlier
      where earlier.event_id = participants.event_id and earlier.actor_id = participants.actor_id
      and earlier.id < participants.id ${inRole('earlier')})`;
  const publishers = sql`left join event_reports
    on event_reports.event_id = source.event_id and ${publisherOf('event_reports')} is not null
    and not exists (select 1 from event_reports as earlier
      where earlier.event_id = event_reports.event_id and earlier.id < event_reports.id
      and ${publisherOf('earlier')} = ${publisherOf('event_reports')})`;
  return sql`(select source.*, ${byActor ? sql`participants.actor_id` : sql`null`} as actor_id,
      ${bySource ? publisherOf('event_reports') : sql`null`} as source_id
    from source ${byActor ? actors : sql``} ${bySource ? publishers : sql``})`;
}
