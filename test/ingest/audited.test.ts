// Each article that is stored is in the audit log, once, in the very batch that stores it; what is not stored is not there.
import { env } from 'cloudflare:workers';
import { beforeAll, expect, it } from 'vitest';
import { auditEntry } from '../../src/db/audit.ts';
import type { Viewer } from '../../src/db/keys.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import { rowsOf, storeKey } from '../support/database.ts';
import { readerOf } from '../support/knowledge.ts';
import { ARTICLE, extractArticle } from '../support/record.ts';

let viewer: Viewer;

beforeAll(async () => {
  ({ viewer } = await storeKey());
});

function ingest(input: object = {}, connection: D1Database | D1DatabaseSession = env.DB) {
  const dependencies = {
    connection,
    viewer,
    requestId: 'request 1',
    loadReader: readerOf(extractArticle),
    now: new Date(0),
  };
  return ingestArticle(dependencies, { ...ARTICLE, ...input });
}

it('a failing batch leaves no entry, and no gap in the numbers', async () => {
  const failing = {
    getBookmark: () => null,
    prepare: (sql: string) => env.DB.prepare(sql),
    batch: <Row>(statements: D1PreparedStatement[]) =>
      env.DB.batch<Row>([...statements, env.DB.prepare('INSERT INTO audit_entries (at) VALUES (NULL)')]),
  };
  await expect(ingest({}, failing)).rejects.toThrow(/NOT NULL/);
  expect(await rowsOf('articles')).toEqual([]);
  expect(await rowsOf('auditEntries')).toEqual([]);
});

it('an article is one entry, of one row, without a word of it', async () => {
  expect(await ingest({ url: 'https://news.example/marneth' })).toMatchObject({ created: true });
  const [article] = await rowsOf('articles');
  const entries = await rowsOf('auditEntries');
  expect(entries).toMatchObject([
    {
      sequence: 1,
      at: '1970-01-01T00:00:00.000Z',
      request_id: 'request 1',
      key_id: viewer.keyId,
      action: 'INGEST',
      subject_type: 'ARTICLE',
      subject_id: article?.id,
      before: null,
    },
  ]);
  const events = await rowsOf('events');
  const after: unknown = JSON.parse(String(entries[0]?.after));
  expect(after).toMatchObject({
    contentHash: article?.content_hash,
    url: expect.stringMatching(/^[0-9a-f]{64}$/),
    events: events.map(({ id }) => ({ id, change: 'CREATED', revision: 1, fields: {} })),
    absorbed: [],
  });
});

it('an entry is one row written', async () => {
  const origin = { requestId: null, keyId: null, now: new Date(0).toISOString() };
  const written = { action: 'INGEST', subjectType: 'ARTICLE', subjectId: 'x', before: null, after: null } as const;
  const { meta } = await auditEntry(env.DB, origin, written).run();
  expect(meta.rows_written).toBe(1);
});

it('the same article again, and one that is refused, are none', async () => {
  expect(await ingest()).toMatchObject({ created: false });
  await ingest({ text: '' });
  expect(await rowsOf('auditEntries')).toHaveLength(2);
});

it.each([
  'UPDATE audit_entries SET after = NULL',
  'DELETE FROM audit_entries',
  'DELETE FROM audit_entries WHERE sequence = 1',
])('the log refuses %s', async (sql) => {
  await expect(env.DB.prepare(sql).run()).rejects.toThrow(/audit entries are never/);
  expect(await rowsOf('auditEntries')).toHaveLength(2);
});
