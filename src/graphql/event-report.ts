// Event reports: one event as one article tells it.
import { builder } from './builder.ts';
import { EventCategory, EventMode, EventType, Modality } from './enums.ts';
import { DATE_COLUMNS, dateOf, EventDate } from './event-date.ts';
import { LOCATION_COLUMNS, Location, locationOf } from './location.ts';
import { FATALITY_COLUMNS, fatalitiesOf, INJURY_COLUMNS, injuriesOf, Toll } from './toll.ts';

export const EventReport = builder.drizzleNode('eventReports', {
  name: 'EventReport',
  description: 'One event as one article tells it: what each outlet said, to be laid side by side.',
  id: { column: (report) => report.id },
  select: { columns: {} },
  fields: (t) => ({
    event: t.relation('event', { description: 'The event, as settled from all its reports.' }),
    article: t.relation('article', { description: 'The article that tells it.' }),
    prominence: t.exposeInt('prominence', {
      description: 'Place in the article’s order of prominence; 0 is what it is about.',
    }),
    type: t.expose('type', { type: EventType, description: 'ACLED sub-event type, by this article.' }),
    category: t.expose('category', { type: EventCategory, description: 'ACLED event type, by this article.' }),
    modality: t.expose('modality', {
      type: Modality,
      description: 'Whether this article tells it as having happened.',
    }),
    modes: t.field({
      type: [EventMode],
      description: 'How it was carried out, by this article.',
      select: { with: { modes: { columns: { mode: true }, orderBy: { position: 'asc' } } } },
      resolve: ({ modes }) => modes.map(({ mode }) => mode),
    }),
    date: t.field({
      type: EventDate,
      nullable: true,
      description: 'When, by this article; null without words of time and without a date of the article.',
      select: { columns: DATE_COLUMNS },
      resolve: (report) => dateOf(report),
    }),
    location: t.field({
      type: Location,
      nullable: true,
      description: 'Where, by this article; null where it does not say.',
      select: (_args, _context, nested) => ({
        columns: LOCATION_COLUMNS,
        with: { place: nested(true, ['place'], 'Place') },
      }),
      resolve: (report) => locationOf(report),
    }),
    participants: t.relation('participants', {
      description: 'Who took part, by this article.',
      query: { orderBy: { position: 'asc' } },
    }),
    targets: t.relation('targets', {
      description: 'Physical targets, by this article.',
      query: { orderBy: { position: 'asc' } },
    }),
    weapons: t.relation('weapons', {
      description: 'Weapons, by this article.',
      query: { orderBy: { position: 'asc' } },
    }),
    figures: t.relation('casualties', {
      description: 'Casualty figures that this article states, in its order.',
      query: { orderBy: { position: 'asc' } },
    }),
    fatalities: t.field({
      type: Toll,
      description: 'People killed, reconciled over this article’s figures.',
      select: { columns: FATALITY_COLUMNS },
      resolve: (report) => fatalitiesOf(report),
    }),
    injuries: t.field({
      type: Toll,
      description: 'People injured, reconciled over this article’s figures.',
      select: { columns: INJURY_COLUMNS },
      resolve: (report) => injuriesOf(report),
    }),
    sentences: t.relation('sentences', {
      description: 'The sentences that tell it.',
      query: { orderBy: { index: 'asc' } },
    }),
    rule: t.exposeString('rule', { description: 'Name of the extraction rule that made it.' }),
  }),
});

export const EventReportConnection = builder.connectionObject(
  { type: EventReport, name: 'EventReportConnection', description: 'A page of reports of events.' },
  { name: 'EventReportEdge', description: 'A report on a page.' },
);
