// Which casualty figures, which tallies, and which reports of events.
import { and, gt, inArray, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { casualtyFigures, eventReports } from '../../../schema/events.ts';
import type { tallies } from '../../../schema/tallies.ts';
import {
  EVENT_CATEGORIES,
  EVENT_TYPES,
  MEASURES,
  MODALITIES,
  VICTIM_GROUPS,
  VICTIM_STATUSES,
} from '../../../schema/vocabulary.ts';
import { type Filter, type FilterField, field, lookUp } from './filter.ts';
import { within } from './map.ts';
import { byId, isActor, isPublishedBy } from './references.ts';
import { anyOf, countries, days, ids, range, texts } from './values.ts';

type Figures = typeof casualtyFigures;
type Tallies = typeof tallies;
type Reports = typeof eventReports;

/** What figures and tallies both have. */
type Counted = Record<
  'measure' | 'best' | 'low' | 'victimStatus' | 'victimGroup' | 'victimActorId' | 'sourceId' | 'articleId',
  AnySQLiteColumn
>;

const COUNT_FIELDS = {
  measure: field(anyOf('Measure', MEASURES), 'What is counted.', ({ measure }: Counted, given) =>
    inArray(measure, given),
  ),
  count: field(range, 'The best number, the lowest where there is none.', ({ best, low }: Counted, { min, max }) =>
    within(sql`coalesce(${best}, ${low})`, min ?? 0, max),
  ),
  victimStatus: field(
    anyOf('VictimStatus', VICTIM_STATUSES),
    'Whether the victims are combatants.',
    ({ victimStatus }: Counted, given) => inArray(victimStatus, given),
  ),
  victimGroup: field(
    anyOf('VictimGroup', VICTIM_GROUPS),
    'Named sub-group of the victims.',
    ({ victimGroup }: Counted, given) => inArray(victimGroup, given),
  ),
  victimActor: field(
    ids('Actor'),
    'Actors whom the victims belong to, by id or slug.',
    ({ victimActorId }: Counted, given) => isActor(victimActorId, given),
  ),
  claimant: field(ids('Source'), 'Who says so, by id or slug.', ({ sourceId }: Counted, given) =>
    inArray(sourceId, given),
  ),
  publisher: lookUp(ids('Source'), 'Who published the article, by id or slug.', ({ articleId }: Counted, given) =>
    isPublishedBy(articleId, given),
  ),
} satisfies Record<string, FilterField<Counted>>;

export const casualtyFigureFilter: Filter<Figures> = {
  name: 'CasualtyFigureFilter',
  description: 'Which casualty figures: all that is given must hold. Where a list is given, any of it.',
  fields: { id: byId('CasualtyFigure', 'Casualty figures, by id.'), ...COUNT_FIELDS },
};

export const tallyFilter: Filter<Tallies> = {
  name: 'TallyFilter',
  description: 'Which tallies: all that is given must hold. Where a list is given, any of it.',
  fields: {
    id: byId('Tally', 'Tallies, by id.'),
    ...COUNT_FIELDS,
    perpetrator: field(
      ids('Actor'),
      'Who is said to have caused it, by id or slug.',
      ({ perpetratorActorId }: Tallies, given) => isActor(perpetratorActorId, given),
    ),
    period: field(
      days,
      'Days that the period overlaps; one that is open at an end reaches on there.',
      ({ periodStart, periodEnd, orderDate }: Tallies, { from, to }) =>
        sql`(${and(
          gt(orderDate, ''),
          within(sql`coalesce(${periodEnd}, ${orderDate})`, from, null),
          within(sql`coalesce(${periodStart}, '')`, null, to),
        )})`,
    ),
    country: field(countries, 'Countries, ISO 3166-1 alpha-2.', ({ country }: Tallies, given) =>
      inArray(country, given),
    ),
    admin1: field(texts, 'First-level divisions, GeoNames’ short form.', ({ admin1 }: Tallies, given) =>
      inArray(admin1, given),
    ),
    place: field(ids('Place'), 'Places, by id or by GeoNames id.', ({ placeId }: Tallies, given) =>
      inArray(placeId, given),
    ),
  },
};

export const eventReportFilter: Filter<Reports> = {
  name: 'EventReportFilter',
  description: 'Which reports of events: all that is given must hold. Where a list is given, any of it.',
  fields: {
    id: byId('EventReport', 'Reports, by id.'),
    publisher: lookUp(ids('Source'), 'Who published the article, by id or slug.', ({ articleId }: Reports, given) =>
      isPublishedBy(articleId, given),
    ),
    category: field(
      anyOf('EventCategory', EVENT_CATEGORIES),
      'ACLED event types, by the article.',
      ({ category }: Reports, given) => inArray(category, given),
    ),
    type: field(anyOf('EventType', EVENT_TYPES), 'ACLED sub-event types, by the article.', ({ type }: Reports, given) =>
      inArray(type, given),
    ),
    modality: field(
      anyOf('Modality', MODALITIES),
      'Whether the article tells it as having happened.',
      ({ modality }: Reports, given) => inArray(modality, given),
    ),
  },
};
