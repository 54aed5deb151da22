// Places: where events, tallies and agreements are.
import { places } from '../../schema/places.ts';
import { exactlyOne } from './arguments.ts';
import { builder } from './builder.ts';
import { PlaceKind } from './enums.ts';

export const Place = builder.drizzleNode('places', {
  name: 'Place',
  description: 'A place that the gazetteer knows. Names, coordinates and populations are GeoNames’ (CC BY 4.0).',
  id: { column: (place) => place.id },
  select: { columns: {} },
  fields: (t) => ({
    geonamesId: t.exposeInt('geonamesId', { nullable: true, description: 'GeoNames id; null for a hand-made entry.' }),
    name: t.exposeString('name', { description: 'Name in English, as GeoNames writes it.' }),
    kind: t.expose('kind', { type: PlaceKind, nullable: true, description: 'What the place is.' }),
    country: t.exposeString('country', { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' }),
    admin1: t.exposeString('admin1', { nullable: true, description: 'First-level division, GeoNames’ short form.' }),
    latitude: t.exposeFloat('latitude', { nullable: true, description: 'Degrees north, WGS 84.' }),
    longitude: t.exposeFloat('longitude', { nullable: true, description: 'Degrees east, WGS 84.' }),
    population: t.exposeInt('population', {
      nullable: true,
      description: 'Inhabitants, by GeoNames; null where unknown.',
    }),
  }),
});

const PlaceConnection = builder.connectionObject(
  { type: Place, name: 'PlaceConnection', description: 'A page of places.' },
  { name: 'PlaceEdge', description: 'A place on a page.' },
);

builder.queryFields((t) => ({
  place: t.drizzleField({
    type: Place,
    nullable: true,
    description: 'One place; null where there is none.',
    args: {
      id: t.arg.globalID({ for: Place, description: 'Global id.' }),
      geonamesId: t.arg.int({ description: 'GeoNames id.' }),
    },
    validate: exactlyOne('id', 'geonamesId'),
    resolve: (query, _root, { id, geonamesId }, { db }) =>
      db.query.places.findFirst(query({ where: id ? { id: id.id } : { geonamesId: geonamesId ?? -1 } })),
  }),
  places: t.drizzleConnection(
    {
      type: Place,
      description: 'All places that something stored refers to, by name.',
      totalCount: (_root, _args, { db }) => db.$count(places),
      resolve: (query, _root, _args, { db }) =>
        db.query.places.findMany(query({ orderBy: { name: 'asc', id: 'asc' } })),
    },
    PlaceConnection,
  ),
}));
