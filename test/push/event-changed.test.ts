import { runInDurableObject } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { EventFeed } from '../../src/db/changes.ts';
import { handleGraphql } from '../../src/graphql/server.ts';
import { openFeed } from '../../src/push/feed.ts';
import type { FeedObject } from '../../src/push/feed-object.ts';
import { ADDRESS, ask } from '../graphql/ask.ts';
import { storeKey } from '../support/database.ts';
import { silentFeed } from '../support/feed.ts';

const INGEST = `mutation ($input: IngestInput!) {
  ingest(input: $input) { ... on IngestSuccess { created events { event { id } } } ... on Error { message } }
}`;
const FOLLOW =
  'subscription ($filter: EventFilter) { eventChanged(filter: $filter) { id type location { country } fatalities { best } } }';

let authorization: string;

beforeAll(async () => {
  authorization = `Bearer ${(await storeKey()).key}`;
});

async function ingest(text: string): Promise<string[]> {
  const { data } = await ask(INGEST, { input: { text, publishedAt: '2021-05-04' } }, { authorization });
  const success = z.object({
    ingest: z.object({ events: z.array(z.object({ event: z.object({ id: z.string() }) })) }),
  });
  return success.parse(data).ingest.events.map(({ event }) => event.id);
}

/** Subscribes, and reads what comes as server-sent events. */
async function follow(filter: object | null = null) {
  const response = await exports.default.fetch(`${ADDRESS}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: FOLLOW, variables: { filter } }),
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
      follow: async () =>
        (async function* () {
          yield { eventIds: ['a'], bookmark: null };
        })(),
    };
    const request = new Request(`${ADDRESS}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: FOLLOW }),
    });
    const told = await (await handleGraphql(request, { DB, ASSETS: env.ASSETS }, oneChange)).text();
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

describe('the feed', () => {
  it('tells every follower, and no longer those that stopped', async () => {
    const feed = openFeed(env.EVENT_FEED);
    const [one, other] = [await feed.follow(), await feed.follow()];
    await feed.publish({ eventIds: ['a'], bookmark: null });
    expect((await one.next()).value).toEqual({ eventIds: ['a'], bookmark: null });
    expect((await other.next()).value).toEqual({ eventIds: ['a'], bookmark: null });
    await other.return?.();
    await feed.publish({ eventIds: ['b'], bookmark: '0-1' });
    expect((await one.next()).value).toEqual({ eventIds: ['b'], bookmark: '0-1' });
    expect(await other.next()).toEqual({ done: true, value: undefined });
    await one.return?.();
  });
});
