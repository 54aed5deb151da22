// The formats of exports: how events become text, and what it is called.
import { getTableColumns } from 'drizzle-orm';
import { events } from '../../schema/events.ts';
import { distinctBy } from '../distinct.ts';
import { ACLED_COLUMNS, GED_COLUMNS, SITREP_COLUMNS } from './columns.ts';
import { type Column, csvLine } from './csv.ts';
import type { ExportedEvent } from './events.ts';

export interface Format {
  readonly contentType: string;
  /** What stands before the first event, between two, and behind the last, where `next` is the address of the rest, if there is any. */
  readonly before: string;
  readonly between: string;
  readonly after: (next: string | null) => string;
  readonly write: (event: ExportedEvent) => string;
}

function csv(columns: readonly Column<ExportedEvent>[]): Format {
  return {
    contentType: 'text/csv; charset=utf-8; header=present',
    before: csvLine(columns.map(([heading]) => heading)),
    between: '',
    after: () => '',
    write: (event) => csvLine(columns.map(([, cell]) => cell(event))),
  };
}

/** Columns that only order and look up events: what they say is told by others. */
const DERIVED_COLUMNS: ReadonlySet<string> = new Set([
  'orderDate',
  ...Object.entries(getTableColumns(events)).flatMap(([name, { generated }]) => (generated ? [name] : [])),
]);

/** The event as an object: its own columns, and lists for what it has several of, what several reports say alike once. */
function toObject({ place, modes, participants, weapons, targets, reports, ...event }: ExportedEvent) {
  const stated = Object.entries(event).filter(([name]) => !DERIVED_COLUMNS.has(name));
  const thing = ({ kind, text }: { readonly kind: string; readonly text: string }) => `${kind} ${text}`;
  return {
    ...Object.fromEntries(stated),
    geonamesId: place?.geonamesId ?? null,
    modes,
    participants: distinctBy(participants, ({ role, actorId, name }) => JSON.stringify([role, actorId ?? name])),
    weapons: distinctBy(weapons, thing),
    targets: distinctBy(targets, thing),
    reports: reports.map(({ article: { original, ...article }, ...report }) => ({
      ...report,
      article: { ...article, duplicateOf: original?.id ?? null },
    })),
  };
}

const jsonLines: Format = {
  contentType: 'application/x-ndjson; charset=utf-8',
  before: '',
  between: '',
  after: () => '',
  write: (event) => `${JSON.stringify(toObject(event))}\n`,
};

/** GeoJSON (RFC 7946): a feature an event, its properties the CSV's columns; an event without coordinates has no geometry. */
const geoJson: Format = {
  contentType: 'application/geo+json; charset=utf-8',
  before: '{"type":"FeatureCollection","features":[\n',
  between: ',\n',
  // A link as OGC API Features has it.
  after: (next) => (next === null ? '\n]}\n' : `\n],"links":[${JSON.stringify({ rel: 'next', href: next })}]}\n`),
  write(event) {
    const { id, latitude, longitude } = event;
    const geometry =
      latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] };
    const properties = Object.fromEntries(SITREP_COLUMNS.map(([name, cell]) => [name, cell(event) ?? null]));
    return JSON.stringify({ type: 'Feature', id, geometry, properties });
  },
};

/** By the name of the file, and for CSV by whose columns are asked for. */
export const FORMATS: Readonly<Record<string, Readonly<Record<string, Format>>>> = {
  'events.csv': { sitrep: csv(SITREP_COLUMNS), acled: csv(ACLED_COLUMNS), ged: csv(GED_COLUMNS) },
  'events.jsonl': { sitrep: jsonLines },
  'events.geojson': { sitrep: geoJson },
};
