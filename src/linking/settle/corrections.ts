// What persons say of an event in place of its reports: which fields, with which values.
import {
  DATE_PRECISIONS,
  type DatePrecision,
  EVENT_TYPES,
  type EventType,
  MODALITIES,
  type Modality,
} from '../../../schema/vocabulary.ts';
import { parseIsoDay } from '../../extraction/document/calendar.ts';

export const TOLL_FIELDS = [
  'fatalitiesLow',
  'fatalitiesBest',
  'fatalitiesHigh',
  'fatalitiesCivilians',
  'fatalitiesCombatants',
  'injuriesLow',
  'injuriesBest',
  'injuriesHigh',
  'injuriesCivilians',
  'injuriesCombatants',
] as const;
export type TollField = (typeof TOLL_FIELDS)[number];

/** What can be corrected. The category follows the type, a location's cells its place, and the unknown victims the others. */
export const CORRECTABLE_FIELDS = [
  'type',
  'modality',
  'dateStart',
  'dateEnd',
  'datePrecision',
  'placeId',
  ...TOLL_FIELDS,
] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

/** What each field may hold; null: nobody knows. */
export interface CorrectionValues extends Readonly<Record<TollField, number | null>> {
  readonly type: EventType;
  readonly modality: Modality;
  /** ISO days. */
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly placeId: string | null;
}

export interface CorrectionOf<Field extends CorrectableField> {
  readonly field: Field;
  readonly value: CorrectionValues[Field];
}

/** A field and the value that a person gives it. */
export type Correction = { [Field in CorrectableField]: CorrectionOf<Field> }[CorrectableField];

/** The last value that persons give to a field; undefined where nobody gives one. */
export type Corrections = <Field extends CorrectableField>(field: Field) => CorrectionValues[Field] | undefined;

/**
 * UNKNOWN_FIELD: not in the closed list. INVALID_VALUE: no value of that field. UNKNOWN_PLACE: no such place.
 * CONTRADICTORY: two corrections cannot both hold.
 */
export type CorrectionErrorCode = 'UNKNOWN_FIELD' | 'INVALID_VALUE' | 'UNKNOWN_PLACE' | 'CONTRADICTORY';

export interface CorrectionError {
  readonly code: CorrectionErrorCode;
  readonly field: string;
  /** What is wrong, and what to do about it. */
  readonly message: string;
}

export type ParsedCorrection =
  | { readonly ok: true; readonly correction: Correction }
  | { readonly ok: false; readonly error: CorrectionError };

/** The greatest number of people that is taken for one event. */
const MOST_PEOPLE = 10_000_000;

/** Reads a field's name and its value, a JSON scalar. */
export function parseCorrection(field: string, value: unknown): ParsedCorrection {
  const known = CORRECTABLE_FIELDS.find((name) => name === field);
  if (known === undefined) {
    const message = `“${field}” cannot be corrected: choose one of ${CORRECTABLE_FIELDS.join(', ')}.`;
    return { ok: false, error: { code: 'UNKNOWN_FIELD', field, message } };
  }
  const { correction, expected } = read(known, value);
  if (correction) return { ok: true, correction };
  return { ok: false, error: { code: 'INVALID_VALUE', field, message: `${field} must be ${expected}.` } };
}

interface Reading {
  readonly correction: Correction | undefined;
  readonly expected: string;
}

function read(field: CorrectableField, value: unknown): Reading {
  switch (field) {
    case 'type': {
      const type = EVENT_TYPES.find((name) => name === value);
      return { correction: type && { field, value: type }, expected: `one of ${EVENT_TYPES.join(', ')}` };
    }
    case 'modality': {
      const modality = MODALITIES.find((name) => name === value);
      return { correction: modality && { field, value: modality }, expected: `one of ${MODALITIES.join(', ')}` };
    }
    case 'datePrecision': {
      const precision = value === null ? null : DATE_PRECISIONS.find((name) => name === value);
      const correction = precision === undefined ? undefined : { field, value: precision };
      return { correction, expected: `one of ${DATE_PRECISIONS.join(', ')}, or null` };
    }
    case 'dateStart':
    case 'dateEnd': {
      const correction = value === null || isDay(value) ? { field, value } : undefined;
      return { correction, expected: 'a day of the calendar, YYYY-MM-DD, or null' };
    }
    case 'placeId': {
      const correction = value === null || (typeof value === 'string' && value !== '') ? { field, value } : undefined;
      return { correction, expected: 'the id of a place, or null' };
    }
    default: {
      const correction = value === null || isCount(value) ? { field, value } : undefined;
      return { correction, expected: `a whole number from 0 to ${MOST_PEOPLE}, or null` };
    }
  }
}

const isDay = (value: unknown): value is string => typeof value === 'string' && parseIsoDay(value) !== null;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_PEOPLE;
