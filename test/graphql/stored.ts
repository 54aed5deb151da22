// Articles stored for tests that read: the made-up article, and others like it under other texts.
import { env } from 'cloudflare:workers';
import type { ExtractionRecord } from '../../src/extraction/record.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import { Refusal } from '../../src/ingest/refusals.ts';
import { storeKey } from '../support/database.ts';
import { readerOf } from '../support/knowledge.ts';
import { ARTICLE, recordOf } from '../support/record.ts';

export type Change = (record: ExtractionRecord) => Partial<ExtractionRecord>;

/**
 * Stores the article with `marker` at the end of its text, its record changed; gives its id. All records have one id, so that
 * the reports are taken for one article’s, which are never of one event.
 */
export async function storeArticle(marker: string, change: Change = () => ({})): Promise<string> {
  const { viewer } = await storeKey();
  const outcome = await ingestArticle(
    {
      connection: env.DB.withSession(),
      viewer,
      requestId: null,
      loadReader: readerOf((input) => {
        const record = recordOf(input);
        return { ok: true, record: { ...record, ...change(record), id: 'one for all' } };
      }),
      now: new Date('2026-02-03T04:05:06Z'),
    },
    { ...ARTICLE, text: `${ARTICLE.text}${marker}` },
  );
  if (outcome instanceof Refusal) throw outcome;
  return outcome.articleId;
}

/** Moves a record's first event to a day and leaves its others out. */
export function onDay(day: string): Change {
  return ({ events }) => ({
    events: events
      .slice(0, 1)
      .map((event) => ({ ...event, date: { start: day, end: day, precision: 'DAY', basis: 'EXPLICIT', text: day } })),
    agreements: [],
  });
}
