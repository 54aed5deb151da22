// The interface of the place-name look-up. The packed data behind it is handed to extraction as a parameter.

export interface GazetteerPlace {
  /** GeoNames id; null for hand-made entries (deserts, roads, bases). */
  readonly id: number | null;
  readonly name: string;
  readonly kind: 'COUNTRY' | 'ADM1' | 'ADM2' | 'TOWN' | 'NEIGHBOURHOOD' | 'REGION' | 'ROAD' | 'SITE';
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** GeoNames' short form of the first-level division. */
  readonly admin1: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number;
}

export interface Gazetteer {
  /** Every place of that name in any spelling, most populous first; empty when there is none. */
  find(name: string): readonly GazetteerPlace[];
  /** True when some name begins with these words: lets a recogniser stop early. */
  startsName(words: string): boolean;
}
