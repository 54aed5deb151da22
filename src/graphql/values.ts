// The value types that events, reports, tallies and agreements share: dates, locations, tolls, references to actors.
import type { ActorKind, DateBasis, DatePrecision, LocationPrecision } from '../../schema/vocabulary.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import {
  ActorKind as ActorKindEnum,
  DateBasis as DateBasisEnum,
  DatePrecision as DatePrecisionEnum,
  LocationPrecision as LocationPrecisionEnum,
} from './enums.ts';
import { Place } from './place.ts';

interface DateColumns {
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly dateBasis: DateBasis | null;
  readonly dateText: string | null;
}

/** The columns that an {@link EventDate} reads. */
export const DATE_COLUMNS = {
  dateStart: true,
  dateEnd: true,
  datePrecision: true,
  dateBasis: true,
  dateText: true,
} as const;

/** The row as an {@link EventDate}, or null where the article has neither words of time nor a date. */
export function dateOf<Row extends DateColumns>(row: Row): Row | null {
  return row.dateStart === null && row.dateEnd === null && row.dateText === null ? null : row;
}

const DAY_IN_MILLISECONDS = 86_400_000;

function daysOf({ dateStart, dateEnd }: DateColumns): number | null {
  if (dateStart === null || dateEnd === null) return null;
  return 1 + (Date.parse(dateEnd) - Date.parse(dateStart)) / DAY_IN_MILLISECONDS;
}

/** ACLED’s time precision: 1 the day, 2 the week, 3 the month or longer. */
function acledTimePrecision(date: DateColumns): number | null {
  const days = daysOf(date);
  if (days === null) return null;
  if (days <= 1) return 1;
  return days <= 7 ? 2 : 3;
}

/** UCDP GED’s `date_prec`: 1 the day, 2 two to six days, 3 the week, 4 up to a month, 5 longer. */
function ucdpDatePrecision(date: DateColumns): number | null {
  const days = daysOf(date);
  if (days === null) return null;
  if (days <= 1) return 1;
  if (days < 7) return 2;
  if (days === 7) return 3;
  return days <= 31 ? 4 : 5;
}

export const EventDate = builder.objectRef<DateColumns>('EventDate').implement({
  description: 'When something happened. Days are calendar days, both ends included; an open end is null.',
  fields: (t) => ({
    start: t.expose('dateStart', {
      type: 'Date',
      nullable: true,
      description: 'First day; null where only “on or before” is known.',
    }),
    end: t.expose('dateEnd', { type: 'Date', nullable: true, description: 'Last day.' }),
    precision: t.expose('datePrecision', {
      type: DatePrecisionEnum,
      nullable: true,
      description: 'How precisely the text dates it; null where it does not.',
    }),
    basis: t.expose('dateBasis', {
      type: DateBasisEnum,
      nullable: true,
      description: 'What the date is taken from; null for words of time that could not be resolved.',
    }),
    text: t.exposeString('dateText', {
      nullable: true,
      description: 'The words of time, verbatim; null for basis `PUBLICATION`.',
    }),
    acledTimePrecision: t.int({
      nullable: true,
      description: 'ACLED’s time precision code, derived: 1 the day, 2 the week, 3 the month or longer.',
      resolve: acledTimePrecision,
    }),
    ucdpDatePrecision: t.int({
      nullable: true,
      description:
        'UCDP GED’s `date_prec`, derived: 1 the day, 2 two to six days, 3 the week, 4 up to a month, 5 longer.',
      resolve: ucdpDatePrecision,
    }),
  }),
});

interface LocationColumns {
  readonly locationName: string | null;
  readonly admin1: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly locationPrecision: LocationPrecision | null;
  readonly locationText: string | null;
}

/** The columns that a {@link Location} reads. */
export const LOCATION_COLUMNS = {
  locationName: true,
  admin1: true,
  country: true,
  latitude: true,
  longitude: true,
  locationPrecision: true,
  locationText: true,
} as const;

interface LocationRow extends LocationColumns {
  readonly place: typeof Place.$inferType | null;
}

/** The row as a {@link Location}, or null where nothing says where. */
export function locationOf<Row extends LocationColumns>(row: Row) {
  const { locationName: name, locationPrecision: precision, locationText: text } = row;
  return name === null || precision === null || text === null ? null : { ...row, name, precision, text };
}

type LocationShape = LocationRow & {
  readonly name: string;
  readonly precision: LocationPrecision;
  readonly text: string;
};

