// Real articles, over HTTP into a real Worker and back in one query. The corpus lies outside the project: SITREP_CORPUS.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { applyMigrations, type LocalWorker, startWorker } from '../../scripts/local-worker.ts';
import { prepareDatabase } from '../../scripts/prepare-database.ts';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { createExtractor, type Extract } from '../../src/extraction/extractor.ts';
import type { ExtractionRecord } from '../../src/extraction/record.ts';
import { freePort } from '../scripts/free-port.ts';

const SEEDS = join(process.env.SITREP_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus'), 'seeds');
const IS_THERE = existsSync(SEEDS);
const TIMEOUT_MS = 120_000;

if (!IS_THERE) console.log(`No corpus at ${SEEDS}: real articles are not tested. Set SITREP_CORPUS to test them.`);

const INGEST = `mutation ($input: IngestInput!) {
  ingest(input: $input) { __typename ... on IngestSuccess { created article { id } } ... on Error { message } }
}`;

const READ = `query ($id: ID!) {
  article(id: $id) {
    text
    sentences { index start end text }
    reports(first: 100) {
      nodes {
        type modality fatalities { low best high }
        participants { role name text }
        figures { measure low best high claimant { slug } claimantText quote sentence { index } }
      }
    }
    tallies(first: 100) { nodes { low claimantText quote } }
    agreements { totalCount }
  }
}`;

const answered = z.object({ data: z.unknown(), errors: z.unknown().optional() });
const ingested = z.object({
  data: z.object({ ingest: z.object({ created: z.boolean(), article: z.object({ id: z.string() }) }) }),
});

/** What the API must answer about an article that the extractor reads so. */
function answerOf(record: ExtractionRecord, text: string) {
  return {
    text,
    sentences: record.sentences.map(({ index, start, end, text }) => ({ index, start, end, text })),
    reports: {
      nodes: record.events.map((event) => ({
        // the report's own: the event it is filed with may be settled by another article
        type: event.type,
        modality: event.modality,
        fatalities: { low: event.fatalities.low, best: event.fatalities.best, high: event.fatalities.high },
        participants: event.participants.map(({ role, name, text }) => ({ role, name, text })),
        figures: event.casualties.map(({ measure, low, best, high, claimant, quote, sentence }) => ({
          measure,
          low,
          best,
          high,
          claimant: claimant?.source
            ? { slug: claimant.source }
            : expect.toBeOneOf([null, { slug: expect.any(String) }]),
          claimantText: claimant?.text ?? null,
          quote,
          sentence: { index: sentence },
        })),
      })),
    },
    tallies: {
      nodes: record.tallies.map(({ low, claimant, quote }) => ({ low, claimantText: claimant?.text ?? null, quote })),
    },
    agreements: { totalCount: record.agreements.length },
  };
}

describe.runIf(IS_THERE)('real articles', () => {
  let state: string;
  let worker: LocalWorker;
  let key: string;
  let extract: Extract;

  beforeAll(async () => {
    extract = createExtractor(await loadKnowledge());
    state = await mkdtemp(join(tmpdir(), 'sitrep-corpus-'));
    await applyMigrations(state);
    key = await prepareDatabase(state);
    worker = await startWorker({ port: await freePort(), state });
  }, TIMEOUT_MS);

  afterAll(async () => {
    await worker?.stop();
    if (state) await rm(state, { recursive: true, force: true });
  });

  async function ask(query: string, variables: object): Promise<unknown> {
    const response = await fetch(`${worker.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  }

  it(
    'come back in one query as they were read, and only once',
    async () => {
      for (const file of await readdir(SEEDS)) {
        const text = await readFile(join(SEEDS, file), 'utf8');
        const { ingest } = ingested.parse(await ask(INGEST, { input: { text } })).data;
        expect(ingest.created).toBe(true);
        const outcome = extract({ id: 'seed', text });
        if (!outcome.ok) throw new Error(outcome.error.message);
        const { errors, data } = answered.parse(await ask(READ, { id: ingest.article.id }));
        expect(errors).toBeUndefined();
        expect(data).toEqual({ article: answerOf(outcome.record, text) });
        const again = ingested.parse(await ask(INGEST, { input: { text } })).data;
        expect(again.ingest).toEqual({ created: false, article: ingest.article });
      }
    },
    TIMEOUT_MS,
  );
});
