// Which sources, and which places.
import { and, inArray, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { foldName } from '../../../schema/folded.ts';
import type { places } from '../../../schema/places.ts';
import { sourceAliases, type sources } from '../../../schema/sources.ts';
import { PLACE_KINDS, SOURCE_KINDS } from '../../../schema/vocabulary.ts';
import type { SearchTerm } from '../search/query.ts';
import { type Filter, field, lookUp } from './filter.ts';
import { inBox, inCircle, within } from './map.ts';
import { byId, isActor } from './references.ts';
import { text, words } from './text.ts';
import { anyOf, box, circle, countries, ids, range, texts } from './values.ts';

type Sources = typeof sources;
type Places = typeof places;

/** That one of a source's names has the words. Names are folded when they are stored. */
function isNamed(id: AnySQLiteColumn, { words, isExcluded, isPrefix }: SearchTerm): SQL {
  const { sourceId, folded } = sourceAliases;
  const wanted = ` ${foldName(words)}${isPrefix ? '' : ' '}`;
  const named = sql`exists (select 1 from ${sourceAliases} where ${sourceId} = ${id} and instr(' ' || ${folded} || ' ', ${wanted}))`;
  return isExcluded ? sql`not ${named}` : named;
}

/** Sources have no search documents: they are few, and so are the names of each. */
const sourceText = lookUp(
  words,
  'Words of its names, the other ones among them, as `search` takes words: all of them, `"a phrase"`, `begin*`, `-without`.',
  ({ id }: Sources, { terms }): SQL => {
    // Folded names do not begin with it.
    const telling = terms.filter((term) => term.isExcluded || foldName(term.words) !== 'the');
    return sql`(${and(...telling.map((term) => isNamed(id, term))) ?? sql`1`})`;
  },
);

export const sourceFilter: Filter<Sources> = {
  name: 'SourceFilter',
  description: 'Which sources: all that is given must hold. Where a list is given, any of it.',
  fields: {
    id: byId('Source', 'Sources, by id or slug.'),
    text: sourceText,
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
