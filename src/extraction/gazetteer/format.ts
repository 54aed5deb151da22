// The layout of the packed gazetteer, shared by the script that writes it and the code that searches it.
//
// A header of little-endian uint32: MAGIC, then offset and length of each section in the order of SECTIONS, in bytes from the file's start.
// Numbers that follow one another are stored as planes (all lowest bytes, then all second bytes …): the same random access, a third smaller gzipped.

export const MAGIC = 0x315a4753; // "SGZ1"

export const SECTIONS = [
  /** Letters that each folded name, in ASCII order, shares with the one before; 0 at the head of a block of KEY_BLOCK. */
  'keyShared',
  /** The letters that it does not share, ASCII, the last one with bit 7 set. */
  'keyTails',
  /** uint32 for each block of names: where its tails begin. */
  'keyTailOffsets',
  /** Three planes. Places of each name, most populous first; bit 23 ends a name's list. */
  'postings',
  /** uint32 for each block of names: its first posting. */
  'postingOffsets',
  /** Three planes: (degrees + 90) × COORDINATE_SCALE, 0xffffff for none. Places stand by division, then by GeoNames id. */
  'latitudes',
  /** Three planes: (degrees + 180) × COORDINATE_SCALE. */
  'longitudes',
  /** round(log2(population + 1) × POPULATION_SCALE) */
  'populations',
  /** Index into PLACE_KINDS, with the renown from bit KIND_BITS on. */
  'kinds',
  /** Two planes: index into divisions. */
  'placeDivisions',
  /** GeoNames ids, 0 for none: varints of the difference to the place before, modulo 2^24; the head of a block of PLACE_BLOCK in full. */
  'ids',
  'idOffsets',
  /** UTF-8, each ended by a zero byte. */
  'names',
  'nameOffsets',
  /** Six bytes each: country as two ASCII letters (zeros for none), then uint32 the place that is the first-level division (or 0xffffffff). */
  'divisions',
  /** Six bytes each: country as two ASCII letters, then uint32 the place that is the country. */
  'countries',
] as const;

export type SectionName = (typeof SECTIONS)[number];

export const PLACE_KINDS = ['TOWN', 'NEIGHBOURHOOD', 'ADM1', 'COUNTRY', 'ADM2', 'REGION', 'ROAD', 'SITE'] as const;

export const KIND_BITS = 3;

/** Folded names in a block that is found by bisection and then read through. */
export const KEY_BLOCK = 64;
/** Places in a block that ids and names are read through from. */
export const PLACE_BLOCK = 32;
/** Steps a degree: about 100 m, well inside what "the" point of a town means. */
export const COORDINATE_SCALE = 1000;
/** Steps for each doubling of the population. */
export const POPULATION_SCALE = 10;
export const NO_COORDINATE = 0xffffff;
export const NO_PLACE = 0xffffffff;
export const LAST_POSTING = 0x800000;
export const TAIL_END = 0x80;
/** GeoNames ids are below 2^24 in the edition used. */
export const ID_MODULUS = 0x1000000;
