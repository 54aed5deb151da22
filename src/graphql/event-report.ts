// Event reports: one event as one article tells it.
import { readModes, readTargets, readWeapons } from '../db/report-lists.ts';
import { readSentences, sentencesOf } from '../db/sentences.ts';
import { builder } from './builder.ts';
import { EventCategory, EventMode, EventType, Modality } from './enums.ts';
import { DATE_FIELD } from './event-date.ts';
import { LOCATION_FIELD } from './location.ts';
import { Target, Weapon } from './participant.ts';
import { Sentence } from './sentence.ts';
import { FATALITIES_FIELD, INJURIES_FIELD } from './toll.ts';

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
      description:
        'Whether this article tells it as having happened. `HISTORICAL`: it mentions the event beside its own news, as background, which moves no figure of an earlier report unless it names the claimant.',
    }),
    modes: t.field({
      type: [EventMode],
      description: 'How it was carried out, by this article.',
      select: { columns: { modes: true } },
      resolve: ({ modes }) => readModes(modes),
    }),
    date: t.field({
      ...DATE_FIELD,
      description: 'When, by this article; null without words of time and without a date of the article.',
    }),
    location: t.field({ ...LOCATION_FIELD, description: 'Where, by this article; null where it does not say.' }),
    participants: t.relation('participants', {
      description: 'Who took part, by this article.',
      query: { orderBy: { position: 'asc' } },
    }),
    targets: t.field({
      type: [Target],
      description: 'Physical targets, by this article.',
      select: { columns: { targets: true } },
      resolve: ({ targets }) => readTargets(targets),
    }),
    weapons: t.field({
      type: [Weapon],
      description: 'Weapons, by this article.',
      select: { columns: { weapons: true } },
      resolve: ({ weapons }) => readWeapons(weapons),
    }),
    figures: t.relation('casualties', {
      description: 'Casualty figures that this article states, in its order.',
      query: { orderBy: { position: 'asc' } },
    }),
    fatalities: t.field({ ...FATALITIES_FIELD, description: 'People killed, reconciled over this article’s figures.' }),
    injuries: t.field({ ...INJURIES_FIELD, description: 'People injured, reconciled over this article’s figures.' }),
    sentences: t.field({
      type: [Sentence],
      description: 'The sentences that tell it.',
      select: { extras: { toldIn: sentencesOf } },
      resolve: ({ toldIn }) => readSentences(toldIn),
    }),
    rule: t.exposeString('rule', { description: 'Name of the extraction rule that made it.' }),
  }),
});

export const EventReportConnection = builder.connectionObject(
  { type: EventReport, name: 'EventReportConnection', description: 'A page of reports of events.' },
  { name: 'EventReportEdge', description: 'A report on a page.' },
);
