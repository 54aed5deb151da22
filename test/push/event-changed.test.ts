import { runInDurableObject } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { countStatements } from '../../bench/counted-statements.ts';
import type { EventFeed } from '../../src/db/changes.ts';
import { handleGraphql } from '../../src/graphql/server.ts';
import { openFeed } from '../../src/push/feed.ts';
import { type FeedObject, MAXIMUM_RETOLD } from '../../src/push/feed-object.ts';
import { ADDRESS, ask } from '../graphql/ask.ts';
import { BRIDGE, FROM_AFAR, WIRE } from '../graphql/blast.ts';
import { storeKey } from '../support/database.ts';
import { silentFeed } from '../support/feed.ts';
import { invocationOf } from '../support/invocation.ts';

const INGEST = `mutation ($input: IngestInput!) {
  ingest(input: $input) { ... on IngestSuccess { created events { event { id } } } ... on Error { message } }
}`;
const FOLLOW =
  'subscription ($filter: EventFilter, $after: String) { eventChanged(filter: $filter, after: $after) { id type location { country } fatalities { best } } }';

let authorization: string;

beforeAll(async () => {
  authorization = `Bearer ${(await storeKey()).key}`;
});

async function tell(input: object): Promise<string[]> {
  const { data } = await ask(INGEST, { input }, { authorization });
  const success = z.object({
    ingest: z.object({ events: z.array(z.object({ event: z.object({ id: z.string() }) })) }),
  });
  return success.parse(data).ingest.events.map(({ event }) => event.id);
}

const ingest = (text: string) => tell({ text, publishedAt: '2021-05-04' });

/** The key that a global id holds. */
const keyOf = (globalId: string) => atob(globalId).replace(/^Event:/, '');

const position = z.object({
  data: z.object({ eventChanged: z.object({ id: z.string() }) }),
  extensions: z.object({ position: z.string() }),
});

