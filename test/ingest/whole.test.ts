// No moment shows half an article: between any two of its round trips nothing of it is there, or all.
import { env } from 'cloudflare:workers';
import { beforeEach, expect, it } from 'vitest';
import type { Connection } from '../../src/db/database.ts';
import type { Viewer } from '../../src/db/keys.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import { countRows, emptyTables, storeKey } from '../support/database.ts';
import { readerOf } from '../support/knowledge.ts';
import { ARTICLE, extractArticle } from '../support/record.ts';

let viewer: Viewer;

beforeEach(async () => {
  await emptyTables();
  ({ viewer } = await storeKey(['ingest']));
});

it.each([
  ['the first of its events', []],
  ['one that joins stored events', [{ ...ARTICLE, title: 'Truce frays' }]],
])('%s', async (_, before) => {
  const send = (input: object, connection: Connection) =>
    ingestArticle(
      { connection, viewer, requestId: null, loadReader: readerOf(extractArticle), now: new Date(0) },
      { ...ARTICLE, ...input },
    );
  for (const article of before) await send(article, env.DB);
  const session = env.DB.withSession();
  const states = [JSON.stringify(await countRows())];
  const watched: Connection = {
    getBookmark: () => null,
    prepare: (sql) => session.prepare(sql),
    async batch<Row>(statements: D1PreparedStatement[]) {
      const results = await session.batch<Row>(statements);
      states.push(JSON.stringify(await countRows()));
      return results;
    },
  };
  expect(await send({ idempotencyKey: 'one' }, watched)).toMatchObject({ created: true });
  states.push(JSON.stringify(await countRows()));
  expect(new Set(states).size).toBe(2);
  expect(JSON.parse(states.at(-1) ?? '')).toMatchObject({ articles: before.length + 1, idempotencyKeys: 1 });
});
