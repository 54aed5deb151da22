// Articles taken in and events changed by a person, as a client does both.
import { expect } from 'vitest';
import * as z from 'zod';
import { emptyTables, storeKey } from '../support/database.ts';
import { ask } from './ask.ts';

const INGEST = `mutation ($input: IngestInput!) {
  ingest(input: $input) {
    ... on Error { message }
    ... on IngestSuccess { created article { id } events { outcome event { id } } }
  }
}`;

const ingested = z.object({
  ingest: z.object({
    created: z.boolean(),
    article: z.object({ id: z.string() }),
    events: z.array(z.object({ outcome: z.string(), event: z.object({ id: z.string() }) })),
  }),
});

const FIELDS = `
  id type modality reviewStatus revision
  date { start end precision } location { name country precision }
  fatalities { low best high civilians combatants } injuries { low best high }
  corrections { field value by note }
  reports(first: 50) { nodes { id article { publisher { name } } } }
`;

const REFUSED = '__typename ... on Error { message } ... on InvalidField { field } ... on UnknownEvent { field }';

const MUTATIONS = {
  reviewEvent: `mutation ($input: ReviewEventInput!) { result: reviewEvent(input: $input) {
    __typename ... on Error { message } ... on UnknownEvent { field } ... on FieldTooLong { field limit }
    ... on ReviewSuccess { event { ${FIELDS} } } } }`,
  correctEvent: `mutation ($input: CorrectEventInput!) { result: correctEvent(input: $input) {
    ${REFUSED} ... on UnknownPlace { field } ... on ContradictoryCorrections { field } ... on ReviewSuccess { event { ${FIELDS} } } } }`,
  mergeEvents: `mutation ($input: MergeEventsInput!) { result: mergeEvents(input: $input) {
    ${REFUSED} ... on MergeSuccess { absorbed event { ${FIELDS} } } } }`,
  retractArticle: `mutation ($input: RetractArticleInput!) { result: retractArticle(input: $input) {
    __typename ... on Error { message } ... on UnknownArticle { field }
    ... on RetractSuccess { article { id retraction { at by note } } ended events { ${FIELDS} } } } }`,
  splitEvent: `mutation ($input: SplitEventInput!) { result: splitEvent(input: $input) {
    ${REFUSED} ... on UnknownReport { field } ... on SplitSuccess { event { ${FIELDS} } parted { ${FIELDS} } } } }`,
};

const event = z.looseObject({
  id: z.string(),
  revision: z.number(),
  reviewStatus: z.string(),
  fatalities: z.looseObject({ best: z.number().nullable() }),
  corrections: z.array(z.looseObject({ field: z.string() })),
  reports: z.object({
    nodes: z.array(
      z.object({ id: z.string(), article: z.object({ publisher: z.object({ name: z.string() }).nullable() }) }),
    ),
  }),
});

/** A database without rows, and who works on it: an editor who may do everything. */
export async function openDesk() {
  await emptyTables();
  const { key } = await storeKey(['read', 'ingest', 'review'], 'editor');
  const authorization = `Bearer ${key}`;

  async function change(
    name: keyof typeof MUTATIONS,
    input: object,
    headers: Record<string, string> = { authorization },
  ) {
    const { data, errors } = await ask(MUTATIONS[name], { input }, headers);
    expect(errors).toBeUndefined();
    return z
      .object({
        result: z.looseObject({ __typename: z.string(), event: event.optional(), parted: event.optional() }),
      })
      .parse(data).result;
  }

  async function ingest(input: object) {
    const { data } = await ask(INGEST, { input }, { authorization });
    const { article, created, events } = ingested.parse(data).ingest;
    return { articleId: article.id, created, eventIds: events.map(({ event }) => event.id), events };
  }

  return { authorization, change, ingest };
}

/** Every event, in the order of its date. */
export async function allEvents() {
  const { data } = await ask(`{ events(first: 50, orderBy: { field: DATE, direction: ASC }) { nodes { ${FIELDS} } } }`);
  return z.object({ events: z.object({ nodes: z.array(event) }) }).parse(data).events.nodes;
}

const HISTORY = `query ($id: ID!) {
  event(id: $id) { history(first: 50) { nodes { kind revision by note article { id } fields { field old new } others } } }
}`;
const history = z.object({ event: z.object({ history: z.object({ nodes: z.array(z.looseObject({})) }) }) });

/** What befell an event, oldest first. */
export async function historyOf(id: string | undefined) {
  return history.parse((await ask(HISTORY, { id })).data).event.history.nodes;
}

type ReviewedEvent = z.infer<typeof event>;

/** The reports of an event by a publisher, or of any by none. */
export function reportsBy({ reports }: ReviewedEvent, ...publishers: readonly (string | undefined)[]): string[] {
  return reports.nodes.filter(({ article }) => publishers.includes(article.publisher?.name)).map(({ id }) => id);
}

/** The publishers of each event's reports, in order: which articles are told to be of one event. */
export function groupsOf(events: readonly ReviewedEvent[]): string[][] {
  return events
    .map(({ reports }) => reports.nodes.map(({ article }) => article.publisher?.name ?? '').sort())
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}
