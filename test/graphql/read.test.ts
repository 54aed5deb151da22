import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, globalId } from './ask.ts';
import { askCounting, type Statement } from './statements.ts';
import { onDay, storeArticle } from './stored.ts';

const DAYS = ['2020-01-01', '2020-01-02', '2020-01-02', '2020-01-03', '2020-01-04'];
let articleId: string;

beforeAll(async () => {
  articleId = await storeArticle('');
  for (const [index, day] of DAYS.entries()) await storeArticle(` ${index}`, onDay(day));
});

describe('statements', () => {
  const page = (first: number, rest = '') => `{
    events(first: ${first}) {
      ${rest}
      nodes {
        id type date { start } location { name place { name } }
        participants { role text actor { name } }
        casualties(first: 10) { totalCount nodes { best claimant { name } victim { text actor { name } } quote status } }
        reports(first: 5) { totalCount nodes { article { title publisher { name } } figures { best claimant { name } } } }
      }
    }
  }`;

  it('read the place of a location only where it is asked for', async () => {
    const nameless = await askCounting('{ events { nodes { location { name country } } } }');
    expect(nameless.statements.map(({ sql }) => sql).join()).not.toContain('"places"');
    const asked =
      '{ events { nodes { location { name } at: location { ...Found } } } } fragment Found on Location { in: place { name } }';
    const { answer, statements } = await askCounting(asked);
    expect(answer.errors).toBeUndefined();
    expect(statements.map(({ sql }) => sql.includes('"places"'))).toEqual([true]);
  });

  it.each([1, 3, 100])('a page of %i with its nested selection takes one', async (first) => {
    const { answer, statements } = await askCounting(page(first));
    expect(answer.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
  });

  it('and one more for how many there are in all', async () => {
    const { answer, statements } = await askCounting(page(2, 'totalCount'));
    expect(answer).toMatchObject({ data: { events: { totalCount: 7 } } });
    expect(statements).toHaveLength(2);
  });

  it('for the status of a figure looks at the figures that answer it, and not at all of the event', async () => {
    const { statements } = await askCounting('{ events { nodes { casualties { nodes { status } } } } }');
    expect(await searchesOf('later', statements)).toEqual([
      expect.stringContaining('casualty_figures_supersedes (supersedes_id=?)'),
      expect.stringContaining('casualty_figures_alternative (alternative_to_id=?)'),
    ]);
  });

  it('for the count of an actor’s events reads an index and nothing else', async () => {
    const { statements } = await askCounting('{ actors { nodes { events { totalCount } } } }');
    expect(await searchesOf('participants', statements)).toEqual([
      expect.stringMatching(/ USING COVERING INDEX participants_of_actor \(actor_id=\?\)$/),
    ]);
  });

  it('for the roles of an actor looks at each event alone, and not at all that the actor has a part in', async () => {
    const { statements } = await askCounting(
      '{ actors { nodes { events { edges { roles } } agreements { edges { roles } } } } }',
    );
    const searches = await searchesOf('other', statements);
    expect(searches).toHaveLength(4);
    for (const search of searches) expect(search).toMatch(/\((?:event_id|agreement_id)=\?/);
  });

  it.each([
    [1, '{ events { nodes { reports { totalCountExact } } } }'],
    [2, '{ events { totalCount totalCountExact nodes { reports { totalCountExact nodes { id } } } } }'],
    [1, '{ events { nodes { typeOfViolence participants { name } } } }'],
    [1, '{ articles { nodes { events { nodes { reports { nodes { article { title } } } } } } } }'],
    [1, '{ tallies { nodes { victim { actor { name } } location { place { name } } } } }'],
    [
      1,
      `{ events { nodes { sources { name } participants { name } casualties(first: 2) { nodes { claimant { name } } }
        reports(first: 3) { nodes { figures { best } } } discrepancies { message sentences } } } }`,
    ],
    [
      1,
      `{ events { nodes { killed: casualties(filter: {measure: KILLED}) { totalCount nodes { best } }
        injured: casualties(filter: {measure: WOUNDED}) { totalCount nodes { best } } } } }`,
    ],
    [
      1,
      `{ events { nodes { ...First ...Second } } }
        fragment First on Event { reports(filter: {modality: ASSERTED}) { totalCount nodes { type } } }
        fragment Second on Event { reports(filter: {modality: ASSERTED}) { totalCountExact edges { node { modality } } } }`,
    ],
    [1, `{ events { nodes { ${manyPages(7)} } } }`],
    [2, `{ events { nodes { ${manyPages(8)} } } }`],
    [1, '{ actors { nodes { events { totalCount edges { roles node { participants { actor { name } } } } } } } }'],
    [
      1,
      `{ actors { nodes { events { totalCount nodes { sources { name } } } agreements { totalCount nodes { kind } }
        last: events(first: 1, filter: {category: BATTLES}) { totalCount edges { roles node { reports { nodes { type } } } } } } } }`,
    ],
    [
      3,
      '{ search(query: "brigade", types: [EVENT]) { totalCount nodes { ... on Event { sources { name } reports { totalCount nodes { type } } } } } }',
    ],
  ])('are %i for %s, however many rows there are', async (count, query) => {
    const { answer, statements } = await askCounting(query);
    expect(answer.errors).toBeUndefined();
    expect(statements).toHaveLength(count);
  });

  it('keep to 32 arguments a function and 100 parameters, whatever is selected', async () => {
    const figure = `id measure low best high qualifier countText status rule quote claimantText
      victim { text name status group actor { id slug name kind country wikidataId aliases firstSeen lastSeen } }
      subsetOf { id } supersedes { id } alternativeTo { id } claimant { id name } event { id } report { id } article { id url } sentence { index }`;
    const pages = Array.from(
      { length: 12 },
      (_, index) => `casualties${index}: casualties(first: ${index + 1}) { nodes { ${figure} } }`,
    );
    const { answer, statements } =
      await askCounting(`{ articles(first: 1) { nodes { id reports { nodes { figures { ${figure} } event {
      id type category modality modes reviewStatus createdAt updatedAt revision typeOfViolence
      date { start end precision basis text } location { name text precision admin1 country latitude longitude place { id } }
      fatalities { low best high civilians combatants unknown } injuries { low best high civilians combatants unknown }
      ${pages.join('\n')} } } } } } }`);
    expect(answer.errors).toBeUndefined();
    expect(Math.max(...statements.map(({ sql }) => mostArguments(sql)))).toBeLessThanOrEqual(32);
    expect(Math.max(...statements.map(({ parameters }) => parameters.length))).toBeLessThanOrEqual(100);
  });
});

/** How SQLite searches a table in the statements, by its name or alias there. */
async function searchesOf(table: string, statements: readonly Statement[]): Promise<string[]> {
  const plans = await Promise.all(
    statements.map(({ sql, parameters }) =>
      env.DB.prepare(`explain query plan ${sql}`)
        .bind(...parameters)
        .all<{ detail: string }>(),
    ),
  );
  const details = plans.flatMap(({ results }) => results.map(({ detail }) => detail));
  return details.filter((detail) => detail.startsWith(`SEARCH ${table} `));
}

/** The most arguments that a statement gives to one call. Names and texts without commas or parentheses are assumed. */
function mostArguments(sql: string): number {
  const counts: number[] = [];
  const open: { isCall: boolean; count: number }[] = [];
  for (const [index, character] of [...sql].entries()) {
    if (character === '(') open.push({ isCall: /\w/.test(sql[index - 1] ?? ''), count: 1 });
    else if (character === ',') for (const call of open.slice(-1)) call.count++;
    else if (character === ')') for (const call of open.splice(-1)) if (call.isCall) counts.push(call.count);
  }
  return Math.max(...counts);
}

/** As many pages of an event's reports, each of another size. */
function manyPages(count: number): string {
  return Array.from({ length: count }, (_, index) => `p${index}: reports(first: ${index}) { nodes { id } }`).join(' ');
}

describe('pages', () => {
  const pageSchema = z.object({
    events: z.object({ nodes: z.array(z.object({ id: z.string() })), pageInfo: z.record(z.string(), z.unknown()) }),
  });
  const query = `query ($first: Int, $last: Int, $after: String, $before: String) {
    events(first: $first, last: $last, after: $after, before: $before) {
      nodes { id date { start } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  async function pagesOf(size: 'first' | 'last', from: 'after' | 'before', cursor: string): Promise<string[][]> {
    const pages: string[][] = [];
    let position: unknown = null;
    do {
      const { data } = await ask(query, { [size]: 2, [from]: position });
      const { events } = pageSchema.parse(data);
      pages.push(events.nodes.map(({ id }) => id));
      position = events.pageInfo[size === 'first' ? 'hasNextPage' : 'hasPreviousPage'] ? events.pageInfo[cursor] : null;
    } while (position !== null);
    return pages;
  }

  it('forward and backward hold each event once, in the same order', async () => {
    const { data } = await ask(query, { first: 100 });
    const { events } = pageSchema.parse(data);
    const all = events.nodes.map(({ id }) => id);
    expect(all).toHaveLength(7);
    expect((await pagesOf('first', 'after', 'endCursor')).flat()).toEqual(all);
    expect((await pagesOf('last', 'before', 'startCursor')).reverse().flat()).toEqual(all);
  });

  it('latest first, undated last', async () => {
    const { data } = await ask('{ events { nodes { date { start } } } }');
    expect(data).toEqual({
      events: {
        nodes: [
          { date: { start: '2020-06-01' } },
          ...DAYS.toReversed().map((start) => ({ date: { start } })),
          { date: null },
        ],
      },
    });
  });
});

describe('a cursor', () => {
  const CURSORS = `{
    articles(first: 1) { edges { cursor } pageInfo { startCursor endCursor } }
    actor(slug: "red-valley-brigade") { events(first: 1) { edges { cursor } } }
  }`;
  const edges = z.tuple([z.object({ cursor: z.string() })]);
  const cursorSchema = z.object({
    articles: z.object({ edges, pageInfo: z.object({ startCursor: z.string(), endCursor: z.string() }) }),
    actor: z.object({ events: z.object({ edges }) }),
  });
  let cursors: z.infer<typeof cursorSchema>;
  beforeAll(async () => {
    cursors = cursorSchema.parse((await ask(CURSORS)).data);
  });

  it('is the same on the edge and on the page', () => {
    const { edges, pageInfo } = cursors.articles;
    expect(pageInfo).toEqual({ startCursor: edges[0].cursor, endCursor: edges[0].cursor });
  });

  it('goes on where it stands, nested too', async () => {
    const query =
      'query ($after: String) { actor(slug: "red-valley-brigade") { events(after: $after) { totalCount nodes { id } } } }';
    const { data } = await ask(query, { after: cursors.actor.events.edges[0].cursor });
    expect(data).toMatchObject({ actor: { events: { totalCount: 6, nodes: { length: 5 } } } });
  });

  it.each([
    ['another connection of the same order', 'query ($c: String) { events(after: $c) { nodes { id } } }'],
    ['the same type elsewhere', 'query ($c: String) { sources { nodes { articles(before: $c) { nodes { id } } } } }'],
  ])('of the articles is refused by %s, with what to do', async (_name, query) => {
    const { errors } = await ask(query, { c: cursors.articles.pageInfo.endCursor });
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/^“(?:after|before)” is no cursor of [\w.]+: give one that this field returned/),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('from the other side', () => {
  it('an actor has its names, its relations and when it was seen', async () => {
    const { data, errors } = await ask(
      '{ actor(slug: "red-valley-brigade") { name kind aliases firstSeen lastSeen relations { totalCount nodes { to { name } } } inverseRelations { totalCount } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchInlineSnapshot(`
      {
        "actor": {
          "aliases": [
            "Red Valley Brigade",
          ],
          "firstSeen": "2020-01-01",
          "inverseRelations": {
            "totalCount": 0,
          },
          "kind": "REBEL_GROUP",
          "lastSeen": "2020-06-01",
          "name": "Red Valley Brigade",
          "relations": {
            "nodes": [
              {
                "to": {
                  "name": "Coastal Council",
                },
              },
              {
                "to": {
                  "name": "Coastal Council",
                },
              },
              {
                "to": {
                  "name": "Coastal Council",
                },
              },
              {
                "to": {
                  "name": "Coastal Council",
                },
              },
              {
                "to": {
                  "name": "Coastal Council",
                },
              },
              {
                "to": {
                  "name": "Coastal Council",
                },
              },
            ],
            "totalCount": 6,
          },
        },
      }
    `);
  });

  it('an actor has its events with its roles, each once', async () => {
    const { answer, statements } = await askCounting(
      '{ actor(slug: "red-valley-brigade") { events(first: 2) { totalCount edges { roles node { type date { start } } } pageInfo { hasNextPage } } agreements { totalCount edges { roles node { kind } } } } }',
    );
    expect(answer).toMatchInlineSnapshot(`
      {
        "data": {
          "actor": {
            "agreements": {
              "edges": [
                {
                  "node": {
                    "kind": "DEMILITARISED_ZONE",
                  },
                  "roles": [
                    "PARTY",
                  ],
                },
              ],
              "totalCount": 1,
            },
            "events": {
              "edges": [
                {
                  "node": {
                    "date": {
                      "start": "2020-06-01",
                    },
                    "type": "ARMED_CLASH",
                  },
                  "roles": [
                    "SIDE_A",
                  ],
                },
                {
                  "node": {
                    "date": {
                      "start": "2020-01-04",
                    },
                    "type": "ARMED_CLASH",
                  },
                  "roles": [
                    "SIDE_A",
                  ],
                },
              ],
              "pageInfo": {
                "hasNextPage": true,
              },
              "totalCount": 6,
            },
          },
        },
      }
    `);
    expect(statements).toHaveLength(1);
  });

  it('a source has its figures and its articles, a place its events', async () => {
    const { data, errors } = await ask(`{
      source(slug: "sana") { kind figures(first: 1) { totalCount nodes { best event { type } } } affiliatedActor { name } }
      sources { nodes { slug articles { totalCount } } }
      place(geonamesId: 169575) { name events { totalCount } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchInlineSnapshot(`
        {
          "place": {
            "events": {
              "totalCount": 6,
            },
            "name": "Homs",
          },
          "source": {
            "affiliatedActor": {
              "name": "Government of Syria",
            },
            "figures": {
              "nodes": [
                {
                  "best": 2,
                  "event": {
                    "type": "ARMED_CLASH",
                  },
                },
              ],
              "totalCount": 18,
            },
            "kind": "STATE_MEDIA",
          },
          "sources": {
            "nodes": [
              {
                "articles": {
                  "totalCount": 6,
                },
                "slug": "qamar-radio",
              },
              {
                "articles": {
                  "totalCount": 0,
                },
                "slug": "sana",
              },
            ],
          },
        }
      `);
  });

  it('node and nodes answer by id, null for what is not there', async () => {
    const article = globalId('Article', articleId);
    const nobody = globalId('Event', 'nobody');
    const place = globalId('Place', '169575');
    const { data, errors } = await ask(
      'query ($id: ID!, $ids: [ID!]!) { node(id: $id) { id __typename } nodes(ids: $ids) { id __typename ... on Place { name } } }',
      { id: article, ids: [nobody, place, article, place] },
    );
    expect(errors).toBeUndefined();
    const found = { id: place, __typename: 'Place', name: 'Homs' };
    const read = { id: article, __typename: 'Article' };
    expect(data).toEqual({ node: read, nodes: [null, found, read, found] });
  });
});
