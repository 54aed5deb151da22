// The mutations that take articles in.
import { encodeGlobalID } from '@pothos/plugin-relay';
import { z } from 'zod';
import { describeExcess } from '../access/rate-limits.ts';
import { announce } from '../announce.ts';
import type { Context } from '../context.ts';
import type { Viewer } from '../db/keys.ts';
import { factsOf, numbersOf } from '../ingest/facts.ts';
import { ingestArticle } from '../ingest/ingest.ts';
import { IDEMPOTENCY_HOURS, MAX_IDEMPOTENCY_KEY_UNITS, MAX_TEXT_UNITS } from '../ingest/limits.ts';
import type { Ingested, IngestedAgreement, IngestedEvent, IngestInput } from '../ingest/outcome.ts';
import { RateLimited, Refusal } from '../ingest/refusals.ts';
import { Agreement } from './agreement.ts';
import { Article } from './article.ts';
import { builder } from './builder.ts';
import { INGEST_REFUSALS } from './errors.ts';
import { Event } from './event.ts';
import { costOfArticles, READING_COST } from './limits/cost.ts';
import { viewerOf } from './scopes.ts';

const MAXIMUM_BATCH = 25;

export const IngestInputType = builder.inputType('IngestInput', {
  description: 'An article to be read.',
  fields: (t) => ({
    text: t.string({
      required: true,
      description: `The article as plain text, ${MAX_TEXT_UNITS.toLocaleString('en')} UTF-16 code units at most. Text, title, publisher and date decide whether an article is the same as an earlier one; white space and the address do not.`,
    }),
    title: t.string({ description: 'Its title, where it is not part of the text.' }),
    url: t.string({ description: 'Where it was published, beginning with `https://` or `http://`.' }),
    publisher: t.string({ description: 'Who published it: the slug or a name of a source.' }),
    publishedAt: t.string({
      description:
        'Day of publication, `YYYY-MM-DD`. Without it weekdays and “yesterday” resolve only against a dateline.',
    }),
    language: t.string({ description: 'Language, BCP 47. Only English, `en`, is read.' }),
    idempotencyKey: t.string({
      description: `A text of your own for this ingest, like a UUID, ${MAX_IDEMPOTENCY_KEY_UNITS} UTF-16 code units at most. Where an answer is lost, send the article again with it within ${IDEMPOTENCY_HOURS} hours: the answer is that of the first time, \`created\` and outcomes included. With another article it is an \`IdempotencyConflict\`. Keys are of the owner of the access key; a refused ingest uses none.`,
    }),
  }),
});

const EventOutcome = builder.enumType('EventOutcome', {
  description: 'What an ingest did to an event.',
  values: {
    CREATED: { description: 'The event was not known before.' },
    MERGED: { description: 'The event was known; the article’s report was added to it.' },
    JOINED: {
      description: 'The article shows that events which were known apart are one: they are `absorbed` by this one.',
    },
    UNCHANGED: { description: 'The article was known, and nothing has changed.' },
  },
});

const IngestedEventType = builder.objectRef<IngestedEvent>('IngestedEvent').implement({
  description: 'An event that an ingested article reports.',
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event as it is now.',
      // The planner loads the events of all articles of a request in one statement.
      resolve: ({ eventId }) => ({ id: eventId }),
    }),
    outcome: t.expose('outcome', { type: EventOutcome, description: 'What the ingest did to it.' }),
    absorbed: t.field({
      type: ['ID'],
      description: 'Global ids of events that are one with it now: each answers with it.',
      resolve: ({ absorbedIds }) => absorbedIds.map((id) => encodeGlobalID('Event', id)),
    }),
    possibleDuplicates: t.field({
      type: [Event],
      description: 'Other events that may be the same, most alike first; for why, see `Event.possibleDuplicates`.',
      resolve: ({ possibleDuplicateIds }) => possibleDuplicateIds.map((id) => ({ id })),
    }),
  }),
});

const AgreementOutcome = builder.enumType('AgreementOutcome', {
  description: 'What an ingest did to an agreement.',
  values: {
    CREATED: { description: 'The agreement was not known before.' },
    MERGED: { description: 'The agreement was known; the article’s report was added to it.' },
    JOINED: {
      description: 'The article shows that agreements which were known apart are one: they are `absorbed` by this one.',
    },
    UNCHANGED: { description: 'The article was known, and nothing has changed.' },
  },
});

