// What extraction knows of the world, as a Worker gets it: place names and the learned models from static assets, actors and sources from the lexicon.
import { openReportModel } from '../extraction/events/report-model.ts';
import { openTypeModel } from '../extraction/events/type-model.ts';
import { openGazetteer } from '../extraction/gazetteer/packed.ts';
import type { Knowledge } from '../extraction/knowledge.ts';
import { KNOWN_ACTORS } from '../extraction/lexicon/actors/index.ts';
import { KNOWN_SOURCES } from '../extraction/lexicon/sources/index.ts';

/** Assets are asked for by path; the host is of no account. */
const GAZETTEER = 'https://assets/gazetteer.bin';
const EVENT_TYPES = 'https://assets/event-type-model.json';
const EVENT_REPORTS = 'https://assets/event-report-model.json';

// The value and not the promise of it: a Worker must not wait for what another request has begun.
let loaded: Knowledge | null = null;

/**
 * The packaged knowledge, loaded once for each isolate. Rejects where the asset is not served: run the script that builds
 * the gazetteer, and bind `ASSETS` to `public/`.
 */
export async function loadKnowledge(assets: Pick<Fetcher, 'fetch'>): Promise<Knowledge> {
  if (loaded) return loaded;
  const [gazetteer, types, reports] = await Promise.all([
    fetchAsset(assets, GAZETTEER, 'place names'),
    fetchAsset(assets, EVENT_TYPES, 'event types'),
    fetchAsset(assets, EVENT_REPORTS, 'event reports'),
  ]);
  loaded = {
    gazetteer: openGazetteer(await gazetteer.arrayBuffer()),
    actors: KNOWN_ACTORS,
    sources: KNOWN_SOURCES,
    eventTypes: openTypeModel(await types.json()),
    eventReports: openReportModel(await reports.json()),
  };
  return loaded;
}

async function fetchAsset(assets: Pick<Fetcher, 'fetch'>, url: string, what: string): Promise<Response> {
  const response = await assets.fetch(url);
  if (!response.ok)
    throw new Error(`The ${what} could not be loaded: ${new URL(url).pathname} answers ${response.status}.`);
  return response;
}
