// A linear model over event types, learned from annotated news and read from one packed file.
import { EVENT_TYPES, type EventType } from '../../../schema/vocabulary.ts';

/** NONE: the sentences tell no event of the vocabulary. */
export type TypeLabel = EventType | 'NONE';

export const TYPE_LABELS: readonly TypeLabel[] = [...EVENT_TYPES, 'NONE'];

export interface TypeModel {
  /** Probabilities of the labels given features; they sum to one. Empty where the model has no opinion: the rules' type stands. */
  probabilities(features: readonly string[]): ReadonlyMap<TypeLabel, number>;
}

/** Leaves every event as the rules have it. */
export const NO_TYPE_MODEL: TypeModel = { probabilities: () => new Map() };

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

const LABELS: ReadonlySet<string> = new Set(TYPE_LABELS);
const isLabel = (text: unknown): text is TypeLabel => typeof text === 'string' && LABELS.has(text);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Opens a packed model. Throws a RangeError when the value is not one: a fault of the build, not of an article. */
export function openTypeModel(packed: unknown): TypeModel {
  const { labels, features, bias, scale, bytes } = parse(packed);
  const weights = Int8Array.from(bytes, (c) => (c.charCodeAt(0) << 24) >> 24);
  const width = labels.length;
  if (bias.length !== width || weights.length !== width * features.length) throw misfit();
  const rows = new Map(features.map((feature, row) => [feature, row]));
  return {
    probabilities: (asked) => {
      const sums = new Int32Array(width);
      let known = 0;
      for (const feature of asked) {
        const row = rows.get(feature);
        if (row === undefined) continue;
        known++;
        const first = row * width;
        for (let k = 0; k < width; k++) sums[k] = (sums[k] ?? 0) + (weights[first + k] ?? 0);
      }
      const unit = scale * inputScale(known);
      const scores = bias.map((b, k) => b + (sums[k] ?? 0) * unit);
      return new Map(softmax(scores).map((p, k) => [labels[k] ?? 'NONE', p]));
    },
  };
}

/** What each of `count` features of one event counts: many features say together as much as few. */
export function inputScale(count: number): number {
  return count === 0 ? 0 : 1 / Math.sqrt(count);
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}

function misfit(): RangeError {
  return new RangeError('The event-type model cannot be read: build it again with scripts/train/event-types.ts.');
}

function parse(packed: unknown) {
  if (typeof packed !== 'object' || packed === null) throw misfit();
  const { labels, features, bias, scale, weights }: Partial<Record<keyof PackedTypeModel, unknown>> = packed;
  if (!Array.isArray(labels) || !Array.isArray(features) || !Array.isArray(bias) || !isNumber(scale)) throw misfit();
  if (!labels.every(isLabel) || !features.every(isText) || !bias.every(isNumber) || !isText(weights)) throw misfit();
  return { labels, features, bias, scale, bytes: atob(weights) };
}
