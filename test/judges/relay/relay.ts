// Relay: its compiler takes the schema and the connections, and its store pages, refetches and is updated by a mutation.
import { strict as assert } from 'node:assert';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  type ConcreteRequest,
  ConnectionHandler,
  commitMutation,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getSingularSelector,
  Network,
  type ReaderFragment,
  RecordSource,
  Store,
  type Variables,
} from 'relay-runtime';
import * as z from 'zod';
import { articleOf, countingFetch, GENERATED, type Judge, type RunningWorker, runTool } from '../judge.ts';
import { busiestActor, eventIds } from '../post.ts';

const ARTIFACTS = join(GENERATED, 'relay');
const PAGE = 3;

/** Compiles the queries anew. Throws what relay-compiler finds wrong with them or with the schema. */
export const compileWithRelay: Judge = async () => {
  rmSync(ARTIFACTS, { recursive: true, force: true });
  mkdirSync(ARTIFACTS, { recursive: true });
  // What it writes are CommonJS modules.
  writeFileSync(join(ARTIFACTS, 'package.json'), '{"type": "commonjs"}');
  const said = runTool('relay-compiler/cli.js', join(import.meta.dirname, '../relay.config.json'));
  const counts = /(\d+ reader, \d+ normalization, \d+ operation text)/.exec(said)?.[1];
  return `compiled connections, refetchable fragments and a mutation${counts === undefined ? '' : `: ${counts}`}`;
};

const load = createRequire(import.meta.url);
const request = (name: string): ConcreteRequest => load(join(ARTIFACTS, `queries${name}.graphql.js`));
const fragment = (name: string): ReaderFragment => load(join(ARTIFACTS, `queries${name}.graphql.js`));

const page = z.object({
  edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
  pageInfo: z.object({
    startCursor: z.string().nullish(),
    endCursor: z.string().nullish(),
    hasNextPage: z.boolean().nullish(),
    hasPreviousPage: z.boolean().nullish(),
  }),
});

/** An application's store of its own, before the Worker. */
function openEnvironment({ endpoint, key }: RunningWorker) {
  const { fetch, requests } = countingFetch();
  const network = Network.create(async ({ text }, variables) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  return {
    environment,
    requests,
    /** Asks the Worker, and keeps what it says from being collected. */
    async ask(name: string, variables: Variables) {
      environment.retain(createOperationDescriptor(request(name), variables));
      await fetchQuery(environment, request(name), variables).toPromise();
    },
    /** What the store has for a query, under its first field that is not null, by the fragment that pages there. */
    read(name: string, variables: Variables, fragmentName: string, under?: string) {
      const { data, isMissingData } = environment.lookup(createOperationDescriptor(request(name), variables).fragment);
      assert.equal(isMissingData, false);
      const owner = under === undefined ? data : z.looseObject({ [under]: z.looseObject({}) }).parse(data)[under];
      const selector = getSingularSelector(fragment(fragmentName), owner);
      assert.ok(selector);
      const snapshot = environment.lookup(selector);
      assert.equal(snapshot.isMissingData, false);
      const { edges, pageInfo } = z.object({ events: page }).parse(snapshot.data).events;
      return { ids: edges.map(({ node }) => node.id), pageInfo };
    },
  };
}

async function pageEvents(worker: RunningWorker, direction: 'forward' | 'backward', expected: string[]) {
  const { ask, read, requests } = openEnvironment(worker);
  const start = direction === 'forward' ? { first: PAGE } : { last: PAGE };
  await ask('EventsQuery', start);
  const stored = () => read('EventsQuery', start, 'Events_query');
  for (;;) {
    const { ids, pageInfo } = stored();
    const left = direction === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    if (!left) break;
    const from = direction === 'forward' ? { after: pageInfo.endCursor } : { before: pageInfo.startCursor };
    await ask('EventsPaginationQuery', { ...start, ...from });
    assert.ok(stored().ids.length > ids.length, `the page after ${ids.length} events added none`);
  }
  assert.deepEqual(stored().ids, expected);
  assert.equal(requests(), Math.ceil(expected.length / PAGE));
}

async function refetch(worker: RunningWorker) {
  const { ask, read } = openEnvironment(worker);
  await ask('EventsQuery', { first: PAGE });
  const before = read('EventsQuery', { first: PAGE }, 'Events_query').ids;
  const filtered = { first: PAGE, filter: { not: { type: ['ARMED_CLASH'] }, fatalities: { min: 1 } } };
  await ask('EventsPaginationQuery', filtered);
  const after = read('EventsPaginationQuery', filtered, 'Events_query').ids;
  assert.notDeepEqual(after, before);
  assert.deepEqual(read('EventsQuery', { first: PAGE }, 'Events_query').ids, before);
}

/** A fragment of a Node is paged through `node(id)`. */
async function pageActor(worker: RunningWorker) {
  const { ask, read } = openEnvironment(worker);
  const start = { id: await busiestActor(worker), first: 1 };
  await ask('ActorQuery', start);
  const stored = () => read('ActorQuery', start, 'ActorEvents_actor', 'actor');
  for (let { pageInfo } = stored(); pageInfo.hasNextPage; { pageInfo } = stored()) {
    await ask('ActorEventsPaginationQuery', { ...start, after: pageInfo.endCursor });
  }
  const { ids } = stored();
  assert.ok(ids.length >= 2 && new Set(ids).size === ids.length);
  return ids.length;
}

/** A mutation whose updater puts what it created into the connection. */
async function update(worker: RunningWorker) {
  const { environment, ask, read, requests } = openEnvironment(worker);
  const start = { first: 100 };
  await ask('EventsQuery', start);
  const before = read('EventsQuery', start, 'Events_query').ids;
  await new Promise<void>((resolve, reject) => {
    commitMutation(environment, {
      mutation: request('IngestMutation'),
      variables: { input: articleOf('2031-02-03') },
      updater(store) {
        const connection = ConnectionHandler.getConnection(store.getRoot(), 'queriesEvents_events', {});
        assert.ok(connection);
        for (const outcome of store.getRootField('ingest')?.getLinkedRecords('events') ?? []) {
          const event = outcome?.getLinkedRecord('event');
          if (!event || outcome?.getValue('outcome') !== 'CREATED') continue;
          const edge = ConnectionHandler.createEdge(store, connection, event, 'EventEdge');
          ConnectionHandler.insertEdgeAfter(connection, edge);
        }
      },
      onCompleted: (_, errors) => (errors?.length ? reject(new Error(JSON.stringify(errors))) : resolve()),
      onError: reject,
    });
  });
  const { ids } = read('EventsQuery', start, 'Events_query');
  assert.equal(requests(), 2);
  assert.equal(ids.length, before.length + 1);
  assert.deepEqual(ids, await eventIds(worker));
}

/** Needs what relay-compiler wrote. */
export const pageWithRelay: Judge = async (worker) => {
  const expected = await eventIds(worker);
  await pageEvents(worker, 'forward', expected);
  await pageEvents(worker, 'backward', expected);
  await refetch(worker);
  const events = await pageActor(worker);
  await update(worker);
  return `${expected.length} events forward and back by ${PAGE}, a refetch by filter, an actor's ${events} events through node, a mutation's updater`;
};
