// What extraction knows of the world, as a Worker gets it: place names and the event-type model from static assets, actors and sources from the lexicon.
import { openTypeModel } from '../extraction/events/type-model.ts';
import { openGazetteer } from '../extraction/gazetteer/packed.ts';
import type { Knowledge } from '../extraction/knowledge.ts';
import { KNOWN_ACTORS } from '../extraction/lexicon/actors/index.ts';
import { KNOWN_SOURCES } from '../extraction/lexicon/sources/index.ts';

/** Assets are asked for by path; the host is of no account. */
const GAZETTEER = 'https://assets/gazetteer.bin';
const EVENT_TYPES = 'https://assets/event-type-model.json';

// The value and not the promise of it: a Worker must not wait for what another request has begun.
let loaded: Knowledge | null = null;

/**
 * The packaged knowledge, loaded once for each isolate. Rejects where the asset is not served: run the script that builds
 * the gazetteer, and bind `ASSETS` to `public/`.
 */
export async function loadKnowledge(assets: Pick<Fetcher, 'fetch'>): Promise<Knowledge> {
  if (loaded) return loaded;
  const [response, model] = await Promise.all([assets.fetch(GAZETTEER), assets.fetch(EVENT_TYPES)]);
  if (!response.ok) throw new Error(`The place names could not be loaded: /gazetteer.bin answers ${response.status}.`);
  if (!model.ok)
    throw new Error(`The event types could not be loaded: /event-type-model.json answers ${model.status}.`);
  loaded = {
    gazetteer: openGazetteer(await response.arrayBuffer()),
    actors: KNOWN_ACTORS,
    sources: KNOWN_SOURCES,
    eventTypes: openTypeModel(await model.json()),
  };
  return loaded;
}
