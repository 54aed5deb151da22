// Statistics: how many events there are of each kind, place and time, and how many people they killed and injured.
import { z } from 'zod';
import { MAXIMUM_EVENTS_COUNTED, MAXIMUM_GROUPS } from '../db/limits.ts';
import { DIMENSIONS, isPeriod, PERIODS, type Period } from '../db/statistics/dimensions.ts';
import { eventStatistics, type Statistics } from '../db/statistics/event-statistics.ts';
import type { Group } from '../db/statistics/groups.ts';
import { periodEnd } from '../db/statistics/periods.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { EventCategory, EventType, ParticipantRole } from './enums.ts';
import { eventFiltering } from './filters.ts';
import type { FieldCost } from './limits/cost.ts';
import { Source } from './source.ts';

const DEFAULT_GROUPS = 500;

/** What statistics cost beside their groups, in objects that take as long. */
const READING_COST = 5_000;
/** How many times as long they take by actor, and by source: most events have several. */
const COST_OF_MANY = 3;

function readingCost({ groupBy }: Readonly<Record<string, unknown>>): number {
  const many = Array.isArray(groupBy) ? groupBy.filter((name) => name === 'ACTOR' || name === 'SOURCE') : [];
  return READING_COST * COST_OF_MANY ** many.length;
}

const EventDimension = builder.enumType('EventDimension', {
  description: 'What events are grouped by. An event of several days is in the period of its first day.',
  values: {
    DAY: { description: 'Day.' },
    WEEK: { description: 'ISO 8601 week, from Monday to Sunday.' },
    MONTH: { description: 'Calendar month.' },
    YEAR: { description: 'Calendar year.' },
    COUNTRY: { description: 'Country.' },
    ADMIN1: { description: 'First-level division, each with its country.' },
    CATEGORY: { description: 'ACLED event type.' },
    TYPE: { description: 'ACLED sub-event type, each with its category.' },
    ACTOR: {
      description:
        'Known actors that take part: an event counts once for each of them, in whatever many roles and reports.',
    },
    SOURCE: {
      description:
        'Publishers of its reports: an event counts once for each of them, however many reports they publish.',
    },
  } satisfies Record<(typeof DIMENSIONS)[number], object>,
});

const EventGroupOrder = builder.enumType('EventGroupOrder', {
  description: 'How groups are ordered; those that are equal stand by their keys.',
  values: {
    KEYS: {
      description:
        'By their keys: earliest first, then by country, division, category, type, actor and source, by Unicode; null last.',
    },
    EVENTS: { description: 'Most events first.' },
    FATALITIES: { description: 'Most people killed first, by the best estimates.' },
    INJURIES: { description: 'Most people injured first, by the best estimates.' },
  },
});

interface TollSum {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly eventsWithLow: number;
  readonly eventsWithBest: number;
  readonly eventsWithHigh: number;
}

const TollSum = builder.objectRef<TollSum>('TollSum').implement({
  description:
    'Sums of the tolls of events. Each sums the numbers that are there: an event whose number is null adds nothing, so compare how many events have one. Whole numbers; `Float`, for they may pass 32 bits.',
  fields: (t) => ({
    low: t.exposeFloat('low', { description: 'Sum of the lowest estimates, people.' }),
    best: t.exposeFloat('best', { description: 'Sum of the best estimates, people.' }),
    high: t.exposeFloat('high', {
      description: 'Sum of the highest estimates, people. Open ones (“at least 27”) add nothing.',
    }),
    eventsWithLow: t.exposeInt('eventsWithLow', { description: 'How many of the events have a lowest estimate.' }),
    eventsWithBest: t.exposeInt('eventsWithBest', { description: 'How many of the events have a best estimate.' }),
    eventsWithHigh: t.exposeInt('eventsWithHigh', { description: 'How many of the events have a highest estimate.' }),
  }),
});

/** A group, and what its keys stand for. Groups of one actor share it, so that it is loaded once. */
interface EventGroup {
  readonly group: Group;
  readonly period: Period | undefined;
  readonly actor: { readonly id: string } | null;
  readonly source: { readonly id: string } | null;
}

