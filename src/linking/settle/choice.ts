// What an event is, when and where: one of the things that its reports say. Copies are left out before.
import { DATE_PRECISIONS, LOCATION_PRECISIONS, type Modality } from '../../../schema/vocabulary.ts';
import type { Account } from './accounts.ts';
import { WEIGHT } from './limits.ts';
import type { DateCells, LocationCells } from './report.ts';
import type { SettledCells } from './settled.ts';

/** What one voice says. */
export interface Voiced<Report> {
  readonly report: Report;
  /** Key of whoever speaks; each has one vote. */
  readonly voice: string;
}

/** From the firmest to the weakest. */
const FIRMNESS: readonly Modality[] = ['ASSERTED', 'HISTORICAL', 'PLANNED', 'HYPOTHETICAL', 'DENIED'];

/** The modality is the firmest that any report tells: asserted, historical, planned, hypothetical; denied only where all deny. */
export function settleModality(accounts: readonly Account[]): Modality {
  return FIRMNESS.find((modality) => accounts.some(({ report }) => report.modality === modality)) ?? 'DENIED';
}

/** The type is the one with most weight of voices behind it, OTHER only where no report says more; the earliest where they are even. */
export function settleType(accounts: readonly Account[]): Pick<SettledCells, 'type' | 'category'> | undefined {
  const specific = accounts.filter(({ report }) => report.type !== 'OTHER');
  const chosen = mostSaid(specific.length > 0 ? specific : accounts, ({ type }) => type, weightOf);
  return chosen && { type: chosen.type, category: chosen.category };
}

/** The date is the most precise; of equally precise ones what most voices say; then the earliest report's. */
export function settleDate(accounts: readonly Voiced<DateCells>[]): DateCells | undefined {
  const chosen = mostSaid(finest(accounts, datePrecision), ({ dateStart, dateEnd }) =>
    JSON.stringify([dateStart, dateEnd]),
  );
  if (!chosen) return undefined;
  const { dateStart, dateEnd, datePrecision: precision, dateBasis, dateText } = chosen;
  return { dateStart, dateEnd, datePrecision: precision, dateBasis, dateText };
}

/** The location is the most precise, a known place before a mere name; of equally precise ones what most voices say; then the earliest report's. */
export function settleLocation(accounts: readonly Voiced<LocationCells>[]): LocationCells | undefined {
  const chosen = mostSaid(
    finest(accounts, locationPrecision),
    ({ placeId, locationName, admin1, country }) => placeId ?? JSON.stringify([locationName, admin1, country]),
  );
  if (!chosen) return undefined;
  const { locationName, admin1, country, latitude, longitude, locationText, placeId } = chosen;
  const { locationPrecision: precision } = chosen;
  return {
    locationName,
    admin1,
    country,
    latitude,
    longitude,
    locationPrecision: precision,
    locationText,
    placeId,
  };
}

/** Reports that are about the event weigh most, those that look back at it least. */
function weightOf({ report, isBackground }: Account): number {
  if (isBackground) return WEIGHT.BACKGROUND;
  return report.prominence === 0 ? WEIGHT.PRIMARY : WEIGHT.SECONDARY;
}

/** Less is finer: a stated precision, then a bare bound, then words that nobody could resolve, then nothing. */
function datePrecision({ dateStart, dateEnd, datePrecision: precision, dateText }: DateCells): number {
  if (precision !== null) return DATE_PRECISIONS.indexOf(precision);
  if (dateStart !== null || dateEnd !== null) return DATE_PRECISIONS.length;
  return DATE_PRECISIONS.length + (dateText === null ? 2 : 1);
}

/** Less is finer; of one precision a place with an id before a name that no gazetteer knows. */
function locationPrecision({ locationPrecision: precision, placeId }: LocationCells): number {
  const rank = precision === null ? LOCATION_PRECISIONS.length : LOCATION_PRECISIONS.indexOf(precision);
  return rank * 2 + Number(placeId === null);
}

function finest<Report>(
  accounts: readonly Voiced<Report>[],
  coarseness: (report: Report) => number,
): readonly Voiced<Report>[] {
  const least = accounts.reduce((min, { report }) => Math.min(min, coarseness(report)), Number.POSITIVE_INFINITY);
  return accounts.filter(({ report }) => coarseness(report) === least);
}

/** The earliest report that says what most voices say. A voice has one vote for a thing however often it says it: that of its weightiest report. */
export function mostSaid<Report, One extends Voiced<Report>>(
  accounts: readonly (One & Voiced<Report>)[],
  keyOf: (report: Report) => string,
  weight: (account: One) => number = () => 1,
): Report | undefined {
  const byKey = Map.groupBy(accounts, ({ report }) => keyOf(report));
  let best: { readonly report: Report; readonly votes: number } | undefined;
  for (const said of byKey.values()) {
    const ofVoices = [...Map.groupBy(said, ({ voice }) => voice).values()];
    const votes = ofVoices.reduce((sum, one) => sum + Math.max(...one.map(weight)), 0);
    const report = said[0]?.report;
    if (report && (!best || votes > best.votes)) best = { report, votes };
  }
  return best?.report;
}
