// Ingests under a key of their sender's: sent again, sent at once, and sent with something else.
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/database.ts';
import type { Viewer } from '../../src/db/keys.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import type { Ingested, IngestInput } from '../../src/ingest/outcome.ts';
import { EmptyText, FieldTooLong, IdempotencyConflict } from '../../src/ingest/refusals.ts';
import { mergeEvents } from '../../src/review/merge.ts';
import { countRows, emptyTables, rowsOf, storeKey } from '../support/database.ts';
import { readerOf } from '../support/knowledge.ts';
import { ARTICLE, extractArticle } from '../support/record.ts';

const KEY = 'c6f1f6f0-1d3c-4a8e-9a51-0c5f6b1f7f10';
const OTHER = { ...ARTICLE, title: 'Truce frays' };
const MORNING = new Date('2026-02-03T04:05:06Z');
const HOUR_MS = 3_600_000;

let viewer: Viewer;

beforeEach(async () => {
  await emptyTables();
  ({ viewer } = await storeKey(['ingest', 'review']));
});

interface Sending {
  readonly by?: Viewer;
  readonly at?: Date;
  readonly over?: Connection;
}

function send(
  input: Partial<IngestInput> = {},
  { by = viewer, at = MORNING, over = env.DB.withSession() }: Sending = {},
) {
  const dependencies = { connection: over, viewer: by, requestId: null, loadReader: readerOf(extractArticle), now: at };
  return ingestArticle(dependencies, { ...ARTICLE, idempotencyKey: KEY, ...input });
}

async function stored(input: Partial<IngestInput> = {}, sending: Sending = {}): Promise<Ingested> {
  const outcome = await send(input, sending);
  if (!('articleId' in outcome)) throw outcome;
  return outcome;
}

/** What is told of an ingest, but for events that may be the same: those are asked for by themselves. */
function told({ articleId, created, events, agreements }: Ingested) {
  return {
    articleId,
    created,
    events: events.map(({ eventId, outcome, absorbedIds }) => ({ eventId, outcome, absorbedIds })),
    agreements: agreements.map(({ agreementId, outcome, absorbedIds }) => ({ agreementId, outcome, absorbedIds })),
  };
}

describe('the same article under the same key', () => {
  it('is answered as the first time, and changes nothing', async () => {
    const first = await stored();
    expect(first.created).toBe(true);
    const rows = await countRows();
    const again = await stored();
    expect(told(again)).toEqual(told(first));
    expect(again.changedIds).toEqual([]);
    expect(await countRows()).toEqual(rows);
  });

  it('is answered as the first time where its reports joined known events', async () => {
    await stored({ title: 'Truce frays', idempotencyKey: null });
    const first = await stored();
    expect(first.events.map(({ outcome }) => outcome)).toContain('MERGED');
    expect(told(await stored())).toEqual(told(first));
  });

  it('names the events that its reports are filed under by now', async () => {
    const first = await stored();
    const [one = '', other = ''] = first.events.map(({ eventId }) => eventId);
    await mergeEvents({ connection: env.DB, viewer, requestId: null, now: MORNING }, { events: [one, other] });
    const again = await stored();
    expect(again.created).toBe(true);
    expect(again.events).toMatchObject([
      { eventId: one, outcome: 'CREATED' },
      { eventId: one, outcome: 'CREATED' },
    ]);
  });

  it('tells again that the article was there before, where it was', async () => {
    await stored({ idempotencyKey: null });
    const first = await stored();
    expect(first.created).toBe(false);
    expect(told(await stored())).toEqual(told(first));
    expect(await rowsOf('idempotencyKeys')).toMatchObject([{ key: KEY, answer: null }]);
  });

  it('is told as created where the answer to its own batch was lost', async () => {
    const session = env.DB.withSession();
    let lost = 0;
    const breaking: Connection = {
      getBookmark: () => null,
      prepare: (sql) => session.prepare(sql),
      batch: async <Row>(statements: D1PreparedStatement[]) => {
        const results = await session.batch<Row>(statements);
        const isStored = await env.DB.prepare('SELECT 1 FROM articles').first();
        if (isStored === null || lost > 0) return results;
        lost += 1;
        throw new Error('Network connection lost.');
      },
    };
    expect(await stored({}, { over: breaking })).toMatchObject({ created: true, events: [{ outcome: 'CREATED' }, {}] });
    expect(lost).toBe(1);
    expect(await countRows()).toMatchObject({ articles: 1, events: 2, idempotencyKeys: 1 });
  });

  it('is stored once where many send it at once, and all are answered alike', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => stored()));
    expect(new Set(answers.map((answer) => JSON.stringify(told(answer)))).size).toBe(1);
    expect(answers[0]?.created).toBe(true);
    expect(await countRows()).toMatchObject({ articles: 1, events: 2, idempotencyKeys: 1 });
  });
});

