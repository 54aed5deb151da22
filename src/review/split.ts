// A person makes two events of one.
import { readWords } from '../db/review.ts';
import type { Refusal } from '../ingest/refusals.ts';
import { logEvents } from '../merging/logged.ts';
import { regroup } from '../merging/regroup.ts';
import { InvalidField } from '../registry/refusals.ts';
import { changeEvents, findEvent, guardRegrouped, type ReviewDependencies } from './change.ts';
import { UnknownEvent, UnknownReport } from './refusals.ts';
import type { ChangedEvent } from './review.ts';
import { sayTwo } from './words.ts';

export interface SplitInput {
  /** Id of an event. */
  readonly event: string;
  /** Ids of those of its reports that tell of another one. */
  readonly reports: readonly string[];
  readonly note?: string | null | undefined;
}

/** `eventId` is the event of the reports that stay. */
export interface PartedEvent extends ChangedEvent {
  /** The event of those that part. */
  readonly partedId: string;
}

/** Parts reports from the rest of their event, for good: whatever is ingested later, the two are never one again. */
export function splitEvent(dependencies: ReviewDependencies, input: SplitInput): Promise<PartedEvent | Refusal> {
  const { connection } = dependencies;
  const parting = new Set(input.reports);
  return changeEvents<PartedEvent>(dependencies, input.note, async ({ keyId, now, note }) => {
    const event = await findEvent(connection, input.event, 'event');
    if (event instanceof UnknownEvent) return event;
    const { reportIds, words } = await readWords(connection, [event.id]);
    const unknown = input.reports.findIndex((id) => !reportIds.includes(id));
    if (unknown >= 0) return new UnknownReport(`reports.${unknown}`);
    const [parted, rest] = [reportIds.filter((id) => parting.has(id)), reportIds.filter((id) => !parting.has(id))];
    const [[first], [last]] = [rest, parted];
    if (last === undefined) return new InvalidField('reports', 'is empty: give at least one report of the event');
    if (first === undefined)
      return new InvalidField('reports', 'are all that the event has: leave at least one out, which stays');
    const regrouped = await regroup(connection, {
      cause: { kind: 'PARTED', keyId, articleId: null, note, now },
      eventIds: [event.id],
      decisions: sayTwo(parted, rest, words),
    });
    const { before, after, eventOf, changedIds, removedIds } = regrouped;
    const eventId = eventOf.get(first) ?? '';
    const partedId = eventOf.get(last) ?? '';
    const logged = await logEvents(regrouped);
    return {
      answer: {
        eventId,
        partedId,
        changedIds: [...changedIds, ...removedIds],
      },
      guards: [guardRegrouped(connection, regrouped, [event])],
      statements: [...before, ...after],
      written: {
        action: 'SPLIT_EVENT',
        subjectType: 'EVENT',
        subjectId: event.id,
        before: { reports: reportIds, revision: event.revision, ...logged.before },
        after: { stay: { event: eventId, reports: rest }, part: { event: partedId, reports: parted }, ...logged.after },
      },
    };
  });
}
