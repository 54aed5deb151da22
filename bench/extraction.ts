// npm run bench:extraction: how fast reading is, in Node and inside workerd, and whether it keeps within its bars.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { loadKnowledge } from '../src/cli/knowledge.ts';
import { createExtractor } from '../src/extraction/extractor.ts';
import { writeArticle } from './articles.ts';
import { cpuMsOf, median, ownCpuMs } from './cpu-time.ts';
import { hostileTexts } from './hostile-texts.ts';
import { machine, report, verdict } from './report.ts';
import { winkPass } from './wink-pass.ts';
import { bundle, heapOf, type RunningWorker, start } from './workerd.ts';

const USAGE = `Measures the extractor: time on a core by the size of the article, beside wink-nlp's own pass over the same text,
hostile texts of 100 KB, the Worker's start and its heap. All figures are milliseconds on a core where nothing else is said:
in Node those of the reading thread, in workerd those of all its threads, the collector's and the compiler's among them. Waiting
for a core is not counted, yet what else runs shares the caches and slows the reading: the load is printed, and "times wink"
and the growth are taken turn by turn, so that they hold on a busy machine.

  npm run bench:extraction                    in Node and inside workerd
  npm run bench:extraction -- --only node     one of them: node, workerd
  SITREP_CORPUS=<folder> npm run …            also over the articles (JSON Lines with "text") in a folder
`;

/** What is promised; every figure is printed beside its bar. */
const BARS = {
  articleMs: 10,
  timesWink: 4,
  /** A KB of 100 beside a KB of 4: linear is 1, the rest is the noise of the machine. */
  growth: 1.25,
  hostileMs: 1_000,
  startMs: 400,
  heapMb: 64,
} as const;

/** UTF-16 units of the article that the bars are about. */
const ARTICLE_UNITS = 4_000;
const LONGEST_UNITS = 100_000;
const SIZES = [1_000, 2_000, ARTICLE_UNITS, 8_000, 16_000, 32_000, 64_000, LONGEST_UNITS];
/** Units that one measurement reads: long enough for the clock, which goes in steps of milliseconds. */
const BATCH_UNITS = 100_000;
const BATCHES = 7;
const WARM_UP_ARTICLES = 300;
const HEAP_ARTICLES = 1_000;
const STARTS = 5;

interface Article {
  readonly id: string;
  readonly text: string;
}

/** Reads articles, by our pass or by wink's, and tells the milliseconds on a core that each took. */
type Measure = (pass: 'extract' | 'wink', articles: readonly Article[]) => Promise<number>;

async function nodeMeasure(): Promise<Measure> {
  const extract = createExtractor(await loadKnowledge());
  return async (pass, articles) => {
    const begin = ownCpuMs();
    for (const article of articles) {
      if (pass === 'wink') winkPass(article.text);
      else extract(article);
    }
    return (ownCpuMs() - begin) / articles.length;
  };
}

function workerMeasure({ address, pid }: RunningWorker): Measure {
  return async (pass, articles) => {
    const body = JSON.stringify(articles);
    const begin = cpuMsOf(pid) ?? performance.now();
    const response = await fetch(`${address}/${pass}`, { method: 'POST', body });
    if (!response.ok) throw new Error(`The Worker answered ${response.status}: ${await response.text()}`);
    await response.arrayBuffer();
    return ((cpuMsOf(pid) ?? performance.now()) - begin) / articles.length;
  };
}

/** Sizes take turns, and so do both passes, so that what else the machine does weighs on all of them alike. */
async function measureSizes(measure: Measure): Promise<void> {
  const warmUp = Array.from({ length: WARM_UP_ARTICLES }, (_, seed) => writeArticle(ARTICLE_UNITS, seed));
  await measure('extract', warmUp);
  await measure('wink', warmUp);
  const extract = new Map(SIZES.map((units): [number, number[]] => [units, []]));
  const wink = new Map(SIZES.map((units): [number, number[]] => [units, []]));
  for (let batch = 0; batch < BATCHES; batch++)
    for (const units of SIZES) {
      const length = Math.max(1, Math.round(BATCH_UNITS / units));
      const articles = Array.from({ length }, (_, at) => writeArticle(units, 10_000 + batch * length + at));
      extract.get(units)?.push(await measure('extract', articles));
      wink.get(units)?.push(await measure('wink', articles));
    }
  console.log('   units    median     least      wink   times   a KB');
  for (const units of SIZES) {
    const [ours = [], theirs = []] = [extract.get(units), wink.get(units)];
    const cells = [median(ours), Math.min(...ours), median(theirs)].map((ms) => ms.toFixed(2).padStart(9));
    const perKb = (median(ours) / units) * 1_000;
    console.log(
      `${String(units).padStart(8)} ${cells.join(' ')} ${medianRatio(ours, theirs).toFixed(1).padStart(7)} ${perKb.toFixed(2).padStart(6)}`,
    );
  }
  const [ours = [], theirs = [], longest = []] = [
    extract.get(ARTICLE_UNITS),
    wink.get(ARTICLE_UNITS),
    extract.get(LONGEST_UNITS),
  ];
  report('median of an article of 4 KB', median(ours), 'ms', BARS.articleMs);
  report("beside wink's own pass", medianRatio(ours, theirs), 'times', BARS.timesWink);
  const growth = (medianRatio(longest, ours) * ARTICLE_UNITS) / LONGEST_UNITS;
  report('a KB of 100 KB beside one of 4 KB', growth, 'times', BARS.growth);
}

