// All hand-made places, and the names under which some of GeoNames' towns are shown.
import { AFRICA } from './africa.ts';
import { ASIA } from './asia.ts';
import type { PlaceEntry } from './entry.ts';
import { EUROPE } from './europe.ts';
import { LATIN_AMERICA } from './latin-america.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { SYRIA } from './syria.ts';

export const PLACE_ENTRIES: readonly PlaceEntry[] = [
  ...SYRIA,
  ...MIDDLE_EAST,
  ...AFRICA,
  ...ASIA,
  ...EUROPE,
  ...LATIN_AMERICA,
];

/** Towns whose English name is not GeoNames' main one: GeoNames id → name. */
export const PREFERRED_NAMES: ReadonlyMap<number, string> = new Map([
  [172955, 'Raqqa'],
  [172082, 'Azaz'],
  [172256, 'Kobani'],
  [167611, 'Maarat al-Numan'],
  [168325, 'Khan Sheikhoun'],
]);
