// Which sources, and which places.
import { inArray } from 'drizzle-orm';
import type { places } from '../../../schema/places.ts';
import type { sources } from '../../../schema/sources.ts';
import { PLACE_KINDS, SOURCE_KINDS } from '../../../schema/vocabulary.ts';
import { type Filter, field, lookUp } from './filter.ts';
import { inBox, inCircle, within } from './map.ts';
import { byId, isActor } from './references.ts';
import { text } from './text.ts';
import { anyOf, box, circle, countries, ids, range, texts } from './values.ts';

type Sources = typeof sources;
type Places = typeof places;

export const sourceFilter: Filter<Sources> = {
  name: 'SourceFilter',
  description: 'Which sources: all that is given must hold. Where a list is given, any of it.',
  fields: {
    id: byId('Source', 'Sources, by id or slug.'),
    kind: field(anyOf('SourceKind', SOURCE_KINDS), 'What the source is.', ({ kind }: Sources, given) =>
      inArray(kind, given),
    ),
    country: field(countries, 'Seats, ISO 3166-1 alpha-2.', ({ country }: Sources, given) => inArray(country, given)),
    affiliatedActor: field(
      ids('Actor'),
      'Actors that it speaks for, by id or slug.',
      ({ affiliatedActorId }: Sources, given) => isActor(affiliatedActorId, given),
    ),
  },
};

export const placeFilter: Filter<Places> = {
  name: 'PlaceFilter',
  description: 'Which places: all that is given must hold. Where a list is given, any of it.',
  fields: {
    id: byId('Place', 'Places, by id or by GeoNames id.'),
    text: text<Places>('PLACE'),
    kind: field(anyOf('PlaceKind', PLACE_KINDS), 'What the place is.', ({ kind }: Places, given) =>
      inArray(kind, given),
    ),
    country: field(countries, 'Countries, ISO 3166-1 alpha-2.', ({ country }: Places, given) =>
      inArray(country, given),
    ),
    admin1: field(texts, 'First-level divisions, GeoNames’ short form.', ({ admin1 }: Places, given) =>
      inArray(admin1, given),
    ),
    within: lookUp(box, 'In a box on the map.', inBox),
    near: lookUp(circle, 'At most so far from a point.', inCircle),
    population: field(range, 'Inhabitants, as `Place.population` tells them.', ({ population }: Places, { min, max }) =>
      within(population, min ?? 0, max),
    ),
  },
};