const IngestedAgreementType = builder.objectRef<IngestedAgreement>('IngestedAgreement').implement({
  description: 'An agreement that an ingested article reports.',
  fields: (t) => ({
    agreement: t.field({
      type: Agreement,
      description: 'The agreement as it is now.',
      resolve: ({ agreementId }) => ({ id: agreementId }),
    }),
    outcome: t.expose('outcome', { type: AgreementOutcome, description: 'What the ingest did to it.' }),
    absorbed: t.field({
      type: ['ID'],
      description: 'Global ids of agreements that are one with it now: each answers with it.',
      resolve: ({ absorbedIds }) => absorbedIds.map((id) => encodeGlobalID('Agreement', id)),
    }),
  }),
});

const IngestSuccess = builder.objectRef<Ingested>('IngestSuccess').implement({
  description: 'The article is stored.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article as it is stored.',
      resolve: ({ articleId }) => ({ id: articleId }),
    }),
    created: t.exposeBoolean('created', {
      description:
        'False where the same content was there before: then nothing has changed. An ingest that is sent again under its idempotency key is answered as the first time.',
    }),
    events: t.expose('events', {
      type: [IngestedEventType],
      description: 'The events that it reports, most prominent first.',
    }),
    agreements: t.expose('agreements', {
      type: [IngestedAgreementType],
      description: 'The agreements that it reports, in the order of the text.',
    }),
  }),
});

const IngestResult = builder.errorUnion('IngestResult', {
  description: 'The stored article, or the reason why it is not.',
  types: [IngestSuccess, ...INGEST_REFUSALS],
  // The plugin knows the types of refusals; what is none of them is the success.
  resolveType: () => 'IngestSuccess',
});

/** Has the log and the counters tell what came of an article. */
function noteOutcome({ log, countOutcome }: Context, outcome: Ingested | Refusal): void {
  const facts = factsOf(outcome);
  log.noteArticle(facts);
  countOutcome(facts.outcome, numbersOf(outcome));
}

/** Counts an article that is sent; the refusal of one too many. */
export async function refuseExcess({ rateLimiter }: Context, { keyId }: Viewer): Promise<RateLimited | null> {
  const allowance = await rateLimiter.count('WRITING', keyId);
  if (!allowance?.isExceeded) return null;
  const { policy } = allowance;
  return new RateLimited(describeExcess(policy), policy.limit, policy.window);
}

async function ingest(context: Context, input: IngestInput): Promise<Ingested | Refusal> {
  const viewer = await viewerOf(context);
  const outcome = (await refuseExcess(context, viewer)) ?? (await ingestArticle({ ...context, viewer }, input));
  noteOutcome(context, outcome);
  if (!(outcome instanceof Refusal) && outcome.reading) await announce(context, outcome.changedIds);
  return outcome;
}

builder.mutationFields((t) => ({
  ingest: t.field({
    type: IngestResult,
    scope: 'ingest',
    description: 'Reads an article and stores everything that it says. The same content again changes nothing.',
    args: { input: t.arg({ type: IngestInputType, required: true, description: 'The article.' }) },
    extensions: { cost: costOfArticles(READING_COST) },
    resolve: (_root, { input }, context) => ingest(context, input),
  }),
  ingestBatch: t.field({
    type: [IngestResult],
    scope: 'ingest',
    description: `Reads up to ${MAXIMUM_BATCH} articles, one after the other, each for itself: one result each, in order.`,
    args: {
      inputs: t.arg({
        type: [IngestInputType],
        required: true,
        description: `The articles, ${MAXIMUM_BATCH} at most.`,
        validate: z.array(z.unknown()).max(MAXIMUM_BATCH, `at most ${MAXIMUM_BATCH} articles can be sent at once`),
      }),
    },
    extensions: { cost: costOfArticles(READING_COST) },
    resolve: async (_root, { inputs }, context) => {
      const outcomes: (Ingested | Refusal)[] = [];
      for (const input of inputs) outcomes.push(await ingest(context, input));
      return outcomes;
    },
  }),
}));
