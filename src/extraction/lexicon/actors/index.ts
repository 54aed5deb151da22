// The packaged registry of actors.
import type { KnownActor } from '../../knowledge.ts';
import { AFRICA } from './africa.ts';
import { AMERICAS } from './americas.ts';
import { ASIA } from './asia.ts';
import { EUROPE } from './europe.ts';
import { INTERNATIONAL } from './international.ts';
import { LATIN_AMERICA_EIGHTIES } from './latin-america-eighties.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { STATE_ACTORS } from './states.ts';

/** Every actor that comes with the program: the states' branches first, then groups by region. Slugs are unique. */
export const KNOWN_ACTORS: readonly KnownActor[] = [
  ...STATE_ACTORS,
  ...INTERNATIONAL,
  ...MIDDLE_EAST,
  ...AFRICA,
  ...ASIA,
  ...EUROPE,
  ...AMERICAS,
  ...LATIN_AMERICA_EIGHTIES,
];
