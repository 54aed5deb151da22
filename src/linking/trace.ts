// The trace of a report: all that the comparison needs of what one article says of one event, small enough to be stored with it.
import { z } from 'zod';
import {
  DATE_BASES,
  DATE_PRECISIONS,
  EVENT_MODES,
  EVENT_TYPES,
  LOCATION_PRECISIONS,
  MEASURES,
  MODALITIES,
  TARGET_KINDS,
  VICTIM_GROUPS,
  VICTIM_STATUSES,
  WEAPON_KINDS,
} from '../../schema/vocabulary.ts';
import { TRACE_VERSION } from './limits.ts';

/** ISO day. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const count = z.number().nullable();

/** Low, best and high. */
const toll = z.tuple([count, count, count]);

/** Measure; count; the named sub-group of victims, else their status; the source that says so, where it is known. */
const figure = z.tuple([
  z.enum(MEASURES),
  z.number(),
  z.enum([...VICTIM_GROUPS, ...VICTIM_STATUSES]),
  z.string().nullable(),
]);

export const place = z.object({
  /** GeoNames id. */
  id: z.number().nullable(),
  name: z.string(),
  admin1: z.string().nullable(),
  country: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  precision: z.enum(LOCATION_PRECISIONS),
});

const date = z.object({
  start: day.nullable(),
  end: day.nullable(),
  precision: z.enum(DATE_PRECISIONS).nullable(),
  basis: z.enum(DATE_BASES).nullable(),
});

const trace = z.object({
  version: z.literal(TRACE_VERSION),
  /** The id of the article. */
  article: z.string(),
  /** The day on which the article was published. */
  published: day.nullable(),
  /** Place in the article's order of prominence; 0 is what the article is about. */
  rank: z.number(),
  type: z.enum(EVENT_TYPES),
  modes: z.array(z.enum(EVENT_MODES)),
  modality: z.enum(MODALITIES),
  /** Null where the article tells no day. */
  date: date.nullable(),
  /** The day of the week where no calendar day is known: 0 Monday to 6 Sunday. */
  weekday: z.number().nullable(),
  place: place.nullable(),
  /** Who acted and who was acted upon, as registry slugs; of a battle either may be either. */
  actors: z.array(z.string()),
  targets: z.array(z.string()),
  /** Whether those who acted were of a state, or not; null where it is not told, or both. */
  state: z.boolean().nullable(),
  targetKinds: z.array(z.enum(TARGET_KINDS)),
  weaponKinds: z.array(z.enum(WEAPON_KINDS)),
  killed: toll.nullable(),
  injured: toll.nullable(),
  figures: z.array(figure),
  /** Folded names of its sentences that no registry or gazetteer explains, and rare words. */
  names: z.array(z.string()),
  words: z.array(z.string()),
  /** Of the whole article; see {@link likenessOf}. */
  sketch: z.string(),
});

export type Trace = z.infer<typeof trace>;
export type TracePlace = z.infer<typeof place>;
export type TraceFigure = z.infer<typeof figure>;
export type TraceToll = z.infer<typeof toll>;

function packed(fields: object, value: object): unknown[] {
  const cells = new Map<string, unknown>(Object.entries(value));
  return Object.keys(fields).map((field) => cells.get(field) ?? null);
}

function unpacked(fields: object, cells: unknown): unknown {
  if (!Array.isArray(cells)) return cells;
  return Object.fromEntries(Object.keys(fields).map((field, index) => [field, cells[index]]));
}

/**
 * A trace as it is stored: the values alone, in the order of the fields. With their names a report's row would be longer than
 * the thousand bytes that fit a page of its table, and take a page more for the rest.
 */
export function writeTrace(written: Trace): string {
  const nested = {
    date: written.date && packed(date.shape, written.date),
    place: written.place && packed(place.shape, written.place),
  };
  return JSON.stringify(packed(trace.shape, { ...written, ...nested }));
}

/** Reads a trace as it is stored; null for one of another version, which can no longer be compared. */
export function readTrace(stored: string): Trace | null {
  const cells: unknown = JSON.parse(stored);
  if (!Array.isArray(cells) || cells[0] !== TRACE_VERSION) return null;
  const names = Object.keys(trace.shape);
  const value = (name: keyof Trace): unknown => cells[names.indexOf(name)];
  return parseTrace({
    ...Object.fromEntries(names.map((name, index) => [name, cells[index]])),
    date: unpacked(date.shape, value('date')),
    place: unpacked(place.shape, value('place')),
  });
}

/** Where a stored trace holds words of the article, for whoever takes them out. */
export const TRACE_WORDS = {
  version: TRACE_VERSION,
  cells: (['names', 'words'] as const).map((name) => Object.keys(trace.shape).indexOf(name)),
};

/** Reads a trace. Throws what says which field is wrong: a stored trace is wrong only where storage is. */
export function parseTrace(json: unknown): Trace {
  return trace.parse(json);
}
