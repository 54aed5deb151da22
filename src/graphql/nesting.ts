// How the types lead to pages of one another. Apart from the types, which would import each other in circles.
import { isSaidFirst } from '../db/filters/agreement-filter.ts';
import { Actor } from './actor.ts';
import { ActorRelationConnection } from './actor-relation.ts';
import { Agreement, AgreementConnection, ViolationConnection } from './agreement.ts';
import { AgreementReportConnection } from './agreement-report.ts';
import { Article, ArticleConnection } from './article.ts';
import { builder } from './builder.ts';
import { CasualtyFigureConnection } from './casualty-figure.ts';
import { Event, EventConnection } from './event.ts';
import { EventChangeConnection } from './event-change.ts';
import { EventReportConnection } from './event-report.ts';
import {
  actorRelationFiltering,
  agreementFiltering,
  agreementReportFiltering,
  articleFiltering,
  casualtyFigureFiltering,
  eventFiltering,
  eventReportFiltering,
  tallyFiltering,
  violationFiltering,
} from './filters.ts';
import { agreementOrder, articleOrder, casualtyFigureOrder, dearUnlessByDay, eventOrder } from './orders.ts';
import { Place } from './place.ts';
import { Source } from './source.ts';
import { TallyConnection } from './tally.ts';

builder.drizzleObjectFields(Article, (t) => ({
  events: t.relatedConnection(
    'events',
    {
      description: 'Events that the article reports, latest first. For its own order and words see `reports`.',
      totalCount: true,
      args: { filter: t.arg(eventFiltering.argument), orderBy: t.arg(eventOrder.argument) },
      query: ({ filter, orderBy }) => ({ where: eventFiltering.where(filter), orderBy: eventOrder.orderBy(orderBy) }),
    },
    EventConnection,
  ),
  reports: t.relatedConnection(
    'reports',
    {
      description: 'What the article says of each event, most prominent first: the first is what it is about.',
      totalCount: true,
      args: { filter: t.arg(eventReportFiltering.argument) },
      query: ({ filter }) => ({ where: eventReportFiltering.where(filter), orderBy: { prominence: 'asc', id: 'asc' } }),
    },
    EventReportConnection,
  ),
  tallies: t.relatedConnection(
    'tallies',
    {
      description: 'Cumulative figures that the article states, in its order.',
      totalCount: true,
      args: { filter: t.arg(tallyFiltering.argument) },
      query: ({ filter }) => ({ where: tallyFiltering.where(filter), orderBy: { position: 'asc', id: 'asc' } }),
    },
    TallyConnection,
  ),
  agreements: t.relatedConnection(
    'agreements',
    {
      description: 'Agreements that the article reports, latest first.',
      totalCount: true,
      args: { filter: t.arg(agreementFiltering.argument), orderBy: t.arg(agreementOrder.argument) },
      query: ({ filter, orderBy }) => ({
        where: agreementFiltering.where(filter),
        orderBy: agreementOrder.orderBy(orderBy),
      }),
    },
    AgreementConnection,
  ),
  relations: t.relatedConnection(
    'relations',
    {
      description: 'Relations between actors that the article states, in its order.',
      totalCount: true,
      args: { filter: t.arg(actorRelationFiltering.argument) },
      query: ({ filter }) => ({ where: actorRelationFiltering.where(filter), orderBy: { position: 'asc', id: 'asc' } }),
    },
    ActorRelationConnection,
  ),
  duplicates: t.relatedConnection(
    'copies',
    {
      description: 'Articles that repeat its text, latest first: see `duplicateOf`.',
      totalCount: true,
      args: { filter: t.arg(articleFiltering.argument), orderBy: t.arg(articleOrder.argument) },
      query: ({ filter, orderBy }) => ({
        where: articleFiltering.where(filter),
        orderBy: articleOrder.orderBy(orderBy),
      }),
    },
    ArticleConnection,
  ),
}));

