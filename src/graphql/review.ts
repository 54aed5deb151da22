// The mutations by which people judge events and put them right: their word stands over the machine's, whatever comes later.
import { encodeGlobalID } from '@pothos/plugin-relay';
import { announce } from '../announce.ts';
import type { Context } from '../context.ts';
import { FieldTooLong, NotText, Refusal, TryAgain, Unauthorized } from '../ingest/refusals.ts';
import { InvalidField } from '../registry/refusals.ts';
import type { Changed, ReviewDependencies } from '../review/change.ts';
import { correctEvent } from '../review/correct.ts';
import { type ErasedArticle, eraseArticle } from '../review/erase.ts';
import { MAX_MERGED_EVENTS, MAX_NOTE_UNITS } from '../review/limits.ts';
import { type MergedEvent, mergeEvents } from '../review/merge.ts';
import {
  ContradictoryCorrections,
  UnknownArticle,
  UnknownEvent,
  UnknownPlace,
  UnknownReport,
} from '../review/refusals.ts';
import { type RetractedArticle, retractArticle } from '../review/retract.ts';
import { type ChangedEvent, reviewEvent } from '../review/review.ts';
import { type PartedEvent, splitEvent } from '../review/split.ts';
import { Article } from './article.ts';
import { builder } from './builder.ts';

import { EventCorrectionInput, givenCorrections } from './corrections.ts';
import { ReviewStatus } from './enums.ts';
import { Event } from './event.ts';
import { EventReport } from './event-report.ts';
import './review-errors.ts';
import { viewerOf } from './scopes.ts';

const NOTE = `Why, to be kept in the event’s history; ${MAX_NOTE_UNITS.toLocaleString('en')} UTF-16 code units at most.`;

const ReviewEventInput = builder.inputType('ReviewEventInput', {
  description: 'What a reviewer says of an event.',
  fields: (t) => ({
    event: t.globalID({ for: Event, required: true, description: 'The event.' }),
    status: t.field({ type: ReviewStatus, required: true, description: 'What is said of it.' }),
    note: t.string({ description: NOTE }),
  }),
});

const CorrectEventInput = builder.inputType('CorrectEventInput', {
  description: 'What a person puts right in an event.',
  fields: (t) => ({
    event: t.globalID({ for: Event, required: true, description: 'The event.' }),
    corrections: t.field({
      type: EventCorrectionInput,
      required: true,
      description: 'The fields that are wrong, with what is right.',
    }),
    note: t.string({ description: NOTE }),
  }),
});

const MergeEventsInput = builder.inputType('MergeEventsInput', {
  description: 'Events that are one.',
  fields: (t) => ({
    events: t.globalIDList({ for: Event, required: true, description: `The events, 2 to ${MAX_MERGED_EVENTS}.` }),
    note: t.string({ description: NOTE }),
  }),
});

const SplitEventInput = builder.inputType('SplitEventInput', {
  description: 'An event that is two.',
  fields: (t) => ({
    event: t.globalID({ for: Event, required: true, description: 'The event.' }),
    reports: t.globalIDList({
      for: EventReport,
      required: true,
      description: 'Those of its reports that tell of another one; not all of them.',
    }),
    note: t.string({ description: NOTE }),
  }),
});

const RetractArticleInput = builder.inputType('RetractArticleInput', {
  description: 'An article that does not stand.',
  fields: (t) => ({
    article: t.globalID({ for: Article, required: true, description: 'The article.' }),
    note: t.string({ description: NOTE }),
  }),
});

const EraseArticleInput = builder.inputType('EraseArticleInput', {
  description: 'An article whose words are to be erased.',
  fields: (t) => ({
    article: t.globalID({ for: Article, required: true, description: 'The article.' }),
    note: t.string({ description: NOTE }),
  }),
});

const ReviewSuccess = builder.objectRef<ChangedEvent>('ReviewSuccess').implement({
  description: 'The event is as the reviewer says, and stays so whatever is ingested later.',
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event as it is now.',
      resolve: ({ eventId }) => ({ id: eventId }),
    }),
  }),
});

