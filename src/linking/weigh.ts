// One score from all that speaks for and against: a logistic regression over named features.
import type { Evidence } from './evidence.ts';

export interface Comparison {
  /** 0 to 1: how likely both reports tell of one event or agreement. */
  readonly score: number;
  /** What speaks for and against it, the weightiest first. */
  readonly reasons: readonly string[];
}

/** `weights` and `bias` are logits. */
export function weigh<Name extends string>(
  found: readonly Evidence<Name>[],
  weights: Readonly<Record<Name, number>>,
  bias: number,
): Comparison {
  const weighed = found.map((one) => ({ ...one, weight: weights[one.feature] * one.value }));
  const logit = weighed.reduce((sum, { weight }) => sum + weight, bias);
  const reasons = weighed
    .filter(({ reason }) => reason !== null)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
    .flatMap(({ reason }) => reason ?? []);
  return { score: 1 / (1 + Math.exp(-logit)), reasons };
}
