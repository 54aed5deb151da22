// Locations: where something happened, as an article says and as the gazetteer knows.
import type { LocationPrecision } from '../../schema/vocabulary.ts';
import { ACLED_GEO_PRECISION, UCDP_WHERE_PRECISION } from '../db/codes.ts';
import { builder, type NestedSelection } from './builder.ts';
import { LocationPrecision as LocationPrecisionEnum } from './enums.ts';
import { Place } from './place.ts';

interface LocationColumns {
  readonly admin1: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly locationText: string | null;
  readonly place: typeof Place.$inferType | null;
}

type LocationRow = LocationColumns & {
  readonly locationName: string | null;
  readonly locationPrecision: LocationPrecision | null;
};

type LocationShape = LocationColumns & {
  readonly name: string;
  readonly precision: LocationPrecision;
};

const Location = builder.objectRef<LocationShape>('Location').implement({
  description: 'Where something happened, as the article says and as the gazetteer knows it.',
  fields: (t) => ({
    place: t.field({
      type: Place,
      nullable: true,
      description: 'The place in the gazetteer; null for a name that it does not know.',
      resolve: (location) => location.place,
    }),
    name: t.exposeString('name', { description: 'Canonical name of the place, or the name as written.' }),
    text: t.exposeString('locationText', {
      nullable: true,
      description: 'The words of place, verbatim; null where a person put the place right.',
    }),
    precision: t.expose('precision', { type: LocationPrecisionEnum, description: 'How precisely the place is known.' }),
    admin1: t.exposeString('admin1', {
      nullable: true,
      description: 'First-level division, GeoNames’ short form without “Governorate” or “Province”.',
    }),
    country: t.exposeString('country', { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' }),
    latitude: t.exposeFloat('latitude', { nullable: true, description: 'Degrees north, WGS 84.' }),
    longitude: t.exposeFloat('longitude', { nullable: true, description: 'Degrees east, WGS 84.' }),
    acledGeoPrecision: t.int({
      description: 'ACLED’s geo-precision code, derived: 1 exact, 2 near or district, 3 province or wider.',
      resolve: ({ precision }) => ACLED_GEO_PRECISION[precision],
    }),
    ucdpWherePrecision: t.int({
      description: 'UCDP GED’s `where_prec`, derived: 1 exact, 2 near, 3 district, 4 province, 5 region, 6 country.',
      resolve: ({ precision }) => UCDP_WHERE_PRECISION[precision],
    }),
  }),
});

const LOCATION_COLUMNS = {
  locationName: true,
  admin1: true,
  country: true,
  latitude: true,
  longitude: true,
  locationPrecision: true,
  locationText: true,
} as const;

const selectWithPlace = (_args: object, _context: object, nested: NestedSelection) => ({
  columns: LOCATION_COLUMNS,
  with: { place: nested(true, ['place'], 'Place') },
});

/** The place is read only where something of it is asked for, which the drizzle plugin does not tell the option `select`. */
const selectAsAsked = (...given: [...Parameters<typeof selectWithPlace>, fields: () => ReadonlySet<string>]) => {
  const [args, context, nested, fields] = given;
  return fields().has('place') ? selectWithPlace(args, context, nested) : { columns: LOCATION_COLUMNS };
};

/** A field of the location of a row that has a relation `place`: null where nothing says where. */
export const LOCATION_FIELD = {
  type: Location,
  nullable: true,
  select: selectWithPlace,
  extensions: { pothosDrizzleSelect: selectAsAsked },
  resolve: (row: LocationRow) => {
    const { locationName: name, locationPrecision: precision, locationText, place } = row;
    if (name === null || precision === null) return null;
    const { admin1, country, latitude, longitude } = row;
    return { name, precision, admin1, country, latitude, longitude, locationText, place };
  },
} as const;
