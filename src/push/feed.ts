// The feed of changes, by way of the one Durable Object of a deployment.
import * as z from 'zod';
import { type EventFeed, type Follower, type NumberedChange, PositionIsGone, TooManyFollow } from '../db/changes.ts';
import { AT_MOST_HEADER, type FeedObject, FOLLOWER_HEADER, FROM_HEADER, MAXIMUM_SUBSCRIBERS } from './feed-object.ts';

/** Changes that wait for a slow subscriber. Beyond, it is told no more, and comes back for the rest. */
const MAXIMUM_WAITING = 1_000;

const changeSchema = z.object({ number: z.number(), eventIds: z.array(z.string()), bookmark: z.string().nullable() });

/** The changes that come over a WebSocket. What has come before it closes is still told. */
function changesFrom(webSocket: WebSocket): AsyncIterableIterator<readonly NumberedChange[]> {
  let waiting: NumberedChange[] = [];
  let isOver = false;
  let wake = () => {};
  const end = () => {
    isOver = true;
    wake();
  };
  webSocket.addEventListener('message', ({ data }) => {
    if (isOver) return;
    if (waiting.length >= MAXIMUM_WAITING) return end();
    waiting.push(changeSchema.parse(JSON.parse(String(data))));
    wake();
  });
  webSocket.addEventListener('close', end);
  webSocket.addEventListener('error', end);
  // Only now, so that nothing comes before somebody listens.
  webSocket.accept();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      while (waiting.length === 0 && !isOver) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const value = waiting;
      waiting = [];
      return value.length > 0 ? { value, done: false } : { value: undefined, done: true };
    },
    async return() {
      waiting = [];
      end();
      webSocket.close();
      return { value: undefined, done: true };
    },
  };
}

/** Why a follower was not taken in. */
function refusalOf(status: number, { atMost }: Follower): Error {
  if (status === 503) return new TooManyFollow('all', MAXIMUM_SUBSCRIBERS);
  if (status === 429) return new TooManyFollow('follower', atMost);
  if (status === 410) return new PositionIsGone('What comes from there on is not kept.');
  return new Error(`The feed answered ${status}.`);
}

/** The feed that the binding leads to. */
export function openFeed(namespace: DurableObjectNamespace<FeedObject>): EventFeed {
  // Most requests have no use for it.
  const stub = () => namespace.getByName('events');
  return {
    publish: (change) => stub().publish(change),
    async follow(follower, from) {
      const { status, headers, webSocket } = await stub().fetch('https://feed/', {
        headers: {
          upgrade: 'websocket',
          [FOLLOWER_HEADER]: follower.name,
          [AT_MOST_HEADER]: String(follower.atMost),
          ...(from !== null && { [FROM_HEADER]: String(from) }),
        },
      });
      if (webSocket === null) throw refusalOf(status, follower);
      return { from: Number(headers.get(FROM_HEADER)), changes: changesFrom(webSocket) };
    },
  };
}
