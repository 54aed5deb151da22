// The place row that a location stands for.
import type { InferInsertModel } from 'drizzle-orm';
import type { places } from '../../schema/places.ts';
import type { Gazetteer, GazetteerPlace } from '../extraction/gazetteer/gazetteer.ts';
import type { Location } from '../extraction/record.ts';
import { slugOf } from './names.ts';

export interface Located {
  /** By id. */
  readonly rows: ReadonlyMap<string, InferInsertModel<typeof places>>;
  /** Null for a location that the gazetteer does not know. */
  placeId(location: Location | null): string | null;
}

/** The gazetteer's entry behind a location: by its GeoNames id, or, for a hand-made one, by name and country. */
function entryOf({ name, country, placeId }: Location, gazetteer: Gazetteer): GazetteerPlace | null {
  return (
    gazetteer.find(name).find((place) => place.id === placeId && (placeId !== null || place.country === country)) ??
    null
  );
}

/** GeoNames' number in decimal; hand-made entries have none and go by name and country. */
function idOf(location: Location, entry: GazetteerPlace | null): string | null {
  if (location.placeId !== null) return String(location.placeId);
  return entry && `${slugOf(entry.name)}@${entry.country?.toLowerCase() ?? ''}`;
}

/** Finds the place of each location. */
export function locate(locations: readonly Location[], gazetteer: Gazetteer, now: string): Located {
  const rows = new Map<string, InferInsertModel<typeof places>>();
  const ids = new Map<Location, string>();
  for (const location of locations) {
    const entry = entryOf(location, gazetteer);
    const id = idOf(location, entry);
    if (id === null) continue;
    ids.set(location, id);
    rows.set(id, {
      id,
      geonamesId: location.placeId,
      name: entry?.name ?? location.name,
      kind: entry?.kind ?? null,
      country: entry?.country ?? location.country,
      admin1: entry?.admin1 ?? location.admin1,
      latitude: entry?.latitude ?? location.latitude,
      longitude: entry?.longitude ?? location.longitude,
      population: entry?.population || null,
      createdAt: now,
    });
  }
  return { rows, placeId: (location) => (location && ids.get(location)) ?? null };
}
