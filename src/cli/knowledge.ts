// The packaged knowledge, read from disk: what the Worker gets from its bindings, a command gets from here.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openTypeModel } from '../extraction/events/type-model.ts';
import { openGazetteer } from '../extraction/gazetteer/packed.ts';
import type { Knowledge } from '../extraction/knowledge.ts';
import { KNOWN_ACTORS } from '../extraction/lexicon/actors/index.ts';
import { KNOWN_SOURCES } from '../extraction/lexicon/sources/index.ts';

const GAZETTEER = join(import.meta.dirname, '../../public/gazetteer.bin');
const EVENT_TYPES = join(import.meta.dirname, '../../public/event-type-model.json');

/** The place names, actors and sources that the project ships. Rejects when the packed file is not there. */
export async function loadWorld(): Promise<Omit<Knowledge, 'eventTypes'>> {
  const packed = await readFile(GAZETTEER);
  const bytes = new ArrayBuffer(packed.byteLength);
  new Uint8Array(bytes).set(packed);
  return { gazetteer: openGazetteer(bytes), actors: KNOWN_ACTORS, sources: KNOWN_SOURCES };
}

/** What the project ships, with the learned model of event types. Rejects when a packed file is not there. */
export async function loadKnowledge(): Promise<Knowledge> {
  const packed: unknown = JSON.parse(await readFile(EVENT_TYPES, 'utf8'));
  return { ...(await loadWorld()), eventTypes: openTypeModel(packed) };
}
