// Events: what happened, as settled from all its reports.
import { events } from '../../schema/events.ts';
import { typeOfViolence } from '../db/codes.ts';
import { findSuccessors } from '../db/history.ts';
import { readModes, readTargets, readWeapons } from '../db/report-lists.ts';
import { readIndexes } from '../db/sentences.ts';
import { countKept } from '../db/statistics/event-statistics.ts';
import { countUpTo } from '../db/totals.ts';
import { distinctBy } from '../distinct.ts';
import { builder } from './builder.ts';
import { Discrepancy } from './discrepancy.ts';
import { EventCategory, EventMode, EventType, Modality, ReviewStatus } from './enums.ts';
import { DATE_FIELD } from './event-date.ts';
import { eventFiltering } from './filters.ts';
import { LOCATION_FIELD } from './location.ts';
import { eventOrder } from './orders.ts';
import { Participant, Target, Weapon } from './participant.ts';
import { Source } from './source.ts';
import { FATALITIES_FIELD, INJURIES_FIELD } from './toll.ts';

const TypeOfViolence = builder.enumType('TypeOfViolence', {
  description: 'UCDP GED’s types of organised violence.',
  values: {
    STATE_BASED: { description: 'UCDP 1: at least one side is the government of a state.' },
    NON_STATE: { description: 'UCDP 2: organised armed groups, none of them the government of a state.' },
    ONE_SIDED: { description: 'UCDP 3: a government or an organised group attacks civilians.' },
  },
});

export const Event = builder.drizzleNode('events', {
  name: 'Event',
  description: 'Something that happened at a time and a place, as settled from all articles that report it.',
  id: { column: (event) => event.id },
  select: { columns: {} },
  fields: (t) => ({
    type: t.expose('type', { type: EventType, description: 'ACLED sub-event type.' }),
    category: t.expose('category', { type: EventCategory, description: 'ACLED event type.' }),
    modality: t.expose('modality', {
      type: Modality,
      description: 'Whether it is told as having happened; only `ASSERTED` and `HISTORICAL` events did.',
    }),
    modes: t.field({
      type: [EventMode],
      description: 'How it was carried out.',
      select: { with: { tellings: { columns: { modes: true }, orderBy: { id: 'asc' } } } },
      resolve: ({ tellings }) => [...new Set(tellings.flatMap(({ modes }) => readModes(modes)))],
    }),
    date: t.field({ ...DATE_FIELD, description: 'When; null where no article tells.' }),
    location: t.field({ ...LOCATION_FIELD, description: 'Where; null where no article tells.' }),
    participants: t.field({
      type: [Participant],
      description:
        'Who took part, each actor once a role. Battles have `SIDE_A` and `SIDE_B`, other violence `PERPETRATOR` and `TARGET`.',
      select: (_args, _context, nested) => ({
        with: {
          participants: nested({
            columns: { role: true, actorId: true, name: true },
            orderBy: { reportId: 'asc', position: 'asc' },
          }),
        },
      }),
      resolve: ({ participants }) =>
        distinctBy(participants, ({ role, actorId, name }) => `${role} ${actorId ?? name}`),
    }),
    targets: t.field({
      type: [Target],
      description: 'Physical targets, as each article names them.',
      select: { with: { tellings: { columns: { targets: true }, orderBy: { id: 'asc' } } } },
      resolve: ({ tellings }) => tellings.flatMap(({ targets }) => readTargets(targets)),
    }),
    weapons: t.field({
      type: [Weapon],
      description: 'Weapons, as each article names them.',
      select: { with: { tellings: { columns: { weapons: true }, orderBy: { id: 'asc' } } } },
      resolve: ({ tellings }) => tellings.flatMap(({ weapons }) => readWeapons(weapons)),
    }),
    fatalities: t.field({ ...FATALITIES_FIELD, description: 'People killed, reconciled over all figures.' }),
    injuries: t.field({ ...INJURIES_FIELD, description: 'People injured, reconciled over all figures.' }),
    typeOfViolence: t.field({
      type: TypeOfViolence,
      nullable: true,
      description:
        'UCDP GED’s `type_of_violence`, derived; null for what UCDP does not count, and where a side is not known.',
      select: {
        columns: { category: true },
        with: { participants: { columns: { role: true, kind: true }, orderBy: { reportId: 'asc', position: 'asc' } } },
      },
      resolve: ({ category, participants }) => typeOfViolence(category, participants),
    }),
    sources: t.field({
      type: [Source],
      description: 'Who publishes a report of the event, and who claims a figure in it; each once.',
      select: (_args, _context, nested) => ({
        with: {
          tellings: {
            columns: {},
            orderBy: { id: 'asc' },
            with: { article: { columns: {}, with: { publisher: nested() } } },
          },
          casualties: { columns: {}, with: { claimant: nested() } },
        },
      }),
      resolve: ({ tellings, casualties }) =>
        distinctBy(
          [...tellings.map(({ article }) => article.publisher), ...casualties.map(({ claimant }) => claimant)].filter(
            (source) => source !== null,
          ),
          ({ id }) => id,
        ),
    }),
    discrepancies: t.field({
      type: [Discrepancy],
      description: 'Figures or dates that cannot all be true, in sentences that report the event.',
      select: (_args, _context, nested) => ({
        with: {
          tellings: {
            columns: { sentences: true },
            orderBy: { id: 'asc' },
            with: {
              article: {
                columns: {},
                with: {
                  discrepancies: nested({ columns: { sentences: true } }),
                },
              },
            },
          },
        },
      }),
      resolve: ({ tellings }) =>
        tellings.flatMap(({ sentences, article }) => {
          const reported = new Set(readIndexes(sentences));
          return article.discrepancies.filter((discrepancy) =>
            readIndexes(discrepancy.sentences).some((index) => reported.has(index)),
          );
        }),
    }),
    reviewStatus: t.expose('reviewStatus', { type: ReviewStatus, description: 'What reviewers say of it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first stored.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    revision: t.exposeInt('revision', { description: 'Counts its changes; 1 at first.' }),
  }),
});

export const EventConnection = builder.connectionObject(
  { type: Event, name: 'EventConnection', description: 'A page of events.' },
  { name: 'EventEdge', description: 'An event on a page.' },
);

builder.queryFields((t) => ({
  event: t.drizzleField({
    type: Event,
    nullable: true,
    description:
      'One event; that of an event which was absorbed is the one that absorbed it. Null where there is none.',
    args: { id: t.arg.globalID({ for: Event, required: true, description: 'Global id.' }) },
    resolve: async (query, _root, { id }, { db, connection }) => {
      const find = (eventId: string) => db.query.events.findFirst(query({ where: { id: eventId } }));
      const event = await find(id.id);
      if (event) return event;
      const successor = (await findSuccessors(connection, [id.id])).get(id.id);
      return successor === undefined ? undefined : find(successor);
    },
  }),
  events: t.drizzleConnection(
    {
      type: Event,
      description: 'Events, latest first unless another order is asked for; undated ones last.',
      args: { filter: t.arg(eventFiltering.argument), orderBy: t.arg(eventOrder.argument) },
      totalCount: async (_root, { filter }, { db }) =>
        (await countKept(db, filter)) ?? countUpTo(db, events, eventFiltering.condition(filter)?.(events)),
      resolve: (query, _root, { filter, orderBy }, { db }) =>
        db.query.events.findMany(query({ where: eventFiltering.where(filter), orderBy: eventOrder.orderBy(orderBy) })),
    },
    EventConnection,
  ),
}));
