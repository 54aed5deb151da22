// Agreement reports: one agreement as one article tells it.
import { builder } from './builder.ts';
import { AgreementKind, AgreementState } from './enums.ts';
import { DATE_COLUMNS, dateOf, EventDate } from './event-date.ts';
import { COUNT } from './figures.ts';
import { LOCATION_COLUMNS, Location, locationOf } from './location.ts';

const inItsOrder = { query: { orderBy: { position: 'asc' } } } as const;

export const AgreementReport = builder.drizzleNode('agreementReports', {
  name: 'AgreementReport',
  description: 'One agreement as one article tells it, and where it does so.',
  id: { column: (report) => report.id },
  select: { columns: {} },
  fields: (t) => ({
    agreement: t.relation('agreement', { description: 'The agreement, as settled from all its reports.' }),
    article: t.relation('article', { description: 'The article that tells it.' }),
    kind: t.expose('kind', { type: AgreementKind, description: 'What it is about, by this article.' }),
    name: t.exposeString('name', { nullable: true, description: 'Its name; null where the article gives none.' }),
    state: t.expose('state', { type: AgreementState, description: 'How far it has come, by this article.' }),
    date: t.field({
      type: EventDate,
      nullable: true,
      description: 'When it was agreed, by this article; null where it does not tell.',
      select: { columns: DATE_COLUMNS },
      resolve: (report) => dateOf(report),
    }),
    location: t.field({
      type: Location,
      nullable: true,
      description: 'Where it applies, by this article; null where it does not tell.',
      select: (_args, _context, nested) => ({
        columns: LOCATION_COLUMNS,
        with: { place: nested(true, ['place'], 'Place') },
      }),
      resolve: (report) => locationOf(report),
    }),
    parties: t.relation('parties', { description: 'Who has a part in it, by this article.', ...inItsOrder }),
    provisions: t.relation('provisions', { description: 'Its terms, in this article’s words.', ...inItsOrder }),
    violations: t.relation('violations', { description: 'How it was broken, by this article.', ...inItsOrder }),
    sentence: t.relation('sentence', { description: COUNT.sentence }),
    quote: t.exposeString('quote', { description: COUNT.quote }),
  }),
});

export const AgreementReportConnection = builder.connectionObject(
  { type: AgreementReport, name: 'AgreementReportConnection', description: 'A page of reports of agreements.' },
  { name: 'AgreementReportEdge', description: 'A report on a page.' },
);
