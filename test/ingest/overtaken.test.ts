// What comes between the readings of an ingest, and what a replica that lags behind does not show.
import { env } from 'cloudflare:workers';
import { beforeEach, expect, it } from 'vitest';
import type { Connection } from '../../src/db/database.ts';
import type { ArticleInput, ExtractionOutcome } from '../../src/extraction/record.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import { mergeEvents } from '../../src/review/merge.ts';
import { emptyTables, storeKey } from '../support/database.ts';
import { readerOf } from '../support/knowledge.ts';
import { ARTICLE, extractArticle, recordOf } from '../support/record.ts';

const NOTHING = { events: [], tallies: [], agreements: [], relations: [], sources: [], discrepancies: [] };
const now = new Date('2026-02-03T04:05:06Z');

let viewer: Awaited<ReturnType<typeof storeKey>>['viewer'];

beforeEach(async () => {
  await emptyTables();
  ({ viewer } = await storeKey(['ingest', 'review']));
});

function ingest(input: object = {}, extract = extractArticle, connection: Connection = env.DB) {
  const dependencies = { connection, viewer, requestId: null, loadReader: readerOf(extract), now };
  return ingestArticle(dependencies, { ...ARTICLE, ...input });
}

/** Reads nothing but the last event of the article. */
function readLast(input: ArticleInput): ExtractionOutcome {
  const record = recordOf(input);
  return { ok: true, record: { ...record, ...NOTHING, events: record.events.slice(-1) } };
}

it('files a report with one that goes to another event between the readings', async () => {
  const first = await ingest();
  if (!('events' in first)) throw first;
  const eventIds = first.events.map(({ eventId }) => eventId);
  expect(eventIds).toHaveLength(2);
  let lookups = 0;
  let merges = 0;
  const overtaken: Connection = {
    getBookmark: () => null,
    prepare: (sql) => {
      lookups += Number(sql.includes('report_blocks'));
      return env.DB.prepare(sql);
    },
    batch: async <Row>(statements: D1PreparedStatement[]) => {
      if (lookups === 1 && merges === 0) {
        merges += 1;
        await mergeEvents({ connection: env.DB, viewer, requestId: null, now }, { events: eventIds });
      }
      return env.DB.batch<Row>(statements);
    },
  };
  const second = await ingest(
    { text: `${ARTICLE.text} More follows.`, publisher: 'Harbour Times' },
    readLast,
    overtaken,
  );
  expect(second).toMatchObject({ events: [{ outcome: 'MERGED', eventId: eventIds[0] }] });
  expect(await env.DB.prepare('SELECT id FROM events').raw()).toEqual([[eventIds[0]]]);
});
