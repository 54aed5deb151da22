// The mutation that reads stored articles again, and tells what that changes.
import { encodeGlobalID } from '@pothos/plugin-relay';
import { announce } from '../announce.ts';
import { type Context, EXTRACTOR_VERSION } from '../context.ts';
import { Refusal, Unauthorized } from '../ingest/refusals.ts';
import { InvalidField } from '../registry/refusals.ts';
import { MAX_ARTICLES } from '../rereading/limits.ts';
import type { RereadArticle, RereadEvent, RereadPage } from '../rereading/outcome.ts';
import { type RereadInput, rereadArticles } from '../rereading/reread.ts';
import { UnknownArticle } from '../review/refusals.ts';
import { Article } from './article.ts';
import { builder } from './builder.ts';

import { QUOTE_FIELD } from './disclosure.ts';
import { Measure } from './enums.ts';
import { Event } from './event.ts';
import { FieldChange, fieldsOf } from './event-change.ts';
import { COUNT } from './figures.ts';
import { type FieldCost, READING_COST } from './limits/cost.ts';
import { viewerOf } from './scopes.ts';

const ReextractInput = builder.inputType('ReextractInput', {
  description: 'Which articles are to be read again: those that another version of the extractor read, or others.',
  fields: (t) => ({
    articles: t.globalIDList({ for: Article, description: `These articles and no others; ${MAX_ARTICLES} at most.` }),
    all: t.boolean({
      description: 'Also those that this version of the extractor read: after a change of the registry.',
    }),
    after: t.string({ description: 'Only what follows this `endCursor` of an earlier call for the same articles.' }),
    first: t.int({
      description: `How many at most: 1 to ${MAX_ARTICLES}, as many where it is not given.`,
    }),
    dryRun: t.boolean({ description: 'Change nothing, and tell what each article by itself would change.' }),
  }),
});

const ReextractOutcome = builder.enumType('ReextractOutcome', {
  description: 'What reading an article again does to an event.',
  values: {
    CREATED: { description: 'The event was not known before.' },
    CHANGED: { description: 'The event is told otherwise, or by one article more or less.' },
    JOINED: { description: 'Events that were known apart are one: they are REMOVED, and answer with this one.' },
    PARTED: { description: 'Reports have gone to another event, or come from one.' },
    REMOVED: { description: 'The event is none any more: see `successor`.' },
  },
});

const ArticlePart = builder.enumType('ArticlePart', {
  description: 'What is read from an article beside its events.',
  values: {
    SENTENCES: { description: 'Its sentences.' },
    SOURCES: { description: 'Whom it quotes, cites, credits or is published by.' },
    DISCREPANCIES: { description: 'What in it cannot all be true.' },
    RELATIONS: { description: 'Relations between actors.' },
    TALLIES: { description: 'Cumulative figures.' },
    AGREEMENTS: { description: 'Agreements, their terms and their violations.' },
  },
});

interface TellingEvent extends RereadEvent {
  readonly isDry: boolean;
}

const ReextractedEvent = builder.objectRef<TellingEvent>('ReextractedEvent').implement({
  description: 'An event that reading an article again changes.',
  fields: (t) => ({
    eventId: t.id({
      description: 'Global id of the event; in a dry run that which it would have.',
      resolve: ({ eventId }) => encodeGlobalID('Event', eventId),
    }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event as it is now; null where it is none any more, and in a dry run.',
      resolve: ({ eventId, outcome, isDry }) => (isDry || outcome === 'REMOVED' ? null : { id: eventId }),
    }),
    outcome: t.expose('outcome', { type: ReextractOutcome, description: 'What becomes of it.' }),
    fields: t.field({
      type: [FieldChange],
      description: 'What changes of the settled event; nothing where it comes to be.',
      resolve: ({ fields }) => fieldsOf(fields),
    }),
    successor: t.id({
      nullable: true,
      description: 'REMOVED: global id of the event that answers to its id; null where none does.',
      resolve: ({ successorId }) => (successorId === null ? null : encodeGlobalID('Event', successorId)),
    }),
  }),
});

type Figure = RereadArticle['figuresAdded'][number];

