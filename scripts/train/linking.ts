// What the weights of linking are learned from: pairs of articles that people judged, and notes of which each is of its own event.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Extract } from '../../src/extraction/extractor.ts';
import { areNeighbours } from '../../src/linking/blocks.ts';
import { evidenceOf } from '../../src/linking/compare.ts';
import { FEATURES, type Feature } from '../../src/linking/evidence.ts';
import { comparePairs } from '../../src/linking/pairs.ts';
import type { Trace } from '../../src/linking/trace.ts';
import { tracesOf } from '../../src/linking/traces-of.ts';
import { minimise } from './minimise.ts';
import { generator } from './random.ts';

export type Weights = Readonly<Record<Feature, number>>;

export interface Model {
  readonly weights: Weights;
  readonly bias: number;
}

export interface Example {
  /** In the order of `FEATURES`. */
  readonly values: readonly number[];
  readonly same: boolean;
  /** What no two folds share. */
  readonly group: string;
  readonly weight: number;
  /** Whether the blocks bring the two together; those that they leave apart are judged different. */
  readonly meets: boolean;
}

const article = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  publishedAt: z.string().optional(),
});
const pair = z.object({ a: z.string(), b: z.string(), label: z.enum(['same', 'duplicate', 'mentions', 'different']) });

function readLines<T>(path: string, schema: z.ZodType<T>): T[] {
  if (!existsSync(path)) throw new Error(`${path} is missing: set SITREP_CORPUS to the directory of the corpora.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** The traces of the primary events, by article. */
function readPrimary(path: string, extract: Extract): Map<string, Trace> {
  return new Map(
    readLines(path, article).flatMap((input) => {
      const outcome = extract(input);
      const [primary] = outcome.ok ? tracesOf(outcome.record, input) : [];
      return primary ? [[input.id, primary] as const] : [];
    }),
  );
}

const valuesOf = (a: Trace, b: Trace): number[] => {
  const found = evidenceOf(a, b);
  return FEATURES.map((feature) => found.reduce((sum, e) => (e.feature === feature ? sum + e.value : sum), 0));
};

/** The judged pairs. Articles that any chain of pairs connects are one group, whatever the pairs were judged. */
export function readPairs(directory: string, extract: Extract): Example[] {
  const traces = readPrimary(join(directory, 'same-event-articles.jsonl'), extract);
  const pairs = readLines(join(directory, 'same-event.jsonl'), pair);
  const groups = new Map<string, string>();
  const groupOf = (id: string): string => {
    const next = groups.get(id);
    return next === undefined ? id : groupOf(next);
  };
  for (const { a, b } of pairs) if (groupOf(a) !== groupOf(b)) groups.set(groupOf(a), groupOf(b));
  return pairs.flatMap(({ a, b, label }) => {
    const [one, other] = [traces.get(a), traces.get(b)];
    if (!one || !other) return [];
    const same = label === 'same' || label === 'duplicate';
    const meets = areNeighbours(one, other);
    return [{ values: valuesOf(one, other), same, group: groupOf(a), weight: 1, meets }];
  });
}

/** Beyond this likeness two notes are one note that was entered twice. */
const COPIED = 0.36;

/** Pairs of neighbours among notes of which each is of its own event; `weight` is that of all together. */
export function readSingles(path: string, extract: Extract, weight: number): Example[] {
  const traces = [...readPrimary(path, extract).values()];
  const examples = [...comparePairs(traces)]
    .map(({ a, b }) => ({ values: valuesOf(a, b), same: false, group: a.article, weight: 0, meets: true }))
    .filter(({ values }) => (values[FEATURES.indexOf('copied')] ?? 0) < COPIED);
  return examples.map((example) => ({ ...example, weight: weight / examples.length }));
}

const STEPS = 300;

/** Logistic regression whose weights are drawn to those expected; `decay` says how strongly. */
export function fit(examples: readonly Example[], expected: Model, decay: number): Model {
  const start = Float64Array.from([...FEATURES.map((feature) => expected.weights[feature]), expected.bias]);
  const last = FEATURES.length;
  const found = minimise(
    (at, gradient) => {
      let loss = 0;
      for (let i = 0; i <= last; i++) {
        const off = i < last ? (at[i] ?? 0) - (start[i] ?? 0) : 0;
        loss += 0.5 * decay * off * off;
        gradient[i] = decay * off;
      }
      for (const { values, same, weight } of examples) {
        const logit = values.reduce((sum, value, i) => sum + value * (at[i] ?? 0), at[last] ?? 0);
        // log(1 + e^-x), without overflow
        const towards = same ? logit : -logit;
        loss += weight * (Math.max(-towards, 0) + Math.log1p(Math.exp(-Math.abs(towards))));
        const step = weight * (1 / (1 + Math.exp(-logit)) - Number(same));
        for (const [i, value] of values.entries()) gradient[i] = (gradient[i] ?? 0) + step * value;
        gradient[last] = (gradient[last] ?? 0) + step;
      }
      return loss;
    },
    start,
    STEPS,
  );
  const weights = Object.fromEntries(FEATURES.map((feature, i) => [feature, found[i] ?? 0]));
  return { weights: parseWeights(weights), bias: found[last] ?? 0 };
}

const parseWeights = (weights: unknown): Weights => z.record(z.enum(FEATURES), z.number()).parse(weights);

/** How likely a model holds the two of an example for one event. */
export function scoreOf({ weights, bias }: Model, { values, meets }: Example): number {
  const logit = FEATURES.reduce((sum, feature, i) => sum + weights[feature] * (values[i] ?? 0), bias);
  return meets ? 1 / (1 + Math.exp(-logit)) : 0;
}

/** Deals the groups into `count` folds, in another way for each seed. */
export function foldsOf(examples: readonly Example[], count: number, seed: number): Map<string, number> {
  const random = generator(seed);
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const dealt = groups.map((group) => [group, random()] as const).sort(([, a], [, b]) => a - b);
  return new Map(dealt.map(([group], i) => [group, i % count]));
}
