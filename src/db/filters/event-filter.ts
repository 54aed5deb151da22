// Which events.
import { and, eq, gt, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, alias } from 'drizzle-orm/sqlite-core';
import * as z from 'zod';
import { violations } from '../../../schema/agreements.ts';
import { articles } from '../../../schema/articles.ts';
import { casualtyFigures, eventModes, eventReports, events, participants } from '../../../schema/events.ts';
import {
  ACTOR_KINDS,
  EVENT_CATEGORIES,
  EVENT_MODES,
  EVENT_TYPES,
  PARTICIPANT_ROLES,
  REVIEW_STATUSES,
} from '../../../schema/vocabulary.ts';
import { eitherWay } from '../plans.ts';
import { countedFields } from './counted-fields.ts';
import { type Filter, type FilterValue, field, lookUp } from './filter.ts';
import { inBox, inCircle, within } from './map.ts';
import { byId, isActor, isArticleBy, isPublishedBy } from './references.ts';
import { text } from './text.ts';
import { anyOf, box, circle, countries, type Days, days, ids, instant, range, texts } from './values.ts';

type Events = typeof events;

const roles = anyOf('ParticipantRole', PARTICIPANT_ROLES);
const kinds = anyOf('ActorKind', ACTOR_KINDS);
const actorIds = ids('Actor');

interface Participation {
  readonly id?: readonly string[] | null | undefined;
  readonly role?: readonly (typeof PARTICIPANT_ROLES)[number][] | null | undefined;
  readonly kind?: readonly (typeof ACTOR_KINDS)[number][] | null | undefined;
}

/** One participant that is all of this at once. */
const participation: FilterValue<Participation> = {
  type: 'ParticipantFilter',
  schema: z.strictObject({ id: actorIds.schema.nullish(), role: roles.schema.nullish(), kind: kinds.schema.nullish() }),
};

/** Days that an event spans at most, from its first to its last, unless it is marked as long. */
const LONGEST_SHORT_SPAN_DAYS = 61;
const DAY_IN_MILLISECONDS = 86_400_000;
const long = alias(events, 'long');

/**
 * That an event's days overlap a range. Pages are read by first days, so a range that begins somewhere is given an earliest
 * first day too, or a page would be looked for back to the beginning of time: short events begin soon before it, and
 * of the few long ones the earliest is looked up.
 */
function overlaps({ orderDate, lastDate }: Indexed, { from, to }: Days): SQL {
  const conditions = [within(orderDate, null, to), within(lastDate, from, null)];
  if (!from) {
    conditions.push(gt(orderDate, ''));
  } else {
    const soonBefore = new Date(Date.parse(from) - LONGEST_SHORT_SPAN_DAYS * DAY_IN_MILLISECONDS)
      .toISOString()
      .slice(0, 10);
    const longOnes = sql`select min(${long.orderDate}) from ${events} ${sql.identifier('long')}
      where ${long.isLong} = 1 and ${within(long.lastDate, from, null)}`;
    conditions.push(sql`${orderDate} >= min(${soonBefore}, coalesce((${longOnes}), ${soonBefore}))`);
  }
  return sql`(${and(...conditions)})`;
}

/** Tables of what events have several of. */
type PartTable = typeof eventModes | typeof participants | typeof eventReports | typeof casualtyFigures;

/**
 * That an event has a row in the table for which a condition holds; `ofRow` is the same condition as a row at hand is better
 * asked: by no index but the event's, for another would read all rows of a source or an actor for each event.
 */
function hasRow(
  id: AnySQLiteColumn,
  table: PartTable,
  condition: SQL,
  ofRow: SQL,
  candidates = sql`select 1 from ${table} where ${condition}`,
): SQL {
  return eitherWay({
    lookedUp: sql`${id} in (select ${table.eventId} from ${table} where ${condition})`,
    asked: sql`exists (select 1 from ${table} where ${table.eventId} = ${id} and ${ofRow})`,
    candidates,
  });
}

/** A column as no index is entered by it. */
const unindexed = (column: AnySQLiteColumn) => sql`+${column}`;

/** Columns that indexes begin with. */
type Indexed = Readonly<
  Record<
    'category' | 'type' | 'country' | 'admin1' | 'placeId' | 'orderDate' | 'lastDate' | 'orderFatalities' | 'updatedAt',
    SQLWrapper
  >
>;

const withoutIndexes = (event: Events): Indexed => ({
  category: unindexed(event.category),
  type: unindexed(event.type),
  country: unindexed(event.country),
  admin1: unindexed(event.admin1),
  placeId: unindexed(event.placeId),
  orderDate: unindexed(event.orderDate),
  lastDate: unindexed(event.lastDate),
  orderFatalities: unindexed(event.orderFatalities),
  updatedAt: unindexed(event.updatedAt),
});

const other = alias(events, 'other');

