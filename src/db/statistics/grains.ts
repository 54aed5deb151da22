// The grains in which events are counted as they come in (`event_cells`; the view `event_cell_parts` of the migration makes
// them), and which of them can answer what is asked.
import type * as z from 'zod';
import { type Counted, countedFields } from '../filters/counted-fields.ts';
import { countries, type Days, days } from '../filters/values.ts';
import type { Dimension } from './dimensions.ts';

/** Characters of a period of a grain: `2019`, `2019-04`, `2019-04-20`. */
type Resolution = 4 | 7 | 10;

export interface Grain {
  readonly name: string;
  readonly resolution: Resolution;
  readonly byCountry: boolean;
  readonly byAdmin1: boolean;
}

/** Fewest cells first. */
export const GRAINS: readonly Grain[] = [
  { name: 'MONTH', resolution: 7, byCountry: false, byAdmin1: false },
  { name: 'COUNTRY_MONTH', resolution: 7, byCountry: true, byAdmin1: false },
  { name: 'DAY', resolution: 10, byCountry: false, byAdmin1: false },
  { name: 'ADMIN1_MONTH', resolution: 7, byCountry: true, byAdmin1: true },
  { name: 'COUNTRY_DAY', resolution: 10, byCountry: true, byAdmin1: false },
];

/** A filter of events, known to be one. */
export type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The filters of a list, which may be given as the one that it holds. */
function listed(value: unknown): Fields[] {
  return (Array.isArray(value) ? value : [value]).filter(isFields);
}

/** Every field of a filter with what is given for it, at any depth. */
function fieldsIn(filter: Fields): (readonly [name: string, given: unknown])[] {
  return Object.entries(filter)
    .filter(([, given]) => given !== null && given !== undefined)
    .flatMap(([name, given]) =>
      name === 'and' || name === 'or' || name === 'not' ? listed(given).flatMap(fieldsIn) : [[name, given] as const],
    );
}

/** What must hold of all that a filter lets through: its own fields, and those of the filters under `and`. */
function requirements(filter: Fields): (readonly [name: string, given: unknown])[] {
  const { and, or: _or, not: _not, ...own } = filter;
  return [
    ...Object.entries(own).filter(([, given]) => given !== null && given !== undefined),
    ...listed(and).flatMap(requirements),
  ];
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The coarsest periods that a range of days is made of whole ones of. */
function resolutionOf({ from, to }: Days): Resolution {
  if ((from ?? '-01-01').endsWith('-01-01') && (to ?? '-12-31').endsWith('-12-31')) return 4;
  if ((from ?? '-01').endsWith('-01') && (!to || to === lastOfMonth(to))) return 7;
  return 10;
}

const RESOLUTIONS: Partial<Record<Dimension, Resolution>> = { DAY: 10, WEEK: 10, MONTH: 7, YEAR: 4 };

const isUncounted = (dimension: Dimension) => dimension === 'ACTOR' || dimension === 'SOURCE';

/** An event without a country or division is counted under the empty text, which no filter means. */
const holdsEmptyText = (given: unknown) => (Array.isArray(given) ? given : [given]).includes('');

/**
 * The grain with the fewest cells that tells apart what a valid filter and the dimensions ask for; undefined where none does.
 */
export function grainFor(filter: Fields, dimensions: readonly Dimension[]): Grain | undefined {
  const fields = fieldsIn(filter);
  const isCounted = ([name, given]: readonly [string, unknown]) =>
    Object.hasOwn(countedFields, name) && !holdsEmptyText(given);
  if (dimensions.some(isUncounted) || !fields.every(isCounted)) return undefined;
  const names = new Set<string>([...fields.map(([name]) => name), ...dimensions.map((name) => name.toLowerCase())]);
  const ranges = fields.filter(([name]) => name === 'date').map(([, given]) => days.schema.parse(given));
  const resolution = Math.max(...ranges.map(resolutionOf), ...dimensions.map((name) => RESOLUTIONS[name] ?? 4), 4);
  return GRAINS.find(
    (grain) =>
      grain.resolution >= resolution &&
      (grain.byAdmin1 || !names.has('admin1')) &&
      (grain.byCountry || !(names.has('country') || names.has('admin1'))),
  );
}

/** What is sure of all events that a filter lets through, so that no other is looked at. */
export interface Bounds {
  readonly countries: readonly string[] | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The bounds of a valid filter. */
export function boundsOf(filter: Fields): Bounds {
  const required = requirements(filter);
  const given = <Value>(name: keyof Counted | 'date', schema: z.ZodType<Value>) =>
    required.filter(([field]) => field === name).map(([, value]) => schema.parse(value));
  const ranges = given('date', days.schema);
  return {
    countries: given('country', countries.schema)[0],
    from: ranges
      .flatMap(({ from }) => from ?? [])
      .toSorted()
      .at(-1),
    to: ranges.flatMap(({ to }) => to ?? []).toSorted()[0],
  };
}
