// What goes into an ingest, and what comes of it where it is not refused.
import type { FiledAgreement } from '../merging/agreements/change.ts';
import type { Filed } from '../merging/change.ts';

/** An article as its sender gives it. `text` is plain text; `publishedAt` an ISO day; `language` BCP 47. */
export interface IngestInput {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly language?: string | null | undefined;
  /** What the sender knows this ingest by: sent again with it, it is answered as the first time. */
  readonly idempotencyKey?: string | null | undefined;
}

export interface IngestedEvent {
  readonly eventId: string;
  /**
   * CREATED: by this article. MERGED: other articles report it too. JOINED: this article shows that stored events are one
   * with it. UNCHANGED: the article was there already.
   */
  readonly outcome: Filed['outcome'] | 'UNCHANGED';
  /** JOINED: ids of the events that were absorbed; they answer with this one. */
  readonly absorbedIds: readonly string[];
  /** Ids of other events that may be the same, most alike first. */
  readonly possibleDuplicateIds: readonly string[];
}

export interface IngestedAgreement {
  readonly agreementId: string;
  /** As of an event. */
  readonly outcome: FiledAgreement['outcome'] | 'UNCHANGED';
  /** JOINED: ids of the agreements that were absorbed; they answer with this one. */
  readonly absorbedIds: readonly string[];
}

/** How much was read from an article, and how much of it is not known; for counts, not for answers. */
export interface ReadingCounts {
  readonly events: number;
  /** Events whose day nothing tells. */
  readonly undatedEvents: number;
  /** Events whose place nothing tells. */
  readonly unplacedEvents: number;
  /** Numbers of people in events. */
  readonly figures: number;
  /** Those of them that are given on nobody's authority. */
  readonly unclaimedFigures: number;
  readonly tallies: number;
  readonly agreements: number;
}

/** `created` is false where the same content was there before this ingest: then nothing has changed. Events: most prominent first. */
export interface Ingested {
  readonly articleId: string;
  readonly created: boolean;
  readonly events: readonly IngestedEvent[];
  /** In the order of the text. */
  readonly agreements: readonly IngestedAgreement[];
  /** What was read now; null where nothing was. */
  readonly reading: ReadingCounts | null;
  /** Ids of all events that are new, changed or none any more. */
  readonly changedIds: readonly string[];
}
