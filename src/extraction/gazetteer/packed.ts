// The gazetteer over its packed bytes: searched where they lie, nothing parsed and nothing copied on opening.
import { foldName, isArticle, looserKeys, spellingOf } from './fold.ts';
import {
  COORDINATE_SCALE,
  ID_MODULUS,
  KIND_BITS,
  LAST_POSTING,
  MAGIC,
  NO_COORDINATE,
  NO_PLACE,
  PLACE_BLOCK,
  PLACE_KINDS,
  POPULATION_SCALE,
  SECTIONS,
  type SectionName,
} from './format.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { openKeys } from './keys.ts';

/** Places kept unpacked, some 150 bytes each: names of many places are the slow ones, and come again. */
const MOST_UNPACKED = 8_192;
/** Names of several places kept with their places. */
const MOST_SHARED = 1_024;

/** The places of one folded name, the most populous first, with their own spellings. */
interface SharedName {
  readonly places: readonly GazetteerPlace[];
  readonly spellings: readonly string[];
}

type Sections = Readonly<Record<SectionName, Uint8Array>>;

/**
 * Opens a packed gazetteer (`public/gazetteer.bin`, written by `scripts/gazetteer`).
 *
 * @throws RangeError when the bytes are no gazetteer of this format: build the file again.
 */
export function openGazetteer(bytes: ArrayBuffer): Gazetteer {
  const sections = readHeader(bytes);
  const keys = openKeys(sections);
  const places = openPlaces(sections);
  const countries = readCountries(sections.countries);

  const placesOf = (key: number): GazetteerPlace[] => postingsOf(sections, keys.firstPosting(key)).map(places);

  const shared = new Map<number, SharedName>();
  const sharedBy = (key: number): SharedName => {
    const known = shared.get(key);
    if (known) return known;
    const found = placesOf(key);
    if (found.length < 2) return { places: found, spellings: [] };
    const name = { places: found, spellings: found.map((place) => spellingOf(place.name)) };
    if (shared.size === MOST_SHARED) shared.clear();
    shared.set(key, name);
    return name;
  };

  const find = (name: string): readonly GazetteerPlace[] => {
    const key = foldName(name);
    if (key === '') return [];
    let at = keys.indexOf(key);
    if (at < 0)
      at =
        looserKeys(name)
          .map(keys.indexOf)
          .find((i) => i >= 0) ?? -1;
    if (at < 0) return [];
    const { places: found, spellings } = sharedBy(at);
    if (found.length < 2) return found;
    const own = spellingOf(name);
    return [...found.filter((_, i) => spellings[i] === own), ...found.filter((_, i) => spellings[i] !== own)];
  };

  return {
    find,
    startsName: (words) => isArticle(words) || keys.hasPrefix(foldName(words)),
    similar: (name) => keys.similar(foldName(name)).flatMap(placesOf),
    admin1: (country, name) => find(name).find((p) => p.kind === 'ADM1' && p.country === country) ?? null,
    country: (iso) => {
      const at = countries.get(iso);
      return at === undefined ? null : places(at);
    },
  };
}

/**
 * Every place of a packed gazetteer, in the order of the file: by division, then by GeoNames id. Made for building data;
 * a name is looked up with {@link openGazetteer}.
 *
 * @throws RangeError as openGazetteer does.
 */
export function* readPlaces(bytes: ArrayBuffer): Generator<GazetteerPlace> {
  const sections = readHeader(bytes);
  const place = openPlaces(sections);
  for (let index = 0; index < sections.kinds.length; index++) yield place(index);
}

function readHeader(bytes: ArrayBuffer): Sections {
  const headerBytes = 4 + SECTIONS.length * 8;
  const view = new DataView(bytes);
  if (bytes.byteLength < headerBytes || view.getUint32(0, true) !== MAGIC) {
    throw new RangeError(
      'These bytes are no packed gazetteer of this version. Build public/gazetteer.bin again (scripts/gazetteer).',
    );
  }
  const section = (name: SectionName): Uint8Array => {
    const at = 4 + SECTIONS.indexOf(name) * 8;
    return new Uint8Array(bytes, view.getUint32(at, true), view.getUint32(at + 4, true));
  };
  return {
    keyShared: section('keyShared'),
    keyTails: section('keyTails'),
    keyTailOffsets: section('keyTailOffsets'),
    postings: section('postings'),
    postingOffsets: section('postingOffsets'),
    latitudes: section('latitudes'),
    longitudes: section('longitudes'),
    populations: section('populations'),
    kinds: section('kinds'),
    placeDivisions: section('placeDivisions'),
    ids: section('ids'),
    idOffsets: section('idOffsets'),
    names: section('names'),
    nameOffsets: section('nameOffsets'),
    divisions: section('divisions'),
    countries: section('countries'),
  };
}

