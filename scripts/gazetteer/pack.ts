// Writes gathered places in the layout of src/extraction/gazetteer/format.ts.
import {
  COORDINATE_SCALE,
  ID_MODULUS,
  KEY_BLOCK,
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
  TAIL_END,
} from '../../src/extraction/gazetteer/format.ts';
import type { GatheredPlace } from './gather.ts';

/** The packed file's bytes. */
export function packPlaces(gathered: readonly GatheredPlace[]): Uint8Array {
  const places = [...gathered].sort(
    (a, b) => order(a.division, b.division) || (a.id ?? 0) - (b.id ?? 0) || order(a.name, b.name),
  );
  const divisions = [...new Set(places.map((p) => p.division))];
  const divisionIndex = new Map(divisions.map((division, index) => [division, index]));
  const divisionPlaces = new Map(
    places
      .map((p, index) => [p, index] as const)
      .filter(([p]) => p.kind === 'ADM1')
      .map(([p, index]) => [p.division, index]),
  );
  const sections: Record<SectionName, Uint8Array> = {
    ...packKeys(places),
    ...packNames(places.map((p) => p.name)),
    ...packIds(places.map((p) => p.id ?? 0)),
    latitudes: planes(
      places.map((p) => coordinate(p.latitude, 90)),
      3,
    ),
    longitudes: planes(
      places.map((p) => coordinate(p.longitude, 180)),
      3,
    ),
    populations: Uint8Array.from(places, (p) =>
      Math.min(255, Math.round(Math.log2(p.population + 1) * POPULATION_SCALE)),
    ),
    kinds: Uint8Array.from(places, (p) => PLACE_KINDS.indexOf(p.kind) | (p.renown << KIND_BITS)),
    placeDivisions: planes(
      places.map((p) => divisionIndex.get(p.division) ?? 0),
      2,
    ),
    divisions: countryRows(
      divisions.map((division) => [division.slice(0, division.indexOf('.')), divisionPlaces.get(division) ?? NO_PLACE]),
    ),
    countries: countryRows(
      places.flatMap((p, index) => (p.kind === 'COUNTRY' && p.country ? [[p.country, index] as const] : [])),
    ),
  };
  return assemble(sections);
}

function assemble(sections: Readonly<Record<SectionName, Uint8Array>>): Uint8Array {
  let offset = 4 + SECTIONS.length * 8;
  const header: number[] = [MAGIC];
  for (const name of SECTIONS) {
    header.push(offset, sections[name].length);
    offset += sections[name].length;
  }
  const bytes = new Uint8Array(offset);
  bytes.set(uint32s(header));
  SECTIONS.forEach((name, index) => {
    bytes.set(sections[name], header[1 + index * 2]);
  });
  return bytes;
}

type KeySection = 'keyShared' | 'keyTails' | 'keyTailOffsets' | 'postings' | 'postingOffsets';

function packKeys(places: readonly GatheredPlace[]): Record<KeySection, Uint8Array> {
  const byKey = new Map<string, number[]>();
  places.forEach((place, index) => {
    for (const key of place.keys) {
      const list = byKey.get(key);
      if (list) list.push(index);
      else byKey.set(key, [index]);
    }
  });
  const shared: number[] = [];
  const tails: number[] = [];
  const tailOffsets: number[] = [];
  const postings: number[] = [];
  const postingOffsets: number[] = [];
  let previous = '';
  for (const key of [...byKey.keys()].sort(order)) {
    const head = shared.length % KEY_BLOCK === 0;
    if (head) {
      tailOffsets.push(tails.length);
      postingOffsets.push(postings.length);
    }
    const same = head ? 0 : sharedLength(previous, key);
    shared.push(same);
    for (let at = same; at < key.length; at++) tails.push(key.charCodeAt(at) | (at === key.length - 1 ? TAIL_END : 0));
    const found = (byKey.get(key) ?? []).sort((a, b) => (places[b]?.population ?? 0) - (places[a]?.population ?? 0));
    found.forEach((place, at) => {
      postings.push(at === found.length - 1 ? place | LAST_POSTING : place);
    });
    previous = key;
  }
  return {
    keyShared: Uint8Array.from(shared),
    keyTails: Uint8Array.from(tails),
    keyTailOffsets: uint32s(tailOffsets),
    postings: planes(postings, 3),
    postingOffsets: uint32s(postingOffsets),
  };
}

/** How many letters two neighbours of the sorted list share: never all of the later one. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < 255 && length < a.length && a[length] === b[length]) length++;
  return length;
}

function packNames(names: readonly string[]): Record<'names' | 'nameOffsets', Uint8Array> {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  const offsets: number[] = [];
  names.forEach((name, index) => {
    if (index % PLACE_BLOCK === 0) offsets.push(bytes.length);
    bytes.push(...encoder.encode(name), 0);
  });
  return { names: Uint8Array.from(bytes), nameOffsets: uint32s(offsets) };
}

function packIds(ids: readonly number[]): Record<'ids' | 'idOffsets', Uint8Array> {
  const bytes: number[] = [];
  const offsets: number[] = [];
  ids.forEach((id, index) => {
    const head = index % PLACE_BLOCK === 0;
    if (head) offsets.push(bytes.length);
    let rest = head ? id : (id - (ids[index - 1] ?? 0) + ID_MODULUS) % ID_MODULUS;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  });
  return { ids: Uint8Array.from(bytes), idOffsets: uint32s(offsets) };
}

function coordinate(degrees: number | null, shift: number): number {
  return degrees === null ? NO_COORDINATE : Math.round((degrees + shift) * COORDINATE_SCALE);
}

function countryRows(rows: readonly (readonly [iso: string, place: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(rows.length * 6));
  rows.forEach(([iso, place], index) => {
    for (let at = 0; at < iso.length; at++) view.setUint8(index * 6 + at, iso.charCodeAt(at));
    view.setUint32(index * 6 + 2, place, true);
  });
  return new Uint8Array(view.buffer);
}

function planes(values: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(values.length * width);
  values.forEach((value, index) => {
    for (let plane = 0; plane < width; plane++) bytes[plane * values.length + index] = (value >>> (8 * plane)) & 255;
  });
  return bytes;
}

function uint32s(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => {
    view.setUint32(index * 4, value, true);
  });
  return new Uint8Array(view.buffer);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