const ACLED_GEO_PRECISION: Record<LocationPrecision, number> = {
  EXACT: 1,
  NEAR: 2,
  ADM2: 2,
  ADM1: 3,
  REGION: 3,
  COUNTRY: 3,
};
const UCDP_WHERE_PRECISION: Record<LocationPrecision, number> = {
  EXACT: 1,
  NEAR: 2,
  ADM2: 3,
  ADM1: 4,
  REGION: 5,
  COUNTRY: 6,
};

export const Location = builder.objectRef<LocationShape>('Location').implement({
  description: 'Where something happened, as the article says and as the gazetteer knows it.',
  fields: (t) => ({
    place: t.field({
      type: Place,
      nullable: true,
      description: 'The place in the gazetteer; null for a name that it does not know.',
      resolve: (location) => location.place,
    }),
    name: t.exposeString('name', { description: 'Canonical name of the place, or the name as written.' }),
    text: t.exposeString('text', { description: 'The words of place, verbatim.' }),
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

interface Toll {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly civilians: number | null;
  readonly combatants: number | null;
  readonly unknown: number | null;
}

export const Toll = builder.objectRef<Toll>('Toll').implement({
  description:
    'Numbers of people, reconciled over all figures of an event so that nobody is counted twice. All null where no figure speaks of it.',
  fields: (t) => ({
    low: t.exposeInt('low', { nullable: true, description: 'Lowest estimate, people.' }),
    best: t.exposeInt('best', {
      nullable: true,
      description: 'Best estimate, people; null where counts are only vague (“dozens”).',
    }),
    high: t.exposeInt('high', {
      nullable: true,
      description: 'Highest estimate, people; null where open (“at least 27”).',
    }),
    civilians: t.exposeInt('civilians', { nullable: true, description: 'Of the best estimate: civilians.' }),
    combatants: t.exposeInt('combatants', { nullable: true, description: 'Of the best estimate: combatants.' }),
    unknown: t.exposeInt('unknown', {
      nullable: true,
      description: 'Of the best estimate: people of whom the text does not say.',
    }),
  }),
});

/** The columns that people killed are read from. */
export const FATALITY_COLUMNS = {
  fatalitiesLow: true,
  fatalitiesBest: true,
  fatalitiesHigh: true,
  fatalitiesCivilians: true,
  fatalitiesCombatants: true,
  fatalitiesUnknown: true,
} as const;

/** The columns that people injured are read from. */
export const INJURY_COLUMNS = {
  injuriesLow: true,
  injuriesBest: true,
  injuriesHigh: true,
  injuriesCivilians: true,
  injuriesCombatants: true,
  injuriesUnknown: true,
} as const;

/** People killed, as a {@link Toll}. */
export function fatalitiesOf(row: Record<keyof typeof FATALITY_COLUMNS, number | null>): Toll {
  return {
    low: row.fatalitiesLow,
    best: row.fatalitiesBest,
    high: row.fatalitiesHigh,
    civilians: row.fatalitiesCivilians,
    combatants: row.fatalitiesCombatants,
    unknown: row.fatalitiesUnknown,
  };
}

/** People injured, as a {@link Toll}. */
export function injuriesOf(row: Record<keyof typeof INJURY_COLUMNS, number | null>): Toll {
  return {
    low: row.injuriesLow,
    best: row.injuriesBest,
    high: row.injuriesHigh,
    civilians: row.injuriesCivilians,
    combatants: row.injuriesCombatants,
    unknown: row.injuriesUnknown,
  };
}

interface ActorReference {
  readonly actor: typeof Actor.$inferType | null;
  readonly name: string;
  readonly kind: ActorKind;
  readonly text: string;
}

export const ActorReference = builder.objectRef<ActorReference>('ActorReference').implement({
  description: 'An actor as an article mentions it.',
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'The known actor; null for a mere description.',
      resolve: (reference) => reference.actor,
    }),
    name: t.exposeString('name', { description: 'Canonical name, or the name as written.' }),
    kind: t.expose('kind', { type: ActorKindEnum, description: 'What the actor is.' }),
    text: t.exposeString('text', { description: 'The mention, verbatim.' }),
  }),
});

/** A reference, where an article makes one; null where it names nobody. */
export function referenceOf(
  actor: typeof Actor.$inferType | null,
  name: string | null,
  kind: ActorKind | null,
  text: string | null,
): ActorReference | null {
  return name === null || kind === null || text === null ? null : { actor, name, kind, text };
}
