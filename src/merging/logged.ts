// What a regrouping does, as the audit log tells it.
import type { InferSelectModel } from 'drizzle-orm';
import * as z from 'zod';
import type { events } from '../../schema/events.ts';
import { type Logged, textHash } from '../db/audit.ts';
import type { FiledAgreement } from './agreements/change.ts';
import type { Regrouped } from './change.ts';

/** Columns whose values are ids, days, codes or words of a vocabulary. Of others only numbers are told, and of texts their hashes. */
const TOLD: ReadonlySet<string> = new Set<keyof InferSelectModel<typeof events>>([
  'type',
  'category',
  'modality',
  'dateStart',
  'dateEnd',
  'orderDate',
  'datePrecision',
  'dateBasis',
  'country',
  'locationPrecision',
  'placeId',
  'reviewStatus',
]);

const fieldChanges = z.array(
  z.object({
    field: z.string(),
    old: z.union([z.string(), z.number(), z.boolean()]).nullable(),
    new: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  }),
);
type FieldChange = z.infer<typeof fieldChanges>[number];

async function valuesOf(changes: readonly FieldChange[], side: 'old' | 'new'): Promise<Record<string, Logged>> {
  const values = changes.map(async (change) => {
    const value = change[side];
    const isText = typeof value === 'string' && !TOLD.has(change.field);
    return [change.field, isText ? await textHash(value) : value] as const;
  });
  return Object.fromEntries(await Promise.all(values));
}

/** What becomes of events: the fields of each before and after, and which gave their id up for which. */
export async function logEvents({ changes, absorptions }: Pick<Regrouped, 'changes' | 'absorptions'>) {
  const parsed = changes.map(({ fields, ...change }) => ({
    ...change,
    fields: fieldChanges.parse(JSON.parse(fields)),
  }));
  const before: Logged[] = [];
  const after: Logged[] = [];
  for (const { eventId: id, kind, revision, fields } of parsed) {
    if (fields.length > 0) before.push({ id, fields: await valuesOf(fields, 'old') });
    after.push({ id, change: kind, revision, fields: await valuesOf(fields, 'new') });
  }
  const absorbed = absorptions.map(({ id, successorId }) => ({ id, successor: successorId }));
  return { before: { events: before }, after: { events: after, absorbed } };
}

/** The agreements that reports are filed under. */
export function logAgreements(filed: readonly FiledAgreement[]): Logged[] {
  return filed.map(({ agreementId, outcome, absorbedIds }) => ({ id: agreementId, outcome, absorbed: absorbedIds }));
}
