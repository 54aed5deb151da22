// A linear model over sparse binary features, learned from annotated news and read from one packed file.

import { memoize, memoizeWords } from '../document/memoize.ts';

/** What a model tells of an event: probabilities of the labels given lists of features, which sum to one. */
export interface LinearModel<Label extends string> {
  /** Empty where the model has no opinion: what the rules say stands. */
  probabilities(...asked: readonly Features[]): ReadonlyMap<Label, number>;
}

/** Features that models are asked about: looked up once, however many models and events they are weighed for. */
export interface Features {
  /** Those that no model knows included. */
  readonly names: readonly string[];
  /** The numbers of those that a model knows, each once. */
  readonly numbers: readonly number[];
}

/** Features as they are found; each may be named more than once. */
export interface FoundFeatures {
  /** Those that are looked up already. */
  readonly known?: readonly Features[];
  /** Names without a bar and a space. */
  readonly plain?: readonly string[];
  /** "head|name". */
  readonly headed?: readonly (readonly [head: string, names: readonly string[]])[];
  /** Words in a row: "before word" of each with the one before it, of the first with "^". */
  readonly rows?: readonly (readonly string[])[];
}

type Numbers = Map<string, number>;

/**
 * Numbers of the features that any model knows that was opened. Those in two parts stand under the first:
 * to look a name up that is only then put together costs four times as much.
 */
const PLAIN: Numbers = new Map();
const HEADED = new Map<string, Numbers>();
const PAIRS = new Map<string, Numbers>();

/** By number, the last list that a feature was found in. */
const LAST_LIST: number[] = [];
let lists = 0;

function numberOf(feature: string): number {
  const [numbers, name] = placeOf(feature);
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = LAST_LIST.push(0) - 1;
  numbers.set(name, number);
  return number;
}

function placeOf(feature: string): [Numbers, name: string] {
  const [by, end] = feature.includes('|') ? [HEADED, feature.indexOf('|')] : [PAIRS, feature.indexOf(' ')];
  if (end < 0) return [PLAIN, feature];
  const head = feature.slice(0, end);
  const numbers: Numbers = by.get(head) ?? new Map();
  by.set(head, numbers);
  return [numbers, feature.slice(end + 1)];
}

/** Looks features up, for models that are open by then; a feature counts once, however often it is named. */
export function featuresOf(found: FoundFeatures): Features {
  const { known = [], plain = [], headed = [], rows = [] } = found;
  const list = ++lists;
  const numbers: number[] = [];
  const add = (number: number | undefined): void => {
    if (number === undefined || LAST_LIST[number] === list) return;
    LAST_LIST[number] = list;
    numbers.push(number);
  };
  for (const features of known) for (const number of features.numbers) add(number);
  for (const name of plain) add(PLAIN.get(name));
  for (const [head, names] of headed) {
    const under = HEADED.get(head);
    if (under) for (const name of names) add(under.get(name));
  }
  for (const row of rows) {
    let before = '^';
    for (const word of row) {
      add(PAIRS.get(before)?.get(word));
      before = word;
    }
  }
  return {
    get names() {
      return [
        ...known.flatMap(({ names }) => names),
        ...plain,
        ...headed.flatMap(([head, names]) => names.map((name) => `${head}|${name}`)),
        ...rows.flatMap((row) => row.map((word, at) => `${row[at - 1] ?? '^'} ${word}`)),
      ];
    },
    numbers,
  };
}

/** Looks features up by their whole names. */
export function featuresNamed(names: readonly string[]): Features {
  const numbers = names.flatMap((feature) => {
    const [known, name] = placeOf(feature);
    return known.get(name) ?? [];
  });
  return { names, numbers: [...new Set(numbers)] };
}

/** Makes a function that looks the features of a word up once, until another model is opened. */
export function featuresOfWords(namesOf: (word: string) => readonly string[]): (word: string) => Features {
  return memoizeWords(
    (word) => featuresNamed(namesOf(word)),
    () => LAST_LIST.length,
  );
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
  const rows = new Int32Array(LAST_LIST.length).fill(-1);
  for (const [row, number] of numbers.entries()) rows[number] = row;
  /** What a list adds to each label, looked at once: the words of an article count for all its events. */
  const sumsOf = memoize(({ numbers }: Features) => {
    const sums = new Int32Array(width);
    let known = 0;
    for (const number of numbers) {
      const row = rows[number] ?? -1;
      if (row < 0) continue;
      known++;
      const first = row * width;
      for (let k = 0; k < width; k++) sums[k] = (sums[k] ?? 0) + (weights[first + k] ?? 0);
    }
    return { sums, known };
  });
  return {
    probabilities: (...asked) => {
      const lists = asked.map(sumsOf);
      const known = lists.reduce((all, list) => all + list.known, 0);
      const unit = scale * inputScale(known);
      const found = softmax(bias.map((b, k) => b + lists.reduce((sum, { sums }) => sum + (sums[k] ?? 0), 0) * unit));
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
