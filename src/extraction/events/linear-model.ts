// A linear model over sparse binary features, learned from annotated news and read from one packed file.

/** What a model tells of an event: probabilities of the labels given lists of features, which sum to one. */
export interface LinearModel<Label extends string> {
  /** Empty where the model has no opinion: what the rules say stands. */
  probabilities(...asked: readonly Features[]): ReadonlyMap<Label, number>;
}

/** A list of features that models are asked about: looked up once, however many models and events it is weighed for. */
export interface Features {
  /** Those that no model knows included; one may stand there twice. */
  readonly names: readonly string[];
  /** The numbers of those that a model knows, each once. */
  readonly numbers: readonly number[];
}

/** Numbers of the features that any model knows that was opened. */
const NUMBERS = new Map<string, number>();

/** By number, the last list that a feature was found in. */
const LAST_LIST: number[] = [];
let lists = 0;

function numberOf(feature: string): number {
  const number = NUMBERS.get(feature) ?? NUMBERS.size;
  NUMBERS.set(feature, number);
  LAST_LIST[number] ??= 0;
  return number;
}

/** Looks features up, for models that are open by then; a feature counts once, however often it is named. */
export function featuresOf(names: readonly string[]): Features {
  const list = ++lists;
  const numbers: number[] = [];
  for (const name of names) {
    const number = NUMBERS.get(name);
    if (number === undefined || LAST_LIST[number] === list) continue;
    LAST_LIST[number] = list;
    numbers.push(number);
  }
  return { names, numbers };
}

/**
 * The packed model: labels, features in code-unit order, and one signed byte for each pair of them, feature by feature,
 * base64; a weight is its byte times `scale`.
 */
export interface PackedModel {
  readonly labels: readonly string[];
  readonly features: readonly string[];
  readonly bias: readonly number[];
  readonly scale: number;
  readonly weights: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/**
 * Opens a packed model. Throws a RangeError when the value is not one: a fault of the build, not of an article.
 *
 * @param allowed the labels that it may have
 * @param script what builds it
 */
export function openLinearModel<Label extends string>(
  packed: unknown,
  allowed: readonly Label[],
  script: string,
): LinearModel<Label> {
  const misfit = () => new RangeError(`The packed model cannot be read: build it again with ${script}.`);
  const parsed = parse(packed);
  const labels = parsed?.labels.flatMap((text) => allowed.find((label) => label === text) ?? []);
  if (!parsed || !labels || labels.length !== parsed.labels.length) throw misfit();
  const { features, bias, scale, weights } = parsed;
  const width = labels.length;
  if (bias.length !== width || weights.length !== width * features.length) throw misfit();
  const numbers = features.map(numberOf);
  /** By number; −1 for the features of other models. */
  const rows = new Int32Array(NUMBERS.size).fill(-1);
  for (const [row, number] of numbers.entries()) rows[number] = row;
  return {
    probabilities: (...asked) => {
      const sums = new Int32Array(width);
      let known = 0;
      for (const list of asked)
        for (const number of list.numbers) {
          const row = rows[number] ?? -1;
          if (row < 0) continue;
          known++;
          const first = row * width;
          for (let k = 0; k < width; k++) sums[k] = (sums[k] ?? 0) + (weights[first + k] ?? 0);
        }
      const unit = scale * inputScale(known);
      const found = softmax(bias.map((b, k) => b + (sums[k] ?? 0) * unit));
      return new Map(labels.map((label, k) => [label, found[k] ?? 0]));
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

function parse(packed: unknown) {
  if (typeof packed !== 'object' || packed === null) return null;
  const { labels, features, bias, scale, weights }: Partial<Record<keyof PackedModel, unknown>> = packed;
  if (!Array.isArray(labels) || !Array.isArray(features) || !Array.isArray(bias) || !isNumber(scale)) return null;
  if (!labels.every(isText) || !features.every(isText) || !bias.every(isNumber) || !isText(weights)) return null;
  return {
    labels,
    features,
    bias,
    scale,
    weights: Int8Array.from(atob(weights), (c) => (c.charCodeAt(0) << 24) >> 24),
  };
}
