// An administrator has an article erased: no word of it is left in any table, and what was read from it stays.
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { handleGraphql } from '../../src/graphql/server.ts';
import { emptyTables, rowsOf, storeKey } from '../support/database.ts';
import { silentFeed } from '../support/feed.ts';
import { invocationOf } from '../support/invocation.ts';
import { ADDRESS, ask } from './ask.ts';
import { allEvents, historyOf, openDesk, reportsBy } from './reviewing.ts';

const SENTENCES = [
  'Gunmen in zinnober scarves shot dead four quinoa farmers outside the old Marnethine granary in Homs, Syria, late on Monday, the Syrian Observatory for Human Rights reported.',
  'Three wounded harvesters were taken to a gabled infirmary, an orchardist said.',
  'Since January the Islamic State has killed at least 60 quinoa farmers in the syrupy foothills, SANA said.',
  'The attack broke the Larkspur ceasefire agreement between Syria and Turkey, under which a buffer zone of willowherb meadows was to be kept free of weapons, the ministry said.',
  'In Aleppo, Syria, a dandelion watchman and his wife were shot dead on Sunday, police said.',
];
const ARTICLE = {
  title: 'Quinoa farmers shot dead by zinnober gunmen',
  url: 'https://herald.example/zinnober-quinoa',
  publisher: 'Hilltop Herald',
  publishedAt: '2024-05-08',
  text: SENTENCES.join('\n'),
  idempotencyKey: 'https://herald.example/zinnober-quinoa',
};
/** Tells of the same attack, and has a rare word in common with the first. */
const OTHER = {
  publisher: 'Harbour Times',
  publishedAt: '2024-05-08',
  text: 'At least four people were killed by gunmen near a granary in Homs, Syria, on Monday, according to SANA.',
};
/** Words of the article that stand for nothing that is to stay: no name, no number, no day, no place, no claimant. */
const WORDS = [
  'zinnober',
  'quinoa',
  'granary',
  'scarves',
  'harvesters',
  'gabled',
  'syrupy',
  'foothills',
  'willowherb',
  'meadows',
  'late on monday',
  'dandelion',
];

const INGEST = `mutation ($input: IngestInput!) { ingest(input: $input) {
  __typename ... on Error { message } ... on IngestSuccess { created article { id } events { event { id } } } } }`;
const ERASE = `mutation ($input: EraseArticleInput!) { result: eraseArticle(input: $input) {
  __typename ... on Error { message } ... on UnknownArticle { field }
  ... on EraseSuccess { copies { id } article { id title url text textStatus erasure { at by note } } } } }`;
const FIGURES = `query ($id: ID!) { article(id: $id) {
  title url text textStatus contentHash publishedAt { date } publisher { name } erasure { by note }
  sentences { index start text } discrepancies { kind }
  tallies { nodes { low claimant { name } quote victim { text } } }
  agreements { nodes { kind } }
  reports { nodes { type date { start } location { country admin1 }
    event { id fatalities { low best high } history { nodes { kind fields { field old new } } } }
    figures { measure low best high countText claimant { name } quote sentence { index text } victim { text status } } } } } }`;

const REREAD =
  'mutation ($input: ReextractInput!) { reextract(input: $input) { ... on ReextractSuccess { articles { changed problem } } } }';

const answer = z.object({ result: z.record(z.string(), z.unknown()) });

const keys: Record<string, Record<string, string>> = {};

beforeEach(async () => {
  await emptyTables();
  for (const scopes of [['admin'], ['read', 'ingest', 'review'], ['read']] as const)
    keys[scopes.at(-1) ?? ''] = { authorization: `Bearer ${(await storeKey(scopes, `the ${scopes.at(-1)}`)).key}` };
});

async function ingest(input: object): Promise<{ id: string; eventIds: string[] }> {
  const { data } = await ask(INGEST, { input }, keys.review);
  const { ingest: success } = z
    .object({
      ingest: z.object({
        article: z.object({ id: z.string() }),
        events: z.array(z.object({ event: z.object({ id: z.string() }) })),
      }),
    })
    .parse(data);
  return { id: success.article.id, eventIds: success.events.map(({ event }) => event.id) };
}