/** The median over the turns of one figure beside another: both are slowed alike by what else runs. */
function medianRatio(numbers: readonly number[], others: readonly number[]): number {
  return median(numbers.map((number, turn) => number / (others[turn] ?? Number.NaN)));
}

async function measureHostile(measure: Measure): Promise<void> {
  const times: { name: string; ms: number }[] = [];
  for (const { name, text } of hostileTexts()) times.push({ name, ms: await measure('extract', [{ id: name, text }]) });
  times.sort((a, b) => b.ms - a.ms);
  for (const { name, ms } of times.slice(0, 8)) console.log(`${ms.toFixed(0).padStart(8)} ms ${name}`);
  const [worst] = times;
  if (worst) report(`worst of ${times.length} hostile texts of 100 KB`, worst.ms, 'ms', BARS.hostileMs);
}

const lineSchema = z.object({ id: z.string(), text: z.string().min(1) });

async function measureCorpus(measure: Measure, folder: string): Promise<void> {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl'))) {
    const articles = readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => lineSchema.safeParse(JSON.parse(line)).data ?? []);
    if (articles.length === 0) continue;
    const kb = articles.reduce((sum, { text }) => sum + text.length, 0) / 1_000;
    const [ours, theirs] = [await measure('extract', articles), await measure('wink', articles)];
    const perKb = (ours * articles.length) / kb;
    console.log(
      `${name.padStart(30)}: ${articles.length} articles, ${perKb.toFixed(2)} ms a KB, ${(ours / theirs).toFixed(1)} times wink's pass`,
    );
  }
}

const EMPTY_WORKER = "export default { fetch: () => new Response('') };";

/** The start of the real Worker above that of one that does nothing: what the platform allows a second for. */
async function measureStart(): Promise<void> {
  const { script, remove } = await bundle('src/index.ts');
  try {
    const empty = join(dirname(script), 'empty.js');
    await writeFile(empty, EMPTY_WORKER);
    const [real, bare]: [number[], number[]] = [[], []];
    for (let at = 0; at < STARTS; at++) {
      for (const [module, path, list] of [
        [script, '/schema.graphql', real],
        [empty, '/', bare],
      ] as const) {
        const worker = await start(module, path);
        list.push(worker.startCpuMs ?? worker.startMs);
        await worker.stop();
      }
    }
    report('start of the Worker', median(real) - median(bare), 'ms', BARS.startMs);
  } finally {
    await remove();
  }
}

async function measureWorkerd(corpus: string | undefined): Promise<void> {
  const { script, remove } = await bundle('bench/worker.ts');
  const worker = await start(script);
  try {
    const measure = workerMeasure(worker);
    await measureSizes(measure);
    await measureHostile(measure);
    if (corpus) await measureCorpus(measure, corpus);
  } finally {
    await worker.stop();
  }
  const fresh = await start(script);
  try {
    const articles = Array.from({ length: HEAP_ARTICLES }, (_, seed) => writeArticle(ARTICLE_UNITS, seed));
    await workerMeasure(fresh)('extract', articles);
    const { usedMb, buffersMb } = await heapOf(fresh);
    report(
      `heap after ${HEAP_ARTICLES} articles`,
      usedMb,
      `MB, and ${buffersMb.toFixed(1)} MB of buffers`,
      BARS.heapMb,
    );
  } finally {
    await fresh.stop();
    await remove();
  }
  await measureStart();
}

const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
const corpus = process.env.SITREP_CORPUS;
if (values.help || (values.only !== undefined && values.only !== 'node' && values.only !== 'workerd')) {
  console.log(USAGE);
} else if (corpus !== undefined && !existsSync(corpus)) {
  console.log(`There is no folder ${corpus}: set SITREP_CORPUS to one, or leave it out.`);
} else {
  console.log(machine());
  if (values.only !== 'workerd') {
    console.log(`Node ${process.version}: time of the reading thread`);
    const measure = await nodeMeasure();
    await measureSizes(measure);
    await measureHostile(measure);
    if (corpus) await measureCorpus(measure, corpus);
  }
  if (values.only !== 'node') {
    console.log('workerd: time of all its threads');
    await measureWorkerd(corpus);
  }
  console.log(machine());
  console.log(verdict());
}
