// One event, many reports: what ingests of several articles come to, asked as a client asks.
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { emptyTables, storeKey } from '../support/database.ts';
import { ask } from './ask.ts';
import { ANOTHER, BACKGROUND, BRIDGE, COPY, FROM_AFAR, NOWHERE, RIVAL, SAME_DAY, UPDATE, WIRE } from './blast.ts';

const INGEST = `mutation ($input: IngestInput!) {
  ingest(input: $input) {
    __typename
    ... on Error { message }
    ... on IngestSuccess { article { id } events { outcome absorbed event { id } possibleDuplicates { id } } }
  }
}`;

const EVENTS = `{
  events(first: 50, orderBy: { field: DATE, direction: ASC }) {
    nodes {
      id type date { start } location { name } revision
      fatalities { low best high }
      reports(first: 20) { nodes { article { publisher { name } } fatalities { best } } }
      casualties(first: 50) { nodes { measure best status claimant { slug } supersededBy { best } } }
      participants { role name }
    }
  }
}`;

const ingested = z.object({
  data: z.object({
    ingest: z.object({
      events: z.array(z.looseObject({ outcome: z.string(), event: z.object({ id: z.string() }) })),
    }),
  }),
});

const stored = z.object({
  data: z.object({
    events: z.object({
      nodes: z.array(
        z.looseObject({
          id: z.string(),
          revision: z.number(),
          fatalities: z.object({
            low: z.number().nullable(),
            best: z.number().nullable(),
            high: z.number().nullable(),
          }),
          reports: z.object({ nodes: z.array(z.unknown()) }),
        }),
      ),
    }),
  }),
});

let authorization: string;

async function anew() {
  await emptyTables();
  authorization = `Bearer ${(await storeKey()).key}`;
}

beforeEach(anew);

async function ingest(input: object) {
  return ingested.parse(await ask(INGEST, { input }, { authorization })).data.ingest.events;
}

async function storedEvents() {
  return stored.parse(await ask(EVENTS)).data.events.nodes;
}

/** Everything that the events are, but for their ids and what tells the order of ingest. */
async function settledEvents() {
  const events = await storedEvents();
  return events.map(({ id: _id, revision: _revision, ...event }) => event);
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

describe('articles that report one event', () => {
  it('are reports of one event, with each outlet’s figures side by side', async () => {
    const [first] = await ingest(WIRE);
    expect(first?.outcome).toBe('CREATED');
    const [second] = await ingest(RIVAL);
    expect(second).toMatchObject({ outcome: 'MERGED', event: { id: first?.event.id } });
    expect(await storedEvents()).toMatchObject([
      {
        revision: 2,
        fatalities: { low: 9, best: 11 },
        reports: { nodes: [{ fatalities: { best: 9 } }, { fatalities: { best: 11 } }] },
      },
    ]);
  });

  it('let a claimant’s later toll supersede its earlier one, and show both', async () => {
    await ingest(WIRE);
    await ingest(UPDATE);
    const [event, ...others] = await storedEvents();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ fatalities: { low: 13, best: 13, high: 13 } });
    expect(event?.casualties).toMatchObject({
      nodes: expect.arrayContaining([
        expect.objectContaining({ measure: 'KILLED', best: 9, status: 'SUPERSEDED', supersededBy: { best: 13 } }),
        expect.objectContaining({ measure: 'KILLED', best: 13, status: 'CURRENT' }),
      ]),
    });
  });

  it('count a syndicated copy as one claimant of two publishers', async () => {
    await ingest(WIRE);
    await ingest(COPY);
    const [event, ...others] = await storedEvents();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ fatalities: { low: 9, best: 9, high: 9 } });
    expect(event?.reports.nodes).toHaveLength(2);
  });

  it('come to the same in whatever order they come in', async () => {
    const articles = [WIRE, RIVAL, UPDATE, ANOTHER];
    const results = [];
    for (const order of permutations(articles)) {
      await anew();
      for (const article of order) await ingest(article);
      results.push(await settledEvents());
    }
    expect(results[0]).toHaveLength(2);
    for (const result of results) expect(result).toEqual(results[0]);
  });

  it('are one event also where two come at once', async () => {
    const outcomes = await Promise.all([WIRE, RIVAL, COPY, UPDATE].map(ingest));
    expect(
      outcomes
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['CREATED', 'MERGED', 'MERGED', 'MERGED']);
    expect(await storedEvents()).toMatchObject([{ fatalities: { low: 11, best: 13 } }]);
  });
});

describe('an article that shows two events to be one', () => {
  it('joins them: the younger is absorbed, and answers with the older', async () => {
    const [first] = await ingest(WIRE);
    const [second] = await ingest(FROM_AFAR);
    expect(second).toMatchObject({ outcome: 'CREATED', possibleDuplicates: [{ id: first?.event.id }] });
    const absorbed = second?.event.id;
    const [third] = await ingest(BRIDGE);
    expect(third).toMatchObject({ outcome: 'JOINED', absorbed: [absorbed], event: { id: first?.event.id } });
    expect(await storedEvents()).toMatchObject([{ reports: { nodes: { length: 3 } } }]);
    const query = 'query ($id: ID!) { event(id: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id } }';
    const { data } = await ask(query, { id: absorbed });
    const successor = { id: first?.event.id };
    expect(data).toEqual({ event: successor, node: successor, nodes: [successor] });
  });

  it('leaves the same events in whatever order the three come in', async () => {
    const results = [];
    for (const order of permutations([WIRE, FROM_AFAR, BRIDGE])) {
      await anew();
      for (const article of order) await ingest(article);
      results.push(await settledEvents());
    }
    expect(results[0]).toHaveLength(1);
    for (const result of results) expect(result).toEqual(results[0]);
  });
});

describe('an article that mentions an older event', () => {
  it('is a report of it and does not move its tolls', async () => {
    const [first] = await ingest(WIRE);
    const [market, mentioned] = await ingest(BACKGROUND);
    expect(market?.outcome).toBe('CREATED');
    expect(mentioned).toMatchObject({ outcome: 'MERGED', event: { id: first?.event.id } });
    expect((await storedEvents())[0]).toMatchObject({ fatalities: { low: 9, best: 9, high: 9 } });
  });
});

describe('articles without date or place', () => {
  it('are stored, and no event of theirs is one with another by that alone', async () => {
    await ingest(NOWHERE);
    const [other] = await ingest({ ...NOWHERE, text: 'Gunmen killed two drivers, witnesses said.' });
    expect(other?.outcome).toBe('CREATED');
  });
});

describe('the same article under ten addresses', () => {
  it('is one article, told once', async () => {
    for (let number = 0; number < 10; number++) await ingest({ ...WIRE, url: `https://news.example/${number}` });
    expect(await storedEvents()).toMatchObject([{ revision: 1, reports: { nodes: { length: 1 } } }]);
  });
});

describe('articles that report different events', () => {
  it('keep two attacks of one day in one town apart', async () => {
    await ingest(WIRE);
    const [other] = await ingest(SAME_DAY);
    expect(other?.outcome).toBe('CREATED');
    expect(await storedEvents()).toHaveLength(2);
  });

  it('keep the same kind of attack in another week apart', async () => {
    await ingest(WIRE);
    const [other] = await ingest(ANOTHER);
    expect(other?.outcome).toBe('CREATED');
    expect(await storedEvents()).toHaveLength(2);
  });
});
