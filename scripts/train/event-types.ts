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
import { featuresNamed, type PackedModel } from '../../src/extraction/events/linear-model.ts';
import { openReportModel } from '../../src/extraction/events/report-model.ts';
import { openTypeModel, TYPE_LABELS } from '../../src/extraction/events/type-model.ts';
import { createExtractor } from '../../src/extraction/extractor.ts';
import { type Corpora, readCorpora } from './corpora.ts';
import { gatherExamples, type LabelledEvent } from './examples.ts';
import { FOLDS, foldOf } from './folds.ts';
import { pack } from './pack.ts';
import { train } from './regression.ts';
import { fitReports, gatherDrafts } from './reports.ts';

const ROOT = join(import.meta.dirname, '../..');
const MODEL = join(ROOT, 'public/event-type-model.json');
/** A feature is learned only when it stands in this many articles; the notes that are composed of one phrase count as one. */
const MIN_ARTICLES = 5;
const TRAINING = { labels: TYPE_LABELS.length, steps: 100, decay: 0.02 };

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

function fit(examples: readonly LabelledEvent[]): PackedModel {
  return pack(train(examples, vocabularyOf(examples), TRAINING), TYPE_LABELS);
}

function report(examples: readonly LabelledEvent[], models: readonly PackedModel[]): void {
  const opened = models.map(openTypeModel);
  const tally = new Map<string, { n: number; rule: number; model: number }>();
  for (const example of examples) {
    const [best] = [...(opened[foldOf(example.article)]?.probabilities(featuresNamed(example.features)) ?? [])].sort(
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
  const drafts = gatherDrafts(corpora, world);
  const extractors = models.map((model, fold) => {
    const reports = fitReports(drafts.filter((d) => foldOf(d.article) !== fold));
    return createExtractor({
      ...world,
      eventTypes: openTypeModel(model),
      eventReports: openReportModel(reports),
    });
  });
  for (const [name, articles] of Object.entries(corpora)) {
    const lines = articles.map((article: Corpora['muc4'][number] | Corpora['acled'][number]) => {
      const { gold: _gold, ...input } = article;
      const outcome = extractors[foldOf(article.id)]?.(input);
      return JSON.stringify(outcome?.ok ? outcome.record : { id: article.id, error: outcome });
    });
    writeFileSync(join(values.predictions, `${name}.jsonl`), `${lines.join('\n')}\n`);
  }
}
