// Whatever is written, the cache before the Worker is told to forget. No local runtime has one: what is seen here are the calls.
import { createExecutionContext } from 'cloudflare:test';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { rowsOf, storeKey } from '../support/database.ts';
import { knock, operation } from '../support/front-door.ts';
import { deliver, recordingQueue } from '../support/queue.ts';
import { globalId } from './ask.ts';

const ARTICLE = {
  publishedAt: '2021-05-13',
  text: 'Rebels shelled a market in Al-Bab, Syria, on Tuesday, killing at least four civilians, residents said.',
};
const OTHERS = ['Homs', 'Palmyra', 'Aleppo'].map((town) => ({
  publishedAt: '2021-05-13',
  text: `Gunmen shot dead three policemen at a checkpoint near ${town}, Syria, on Wednesday, officials said.`,
}));
const NEWS_OF_NOTHING = {
  text: 'The town council met on Thursday and spoke at length about new benches for the park.',
};

const purge = vi.fn(async (_options: CachePurgeOptions) => ({ success: true, errors: [] }));
const queue = recordingQueue();
let authorization: string;

const executionWithCache = () => Object.assign(createExecutionContext(), { cache: { purge, invalidate: purge } });

beforeAll(async () => {
  authorization = `Bearer ${(await storeKey(['read', 'ingest', 'review', 'admin'])).key}`;
});
beforeEach(() => purge.mockClear());

const answer = z.object({ data: z.record(z.string(), z.unknown()) });

/** Runs a mutation; gives its answer, as text. */
async function run(field: string, type: string, input: unknown, execution: ExecutionContext = executionWithCache()) {
  const name = type.startsWith('[') ? 'inputs' : 'input';
  const query = `mutation ($input: ${type}!) { ${field}(${name}: $input) { __typename ... on Error { message } } }`;
  const init = operation(query, { input }, { authorization });
  const response = await knock('/graphql', init, { INGEST_QUEUE: queue }, execution);
  return JSON.stringify(answer.parse(await response.json()).data);
}

const idOf = async (type: string, table: 'articles' | 'events') => globalId(type, String((await rowsOf(table))[0]?.id));

/** In an order in which each finds what it needs. */
const WRITES: readonly (readonly [string, string, () => Promise<unknown> | unknown])[] = [
  ['ingest', 'IngestInput', () => ARTICLE],
  ['ingest', 'IngestInput', () => NEWS_OF_NOTHING],
  ['reviewEvent', 'ReviewEventInput', async () => ({ event: await idOf('Event', 'events'), status: 'DISPUTED' })],
  [
    'correctEvent',
    'CorrectEventInput',
    async () => ({ event: await idOf('Event', 'events'), corrections: { fatalities: { best: 12 } } }),
  ],
  ['reextract', 'ReextractInput', () => ({ all: true })],
  ['retractArticle', 'RetractArticleInput', async () => ({ article: await idOf('Article', 'articles') })],
  ['eraseArticle', 'EraseArticleInput', async () => ({ article: await idOf('Article', 'articles') })],
  ['addActor', 'AddActorInput', () => ({ name: 'Zarqal Front', kind: 'REBEL_GROUP' })],
  [
    'addActorAlias',
    'AddActorAliasInput',
    () => ({ actor: globalId('Actor', 'zarqal-front'), alias: { text: 'Zarqal Army' } }),
  ],
  [
    'mergeActors',
    'MergeActorsInput',
    () => ({ actor: globalId('Actor', 'zarqal-front'), into: globalId('Actor', 'islamic-state') }),
  ],
  ['addSource', 'AddSourceInput', () => ({ name: 'Zarqal Gazette', kind: 'NEWSPAPER' })],
];

describe('the cache forgets what tells of what is stored', () => {
  it.each(WRITES)('after %s (%#)', async (field, type, input) => {
    expect(await run(field, type, await input())).not.toContain('message');
    expect(purge.mock.calls).toEqual([[{ tags: ['stored'] }]]);
  });

  it('after each of a batch', async () => {
    await run('ingestBatch', '[IngestInput!]', [OTHERS[0], { text: '' }, OTHERS[0]]);
    expect(purge.mock.calls).toEqual([[{ tags: ['stored'] }]]);
  });

  it('once after all that the Queue brings at once', async () => {
    await run('ingestQueued', '[IngestInput!]', OTHERS.slice(1));
    expect(purge).not.toHaveBeenCalled();
    await deliver(queue.sent, { execution: executionWithCache() });
    expect(purge.mock.calls).toEqual([[{ tags: ['stored'] }]]);
    await deliver(queue.sent, { execution: executionWithCache() });
    expect(purge).toHaveBeenCalledTimes(1);
  });
});

describe('the cache forgets nothing', () => {
  it.each([
    ['of what was there', 'ingest', 'IngestInput', OTHERS[0]],
    ['of what is refused', 'ingest', 'IngestInput', { text: '' }],
    ['of what is refused', 'addSource', 'AddSourceInput', { name: '', kind: 'NEWSPAPER' }],
    ['of what is only tried', 'reextract', 'ReextractInput', { all: true, dryRun: true }],
    ['of keys', 'createKey', 'CreateKeyInput', { owner: 'reader', scopes: ['READ'] }],
  ])('%s (%s)', async (_name, field, type, input) => {
    await run(field, type, input);
    expect(purge).not.toHaveBeenCalled();
  });

  it('where there is none, and a write is none the worse for one that fails', async () => {
    const source = (name: string) => ({ name, kind: 'NEWSPAPER' });
    expect(await run('addSource', 'AddSourceInput', source('Zarqal Star'), createExecutionContext())).not.toContain(
      'message',
    );
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    purge.mockRejectedValueOnce(new Error('Too many purges.'));
    expect(await run('addSource', 'AddSourceInput', source('Zarqal Sun'))).not.toContain('message');
    expect(log.mock.calls.join()).toContain('Too many purges.');
    log.mockRestore();
  });
});
