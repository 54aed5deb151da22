// A person puts an event right: what they say stands over whatever the reports come to.
import * as z from 'zod';
import { eventCorrections } from '../../schema/history.ts';
import type { Logged, Written } from '../db/audit.ts';
import type { Connection } from '../db/database.ts';
import { insertRows } from '../db/insert-rows.ts';
import type { StoredCorrection } from '../db/linking.ts';
import { findCorrections } from '../db/review.ts';
import type { Refusal } from '../ingest/refusals.ts';
import { type CorrectionError, parseCorrection } from '../linking/settle/corrections.ts';
import { logEvents } from '../merging/logged.ts';
import { regroup } from '../merging/regroup.ts';
import { InvalidField } from '../registry/refusals.ts';
import { changeEvents, findEvent, guardRegrouped, type ReviewDependencies, unchanged } from './change.ts';
import { ContradictoryCorrections, UnknownEvent, UnknownPlace } from './refusals.ts';
import type { ChangedEvent } from './review.ts';

/** A field of src/linking/settle/corrections.ts, its value, and where the input has it. */
export interface GivenCorrection {
  readonly field: string;
  readonly value: unknown;
  /** Path in the input, for refusals. */
  readonly path: string;
}

export interface CorrectionInput {
  /** Id of an event. */
  readonly event: string;
  readonly corrections: readonly GivenCorrection[];
  readonly note?: string | null | undefined;
}

function storeCorrections(connection: Connection, rows: readonly StoredCorrection[]) {
  return insertRows(connection, eventCorrections, rows, {
    onConflict: `(event_id, field) DO UPDATE SET value = excluded.value, at = excluded.at, key_id = excluded.key_id,
      note = excluded.note`,
  });
}

/** What a correction says, by its JSON. All that can be corrected are numbers, days, ids and words of vocabularies. */
function toldValue(value: string | undefined): Logged {
  return value === undefined ? null : z.union([z.string(), z.number()]).nullable().parse(JSON.parse(value));
}

/** What is wrong with a value by itself; null where nothing is. */
function valueRefusal({ field, value, path }: GivenCorrection): Refusal | null {
  const parsed = parseCorrection(field, value);
  if (parsed.ok) return null;
  // The message begins with the field's own name.
  const { message } = parsed.error;
  return new InvalidField(path, message.slice(message.indexOf(' ') + 1).replace(/\.$/, ''));
}

/** What is wrong with values together, or with those that were given before. */
function refusalOf({ code, field, message }: CorrectionError, given: readonly GivenCorrection[]): Refusal {
  const path = given.find((one) => one.field === field)?.path ?? field;
  return code === 'UNKNOWN_PLACE' ? new UnknownPlace(path) : new ContradictoryCorrections(path, message);
}

/** Puts fields of an event right, all of them or none. Null: nobody knows. What is so already, by a person, is left alone. */
export function correctEvent(
  dependencies: ReviewDependencies,
  input: CorrectionInput,
): Promise<ChangedEvent | Refusal> {
  const { connection } = dependencies;
  const given = input.corrections;
  return changeEvents<ChangedEvent>(dependencies, input.note, async ({ keyId, now, note }) => {
    if (given.length === 0) return new InvalidField('corrections', 'is empty: give at least one field and its value');
    const wrong = given.map(valueRefusal).find((refusal) => refusal !== null);
    if (wrong) return wrong;
    const event = await findEvent(connection, input.event, 'event');
    if (event instanceof UnknownEvent) return event;
    const corrections = given.map(({ field, value }) => ({
      eventId: event.id,
      field,
      value: JSON.stringify(value),
      at: now,
      keyId,
      note,
    }));
    const stored = new Map<string, string>(
      (await findCorrections(connection, event.id)).map(({ field, value }) => [field, value] as const),
    );
    if (note === null && corrections.every(({ field, value }) => stored.get(field) === value))
      return unchanged({ eventId: event.id, changedIds: [] });
    const regrouped = await regroup(connection, {
      cause: { kind: 'CORRECTED', keyId, articleId: null, note, now },
      eventIds: [event.id],
      corrections,
    });
    const [error] = regrouped.errors;
    if (error) return refusalOf(error, given);
    const { before, after, eventOf, changedIds, removedIds } = regrouped;
    const logged = await logEvents(regrouped);
    const told = corrections.map(({ field }) => [field, toldValue(stored.get(field))] as const);
    const written: Written = {
      action: 'CORRECT_EVENT',
      subjectType: 'EVENT',
      subjectId: event.id,
      before: { corrections: Object.fromEntries(told), ...logged.before },
      after: {
        corrections: Object.fromEntries(corrections.map(({ field, value }) => [field, toldValue(value)])),
        ...logged.after,
      },
    };
    return {
      answer: { eventId: eventOf.get(event.id) ?? event.id, changedIds: [...changedIds, ...removedIds] },
      guards: [guardRegrouped(connection, regrouped, [event])],
      statements: [...before, ...storeCorrections(connection, corrections), ...after],
      written,
    };
  });
}
