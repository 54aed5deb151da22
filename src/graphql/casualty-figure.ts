// Casualty figures: numbers of people in an event, each with whoever claims it and how it stands beside the others.
import { sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { casualtyFigures } from '../../schema/events.ts';
import type { FigureStatus as Status } from '../../schema/vocabulary.ts';
import { builder } from './builder.ts';
import { FigureStatus, Measure, Qualifier } from './enums.ts';
import { COUNT, VICTIM_FIELD } from './figures.ts';

const later = alias(casualtyFigures, 'later');

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
        columns: { alternativeToId: true },
        extras: {
          answers: ({ id, eventId }) => sql<string | null>`(
            select group_concat(distinct case ${id} when ${later.supersedesId} then 'supersedes' else 'contests' end)
            from ${casualtyFigures} ${sql.identifier('later')}
            where ${later.eventId} = ${eventId} and ${id} in (${later.supersedesId}, ${later.alternativeToId}))`,
        },
      },
      resolve: ({ alternativeToId, answers }): Status => {
        if (answers?.includes('supersedes')) return 'SUPERSEDED';
        return answers?.includes('contests') || alternativeToId !== null ? 'CONTESTED' : 'CURRENT';
      },
    }),
    subsetOf: t.relation('subsetOf', { nullable: true, description: 'The figure that includes this one.' }),
    supersedes: t.relation('supersedes', { nullable: true, description: 'The earlier figure that this one updates.' }),
    alternativeTo: t.relation('alternativeTo', {
      nullable: true,
      description: 'The earlier figure of which this is a rival count by someone else, or elsewhere.',
    }),
    rule: t.exposeString('rule', { description: COUNT.rule }),
    claimant: t.relation('claimant', { nullable: true, description: COUNT.claimant }),
    claimantText: t.exposeString('claimantText', { nullable: true, description: COUNT.claimantText }),
    event: t.relation('event', { description: 'The event that it belongs to.' }),
    report: t.relation('report', { description: 'The report of the event that it belongs to.' }),
    article: t.relation('article', { description: COUNT.article }),
    sentence: t.relation('sentence', { description: COUNT.sentence }),
    quote: t.exposeString('quote', { description: COUNT.quote }),
  }),
});

export const CasualtyFigureConnection = builder.connectionObject(
  { type: CasualtyFigure, name: 'CasualtyFigureConnection', description: 'A page of casualty figures.' },
  { name: 'CasualtyFigureEdge', description: 'A casualty figure on a page.' },
);