const ReextractedFigure = builder.objectRef<Figure>('ReextractedFigure').implement({
  description: 'A number of people in an event, as an article states it.',
  fields: (t) => ({
    measure: t.expose('measure', { type: Measure, description: COUNT.measure }),
    low: t.exposeInt('low', { nullable: true, description: COUNT.low }),
    best: t.exposeInt('best', { nullable: true, description: COUNT.best }),
    high: t.exposeInt('high', { nullable: true, description: COUNT.high }),
    countText: t.exposeString('countText', { description: COUNT.countText }),
    victimText: t.exposeString('victimText', { description: 'Who is counted, in the article’s words.' }),
    claimantText: t.exposeString('claimantText', { nullable: true, description: COUNT.claimantText }),
    quote: t.string({ nullable: true, description: QUOTE_FIELD.description, resolve: QUOTE_FIELD.resolve }),
  }),
});

interface TellingArticle extends RereadArticle {
  readonly isDry: boolean;
}

const ReextractedArticle = builder.objectRef<TellingArticle>('ReextractedArticle').implement({
  description: 'An article that was read again.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article as it is now.',
      resolve: ({ articleId }) => ({ id: articleId }),
    }),
    changed: t.exposeBoolean('changed', {
      description: 'Whether anything that is told of it changes, beside the version of the extractor.',
    }),
    problem: t.exposeString('problem', {
      nullable: true,
      description: 'Why it was left as it is; null where it was read.',
    }),
    parts: t.field({
      type: [ArticlePart],
      description: 'What changes beside its reports of events.',
      resolve: ({ parts }) => [...parts],
    }),
    events: t.field({
      type: [ReextractedEvent],
      description: 'Events that are changed by it, those of other articles among them.',
      resolve: ({ events, isDry }) => events.map((event) => ({ ...event, isDry })),
    }),
    figuresAdded: t.field({
      type: [ReextractedFigure],
      description: 'Casualty figures that were not read before.',
      resolve: ({ figuresAdded }) => [...figuresAdded],
    }),
    figuresRemoved: t.field({
      type: [ReextractedFigure],
      description: 'Casualty figures that are not read any more.',
      resolve: ({ figuresRemoved }) => [...figuresRemoved],
    }),
  }),
});

interface TellingPage extends RereadPage {
  readonly isDry: boolean;
}

const ReextractSuccess = builder.objectRef<TellingPage>('ReextractSuccess').implement({
  description:
    'The articles are read. Each is stored for itself: wherever it is stopped, each is wholly as it was or wholly anew.',
  fields: (t) => ({
    articles: t.field({
      type: [ReextractedArticle],
      description: 'The articles, in the order in which they were read.',
      extensions: { cost: { size: () => MAX_ARTICLES } satisfies FieldCost },
      resolve: ({ articles, isDry }) => articles.map((article) => ({ ...article, isDry })),
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'For `after` of the next call; null where there was nothing to read.',
    }),
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more is to be read.' }),
  }),
});

const ReextractResult = builder.errorUnion('ReextractResult', {
  description: 'What reading articles again changes, or the reason why none was read.',
  types: [ReextractSuccess, Unauthorized, InvalidField, UnknownArticle],
  resolveType: () => 'ReextractSuccess',
});

async function reextract(context: Context, input: RereadInput): Promise<TellingPage | Refusal> {
  const viewer = await viewerOf(context);
  const page = await rereadArticles({ ...context, viewer, extractorVersion: EXTRACTOR_VERSION }, input);
  if (page instanceof Refusal) return page;
  if (!input.isDry) await announce(context, page.changedIds);
  return { ...page, isDry: input.isDry ?? false };
}

builder.mutationFields((t) => ({
  reextract: t.field({
    type: ReextractResult,
    scope: 'review',
    description:
      'Reads stored articles again with this version of the extractor and the registry as it is, and tells what changes. What people said stays.',
    args: { input: t.arg({ type: ReextractInput, required: true, description: 'Which articles, and how many.' }) },
    extensions: { cost: { own: () => READING_COST * MAX_ARTICLES } satisfies FieldCost },
    resolve: (_root, { input: { articles, dryRun, ...input } }, context) =>
      reextract(context, { ...input, articleIds: articles?.map(({ id }) => id), isDry: dryRun }),
  }),
}));
