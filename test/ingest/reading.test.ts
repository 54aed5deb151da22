// The way from a text to rows with the real extractor and the packaged knowledge.
import { env } from 'cloudflare:workers';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extraction/extractor.ts';
import { MAX_TEXT_UNITS } from '../../src/extraction/limits.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import { loadKnowledge } from '../../src/ingest/knowledge.ts';
import type { IngestInput } from '../../src/ingest/outcome.ts';
import type { Reader } from '../../src/ingest/reader.ts';
import { TextTooComplex, UnsupportedLanguage } from '../../src/ingest/refusals.ts';
import { countRows, emptyTables, rowsOf, storeKey } from '../support/database.ts';

let reader: Reader;
let viewer: Awaited<ReturnType<typeof storeKey>>['viewer'];

beforeAll(async () => {
  const knowledge = await loadKnowledge(env.ASSETS);
  reader = { knowledge, extract: createExtractor(knowledge), revision: '' };
});

beforeEach(async () => {
  await emptyTables();
  ({ viewer } = await storeKey());
});

function ingest(input: IngestInput) {
  return ingestArticle(
    { connection: env.DB, viewer, requestId: null, loadReader: async () => reader, now: new Date('2026-01-01') },
    input,
  );
}

describe('a text', () => {
  it('becomes events, figures and claimants', async () => {
    const outcome = await ingest({
      title: 'Bomb kills 12 in Homs market',
      publishedAt: '2019-05-08',
      publisher: 'SANA',
      text: 'A car bomb killed at least 12 civilians, including three children, at a market in Homs on Tuesday, SOHR said. The Islamic State group has claimed the bombing.',
    });
    expect(outcome).toMatchObject({ created: true });
    expect(await rowsOf('articles')).toMatchObject([{ publisher_id: 'sana', order_date: '2019-05-08' }]);
    const [event] = await rowsOf('events');
    expect(event).toMatchObject({ country: 'SY', fatalities_low: 12, date_start: '2019-05-07' });
    const figures = await rowsOf('casualtyFigures');
    expect(figures.some(({ best, source_id }) => best === 12 && source_id === 'sohr')).toBe(true);
    expect((await rowsOf('places')).map(({ id }) => id)).toContain(event?.place_id);
  });

  it('without news is stored as such', async () => {
    const outcome = await ingest({
      text: 'The committee will meet again in the spring to talk about the new library.',
    });
    expect(outcome).toMatchObject({ created: true, events: [] });
    expect(await countRows()).toMatchObject({ articles: 1 });
  });

  it('of another language is refused', async () => {
    const text =
      'Au moins douze personnes ont été tuées mardi dans un attentat à la voiture piégée contre un marché de la ville, selon les autorités locales.';
    expect(await ingest({ text })).toBeInstanceOf(UnsupportedLanguage);
    expect(await countRows()).toEqual({ accessKeys: 1 });
  });
});

/** Milliseconds. What is held here is that they come through; how fast is for the benchmark to say. */
const PATIENCE = 60_000;

describe('texts made to hurt are stored or refused, never an error', () => {
  const fill = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  it.each<[string, string]>([
    ['one sentence of figures', fill('12 soldiers were killed in Homs and ', 100_000)],
    ['ten thousand names', fill('Red Valley Brigade fighters killed Jaysh al-Shams ', 100_000)],
    ['quotes and escapes', fill('"Twelve\\ \t\u0001 killed" said \'x\'. ', MAX_TEXT_UNITS)],
    ['no spaces', fill('killed', 100_000)],
    ['many short sentences', fill('Two soldiers were killed in Homs. ', 100_000)],
    ['other scripts among English', `The attack killed two. ${fill('قتل 🚗 战争 ', 2_000)} The attack killed three.`],
  ])('%s', { timeout: PATIENCE }, async (_, text) => {
    const outcome = await ingest({ text });
    const isRefused = outcome instanceof UnsupportedLanguage || outcome instanceof TextTooComplex;
    expect(isRefused || 'created' in outcome).toBe(true);
  });
});