const EventGroup = builder.objectRef<EventGroup>('EventGroup').implement({
  description: 'Events that are alike in what was grouped by. Keys that were not grouped by are null.',
  fields: (t) => ({
    periodStart: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day of the period; null for undated events.',
      resolve: ({ group }) => group.periodStart,
    }),
    periodEnd: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day of the period; null for undated events.',
      resolve: ({ group: { periodStart }, period }) => (period && periodStart ? periodEnd(period, periodStart) : null),
    }),
    country: t.string({
      nullable: true,
      description: 'ISO 3166-1 alpha-2; null for events without a country.',
      resolve: ({ group }) => group.country,
    }),
    admin1: t.string({
      nullable: true,
      description: 'First-level division, GeoNames’ short form; null for events without one.',
      resolve: ({ group }) => group.admin1,
    }),
    category: t.field({
      type: EventCategory,
      nullable: true,
      description: 'ACLED event type.',
      resolve: ({ group }) => group.category,
    }),
    type: t.field({
      type: EventType,
      nullable: true,
      description: 'ACLED sub-event type.',
      resolve: ({ group }) => group.type,
    }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'The actor; null for events in which nobody known takes part, or not in the roles asked for.',
      resolve: ({ actor }) => actor,
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The publisher; null for events whose publisher nobody knows.',
      resolve: ({ source }) => source,
    }),
    events: t.int({ description: 'How many events.', resolve: ({ group }) => group.events }),
    fatalities: t.field({
      type: TollSum,
      description: 'People killed.',
      resolve: ({ group }) => ({
        low: group.fatalitiesLow,
        best: group.fatalitiesBest,
        high: group.fatalitiesHigh,
        eventsWithLow: group.withFatalitiesLow,
        eventsWithBest: group.withFatalitiesBest,
        eventsWithHigh: group.withFatalitiesHigh,
      }),
    }),
    injuries: t.field({
      type: TollSum,
      description: 'People injured.',
      resolve: ({ group }) => ({
        low: group.injuriesLow,
        best: group.injuriesBest,
        high: group.injuriesHigh,
        eventsWithLow: group.withInjuriesLow,
        eventsWithBest: group.withInjuriesBest,
        eventsWithHigh: group.withInjuriesHigh,
      }),
    }),
  }),
});

const EventStatistics = builder
  .objectRef<Statistics & { readonly period: Period | undefined }>('EventStatistics')
  .implement({
    description: 'Events in groups.',
    fields: (t) => ({
      groups: t.field({
        type: [EventGroup],
        description: 'The groups, in the order asked for. Without `groupBy` there is one, of all events.',
        extensions: { cost: { size: () => 1 } satisfies FieldCost },
        resolve: ({ groups, period }) => {
          const objects = new Map<string, { readonly id: string }>();
          const objectOf = (kind: string, id: string | null) => {
            if (id === null) return null;
            const object = objects.get(`${kind}:${id}`) ?? { id };
            objects.set(`${kind}:${id}`, object);
            return object;
          };
          return groups.map((group) => ({
            group,
            period,
            actor: objectOf('Actor', group.actorId),
            source: objectOf('Source', group.sourceId),
          }));
        },
      }),
      totalGroups: t.exposeInt('totalGroups', {
        description: 'How many groups there are in all: more than `groups` has where `first` is less.',
      }),
      eventsCounted: t.exposeInt('eventsCounted', {
        description: 'How many events were counted, each once, also where it is in several groups.',
      }),
      exact: t.exposeBoolean('isExact', {
        description: `Whether all events of the filter were counted. Always so for filters of date, country, category, type and modality and all groups but those of actors and sources, of which counts are kept; also for filters and groups of admin1, but not by days or weeks, nor of days that are no whole months. False where anything else lets more than ${MAXIMUM_EVENTS_COUNTED} events through: the numbers are then of ${MAXIMUM_EVENTS_COUNTED + 1} of them, whichever are found first.`,
      }),
    }),
  });

builder.queryFields((t) => ({
  eventStatistics: t.field({
    type: EventStatistics,
    description:
      'Counts of events and sums of their tolls, by up to two dimensions. An event of several days is in the period of its first day, also where that is before the days filtered by.',
    args: {
      filter: t.arg(eventFiltering.argument),
      groupBy: t.arg({
        type: [EventDimension],
        required: true,
        defaultValue: [],
        description: `What to group by: none, one or two of them, at most one of ${PERIODS.join(', ')}.`,
        validate: z
          .array(z.enum(DIMENSIONS))
          .max(2, 'give at most two dimensions')
          .refine((given) => new Set(given).size === given.length, 'give each dimension once')
          .refine((given) => given.filter(isPeriod).length <= 1, `give one of ${PERIODS.join(', ')}, not two`),
      }),
      orderBy: t.arg({ type: EventGroupOrder, defaultValue: 'KEYS', description: 'In which order.' }),
      first: t.arg.int({
        required: true,
        defaultValue: DEFAULT_GROUPS,
        description: `How many groups: 1 to ${MAXIMUM_GROUPS}.`,
        validate: z.int().min(1, 'must be one or more').max(MAXIMUM_GROUPS, `must be ${MAXIMUM_GROUPS} or less`),
      }),
      fillEmptyPeriods: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: `Also give the periods without an event. Needs a period in \`groupBy\` and both ends of \`filter.date\`; with another dimension, each of its values that has an event in some period gets all periods. At most ${MAXIMUM_GROUPS} groups may come of it.`,
      }),
      actorRoles: t.arg({
        type: [ParticipantRole],
        description: 'For `ACTOR`: count actors only in these roles; in any where not given.',
      }),
    },
    extensions: { cost: { own: readingCost, size: ({ first }) => Number(first) } satisfies FieldCost },
    resolve: async (_root, { filter, orderBy, ...options }, { db }) => ({
      ...(await eventStatistics(db, filter, { ...options, orderBy: orderBy ?? 'KEYS' })),
      period: options.groupBy.find(isPeriod),
    }),
  }),
}));
