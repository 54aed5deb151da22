// npm run bench:api -- [--events N,N…] [--seed S] [query …]: what queries cost on synthetic events, the same in small databases and
// in large ones, and a page deep in them beside the first.
//
// Rows are D1's own count. Times are told as ratios, of requests that were made in turn: to a request that asks the database
// nothing, to the same in the smallest database, to the first page.
import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { databaseFile } from '../scripts/database-file.ts';
import { ask, countRows, startCursorIn } from './asking.ts';
import { type MeasuredWorker, startOn } from './measured-worker.ts';
import { createSubjects, FROM_THE_END, PAGE, type Query, readQueries } from './queries.ts';
import { machine, report, tell, verdict } from './report.ts';
import { seededState } from './seeded-state.ts';
import { readSizes } from './sizes.ts';
import { inThousands, tableOf, timesOf } from './table.ts';
import { inTurn, quantile, spread } from './timing.ts';
import { bundle } from './workerd.ts';

const NOTHING = '{ __typename }';
const EFFORT = { samples: 40, least: 5, patienceMs: 12_000 };
const COLD_SAMPLES = 3;

/** What is promised of every query; see also what is promised of some. */
const BARS = {
  /** How far rows read for each in the answer may lie apart, over the sizes. */
  spread: 0.1,
  /** A median in the largest database beside that in the smallest. */
  growth: 1.3,
  /** What a deep page may read and take beside the first. */
  deepRows: 1.25,
  deepTime: 1.5,
  /** For searches the p95 in the largest database beside that in the smallest. */
  searchGrowth: 3,
} as const;
/** Rows that may be read for each in the answer. */
const ROWS_READ_BARS: Readonly<Record<string, number>> = { 'events-page': 6 };
/** Rows that may be read in all. */
const TOTAL_BARS: Readonly<Record<string, number>> = { 'count-of-a-year': 2_000, 'statistics-of-a-year': 2_000 };

/** A database of so many events with a Worker on it. */
interface Site {
  readonly events: number;
  readonly state: string;
  readonly worker: MeasuredWorker;
  readonly subjectsOf: (query: Query) => Record<string, string>;
}

/** A query with its variables: the first page, the deep one, or the whole answer of one that is no page. */
interface Question {
  readonly site: Site;
  readonly query: Query;
  readonly page: 'first' | 'deep' | 'whole';
  readonly variables: object;
}

interface Measurement extends Question {
  readonly statements: number;
  readonly rowsRead: number;
  /** In the answer. */
  readonly rows: number;
  /** Milliseconds, as the client sees them. */
  readonly median: number;
  readonly p95: number;
}

async function open(script: string, events: number, seed: number): Promise<Site> {
  const state = await seededState(events, seed);
  const database = new DatabaseSync(databaseFile(state), { readOnly: true });
  const subjects = createSubjects(database);
  const known = new Map(readQueries().map((query) => [query.name, subjects(query)]));
  database.close();
  return {
    events,
    state,
    worker: await startOn(script, state),
    subjectsOf: ({ name }) => known.get(name) ?? {},
  };
}

/** What is asked of a query. Where its page is deep is found by asking for the last ones. */
async function questionsOf(site: Site, query: Query): Promise<Question[]> {
  const subjects = site.subjectsOf(query);
  if (!query.isPaged) return [{ site, query, page: 'whole', variables: subjects }];
  const { data } = await ask(site.worker, query.text, { ...subjects, last: FROM_THE_END });
  const after = startCursorIn(data);
  const first: Question = { site, query, page: 'first', variables: { ...subjects, first: PAGE } };
  return after === null ? [first] : [first, { site, query, page: 'deep', variables: { ...first.variables, after } }];
}

/** Asks all in turn. */
async function measure(questions: readonly Question[]): Promise<Measurement[]> {
  const asking = questions.map(
    ({ site, query, variables }) =>
      async () =>
        (await ask(site.worker, query.text, variables)).milliseconds,
  );
  for (const time of asking) await time();
  const times = await inTurn(asking, EFFORT);
  const measurements: Measurement[] = [];
  for (const [index, question] of questions.entries()) {
    const { site, query, variables } = question;
    const { statements, rowsRead, data } = await ask(site.worker, query.typed, variables);
    const [median, p95] = [quantile(times[index] ?? [], 0.5), quantile(times[index] ?? [], 0.95)];
    measurements.push({ ...question, statements, rowsRead, rows: countRows(data), median, p95 });
  }
  return measurements;
}

