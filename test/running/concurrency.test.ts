// Many write, read and review at once: no answer is a fault, nothing is lost or doubled, nobody sees half an article.
import { beforeAll, expect, inject, it } from 'vitest';
import { createChance } from '../../scripts/synthetic/chance.ts';
import { faultsIn } from '../../src/db/verify/verify.ts';
import { articleId, contentHash } from '../../src/ingest/content-hash.ts';
import { inventArticles, ONE_EVENT } from './articles.ts';
import { ingest, openClient } from './client.ts';
import { EXTENT } from './extent.ts';
import { read, readArticle, review, type Scene, type Seen, type Sent, write } from './people.ts';
import { readArticleIds, readWhole } from './whole.ts';
import { startWorker } from './worker.ts';

const { writers: WRITERS, readers: READERS } = EXTENT;
const REVIEWERS = 3;
/** Articles for each second: a machine of two cores stores several times as many. */
const ARTICLES_A_SECOND = 4;
/** Writers that come to each article at about the same time. */
const TWINS = 2;
const SEED = 20_261;
const TIMEOUT_MS = 900_000;

let articles: readonly Sent[];

beforeAll(async () => {
  const inputs = [...ONE_EVENT, ...inventArticles(EXTENT.seconds * ARTICLES_A_SECOND, SEED)];
  articles = await Promise.all(
    inputs.map(async (input) => ({ input, id: btoa(`Article:${articleId(await contentHash(input))}`) })),
  );
});

const rowId = (globalId: string) => atob(globalId).slice('Article:'.length);

/** Each article with all its rows, where one comes after the other. */
async function oneAfterTheOther(): Promise<ReadonlyMap<string, unknown>> {
  const worker = await startWorker();
  try {
    const client = openClient(worker.address, inject('prepared').key);
    for (const { input } of articles) expect(await ingest(client, input)).toMatchObject({ created: true });
    const wholes = new Map<string, unknown>();
    for (const { id } of articles) wholes.set(id, await readWhole(worker.database, rowId(id)));
    return wholes;
  } finally {
    await worker.stop();
  }
}

it(`answers ${WRITERS} writers and ${READERS} readers for ${EXTENT.seconds} seconds`, {
  timeout: TIMEOUT_MS,
}, async () => {
  const wholes = await oneAfterTheOther();
  const seen: Seen = { answers: new Map(), faults: [], created: new Map(), told: new Map() };
  const worker = await startWorker();
  try {
    const client = () => openClient(worker.address, inject('prepared').key);
    // What the runtime loads with its first article is no contention.
    await ingest(client(), { text: 'Two soldiers were killed near Homs on Monday.', publishedAt: '2021-01-01' });
    const end = performance.now() + EXTENT.seconds * 1000;
    const chance = createChance(SEED);
    const scene: Scene = { articles, underWay: new Set(), seen, chance, isOver: () => performance.now() > end };
    await Promise.all([
      ...Array.from({ length: WRITERS }, (_, number) => write(client(), scene, Math.floor(number / TWINS))),
      ...Array.from({ length: READERS }, () => read(client(), scene)),
      ...Array.from({ length: REVIEWERS }, () => review(client(), scene)),
    ]);
    console.log(Object.fromEntries([...seen.answers].toSorted()));
    expect(seen.faults.slice(0, 20)).toEqual([]);
    // What nobody came to, or was overtaken: it is not there by half.
    for (const { id, input } of articles) {
      if (seen.created.has(id)) continue;
      expect(await readArticle(client(), seen, id)).toBe(null);
      expect(await ingest(client(), input)).toMatchObject({ created: true });
      seen.created.set(id, 1);
    }

    // Each was created by one, and is there as if it had come alone; whoever read it saw all of it.
    expect([...seen.created.values()].filter((times) => times !== 1)).toEqual([]);
    const there = await readArticleIds(worker.database);
    expect(there).toHaveLength(seen.created.size + 1);
    for (const id of seen.created.keys()) {
      expect(await readWhole(worker.database, rowId(id))).toEqual(wholes.get(id));
      const now = await readArticle(client(), seen, id);
      for (const told of seen.told.get(id) ?? []) expect(told).toBe(now);
    }
    expect(await faultsIn(worker.database)).toEqual([]);
    expect(seen.told.size).toBeGreaterThan(0);
    expect(seen.answers.get('ingest created')).toBeGreaterThan(0);
  } finally {
    await worker.stop();
  }
});
