// urql with graphcache, which knows the schema: relayPagination forward and back, a refetch, and reading what is cached.
import { strict as assert } from 'node:assert';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { buildSchema, introspectionFromSchema, isObjectType } from 'graphql';
import { Client, fetchExchange, gql, type RequestPolicy } from 'urql';
import * as z from 'zod';
import { articleOf, countingFetch, type Judge, type RunningWorker, sdl } from './judge.ts';
import { eventIds } from './post.ts';

const PAGE = 3;
const SUBSCRIBE_MS = 1_000;
const ARRIVAL_TIMEOUT_MS = 10_000;

const EVENTS = gql`
  query Events($first: Int, $after: String, $last: Int, $before: String) {
    events(first: $first, after: $after, last: $last, before: $before, orderBy: { field: DATE, direction: ASC }) {
      totalCount
      edges {
        cursor
        node { id type date { start end } location { name } fatalities { low best high } }
      }
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    }
  }
`;
const INGEST = gql`
  mutation Ingest($input: IngestInput!) {
    ingest(input: $input) {
      ... on IngestSuccess { article { id title } events { outcome event { id type } } }
      ... on Error { message }
    }
  }
`;

const FOLLOW = gql`
  subscription Follow($filter: EventFilter) {
    eventChanged(filter: $filter) { id type fatalities { low best high } }
  }
`;

const answer = z.object({
  events: z.object({
    edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
    pageInfo: z.object({
      startCursor: z.string(),
      endCursor: z.string(),
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
    }),
  }),
});

/** Types without an id are parts of what they stand in: graphcache is told so, as its documentation asks. */
function embedded(): Record<string, () => null> {
  const types = Object.values(buildSchema(sdl()).getTypeMap()).filter(isObjectType);
  return Object.fromEntries(types.filter((type) => !('id' in type.getFields())).map(({ name }) => [name, () => null]));
}

function openClient({ endpoint, key }: RunningWorker) {
  const { fetch, requests } = countingFetch();
  const complaints: string[] = [];
  const cache = cacheExchange({
    schema: introspectionFromSchema(buildSchema(sdl())),
    keys: embedded(),
    resolvers: { Query: { events: relayPagination() } },
    updates: {
      Mutation: {
        ingest(_result, _variables, cache) {
          for (const { fieldName, fieldKey } of cache.inspectFields('Query')) {
            if (fieldName === 'events') cache.invalidate('Query', fieldKey);
          }
        },
      },
    },
    logger: (severity, message) => severity !== 'debug' && complaints.push(`${severity}: ${message}`),
  });
  const client = new Client({
    url: endpoint,
    fetch,
    fetchOptions: { headers: { authorization: `Bearer ${key}` } },
    exchanges: [cache, fetchExchange],
    preferGetMethod: false,
    fetchSubscriptions: true,
  });
  return {
    client,
    requests,
    complaints,
    /** The events that the cache joins for a page, and where they end. */
    async events(variables: object, requestPolicy: RequestPolicy = 'cache-first') {
      const { data, error } = await client.query(EVENTS, variables, { requestPolicy }).toPromise();
      if (error !== undefined) throw error;
      const { edges, pageInfo } = answer.parse(data).events;
      return { ids: edges.map(({ node }) => node.id), pageInfo };
    },
  };
}

async function pageEvents(worker: RunningWorker, direction: 'forward' | 'backward', expected: string[]) {
  const { events, requests, complaints } = openClient(worker);
  const forward = direction === 'forward';
  const start = forward ? { first: PAGE } : { last: PAGE };
  const asked: object[] = [start];
  let seen = await events(start);
  while (forward ? seen.pageInfo.hasNextPage : seen.pageInfo.hasPreviousPage) {
    const { pageInfo, ids } = seen;
    const next = forward ? { ...start, after: pageInfo.endCursor } : { ...start, before: pageInfo.startCursor };
    asked.push(next);
    seen = await events(next);
    assert.ok(seen.ids.length > ids.length, `the page ${direction} of ${ids.length} events added none`);
  }
  assert.deepEqual(seen.ids, expected);
  assert.equal(requests(), Math.ceil(expected.length / PAGE));
  for (const variables of asked) assert.deepEqual((await events(variables, 'cache-only')).ids, expected);
  assert.equal(requests(), asked.length);
  assert.deepEqual(complaints, []);
}

async function refetch(worker: RunningWorker) {
  const { client, events, requests, complaints } = openClient(worker);
  const { ids } = await events({ first: 100 });
  await events({ first: 100 }, 'network-only');
  assert.equal(requests(), 2);
  const { data, error } = await client.mutation(INGEST, { input: articleOf('2033-04-05') }).toPromise();
  assert.equal(error, undefined);
  assert.match(JSON.stringify(data), /"outcome":"CREATED"/);
  // The mutation's update has thrown the pages away: the same question is asked anew.
  assert.equal((await events({ first: 100 })).ids.length, ids.length + 1);
  assert.equal(requests(), 4);
  assert.deepEqual(complaints, []);
}

/** A subscription over server-sent events, as urql's own fetch exchange has it, tells of what another client ingests. */
async function follow(worker: RunningWorker) {
  const { client, complaints } = openClient(worker);
  const { promise: told, resolve, reject } = Promise.withResolvers<unknown>();
  // Left open until the Worker stops: urql's unsubscribing throws in Node, where nothing can catch it.
  client
    .subscription(FOLLOW, { filter: { fatalities: { min: 4 } } })
    .subscribe(({ data, error }) => (error === undefined ? resolve(data) : reject(error)));
  const late = setTimeout(reject, ARRIVAL_TIMEOUT_MS, new Error('No event was told of.'));
  const input = articleOf('2034-05-06');
  const ingested = z.object({
    ingest: z.object({ events: z.array(z.object({ event: z.object({ id: z.string() }) })) }),
  });
  // What is ingested before the subscription stands is not told of.
  await sleep(SUBSCRIBE_MS);
  const { data } = await openClient(worker).client.mutation(INGEST, { input }).toPromise();
  const ids = ingested.parse(data).ingest.events.map(({ event }) => event.id);
  const event = z.object({ eventChanged: z.object({ id: z.enum(ids) }) });
  event.parse(await told);
  clearTimeout(late);
  assert.deepEqual(complaints, []);
}

export const pageWithUrql: Judge = async (worker) => {
  const expected = await eventIds(worker);
  await pageEvents(worker, 'forward', expected);
  await pageEvents(worker, 'backward', expected);
  await refetch(worker);
  await follow(worker);
  return `${expected.length} events forward and back by ${PAGE}, all read back from the cache, a mutation and a refetch, a subscription, no warning`;
};
