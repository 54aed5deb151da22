// A linear model over event types, learned from annotated news and read from one packed file.
import { EVENT_TYPES, type EventType } from '../../../schema/vocabulary.ts';

/** NONE: the sentences tell no event of the vocabulary. */
export type TypeLabel = EventType | 'NONE';

/** Probabilities of the labels given features; they sum to one. */
export interface TypeModel {
  probabilities(features: readonly string[]): ReadonlyMap<TypeLabel, number>;
}

/**
 * The packed model: labels, features in code-unit order, and one signed byte for each pair of them, feature by feature,
 * base64; a weight is its byte times `scale`.
 */
export interface PackedTypeModel {
  readonly labels: readonly string[];
  readonly features: readonly string[];
  readonly bias: readonly number[];
  readonly scale: number;
  readonly weights: string;
}

const LABELS: ReadonlySet<string> = new Set([...EVENT_TYPES, 'NONE']);
const isLabel = (text: string): text is TypeLabel => LABELS.has(text);

/** Opens a packed model. Throws a RangeError when the file is not one: a fault of the build, not of an article. */
export function openTypeModel(packed: PackedTypeModel): TypeModel {
  const labels = packed.labels.filter(isLabel);
  const weights = Int8Array.from(atob(packed.weights), (c) => (c.charCodeAt(0) << 24) >> 24);
  if (
    labels.length !== packed.labels.length ||
    packed.bias.length !== labels.length ||
    weights.length !== labels.length * packed.features.length
  )
    throw new RangeError('the event-type model does not fit its labels and features');
  const rows = new Map(packed.features.map((feature, row) => [feature, row]));
  return {
    probabilities: (features) => {
      const scores = [...packed.bias];
      for (const feature of features) {
        const row = rows.get(feature);
        if (row === undefined) continue;
        for (let k = 0; k < labels.length; k++)
          scores[k] = (scores[k] ?? 0) + (weights[row * labels.length + k] ?? 0) * packed.scale;
      }
      const top = Math.max(...scores);
      const powers = scores.map((s) => Math.exp(s - top));
      const sum = powers.reduce((a, b) => a + b, 0);
      return new Map(labels.map((label, k) => [label, (powers[k] ?? 0) / sum]));
    },
  };
}
