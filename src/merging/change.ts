// What a regrouping is asked for, and what comes of it.
import type { InferInsertModel, InferSelectModel } from 'drizzle-orm';
import type { casualtyFigures, eventReports } from '../../schema/events.ts';
import type { eventChanges } from '../../schema/history.ts';
import type { EventChangeKind, LinkDecision } from '../../schema/vocabulary.ts';
import type { Candidate, Expectation, StoredCorrection } from '../db/linking.ts';
import type { CorrectionError } from '../linking/settle/corrections.ts';
import type { Trace } from '../linking/trace.ts';
import type { Absorption } from './statements.ts';

/** A report that comes in: its rows, filed under no event yet, and what it is compared by. */
export interface AddedReport {
  readonly report: InferSelectModel<typeof eventReports>;
  readonly figures: readonly Omit<InferSelectModel<typeof casualtyFigures>, 'orderCount'>[];
  /** ISO day. */
  readonly publishedDate: string | null;
  readonly publisherId: string | null;
  readonly trace: Trace;
}

/** What a person says of two reports; null takes an earlier word back. */
export interface Decision {
  readonly reportId: string;
  readonly otherId: string;
  readonly decision: LinkDecision | null;
  /** Key of the person who said it, where that is not who changes events now. */
  readonly keyId?: string | null;
}

/** Who changes events, and by what. */
export interface Cause {
  /** What befell an event that neither came to be, got a report, was joined nor parted. */
  readonly kind: EventChangeKind;
  /** Key of the person; null for the machine. */
  readonly keyId: string | null;
  readonly articleId: string | null;
  readonly note: string | null;
  /** ISO instant, UTC. */
  readonly now: string;
}

export interface Change {
  readonly cause: Cause;
  readonly added?: readonly AddedReport[];
  /** What the look-up of the added ones found, where it was asked already. */
  readonly candidates?: readonly Candidate[];
  /**
   * Stored reports that are to go. Their events are to be among `eventIds`. One whose id is among those of `added` too is
   * replaced: what a person said of it and another one stays.
   */
  readonly removedIds?: readonly string[];
  /** Of the replaced ones, those that say something else than they did: their events count as changed. */
  readonly retoldIds?: readonly string[];
  /** Stored events that are to be settled anew. */
  readonly eventIds?: readonly string[];
  readonly decisions?: readonly Decision[];
  /** What a person puts right. */
  readonly corrections?: readonly StoredCorrection[];
}

/** What befell an event: a row of its history. */
export type EventChange = Omit<InferInsertModel<typeof eventChanges>, 'id'>;

/** What became of a report that came in. */
export interface Filed {
  readonly reportId: string;
  readonly eventId: string;
  /** Order date of the event, which participants and figures repeat. */
  readonly eventDate: string;
  readonly outcome: 'CREATED' | 'MERGED' | 'JOINED';
  /** JOINED: the stored events that this report shows to be one with it. */
  readonly absorbedIds: readonly string[];
  /** Events that may be the same, most alike first. */
  readonly possibleDuplicateIds: readonly string[];
}

export interface Regrouped {
  readonly expectation: Expectation;
  /** To run before rows of new reports are inserted. */
  readonly before: readonly D1PreparedStatement[];
  /** To run after that. */
  readonly after: readonly D1PreparedStatement[];
  /** In the order of the reports that came in. */
  readonly filed: readonly Filed[];
  /** Report → its event from now on, of all that hang together with what changes. */
  readonly eventOf: ReadonlyMap<string, string>;
  /** Events that are new or changed. */
  readonly changedIds: readonly string[];
  /** Events that are none any more. */
  readonly removedIds: readonly string[];
  /** What befell each event that is new or changed. */
  readonly changes: readonly EventChange[];
  /** What became of the events that are none any more. */
  readonly absorptions: readonly Absorption[];
  /** Why corrections cannot hold together. */
  readonly errors: readonly CorrectionError[];
}
