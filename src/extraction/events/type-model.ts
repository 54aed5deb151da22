// The model that corrects the type of an event.
import { EVENT_TYPES, type EventType } from '../../../schema/vocabulary.ts';
import { type LinearModel, openLinearModel } from './linear-model.ts';

/** NONE: the sentences tell no event of the vocabulary. */
export type TypeLabel = EventType | 'NONE';

export const TYPE_LABELS: readonly TypeLabel[] = [...EVENT_TYPES, 'NONE'];

export type TypeModel = LinearModel<TypeLabel>;

/** Leaves every event as the rules have it. */
export const NO_TYPE_MODEL: TypeModel = { probabilities: () => new Map() };

/** Opens the packed model. Throws a RangeError when the value is not one. */
export function openTypeModel(packed: unknown): TypeModel {
  return openLinearModel(packed, TYPE_LABELS, 'scripts/train/event-types.ts');
}