/** A reader of three-byte numbers stored as planes. */
function planes24(bytes: Uint8Array): (index: number) => number {
  const count = bytes.length / 3;
  return (index) => (bytes[index] ?? 0) | ((bytes[count + index] ?? 0) << 8) | ((bytes[2 * count + index] ?? 0) << 16);
}

function postingsOf({ postings }: Sections, first: number): number[] {
  const read = planes24(postings);
  const found: number[] = [];
  for (let at = first; ; at++) {
    const posting = read(at);
    found.push(posting & ~LAST_POSTING);
    if (posting & LAST_POSTING || at >= postings.length / 3) return found;
  }
}

/** A reader of places by their index. */
function openPlaces(sections: Sections): (index: number) => GazetteerPlace {
  const { names, ids, kinds, populations, placeDivisions, divisions } = sections;
  const latitude = planes24(sections.latitudes);
  const longitude = planes24(sections.longitudes);
  const nameOffset = uint32s(sections.nameOffsets);
  const idOffset = uint32s(sections.idOffsets);
  const divisionRows = new DataView(divisions.buffer, divisions.byteOffset, divisions.byteLength);
  const decoder = new TextDecoder();

  const nameOf = (index: number): string => {
    let start = nameOffset(Math.floor(index / PLACE_BLOCK));
    for (let skip = index % PLACE_BLOCK; skip > 0; start++) if (names[start] === 0) skip--;
    let ascii = '';
    for (let at = start; ; at++) {
      const byte = names[at] ?? 0;
      if (byte === 0) return ascii;
      if (byte > 127) return decoder.decode(names.subarray(start, names.indexOf(0, at)));
      ascii += String.fromCharCode(byte);
    }
  };
  const idOf = (index: number): number => {
    let at = idOffset(Math.floor(index / PLACE_BLOCK));
    let id = 0;
    for (let left = index % PLACE_BLOCK; left >= 0; left--) {
      for (let shift = 1; ; shift *= 128) {
        const byte = ids[at++] ?? 0;
        id += (byte & 127) * shift;
        if (byte < 128) break;
      }
      id %= ID_MODULUS;
    }
    return id;
  };

  /** Country and first-level division by the division's index: most look-ups ask for the same few. */
  const read = new Map<number, { readonly country: string | null; readonly admin1: string | null }>();
  const divisionOf = (index: number) => {
    const known = read.get(index);
    if (known) return known;
    const place = divisionRows.getUint32(index * 6 + 2, true);
    const division = { country: isoAt(divisions, index * 6), admin1: place === NO_PLACE ? null : nameOf(place) };
    read.set(index, division);
    return division;
  };

  const unpack = (index: number): GazetteerPlace => {
    const { country, admin1 } = divisionOf(
      (placeDivisions[index] ?? 0) | ((placeDivisions[kinds.length + index] ?? 0) << 8),
    );
    const north = latitude(index);
    return {
      id: idOf(index) || null,
      name: nameOf(index),
      kind: PLACE_KINDS[(kinds[index] ?? 0) % (1 << KIND_BITS)] ?? 'TOWN',
      country,
      admin1,
      latitude: north === NO_COORDINATE ? null : (north - 90 * COORDINATE_SCALE) / COORDINATE_SCALE,
      longitude: north === NO_COORDINATE ? null : (longitude(index) - 180 * COORDINATE_SCALE) / COORDINATE_SCALE,
      population: Math.round(2 ** ((populations[index] ?? 0) / POPULATION_SCALE) - 1),
      renown: (kinds[index] ?? 0) >> KIND_BITS,
    };
  };
  const unpacked = new Map<number, GazetteerPlace>();
  return (index) => {
    const known = unpacked.get(index);
    if (known) return known;
    const place = unpack(index);
    if (unpacked.size === MOST_UNPACKED) unpacked.clear();
    unpacked.set(index, place);
    return place;
  };
}

function isoAt(bytes: Uint8Array, at: number): string | null {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  return first === 0 ? null : String.fromCharCode(first, second);
}

function readCountries(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, number>();
  for (let at = 0; at + 6 <= bytes.length; at += 6) {
    const iso = isoAt(bytes, at);
    if (iso) found.set(iso, view.getUint32(at + 2, true));
  }
  return found;
}

function uint32s(bytes: Uint8Array): (index: number) => number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (index) => view.getUint32(index * 4, true);
}
