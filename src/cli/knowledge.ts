// The packaged knowledge, read from disk: what the Worker gets from its bindings, a command gets from here.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openReportModel } from '../extraction/events/report-model.ts';
import { openTypeModel } from '../extraction/events/type-model.ts';
import { openGazetteer } from '../extraction/gazetteer/packed.ts';
import type { Knowledge } from '../extraction/knowledge.ts';
import { KNOWN_ACTORS } from '../extraction/lexicon/actors/index.ts';
import { KNOWN_SOURCES } from '../extraction/lexicon/sources/index.ts';

const GAZETTEER = join(import.meta.dirname, '../../public/gazetteer.bin');
const EVENT_TYPES = join(import.meta.dirname, '../../public/event-type-model.json');
const EVENT_REPORTS = join(import.meta.dirname, '../../public/event-report-model.json');

/** What is known without the learned models. */
export type World = Omit<Knowledge, 'eventTypes' | 'eventReports'>;

/** The place names, actors and sources that the project ships. Rejects when the packed file is not there. */
export async function loadWorld(): Promise<World> {
  const packed = await readFile(GAZETTEER);
  const bytes = new ArrayBuffer(packed.byteLength);
  new Uint8Array(bytes).set(packed);
  return { gazetteer: openGazetteer(bytes), actors: KNOWN_ACTORS, sources: KNOWN_SOURCES };
}

/** What the project ships, with the learned models. Rejects when a packed file is not there. */
export async function loadKnowledge(): Promise<Knowledge> {
  const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
  return {
    ...(await loadWorld()),
    eventTypes: openTypeModel(await read(EVENT_TYPES)),
    eventReports: openReportModel(await read(EVENT_REPORTS)),
  };
}
