// One change of events by a person: who may make it, and how two at once do not spoil each other.
import { Overtaken, untilNotOvertaken } from '../db/attempts.ts';
import type { Connection } from '../db/database.ts';
import type { Viewer } from '../db/keys.ts';
import { EVENT_FILING, type Expectation, expectUnchanged, isUnchanged } from '../db/linking.ts';
import { findStandingEvents, type StandingEvent } from '../db/review.ts';
import { refreshSearch } from '../db/search/refresh.ts';
import { FieldTooLong, NotText, Refusal, Unauthorized } from '../ingest/refusals.ts';
import type { Regrouped } from '../merging/change.ts';
import { MAX_NOTE_UNITS } from './limits.ts';
import { UnknownEvent } from './refusals.ts';

export interface ReviewDependencies {
  readonly connection: Connection;
  /** Who asks for the change; null for no key. */
  readonly viewer: Viewer | null;
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

/** What an attempt comes to: an answer, and what makes it true; no statements where it is true already. */
export interface Prepared<Answer extends Changed> {
  readonly answer: Answer;
  readonly expectation: Expectation;
  readonly statements: readonly D1PreparedStatement[];
}

/** What holds already. */
export function unchanged<Answer extends Changed>(answer: Answer): Prepared<Answer> {
  return { answer, expectation: expectRevisions([]), statements: [] };
}

/** That events are still as they were read. */
export function expectRevisions(events: readonly StandingEvent[]): Expectation {
  return {
    filing: EVENT_FILING,
    lookup: { sought: [], limit: 0 },
    candidateIds: [],
    revisions: new Map(events.map(({ id, revision }) => [id, revision])),
  };
}

/** A regrouping's expectation, and that events which were read before it had not changed by then. */
export function expectAlso({ expectation }: Regrouped, events: readonly StandingEvent[]): Expectation {
  return { ...expectation, revisions: new Map([...expectation.revisions, ...expectRevisions(events).revisions]) };
}

function readNote(note: string | null | undefined): string | null | Refusal {
  const text = note?.trim() ?? '';
  if (text.length > MAX_NOTE_UNITS) return new FieldTooLong('note', text.length, MAX_NOTE_UNITS);
  if (!text.isWellFormed() || text.includes('\0'))
    return new NotText('The note holds NUL characters or halves of surrogate pairs: send valid Unicode.');
  return text === '' ? null : text;
}

/**
 * Makes a change as a person who has the scope "review", in one batch. It is prepared on what is stored; where another one
 * comes between, it is prepared anew. Rejects only where the database fails.
 */
export async function changeEvents<Answer extends Changed>(
  { connection, viewer, now }: ReviewDependencies,
  note: string | null | undefined,
  prepare: (author: Author) => Promise<Prepared<Answer> | Refusal>,
): Promise<Answer | Refusal> {
  if (!viewer?.scopes.has('review'))
    return new Unauthorized(
      'Changing events needs a key with the scope "review": send it as "Authorization: Bearer <key>".',
    );
  const read = readNote(note);
  if (read instanceof Refusal) return read;
  const author: Author = { keyId: viewer.keyId, now: now.toISOString(), note: read };
  return untilNotOvertaken(async () => {
    const prepared = await prepare(author);
    if (prepared instanceof Refusal || prepared.statements.length === 0)
      return prepared instanceof Refusal ? prepared : prepared.answer;
    const { answer, expectation, statements } = prepared;
    try {
      await connection.batch([...expectUnchanged(connection, expectation), ...statements, refreshSearch(connection)]);
    } catch (error) {
      throw (await isUnchanged(connection, expectation)) ? error : new Overtaken(error);
    }
    return answer;
  });
}

/** The event of an id, or the one that answers to it; a refusal where there is none. */
export async function findEvent(
  connection: Connection,
  id: string,
  field: string,
): Promise<StandingEvent | UnknownEvent> {
  return (await findStandingEvents(connection, [id])).get(id) ?? new UnknownEvent(field);
}
