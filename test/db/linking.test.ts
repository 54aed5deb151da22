// The look-up of reports that could tell of the same event reads few rows, however many there are.
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { candidatesQuestion, EVENT_FILING } from '../../src/db/linking.ts';
import { ask } from '../../src/db/questions.ts';
import { countRowsRead } from '../../src/db/rows-read.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import { lookupOf, soughtBlocks } from '../../src/linking/blocks.ts';
import { readTrace } from '../../src/linking/trace.ts';
import { storeKey } from '../support/database.ts';
import { readerOf } from '../support/knowledge.ts';
import { ARTICLE, extractArticle } from '../support/record.ts';

/** What D1 is to read at most for all events of an article. */
const MAXIMUM_ROWS_READ = 500;
/** Events of one town on one day. */
const CROWD = 1_000;

beforeAll(async () => {
  const { viewer } = await storeKey();
  const dependencies = {
    connection: env.DB,
    viewer,
    requestId: null,
    loadReader: readerOf(extractArticle),
    now: new Date(0),
  };
  await ingestArticle(dependencies, ARTICLE);
  const { results } = await env.DB.prepare('SELECT name FROM pragma_table_info(?1)')
    .bind('event_reports')
    .all<{ name: string }>();
  const columns = results.map(({ name }) => name).filter((name) => name !== 'id');
  const numbers = `WITH RECURSIVE numbers (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < ${CROWD})`;
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO event_reports (id, ${columns.join(', ')})
       ${numbers} SELECT id || '#' || n, ${columns.join(', ')} FROM event_reports, numbers WHERE key = 'e1'`,
    ),
    env.DB.prepare(
      `INSERT INTO report_blocks (block, day, report_id)
       ${numbers} SELECT block, day, report_id || '#' || n FROM report_blocks, numbers WHERE report_id LIKE '%.e1'`,
    ),
  ]);
});

describe('the look-up of candidates', () => {
  it('reads at most 500 rows where a thousand events of one town and day are stored', async () => {
    const stored = await env.DB.prepare(
      "SELECT trace FROM event_reports WHERE key = 'e1' AND instr(id, '#') = 0",
    ).first<{
      trace: string;
    }>();
    const trace = readTrace(stored?.trace ?? 'null');
    if (trace === null) throw new Error('The report has no trace.');
    expect(soughtBlocks(trace).length).toBeGreaterThan(0);
    const session = countRowsRead(env.DB.withSession());
    const found = await ask(session, candidatesQuestion(session, EVENT_FILING, lookupOf([trace])));
    expect(found.length).toBeGreaterThan(100);
    expect(session.rowsRead()).toBeGreaterThan(found.length);
    expect(session.rowsRead()).toBeLessThanOrEqual(MAXIMUM_ROWS_READ);
  });
});
