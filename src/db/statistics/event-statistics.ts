// Statistics of events: by one statement, over the counts that are kept where they can tell, else over the events themselves.
import { type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { relations } from '../../../schema/relations.ts';
import { eventFilter } from '../filters/event-filter.ts';
import { InvalidFilter, prepareFilter } from '../filters/filter.ts';
import { MAXIMUM_EVENTS_COUNTED, MAXIMUM_GROUPS } from '../limits.ts';
import { type Dimension, isPeriod, KEYS, KEYS_OF, type Key } from './dimensions.ts';
import { boundsOf, type Fields, grainFor } from './grains.ts';
import { fillPeriods, type Group, type GroupOrder, ORDERED_BY } from './groups.ts';
import { GROUP_MEASURES } from './measures.ts';
import { cellsOf, eachOf, eventsOf, type Role } from './sources.ts';

type Database = DrizzleD1Database<typeof relations>;

export interface Statistics {
  readonly groups: readonly Group[];
  /** How many groups there are in all. */
  readonly totalGroups: number;
  /** How many events were counted, each once. */
  readonly eventsCounted: number;
  /** Whether those are all. */
  readonly isExact: boolean;
}

export interface StatisticsOptions {
  /** Up to two, at most one of them a period. */
  readonly groupBy: readonly Dimension[];
  readonly orderBy: GroupOrder;
  /** How many groups, 1 to MAXIMUM_GROUPS. */
  readonly first: number;
  /** The roles that actors count in; all of them where not given. */
  readonly actorRoles?: readonly Role[] | null | undefined;
  /** Also the periods without an event. */
  readonly fillEmptyPeriods?: boolean;
}

/** A filter's fields. Throws an InvalidFilter where it is none. */
function fieldsOf(given: unknown): Fields {
  prepareFilter(eventFilter, given);
  return typeof given === 'object' && given !== null ? { ...given } : {};
}

/** How many events a filter lets through, by the counts that are kept; undefined where they cannot tell. One statement. */
export async function countKept(db: Database, given: unknown): Promise<number | undefined> {
  const filter = fieldsOf(given);
  const grain = grainFor(filter, []);
  if (grain === undefined) return undefined;
  const [row] = await db.all<{ events: number }>(
    sql`select coalesce(sum(events), 0) as events from (${cellsOf(grain, filter)})`,
  );
  return row?.events ?? 0;
}

/** The statement that makes the groups. Without a dimension there is one group, of no event perhaps. */
function groupsStatement(given: unknown, filter: Fields, options: StatisticsOptions, limit: number): SQL {
  const { groupBy, orderBy, actorRoles } = options;
  const grain = grainFor(filter, groupBy);
  const keys: Partial<Record<Key, SQL>> = Object.fromEntries(
    groupBy.flatMap((dimension) => Object.entries(KEYS_OF[dimension])),
  );
  const selected = KEYS.map((key) => sql`${keys[key] ?? sql`null`} as ${sql.identifier(key)}`);
  const names = KEYS.filter((key) => keys[key] !== undefined).map((key) => sql.identifier(key));
  const measure = ORDERED_BY[orderBy];
  const order = [
    ...(measure === null ? [] : [sql`${sql.identifier(measure)} desc`]),
    ...names.map((name) => sql`${name} nulls last`),
    sql`1`,
  ];
  // An event may be in several groups of actors or sources, and is still one.
  const counted = grain ? sql`coalesce(sum(events) over (), 0)` : sql`(select count(event_id) from source)`;
  return sql`with source as ${sql.raw(grain ? '' : 'materialized')} (${grain ? cellsOf(grain, filter) : eventsOf(given)})
    select *, count(*) over () as "totalGroups", ${counted} as "eventsCounted" from (
      select ${sql.join(selected, sql`, `)}, ${GROUP_MEASURES} from ${eachOf(groupBy, actorRoles)}
      ${names.length === 0 ? sql`` : sql`group by ${sql.join(names, sql`, `)}`}
    ) order by ${sql.join(order, sql`, `)} limit ${limit}`;
}

/**
 * Counts and sums of the events that a filter lets through, by group, in order; groups without a period, a country … come
 * last among the keys. One statement. Throws an InvalidFilter where the filter is none, or where its days are not
 * bounded enough to fill empty periods in.
 */
export async function eventStatistics(db: Database, given: unknown, options: StatisticsOptions): Promise<Statistics> {
  const { groupBy, orderBy, first, fillEmptyPeriods = false } = options;
  const filter = fieldsOf(given);
  const period = groupBy.find(isPeriod);
  const { from, to } = boundsOf(filter);
  const range = fillEmptyPeriods &&
    period !== undefined &&
    from !== undefined &&
    to !== undefined && { period, from, to };
  if (fillEmptyPeriods && !range) {
    throw new InvalidFilter(
      'Empty periods are filled in only between two days: give filter.date both from and to, and group by DAY, WEEK, MONTH or YEAR.',
    );
  }
  const limit = range ? MAXIMUM_GROUPS : first;
  const rows = await db.all<Group & { totalGroups: number; eventsCounted: number }>(
    groupsStatement(given, filter, options, limit),
  );
  const { totalGroups, eventsCounted } = rows[0] ?? { totalGroups: 0, eventsCounted: 0 };
  const isExact = grainFor(filter, groupBy) !== undefined || eventsCounted <= MAXIMUM_EVENTS_COUNTED;
  if (!range) return { groups: rows, totalGroups, eventsCounted, isExact };
  const groups = fillPeriods(rows, totalGroups, range, orderBy, groupBy.length > 1);
  return { groups: groups.slice(0, first), totalGroups: groups.length, eventsCounted, isExact };
}