async function erase(article: string, note?: string, as = 'admin') {
  const { data, errors } = await ask(ERASE, { input: { article, note } }, keys[as]);
  expect(errors).toBeUndefined();
  return answer.parse(data).result;
}

const told = async (id: string, as = 'read') => (await ask(FIGURES, { id }, keys[as])).data;

/** All that any table holds, those of the full-text index among them: texts as they are, bytes as the ASCII in them. */
async function everything(): Promise<Map<string, string>> {
  const { results: tables } = await env.DB.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*'",
  ).all<{ name: string }>();
  const held = new Map<string, string>();
  const ascii = (bytes: readonly unknown[]) => String.fromCharCode(...bytes.map(Number));
  for (const { name } of tables) {
    const { results } = await env.DB.prepare(`SELECT * FROM "${name}"`).all();
    const cells = results.flatMap((row) => Object.values(row));
    held.set(
      name,
      cells
        .map((cell) => (Array.isArray(cell) ? ascii(cell) : String(cell)))
        .join('\n')
        .toLowerCase(),
    );
  }
  return held;
}

/** Where words of the article are: table and word. The index keeps what words have in common with the one before apart. */
async function found(): Promise<string[]> {
  const held = await everything();
  return [...held].flatMap(([table, text]) =>
    WORDS.filter((word) => text.includes(word) || (table === 'search_index_data' && text.includes(word.slice(2)))).map(
      (word) => `${table}: ${word}`,
    ),
  );
}

