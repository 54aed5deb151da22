// The packaged registry of sources.
import type { KnownSource } from '../../knowledge.ts';
import { MEDIA } from './media.ts';
import { MONITORS_AND_BODIES } from './monitors.ts';
import { STATE_VOICES } from './states.ts';

const PACKAGED: readonly KnownSource[] = [...MEDIA, ...MONITORS_AND_BODIES];
const TAKEN = new Set(PACKAGED.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]));
/** A name composed for every country yields to the source that is known by it ("Syrian state television"). */
const VOICES = STATE_VOICES.map((voice) => ({
  ...voice,
  aliases: voice.aliases.filter(({ text }) => !TAKEN.has(text)),
}));

/** Every source that comes with the program. Slugs are unique; `affiliatedActor` is a slug of the registry of actors. */
export const KNOWN_SOURCES: readonly KnownSource[] = [...PACKAGED, ...VOICES];
