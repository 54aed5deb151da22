// The Durable Object behind subscriptions: one place that every isolate tells of changes, and that tells every subscriber,
// whichever isolate holds it. It numbers the changes and keeps the last of them for those who come back, and sleeps while
// nothing happens (WebSocket hibernation).
import { DurableObject } from 'cloudflare:workers';
import type { EventChange, NumberedChange } from '../db/changes.ts';

/** Subscribers of one deployment; each costs one message a change. */
export const MAXIMUM_SUBSCRIBERS = 1_000;
/** Changes that are kept: a day of ten thousand articles. */
export const MAXIMUM_KEPT = 10_000;
/** Kept changes that a subscriber is told at once. It is sent away after them, and comes back for more. */
export const MAXIMUM_RETOLD = 500;

/** Request headers: who subscribes, how often it may, and the number of the change to begin with. */
export const FOLLOWER_HEADER = 'x-follower';
export const AT_MOST_HEADER = 'x-at-most';
/** Also a response header: the number of the first change that the subscriber is told. */
export const FROM_HEADER = 'x-from';

interface KeptChange extends Record<string, SqlStorageValue> {
  readonly number: number;
  readonly event_ids: string;
  readonly bookmark: string | null;
}

/** A change as it goes over the WebSocket. */
function write({ number, event_ids, bookmark }: KeptChange): string {
  const eventIds: string[] = JSON.parse(event_ids);
  return JSON.stringify({ number, eventIds, bookmark } satisfies NumberedChange);
}

export class FeedObject extends DurableObject {
  readonly #sql: SqlStorage;

  constructor(state: DurableObjectState, bindings: Cloudflare.Env) {
    super(state, bindings);
    this.#sql = state.storage.sql;
    // AUTOINCREMENT: a number is never given twice.
    this.#sql.exec(
      'CREATE TABLE IF NOT EXISTS changes (number INTEGER PRIMARY KEY AUTOINCREMENT, event_ids TEXT NOT NULL, bookmark TEXT)',
    );
  }

  /** Numbers of the first and the last change that are kept; of none, as if the last had been before the first. */
  #kept(): { first: number; last: number } {
    const { first, last } = this.#sql
      .exec<{ first: number | null; last: number | null }>(
        'SELECT min(number) AS first, max(number) AS last FROM changes',
      )
      .one();
    return { first: first ?? 1, last: last ?? 0 };
  }

  /**
   * Takes a subscriber in, as a WebSocket on which changes come as JSON. 503 when there are too many subscribers, 429 when
   * this one has too many, 410 when the change that it wants to begin with is not kept.
   */
  override async fetch(request: Request): Promise<Response> {
    const follower = request.headers.get(FOLLOWER_HEADER) ?? '';
    if (this.ctx.getWebSockets().length >= MAXIMUM_SUBSCRIBERS) return new Response(null, { status: 503 });
    if (this.ctx.getWebSockets(follower).length >= Number(request.headers.get(AT_MOST_HEADER)))
      return new Response(null, { status: 429 });
    const { first, last } = this.#kept();
    const from = Number(request.headers.get(FROM_HEADER) ?? last + 1);
    if (from < first || from > last + 1) return new Response(null, { status: 410 });
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server, [follower]);
    const retold = this.#sql.exec<KeptChange>(
      'SELECT * FROM changes WHERE number >= ? ORDER BY number LIMIT ?',
      from,
      MAXIMUM_RETOLD,
    );
    for (const change of retold) server.send(write(change));
    if (last - from >= MAXIMUM_RETOLD) server.close(1000);
    return new Response(null, { status: 101, webSocket: client, headers: { [FROM_HEADER]: String(from) } });
  }

  /** Tells every subscriber. */
  async publish({ eventIds, bookmark }: EventChange): Promise<void> {
    const kept = this.#sql
      .exec<KeptChange>(
        'INSERT INTO changes (event_ids, bookmark) VALUES (?, ?) RETURNING *',
        JSON.stringify(eventIds),
        bookmark,
      )
      .one();
    this.#sql.exec('DELETE FROM changes WHERE number <= ?', kept.number - MAXIMUM_KEPT);
    const message = write(kept);
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