const MergeSuccess = builder.objectRef<MergedEvent>('MergeSuccess').implement({
  description: 'The events are one, and stay so whatever is ingested later.',
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event as it is now: the oldest of them.',
      resolve: ({ eventId }) => ({ id: eventId }),
    }),
    absorbed: t.idList({
      description: 'Global ids of the events that gave theirs up: each answers with it.',
      resolve: ({ absorbedIds }) => absorbedIds.map((id) => encodeGlobalID('Event', id)),
    }),
  }),
});

const SplitSuccess = builder.objectRef<PartedEvent>('SplitSuccess').implement({
  description:
    'The reports are of two events, and stay so whatever is ingested later. An event has the id of one of its reports: where that one parts the id goes with it, and what people said of the event.',
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event of the reports that stay.',
      resolve: ({ eventId }) => ({ id: eventId }),
    }),
    parted: t.field({
      type: Event,
      description: 'The event of the reports that parted.',
      resolve: ({ partedId }) => ({ id: partedId }),
    }),
  }),
});

const RetractSuccess = builder.objectRef<RetractedArticle>('RetractSuccess').implement({
  description: 'The article reports nothing any more: what it said is taken out of all that it fed. Its text stays.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article as it is now.',
      resolve: ({ articleId }) => ({ id: articleId }),
    }),
    events: t.field({
      type: [Event],
      description: 'The events that are otherwise without it; none where it was retracted before.',
      resolve: ({ eventIds }) => eventIds.map((id) => ({ id })),
    }),
    ended: t.idList({
      description: 'Global ids of the events that no other article reports: they are none any more.',
      resolve: ({ endedIds }) => endedIds.map((id) => encodeGlobalID('Event', id)),
    }),
  }),
});

const EraseSuccess = builder.objectRef<ErasedArticle>('EraseSuccess').implement({
  description:
    'The words of the article are erased. Backups hold them until they are deleted, and D1’s own for 30 days.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'What is left of the article.',
      resolve: ({ articleId }) => ({ id: articleId }),
    }),
    copies: t.field({
      type: [Article],
      description:
        'Articles that repeat its text, or whose text it repeats: each holds it still, and is erased by its own id.',
      resolve: ({ copyIds }) => copyIds.map((id) => ({ id })),
    }),
  }),
});

const REFUSALS = [Unauthorized, TryAgain, UnknownEvent, FieldTooLong, NotText];

const ReviewEventResult = builder.errorUnion('ReviewEventResult', {
  description: 'The reviewed event, or the reason why it is as it was.',
  types: [ReviewSuccess, ...REFUSALS],
  resolveType: () => 'ReviewSuccess',
});

const CorrectEventResult = builder.errorUnion('CorrectEventResult', {
  description: 'The corrected event, or the reason why it is as it was.',
  types: [ReviewSuccess, ...REFUSALS, InvalidField, UnknownPlace, ContradictoryCorrections],
  resolveType: () => 'ReviewSuccess',
});

const MergeEventsResult = builder.errorUnion('MergeEventsResult', {
  description: 'The one event, or the reason why they are several.',
  types: [MergeSuccess, ...REFUSALS, InvalidField],
  resolveType: () => 'MergeSuccess',
});

const SplitEventResult = builder.errorUnion('SplitEventResult', {
  description: 'The two events, or the reason why they are one.',
  types: [SplitSuccess, ...REFUSALS, InvalidField, UnknownReport],
  resolveType: () => 'SplitSuccess',
});

const RetractArticleResult = builder.errorUnion('RetractArticleResult', {
  description: 'The retracted article, or the reason why it stands.',
  types: [RetractSuccess, Unauthorized, TryAgain, UnknownArticle, FieldTooLong, NotText],
  resolveType: () => 'RetractSuccess',
});

