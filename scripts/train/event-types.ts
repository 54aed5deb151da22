// Trains the model that corrects the type of an event, and writes it to public/event-type-model.json.
//
//   SITREP_CORPUS=FOLDER node scripts/train/event-types.ts [--predictions DIR] [--keep]
//
// Prints what the model gets right on articles that it was not trained on, by five folds of the articles.
// --predictions writes the records of all articles, each read with the model of the folds without it. --keep writes no model.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadWorld } from '../../src/cli/knowledge.ts';
import { openTypeModel, type PackedTypeModel, TYPE_LABELS } from '../../src/extraction/events/type-model.ts';
import { createExtractor } from '../../src/extraction/extractor.ts';
import { type Corpora, readCorpora } from './corpora.ts';
import { gatherExamples, type LabelledEvent } from './examples.ts';
import { type Regression, train } from './regression.ts';

const ROOT = join(import.meta.dirname, '../..');
const MODEL = join(ROOT, 'public/event-type-model.json');
const FOLDS = 5;
/** A feature is learned only when it stands in this many articles; the notes that are composed of one phrase count as one. */
const MIN_ARTICLES = 5;
const TRAINING = { labels: TYPE_LABELS.length, steps: 100, decay: 0.02 };

/** FNV-1a of the id: which fifth of the articles it is in. */
function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % FOLDS;
}

function vocabularyOf(examples: readonly LabelledEvent[]): string[] {
  const articles = new Map<string, Set<string>>();
  for (const { article, features } of examples) {
    // where all is in capitals a name cannot be told from a word: what only such articles say is not learned
    const isWire = features.includes('genre:wire');
    for (const feature of features) {
      if (isWire && !/[:/+>]/.test(feature)) continue;
      const seen = articles.get(feature) ?? new Set();
      articles.set(feature, seen.add(article));
    }
  }
  return [...articles]
    .filter(([, seen]) => seen.size >= MIN_ARTICLES)
    .map(([feature]) => feature)
    .sort();
}

/** Rounds the weights to signed bytes and leaves out the features that say next to nothing. */
function pack({ features, bias, weights }: Regression): PackedTypeModel {
  const width = bias.length;
  const scale = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / 127;
  const rows = features.map((feature, row) => ({
    feature,
    bytes: [...weights.subarray(row * width, (row + 1) * width)].map((w) => Math.round(w / scale)),
  }));
  const kept = rows.filter(({ bytes }) => bytes.some((b) => Math.abs(b) > 1));
  return {
    labels: TYPE_LABELS,
    features: kept.map(({ feature }) => feature),
    bias: [...bias].map((b) => Number(b.toFixed(4))),
    scale,
    weights: Buffer.from(Int8Array.from(kept.flatMap(({ bytes }) => bytes)).buffer).toString('base64'),
  };
}

function fit(examples: readonly LabelledEvent[]): PackedTypeModel {
  return pack(train(examples, vocabularyOf(examples), TRAINING));
}

function report(examples: readonly LabelledEvent[], models: readonly PackedTypeModel[]): void {
  const opened = models.map(openTypeModel);
  const tally = new Map<string, { n: number; rule: number; model: number }>();
  for (const example of examples) {
    const [best] = [...(opened[foldOf(example.article)]?.probabilities(example.features) ?? [])].sort(
      (a, b) => b[1] - a[1],
    );
    const right = (label: string | null) => example.admissible.some((k) => TYPE_LABELS[k] === (label ?? 'NONE'));
    const key = `${example.corpus}${example.admissible.some((k) => TYPE_LABELS[k] === 'NONE') ? ' none' : ''}`;
    const row = tally.get(key) ?? { n: 0, rule: 0, model: 0 };
    tally.set(key, {
      n: row.n + 1,
      rule: row.rule + Number(right(example.rule)),
      model: row.model + Number(right(best?.[0] ?? null)),
    });
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
  process.stdout.write('out of fold          n    rules    model\n');
  for (const [key, { n, rule, model }] of tally)
    process.stdout.write(`${key.padEnd(16)}${String(n).padStart(6)} ${percent(rule, n)} ${percent(model, n)}\n`);
}

const { values } = parseArgs({
  options: { predictions: { type: 'string' }, keep: { type: 'boolean', default: false } },
});
const corpora: Corpora = readCorpora(process.env.SITREP_CORPUS ?? join(ROOT, '../shared/corpus'));
const world = await loadWorld();
const examples = gatherExamples(corpora, world);
const models = Array.from({ length: FOLDS }, (_, fold) => fit(examples.filter((e) => foldOf(e.article) !== fold)));
report(examples, models);

if (!values.keep) {
  const packed = JSON.stringify(fit(examples));
  mkdirSync(dirname(MODEL), { recursive: true });
  writeFileSync(MODEL, packed);
  process.stdout.write(`${MODEL}: ${packed.length} bytes, ${gzipSync(packed).length} gzipped\n`);
}

if (values.predictions !== undefined) {
  mkdirSync(values.predictions, { recursive: true });
  const extractors = models.map((model) => createExtractor({ ...world, eventTypes: openTypeModel(model) }));
  for (const [name, articles] of Object.entries(corpora)) {
    const lines = articles.map((article: Corpora['muc4'][number] | Corpora['acled'][number]) => {
      const { gold: _gold, ...input } = article;
      const outcome = extractors[foldOf(article.id)]?.(input);
      return JSON.stringify(outcome?.ok ? outcome.record : { id: article.id, error: outcome });
    });
    writeFileSync(join(values.predictions, `${name}.jsonl`), `${lines.join('\n')}\n`);
  }
}
