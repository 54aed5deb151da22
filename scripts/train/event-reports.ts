// Trains the model that says which acts an article reports, and writes it to public/event-report-model.json.
//
//   SITREP_CORPUS=FOLDER node scripts/train/event-reports.ts [--keep]
//
// Prints precision and recall on articles that the model was not trained on, by five folds. --keep writes no model.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadWorld } from '../../src/cli/knowledge.ts';
import { featuresNamed } from '../../src/extraction/events/linear-model.ts';
import { openReportModel, REPORT_LABELS } from '../../src/extraction/events/report-model.ts';
import { readCorpora } from './corpora.ts';
import { FOLDS, foldOf } from './folds.ts';
import { fitReports, gatherDrafts } from './reports.ts';

const ROOT = join(import.meta.dirname, '../..');
const MODEL = join(ROOT, 'public/event-report-model.json');
const THRESHOLDS = [0.3, 0.34, 0.38, 0.42, 0.46, 0.5];

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
const drafts = gatherDrafts(
  readCorpora(process.env.SITREP_CORPUS ?? join(ROOT, '../shared/corpus')),
  await loadWorld(),
);
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const model = openReportModel(fitReports(drafts.filter((d) => foldOf(d.article) !== fold)));
  return drafts
    .filter((d) => foldOf(d.article) === fold)
    .map(({ corpus, features, admissible }) => ({
      corpus,
      isReported: admissible.some((k) => REPORT_LABELS[k] === 'REPORTED'),
      probability: model.probabilities(featuresNamed(features)).get('REPORTED') ?? 0,
    }));
}).flat();
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
process.stdout.write('out of fold   precision   recall   fakes kept\n');
for (const threshold of THRESHOLDS) {
  const of = (corpus: string) => judged.filter((d) => d.corpus === corpus);
  const kept = (corpus: string) => of(corpus).filter((d) => d.probability >= threshold);
  const right = kept('muc4').filter((d) => d.isReported).length;
  const asked = of('muc4').filter((d) => d.isReported).length;
  process.stdout.write(
    `${String(threshold).padEnd(11)} ${percent(right, kept('muc4').length)} ${percent(right, asked)} ${percent(kept('fakes').length, of('fakes').length)}\n`,
  );
}
if (!values.keep) {
  const packed = JSON.stringify(fitReports(drafts));
  writeFileSync(MODEL, packed);
  process.stdout.write(`${MODEL}: ${packed.length} bytes, ${gzipSync(packed).length} gzipped\n`);
}
