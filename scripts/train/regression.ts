// Multinomial logistic regression on sparse binary features, where an example may admit several labels.
import { inputScale, softmax } from '../../src/extraction/events/type-model.ts';

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
  readonly epochs: number;
  readonly rate: number;
  /** L2, for each time that a weight is touched. */
  readonly decay: number;
}

/**
 * Maximises the log-likelihood of the admissible labels by AdaGrad, over the features of `vocabulary`.
 * The order of the examples is shuffled by a fixed seed: the same input gives the same weights.
 */
export function train(examples: readonly Example[], vocabulary: readonly string[], training: Training): Regression {
  const { labels, epochs, rate, decay } = training;
  const row = new Map(vocabulary.map((feature, index) => [feature, index]));
  const inputs = examples.map((e) => Int32Array.from(e.features.flatMap((f) => row.get(f) ?? [])));
  const weights = new Float64Array(vocabulary.length * labels);
  const squares = new Float64Array(weights.length).fill(1e-3);
  const bias = new Float64Array(labels);
  const biasSquares = new Float64Array(labels).fill(1e-3);
  const order = examples.map((_, i) => i);
  const random = generator(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      const input = inputs[index];
      if (!example || !input) continue;
      const scale = inputScale(input.length);
      const scores = new Array<number>(labels);
      for (let k = 0; k < labels; k++) {
        let sum = 0;
        for (const f of input) sum += weights[f * labels + k] ?? 0;
        scores[k] = (bias[k] ?? 0) + sum * scale;
      }
      const p = softmax(scores);
      const mass = example.admissible.reduce((sum, k) => sum + (p[k] ?? 0), 0) || 1e-12;
      for (let k = 0; k < labels; k++) {
        const pk = p[k] ?? 0;
        const target = example.admissible.includes(k) ? pk / mass : 0;
        const gradient = (pk - target) * example.weight;
        step(bias, biasSquares, k, gradient, rate);
        for (const f of input) {
          const at = f * labels + k;
          step(weights, squares, at, gradient * scale + decay * (weights[at] ?? 0), rate);
        }
      }
    }
  }
  return { features: vocabulary, bias, weights };
}

function step(values: Float64Array, squares: Float64Array, at: number, gradient: number, rate: number): void {
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a !== undefined && b !== undefined) {
      list[i] = b;
      list[j] = a;
    }
  }
}
