// Changes of events, as those who follow them are told.

/** Events that were stored or changed together. */
export interface EventChange {
  readonly eventIds: readonly string[];
  /** State of the database that holds them, for a session as fresh as that; null where the database has none. */
  readonly bookmark: string | null;
}

/** Where changes are told. */
export interface EventFeed {
  /** Tells all that follow, in whichever isolate they are. */
  publish(change: EventChange): Promise<void>;
  /** Every change from now on, until the caller stops. Rejects with {@link FeedIsFull}. */
  follow(): Promise<AsyncIterableIterator<EventChange>>;
}

/** Too many follow already. */
export class FeedIsFull extends Error {
  override readonly name = 'FeedIsFull';
}
