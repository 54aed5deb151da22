// What is told of the events of a group: how many they are, the sums of their numbers, and how many have each number.
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { events } from '../../../schema/events.ts';

export const NUMBERS = [
  'fatalitiesLow',
  'fatalitiesBest',
  'fatalitiesHigh',
  'injuriesLow',
  'injuriesBest',
  'injuriesHigh',
] as const;
export type NumberName = (typeof NUMBERS)[number];

const columns = getTableColumns(events);

const names = NUMBERS.map((number) => columns[number].name);

const list = (parts: readonly string[]): SQL => sql.raw(parts.join(', '));

/** The columns of cells. */
export const CELL_MEASURES = list(['events', ...names, ...names.map((name) => `with_${name}`)]);

/** The same of a single event, `events` in the statement. */
export const EVENT_MEASURES = list([
  '1 as events',
  ...names.map((name) => `coalesce(events.${name}, 0) as ${name}`),
  ...names.map((name) => `events.${name} is not null as with_${name}`),
]);

/** The same of a group of either. */
export const GROUP_MEASURES = list([
  'coalesce(sum(events), 0) as events',
  ...NUMBERS.flatMap((number) => [
    `coalesce(sum(${columns[number].name}), 0) as "${number}"`,
    `coalesce(sum(with_${columns[number].name}), 0) as "with${number[0]?.toUpperCase()}${number.slice(1)}"`,
  ]),
]);
