// Casualty figures: numbers of people in an event, each with whoever claims it and how it stands beside the others.
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, alias } from 'drizzle-orm/sqlite-core';
import { casualtyFigures } from '../../schema/events.ts';
import type { FigureStatus as Status } from '../../schema/vocabulary.ts';
import { builder } from './builder.ts';
import { QUOTE_FIELD } from './disclosure.ts';
import { FigureStatus, Measure, Qualifier } from './enums.ts';
import { COUNT, VICTIM_FIELD } from './figures.ts';
import { SENTENCE_FIELD } from './sentence.ts';

const later = alias(casualtyFigures, 'later');

/** Whether a later figure answers the one of the id: 1 or 0. */
function isAnswered(link: AnySQLiteColumn, id: SQLWrapper): SQL<number> {
  return sql<number>`exists (select 1 from ${casualtyFigures} ${sql.identifier('later')} where ${link} = ${id})`;
}

export const CasualtyFigure = builder.drizzleNode('casualtyFigures', {
  name: 'CasualtyFigure',
  description: 'A number of people killed, wounded … in an event, as one article states it.',
  id: { column: (figure) => figure.id },
  select: { columns: {} },
  fields: (t) => ({
    measure: t.expose('measure', { type: Measure, description: COUNT.measure }),
    low: t.exposeInt('low', { nullable: true, description: COUNT.low }),
    best: t.exposeInt('best', { nullable: true, description: COUNT.best }),
    high: t.exposeInt('high', { nullable: true, description: COUNT.high }),
    qualifier: t.expose('qualifier', { type: Qualifier, description: COUNT.qualifier }),
    countText: t.exposeString('countText', { description: COUNT.countText }),
    victim: t.field(VICTIM_FIELD),
    status: t.field({
      type: FigureStatus,
      description: 'How the figure stands: a later figure may update it, a rival one contest it.',
      select: {
        columns: { alternativeToId: true, supersededById: true, contestedById: true },
        extras: {
          isSuperseded: ({ id }) => isAnswered(later.supersedesId, id),
          isContested: ({ id }) => isAnswered(later.alternativeToId, id),
        },
      },
      resolve: ({ alternativeToId, supersededById, contestedById, isSuperseded, isContested }): Status => {
        if (isSuperseded || supersededById !== null) return 'SUPERSEDED';
        const rivals = [alternativeToId, contestedById].some((id) => id !== null);
        return isContested || rivals ? 'CONTESTED' : 'CURRENT';
      },
    }),
    subsetOf: t.relation('subsetOf', { nullable: true, description: 'The figure that includes this one.' }),
    supersedes: t.relation('supersedes', { nullable: true, description: 'The earlier figure that this one updates.' }),
    alternativeTo: t.relation('alternativeTo', {
      nullable: true,
      description: 'The earlier figure of which this is a rival count by someone else, or elsewhere.',
    }),
    supersededBy: t.relation('supersededBy', {
      nullable: true,
      description: 'The later figure of the same claimant, in another report, that this one gave way to.',
    }),
    contestedBy: t.relation('contestedBy', {
      nullable: true,
      description: 'A figure of another claimant, in another report, that contradicts this one.',
    }),
    rule: t.exposeString('rule', { description: COUNT.rule }),
    claimant: t.relation('claimant', { nullable: true, description: COUNT.claimant }),
    claimantText: t.exposeString('claimantText', { nullable: true, description: COUNT.claimantText }),
    event: t.relation('event', { description: 'The event that it belongs to.' }),
    report: t.relation('report', { description: 'The report of the event that it belongs to.' }),
    article: t.relation('article', { description: COUNT.article }),
    sentence: t.field(SENTENCE_FIELD),
    quote: t.field(QUOTE_FIELD),
  }),
});

export const CasualtyFigureConnection = builder.connectionObject(
  { type: CasualtyFigure, name: 'CasualtyFigureConnection', description: 'A page of casualty figures.' },
  { name: 'CasualtyFigureEdge', description: 'A casualty figure on a page.' },
);
