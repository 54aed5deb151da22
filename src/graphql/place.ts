// Places: where events, tallies and agreements are.
import { places } from '../../schema/places.ts';
import { countUpTo } from '../db/totals.ts';
import { exactlyOne } from './arguments.ts';
import { builder } from './builder.ts';
import { PlaceKind } from './enums.ts';
import { placeFiltering } from './filters.ts';
import { placeOrder } from './orders.ts';

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
      description:
        'Inhabitants by GeoNames, rounded to within 4 % and 8,388,607 at most; of a country or division the sum of its towns. Null where unknown.',
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
      description: 'Places that something stored refers to, by name unless another order is asked for.',
      args: { filter: t.arg(placeFiltering.argument), orderBy: t.arg(placeOrder.argument) },
      totalCount: (_root, { filter }, { db }) => countUpTo(db, places, placeFiltering.condition(filter)?.(places)),
      resolve: (query, _root, { filter, orderBy }, { db }) =>
        db.query.places.findMany(query({ where: placeFiltering.where(filter), orderBy: placeOrder.orderBy(orderBy) })),
    },
    PlaceConnection,
  ),
}));
