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
  /** Degrees, WGS 84, to about 100 m. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** To about 5 %: good for ranking only. 0 where unknown. */
  readonly population: number;
  /** 0 to 2: in how many languages GeoNames names it, which says how widely it is known whatever its size. */
  readonly renown: number;
}

export interface Gazetteer {
  /** Every place of that name in any spelling: first those whose own name is written so, then the most populous; empty when there is none. */
  find(name: string): readonly GazetteerPlace[];
  /** True when some name begins with these words: lets a recogniser stop early. */
  startsName(words: string): boolean;
  /**
   * Places whose names are a letter or two away (a bounded edit distance), nearest first. Costs far more than `find`:
   * for a name that the words around it mark as a place and `find` does not know.
   */
  similar(name: string): readonly GazetteerPlace[];
  /** The first-level division of that name or alias. */
  admin1(country: string, name: string): GazetteerPlace | null;
  /** The country of an ISO 3166-1 alpha-2 code. */
  country(iso: string): GazetteerPlace | null;
}
