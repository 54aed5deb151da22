// The Durable Object behind subscriptions: one place that every isolate tells of changes, and that tells every subscriber,
// whichever isolate holds it. It stores nothing, and sleeps while nothing happens (WebSocket hibernation).
import { DurableObject } from 'cloudflare:workers';
import type { EventChange } from '../db/changes.ts';

/** Subscribers of one deployment; each costs one message a change. */
const MAXIMUM_SUBSCRIBERS = 1_000;

export class FeedObject extends DurableObject {
  /** Takes a subscriber in, as a WebSocket on which changes come as JSON; 503 when there are too many. */
  override async fetch(): Promise<Response> {
    if (this.ctx.getWebSockets().length >= MAXIMUM_SUBSCRIBERS) return new Response(null, { status: 503 });
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Tells every subscriber. */
  async publish(change: EventChange): Promise<void> {
    const message = JSON.stringify(change);
    for (const subscriber of this.ctx.getWebSockets()) {
      try {
        subscriber.send(message);
      } catch {
        // It has gone away; its close is on the way.
      }
    }
  }

  override async webSocketClose(subscriber: WebSocket): Promise<void> {
    subscriber.close();
  }
}
