// Agreement reports: one agreement as one article tells it.
import { builder } from './builder.ts';
import { QUOTE_FIELD } from './disclosure.ts';
import { AgreementKind, AgreementState } from './enums.ts';
import { DATE_FIELD } from './event-date.ts';
import { LOCATION_FIELD } from './location.ts';
import { SENTENCE_FIELD } from './sentence.ts';

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
    date: t.field({ ...DATE_FIELD, description: 'When it was agreed, by this article; null where it does not tell.' }),
    location: t.field({
      ...LOCATION_FIELD,
      description: 'Where it applies, by this article; null where it does not tell.',
    }),
    parties: t.relation('parties', { description: 'Who has a part in it, by this article.', ...inItsOrder }),
    provisions: t.relation('provisions', { description: 'Its terms, in this article’s words.', ...inItsOrder }),
    violations: t.relation('violations', { description: 'How it was broken, by this article.', ...inItsOrder }),
    sentence: t.field(SENTENCE_FIELD),
    quote: t.field(QUOTE_FIELD),
  }),
});

export const AgreementReportConnection = builder.connectionObject(
  { type: AgreementReport, name: 'AgreementReportConnection', description: 'A page of reports of agreements.' },
  { name: 'AgreementReportEdge', description: 'A report on a page.' },
);
