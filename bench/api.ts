// npm run bench:api -- [--events N] [--seed S] [query …]: what queries cost on synthetic events, and a page deep in them beside the first.
//
// Rows are D1's own count. Times are told as ratios: to a request that asks the database nothing, and to the first page.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { databaseFile } from '../scripts/database-file.ts';
import { ask, countRows, startCursorIn } from './asking.ts';
import { type MeasuredWorker, startOn } from './measured-worker.ts';
import { createSubjects, FROM_THE_END, PAGE, type Query, readQueries } from './queries.ts';
import { machine, report, verdict } from './report.ts';
import { seededState } from './seeded-state.ts';
import { bundle } from './workerd.ts';

const NOTHING = '{ __typename }';
const SAMPLES = 40;
/** A slow query is asked less often. */
const LEAST_SAMPLES = 5;
const PATIENCE_MS = 4_000;
const COLD_SAMPLES = 3;

/** A query with its variables: the first page, the deep one, or the whole answer of one that is no page. */
interface Question {
  readonly query: Query;
  readonly page: 'first' | 'deep' | 'whole';
  readonly variables: object;
}

interface Measurement {
  readonly question: Question;
  readonly statements: number;
  readonly rowsRead: number;
  /** In the answer. */
  readonly rows: number;
  /** Milliseconds, as the client sees them. */
  readonly median: number;
  readonly p95: number;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** What is asked of a query. Where its page is deep is found by asking for the last ones. */
async function questionsOf(worker: MeasuredWorker, query: Query, subjects: object): Promise<Question[]> {
  if (!query.isPaged) return [{ query, page: 'whole', variables: subjects }];
  const { data } = await ask(worker, query.text, { ...subjects, last: FROM_THE_END });
  const after = startCursorIn(data);
  const first: Question = { query, page: 'first', variables: { ...subjects, first: PAGE } };
  return after === null ? [first] : [first, { query, page: 'deep', variables: { ...first.variables, after } }];
}

/** Asks in turn, so that whatever else the machine does falls on all questions. */
async function measure(worker: MeasuredWorker, questions: readonly Question[]): Promise<Measurement[]> {
  const times = questions.map((): number[] => []);
  const began = performance.now();
  for (let sample = 0; sample < SAMPLES; sample++) {
    if (sample >= LEAST_SAMPLES && performance.now() - began > PATIENCE_MS) break;
    for (const [index, { query, variables }] of questions.entries()) {
      times[index]?.push((await ask(worker, query.text, variables)).milliseconds);
    }
  }
  const measurements = questions.map(async (question, index): Promise<Measurement> => {
    const { statements, rowsRead, data } = await ask(worker, question.query.typed, question.variables);
    const taken = times[index] ?? [];
    const [median, p95] = [quantile(taken, 0.5), quantile(taken, 0.95)];
    return { question, statements, rowsRead, rows: countRows(data), median, p95 };
  });
  return Promise.all(measurements);
}

/** Milliseconds of the first answer of a Worker that has just started, its database read from disk where the system lets go of it. */
async function measureCold(script: string, state: string, { query, variables }: Question): Promise<number> {
  const times: number[] = [];
  for (let sample = 0; sample < COLD_SAMPLES; sample++) {
    // GNU dd; elsewhere only the Worker and SQLite are cold.
    spawnSync('dd', [`if=${databaseFile(state)}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' });
    const worker = await startOn(script, state);
    try {
      await ask(worker, NOTHING);
      times.push((await ask(worker, query.text, variables)).milliseconds);
    } finally {
      await worker.stop();
    }
  }
  return quantile(times, 0.5);
}

const HEADINGS = ['', 'statements', 'rows read', 'a row', 'median', 'of nothing', 'p95', 'of first', 'cold'];
const WIDTHS = [28, 11, 10, 7, 9, 11, 7, 9, 7];

function printRow(cells: readonly string[]): void {
  console.log(
    cells.map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[at] ?? 0) : cell.padStart(WIDTHS[at] ?? 0))).join(''),
  );
}

const times = (value: number) => (Number.isFinite(value) ? `${value.toFixed(value < 10 ? 1 : 0)}×` : '');

function printMeasurement(measured: Measurement, first: Measurement | undefined, nothing: number, cold: number): void {
  const { question, statements, rowsRead, rows, median, p95 } = measured;
  const ofFirst = first && first !== measured ? times(median / first.median) : '';
  printRow([
    `${question.query.name} ${question.page}`,
    String(statements),
    String(rowsRead),
    rows > 0 ? (rowsRead / rows).toFixed(1) : '',
    `${median.toFixed(1)} ms`,
    times(median / nothing),
    times(p95 / median),
    ofFirst,
    times(cold / median),
  ]);
}

/** Rows that may be read for each in the answer. */
const ROWS_READ_BARS: Readonly<Record<string, number>> = { 'events-page': 6 };
/** What a deep page may read and take beside the first. */
const DEEP_ROWS_BAR = 1.25;
const DEEP_TIME_BAR = 1.5;

function reportBars(measurements: readonly Measurement[]): void {
  const [first, deep] = measurements;
  if (!first) return;
  const { name } = first.question.query;
  const bar = ROWS_READ_BARS[name];
  if (bar !== undefined) report(`${name}: rows read for each returned`, first.rowsRead / first.rows, '', bar);
  if (!deep) return;
  // A page that is not full reads less.
  const readForEach = ({ rowsRead, rows }: Measurement) => rowsRead / rows;
  report(
    `${name}: rows read for each returned, deep of first`,
    readForEach(deep) / readForEach(first),
    '×',
    DEEP_ROWS_BAR,
  );
  report(`${name}: time, deep of first`, deep.median / first.median, '×', DEEP_TIME_BAR);
}

const { values, positionals } = parseArgs({
  options: { events: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [events, seed] = [Number(values.events), Number(values.seed)];
const queries = readQueries().filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (!Number.isInteger(events) || events < 1 || !Number.isInteger(seed) || queries.length === 0) {
  const names = readQueries().map(({ name }) => name);
  console.error(`Usage: npm run bench:api -- [--events N] [--seed S] [query …]. Queries: ${names.join(', ')}.`);
  process.exit(2);
}

const state = await seededState(events, seed);
const database = new DatabaseSync(databaseFile(state), { readOnly: true });
const subjectsOf = createSubjects(database);
const subjects = new Map(queries.map((query) => [query, subjectsOf(query)]));
database.close();

const { script, remove } = await bundle('bench/api-worker.ts');
const measurements: Measurement[][] = [];
const failures: string[] = [];
let nothing = Number.NaN;
try {
  const worker = await startOn(script, state);
  try {
    const asked: number[] = [];
    for (let sample = 0; sample < 2 * SAMPLES; sample++) asked.push((await ask(worker, NOTHING)).milliseconds);
    nothing = quantile(asked.slice(SAMPLES), 0.5);
    for (const query of queries) {
      try {
        measurements.push(await measure(worker, await questionsOf(worker, query, subjects.get(query) ?? {})));
      } catch (error) {
        failures.push(`${query.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await worker.stop();
  }
  console.log(`${events} events; ${machine()}`);
  printRow(HEADINGS);
  for (const [first, ...others] of measurements) {
    for (const measured of first ? [first, ...others] : []) {
      const cold = await measureCold(script, state, measured.question);
      printMeasurement(measured, first, nothing, cold);
    }
  }
} finally {
  await remove();
}
console.log(`
"a row": rows read for each in the answer; "of nothing": the median beside that of a request that asks the database nothing;
"p95", "cold": beside the median; "of first": the median of the deep page beside that of the first.
`);
for (const measured of measurements) reportBars(measured);
for (const failure of failures) console.log(`  FAILED ${failure}`);
console.log(verdict());