describe('another article under the same key', () => {
  it('is a conflict that says what to do, and nothing is stored', async () => {
    await stored();
    const rows = await countRows();
    const outcome = await send(OTHER);
    expect(outcome).toBeInstanceOf(IdempotencyConflict);
    expect(outcome).toMatchObject({ message: expect.stringMatching(/2026-02-03T04:05:06.*key of its own/) });
    expect(await countRows()).toEqual(rows);
    expect(await stored({ ...OTHER, idempotencyKey: 'another' })).toMatchObject({ created: true });
  });

  it('is a conflict where that article is known as well', async () => {
    await stored();
    await stored({ ...OTHER, idempotencyKey: null });
    expect(await send(OTHER)).toBeInstanceOf(IdempotencyConflict);
  });

  it.each([
    ['neither of which is known', []],
    ['one of which is known', [OTHER]],
    ['both of which are known', [ARTICLE, OTHER]],
  ])('is a conflict where two come at once, %s', async (_, known) => {
    for (const article of known) await stored({ ...article, idempotencyKey: null });
    const outcomes = await Promise.all([send(), send(OTHER), send(), send(OTHER)]);
    const conflicts = outcomes.filter((outcome) => outcome instanceof IdempotencyConflict);
    const answered = outcomes.filter((outcome) => 'articleId' in outcome);
    expect([conflicts.length, answered.length]).toEqual([2, 2]);
    expect(new Set(answered.map(({ articleId }) => articleId)).size).toBe(1);
    expect(await countRows()).toMatchObject({ articles: Math.max(1, known.length), idempotencyKeys: 1 });
  });
});

describe('a key', () => {
  it('is its owner’s, whichever access key it comes with', async () => {
    await stored();
    const { viewer: sameOwner } = await storeKey(['ingest']);
    const { viewer: otherOwner } = await storeKey(['ingest'], 'somebody else');
    expect(await send(OTHER, { by: sameOwner })).toBeInstanceOf(IdempotencyConflict);
    expect(await stored(OTHER, { by: otherOwner })).toMatchObject({ created: true });
  });

  it('is free again after a day', async () => {
    const after = (hours: number) => new Date(MORNING.getTime() + hours * HOUR_MS);
    await stored();
    expect(await send(OTHER, { at: after(24) })).toBeInstanceOf(IdempotencyConflict);
    expect(await stored(OTHER, { at: after(24.1) })).toMatchObject({ created: true });
    expect(await rowsOf('idempotencyKeys')).toMatchObject([{ key: KEY, used_at: after(24.1).toISOString() }]);
    expect(await send(ARTICLE, { at: after(25) })).toBeInstanceOf(IdempotencyConflict);
  });

  it('does not stay behind for long once it is too old', async () => {
    const { articleId } = await stored({ idempotencyKey: null });
    await env.DB.prepare(
      `INSERT INTO idempotency_keys (owner_id, key, article_id, used_at)
       SELECT 'owner', 'old ' || value, ?1, '2026-01-01T00:00:00.000Z' FROM json_each(?2)`,
    )
      .bind(articleId, JSON.stringify(Array.from({ length: 15 }, (_, index) => index)))
      .run();
    await stored({ idempotencyKey: 'one' });
    expect(await countRows()).toMatchObject({ idempotencyKeys: 6 });
    await stored({ ...OTHER, idempotencyKey: 'two' });
    expect(await rowsOf('idempotencyKeys')).toMatchObject([{ key: 'one' }, { key: 'two' }]);
  });

  it('is not used by what is refused', async () => {
    expect(await send({ text: ' ' })).toBeInstanceOf(EmptyText);
    expect(await countRows()).toEqual({ accessKeys: 1 });
    expect(await stored()).toMatchObject({ created: true });
  });

  it('is bounded, and a blank one is none', async () => {
    expect(await send({ idempotencyKey: 'x'.repeat(256) })).toEqual(new FieldTooLong('idempotencyKey', 256, 255));
    await stored({ idempotencyKey: 'x'.repeat(255) });
    await stored({ ...OTHER, idempotencyKey: ' ' });
    expect(await countRows()).toMatchObject({ articles: 2, idempotencyKeys: 1 });
  });

  it('takes no round trip more than an ingest without one', async () => {
    const trips = async (input: Partial<IngestInput>) => {
      let count = 0;
      const session = env.DB.withSession();
      const counting: Connection = {
        getBookmark: () => null,
        prepare: (sql) => {
          count += Number(/^\s*SELECT/.test(sql));
          return session.prepare(sql);
        },
        batch: (statements) => {
          count += 1;
          return session.batch(statements);
        },
      };
      await stored(input, { over: counting });
      return count;
    };
    const without = await trips({ idempotencyKey: null });
    expect(without).toBeGreaterThan(3);
    await emptyTables();
    ({ viewer } = await storeKey());
    expect(await trips({})).toBe(without);
  });
});
