// Reads agreements and relations from a text with the real recognisers and a gazetteer of a few places.
import { readAgreements } from '../../src/extraction/agreements/agreements.ts';
import type { EventOfArticle } from '../../src/extraction/agreements/violations.ts';
import { readClaimants } from '../../src/extraction/attribution/claimants.ts';
import { readDocument } from '../../src/extraction/document/read-document.ts';
import type { Gazetteer, GazetteerPlace } from '../../src/extraction/gazetteer/gazetteer.ts';
import { KNOWN_ACTORS } from '../../src/extraction/lexicon/actors/index.ts';
import { createActorRecogniser } from '../../src/extraction/mentions/actors/recogniser.ts';
import { recogniseDates } from '../../src/extraction/mentions/dates/recogniser.ts';
import type { Mentions } from '../../src/extraction/mentions/mention.ts';
import { resolveLocation } from '../../src/extraction/mentions/places/location.ts';
import { createPlaceRecogniser } from '../../src/extraction/mentions/places/recogniser.ts';
import { readRelations } from '../../src/extraction/relations/relations.ts';

const place = (name: string, kind: GazetteerPlace['kind'], country: string, population: number): GazetteerPlace => ({
  id: population,
  name,
  kind,
  country,
  admin1: kind === 'COUNTRY' ? null : name,
  latitude: 0,
  longitude: 0,
  population,
  renown: 0,
});

const PLACES = new Map(
  [
    place('Idlib', 'ADM1', 'SY', 1_500_000),
    place('Aleppo', 'TOWN', 'SY', 2_100_000),
    place('Hodeidah', 'TOWN', 'YE', 400_000),
    place('Geneva', 'TOWN', 'CH', 200_000),
    place('Doha', 'TOWN', 'QA', 350_000),
    place('Libya', 'COUNTRY', 'LY', 6_700_000),
    place('Russia', 'COUNTRY', 'RU', 144_000_000),
    place('Turkey', 'COUNTRY', 'TR', 82_000_000),
  ].map((entry) => [entry.name.toLowerCase(), entry]),
);

const gazetteer: Gazetteer = {
  find: (name) => {
    const found = PLACES.get(name.toLowerCase());
    return found ? [found] : [];
  },
  similar: () => [],
  admin1: () => null,
  country: () => null,
  startsName: (words) => [...PLACES.keys()].some((name) => name.startsWith(words.toLowerCase())),
};

const recogniseActors = createActorRecogniser(KNOWN_ACTORS);
const recognisePlaces = createPlaceRecogniser(gazetteer);

/** The day of publication of every text: a Wednesday. */
export const PUBLISHED_AT = '2020-03-04';

export function read(text: string, events: readonly EventOfArticle[] = []) {
  const document = readDocument({ id: 'test', text, publishedAt: PUBLISHED_AT });
  const actors = recogniseActors(document);
  const mentions: Mentions = {
    actors,
    places: recognisePlaces(document, actors),
    dates: recogniseDates(document),
    quantities: [],
    sources: [],
    weapons: [],
    targets: [],
  };
  return {
    agreements: readAgreements(document, mentions, readClaimants(document, mentions.sources), events, (places) =>
      resolveLocation(places, { document, places: mentions.places }),
    ),
    relations: readRelations(document, mentions),
  };
}
