// Tallies: cumulative and war-long figures, never part of an event.
import { tallies } from '../../schema/tallies.ts';
import { countUpTo } from '../db/totals.ts';
import { ActorReference, referenceOf } from './actor-reference.ts';
import { builder } from './builder.ts';
import { QUOTE_FIELD } from './disclosure.ts';
import { Measure, Qualifier } from './enums.ts';
import { COUNT, VICTIM_FIELD } from './figures.ts';
import { tallyFiltering } from './filters.ts';
import { LOCATION_FIELD } from './location.ts';
import { tallyOrder } from './orders.ts';
import { SENTENCE_FIELD } from './sentence.ts';

export const Tally = builder.drizzleNode('tallies', {
  name: 'Tally',
  description:
    'A cumulative figure over many events, as one article states it: “since the war began”. Never summed into events.',
  id: { column: (tally) => tally.id },
  select: { columns: {} },
  fields: (t) => ({
    measure: t.expose('measure', { type: Measure, description: COUNT.measure }),
    low: t.exposeInt('low', { nullable: true, description: COUNT.low }),
    best: t.exposeInt('best', { nullable: true, description: COUNT.best }),
    high: t.exposeInt('high', { nullable: true, description: COUNT.high }),
    qualifier: t.expose('qualifier', { type: Qualifier, description: COUNT.qualifier }),
    countText: t.exposeString('countText', { description: COUNT.countText }),
    victim: t.field(VICTIM_FIELD),
    perpetrator: t.field({
      type: ActorReference,
      nullable: true,
      description: 'Who is said to have caused it; null where nobody is.',
      select: (_args, _context, nested) => ({
        columns: { perpetratorName: true, perpetratorKind: true, perpetratorText: true },
        with: { perpetratorActor: nested(true, ['actor'], 'Actor') },
      }),
      resolve: (tally) =>
        referenceOf(tally.perpetratorActor, tally.perpetratorName, tally.perpetratorKind, tally.perpetratorText),
    }),
    periodStart: t.expose('periodStart', {
      type: 'Date',
      nullable: true,
      description: 'First day counted; null where open.',
    }),
    periodEnd: t.expose('periodEnd', {
      type: 'Date',
      nullable: true,
      description: 'Last day counted; null where open.',
    }),
    location: t.field({ ...LOCATION_FIELD, description: 'Where; null where nothing says.' }),
    subsetOf: t.relation('subsetOf', { nullable: true, description: 'The tally that includes this one.' }),
    rule: t.exposeString('rule', { description: COUNT.rule }),
    claimant: t.relation('claimant', { nullable: true, description: COUNT.claimant }),
    claimantText: t.exposeString('claimantText', { nullable: true, description: COUNT.claimantText }),
    article: t.relation('article', { description: COUNT.article }),
    sentence: t.field(SENTENCE_FIELD),
    quote: t.field(QUOTE_FIELD),
  }),
});

export const TallyConnection = builder.connectionObject(
  { type: Tally, name: 'TallyConnection', description: 'A page of tallies.' },
  { name: 'TallyEdge', description: 'A tally on a page.' },
);

builder.queryField('tallies', (t) =>
  t.drizzleConnection(
    {
      type: Tally,
      description: 'Tallies, latest period first unless another order is asked for.',
      args: { filter: t.arg(tallyFiltering.argument), orderBy: t.arg(tallyOrder.argument) },
      totalCount: (_root, { filter }, { db }) => countUpTo(db, tallies, tallyFiltering.condition(filter)?.(tallies)),
      resolve: (query, _root, { filter, orderBy }, { db }) =>
        db.query.tallies.findMany(query({ where: tallyFiltering.where(filter), orderBy: tallyOrder.orderBy(orderBy) })),
    },
    TallyConnection,
  ),
);