describe('eraseArticle', () => {
  it('leaves no word in any table, nor any run of nine words', async () => {
    const { id } = await ingest(ARTICLE);
    await ingest(OTHER);
    const tables = new Set((await found()).map((one) => one.replace(/:.*/, '')));
    // Else this would find nothing wherever anything was.
    expect([...tables]).toEqual(
      expect.arrayContaining([
        'articles',
        'event_reports',
        'casualty_figures',
        'idempotency_keys',
        'search_documents',
        'search_index_data',
      ]),
    );
    expect(await erase(id, 'At the request of the farmers’ families.')).toMatchObject({ __typename: 'EraseSuccess' });
    const left = await found();
    // One that the other article has too.
    expect(left.filter((one) => !one.endsWith('granary'))).toEqual([]);
    const words = `${ARTICLE.title} ${ARTICLE.text}`.toLowerCase().split(/\s+/);
    const runs = words.slice(8).map((_word, index) => words.slice(index, index + 9).join(' '));
    for (const [table, text] of await everything()) for (const run of runs) expect(text, table).not.toContain(run);
    expect((await ask('{ search(query: "zinnober") { totalCount } }', {}, keys.read)).data).toEqual({
      search: { totalCount: 0 },
    });
  });

  it('keeps figures, claimants, days and places, the event as it is settled, and says who had it done', async () => {
    const { id } = await ingest(ARTICLE);
    const before = z.looseObject({ article: z.looseObject({}) }).parse(await told(id));
    await erase(id, 'A court’s order.');
    const after = z.looseObject({ article: z.looseObject({}) }).parse(await told(id));
    expect(after.article).toMatchObject({
      title: null,
      url: null,
      text: null,
      textStatus: 'ERASED',
      erasure: { by: 'the admin', note: 'A court’s order.' },
      publisher: { name: 'Hilltop Herald' },
      publishedAt: { date: '2024-05-08' },
    });
    const figures = JSON.stringify(after);
    expect(figures).toContain('"best":4');
    expect(figures).toContain('"low":60');
    expect(figures).toContain('Syrian Observatory for Human Rights');
    const withoutWords = (value: unknown) =>
      JSON.stringify(value, (name, one) =>
        ['title', 'url', 'text', 'quote', 'countText', 'textStatus', 'erasure', 'discrepancies', 'history'].includes(
          name,
        )
          ? null
          : one,
      );
    expect(withoutWords(after)).toBe(withoutWords(before));
  });

  it('tells counts in digits, in words of nobody', async () => {
    const counts = async () => [
      ...(await rowsOf('casualtyFigures')).map((row) => row.count_text),
      ...(await rowsOf('tallies')).map((row) => row.count_text),
    ];
    const text =
      'Between 10 and 12 people were killed in Homs, Syria, on Monday, and several dozen quinoa farmers were wounded.';
    const ids = [(await ingest(ARTICLE)).id, (await ingest({ ...OTHER, text })).id];
    expect(await counts()).toEqual(expect.arrayContaining(['a dandelion watchman', 'his wife', 'four']));
    for (const id of ids) await erase(id);
    expect((await counts()).sort()).toEqual(['', '1', '1', '10–12', '4', '60']);
  });

  it('reaches the history of events that held its report for a time', async () => {
    const desk = await openDesk();
    keys.admin = { authorization: `Bearer ${(await storeKey(['admin'], 'the admin')).key}` };
    const attack = (place: string, publisher: string, killed: string) => ({
      publisher,
      publishedAt: '2024-05-08',
      text: `Gunmen killed ${killed} people ${place} on Monday, police said.`,
    });
    const [one = ''] = (await desk.ingest(attack('in Syria', 'Coast Daily', 'two'))).eventIds;
    const story = await desk.ingest(attack('near Homs in Syria', 'Hilltop Herald', 'nine'));
    const [last = ''] = (await desk.ingest(attack('in Lebanon', 'Harbour Times', '30'))).eventIds;
    const parted = async () => {
      const event = (await allEvents()).find((each) => reportsBy(each, 'Hilltop Herald').length > 0);
      const reports = event ? reportsBy(event, 'Hilltop Herald') : [];
      return (await desk.change('splitEvent', { event: event?.id, reports })).parted?.id;
    };
    await desk.change('mergeEvents', { events: [one, story.eventIds[0]] });
    await desk.change('mergeEvents', { events: [last, await parted()] });
    await parted();
    const histories = () => Promise.all([historyOf(one), historyOf(last)]);
    const words = { field: 'LOCATION_TEXT', old: expect.anything(), new: 'Homs in Syria' };
    const joined = { kind: 'JOINED', fields: expect.arrayContaining([words]) };
    for (const history of await histories())
      expect(history).toEqual(expect.arrayContaining([expect.objectContaining(joined)]));
    await erase(story.articleId);
    expect(JSON.stringify(await histories())).not.toContain('Homs in Syria');
  });

  it('is told in the audit log, by hashes', async () => {
    const { id } = await ingest(ARTICLE);
    await erase(id, 'Because of the quinoa.');
    const entry = (await rowsOf('auditEntries')).at(-1);
    expect(entry).toMatchObject({ action: 'ERASE_ARTICLE', subject_type: 'ARTICLE', request_id: expect.any(String) });
    const [article] = await rowsOf('articles');
    expect(JSON.parse(String(entry?.before))).toEqual({ contentHash: article?.content_hash });
    expect(JSON.stringify(entry)).not.toContain('quinoa');
  });

  it('refuses the same content from then on', async () => {
    const { id } = await ingest(ARTICLE);
    await erase(id);
    for (const input of [ARTICLE, { ...ARTICLE, url: 'https://elsewhere.example/', idempotencyKey: 'again' }]) {
      const { data } = await ask(INGEST, { input }, keys.review);
      expect(data).toMatchObject({
        ingest: { __typename: 'ArticleErased', message: expect.stringContaining('erased') },
      });
    }
    expect(await found()).toEqual([]);
  });

  it('is done once: again it changes nothing', async () => {
    const { id } = await ingest(ARTICLE);
    const first = await Promise.all([erase(id, 'First.'), erase(id, 'First.')]);
    const held = await everything();
    const again = await erase(id, 'Another note.');
    for (const one of [...first, again])
      expect(one).toMatchObject({ __typename: 'EraseSuccess', article: { erasure: { note: 'First.' } } });
    expect(await everything()).toEqual(held);
  });

  it('needs the scope admin, and an article', async () => {
    const { id } = await ingest(ARTICLE);
    expect(await erase(id, undefined, 'review')).toMatchObject({ __typename: 'Unauthorized' });
    expect(await erase(btoa('Article:nobody'))).toMatchObject({ __typename: 'UnknownArticle', field: 'article' });
    expect((await rowsOf('articles'))[0]?.title).toBe(ARTICLE.title);
  });

  it('is not undone by reading articles again', async () => {
    const { id } = await ingest(ARTICLE);
    await erase(id);
    await env.DB.prepare("UPDATE articles SET extractor_version = '0.0.1'").run();
    expect((await ask(REREAD, { input: {} }, keys.review)).data).toEqual({ reextract: { articles: [] } });
    const { data } = await ask(REREAD, { input: { articles: [id] } }, keys.review);
    expect(data).toMatchObject({
      reextract: { articles: [{ changed: false, problem: expect.stringContaining('erased') }] },
    });
    expect(await found()).toEqual([]);
  });

  it('is not undone by one that was being read again when it was erased', async () => {
    const { id } = await ingest(ARTICLE);
    // Else nothing of it would be written anew.
    await env.DB.prepare(
      "UPDATE articles SET sentences = json_insert(sentences, '$[1][3]', 'quinoa, cut short')",
    ).run();
    const request = new Request(`${ADDRESS}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...keys.review },
      body: JSON.stringify({ query: REREAD, variables: { input: { articles: [id] } } }),
    });
    let erased: unknown = null;
    const DB: D1Database = Object.assign(Object.create(env.DB), {
      withSession(constraint: D1SessionBookmark | D1SessionConstraint) {
        const session = env.DB.withSession(constraint);
        let isWriting = false;
        return {
          getBookmark: () => session.getBookmark(),
          prepare(sql: string) {
            // the guard that opens a batch which writes
            isWriting ||= sql.startsWith('SELECT json(iif(');
            return session.prepare(sql);
          },
          async batch(statements: D1PreparedStatement[]) {
            if (isWriting && erased === null) erased = await erase(id);
            return session.batch(statements);
          },
        };
      },
    });
    const response = await handleGraphql(request, { DB, ASSETS: env.ASSETS }, silentFeed, invocationOf(request));
    expect(await response.json()).toMatchObject({
      data: { reextract: { articles: [{ changed: false, problem: expect.stringContaining('erased') }] } },
    });
    expect(erased).toMatchObject({ __typename: 'EraseSuccess' });
    expect(await found()).toEqual([]);
  });

  it('tells of copies by other outlets, which hold the text still', async () => {
    const { id } = await ingest(ARTICLE);
    const copy = await ingest({
      ...ARTICLE,
      publisher: 'Coast Daily',
      publishedAt: '2024-05-09',
      idempotencyKey: null,
    });
    expect(await erase(id)).toMatchObject({ copies: [{ id: copy.id }] });
    expect(await erase(copy.id)).toMatchObject({ copies: [{ id }] });
    expect(await found()).toEqual([]);
  });

  it('erases what was retracted, and what it left in the history of events', async () => {
    const { id } = await ingest(ARTICLE);
    await ingest(OTHER);
    const retract = 'mutation ($input: RetractArticleInput!) { retractArticle(input: $input) { __typename } }';
    await ask(retract, { input: { article: id } }, keys.review);
    await erase(id);
    expect((await found()).filter((one) => !one.endsWith('granary'))).toEqual([]);
  });

  it('lets later articles be joined with what is left', async () => {
    const { id, eventIds } = await ingest(ARTICLE);
    await erase(id);
    expect((await ingest(OTHER)).eventIds).toEqual([eventIds[0]]);
    expect((await found()).filter((one) => !one.endsWith('granary'))).toEqual([]);
  });
});
