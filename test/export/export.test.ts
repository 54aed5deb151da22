import { env, exports } from 'cloudflare:workers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { countStatements } from '../../bench/counted-statements.ts';
import { handleExport } from '../../src/export/export.ts';
import { ADDRESS } from '../graphql/ask.ts';
import { onDay, storeArticle } from '../graphql/stored.ts';
import { storeKey } from '../support/database.ts';
import { invocationOf } from '../support/invocation.ts';

const get = (path: string, init: RequestInit = {}) => exports.default.fetch(`${ADDRESS}/export/${path}`, init);

/** The fields of CSV, quotes taken off. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

async function recordsOf(path: string): Promise<Record<string, string>[]> {
  const [headings = [], ...rows] = parseCsv(await (await get(path)).text());
  for (const row of rows) expect(row).toHaveLength(headings.length);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [headings[index] ?? '', cell])));
}

beforeAll(async () => {
  await storeArticle('');
  await storeArticle(' 2', onDay('2020-01-01'));
  await storeArticle(' 3', onDay('2020-01-02'));
  await storeArticle(' 4', (record) => ({
    ...onDay('2020-01-03')(record),
    events: record.events.slice(0, 1).map((event) => ({
      ...event,
      participants: event.participants.map((participant) => ({ ...participant, name: '=HYPERLINK("x"), "them"' })),
    })),
  }));
  // Rebels before a state's forces.
  await storeArticle(' 5', (record) => ({
    ...onDay('2020-01-05')(record),
    events: (onDay('2020-01-05')(record).events ?? []).map((event) => ({
      ...event,
      participants: [
        { role: 'SIDE_A', actor: null, name: 'Northern Brigade', kind: 'REBEL_GROUP', text: 'rebels' },
        { role: 'SIDE_B', actor: null, name: 'Army', kind: 'STATE_FORCES', text: 'the army' },
      ],
    })),
  }));
});

describe('the CSV', () => {
  it('has a row for each event, earliest first', async () => {
    const records = await recordsOf('events.csv');
    const count = await env.DB.prepare('SELECT count(*) AS n FROM events').first<number>('n');
    expect(records).toHaveLength(count ?? -1);
    const days = records.map((record) => record.date_start ?? '');
    expect(days).toEqual(days.toSorted());
  });

  it('holds what the filter lets through', async () => {
    const filter = { date: { from: '2020-01-01', to: '2020-01-01' }, not: { category: 'PROTESTS' } };
    const records = await recordsOf(`events.csv?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    expect(records.map(({ date_start }) => date_start)).toEqual(['2020-01-01']);
  });

  it('runs no formula, and keeps quotes and commas', async () => {
    const text = await (await get('events.csv')).text();
    expect(text).toContain(`"'=HYPERLINK(""x""), ""them"""`);
    expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
  });

  it('has ACLED’s columns', async () => {
    const [first] = await recordsOf('events.csv?columns=acled&filter={"date":{"from":"2020-01-01","to":"2020-01-01"}}');
    expect(first).toMatchObject({ event_date: '2020-01-01', year: '2020', time_precision: '1', geo_precision: '2' });
    expect(first?.event_type).toMatch(/^[A-Z][a-z]+/);
    expect(Object.keys(first ?? {})).toHaveLength(31);
  });

  it.each([
    ['2020-01-01', 'Rebel group only'],
    ['2020-01-05', 'State forces-Rebel group'],
  ])('has the sides of %s in the order of ACLED’s codes', async (day, interaction) => {
    const filter = JSON.stringify({ date: { from: day, to: day } });
    const [event] = await recordsOf(`events.csv?columns=acled&filter=${encodeURIComponent(filter)}`);
    expect(event?.interaction).toBe(interaction);
  });

  it('takes a whole number for an id', async () => {
    const records = await recordsOf('events.csv?filter={"place":169575}');
    expect(records.length).toBeGreaterThan(0);
    expect(records).toEqual(await recordsOf('events.csv?filter={"place":["169575"]}'));
  });

  it('has UCDP GED’s columns', async () => {
    const [first] = await recordsOf('events.csv?columns=ged&filter={"date":{"from":"2020-01-01","to":"2020-01-01"}}');
    expect(first).toMatchObject({ date_start: '2020-01-01', date_end: '2020-01-01', date_prec: '1' });
    expect(first?.geom_wkt).toBe(`POINT (${first?.longitude} ${first?.latitude})`);
  });
});

it('JSON Lines have every figure with its quote, its claimant and its sentence', async () => {
  const text = await (await get('events.jsonl')).text();
  const figure = z.object({ quote: z.string(), sentenceIndex: z.number(), claimantText: z.string().nullable() });
  const event = z.object({ id: z.string(), reports: z.array(z.object({ casualties: z.array(figure) })).min(1) });
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const name of ['orderDate', 'lastDate', 'cell', 'isLong']) expect(lines[0]).not.toHaveProperty(name);
  for (const name of ['dateStart', 'modes', 'geonamesId']) expect(lines[0]).toHaveProperty(name);
  const events = lines.map((line) => event.parse(line));
  const stored = await env.DB.prepare('SELECT count(*) AS n FROM casualty_figures').first<number>('n');
  expect(events.flatMap(({ reports }) => reports.flatMap(({ casualties }) => casualties))).toHaveLength(stored ?? -1);
});

it('GeoJSON is one collection of points, null where nothing says where', async () => {
  const response = await get('events.geojson');
  expect(response.headers.get('content-type')).toMatch(/^application\/geo\+json/);
  const point = z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) });
  const collection = z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: z.string(),
        geometry: point.nullable(),
        properties: z.looseObject({}),
      }),
    ),
  });
  expect(collection.parse(await response.json()).features.some(({ geometry }) => geometry !== null)).toBe(true);
});

describe('more events than a file holds', () => {
  /** All files from an address on, each of at most two events, and the statements that they took. */
  async function files(path: string) {
    const texts: string[] = [];
    let most = 0;
    let next: string | undefined = `/export/${path}`;
    while (next !== undefined) {
      let statements = 0;
      const database = countStatements(env.DB, (more) => {
        statements += more;
      });
      const request = new Request(`${ADDRESS}${next}`);
      const response: Response = await handleExport(request, database, invocationOf(request), 2);
      expect(response.status).toBe(200);
      texts.push(await response.text());
      most = Math.max(most, statements);
      next = /^<(.+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
    }
    return { texts, most };
  }

  it.each(['', '?filter={"not":{"category":"PROTESTS"}}'])('are told of by a link to the rest (%s)', async (query) => {
    const whole = (await (await get(`events.jsonl${query}`)).text()).trimEnd().split('\n');
    const { texts, most } = await files(`events.jsonl${query}`);
    expect(texts).toHaveLength(Math.ceil(whole.length / 2));
    expect(texts.join('').trimEnd().split('\n')).toEqual(whole);
    // The version, the end, the page.
    expect(most).toBe(3);
  });

  it('go on with undated ones before all', async () => {
    await env.DB.prepare(
      "UPDATE events SET date_start = NULL, date_end = NULL, order_date = '' WHERE order_date < '2020-01-02'",
    ).run();
    const { texts } = await files('events.csv');
    const ids = texts.flatMap((text) =>
      parseCsv(text)
        .slice(1)
        .map(([id]) => id),
    );
    const { results } = await env.DB.prepare('SELECT id FROM events ORDER BY order_date, id').all();
    expect(ids).toEqual(results.map(({ id }) => id));
  });

  it('are linked in GeoJSON too', async () => {
    const { texts } = await files('events.geojson');
    const linked = z.object({ links: z.array(z.object({ rel: z.literal('next'), href: z.string() })).length(1) });
    expect(linked.parse(JSON.parse(texts[0] ?? '')).links[0]?.href).toMatch(/^\/export\/events\.geojson\?after=/);
    expect(JSON.parse(texts.at(-1) ?? '')).not.toHaveProperty('links');
  });
});