const EraseArticleResult = builder.errorUnion('EraseArticleResult', {
  description: 'What is left of the article, or the reason why it stands.',
  types: [EraseSuccess, Unauthorized, TryAgain, UnknownArticle, FieldTooLong, NotText],
  resolveType: () => 'EraseSuccess',
});

/** Makes a change as whoever asks, and tells those who follow the events. */
async function change<Answer extends Changed>(
  context: Context,
  make: (dependencies: ReviewDependencies) => Promise<Answer | Refusal>,
): Promise<Answer | Refusal> {
  const { connection, requestId, now } = context;
  const outcome = await make({ connection, viewer: await viewerOf(context), requestId, now });
  if (!(outcome instanceof Refusal)) await announce(context, outcome.changedIds);
  return outcome;
}

builder.mutationFields((t) => ({
  reviewEvent: t.field({
    type: ReviewEventResult,
    scope: 'review',
    description: 'Confirms, disputes or rejects an event, or takes such a word back.',
    args: { input: t.arg({ type: ReviewEventInput, required: true, description: 'The event, and the word.' }) },
    resolve: (_root, { input }, context) =>
      change(context, (dependencies) => reviewEvent(dependencies, { ...input, event: input.event.id })),
  }),
  correctEvent: t.field({
    type: CorrectEventResult,
    scope: 'review',
    description:
      'Puts fields of an event right, all of them or none. The values stand over whatever its reports come to, now and later; what the reports say is kept as they say it.',
    args: { input: t.arg({ type: CorrectEventInput, required: true, description: 'The event, and what is right.' }) },
    resolve: (_root, { input: { event, corrections, note } }, context) =>
      change(context, (dependencies) =>
        correctEvent(dependencies, { event: event.id, corrections: givenCorrections(corrections), note }),
      ),
  }),
  mergeEvents: t.field({
    type: MergeEventsResult,
    scope: 'review',
    description:
      'Makes one event of several, for good: the oldest takes the reports of the others and answers to their ids. What people said against it before no longer stands.',
    args: { input: t.arg({ type: MergeEventsInput, required: true, description: 'The events.' }) },
    resolve: (_root, { input: { events, note } }, context) =>
      change(context, (dependencies) => mergeEvents(dependencies, { events: events.map(({ id }) => id), note })),
  }),
  splitEvent: t.field({
    type: SplitEventResult,
    scope: 'review',
    description:
      'Parts reports from the rest of their event, for good: whatever is ingested later, the two are never one again unless a person merges them.',
    args: { input: t.arg({ type: SplitEventInput, required: true, description: 'The event, and what parts.' }) },
    resolve: (_root, { input: { event, reports, note } }, context) =>
      change(context, (dependencies) =>
        splitEvent(dependencies, { event: event.id, reports: reports.map(({ id }) => id), note }),
      ),
  }),
  retractArticle: t.field({
    type: RetractArticleResult,
    scope: 'review',
    description:
      'Takes an article back, for good: its figures, participants, tallies and agreements are taken out of all that they fed, and events that no other article reports end. The article and its text stay; the same content again is answered with it, and reports nothing.',
    args: { input: t.arg({ type: RetractArticleInput, required: true, description: 'The article.' }) },
    resolve: (_root, { input: { article, note } }, context) =>
      change(context, (dependencies) => retractArticle(dependencies, { article: article.id, note })),
  }),
  eraseArticle: t.field({
    type: EraseArticleResult,
    scope: 'admin',
    description:
      'Erases every word of an article for good: title, address, text, sentences, quotes, what search knows of them. Its figures, days, places, names and hash stay, so that events are as they were and the same content is refused. An article that is to report nothing any more is to be retracted too.',
    args: { input: t.arg({ type: EraseArticleInput, required: true, description: 'The article.' }) },
    resolve: (_root, { input: { article, note } }, context) =>
      change(context, (dependencies) => eraseArticle(dependencies, { article: article.id, note })),
  }),
}));
