// All hand-made places, and the names under which some of GeoNames' towns are shown.
import type { PlaceEntry } from './entry.ts';
import { SYRIA } from './syria.ts';

export const PLACE_ENTRIES: readonly PlaceEntry[] = [...SYRIA];

/** Towns whose English name is not GeoNames' main one: GeoNames id → name. */
export const PREFERRED_NAMES: ReadonlyMap<number, string> = new Map([
  [172955, 'Raqqa'],
  [172256, 'Kobani'],
  [167611, 'Maarat al-Numan'],
  [168325, 'Khan Sheikhoun'],
]);
