// The look-up of articles that another extractor read passes over those of the present one.
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { findArticlesToReread, type RereadSelection, type VersionedArticle } from '../../src/db/articles.ts';
import { countRowsRead } from '../../src/db/rows-read.ts';

const PRESENT = '2.0.0';
const MANY = 5_000;

beforeAll(async () => {
  await env.DB.prepare(
    `WITH RECURSIVE numbers (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < ${MANY})
     INSERT INTO articles (id, content_hash, language, order_date, ingested_at, extractor_version, text)
     SELECT printf('%05d', n), n, 'en', '', '', CASE n % 1000 WHEN 1 THEN '1.0.0' WHEN 2 THEN '3.0.0' ELSE ?1 END, 'x'
     FROM numbers`,
  )
    .bind(PRESENT)
    .run();
});

async function find(selection: Omit<RereadSelection, 'limit'>) {
  const session = countRowsRead(env.DB.withSession());
  const found = await findArticlesToReread(session, { ...selection, limit: 3 });
  return { found: found.map(({ id }) => id), rowsRead: session.rowsRead() };
}

describe('articles that are to be read again', () => {
  it('are found a few at a time, with few rows read', async () => {
    const pages: string[][] = [];
    let after: VersionedArticle | null = null;
    for (const version of ['1.0.0', '3.0.0', '3.0.0', '3.0.0']) {
      const { found, rowsRead } = await find({ exceptVersion: PRESENT, after });
      expect(rowsRead).toBeLessThan(40);
      pages.push(found);
      after = { id: found.at(-1) ?? '', version };
    }
    expect(pages).toEqual([
      ['00001', '01001', '02001'],
      ['03001', '04001', '00002'],
      ['01002', '02002', '03002'],
      ['04002'],
    ]);
  });

  it('are all, where all are asked for', async () => {
    const { found, rowsRead } = await find({ exceptVersion: null, after: { id: '04997', version: PRESENT } });
    expect(found).toEqual(['04998', '04999', '05000']);
    expect(rowsRead).toBeLessThan(40);
  });
});