/** Subscribes, and reads what comes as server-sent events. */
async function follow(
  filter: object | null = null,
  from: { after?: string; lastEventId?: string } = {},
  query: string = FOLLOW,
) {
  const response = await exports.default.fetch(`${ADDRESS}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(from.lastEventId !== undefined && { 'last-event-id': from.lastEventId }),
    },
    body: JSON.stringify({ query, variables: { filter, after: from.after } }),
  });
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  return {
    /** The next event that is no comment. */
    async next(): Promise<unknown> {
      for (;;) {
        const [, data] = /^event: next\ndata: (.*)\n\n/m.exec(buffer) ?? [];
        if (data !== undefined) {
          buffer = buffer.slice(buffer.indexOf(data) + data.length + 2);
          return JSON.parse(data);
        }
        const { value, done } = (await reader?.read()) ?? { done: true };
        if (done) throw new Error(`The stream ended with ${buffer}`);
        buffer += value ?? '';
      }
    },
    cancel: () => reader?.cancel(),
  };
}

const followers = (_feed: FeedObject, state: DurableObjectState) => state.getWebSockets().length;

describe('eventChanged', () => {
  it('tells of the events of an article, once each, and not when the article comes again', async () => {
    const stream = await follow();
    const text = 'An air strike killed nine people in Aleppo, Syria, on Monday, the Red Crescent said.';
    const ids = await ingest(text);
    expect(ids).toHaveLength(1);
    expect(await stream.next()).toMatchObject({
      data: { eventChanged: { id: ids[0], location: { country: 'SY' }, fatalities: { best: 9 } } },
    });
    await ingest(text);
    const [other] = await ingest(
      'A roadside bomb killed two policemen in Kabul, Afghanistan, on Monday, officials said.',
    );
    expect(await stream.next()).toMatchObject({ data: { eventChanged: { id: other } } });
    await stream.cancel();
  });

  it('tells of events that a person changes', async () => {
    const [id] = await ingest('A mine killed five farmers near Raqqa, Syria, on Monday, a local council said.');
    const stream = await follow();
    const { key } = await storeKey(['review']);
    const correct = `mutation ($input: CorrectEventInput!) { correctEvent(input: $input) { __typename } }`;
    const input = { event: id, corrections: { fatalities: { best: 6 } } };
    await ask(correct, { input }, { authorization: `Bearer ${key}` });
    expect(await stream.next()).toMatchObject({ data: { eventChanged: { id, fatalities: { best: 6 } } } });
    await stream.cancel();
  });

  it('tells only of what passes the filter', async () => {
    const stream = await follow({ country: 'IQ' });
    await ingest('Shelling killed three civilians in Homs, Syria, on Sunday, activists said.');
    const [iraqi] = await ingest('A car bomb killed four civilians in Mosul, Iraq, on Sunday, police said.');
    expect(await stream.next()).toMatchObject({ data: { eventChanged: { id: iraqi, location: { country: 'IQ' } } } });
    await stream.cancel();
  });

  it('is over when the client stops, with no further change', async () => {
    const stream = await follow();
    const open = () => runInDurableObject(env.EVENT_FEED.getByName('events'), followers);
    await vi.waitFor(async () => expect(await open()).toBe(1));
    await stream.cancel();
    await vi.waitFor(async () => expect(await open()).toBe(0));
  });

  it('masks and logs what fails on the way', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const refuse = (): never => {
      throw new Error('SELECT secret');
    };
    const DB = Object.assign(Object.create(env.DB), {
      withSession: () => ({ getBookmark: () => null, prepare: refuse, batch: refuse }),
    });
    const oneChange: EventFeed = {
      ...silentFeed,
      follow: async () => ({
        from: 1,
        changes: (async function* () {
          yield [{ number: 1, eventIds: ['a'], bookmark: null }];
        })(),
      }),
    };
    const request = new Request(`${ADDRESS}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: FOLLOW }),
    });
    const told = await (
      await handleGraphql(request, { DB, ASSETS: env.ASSETS }, oneChange, invocationOf(request))
    ).text();
    const logged = log.mock.calls.join();
    log.mockRestore();
    expect(told).toContain('INTERNAL_SERVER_ERROR');
    expect(told).not.toContain('secret');
    expect(logged).toContain('SELECT secret');
    expect(logged).toContain(/"requestId":"([^"]+)"/.exec(told)?.[1]);
  });

  it('refuses a filter that cannot be', async () => {
    const { errors } = await ask(
      FOLLOW,
      { filter: { near: { latitude: 100, longitude: 0, radiusKm: 1 } } },
      { accept: 'application/json, text/event-stream' },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('eventRemoved', () => {
  const REMOVED = 'subscription { eventRemoved { eventId successor { id type absorbed } removedAt } }';

  it('tells of an event that another one absorbs, while eventChanged tells of that one', async () => {
    const removals = await follow(null, {}, REMOVED);
    const [id] = await tell(WIRE);
    const [absorbed] = await tell(FROM_AFAR);
    const changes = await follow();
    await tell(BRIDGE);
    expect(await removals.next()).toMatchObject({
      data: { eventRemoved: { eventId: absorbed, successor: { id, absorbed: [absorbed] } } },
      extensions: { position: expect.stringMatching(/^\d+\.\d+$/) },
    });
    expect(await changes.next()).toMatchObject({ data: { eventChanged: { id } } });
    await removals.cancel();
    await changes.cancel();
  });
});

describe('a subscription that is taken up again', () => {
  const strike = (place: string) => `An air strike killed five people in ${place}, Syria, on Monday, doctors said.`;

  it('goes on behind the last that it was told, and misses nothing', async () => {
    const first = await follow();
    const [told] = await ingest(strike('Idlib'));
    const answer = position.parse(await first.next());
    expect(answer.data.eventChanged.id).toBe(told);
    await first.cancel();
    const missed = [...(await ingest(strike('Hama'))), ...(await ingest(strike('Raqqa')))];
    for (const how of [{ after: answer.extensions.position }, { lastEventId: answer.extensions.position }]) {
      const again = await follow(null, how);
      const ids = [position.parse(await again.next()), position.parse(await again.next())].map(
        ({ data }) => data.eventChanged.id,
      );
      expect(ids).toEqual(missed);
      await again.cancel();
    }
  });

  it('within a change goes on with its next event', async () => {
    const feed = openFeed(env.EVENT_FEED);
    const ids = [...(await ingest(strike('Manbij'))), ...(await ingest(strike('Azaz')))];
    const { from, changes } = await feed.follow({ name: 'test', atMost: 9 }, null);
    await changes.return?.();
    await feed.publish({ eventIds: ids.map(keyOf), bookmark: null });
    const stream = await follow(null, { after: `${from}.1` });
    expect(await stream.next()).toMatchObject({
      data: { eventChanged: { id: ids[1] } },
      extensions: { position: `${from + 1}.0` },
    });
    await stream.cancel();
  });

  it.each([
    ['900000.0', 'POSITION_GONE'],
    ['0.0', 'POSITION_GONE'],
    ['1', 'BAD_USER_INPUT'],
    ['-1.0', 'BAD_USER_INPUT'],
  ])('from %s is refused: %s', async (after, code) => {
    const { errors } = await ask(FOLLOW, { after }, { accept: 'application/json, text/event-stream' });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('the statements of a subscription', () => {
  /** A feed of so many changes of one event each, all at once or one after another. */
  const feedOf = (ids: readonly string[], together: boolean): EventFeed => ({
    ...silentFeed,
    follow: async () => ({
      from: 1,
      changes: (async function* () {
        const changes = ids.map((id, index) => ({ number: index + 1, eventIds: [keyOf(id)], bookmark: null }));
        if (together) yield changes;
        else for (const change of changes) yield [change];
      })(),
    }),
  });

  async function streamed(feed: EventFeed, method: 'GET' | 'POST' = 'POST') {
    let statements = 0;
    const DB = countStatements(env.DB, (more) => {
      statements += more;
    });
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const request =
      method === 'POST'
        ? new Request(`${ADDRESS}/graphql`, { method, headers, body: JSON.stringify({ query: FOLLOW }) })
        : new Request(`${ADDRESS}/graphql?query=${encodeURIComponent(FOLLOW)}`, { headers });
    const response = await handleGraphql(request, { DB, ASSETS: env.ASSETS }, feed, invocationOf(request));
    return { text: await response.text(), statements: () => statements };
  }

  it('are two for all that happened meanwhile', async () => {
    const ids = [];
    for (const place of ['Homs', 'Daraa', 'Palmyra'])
      ids.push(...(await ingest(`Gunmen killed six people in ${place}, Syria, on Sunday, police said.`)));
    const { text, statements } = await streamed(feedOf(ids, true));
    expect(text.match(/"eventChanged":\{"id":"[^"]+/g)).toHaveLength(ids.length);
    expect(statements()).toBe(2);
  });

  it('end with it before D1’s do, without a complete, and with the position to go on from', async () => {
    const [id = ''] = await ingest('Gunmen killed seven people in Tartus, Syria, on Sunday, police said.');
    const { text, statements } = await streamed(feedOf(Array(600).fill(id), false));
    const told = text.match(/^event: next$/gm)?.length ?? 0;
    expect(told).toBeGreaterThan(300);
    expect(told).toBeLessThan(600);
    expect(statements()).toBeLessThan(1_000);
    expect(text).not.toContain('event: complete');
    expect(text).toContain(`id: ${told + 1}.0\nevent: next`);
    expect(text).not.toContain(`id: ${told + 2}.0`);
    expect(text).not.toContain('retry:');
  });

  it('of an EventSource, with how soon it comes back', async () => {
    const [id = ''] = await ingest('Gunmen killed eight people in Latakia, Syria, on Sunday, police said.');
    const { text } = await streamed(feedOf([id], true), 'GET');
    expect(text).toMatch(/^retry: 1000\nid: 1\.0\n\n/);
    expect(text).toMatch(/id: 2\.0\nevent: next\n.*\n\nid: 2\.0\n\n$/);
  });
});

describe('too many subscriptions', () => {
  const open = (headers: Record<string, string>) =>
    exports.default.fetch(`${ADDRESS}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query: FOLLOW }),
    });

  it('of one address are refused, while another address and a key have their own', async () => {
    const here = { 'cf-connecting-ip': '2001:db8:1:2::1' };
    const streams = [];
    for (let count = 0; count < 20; count++) streams.push(await open(here));
    const refused = await open({ 'cf-connecting-ip': '2001:0db8:0001:0002:ffff::7' });
    expect(refused.status).toBe(429);
    const told = await refused.text();
    expect(told).toContain('SUBSCRIPTION_LIMIT_EXCEEDED');
    expect(told).toContain('"limit":20,"requested":21');
    for (const headers of [{ 'cf-connecting-ip': '2001:db8:1:3::1' }, { ...here, authorization }]) {
      const other = await open(headers);
      expect(other.status).toBe(200);
      streams.push(other);
    }
    for (const { body } of streams) await body?.cancel();
  });

  it.each([
    ['application/json', '2001:db8:1:4::1'],
    ['multipart/mixed', '2001:db8:1:5::1'],
    ['image/png', '2001:db8:1:6::1'],
  ])('are not those that were answered 406, to who accepts %s alone', async (accept, address) => {
    const here = { 'cf-connecting-ip': address };
    for (let count = 0; count < 25; count++) {
      const refused = await open({ ...here, accept });
      expect(refused.status).toBe(406);
    }
    const stream = await open(here);
    expect(stream.status).toBe(200);
    await stream.body?.cancel();
  });
});

describe('the feed', () => {
  const [A, B] = [
    { name: 'a', atMost: 2 },
    { name: 'b', atMost: 2 },
  ];

  it('tells every follower, and no longer those that stopped', async () => {
    const feed = openFeed(env.EVENT_FEED);
    const { from: number, changes: one } = await feed.follow(A, null);
    const { changes: other } = await feed.follow(B, null);
    const first = { number, eventIds: ['a'], bookmark: null };
    await feed.publish({ eventIds: ['a'], bookmark: null });
    expect((await one.next()).value).toEqual([first]);
    expect((await other.next()).value).toEqual([first]);
    await other.return?.();
    await feed.publish({ eventIds: ['b'], bookmark: '0-1' });
    expect((await one.next()).value).toEqual([{ number: number + 1, eventIds: ['b'], bookmark: '0-1' }]);
    expect(await other.next()).toEqual({ done: true, value: undefined });
    await one.return?.();
  });

  it('tells again what is kept, a part of it at a time', async () => {
    const feed = openFeed(env.EVENT_FEED);
    const { from, changes } = await feed.follow(A, null);
    await changes.return?.();
    for (let count = 0; count < MAXIMUM_RETOLD + 2; count++) await feed.publish({ eventIds: ['c'], bookmark: null });
    const numbers: number[] = [];
    for (let next = from; next < from + MAXIMUM_RETOLD + 2; next = (numbers.at(-1) ?? next) + 1) {
      const again = await feed.follow(B, next);
      for await (const batch of again.changes) {
        numbers.push(...batch.map(({ number }) => number));
        if (numbers.length >= MAXIMUM_RETOLD + 2) break;
      }
    }
    expect(numbers).toEqual(Array.from({ length: MAXIMUM_RETOLD + 2 }, (_, index) => from + index));
  });
});
