// What may be given for the fields of filters. Each names its GraphQL type; where that is an input object of its own, its
// fields are in graphql/filters.ts.
import * as z from 'zod';
import type { FilterValue } from './filter.ts';

/** Values in one list. */
const MAXIMUM_VALUES = 100;
/** UTF-16 units of one text. */
const MAXIMUM_TEXT = 500;

/** One value, or a list of them, as GraphQL takes either for a list. */
function listOf<Value>(schema: z.ZodType<Value>) {
  return z.preprocess(
    (given) => (Array.isArray(given) ? given : [given]),
    z.array(schema).max(MAXIMUM_VALUES, `give at most ${MAXIMUM_VALUES} values`),
  );
}

const text = z.string('give a text').max(MAXIMUM_TEXT, `give at most ${MAXIMUM_TEXT} characters`);
const day = z.iso.date('give a day as 2019-04-20');

/** Any of the values of an enum. */
export function anyOf<Value extends string>(name: string, values: readonly Value[]): FilterValue<Value[]> {
  return { type: `[${name}!]`, schema: listOf(z.enum(values, `give any of ${values.join(', ')}`)) };
}

/** Any of some texts. */
export const texts: FilterValue<string[]> = { type: '[String!]', schema: listOf(text) };

/** Countries, ISO 3166-1 alpha-2 in either case. */
export const countries: FilterValue<string[]> = {
  type: '[String!]',
  schema: listOf(text.transform((code) => code.toUpperCase())),
};

/** A flag. */
export const flag: FilterValue<boolean> = { type: 'Boolean', schema: z.boolean('give true or false') };

/** An instant, as ISO text in UTC. */
export const instant: FilterValue<string> = {
  type: 'DateTime',
  schema: z.iso.datetime('give an instant as 2019-04-20T09:30:00Z').transform((given) => new Date(given).toISOString()),
};

/** What a global id says, base64 of `Type:id`; null for a text that is none. */
function readGlobalId(given: string): { readonly type: string; readonly id: string } | null {
  if (!/^[A-Za-z0-9+/_-]{4,1000}={0,2}$/.test(given)) return null;
  try {
    const bytes = Uint8Array.from(atob(given.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0));
    const [, type, id] =
      /^([A-Z][A-Za-z]{1,40}):(.+)$/s.exec(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) ?? [];
    return type === undefined || id === undefined ? null : { type, id };
  } catch {
    return null;
  }
}

/** Ids of objects of a type: global ids, or the keys that they hold (an actor's slug, a GeoNames id). Gives the keys. */
export function ids(typename: string): FilterValue<string[]> {
  // GraphQL takes a whole number for an id, and so does what is JSON from the start.
  const id = z.preprocess((given) => (Number.isSafeInteger(given) ? String(given) : given), text);
  const key = id.transform((given, context) => {
    const read = readGlobalId(given);
    if (read === null || read.type === typename) return read?.id ?? given;
    context.addIssue(`this is the id of a ${read.type}, give ids of type ${typename}`);
    return z.NEVER;
  });
  return { type: '[ID!]', schema: listOf(key) };
}

/** Ids of objects of whatever type: global ids, or the keys that they hold. Gives the keys. */
export const anyIds: FilterValue<string[]> = {
  type: '[ID!]',
  schema: listOf(text.transform((given) => readGlobalId(given)?.id ?? given)),
};

const bound = z.number('give a number').nullish();

export interface Range {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
}

/** A range of whole numbers, both ends included, either open. */
export const range: FilterValue<Range> = {
  type: 'IntRangeInput',
  schema: z
    .strictObject({ min: bound, max: bound })
    .refine(({ min, max }) => (min ?? -Infinity) <= (max ?? Infinity), 'min is above max'),
};

export interface Days {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** A range of days, both ends included, either open. */
export const days: FilterValue<Days> = {
  type: 'DateRangeInput',
  schema: z
    .strictObject({ from: day.nullish(), to: day.nullish() })
    .refine(({ from, to }) => (from ?? '') <= (to ?? '9999'), 'from is after to'),
};

const latitude = z.number('give degrees north').min(-90, 'give -90 to 90').max(90, 'give -90 to 90');
const longitude = z.number('give degrees east').min(-180, 'give -180 to 180').max(180, 'give -180 to 180');

/** A box on the map, degrees; one whose west is east of its east goes over the date line. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

export const box: FilterValue<Box> = {
  type: 'BoundingBoxInput',
  schema: z
    .strictObject({ south: latitude, west: longitude, north: latitude, east: longitude })
    .refine(({ south, north }) => south <= north, 'south is north of north'),
};

/** A circle on the map: degrees and kilometres. */
export interface Circle {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
}

export const circle: FilterValue<Circle> = {
  type: 'CircleInput',
  schema: z.strictObject({
    latitude,
    longitude,
    radiusKm: z.number('give kilometres').positive('give more than 0').max(2_000, 'give at most 2000'),
  }),
};
