// Orders of nested connections: each is a whole order, pages of it lose nothing, and null is the usual one.
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from './ask.ts';
import { askCounting } from './statements.ts';
import { type Change, storeArticle } from './stored.ts';

/** On a day, so many killed: of the event and of its first figures. */
function told(day: string, killed: number): Change {
  const toll = { low: killed, best: killed, high: killed, civilians: null, combatants: null, unknown: killed };
  return ({ events, agreements }) => ({
    events: events.slice(0, 1).map((event) => ({
      ...event,
      date: { start: day, end: day, precision: 'DAY', basis: 'EXPLICIT', text: day },
      fatalities: toll,
      casualties: event.casualties.map((figure, index) => ({ ...figure, low: killed + index, best: killed + index })),
    })),
    agreements,
  });
}

beforeAll(async () => {
  await storeArticle(' one', told('2020-01-03', 5));
  await storeArticle(' two', told('2020-01-01', 9));
  await storeArticle(' three', told('2020-01-02', 7));
});

const DATE_DESC = '{ field: DATE, direction: DESC }';
const DATE_ASC = '{ field: DATE, direction: ASC }';

/** One page, by the path to it. */
async function page(path: readonly string[], args: string, node: string) {
  const [connection = '', ...owners] = path.toReversed();
  const query = owners.reduce(
    (inner, owner) => `${owner} { ${inner} }`,
    `${connection}(${args}) { nodes { ${node} } pageInfo { hasNextPage endCursor } }`,
  );
  const { answer, statements } = await askCounting(`{ ${query} }`);
  expect(answer.errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  let data: unknown = answer.data;
  for (const owner of [...owners.toReversed(), connection])
    data = z.record(z.string(), z.unknown()).parse(data)[owner.replace(/\(.*/, '')];
  return z
    .object({
      nodes: z.array(z.record(z.string(), z.unknown())),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    })
    .parse(data);
}

const ACTOR = 'actor(slug: "red-valley-brigade")';
const SOURCE = 'source(slug: "sana")';
const PLACE = 'place(geonamesId: 169575)';

describe.each([
  [[ACTOR, 'events'], 'date { start }', '2020-01-03'],
  [[PLACE, 'events'], 'date { start }', '2020-01-03'],
] as const)('%j', (path, node, latest) => {
  it('is latest first, also where its order is null', async () => {
    for (const args of ['first: 9', 'first: 9, orderBy: null', `first: 9, orderBy: ${DATE_DESC}`]) {
      const { nodes } = await page(path, args, node);
      expect(nodes.map(({ date }) => date)).toEqual([latest, '2020-01-02', '2020-01-01'].map((start) => ({ start })));
    }
  });

  it('goes by other orders, either way', async () => {
    const starts = async (order: string) =>
      (await page(path, `first: 9, orderBy: ${order}`, node)).nodes.map(({ date }) => date);
    expect(await starts(DATE_ASC)).toEqual((await starts(DATE_DESC)).toReversed());
    const deadliest = ['2020-01-01', '2020-01-02', '2020-01-03'].map((start) => ({ start }));
    expect(await starts('{ field: FATALITIES, direction: DESC }')).toEqual(deadliest);
    expect(await starts('{ field: FATALITIES, direction: ASC }')).toEqual(deadliest.toReversed());
  });
});

it.each([
  [
    [ACTOR, 'events'],
    ['DATE', 'FATALITIES', 'UPDATED_AT'],
  ],
  [
    [ACTOR, 'agreements'],
    ['DATE', 'UPDATED_AT'],
  ],
  [
    [SOURCE, 'figures'],
    ['DATE', 'COUNT'],
  ],
  [
    [PLACE, 'events'],
    ['DATE', 'FATALITIES', 'UPDATED_AT'],
  ],
] as const)('pages of %j lose nothing in any of the orders %j, either way', async (path, fields) => {
  const { nodes: all } = await page(path, 'first: 100', 'id');
  for (const field of fields) {
    for (const direction of ['ASC', 'DESC']) {
      const orderBy = `orderBy: { field: ${field}, direction: ${direction} }`;
      const { nodes: ordered } = await page(path, `first: 100, ${orderBy}`, 'id');
      const seen: unknown[] = [];
      let after = '';
      for (;;) {
        const { nodes, pageInfo } = await page(path, `first: 1, ${orderBy} ${after}`, 'id');
        seen.push(...nodes);
        if (!pageInfo.hasNextPage) break;
        after = `, after: ${JSON.stringify(pageInfo.endCursor)}`;
      }
      expect(seen).toEqual(ordered);
      expect(new Set(seen.map((node) => JSON.stringify(node))).size).toBe(all.length);
    }
  }
});

it('a source’s figures go by their number', async () => {
  const counts = async (direction: string) =>
    (
      await page([SOURCE, 'figures'], `first: 100, orderBy: { field: COUNT, direction: ${direction} }`, 'best')
    ).nodes.map(({ best }) => Number(best));
  const descending = await counts('DESC');
  expect(descending).toEqual(descending.toSorted((a, b) => b - a));
  expect(new Set(descending).size).toBeGreaterThan(2);
  expect(await counts('ASC')).toEqual(descending.toReversed());
});

it('null is the usual order of every connection, and its cursors are those of that order', async () => {
  const first = await ask('{ events(first: 1, orderBy: null) { pageInfo { endCursor } } }');
  const cursor = z.object({ events: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) }).parse(first.data)
    .events.pageInfo.endCursor;
  const next = await ask(
    'query ($after: String, $orderBy: EventOrder) { events(first: 1, after: $after, orderBy: $orderBy) { nodes { date { start } } } }',
    { after: cursor, orderBy: null },
  );
  expect(next).toEqual({ data: { events: { nodes: [{ date: { start: '2020-01-02' } }] } } });
  const others = await ask(`{ articles(orderBy: null) { totalCount } actors(orderBy: null) { nodes { name } }
    agreements(orderBy: null) { nodes { id } } sources(orderBy: null) { nodes { name } } places(orderBy: null) { nodes { name } }
    tallies(orderBy: null) { nodes { id } } eventStatistics(orderBy: null) { groups { events } } }`);
  expect(others.errors).toBeUndefined();
});
