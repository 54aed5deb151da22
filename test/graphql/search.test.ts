// Full-text search through the front door.
import { env, exports } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eventFilter } from '../../src/db/filters/event-filter.ts';
import { prepareFilter } from '../../src/db/filters/filter.ts';
import { SEARCH_DERIVED } from '../../src/db/search/refresh.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import { Refusal } from '../../src/ingest/refusals.ts';
import { storeKey } from '../support/database.ts';
import { readerOf } from '../support/knowledge.ts';
import { recordOf } from '../support/record.ts';
import { ADDRESS, ask, globalId } from './ask.ts';
import { askCounting } from './statements.ts';
import { storeArticle } from './stored.ts';

const SEARCH = `query ($query: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, types: $types, first: $first, after: $after, last: $last, before: $before) {
    totalCount totalCountExact
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score snippets { field text highlights { start end } } node { __typename ... on Node { id } ...Names } }
  }
}
fragment Names on SearchResult {
  ... on Article { title } ... on Event { type } ... on Actor { name } ... on Agreement { kind } ... on Place { place: name }
}`;

const node = z.looseObject({ __typename: z.string(), id: z.string() });
const found = z.object({
  search: z.object({
    totalCount: z.number(),
    totalCountExact: z.boolean(),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      startCursor: z.string().nullable(),
      endCursor: z.string().nullable(),
    }),
    edges: z.array(
      z.object({
        cursor: z.string(),
        score: z.number(),
        snippets: z.array(
          z.object({
            field: z.string(),
            text: z.string(),
            highlights: z.array(z.object({ start: z.number(), end: z.number() })),
          }),
        ),
        node,
      }),
    ),
  }),
});

let headers: Record<string, string>;

async function search(query: string, options: object = {}) {
  const { data, errors } = await ask(SEARCH, { query, ...options }, headers);
  expect(errors).toBeUndefined();
  return found.parse(data).search;
}

/** Titles of the articles that are found, best first. */
async function titles(query: string): Promise<unknown[]> {
  const { edges } = await search(query, { types: ['ARTICLE'] });
  return edges.map(({ node: { title } }) => title);
}

/** Stores an article of which nothing is read but its record's own parts. */
async function store(title: string, text: string): Promise<string> {
  const { viewer } = await storeKey();
  const outcome = await ingestArticle(
    {
      connection: env.DB.withSession(),
      viewer,
      requestId: null,
      loadReader: readerOf((input) => {
        const record = recordOf(input);
        const [sentence] = record.sentences;
        const sentences = sentence ? [{ ...sentence, start: 0, end: text.length, text }] : [];
        const nothing = { events: [], agreements: [], relations: [], sources: [], tallies: [], discrepancies: [] };
        return { ok: true, record: { ...record, ...nothing, sentences } };
      }),
      now: new Date('2026-02-03T04:05:06Z'),
    },
    { title, text },
  );
  if (outcome instanceof Refusal) throw outcome;
  return outcome.articleId;
}

/** The index holds what the tables say, and nothing waits to be brought in. */
async function expectInStep() {
  await env.DB.prepare("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)").run();
  const { results: waiting } = await env.DB.prepare('SELECT * FROM search_changes').all();
  expect(waiting).toEqual([]);
  const sides = ['search_composed', 'search_documents'];
  const { results: differing } = await env.DB.prepare(
    [sides, sides.toReversed()]
      .map(
        ([one, other]) =>
          `SELECT * FROM (SELECT type, key, title, body FROM ${one} EXCEPT SELECT type, key, title, body FROM ${other})`,
      )
      .join(' UNION ALL '),
  ).all();
  expect(differing).toEqual([]);
}

let merging: string;

beforeAll(async () => {
  // What matches in a text is shown to who may read it.
  headers = { authorization: `Bearer ${(await storeKey(['read'])).key}` };
  await storeArticle('');
  await store('Market in Zarnovia bombed', 'A café near the old bridge was hit. Traders fled.');
  await store('Quiet day', 'Nobody fled. The market in Zarnovia was open, and the bridge old but whole, said Müller.');
  await store('Bridge reopens', 'Cars crossed again. Nothing else was said.');
  merging = (await storeKey(['read', 'ingest', 'review'])).key;
});

