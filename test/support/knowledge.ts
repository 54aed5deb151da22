// A small world for tests that need no gazetteer: two places, two actors, one source.

import { NO_REPORT_MODEL } from '../../src/extraction/events/report-model.ts';
import { NO_TYPE_MODEL } from '../../src/extraction/events/type-model.ts';
import type { Gazetteer, GazetteerPlace } from '../../src/extraction/gazetteer/gazetteer.ts';
import type { Knowledge } from '../../src/extraction/knowledge.ts';
import type { Reader } from '../../src/ingest/reader.ts';

const PLACES: readonly GazetteerPlace[] = [
  {
    id: 169575,
    name: 'Homs',
    kind: 'TOWN',
    country: 'SY',
    admin1: 'Homs',
    latitude: 34.7,
    longitude: 36.7,
    population: 775_000,
    renown: 3,
  },
  {
    id: null,
    name: 'Syrian Desert',
    kind: 'REGION',
    country: 'SY',
    admin1: null,
    latitude: 34,
    longitude: 38.5,
    population: 0,
    renown: 0,
  },
];

const gazetteer: Gazetteer = {
  find: (name) => PLACES.filter((place) => place.name === name),
  startsName: () => false,
  similar: () => [],
  admin1: () => null,
  country: () => null,
};

export const KNOWLEDGE: Knowledge = {
  gazetteer,
  actors: [
    {
      slug: 'islamic-state',
      name: 'Islamic State',
      kind: 'REBEL_GROUP',
      country: null,
      wikidataId: 'Q2429253',
      aliases: [{ text: 'ISIS' }, { text: 'I.S.I.S.' }, { text: 'Daesh' }, { text: 'ISI', until: 2013 }],
    },
    {
      slug: 'government-of-syria',
      name: 'Government of Syria',
      kind: 'GOVERNMENT',
      country: 'SY',
      aliases: [],
    },
  ],
  sources: [
    {
      slug: 'sana',
      name: 'SANA',
      kind: 'STATE_MEDIA',
      country: 'SY',
      aliases: [{ text: 'Syrian Arab News Agency' }],
      affiliatedActor: 'government-of-syria',
    },
  ],
  eventTypes: NO_TYPE_MODEL,
  eventReports: NO_REPORT_MODEL,
};

/** Gives a reader that reads with `extract` and knows the small world, whatever people added to the registry. */
export function readerOf(extract: Reader['extract'], revision = ''): () => Promise<Reader> {
  return async () => ({ knowledge: KNOWLEDGE, extract, revision });
}
