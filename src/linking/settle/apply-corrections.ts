// Puts what persons say over what follows from the reports.
import type { LocationPrecision, PlaceKind } from '../../../schema/vocabulary.ts';
import { categoryOf } from '../../extraction/events/event-type.ts';
import { tollCells } from '../../ingest/cells.ts';
import type { CorrectableField, Correction, CorrectionError, CorrectionOf, Corrections } from './corrections.ts';
import type { DateCells, LocationCells } from './report.ts';
import type { SettledCells, SettledEvent } from './settled.ts';
import { correctToll } from './toll-corrections.ts';

/** A row of `places`. */
export interface CorrectionPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind | null;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export type Corrected =
  | { readonly ok: true; readonly event: SettledEvent }
  | { readonly ok: false; readonly error: CorrectionError };

/**
 * A person's value holds whatever the reports say; of several for one field the last. Values that nobody corrected give way to those
 * that somebody did: bounds move with the best number, an end with its start.
 *
 * @param corrections in the order in which they were made
 * @param placeOf the place of an id, null where there is none
 * @returns an error where two corrections contradict each other, or a place is unknown; never for what the reports say
 */
export function applyCorrections(
  event: SettledEvent,
  corrections: readonly Correction[],
  placeOf: (id: string) => CorrectionPlace | null,
): Corrected {
  const given: Corrections = <Field extends CorrectableField>(field: Field) =>
    corrections.findLast((one): one is Correction & CorrectionOf<Field> => one.field === field)?.value;
  const { cells } = event;
  const date = correctDate(cells, given);
  if ('code' in date) return { ok: false, error: date };
  const location = correctLocation(cells, given, placeOf);
  if ('code' in location) return { ok: false, error: location };
  const fatalities = correctToll(cells, 'fatalities', given);
  if ('code' in fatalities) return { ok: false, error: fatalities };
  const injuries = correctToll(cells, 'injuries', given);
  if ('code' in injuries) return { ok: false, error: injuries };
  const type = given('type');
  const corrected: SettledCells = {
    ...cells,
    ...(type && { type, category: categoryOf(type) }),
    modality: given('modality') ?? cells.modality,
    ...date,
    orderDate: date.dateStart ?? date.dateEnd ?? '',
    ...location,
    ...tollCells(fatalities, injuries),
  };
  return { ok: true, event: { ...event, cells: corrected } };
}

/** A corrected date has no words of any article; its precision, where nobody gives it, is that of its days. */
function correctDate(cells: SettledCells, given: Corrections): DateCells | CorrectionError {
  const [start, end, precision] = [given('dateStart'), given('dateEnd'), given('datePrecision')];
  const { dateStart, dateEnd, datePrecision, dateBasis, dateText } = cells;
  if (start === undefined && end === undefined)
    return {
      dateStart,
      dateEnd,
      datePrecision: precision === undefined ? datePrecision : precision,
      dateBasis,
      dateText,
    };
  let [first, last] = [start === undefined ? dateStart : start, end === undefined ? dateEnd : end];
  if (first !== null && last !== null && first > last) {
    if (start !== undefined && end !== undefined) {
      const message = `dateStart ${first} is after dateEnd ${last}: correct one of them.`;
      return { code: 'CONTRADICTORY', field: 'dateEnd', message };
    }
    [first, last] = start === undefined ? [last, last] : [first, first];
  }
  const ofDays = first === null ? null : first === last ? 'DAY' : 'RANGE';
  return {
    dateStart: first,
    dateEnd: last,
    datePrecision: precision === undefined ? ofDays : precision,
    dateBasis: null,
    dateText: null,
  };
}

const PRECISION_OF: Readonly<Record<PlaceKind, LocationPrecision>> = {
  COUNTRY: 'COUNTRY',
  ADM1: 'ADM1',
  ADM2: 'ADM2',
  TOWN: 'EXACT',
  NEIGHBOURHOOD: 'EXACT',
  REGION: 'REGION',
  ROAD: 'REGION',
  SITE: 'EXACT',
};

/** A corrected location is the place itself, as precise as a place of its kind is. */
function correctLocation(
  cells: SettledCells,
  given: Corrections,
  placeOf: (id: string) => CorrectionPlace | null,
): LocationCells | CorrectionError {
  const id = given('placeId');
  if (id === undefined) {
    const { locationName, admin1, country, latitude, longitude, locationPrecision, locationText, placeId } = cells;
    return { locationName, admin1, country, latitude, longitude, locationPrecision, locationText, placeId };
  }
  const place = id === null ? null : placeOf(id);
  if (id !== null && place === null) {
    const message = `placeId ${id} is the id of no place: give one as the field \`id\` of a Place returns it.`;
    return { code: 'UNKNOWN_PLACE', field: 'placeId', message };
  }
  return {
    locationName: place?.name ?? null,
    admin1: place?.admin1 ?? null,
    country: place?.country ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    locationPrecision: place && PRECISION_OF[place.kind ?? 'TOWN'],
    locationText: null,
    placeId: id,
  };
}
