// What triggers keep in step with the tables: how to drop and rebuild it whole, for loads too large to go row by row.
import { BREACHES } from './breaches.ts';
import { MODES } from './modes.ts';
import { SEARCH_DERIVED } from './search/refresh.ts';
import { SOURCE_MENTIONS } from './source-mentions.ts';
import { EVENT_CELLS } from './statistics/cells.ts';

/** Data that follows from the tables and is kept by triggers. */
export interface Derived {
  /** The triggers that keep it. */
  readonly triggers: readonly string[];
  /** Statements that make it anew from the tables as they stand, whatever it held before. */
  readonly rebuild: readonly string[];
}

/** Everything of the kind: an entry for each migration that adds such triggers. */
export const DERIVED: readonly Derived[] = [SEARCH_DERIVED, EVENT_CELLS, BREACHES, MODES, SOURCE_MENTIONS];