/** Milliseconds of the first answer of a Worker that has just started, its database read from disk where the system lets go of it. */
async function measureCold(script: string, { site, query, variables }: Question): Promise<number> {
  const times: number[] = [];
  for (let sample = 0; sample < COLD_SAMPLES; sample++) {
    // GNU dd; elsewhere only the Worker and SQLite are cold.
    spawnSync('dd', [`if=${databaseFile(site.state)}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' });
    const worker = await startOn(script, site.state);
    try {
      await ask(worker, NOTHING);
      times.push((await ask(worker, query.text, variables)).milliseconds);
    } finally {
      await worker.stop();
    }
  }
  return quantile(times, 0.5);
}

/** The same question in each database, the smallest first. */
type Row = readonly Measurement[];

function rowsOf(measurements: readonly Measurement[]): Row[] {
  const pages = ['whole', 'first', 'deep'] as const;
  return pages
    .map((page) => measurements.filter((measured) => measured.page === page))
    .filter((row) => row.length > 0)
    .map((row) => row.toSorted((a, b) => a.site.events - b.site.events));
}

const nameOf = ({ query, page }: Question) => (page === 'whole' ? query.name : `${query.name}, ${page}`);
/** A page that is not full reads less. */
const readForEach = ({ rowsRead, rows }: Measurement) => rowsRead / Math.max(rows, 1);

function printTables(
  rows: readonly Row[],
  sizes: readonly number[],
  nothing: number,
  colds: ReadonlyMap<Question, number>,
): void {
  const heads = sizes.map((size) => `at ${inThousands(size)}`);
  console.log('\nRows that D1 reads, and for each row in the answer');
  const read = rows.map((row) => [
    row[0] ? nameOf(row[0]) : '',
    String(row.at(-1)?.statements),
    ...row.map(({ rowsRead }) => inThousands(rowsRead)),
    ...row.map((measured) => (measured.rows > 0 ? readForEach(measured).toFixed(1) : '')),
  ]);
  console.log(tableOf([['', 'statements', ...heads, ...heads], ...read]).join('\n'));
  console.log(
    `\nMedian and p95 beside those at ${inThousands(sizes[0] ?? 0)}; "of nothing": beside a request that asks the database nothing; "cold": the first answer, beside the median`,
  );
  const [, ...larger] = heads;
  const timed = rows.map((row) => {
    const [smallest, ...others] = row;
    if (!smallest) return [];
    return [
      nameOf(smallest),
      `${smallest.median.toFixed(1)} ms`,
      timesOf(smallest.median / nothing),
      ...others.map(({ median }) => timesOf(median / smallest.median)),
      ...others.map(({ p95 }) => timesOf(p95 / smallest.p95)),
      ...row.map((measured) => timesOf((colds.get(measured) ?? Number.NaN) / measured.median)),
    ];
  });
  console.log(
    tableOf([
      [
        '',
        heads[0] ?? '',
        'of nothing',
        ...larger,
        ...larger.map((head) => `p95 ${head}`),
        ...heads.map((head) => `cold ${head}`),
      ],
      ...timed,
    ]).join('\n'),
  );
}

/** Notes a question for the table of `npm run bench`, and reports what is promised of it. */
function reportRow(row: Row, first: Row | undefined): void {
  const [smallest, largest] = [row[0], row.at(-1)];
  if (!smallest || !largest) return;
  const { name } = smallest.query;
  const full = nameOf(smallest);
  tell(`${full}: rows read`, row.map(({ rowsRead }) => inThousands(rowsRead)).join(' / '));
  tell(
    `${full}: median`,
    [`${smallest.median.toFixed(1)} ms`, ...row.slice(1).map(({ median }) => timesOf(median / smallest.median))].join(
      ' / ',
    ),
  );
  const [total, each] = [TOTAL_BARS[name], ROWS_READ_BARS[name]];
  if (total !== undefined) report(`${full}: rows read`, largest.rowsRead, '', total);
  if (each !== undefined) report(`${full}: rows read for each returned`, readForEach(largest), '', each);
  if (row.length > 1) {
    if (total === undefined)
      report(`${full}: rows read for each returned, spread over sizes`, spread(row.map(readForEach)), '', BARS.spread);
    report(`${full}: median, largest of smallest`, largest.median / smallest.median, '×', BARS.growth);
    if (name.startsWith('search-'))
      report(`${full}: p95, largest of smallest`, largest.p95 / smallest.p95, '×', BARS.searchGrowth);
  }
  const before = first?.at(-1);
  if (largest.page !== 'deep' || !before) return;
  report(
    `${full} of first: rows read for each returned`,
    readForEach(largest) / readForEach(before),
    '×',
    BARS.deepRows,
  );
  report(`${full} of first: time`, largest.median / before.median, '×', BARS.deepTime);
}

const names = readQueries().map(({ name }) => name);
const { sizes, seed, rest } = readSizes(
  `npm run bench:api -- [--events N,N…] [--seed S] [query …]. Queries: ${names.join(', ')}.`,
);
const queries = readQueries().filter(({ name }) => rest.length === 0 || rest.includes(name));

const { script, remove } = await bundle('bench/api-worker.ts');
const rows: Row[] = [];
const failures: string[] = [];
const sites: Site[] = [];
let nothing = Number.NaN;
try {
  for (const events of sizes) sites.push(await open(script, events, seed));
  const [smallest] = sites;
  if (!smallest) throw new Error('No database is given.');
  const asking = async () => (await ask(smallest.worker, NOTHING)).milliseconds;
  await inTurn([asking], EFFORT);
  nothing = quantile((await inTurn([asking], EFFORT))[0] ?? [], 0.5);
  for (const query of queries) {
    try {
      const questions = await Promise.all(sites.map((site) => questionsOf(site, query)));
      rows.push(...rowsOf(await measure(questions.flat())));
    } catch (error) {
      failures.push(`${query.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const { worker } of sites) await worker.stop();
  console.log(`${sizes.map(inThousands).join(', ')} events; ${machine()}`);
  const colds = new Map<Question, number>();
  for (const measured of rows.flat()) {
    if (measured.page === 'deep') continue;
    // One that fails is not told; what was measured before is.
    colds.set(measured, await measureCold(script, measured).catch(() => Number.NaN));
  }
  printTables(rows, sizes, nothing, colds);
} finally {
  await remove();
}
console.log();
for (const row of rows) {
  const first = rows.find(([other]) => other?.page === 'first' && other.query === row[0]?.query);
  reportRow(row, first);
}
for (const failure of failures) {
  console.log(`  FAILED ${failure}`);
  tell(failure, 'failed');
}
console.log(verdict());
