// Learns what each kind of evidence counts when two reports are compared, and writes it to src/linking/weights.ts.
//
//   SITREP_CORPUS=FOLDER node scripts/train/link-weights.ts [--keep]
//
// Prints precision, recall and F1 on pairs whose incident the weights were not learned from. --keep writes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { createExtractor } from '../../src/extraction/extractor.ts';
import { FEATURES } from '../../src/linking/evidence.ts';
import { SAME } from '../../src/linking/limits.ts';
import { BIAS, WEIGHTS } from '../../src/linking/weights.ts';
import { type Example, fit, foldsOf, type Model, readPairs, readSingles, scoreOf } from './linking.ts';

const ROOT = join(import.meta.dirname, '../..');
const TABLE = join(ROOT, 'src/linking/weights.ts');

/** What to expect before any pair is seen, so that two hundred pairs can correct it rather than make it up. */
const EXPECTED: Model = {
  bias: -2.5,
  weights: {
    sameDay: 2,
    daysApart: -1.3,
    publishedApart: -0.5,
    samePlace: 2,
    sameCity: 0.7,
    placesApart: -0.7,
    act: 1.2,
    actors: 0.6,
    targets: 0.5,
    sameToll: 1.2,
    tollsApart: -0.6,
    sameFigures: 0.5,
    sharedNames: 0.8,
    sharedWords: 0.5,
    otherNames: -0.5,
    copied: 4,
    otherModality: -2,
  },
};
const DECAY = 6;

/** Coders' notes are each of their own event: a hundred thousand pairs that count as much as sixty judged ones. */
const SINGLES = ['acled', 'airwars'];
const WEIGHT_OF_SINGLES = 60;

const FOLDS = 10;
const SEEDS = [1, 2, 3, 4, 5];
const THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65];

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
const corpus = process.env.SITREP_CORPUS ?? join(ROOT, '../shared/corpus');
const extract = createExtractor(await loadKnowledge());
const pairs = readPairs(corpus, extract);
const singles = SINGLES.map((name) => readSingles(join(corpus, `${name}.jsonl`), extract, WEIGHT_OF_SINGLES));

type Judged = readonly (readonly [Example, number])[];

const judgedOutOfFold = SEEDS.flatMap((seed): Judged => {
  const folds = foldsOf([...pairs, ...singles.flat()], FOLDS, seed);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ group }: Example) => folds.get(group) === fold;
    const model = fit(
      [...pairs, ...singles.flat()].filter((example) => !isHeld(example)),
      EXPECTED,
      DECAY,
    );
    return [...pairs, ...singles.flat()].filter(isHeld).map((example) => [example, scoreOf(model, example)] as const);
  }).flat();
});
const now = [...pairs, ...singles.flat()].map(
  (example) => [example, scoreOf({ weights: WEIGHTS, bias: BIAS }, example)] as const,
);

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1).padStart(6);

/** Judged pairs: precision, recall, F1; notes: the share of pairs that is taken for one event. */
function line(judged: Judged, threshold: number): string {
  const of = (examples: ReadonlySet<Example>) => judged.filter(([example]) => examples.has(example));
  const labelled = of(new Set(pairs));
  const claimed = labelled.filter(([, score]) => score >= threshold);
  const hits = claimed.filter(([{ same }]) => same).length;
  const wanted = labelled.filter(([{ same }]) => same).length;
  const notes = singles.map((examples) => {
    const all = of(new Set(examples));
    return percent(all.filter(([, score]) => score >= threshold).length, all.length);
  });
  return `${percent(hits, claimed.length)} ${percent(hits, wanted)} ${percent(2 * hits, claimed.length + wanted)}  ${notes.join(' ')}`;
}

process.stdout.write(`threshold  precision, recall, F1 of pairs; notes taken for one (${SINGLES.join(', ')})\n`);
for (const threshold of THRESHOLDS) {
  process.stdout.write(`${threshold.toFixed(2)} out of fold ${line(judgedOutOfFold, threshold)}\n`);
}
process.stdout.write(`${SAME.toFixed(2)} as it stands ${line(now, SAME)}\n`);

if (!values.keep) {
  const { weights, bias } = fit([...pairs, ...singles.flat()], EXPECTED, DECAY);
  const table = FEATURES.map((feature) => `  ${feature}: ${round(weights[feature])},`).join('\n');
  writeFileSync(
    TABLE,
    `// What each feature counts, in logits. Written by scripts/train/link-weights.ts.
import type { Feature } from './evidence.ts';

export const BIAS = ${round(bias)};

export const WEIGHTS: Readonly<Record<Feature, number>> = {
${table}
};
`,
  );
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