describe('a file that a client takes slowly', () => {
  const EVENTS = 1_200;

  afterAll(() => env.DB.prepare("DELETE FROM events WHERE id LIKE 'slow %'").run());

  /** Asks for more events than are read at once, takes some, and lets so many seconds pass. */
  async function takeSlowly(headers: Record<string, string>, seconds: number, meanwhile: () => Promise<unknown>) {
    await env.DB.prepare(
      `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?1)
       INSERT INTO events (id, type, category, modality, order_date, review_status, created_at, updated_at, revision)
       SELECT 'slow ' || n, 'SHELLING_ARTILLERY_MISSILE_ATTACK', 'EXPLOSIONS_REMOTE_VIOLENCE', 'ASSERTED', '', 'UNREVIEWED', '', '', 1 FROM numbers WHERE true ON CONFLICT DO NOTHING`,
    )
      .bind(EVENTS)
      .run();
    vi.useFakeTimers({ toFake: ['Date'] });
    const request = new Request(`${ADDRESS}/export/events.jsonl`, { headers });
    const { body } = await handleExport(request, env.DB, invocationOf(request));
    const reader = (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
    let { value: text = '', done } = await reader.read();
    await meanwhile();
    vi.setSystemTime(Date.now() + seconds * 1_000);
    try {
      while (!done) {
        const next = await reader.read();
        text += next.value ?? '';
        done = next.done;
      }
    } finally {
      vi.useRealTimers();
    }
    return text.trimEnd().split('\n').length;
  }

  const revoke = (keyId: string) =>
    env.DB.prepare("UPDATE access_keys SET revoked_at = '2026-01-01T00:00:00.000Z' WHERE id = ?1").bind(keyId).run();

  it('ends as broken where the key that it was begun with is revoked', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const { key, viewer } = await storeKey(['read']);
    await expect(takeSlowly({ authorization: `Bearer ${key}` }, 11, () => revoke(viewer.keyId))).rejects.toThrow();
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  it.each([
    ['whose key stands', true],
    ['without a key', false],
  ])('is whole for one %s', async (_name, hasKey) => {
    const { key } = await storeKey(['read']);
    const headers: Record<string, string> = hasKey ? { authorization: `Bearer ${key}` } : {};
    expect(await takeSlowly(headers, 3_600, () => storeKey())).toBeGreaterThan(EVENTS);
  });
});

it('an empty selection is an empty file of its kind', async () => {
  const none = encodeURIComponent('{"or":[]}');
  expect(await recordsOf(`events.csv?filter=${none}`)).toEqual([]);
  expect(await (await get(`events.jsonl?filter=${none}`)).text()).toBe('');
  expect(await (await get(`events.geojson?filter=${none}`)).json()).toEqual({
    type: 'FeatureCollection',
    features: [],
  });
});

describe('an unchanged export', () => {
  it('is not sent twice, and is sent again when an event was added', async () => {
    const etag = (await get('events.csv', { method: 'HEAD' })).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    const again = () => get('events.csv', { headers: { 'if-none-match': etag } });
    expect((await again()).status).toBe(304);
    expect((await get('events.csv?columns=ged', { headers: { 'if-none-match': etag } })).status).toBe(200);
    await env.DB.prepare(
      "UPDATE events SET updated_at = '2030-01-01T00:00:00.000Z' WHERE id = (SELECT max(id) FROM events)",
    ).run();
    expect((await again()).status).toBe(200);
  });

  it('is known by any of several validators', async () => {
    const etag = (await get('events.csv', { method: 'HEAD' })).headers.get('etag') ?? '';
    for (const header of [`"other", ${etag}`, '*'])
      expect((await get('events.csv', { headers: { 'if-none-match': header } })).status).toBe(304);
  });

  it('is sent again when the registry was changed: names are in it', async () => {
    const etag = (await get('events.csv', { method: 'HEAD' })).headers.get('etag') ?? '';
    await env.DB.prepare(
      "INSERT INTO registry (id, revision) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET revision = 'a'",
    ).run();
    expect((await get('events.csv', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });
});

it.each([
  ['events.csv', 'br'],
  ['events.jsonl', 'br'],
  // The edge compresses it.
  ['events.geojson', null],
])('%s is compressed as %s', async (path, encoding) => {
  const response = await get(path, { headers: { 'accept-encoding': 'gzip, br' } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toBe('Accept-Encoding, Authorization, x-d1-bookmark');
  await response.body?.cancel();
});

describe('what is wrong', () => {
  it.each([
    ['events.csv?filter={', /no JSON/],
    ['events.csv?filter=[]', /give an object/],
    ['events.csv?filter={"land":"SY"}', /filter\.land is unknown\. A filter has: id, category, /],
    ['events.csv?filter={"country":{"a":1}}', /filter\.country/],
    ['events.csv?columns=gdelt', /sitrep, acled, ged/],
    ['events.csv?columns=__proto__', /sitrep, acled, ged/],
    ['events.geojson?columns=acled', /may be sitrep/],
    ['events.csv?limit=5', /no parameter “limit”/],
    ['events.csv?after=yesterday', /after is no position/],
  ])('in %s is told', async (path, message) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.stringMatching(message) });
  });

  it('with the file is 404, with the method 405', async () => {
    expect((await get('events.xml')).status).toBe(404);
    expect((await get('constructor')).status).toBe(404);
    expect((await get('events.csv', { method: 'POST' })).status).toBe(405);
  });

  describe('within', () => {
    /** A database whose statements fail from the second on: the first asks for the version. */
    const failing = (message: string): D1Database => {
      const { prepare } = env.DB;
      const statements = [prepare.bind(env.DB)];
      return Object.assign(Object.create(env.DB), {
        withSession: () => ({
          getBookmark: () => null,
          prepare(sql: string) {
            const known = statements.shift();
            if (known) return known(sql);
            throw new Error(message);
          },
        }),
      });
    };
    const exported = (database: D1Database) => {
      const request = new Request(`${ADDRESS}/export/events.csv`);
      return handleExport(request, database, invocationOf(request));
    };

    it('is masked, and said before anything is sent', async () => {
      const log = vi.spyOn(console, 'error').mockImplementation(() => {});
      const response = await exported(failing('SELECT secret'));
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain('secret');
      expect(log.mock.calls.join()).toContain('SELECT secret');
      log.mockRestore();
    });

    it('is told where only the request can be its cause', async () => {
      const response = await exported(failing('D1_ERROR: statement too long: SQLITE_TOOBIG'));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ message: expect.stringContaining('filter by less') });
    });
  });
});
