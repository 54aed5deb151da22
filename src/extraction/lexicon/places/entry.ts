// The shape of a hand-made place: what news names and GeoNames' populated places lack.

export interface PlaceEntry {
  readonly name: string;
  readonly kind: 'TOWN' | 'NEIGHBOURHOOD' | 'REGION' | 'ROAD' | 'SITE';
  /** ISO 3166-1 alpha-2; null for what lies in several countries. */
  readonly country: string | null;
  /** GeoNames' short form of the first-level division; null for what lies in several. */
  readonly admin1: string | null;
  /** Degrees, WGS 84: a point inside; null for what is too long or wide for one point to mean anything. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Other names and spellings that folding does not bring together. */
  readonly aliases: readonly string[];
}

/** name, first-level division, latitude, longitude, aliases parted by "|" */
export type PlaceRow = readonly [
  name: string,
  admin1: string,
  latitude: number | null,
  longitude: number | null,
  aliases?: string,
];

/** Rows of one kind and one country as entries; an empty division is none. What stands after a comma in a name only tells rows apart. */
export function placeEntries(
  kind: PlaceEntry['kind'],
  country: string | null,
  rows: readonly PlaceRow[],
): PlaceEntry[] {
  return rows.map(([name, admin1, latitude, longitude, aliases]) => ({
    name: name.replace(/,.*/, ''),
    kind,
    country,
    admin1: admin1 || null,
    latitude,
    longitude,
    aliases: aliases ? aliases.split('|') : [],
  }));
}