describe('articles', () => {
  it.each([
    ['zarnovia', ['Market in Zarnovia bombed', 'Quiet day']],
    ['ZARNOVIA bombed', ['Market in Zarnovia bombed']],
    ['zarnovia reopens', []],
    ['"old bridge"', ['Market in Zarnovia bombed']],
    ['“old bridge”', ['Market in Zarnovia bombed']],
    ['"bridge old"', ['Quiet day']],
    ['old-bridge', ['Market in Zarnovia bombed']],
    ['reop*', ['Bridge reopens']],
    ['"bridge reop"*', ['Bridge reopens']],
    ['reop', []],
    ['re*', []],
    ['bridge -zarnovia', ['Bridge reopens']],
    ['bridge -"old bridge" -reopens', ['Quiet day']],
    ['zarnovia -zar*', []],
    ['cafe', ['Market in Zarnovia bombed']],
    ['CAFÉ', ['Market in Zarnovia bombed']],
    ['cafe\u0301', ['Market in Zarnovia bombed']],
    ['muller', ['Quiet day']],
  ])('%s finds %j', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it.each([
    'zarnovia AND reopens',
    'zarnovia OR reopens',
    'zarnovia NOT market',
    'title:zarnovia',
    'NEAR(zarnovia market)',
    '{title body}: zarnovia',
    '^zarnovia reopens',
    'zarnovia + reopens',
  ])('%s is only words', async (query) => {
    expect(await titles(query)).toEqual([]);
  });

  it.each([
    'zarnovia)',
    '((zarnovia',
    '"zarnovia',
    'zarnovia"',
    '*zarnovia',
    '- zarnovia',
    '^zarnovia',
    'zarnovia\u0000',
    'zarnovia \ud800 &',
  ])('%j finds what its word finds', async (query) => {
    expect(await titles(query)).toHaveLength(2);
  });

  it('rank better by a word of the title, and the longer text lower', async () => {
    const { edges } = await search('bridge', { types: ['ARTICLE'] });
    expect(edges.map(({ node: { title } }) => title)).toEqual([
      'Bridge reopens',
      'Market in Zarnovia bombed',
      'Quiet day',
    ]);
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0)).toBe(true);
  });

  it('are shown with what matches, as ranges of plain text', async () => {
    await store(
      '<b>Kravolin</b> & others',
      `${'Word '.repeat(100)}in Kravolin <script>alert(1)</script> today. ${'More '.repeat(100)}`,
    );
    const { edges } = await search('kravolin');
    const [{ snippets } = { snippets: [] }] = edges;
    expect(snippets.map(({ field }) => field)).toEqual(['TITLE', 'BODY']);
    expect(snippets[0]?.text).toBe('<b>Kravolin</b> & others');
    expect(snippets[1]?.text).toMatch(/^….{20,300}…$/);
    for (const { text, highlights } of snippets)
      expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['Kravolin']);
  });
});

describe('what is found', () => {
  it.each([
    ['homs clash', 'EVENT', 'ARMED_CLASH'],
    ['"red valley brigade" firearm', 'EVENT', 'ARMED_CLASH'],
    ['daesh', 'ACTOR', 'Islamic State'],
    ['buffer zone', 'AGREEMENT', 'DEMILITARISED_ZONE'],
    ['syrian desert', 'PLACE', 'Syrian Desert'],
  ])('by %s is also of type %s', async (query, type, name) => {
    const { edges } = await search(query, { types: [type] });
    expect(edges[0]?.node.__typename.toUpperCase()).toBe(type);
    const { type: event, name: actor, kind, place } = z.looseObject({}).parse(edges[0]?.node);
    expect(event ?? actor ?? kind ?? place).toBe(name);
  });

  it('is of all types, or of those that are asked for', async () => {
    const types = async (options: object) =>
      new Set((await search('homs', options)).edges.map(({ node: { __typename } }) => __typename));
    expect(await types({})).toEqual(new Set(['Article', 'Event', 'Place']));
    expect(await types({ types: ['EVENT', 'EVENT', 'PLACE', 'ACTOR'] })).toEqual(new Set(['Event', 'Place']));
    expect(await search('homs', { types: [] })).toMatchObject({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
    });
  });

  it('takes as many statements as there are types, and one for the count', async () => {
    const { statements, answer } = await askCounting(
      '{ search(query: "homs", types: [ARTICLE, EVENT]) { totalCount nodes { ... on Article { title url publisher { name } } ... on Event { type participants { name } sources { name } } } } }',
    );
    expect(answer.errors).toBeUndefined();
    expect(statements).toHaveLength(4);
  });
});

