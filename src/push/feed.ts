// The feed of changes, by way of the one Durable Object of a deployment.
import { Repeater, SlidingBuffer } from 'graphql-yoga';
import * as z from 'zod';
import { type EventFeed, FeedIsFull } from '../db/changes.ts';
import type { FeedObject } from './feed-object.ts';

/** Changes that wait for a slow subscriber. Beyond, the oldest are dropped: `updatedSince` finds what they told of. */
const MAXIMUM_WAITING = 1_000;

const changeSchema = z.object({ eventIds: z.array(z.string()), bookmark: z.string().nullable() });

/** The feed that the binding leads to. */
export function openFeed(namespace: DurableObjectNamespace<FeedObject>): EventFeed {
  const stub = namespace.getByName('events');
  return {
    publish: (change) => stub.publish(change),
    async follow() {
      const { webSocket } = await stub.fetch('https://feed/', { headers: { upgrade: 'websocket' } });
      if (webSocket === null)
        throw new FeedIsFull('Too many subscriptions are open: subscribe later, or poll with the filter updatedSince.');
      return new Repeater(async (push, stop) => {
        webSocket.addEventListener('message', ({ data }) => {
          void push(changeSchema.parse(JSON.parse(String(data))));
        });
        webSocket.addEventListener('close', () => stop());
        webSocket.addEventListener('error', () => stop());
        // Only now, so that nothing comes before somebody listens.
        webSocket.accept();
        await stop;
        webSocket.close();
      }, new SlidingBuffer(MAXIMUM_WAITING));
    },
  };
}