/** A condition on columns of an index. A page in the order that the index has within that begins there; else the rows are looked up only where they are few. */
function byIndex(event: Events, inOrderOf: string, condition: (event: Indexed) => SQL): SQL {
  const others = sql`from ${events} ${sql.identifier('other')} where ${condition(other)}`;
  return eitherWay({
    lookedUp: sql`${event.id} in (select ${other.id} ${others})`,
    asked: condition(withoutIndexes(event)),
    candidates: sql`select 1 ${others}`,
    index: { entered: condition(event), inOrderOf },
  });
}

/** Any of some values of a column whose index is ordered by day within each of them, though not over several. */
function hasAny(event: Events, name: keyof Indexed, values: readonly string[]): SQL {
  const inOrderOf = values.length === 1 ? 'order_date' : '';
  return byIndex(event, inOrderOf, ({ [name]: column }) => sql`${column} in ${[...values]}`);
}

export const eventFilter: Filter<Events> = {
  name: 'EventFilter',
  description: 'Which events: all that is given must hold. Where a list is given, any of it.',
  fields: {
    id: byId('Event', 'Events, by id.'),
    category: field(
      anyOf('EventCategory', EVENT_CATEGORIES),
      countedFields.category.description,
      (event: Events, given) => hasAny(event, 'category', given),
    ),
    type: field(anyOf('EventType', EVENT_TYPES), countedFields.type.description, (event: Events, given) =>
      hasAny(event, 'type', given),
    ),
    mode: lookUp(anyOf('EventMode', EVENT_MODES), 'How it was carried out, by any report.', ({ id }: Events, given) =>
      hasRow(id, eventModes, inArray(eventModes.mode, given), inArray(eventModes.mode, given)),
    ),
    modality: countedFields.modality,
    date: field(days, countedFields.date.description, (event: Events, given) =>
      byIndex(event, 'order_date', (columns) => overlaps(columns, given)),
    ),
    country: field(countries, countedFields.country.description, (event: Events, given) =>
      hasAny(event, 'country', given),
    ),
    admin1: field(texts, countedFields.admin1.description, (event: Events, given) => hasAny(event, 'admin1', given)),
    place: field(ids('Place'), 'Places, by id or by GeoNames id.', (event: Events, given) =>
      hasAny(event, 'placeId', given),
    ),
    within: lookUp(box, 'In a box on the map.', inBox),
    near: lookUp(circle, 'At most so far from a point.', inCircle),
    actor: lookUp(
      participation,
      'That somebody took part who is all of this.',
      ({ id }: Events, { id: slugs, role, kind }) => {
        const conditions = [
          ...(role ? [inArray(participants.role, [...role])] : []),
          ...(kind ? [inArray(participants.kind, [...kind])] : []),
        ];
        if (slugs) {
          const all = (actor: SQLWrapper) => sql`${and(isActor(actor, slugs), ...conditions)}`;
          return hasRow(id, participants, all(participants.actorId), all(unindexed(participants.actorId)));
        }
        // Most events have a role or a kind.
        return sql`exists (select 1 from ${participants} where ${and(eq(participants.eventId, id), ...conditions)})`;
      },
    ),
    publisher: lookUp(ids('Source'), 'Sources that published a report of it, by id or slug.', ({ id }: Events, given) =>
      hasRow(
        id,
        eventReports,
        isPublishedBy(eventReports.articleId, given),
        isArticleBy(eventReports.articleId, given),
        // About as many: to count reports, all articles of the source would be read.
        sql`select 1 from ${articles} where ${inArray(articles.publisherId, given)}`,
      ),
    ),
    claimant: lookUp(
      ids('Source'),
      'Sources that claim a casualty figure in it, by id or slug.',
      ({ id }: Events, given) =>
        hasRow(
          id,
          casualtyFigures,
          inArray(casualtyFigures.sourceId, given),
          inArray(unindexed(casualtyFigures.sourceId), given),
        ),
    ),
    fatalities: field(
      range,
      'People killed: the best number, the lowest where there is none. Events without a number match no range.',
      (event: Events, { min, max }) =>
        byIndex(event, 'order_fatalities', ({ orderFatalities }) =>
          within(orderFatalities, Math.max(min ?? 0, 0), max),
        ),
    ),
    injuries: field(
      range,
      'People injured: the best number, the lowest where there is none. Events without a number match no range.',
      ({ injuriesBest, injuriesLow }: Events, { min, max }) =>
        within(sql`coalesce(${injuriesBest}, ${injuriesLow})`, min ?? 0, max),
    ),
    violates: lookUp(
      ids('Agreement'),
      'Agreements that it is said to break.',
      ({ id }: Events, given) =>
        sql`${id} in (select ${violations.eventId} from ${violations} where ${inArray(violations.agreementId, given)})`,
    ),
    reviewStatus: field(
      anyOf('ReviewStatus', REVIEW_STATUSES),
      'What reviewers say of it.',
      ({ reviewStatus }: Events, given) => inArray(reviewStatus, given),
    ),
    text: text<Events>('EVENT'),
    updatedSince: field(instant, 'Changed at this instant or later.', (event: Events, given) =>
      byIndex(event, 'updated_at', ({ updatedAt }) => sql`${updatedAt} >= ${given}`),
    ),
  },
};
