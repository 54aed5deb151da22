// The packaged registry of sources.
import type { KnownSource } from '../../knowledge.ts';
import { MEDIA } from './media.ts';
import { MONITORS_AND_BODIES } from './monitors.ts';
import { STATE_VOICES } from './states.ts';

/** Every source that comes with the program. Slugs are unique; `affiliatedActor` is a slug of the registry of actors. */
export const KNOWN_SOURCES: readonly KnownSource[] = [...MEDIA, ...MONITORS_AND_BODIES, ...STATE_VOICES];
