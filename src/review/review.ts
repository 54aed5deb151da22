// A person says what they think of an event.
import type { ReviewStatus } from '../../schema/vocabulary.ts';
import type { Refusal } from '../ingest/refusals.ts';
import { storeChanges } from '../merging/statements.ts';
import { type Changed, changeEvents, findEvent, guardEvents, type ReviewDependencies, unchanged } from './change.ts';
import { UnknownEvent } from './refusals.ts';

export interface ReviewInput {
  /** Id of an event. */
  readonly event: string;
  readonly status: ReviewStatus;
  readonly note?: string | null | undefined;
}

/** An event that a person changed. */
export interface ChangedEvent extends Changed {
  readonly eventId: string;
}

/** Sets what reviewers say of an event. The status that it has already is kept in its history only with a note. */
export function reviewEvent(dependencies: ReviewDependencies, input: ReviewInput): Promise<ChangedEvent | Refusal> {
  const { connection } = dependencies;
  return changeEvents<ChangedEvent>(dependencies, input.note, async ({ keyId, now, note }) => {
    const event = await findEvent(connection, input.event, 'event');
    if (event instanceof UnknownEvent) return event;
    const { id, reviewStatus } = event;
    if (reviewStatus === input.status && note === null) return unchanged({ eventId: id, changedIds: [] });
    const revision = event.revision + 1;
    const fields = JSON.stringify([{ field: 'reviewStatus', old: reviewStatus, new: input.status }]);
    return {
      answer: { eventId: id, changedIds: [id] },
      guards: [guardEvents(connection, [event])],
      written: {
        action: 'REVIEW_EVENT',
        subjectType: 'EVENT',
        subjectId: id,
        before: { revision: event.revision, reviewStatus },
        after: { revision, reviewStatus: input.status },
      },
      statements: [
        connection
          .prepare('UPDATE events SET review_status = ?2, updated_at = ?3, revision = ?4 WHERE id = ?1')
          .bind(id, input.status, now, revision),
        ...storeChanges(connection, [
          {
            eventId: id,
            subjectId: id,
            revision,
            kind: 'REVIEWED',
            at: now,
            keyId,
            articleId: null,
            note,
            fields,
            otherIds: '[]',
          },
        ]),
      ],
    };
  });
}
