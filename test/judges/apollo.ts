// Apollo Client with its normalised cache: relayStylePagination forward and back, a refetch, and reading what is cached.
import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { buildSchema, isInterfaceType, isUnionType } from 'graphql';
import { filter, firstValueFrom, timeout } from 'rxjs';
import * as z from 'zod';
import { articleOf, countingFetch, type Judge, type RunningWorker, sdl } from './judge.ts';
import { eventIds } from './post.ts';

const PAGE = 3;
const ARRIVAL_TIMEOUT_MS = 10_000;

const EVENTS = gql`
  query Events($first: Int, $after: String, $last: Int, $before: String, $filter: EventFilter) {
    events(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: { field: DATE, direction: ASC }) {
      totalCount
      edges {
        cursor
        node { id type date { start end } location { name } fatalities { low best high } }
      }
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    }
  }
`;
const EVENT = gql`query Event($id: ID!) { event(id: $id) { id type fatalities { low best high } } }`;
const FATALITIES = gql`fragment Fatalities on Event { id type fatalities { low best high } }`;
const INGEST = gql`
  mutation Ingest($input: IngestInput!) {
    ingest(input: $input) {
      ... on IngestSuccess { article { id title } events { outcome event { id type } } }
      ... on Error { message }
    }
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

/** Which types an interface or a union may be, as Apollo's cache is told. */
function possibleTypes(): Record<string, string[]> {
  const schema = buildSchema(sdl());
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isInterfaceType(type) || isUnionType(type));
  return Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]));
}

const eventsOf = (data: unknown) => answer.parse(data).events;
const idsOf = (data: unknown) => eventsOf(data).edges.map(({ node }) => node.id);

function openClient({ endpoint, key }: RunningWorker) {
  const { fetch, requests } = countingFetch();
  const link = new HttpLink({ uri: endpoint, fetch, headers: { authorization: `Bearer ${key}` } });
  const cache = new InMemoryCache({
    possibleTypes: possibleTypes(),
    typePolicies: { Query: { fields: { events: relayStylePagination(['filter', 'orderBy']) } } },
  });
  const client = new ApolloClient({ cache, link });
  return {
    client,
    requests,
    /** Watches the events as a component of an application would. */
    watch(variables: object) {
      const query = client.watchQuery({ query: EVENTS, variables });
      const watching = query.subscribe(() => {});
      return {
        query,
        /** The events that are shown as soon as there are so many. */
        async shown(count: number) {
          const complete = filter(({ data }: { data?: unknown }) => data !== undefined && idsOf(data).length >= count);
          const { data } = await firstValueFrom(query.pipe(complete, timeout(ARRIVAL_TIMEOUT_MS)));
          return eventsOf(data);
        },
        close: () => watching.unsubscribe(),
      };
    },
  };
}

async function pageEvents(worker: RunningWorker, direction: 'forward' | 'backward', expected: string[]) {
  const { client, requests, watch } = openClient(worker);
  const forward = direction === 'forward';
  const variables = forward ? { first: PAGE } : { last: PAGE };
  const { query, shown, close } = watch(variables);
  let seen = await shown(PAGE);
  while (forward ? seen.pageInfo.hasNextPage : seen.pageInfo.hasPreviousPage) {
    const { pageInfo, edges } = seen;
    await query.fetchMore({ variables: forward ? { after: pageInfo.endCursor } : { before: pageInfo.startCursor } });
    seen = await shown(edges.length + 1);
  }
  assert.deepEqual(idsOf({ events: seen }), expected);
  const asked = requests();
  assert.equal(asked, Math.ceil(expected.length / PAGE));
  const cached = await client.query({ query: EVENTS, variables, fetchPolicy: 'cache-only' });
  assert.deepEqual(idsOf(cached.data), expected);
  assert.equal(requests(), asked);
  close();
}

/** Each object stands once in the cache, under its id; asking for one more of it reads what is there. */
async function readNormalised(worker: RunningWorker, id: string) {
  const { client, requests } = openClient(worker);
  await client.query({ query: EVENTS, variables: { first: 100 } });
  assert.ok(client.readFragment({ id: `Event:${id}`, fragment: FATALITIES }));
  await client.query({ query: EVENT, variables: { id } });
  assert.equal(requests(), 2);
  await client.query({ query: EVENT, variables: { id } });
  assert.equal(requests(), 2);
}

async function refetchAfterMutation(worker: RunningWorker) {
  const { client, requests, watch } = openClient(worker);
  const { query, shown, close } = watch({ first: 100 });
  const before = (await shown(1)).edges.length;
  const { data } = await client.mutate({ mutation: INGEST, variables: { input: articleOf('2032-03-04') } });
  assert.match(JSON.stringify(data), /"outcome":"CREATED"/);
  await query.refetch();
  assert.equal((await shown(before + 1)).edges.length, before + 1);
  assert.equal(requests(), 3);
  close();
}

/** Automatic persisted queries: the first time by hash and by text, from then on by hash alone, in the address of a GET. */
async function persist({ endpoint }: RunningWorker) {
  const { fetch, requests } = countingFetch();
  const hash = new PersistedQueryLink({
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    useGETForHashedQueries: true,
  });
  const link = hash.concat(new HttpLink({ uri: endpoint, fetch }));
  const client = new ApolloClient({ cache: new InMemoryCache({ possibleTypes: possibleTypes() }), link });
  const ask = () => client.query({ query: EVENTS, variables: { first: PAGE }, fetchPolicy: 'no-cache' });
  const first = await ask();
  assert.equal(requests(), 2);
  assert.deepEqual((await ask()).data, first.data);
  assert.equal(requests(), 3);
}

export const pageWithApollo: Judge = async (worker) => {
  const expected = await eventIds(worker);
  await pageEvents(worker, 'forward', expected);
  await pageEvents(worker, 'backward', expected);
  await readNormalised(worker, expected[0] ?? '');
  await refetchAfterMutation(worker);
  await persist(worker);
  return `${expected.length} events forward and back by ${PAGE}, all read back from the cache, a mutation and a refetch, persisted queries by GET`;
};
