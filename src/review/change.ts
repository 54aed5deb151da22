// One change of events by a person: how two at once do not spoil each other.

import { Overtaken, untilNotOvertaken } from '../db/attempts.ts';
import { auditEntry, textHash, type Written } from '../db/audit.ts';
import type { Connection } from '../db/database.ts';
import type { Viewer } from '../db/keys.ts';
import { EVENT_FILING, type Expectation, expectUnchanged, isUnchanged } from '../db/linking.ts';
import { findStandingEvents, type StandingEvent } from '../db/review.ts';
import { refreshSearch } from '../db/search/refresh.ts';
import { FieldTooLong, NotText, Refusal, refuseContended } from '../ingest/refusals.ts';
import type { Regrouped } from '../merging/change.ts';
import { MAX_NOTE_UNITS } from './limits.ts';
import { UnknownEvent } from './refusals.ts';

export interface ReviewDependencies {
  readonly connection: Connection;
  /** Who makes the change; may review. */
  readonly viewer: Viewer;
  /** By which request; null for none. */
  readonly requestId: string | null;
  readonly now: Date;
}

/** Who makes the change, when, and why. */
export interface Author {
  readonly keyId: string;
  /** ISO instant, UTC. */
  readonly now: string;
  /** In the person's own words; null for none. */
  readonly note: string | null;
}

/** What every change answers. */
export interface Changed {
  /** Ids of all events that are new, changed or none any more. */
  readonly changedIds: readonly string[];
}

/** Something that a change was prepared on, and that must still be so when it is written. */
export interface Guard {
  /** Stops the batch that they open where it is not. */
  readonly statements: readonly D1PreparedStatement[];
  /** Whether it is so in the primary database. */
  readonly holds: () => Promise<boolean>;
}

/** What an attempt comes to: an answer, and what makes it true. */
export interface Prepared<Answer extends Changed> {
  readonly answer: Answer;
  readonly guards: readonly Guard[];
  readonly statements: readonly D1PreparedStatement[];
  /** For the audit log, which adds the note; null where the answer is true already. */
  readonly written: Written | null;
}

/** What holds already. */
export function unchanged<Answer extends Changed>(answer: Answer): Prepared<Answer> {
  return { answer, guards: [], statements: [], written: null };
}

/** That what a regrouping was made on is still so. */
export function guardOf(connection: Connection, expectation: Expectation): Guard {
  return {
    statements: expectUnchanged(connection, expectation),
    holds: () => isUnchanged(connection, expectation),
  };
}

const revisionsOf = (events: readonly Pick<StandingEvent, 'id' | 'revision'>[]) =>
  new Map(events.map(({ id, revision }) => [id, revision]));

/** That events are still as they were read. */
export function guardEvents(connection: Connection, events: readonly StandingEvent[]): Guard {
  const revisions = revisionsOf(events);
  return guardOf(connection, { filing: EVENT_FILING, lookup: { sought: [], limit: 0 }, candidateIds: [], revisions });
}

/** That what a regrouping was made on is still so, and that events which were read before it had not changed by then. */
export function guardRegrouped(
  connection: Connection,
  { expectation }: Regrouped,
  events: readonly Pick<StandingEvent, 'id' | 'revision'>[],
): Guard {
  const revisions = new Map([...expectation.revisions, ...revisionsOf(events)]);
  return guardOf(connection, { ...expectation, revisions });
}

function readNote(note: string | null | undefined): string | null | Refusal {
  const text = note?.trim() ?? '';
  if (text.length > MAX_NOTE_UNITS) return new FieldTooLong('note', text.length, MAX_NOTE_UNITS);
  if (!text.isWellFormed() || text.includes('\0'))
    return new NotText('The note holds NUL characters or halves of surrogate pairs: send valid Unicode.');
  return text === '' ? null : text;
}

/**
 * Makes a change as a person, in one batch. It is prepared on what is stored; where another one
 * comes between, it is prepared anew. Rejects only where the database fails.
 */
export async function changeEvents<Answer extends Changed>(
  { connection, viewer, requestId, now }: ReviewDependencies,
  note: string | null | undefined,
  prepare: (author: Author) => Promise<Prepared<Answer> | Refusal>,
): Promise<Answer | Refusal> {
  const read = readNote(note);
  if (read instanceof Refusal) return read;
  const author: Author = { keyId: viewer.keyId, now: now.toISOString(), note: read };
  const noteHash = await textHash(author.note);
  return untilNotOvertaken<Answer | Refusal>(async () => {
    const prepared = await prepare(author);
    if (prepared instanceof Refusal) return prepared;
    const { answer, guards, statements, written } = prepared;
    if (written === null) return answer;
    const origin = { requestId, keyId: author.keyId, now: author.now };
    const entry = auditEntry(connection, origin, { ...written, after: { ...written.after, note: noteHash } });
    try {
      const opening = guards.flatMap((guard) => guard.statements);
      await connection.batch([...opening, ...statements, entry, refreshSearch(connection)]);
    } catch (error) {
      for (const guard of guards) if (!(await guard.holds())) throw new Overtaken(error);
      throw error;
    }
    return answer;
  }).catch(refuseContended);
}

/** The event of an id, or the one that answers to it; a refusal where there is none. */
export async function findEvent(
  connection: Connection,
  id: string,
  field: string,
): Promise<StandingEvent | UnknownEvent> {
  return (await findStandingEvents(connection, [id])).get(id) ?? new UnknownEvent(field);
}