describe('pages', () => {
  it('follow one another forward and back, and count', async () => {
    const whole = await search('said');
    expect(whole.totalCount).toBe(whole.edges.length);
    expect(whole.totalCountExact).toBe(true);
    expect(whole.edges.length).toBeGreaterThan(3);
    const ids = whole.edges.map(({ node: { id } }) => id);
    const forward: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await search('said', { first: 2, after });
      forward.push(...edges.map(({ node: { id } }) => id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(forward).toEqual(ids);
    const back: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await search('said', { last: 2, before });
      back.unshift(...edges.map(({ node: { id } }) => id));
      [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
    }
    expect(back).toEqual(ids);
  });

  it.each([
    'Query.search:',
    `Query.search:${btoa('[1]')}`,
    `Query.search:${btoa('["1","2"]')}`,
    'Query.events.DATE.DESC:x',
    '€',
  ])('refuse the cursor %s', async (after) => {
    const { errors } = await ask(SEARCH, { query: 'said', after });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('a query', () => {
  it.each([
    ['nothing', '', 'at least one word'],
    ['blanks and NUL', '  \u0000 ', 'at least one word'],
    ['a quote', '"', 'at least one word'],
    ['a minus', '-homs', 'at least one word'],
    ['nothing wanted', '-"homs truce" ((*', 'at least one word'],
    ['10,000 letters', 'a'.repeat(10_000), 'at most 500 characters'],
    ['40 words', 'a '.repeat(40), 'at most 32 words'],
    ['five prefixes', 'abc* bcd* cde* def* efg*', 'at most 4 words with a *'],
  ])('of %s is refused with what to do', async (_name, query, remedy) => {
    const { errors } = await ask(SEARCH, { query });
    expect(errors?.[0]?.message).toContain(remedy);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    const filtered = await ask('query ($text: String) { articles(filter: { text: $text }) { nodes { id } } }', {
      text: query,
    });
    expect(filtered.errors?.[0]?.message).toContain(remedy);
    expect(filtered.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('of any kind is answered or refused, and never fails', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '"',
          '(',
          ')',
          '*',
          '-',
          '^',
          ':',
          '+',
          '{',
          '}',
          ',',
          "'",
          '\\',
          ' ',
          '\u0000',
          '\ud800',
          'é',
          '汉',
          '😀',
          '🫎',
        ],
      ),
      fc.constantFrom(
        'AND',
        'OR',
        'NOT',
        'NEAR',
        'NEAR(',
        'title:',
        'homs',
        'rank',
        ' a ',
        'rowid',
        'kil*',
        '--',
        '/*',
        ';',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const queries = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const { data, errors } = await ask(
          'query ($query: String!) { search(query: $query, first: 2) { totalCount edges { snippets { text } } } }',
          { query },
        );
        if (errors) expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
        else expect(data?.search).toMatchObject({ totalCount: expect.any(Number) });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the filter text', () => {
  it.each([
    ['events', '"red valley brigade"', 1],
    ['events', 'clash -homs', 0],
    ['articles', 'zarnovia', 2],
    ['articles', 'zarn* -bombed', 1],
    ['actors', 'red brig*', 1],
    ['agreements', 'buffer', 1],
    ['places', 'homs', 1],
  ])('of %s %s holds for %i', async (field, text, count) => {
    const { data, errors } = await ask(
      `query ($text: String) { ${field}(filter: { text: $text }) { totalCount nodes { id } } }`,
      { text },
    );
    expect(errors).toBeUndefined();
    expect(data?.[field]).toMatchObject({ totalCount: count, nodes: Array(count).fill({ id: expect.any(String) }) });
  });

  it('may stand five times in a filter', async () => {
    const asked = (times: number) =>
      ask('query ($filter: EventFilter) { events(filter: $filter) { nodes { id } } }', {
        filter: { or: Array.from({ length: times }, (_, index) => ({ text: `homs ${index}` })) },
      });
    expect((await asked(5)).errors).toBeUndefined();
    // A sixth is more than a filter takes (in an export too), and costs more than a request may.
    expect(() => prepareFilter(eventFilter, { or: Array(6).fill({ text: 'homs' }) })).toThrow(
      'more than 100 conditions, and text counts as 20',
    );
    expect((await asked(6)).errors?.[0]?.extensions?.code).toBe('COST_LIMIT_EXCEEDED');
  });

  it('selects what is exported, and is refused there too', async () => {
    const exported = (filter: object) =>
      exports.default.fetch(`${ADDRESS}/export/events.jsonl?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    const lines = (await (await exported({ text: 'clash homs' })).text()).trim().split('\n');
    expect(lines).toHaveLength(1);
    expect((await exported({ text: '((' })).status).toBe(400);
  });

  it('goes with other conditions', async () => {
    const { data } = await ask(
      '{ events(filter: { or: [{ text: "shelled" }, { text: "stormed" }], not: { type: [ARMED_CLASH] } }) { nodes { type } } }',
    );
    expect(data?.events).toEqual({ nodes: [{ type: expect.not.stringMatching(/^ARMED_CLASH$/) }] });
  });
});

describe('the index', () => {
  it('is in step after an ingest', expectInStep);

  it('is in step after an article is changed, and after one is deleted', async () => {
    const id = await store('Vostrel speaks', 'Vostrel spoke at length.');
    const change = (sql: string) =>
      env.DB.batch([env.DB.prepare(sql).bind(id), env.DB.prepare('DELETE FROM search_changes')]);
    await change("UPDATE articles SET text = 'Ormund spoke at length.' WHERE id = ?1");
    expect((await search('ormund')).edges).toHaveLength(1);
    expect((await search('"vostrel spoke"')).edges).toEqual([]);
    await expectInStep();
    await env.DB.prepare('DELETE FROM articles WHERE id = ?1').bind(id).run();
    expect((await search('vostrel')).edges).toEqual([]);
    await expectInStep();
  });

  it('is not written where nothing that is searched has changed', async () => {
    const documents = () => env.DB.prepare('SELECT id, key FROM search_documents ORDER BY id').all();
    const { results: before } = await documents();
    await env.DB.batch([
      env.DB.prepare("UPDATE events SET updated_at = '2026-03-01T00:00:00.000Z', revision = revision + 1"),
      env.DB.prepare('DELETE FROM search_changes'),
    ]);
    expect((await documents()).results).toEqual(before);
  });

  it('is brought in step by one note for an article, whatever it reports', async () => {
    await env.DB.batch([
      env.DB.prepare('CREATE TABLE noted (type TEXT) STRICT'),
      env.DB.prepare(
        'CREATE TRIGGER noting AFTER INSERT ON search_changes BEGIN INSERT INTO noted VALUES (NEW.type); END',
      ),
    ]);
    await storeArticle('Noted once. ');
    const { results } = await env.DB.prepare("SELECT type FROM noted WHERE type <> 'ACTOR'").all();
    await env.DB.batch([env.DB.prepare('DROP TRIGGER noting'), env.DB.prepare('DROP TABLE noted')]);
    expect(results).toEqual([{ type: 'ARTICLE' }]);
    await expectInStep();
  });

  it.each([
    "UPDATE events SET location_name = 'Vostrel'",
    "UPDATE events SET admin1 = 'Vostrel'",
    "UPDATE events SET type = 'LOOTING_PROPERTY_DESTRUCTION'",
    "UPDATE agreements SET location_name = 'Vostrel', name = NULL",
    "UPDATE agreements SET name = 'Vostrel'",
    "UPDATE agreements SET kind = 'DEMILITARISED_ZONE'",
    "UPDATE places SET name = 'Vostrel'",
  ])('is in step after %s', async (sql) => {
    await env.DB.batch([env.DB.prepare(sql), env.DB.prepare('DELETE FROM search_changes')]);
    await expectInStep();
  });

  it('is kept by the triggers that a rebuild names', async () => {
    const { results } = await env.DB.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'search_*' ORDER BY name",
    ).all();
    expect(results).toEqual([...SEARCH_DERIVED.triggers].toSorted().map((name) => ({ name })));
  });

  it('can be built anew', async () => {
    const answer = await search('homs');
    await env.DB.batch(SEARCH_DERIVED.rebuild.map((sql) => env.DB.prepare(sql)));
    await expectInStep();
    expect((await search('homs')).totalCount).toBe(answer.totalCount);
  });

  it('is in step after actors are merged: the names lead to the one that stands', async () => {
    const names = async (query: string) =>
      (await search(query, { types: ['ACTOR'] })).edges.map(({ node: { name } }) => name);
    expect(await names('coastal council')).toEqual(['Coastal Council']);
    const { data } = await ask(
      'mutation ($input: MergeActorsInput!) { mergeActors(input: $input) { __typename } }',
      { input: { actor: globalId('Actor', 'coastal-council'), into: globalId('Actor', 'red-valley-brigade') } },
      { authorization: `Bearer ${merging}` },
    );
    expect(data).toEqual({ mergeActors: { __typename: 'ActorChange' } });
    expect(await names('coastal council')).toEqual(['Red Valley Brigade']);
    await expectInStep();
  });
});
