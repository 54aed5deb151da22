// Multinomial logistic regression on sparse binary features, where an example may admit several labels.
import { inputScale } from '../../src/extraction/events/linear-model.ts';
import { minimise } from './minimise.ts';

export interface Example {
  readonly features: readonly string[];
  /** Indices of the labels that count as right; the model decides among them. */
  readonly admissible: readonly number[];
  readonly weight: number;
}

export interface Regression {
  readonly features: readonly string[];
  readonly bias: Float64Array;
  /** Feature by feature, one weight for each label. */
  readonly weights: Float64Array;
}

export interface Training {
  readonly labels: number;
  /** Steps of the optimiser at most. */
  readonly steps: number;
  /** L2: half of it times the sum of the squared weights is added to the loss; a feature may be held back more or less than others. */
  readonly decay: number | ((feature: string) => number);
}

/** Maximises the log-likelihood of the admissible labels over the features of `vocabulary`. The same input gives the same weights. */
export function train(examples: readonly Example[], vocabulary: readonly string[], training: Training): Regression {
  const { labels, steps, decay } = training;
  const row = new Map(vocabulary.map((feature, index) => [feature, index]));
  const inputs = examples.map((e) => ({
    rows: Int32Array.from(e.features.flatMap((f) => row.get(f) ?? [])).map((r) => r * labels),
    admissible: Uint8Array.from({ length: labels }, (_, k) => Number(e.admissible.includes(k))),
    weight: e.weight,
  }));
  const size = vocabulary.length * labels;
  const decays = Float64Array.from(vocabulary, (feature) => (typeof decay === 'number' ? decay : decay(feature)));
  const p = new Float64Array(labels);

  /** The loss at `at`; its gradient goes into `gradient`. */
  const lossOf = (at: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let i = 0; i < at.length; i++) {
      const w = i < size ? (at[i] ?? 0) : 0;
      const pull = (decays[Math.floor(i / labels)] ?? 0) * w;
      gradient[i] = pull;
      loss += 0.5 * pull * w;
    }
    for (const { rows, admissible, weight } of inputs) {
      const scale = inputScale(rows.length);
      p.fill(0);
      for (const start of rows) for (let k = 0; k < labels; k++) p[k] = (p[k] ?? 0) + (at[start + k] ?? 0);
      let top = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < labels; k++) {
        const score = (p[k] ?? 0) * scale + (at[size + k] ?? 0);
        p[k] = score;
        top = Math.max(top, score);
      }
      let sum = 0;
      let mass = 0;
      for (let k = 0; k < labels; k++) {
        const power = Math.exp((p[k] ?? 0) - top);
        p[k] = power;
        sum += power;
        if (admissible[k]) mass += power;
      }
      loss -= weight * Math.log(mass / sum);
      for (let k = 0; k < labels; k++) {
        const power = p[k] ?? 0;
        const step = weight * (power / sum - (admissible[k] ? power / mass : 0));
        gradient[size + k] = (gradient[size + k] ?? 0) + step;
        p[k] = step * scale;
      }
      for (const start of rows)
        for (let k = 0; k < labels; k++) gradient[start + k] = (gradient[start + k] ?? 0) + (p[k] ?? 0);
    }
    return loss;
  };
  const found = minimise(lossOf, new Float64Array(size + labels), steps);
  return { features: vocabulary, weights: found.slice(0, size), bias: found.slice(size) };
}
