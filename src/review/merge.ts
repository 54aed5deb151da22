// A person makes one event of several.
import { findStandingEvents, readWords } from '../db/review.ts';
import type { Refusal } from '../ingest/refusals.ts';
import { logEvents } from '../merging/logged.ts';
import { regroup } from '../merging/regroup.ts';
import { InvalidField } from '../registry/refusals.ts';
import { changeEvents, guardRegrouped, type ReviewDependencies, unchanged } from './change.ts';
import { MAX_MERGED_EVENTS } from './limits.ts';
import { UnknownEvent } from './refusals.ts';
import type { ChangedEvent } from './review.ts';
import { sayOne } from './words.ts';

export interface MergeInput {
  /** Ids of events. */
  readonly events: readonly string[];
  readonly note?: string | null | undefined;
}

export interface MergedEvent extends ChangedEvent {
  /** Ids of the events that gave theirs up for it. */
  readonly absorbedIds: readonly string[];
}

/**
 * Makes one event of several, for good: the oldest takes the reports of the others and answers to their ids. What was said
 * against it before no longer stands. Events that are one already stay so, whatever their reports are like.
 */
export function mergeEvents(dependencies: ReviewDependencies, input: MergeInput): Promise<MergedEvent | Refusal> {
  const { connection } = dependencies;
  const givenIds = [...new Set(input.events)];
  return changeEvents<MergedEvent>(dependencies, input.note, async ({ keyId, now, note }) => {
    if (givenIds.length < 2 || givenIds.length > MAX_MERGED_EVENTS)
      return new InvalidField('events', `must be 2 to ${MAX_MERGED_EVENTS} different events`);
    const found = await findStandingEvents(connection, givenIds);
    const missing = input.events.findIndex((id) => !found.has(id));
    if (missing >= 0) return new UnknownEvent(`events.${missing}`);
    const standing = [...new Map([...found.values()].map((event) => [event.id, event])).values()];
    const eventIds = standing.map(({ id }) => id);
    const { reportIds, words } = await readWords(connection, eventIds);
    const decisions = sayOne(reportIds, words);
    const regrouped = await regroup(connection, {
      cause: { kind: 'JOINED', keyId, articleId: null, note, now },
      eventIds,
      decisions,
    });
    const { before, after, eventOf, changedIds, removedIds, absorptions } = regrouped;
    const eventId = eventOf.get(reportIds[0] ?? '') ?? '';
    const answer = {
      eventId,
      absorbedIds: absorptions.filter(({ successorId }) => successorId === eventId).map(({ id }) => id),
      changedIds: [...changedIds, ...removedIds],
    };
    if (decisions.length === 0 && answer.changedIds.length === 0) return unchanged(answer);
    const logged = await logEvents(regrouped);
    return {
      answer,
      guards: [guardRegrouped(connection, regrouped, standing)],
      statements: [...before, ...after],
      written: {
        action: 'MERGE_EVENTS',
        subjectType: 'EVENT',
        subjectId: eventId,
        before: { merged: standing.map(({ id, revision }) => ({ id, revision })), ...logged.before },
        after: logged.after,
      },
    };
  });
}
