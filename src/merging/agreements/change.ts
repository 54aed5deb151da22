// What a regrouping of agreements is asked for, and what comes of it.
import type { InferSelectModel } from 'drizzle-orm';
import type { agreementReports } from '../../../schema/agreements.ts';
import type { Candidate, Expectation } from '../../db/linking.ts';
import type { AgreementTrace } from '../../linking/agreements/trace.ts';

/** A report that comes in, filed under no agreement yet, and what it is compared by. */
export interface AddedAgreementReport {
  readonly report: InferSelectModel<typeof agreementReports>;
  /** ISO day. */
  readonly publishedDate: string | null;
  readonly publisherId: string | null;
  readonly trace: AgreementTrace;
}

export interface AgreementChange {
  readonly added?: readonly AddedAgreementReport[];
  /** What the look-up of the added ones found, where it was asked already. */
  readonly candidates?: readonly Candidate[];
  /** Stored reports that are to go, or, where their ids are among those of `added` too, to be replaced. Their agreements are to be among `agreementIds`. */
  readonly removedIds?: readonly string[];
  /** Of the replaced ones, those that say something else than they did: their agreements count as changed. */
  readonly retoldIds?: readonly string[];
  /** Stored agreements that are to be settled anew. */
  readonly agreementIds?: readonly string[];
  /** ISO instant, UTC. */
  readonly now: string;
}

/** What became of a report that came in. */
export interface FiledAgreement {
  readonly reportId: string;
  readonly agreementId: string;
  /** Order date of the agreement, which parties repeat. */
  readonly agreementDate: string;
  readonly outcome: 'CREATED' | 'MERGED' | 'JOINED';
  /** JOINED: the stored agreements that this report shows to be one with it. */
  readonly absorbedIds: readonly string[];
}

export interface RegroupedAgreements {
  readonly expectation: Expectation;
  /** To run before rows of new reports are inserted. */
  readonly before: readonly D1PreparedStatement[];
  /** To run after that. */
  readonly after: readonly D1PreparedStatement[];
  /** In the order of the reports that came in. */
  readonly filed: readonly FiledAgreement[];
}
