// Fields of the filter of events that ask for nothing but what statistics keep counts of: they hold for an event as for a count
// of events that are alike in all of it.
import { and, gt, inArray, type SQLWrapper, sql } from 'drizzle-orm';
import { EVENT_CATEGORIES, EVENT_TYPES, MODALITIES } from '../../../schema/vocabulary.ts';
import { field } from './filter.ts';
import { within } from './map.ts';
import { anyOf, countries, days, texts } from './values.ts';

/** Columns of events, or of counts of events (src/db/statistics/). */
export interface Counted {
  readonly category: SQLWrapper;
  readonly type: SQLWrapper;
  readonly modality: SQLWrapper;
  readonly country: SQLWrapper;
  readonly admin1: SQLWrapper;
  /** First and last day as texts that compare with days. */
  readonly orderDate: SQLWrapper;
  readonly lastDate: SQLWrapper;
}

export const countedFields = {
  category: field(anyOf('EventCategory', EVENT_CATEGORIES), 'ACLED event types.', ({ category }: Counted, given) =>
    inArray(category, given),
  ),
  type: field(anyOf('EventType', EVENT_TYPES), 'ACLED sub-event types.', ({ type }: Counted, given) =>
    inArray(type, given),
  ),
  modality: field(
    anyOf('Modality', MODALITIES),
    'Whether it is told as having happened: only `ASSERTED` and `HISTORICAL` events did.',
    ({ modality }: Counted, given) => inArray(modality, given),
  ),
  date: field(
    days,
    'Days that the event’s own days overlap; undated events do not.',
    ({ orderDate, lastDate }: Counted, { from, to }) =>
      sql`(${and(gt(orderDate, ''), within(lastDate, from, null), within(orderDate, null, to))})`,
  ),
  country: field(countries, 'Countries, ISO 3166-1 alpha-2.', ({ country }: Counted, given) => inArray(country, given)),
  admin1: field(
    texts,
    'First-level divisions, GeoNames’ short form, as `Location.admin1` has it.',
    ({ admin1 }: Counted, given) => inArray(admin1, given),
  ),
};