builder.drizzleObjectFields(Event, (t) => ({
  casualties: t.relatedConnection(
    'casualties',
    {
      description: 'Every casualty figure that any article states of the event, rival and superseded ones included.',
      totalCount: true,
      args: { filter: t.arg(casualtyFigureFiltering.argument) },
      query: ({ filter }) => ({
        where: casualtyFigureFiltering.where(filter),
        orderBy: { reportId: 'asc', position: 'asc', id: 'asc' },
      }),
    },
    CasualtyFigureConnection,
  ),
  reports: t.relatedConnection(
    'reports',
    {
      description: 'The event as each article tells it: what each outlet said, side by side.',
      totalCount: true,
      args: { filter: t.arg(eventReportFiltering.argument) },
      query: ({ filter }) => ({ where: eventReportFiltering.where(filter), orderBy: { id: 'asc' } }),
    },
    EventReportConnection,
  ),
  history: t.relatedConnection(
    'changes',
    {
      description:
        'What befell the event, oldest first, with the changes of events that it absorbed: `last: 20` asks for the latest. Tolls that were and that are stand here side by side.',
      totalCount: true,
      query: { orderBy: { id: 'asc' } },
    },
    EventChangeConnection,
  ),
  violates: t.relatedConnection(
    'violates',
    {
      description: 'Agreements that the event is said to break, latest first.',
      totalCount: true,
      args: { filter: t.arg(agreementFiltering.argument), orderBy: t.arg(agreementOrder.argument) },
      query: ({ filter, orderBy }) => ({
        where: agreementFiltering.where(filter),
        orderBy: agreementOrder.orderBy(orderBy),
      }),
    },
    AgreementConnection,
  ),
}));

builder.drizzleObjectFields(Agreement, (t) => ({
  violations: t.relatedConnection(
    'violations',
    {
      description:
        'How it was broken, each with its claimant. Without a filter what several articles say of one breach, by one claimant, is there once; with one, as often as articles say it.',
      totalCount: true,
      args: { filter: t.arg(violationFiltering.argument) },
      query: ({ filter }) => ({
        where: violationFiltering.where(filter) ?? { RAW: isSaidFirst },
        orderBy: { reportId: 'asc', position: 'asc', id: 'asc' },
      }),
    },
    ViolationConnection,
  ),
  reports: t.relatedConnection(
    'reports',
    {
      description: 'What each article says of it.',
      totalCount: true,
      args: { filter: t.arg(agreementReportFiltering.argument) },
      query: ({ filter }) => ({ where: agreementReportFiltering.where(filter), orderBy: { id: 'asc' } }),
    },
    AgreementReportConnection,
  ),
  articles: t.relatedConnection(
    'articles',
    {
      description: 'Articles that report it, latest first.',
      totalCount: true,
      args: { filter: t.arg(articleFiltering.argument), orderBy: t.arg(articleOrder.argument) },
      query: ({ filter, orderBy }) => ({
        where: articleFiltering.where(filter),
        orderBy: articleOrder.orderBy(orderBy),
      }),
    },
    ArticleConnection,
  ),
}));

builder.drizzleObjectFields(Actor, (t) => ({
  relations: t.relatedConnection(
    'relationsFrom',
    {
      description: 'What articles say this actor is to others: backed by, part of, led by …',
      totalCount: true,
      args: { filter: t.arg(actorRelationFiltering.argument) },
      query: ({ filter }) => ({ where: actorRelationFiltering.where(filter), orderBy: { id: 'asc' } }),
    },
    ActorRelationConnection,
  ),
  inverseRelations: t.relatedConnection(
    'relationsTo',
    {
      description: 'What articles say others are to this actor.',
      totalCount: true,
      args: { filter: t.arg(actorRelationFiltering.argument) },
      query: ({ filter }) => ({ where: actorRelationFiltering.where(filter), orderBy: { id: 'asc' } }),
    },
    ActorRelationConnection,
  ),
}));

builder.drizzleObjectFields(Source, (t) => ({
  articles: t.relatedConnection(
    'articles',
    {
      description: 'Articles that the source published, latest first.',
      totalCount: true,
      args: { filter: t.arg(articleFiltering.argument), orderBy: t.arg(articleOrder.argument) },
      query: ({ filter, orderBy }) => ({
        where: articleFiltering.where(filter),
        orderBy: articleOrder.orderBy(orderBy),
      }),
    },
    ArticleConnection,
  ),
  figures: t.relatedConnection(
    'figures',
    {
      description:
        'Casualty figures that the source claims, by the date of the event unless another order is asked for.',
      totalCount: true,
      args: {
        filter: t.arg(casualtyFigureFiltering.argument),
        orderBy: t.arg(casualtyFigureOrder.argument),
      },
      query: ({ filter, orderBy }) => ({
        where: casualtyFigureFiltering.where(filter),
        orderBy: casualtyFigureOrder.orderBy(orderBy),
      }),
    },
    CasualtyFigureConnection,
  ),
}));

builder.drizzleObjectFields(Place, (t) => ({
  events: t.relatedConnection(
    'events',
    {
      description: 'Events at this place, latest first unless another order is asked for.',
      totalCount: true,
      extensions: { cost: dearUnlessByDay },
      args: { filter: t.arg(eventFiltering.argument), orderBy: t.arg(eventOrder.argument) },
      query: ({ filter, orderBy }) => ({ where: eventFiltering.where(filter), orderBy: eventOrder.orderBy(orderBy) }),
    },
    EventConnection,
  ),
}));
